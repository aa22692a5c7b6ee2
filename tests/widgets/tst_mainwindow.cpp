// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"

#include "models/core/quotation.h"
#include "models/editing/navigation.h"
#include "tests/runner.h"
#include "widgets/exporter.h"

#include <QtCore/QDirIterator>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

QString meetingInGeneva()
{
    return u"Réunion à Genève\n\nGENÈVE, 3 mai – « Nous voulons la paix », a déclaré Jean Martin lundi. "
           "Le ministre russe a répondu que rien n'était décidé.\n\n« Ce sera long », a-t-il ajouté. "
           "Tunis attend et le vin est bon.\n"_s;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(u"article.txt"_s), meetingInGeneva().toUtf8());
    }

    void theWelcomePageKeepsItsIconsInAnotherTheme()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        const auto *button = f.window.findChild<QAbstractButton *>(u"welcome.file.openArticle"_s);
        const qint64 icon = button->icon().cacheKey();
        f.theme.setName(u"contrast"_s);
        QCoreApplication::processEvents();
        const qint64 after = button->icon().cacheKey();
        f.theme.setName(u"light"_s);
        QCOMPARE(after, icon);
    }

    void bothColumnsOfTheWelcomePageBeginOnOneLine()
    {
        WindowFixture f(m_folder->path());
        f.settings.addRecent(u"/news/A.guillemet"_s);
        f.settings.addRecent(u"/news/B.guillemet"_s);
        const auto top = [&f](const QString &name) { return f.window.findChild<QWidget *>(name)->geometry().top(); };
        QTRY_VERIFY(top(u"recent./news/B.guillemet"_s) > 0);
        QTRY_COMPARE(top(u"recent./news/B.guillemet"_s), top(u"welcome.file.openArticle"_s));
    }

    void theTabsOfThePanelsAreNotCutInANarrowWindow()
    {
        WindowFixture f(m_folder->path());
        f.window.resize(1024, 700);
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        const auto cut = [&f] {
            QStringList names;
            for (const QTabBar *tabs : f.window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
                if (tabs->isVisible() && tabs->width() < tabs->sizeHint().width())
                    names.append(tabs->tabText(0));
            }
            return names;
        };
        QTRY_COMPARE(cut(), QStringList());
    }

    void welcomesWhenNothingIsOpen()
    {
        WindowFixture f(m_folder->path());
        QVERIFY(f.window.findChild<QWidget *>(u"welcomePage"_s)->isVisible());
        QVERIFY(!f.action("file.export")->isEnabled());
        QVERIFY(!f.action("annotate.tag.quotation")->isEnabled());
    }

    void opensTheSampleWithEverythingFound()
    {
        WindowFixture f(m_folder->path());
        f.trigger("file.openSample");
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(f.session.documents().size(), 4);
        for (int row = 0; row < 4; ++row) {
            QTRY_VERIFY(f.session.documents().at(row).quotations >= 5);
            QVERIFY(!f.session.documents().at(row).language.isEmpty());
        }
        QVERIFY(f.editor().isVisible());
        QVERIFY(f.editor().toPlainText().startsWith(u"Barrage sur le Sefra"));
        QTRY_VERIFY(f.window.findChild<QTreeView *>(u"annotationTree"_s)->model()->rowCount() >= 3);
        QVERIFY(f.window.findChild<QWidget *>(u"undecided"_s)->isEnabled());
    }

    void correctsByKeyAndMouseUndoesRedoesAndComesBack()
    {
        QString end;
        {
            WindowFixture f(m_folder->path());
            f.window.openPaths({path(u"article.txt"_s)});
            QTRY_VERIFY(f.isIdle());
            f.editor().setFocus();
            const QString begin = print(f.set(), f.text());
            const auto steps = [&f] { return f.session.undoStack()->index(); };
            int before = 0;

            // 1 Tag a country, 2 a speaker, 3 a cue, 4 a quotation by selection and key.
            f.select(u"vin");
            f.press(Qt::Key_K);
            QVERIFY(f.find(u"vin", Tags::Country));
            f.select(u"Tunis attend");
            f.press(Qt::Key_Q);
            const Annotation *made = f.find(u"Tunis attend", Tags::Quotation);
            QVERIFY(made);
            QVERIFY(made->status == Status::Confirmed);
            QVERIFY(made->quoteType() == QuoteType::Indirect);
            QCOMPARE(f.current(), made);
            // 5 Move its end by a word, and back by a character.
            f.press(Qt::Key_Right, Qt::AltModifier);
            QVERIFY(f.find(u"Tunis attend et", Tags::Quotation));
            before = steps();
            f.press(Qt::Key_Up, Qt::AltModifier);
            QVERIFY(f.find(u"Tunis attend e", Tags::Quotation));
            QCOMPARE(steps(), before + 1);
            // 6 Set its type.
            f.press(Qt::Key_D);
            QVERIFY(f.current()->quoteType() == QuoteType::Direct);
            // 7 Add a fragment.
            f.select(u"est bon");
            f.press(Qt::Key_F);
            QCOMPARE(f.current()->fragments.size(), 2);
            // 8 Tag words as its speaker; they are linked with it by clicking.
            const AnnotationId quotation = f.current()->id;
            f.select(u"lundi");
            f.press(Qt::Key_S);
            const Annotation *source = f.find(u"lundi", Tags::Source);
            QVERIFY(source);
            f.editor().setCurrentAnnotation(quotation);
            f.press(Qt::Key_L);
            QVERIFY(f.editor().isPicking());
            click(f, u"lundi");
            QVERIFY(f.set().find(quotation)->targets(LinkRole::Source).contains(source->id));
            // 9 Unlink it again.
            f.editor().setCurrentAnnotation(f.find(u"lundi", Tags::Source)->id);
            f.press(Qt::Key_U);
            QVERIFY(!f.set().find(quotation)->targets(LinkRole::Source).contains(source->id));
            // 10 Delete a part.
            f.editor().setCurrentAnnotation(f.find(u"lundi", Tags::Source)->id);
            f.press(Qt::Key_Delete);
            QVERIFY(!f.find(u"lundi", Tags::Source));
            // 11 Go to what is to decide; accept one, reject one.
            f.editor().setCaret(0);
            f.editor().setCurrentAnnotation({});
            f.press(Qt::Key_Space);
            QVERIFY(f.current());
            QVERIFY(isUndecided(f.set(), *f.current()));
            const AnnotationId accepted = f.current()->id;
            f.press(Qt::Key_Return);
            QVERIFY(f.set().find(accepted)->status == Status::Confirmed);
            f.press(Qt::Key_Space);
            QVERIFY(f.current()->id != accepted);
            const AnnotationId rejected = f.current()->id;
            f.press(Qt::Key_Backspace);
            QVERIFY(f.set().find(rejected)->status == Status::Rejected);
            // 12 Change a tag.
            f.editor().setCurrentAnnotation(f.find(u"vin", Tags::Country)->id);
            f.press(Qt::Key_C);
            QVERIFY(f.find(u"vin", Tags::Cue));
            // 13 Accept the rest at once.
            f.trigger("annotate.acceptAll");
            QCOMPARE(undecidedCount(f.set()), 0);

            end = print(f.set(), f.text());
            const int count = steps();
            QVERIFY(count >= 13);
            for (int step = 0; step < count; ++step)
                f.trigger("edit.undo");
            QVERIFY(!f.action("edit.undo")->isEnabled());
            QCOMPARE(print(f.set(), f.text()), begin);
            for (int step = 0; step < count; ++step)
                f.trigger("edit.redo");
            QCOMPARE(print(f.set(), f.text()), end);
            f.editor().setCaret(30);
            f.window.close();
        }
        WindowFixture again(m_folder->path());
        QVERIFY(again.window.reopenLast());
        QTRY_VERIFY(again.isIdle());
        QCOMPARE(print(again.set(), again.text()), end);
        QCOMPARE(again.editor().caret(), 30);
        QCOMPARE(again.session.documents().size(), 1);
    }

    void dropsAndPastesArticles()
    {
        WindowFixture f(m_folder->path());
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path(u"article.txt"_s))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&f.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&f.window, &event);
        QTRY_VERIFY(f.isIdle());
        QGuiApplication::clipboard()->setText(u"Autre article\n\n« Oui », a dit Paul."_s);
        f.trigger("file.pasteArticle");
        QTRY_COMPARE(f.session.documents().size(), 2);
        QTRY_VERIFY(f.text().startsWith(u"Autre"));
        f.trigger("view.previousArticle");
        QTRY_VERIFY(f.text().startsWith(u"Réunion"));
    }

    void savesTheProjectUnderAName()
    {
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.session.isUnsavedProject());
        f.prompts.paths = {path(u"mine.guillemet"_s)};
        f.trigger("file.save");
        QTRY_COMPARE(f.session.projectPath(), path(u"mine.guillemet"_s));
        QVERIFY(!f.session.isUnsavedProject());
        QVERIFY(QFile::exists(path(u"mine.guillemet"_s)));
        QTRY_VERIFY(f.window.windowTitle().contains(u"mine"));
        f.trigger("file.closeProject");
        QTRY_VERIFY(!f.session.isOpen());
        QVERIFY(f.window.findChild<QWidget *>(u"welcomePage"_s)->isVisible());
        QVERIFY(f.settings.value(Setting::Recent).contains(path(u"mine.guillemet"_s)));
    }

    void exportsEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("file");
        QTest::newRow("brat") << u"brat"_s << u"out/"_s << u"out/article.ann"_s;
        QTest::newRow("json") << u"json"_s << u"out/"_s << u"out/article.json"_s;
        QTest::newRow("csv") << u"csv"_s << u"out.csv"_s << u"out.csv"_s;
    }
    void exportsEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, output);
        QFETCH(QString, file);
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        QSignalSpy finished(&f.window.exporter(), &Exporter::finished);
        ProjectExport request;
        request.format = format;
        request.output = path(output);
        request.options.includeSuggestions = true;
        f.window.exporter().start(request);
        QTRY_COMPARE(finished.size(), 1);
        QFile written(path(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(u"Nous voulons la paix"));
        QCOMPARE(f.window.messages().texts().size(), 1);
    }

    void badFilesGiveAMessageAndLoseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << u"missing.txt"_s << QByteArray();
        QTest::newRow("empty") << u"empty.txt"_s << QByteArray("");
        QTest::newRow("binary") << u"binary.txt"_s << QByteArray("\0\1\2\3\0\0\377\376\0", 9).repeated(50);
        QTest::newRow("missing project") << u"missing.guillemet"_s << QByteArray();
        QTest::newRow("corrupt project") << u"corrupt.guillemet"_s << QByteArray("no database").repeated(500);
        QTest::newRow("truncated project") << u"truncated.guillemet"_s << QByteArray("SQLite format 3\0", 16);
    }
    void badFilesGiveAMessageAndLoseNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        if (!content.isNull())
            write(path(name), content);
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        const QString before = print(f.set(), f.text());
        f.window.openPaths({path(name)});
        QTRY_VERIFY(!f.window.messages().texts().isEmpty());
        QVERIFY2(f.window.messages().texts().first().contains(QFileInfo(name).completeBaseName()),
                 qPrintable(f.window.messages().texts().first()));
        if (f.session.hasDocument())
            QCOMPARE(print(f.set(), f.text()), before);
        if (!content.isNull()) {
            QFile there(path(name));
            QVERIFY(there.open(QIODevice::ReadOnly));
            QCOMPARE(there.readAll(), content);
        }
    }

    void whatDoesNotComeInIsListedAndTriedAgain()
    {
        WindowFixture f(m_folder->path());
        QVERIFY(QDir().mkpath(path(u"press"_s)));
        write(path(u"press/table.csv"_s), "titre;texte\nUn;Premier texte.\nDeux;Second texte.\nTrois;\n");
        write(path(u"press/late.txt"_s), "");
        f.window.openPaths({path(u"press"_s)});
        QTRY_VERIFY(!f.window.messages().texts().isEmpty());
        QTRY_COMPARE(f.session.documents().size(), 2);
        QCOMPARE(f.session.documents().first().title, u"Un"_s);
        const auto button = [&f](const QString &text) -> QAction * {
            for (QAction *action : f.window.messages().findChildren<QAction *>()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        QVERIFY(button(u"Show All"_s));
        button(u"Show All"_s)->trigger();
        auto *list = f.window.findChild<QTreeWidget *>(u"failedFiles"_s);
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 2);
        list->window()->close();
        write(path(u"press/late.txt"_s), "Le texte est venu.");
        button(u"Try Again"_s)->trigger();
        QTRY_COMPARE(f.session.documents().size(), 3);
        QVERIFY(f.window.messages().texts().isEmpty());
    }

    void aHintLeavesTheLinesAtTheCaretInView()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        auto *hint = f.window.findChild<QLabel *>(u"hint"_s);
        const auto sayAt = [&](QPoint place) {
            f.editor().setCaret(f.editor().cursorForPosition(place).position());
            f.trigger("annotate.accept"); // nothing is chosen: that is said
            return hint->geometry();
        };
        f.action("annotate.rapid")->setChecked(false);
        const QRect page = f.editor().viewport()->rect();
        const QRect above = sayAt({page.center().x(), page.bottom() - 10});
        QVERIFY(above.bottom() < page.center().y());
        const QRect below = sayAt({page.center().x(), page.top() + 10});
        QVERIFY(below.top() > page.center().y());
    }

    void whetherAnArticleIsDoneIsATickThatFollows()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        auto *done = f.window.findChild<QCheckBox *>(u"done"_s);
        QVERIFY(!done->isChecked());
        done->click();
        QTRY_VERIFY(f.action("annotate.done")->isChecked());
        QVERIFY(done->isChecked());
        f.trigger("view.nextArticle");
        QTRY_VERIFY(!done->isChecked());
    }

    void lettersTypedInAFieldDoNotTag()
    {
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        auto *filter = f.window.findChild<QLineEdit *>(u"articleFilter"_s);
        f.select(u"Tunis");
        filter->setFocus();
        const QString before = print(f.set(), f.text());
        QTest::keyClicks(filter, u"qsck "_s);
        QCOMPARE(filter->text(), u"qsck "_s);
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void aSpeakerIsNamedInTheInspector()
    {
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        f.select(u"vin est bon");
        f.press(Qt::Key_Q);
        const AnnotationId quotation = f.current()->id;
        auto *speaker = f.window.findChild<QLineEdit *>(u"speaker"_s);
        QVERIFY(speaker->isVisible());
        speaker->setFocus();
        speaker->selectAll();
        QTest::keyClicks(speaker, u"Ana Ruiz"_s);
        QTest::keyClick(speaker, Qt::Key_Return);
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), quotation).speaker()), u"Ana Ruiz"_s);
        QVERIFY(f.session.undoStack()->undoText().size() > 3);
    }

    void panelsCloseComeBackAndAreRemembered()
    {
        {
            WindowFixture f(m_folder->path());
            f.window.findChild<QDockWidget *>(u"inspectorDock"_s)->hide();
            f.trigger("view.zoomIn");
            f.window.close();
        }
        WindowFixture f(m_folder->path());
        QVERIFY(!f.window.findChild<QDockWidget *>(u"inspectorDock"_s)->isVisible());
        QCOMPARE(f.editor().zoom(), 110);
        f.trigger("view.resetLayout");
        QVERIFY(f.window.findChild<QDockWidget *>(u"inspectorDock"_s)->isVisible());
    }

    void theListOfAnnotationsLeadsToTheText()
    {
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        auto *tree = f.window.findChild<QTreeView *>(u"annotationTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0 && tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
        f.editor().setCaret(0);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QVERIFY(f.current());
        QCOMPARE(f.current()->tag, Tags::Quotation);
        QCOMPARE(f.editor().caret(), f.current()->begin());
    }

    void theThemeIsChosenAndRemembered()
    {
        {
            WindowFixture f(m_folder->path());
            QVERIFY(!f.theme.isDark());
            f.window.findChild<QAction *>(u"theme.dark"_s)->trigger();
            QVERIFY(f.theme.isDark());
            QTRY_VERIFY(f.editor().palette().color(QPalette::Base).lightness() < 128);
        }
        WindowFixture f(m_folder->path());
        QVERIFY(f.window.findChild<QAction *>(u"theme.dark"_s)->isChecked());
        f.window.findChild<QAction *>(u"theme.light"_s)->trigger();
        QVERIFY(!f.theme.isDark());
    }

    void theContextMenuFitsWhatIsThere()
    {
        WindowFixture f(m_folder->path());
        f.window.openPaths({path(u"article.txt"_s)});
        QTRY_VERIFY(f.isIdle());
        const Annotation *country = f.find(u"russe", Tags::Country);
        QVERIFY(country);
        Q_EMIT f.editor().annotationMenuRequested(f.window.mapToGlobal(QPoint(10, 10)), {country->id});
        auto *menu = f.window.findChild<QMenu *>(u"annotationMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(f.action("annotate.country")));
        QVERIFY(menu->actions().contains(f.action("annotate.everywhere")));
        QVERIFY(menu->actions().contains(f.action("annotate.unsure")));
        QVERIFY(!menu->actions().contains(f.action("annotate.fragment.split")));
        // Letters are the menu's while it is open: they must not tag.
        f.editor().setFocus();
        const QString before = print(f.set(), f.text());
        QTest::keyClick(menu, Qt::Key_Q);
        QCOMPARE(print(f.set(), f.text()), before);
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!f.window.findChild<QMenu *>(u"annotationMenu"_s));
    }

    void splitHereOfTheMenuSplitsUnderThePointer()
    {
        WindowFixture f(m_folder->path());
        f.open(m_folder->path(), u"« Nous partons. Nous ne reviendrons pas », a dit Anna Ruiz."_s);
        const Annotation *quotation = f.find(u"« Nous partons. Nous ne reviendrons pas »", Tags::Quotation);
        QVERIFY(quotation);
        QTextCursor cursor(f.editor().document());
        cursor.setPosition(f.spanOf(u"Nous ne").begin);
        const QPoint place = f.editor().cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, f.editor().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(f.editor().viewport(), &event);
        auto *menu = f.window.findChild<QMenu *>(u"annotationMenu"_s);
        QVERIFY(menu && menu->actions().contains(f.action("annotate.fragment.split")));
        f.trigger("annotate.fragment.split");
        menu->close();
        QVERIFY(f.find(u"Nous ne reviendrons pas »", Tags::Quotation));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static void click(WindowFixture &f, QStringView words)
    {
        QTextCursor cursor(f.editor().document());
        cursor.setPosition(f.spanOf(words).begin + 1);
        f.editor().reveal(f.spanOf(words));
        QTextCursor caret = f.editor().textCursor();
        caret.setPosition(cursor.position());
        QPoint place;
        // Where the words are on the screen: the annotation under that point is the one of these words.
        const QRect view = f.editor().viewport()->rect();
        for (int y = 0; y < view.height() && place.isNull(); y += 4) {
            for (int x = 0; x < view.width(); x += 4) {
                const auto here = f.editor().annotationsAt({x, y});
                if (std::ranges::any_of(here, [&](const Annotation *one) { return one->hull() == f.spanOf(words); })) {
                    place = {x + 2, y + 4};
                    break;
                }
            }
        }
        QVERIFY(!place.isNull());
        QTest::mouseClick(f.editor().viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
