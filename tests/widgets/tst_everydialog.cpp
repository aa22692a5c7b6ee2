// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every dialog: tab order, default button, Escape, a narrow screen, long words, right to left.
#include "tests/widgets/windowfixture.h"

#include "tests/runner.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/actionfinder.h"
#include "widgets/dialogs/articlenotedialog.h"
#include "widgets/dialogs/bulkagreementdialog.h"
#include "widgets/dialogs/cheatsheet.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/failedfilesdialog.h"
#include "widgets/dialogs/handbook.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/importreportdialog.h"
#include "widgets/dialogs/mergereportdialog.h"
#include "widgets/dialogs/occurrencesdialog.h"
#include "widgets/dialogs/originaldialog.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/dialogs/propertiesdialog.h"
#include "widgets/dialogs/readingdialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/dialogs/senddialog.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/dialogs/tagsetdialog.h"

#include <QtCore/QPointer>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize NarrowScreen{1024, 600 - 40}; // without the title bar of the window

/** Every text of the program half as long again, with accents: as long as French may become. */
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() > 8 ? text.size() / 2 : text.size();
        QString added = u" œuvrée à l’égard des éléments précédemment énumérés ci-dessus"_s;
        if (text.contains(u"%n"_s))
            text.replace(u"%n"_s, QString::number(n));
        return text + added.left(more);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestEveryDialog : public QObject
{
    Q_OBJECT

    struct Row
    {
        const char *name;
        std::function<QDialog *()> make;
        bool decides; ///< has a button that does something, and one that refuses
    };

    QList<Row> rows()
    {
        WindowFixture &f = *m_fixture;
        QWidget *window = &f.window;
        return {
            {"about", [=] { return new AboutDialog(window); }, false},
            {"export",
             [&f, window] {
                 return new ExportDialog({.settings = f.settings,
                                          .prompts = f.prompts,
                                          .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                                          .project = f.session.projectPath(),
                                          .annotator = f.session.annotator(),
                                          .articles = f.session.documents(),
                                          .selected = {},
                                          .open = f.session.document().id},
                                         window);
             },
             true},
            {"failed files",
             [window] {
                 return new FailedFilesDialog({{u"/a/b.pdf"_s, u"/a/b.pdf cannot be read: it is damaged."_s}}, window);
             },
             true},
            {"import",
             [this, &f, window] {
                 return new ImportDialog({.session = f.session,
                                          .settings = f.settings,
                                          .prompts = f.prompts,
                                          .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                                          .tagset = f.session.tagset()},
                                         {m_folder.filePath(u"a.ann"_s)}, window);
             },
             true},
            {"import report", [=] { return new ImportReportDialog({}, window); }, false},
            {"handbook", [&f, window] { return new Handbook(f.window.actions(), window); }, false},
            {"countries", [this, window] { return Pickers::country(m_nothing, u"FR"_s, 0, window); }, false},
            {"speakers", [this, window] { return Pickers::speaker(m_nobody, {}, {m_nothing, m_noText, 0}, window); },
             false},
            {"actions", [&f, window] { return new ActionFinder(f.window.actions(), f.window, window); }, false},
            {"properties", [&f, window] { return new PropertiesDialog(f.session, window); }, true},
            {"shortcuts", [&f, window] { return new ShortcutsDialog(f.window.actions(), window); }, true},
            {"tagset", [&f, window] { return new TagsetDialog(f.session, f.prompts, f.window.actions(), window); },
             true},
            {"reading", [=] { return new ReadingDialog({}, window); }, true},
            {"original", [=] { return new OriginalDialog(u"un mot"_s, u"un autre mot"_s, true, window); }, false},
            {"occurrences",
             [&f, window] {
                 return new OccurrencesDialog(f.session, [](const QString &) { return QString(); }, {}, window);
             },
             false},
            {"agreement of many", [&f, window] { return new BulkAgreementDialog(f.session, {}, window); }, true},
            {"send", [&f, window] { return new SendDialog(f.session.documents(), {}, window); }, true},
            {"report", [&f, window] { return new ReportDialog(f.session, f.prompts, window); }, false},
            {"merge report", [=] { return new MergeReportDialog({}, window); }, false},
            {"keys", [&f, window] { return new CheatSheet(f.window.actions(), window); }, false},
            {"articleNote", [=] { return new ArticleNoteDialog(u"Un titre"_s, u"Une note"_s, window); }, true},
        };
    }
    void addRows()
    {
        QTest::addColumn<int>("row");
        const QList<Row> all = rows();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    QPointer<QDialog> open(int row)
    {
        QPointer<QDialog> dialog = rows().at(row).make();
        dialog->open();
        dialog->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
        [&] { QTRY_COMPARE(QApplication::activeWindow(), dialog.data()); }();
        return dialog;
    }
    /** What one may type into or press. */
    static QList<QWidget *> stops(const QDialog &dialog)
    {
        QList<QWidget *> all;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisibleTo(&dialog) &&
                widget->isEnabled() && !widget->focusProxy() && widget->window() == &dialog)
                all.append(widget);
        }
        return all;
    }
    static bool isOnPage(const QWidget *widget)
    {
        while (widget && !qobject_cast<const QTabWidget *>(widget))
            widget = widget->parentWidget();
        return widget;
    }
    /** The words of buttons and fields are not cut, and all of it is inside the dialog. */
    static QString cut(const QDialog &dialog)
    {
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            const bool inScrollArea = [button] {
                for (const QWidget *p = button->parentWidget(); p; p = p->parentWidget()) {
                    if (qobject_cast<const QAbstractScrollArea *>(p))
                        return true;
                }
                return false;
            }();
            if (!button->isVisibleTo(&dialog) || button->text().isEmpty() || inScrollArea)
                continue;
            const QRect place(button->mapTo(&dialog, QPoint()), button->size());
            if (!dialog.rect().contains(place) || button->width() < button->minimumSizeHint().width())
                return button->text();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, bytes] : {std::pair{u"a.txt"_s, "« Oui », a dit Mme Roy.\n"_ba},
                                          std::pair{u"a.ann"_s, "T1\tCitation 0 7\t« Oui »\n"_ba}}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        }
        m_fixture = std::make_unique<WindowFixture>(m_folder.path());
        m_fixture->window.openSample();
        QTRY_VERIFY(m_fixture->isIdle());
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_longWords);
        QCoreApplication::removeTranslator(&m_french);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        for (QDialog *dialog : m_fixture->window.findChildren<QDialog *>())
            delete dialog;
    }

    void tabReachesEverything_data() { addRows(); }
    void tabReachesEverything()
    {
        QFETCH(int, row);
        const QPointer<QDialog> dialog = open(row);
        QVERIFY(dialog->focusWidget());
        QSet<QWidget *> left;
        bool haveRadio = false;
        for (QWidget *stop : stops(*dialog)) {
            const bool radio = qobject_cast<QRadioButton *>(stop);
            if (!radio || !std::exchange(haveRadio, true)) // Tab goes to one of them, the arrow keys to the others
                left.insert(stop);
        }
        QVERIFY(!left.isEmpty());
        const qsizetype all = left.size();
        for (qsizetype i = 0; i < 2 * all + 20 && !left.isEmpty(); ++i) {
            QWidget *now = QApplication::focusWidget();
            left.remove(now);
            if (QWidget *proxied = now ? now->parentWidget() : nullptr; proxied && proxied->focusProxy() == now)
                left.remove(proxied);
            // Fields of text take Tab; pages take Ctrl+Tab, to go to the next one.
            const bool takesTab = qobject_cast<QAbstractScrollArea *>(now) && !isOnPage(now);
            QTest::keyClick(now ? now : dialog.data(), Qt::Key_Tab, takesTab ? Qt::ControlModifier : Qt::NoModifier);
            if (QApplication::focusWidget() == now) // one that takes Ctrl+Tab as well
                QTest::keyClick(now ? now : dialog.data(), Qt::Key_Tab);
        }
        QStringList missed;
        for (const QWidget *widget : std::as_const(left))
            missed.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    }

    void everyStopHasANameForAScreenReader_data() { addRows(); }
    void everyStopHasANameForAScreenReader()
    {
        QFETCH(int, row);
        const QPointer<QDialog> dialog = open(row);
        for (QWidget *stop : stops(*dialog)) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(stop);
            QVERIFY(accessible);
            const QString what = QLatin1StringView(stop->metaObject()->className()) + u' ' + stop->objectName();
            QVERIFY2(!accessible->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(what));
            QVERIFY2(accessible->role() != QAccessible::NoRole, qPrintable(what));
        }
    }

    void noMnemonicIsLeftAsAnAmpersand_data() { addRows(); }
    void noMnemonicIsLeftAsAnAmpersand()
    {
        QFETCH(int, row);
        const QPointer<QDialog> dialog = open(row);
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->textFormat() != Qt::RichText && label->text().contains(u'&') && !label->text().contains("&&"_L1))
                QVERIFY2(label->buddy(), qPrintable(label->text()));
        }
    }

    void noLetterStandsForTwoThings_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("french");
        const QList<Row> all = rows();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << i << false;
            QTest::addRow("%s, French", all[i].name) << i << true;
        }
    }
    void noLetterStandsForTwoThings()
    {
        QFETCH(int, row);
        QFETCH(bool, french);
        if (french) {
            QVERIFY(m_french.load(QStringLiteral(GUILLEMET_TRANSLATIONS) + u"/guillemet_fr.qm"_s));
            QCoreApplication::installTranslator(&m_french);
        }
        const QPointer<QDialog> dialog = open(row);
        QMap<QChar, QString> taken;
        QStringList twice;
        const auto take = [&](const QString &text) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (keys.isEmpty())
                return;
            const QChar letter(keys[0].key());
            if (taken.contains(letter) && taken[letter] != text) // the same twice: of two pages, or two rows
                twice.append(taken[letter] + u" / "_s + text);
            taken.insert(letter, text);
        };
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(button->text());
        }
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        for (const QTabWidget *tabs : dialog->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u", "_s)));
    }

    void escapeRefuses_data() { addRows(); }
    void escapeRefuses()
    {
        QFETCH(int, row);
        QPointer<QDialog> dialog = open(row);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QSignalSpy rejected(dialog.data(), &QDialog::rejected);
        QSignalSpy accepted(dialog.data(), &QDialog::accepted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog); // it deletes itself
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(accepted.size(), 0);
    }

    void oneButtonIsTheDefault_data() { addRows(); }
    void oneButtonIsTheDefault()
    {
        QFETCH(int, row);
        const QPointer<QDialog> dialog = open(row);
        QList<QPushButton *> defaults;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisibleTo(dialog))
                defaults.append(button);
        }
        if (!rows().at(row).decides) {
            QVERIFY(defaults.size() <= 1);
            return;
        }
        QCOMPARE(defaults.size(), 1);
        auto *box = dialog->findChild<QDialogButtonBox *>();
        const auto role = box->buttonRole(defaults.first());
        QVERIFY(role == QDialogButtonBox::AcceptRole);
    }

    void itFitsANarrowScreen_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<bool>("mirrored");
        const QList<Row> all = rows();
        for (const auto &[name, longWords, mirrored] :
             {std::tuple{"", false, false}, std::tuple{", long words", true, false},
              std::tuple{", mirrored", true, true}}) {
            for (int i = 0; i < all.size(); ++i)
                QTest::addRow("%s%s", all[i].name, name) << i << longWords << mirrored;
        }
    }
    void itFitsANarrowScreen()
    {
        QFETCH(int, row);
        QFETCH(bool, longWords);
        QFETCH(bool, mirrored);
        if (longWords)
            QCoreApplication::installTranslator(&m_longWords);
        if (mirrored)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        const QPointer<QDialog> dialog = open(row);
        QCOMPARE(dialog->layoutDirection() == Qt::RightToLeft, mirrored);
        const QSize needed = dialog->minimumSizeHint();
        QVERIFY2(needed.width() <= NarrowScreen.width() && needed.height() <= NarrowScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
        dialog->resize(dialog->size().boundedTo(NarrowScreen));
        QCoreApplication::processEvents();
        QTRY_COMPARE(cut(*dialog), QString()); // what is counted meanwhile may still lengthen a button
        if (mirrored && dialog->layout()) {    // the first field's label stands to its right
            for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
                QVERIFY(field->layoutDirection() == Qt::RightToLeft);
        }
    }

    void theWindowFitsANarrowScreenWithEveryPanel_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::newRow("as it is") << false;
        QTest::newRow("long words") << true;
    }
    void theWindowFitsANarrowScreenWithEveryPanel()
    {
        QFETCH(bool, longWords);
        if (longWords)
            QCoreApplication::installTranslator(&m_longWords);
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        f.trigger("view.resetLayout"); // all panels
        f.trigger("edit.find");
        const QString text = u"%1: %2"_s;
        QStringList widths;
        for (const QDockWidget *dock : f.window.findChildren<QDockWidget *>())
            widths.append(text.arg(dock->objectName()).arg(dock->minimumSizeHint().width()));
        for (const auto &name : {u"welcomePage"_s, u"findBar"_s, u"articleHeader"_s})
            widths.append(text.arg(name).arg(f.window.findChild<QWidget *>(name)->minimumSizeHint().width()));
        const QSize needed = f.window.minimumSizeHint();
        QVERIFY2(needed.width() <= NarrowScreen.width() && needed.height() <= NarrowScreen.height(),
                 qPrintable(u"%1 x %2; "_s.arg(needed.width()).arg(needed.height()) + widths.join(u", "_s)));
    }

private:
    QTemporaryDir m_folder;
    AnnotationSet m_nothing;
    SpeakerRegistry m_nobody;
    QString m_noText;
    LongWords m_longWords;
    QTranslator m_french;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEveryDialog)
#include "tst_everydialog.moc"
