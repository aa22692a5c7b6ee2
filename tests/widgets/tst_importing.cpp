// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of other programs come in through the window.
#include "tests/widgets/windowfixture.h"

#include "models/formats/articletext.h"
#include "models/session/mergeediting.h"
#include "tests/runner.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/importpreview.h"
#include "widgets/dialogs/importreportdialog.h"
#include "widgets/dialogs/mappingeditor.h"

#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray polnearText = "The mayor said the bridge will open. Nobody replied.\n";
/** An event, as PolNeAR has them, whose trigger is the cue's words. */
const QByteArray polnearStandoff = "T1\tSource 0 9\tThe mayor\n"
                                   "T2\tCue 10 14\tsaid\n"
                                   "T3\tContent 15 35\tthe bridge will open\n"
                                   "T4\tAttribution 10 14\tsaid\n"
                                   "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n";

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder.filePath(name); }
    ImportDialog *dialog() const { return m_fixture->window.findChild<ImportDialog *>(); }
    template<typename T> T *child(const QString &name) const { return dialog()->findChild<T *>(name); }
    bool isRead() const
    {
        return dialog() && buttonOf(dialog(), u"Import"_s)->isEnabled() && !isReading() && showsAll();
    }
    /** What was found last is shown, too. */
    bool showsAll() const { return dialog()->findChild<QProgressBar *>()->isHidden(); }
    bool isReading() const { return dialog()->findChild<ImportSurvey *>()->isRunning(); }
    static QPushButton *buttonOf(const QWidget *widget, const QString &words)
    {
        for (QPushButton *button : widget->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(words))
                return button;
        }
        return nullptr;
    }
    /** The model's row of a name. */
    QModelIndex nameRow(const QString &name) const
    {
        const QAbstractItemModel *model = child<QTableView>(u"names"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(name + u' '))
                return model->index(row, NameMappingModel::Becomes);
        }
        return {};
    }
    QComboBox *column(int field) const { return child<QComboBox>(u"column%1"_s.arg(field)); }
    static void pick(QComboBox *combo, const QString &name)
    {
        const int at = combo->findText(name);
        QVERIFY(at >= 0);
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
    }
    void import() const
    {
        QTRY_VERIFY(isRead());
        buttonOf(dialog(), u"Import"_s)->click();
        QTRY_VERIFY(!m_fixture->window.messages().texts().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_fixture = std::make_unique<WindowFixture>(m_folder.path());
    }
    void cleanup()
    {
        m_fixture.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
    }

    void aFolderOfStandoffIsReadBeforehandAndComesInAsOneAct()
    {
        write(path(u"corpus/a.txt"_s), "« Oui », a dit Mme Roy.\n"_ba);
        write(path(u"corpus/a.ann"_s), "T1\tQuotation 0 7\t« Oui »\nT2\tSource 15 22\tMme Roy\n"
                                       "R1\tattributed-to Arg1:T1 Arg2:T2\n"_ba);
        write(path(u"corpus/b.txt"_s), "Rien ici.\n"_ba);
        write(path(u"corpus/b.ann"_s), ""_ba);
        m_fixture->window.openPaths({path(u"corpus"_s)});
        QTRY_VERIFY(isRead());
        QVERIFY(!m_fixture->session.isOpen()); // nothing has happened yet
        const auto *preview = dialog()->findChild<ImportPreview *>();
        QCOMPARE(preview->annotations().size(), 2);
        QVERIFY(preview->editor().toPlainText().startsWith(u"« Oui »"));
        QVERIFY(child<QLabel>(u"counts"_s)->text().contains(u"2 stand"_s));

        import();
        QTRY_COMPARE(m_fixture->session.documents().size(), 2);
        QTRY_VERIFY(m_fixture->session.hasDocument());
        const Annotation *quotation = m_fixture->find(u"« Oui »", Tags::Quotation);
        QVERIFY(quotation);
        QVERIFY(quotation->status == Status::Confirmed);
        QCOMPARE(quotation->targets(LinkRole::Source).size(), 1);

        QVERIFY(m_fixture->action("file.undoImport")->isEnabled());
        m_fixture->trigger("file.undoImport");
        QTRY_COMPARE(m_fixture->session.documents().size(), 0);
        QVERIFY(!m_fixture->session.hasDocument());
        QVERIFY(!m_fixture->action("file.undoImport")->isEnabled());
    }

    void whatWasWorkedOnIsNotTakenBack()
    {
        write(path(u"corpus/a.txt"_s), "« Oui », a dit Mme Roy.\n"_ba);
        write(path(u"corpus/a.ann"_s), "T1\tQuotation 0 7\t« Oui »\n"_ba);
        m_fixture->window.openPaths({path(u"corpus"_s)});
        import();
        QTRY_VERIFY(m_fixture->session.hasDocument());
        QTRY_COMPARE(m_fixture->session.articlesToAnalyse(), 0);
        m_fixture->editor().setFocus();
        m_fixture->select(u"Mme Roy");
        m_fixture->trigger("annotate.tag.source");
        QVERIFY(m_fixture->session.flush());
        m_fixture->window.messages().clear();
        m_fixture->trigger("file.undoImport");
        QTRY_VERIFY(m_fixture->window.messages().texts().join(u' ').contains(u"worked on"_s));
        QCOMPARE(m_fixture->session.documents().size(), 1);
        QVERIFY(m_fixture->find(u"Mme Roy", Tags::Source));
    }

    void namesOfAForeignTagsetAreRecognisedAndEdited()
    {
        write(path(u"polnear/a.txt"_s), polnearText);
        write(path(u"polnear/a.ann"_s), polnearStandoff);
        m_fixture->window.openPaths({path(u"polnear"_s)});
        QTRY_VERIFY(isRead());
        QVERIFY(child<QTableView>(u"names"_s)->isVisible()); // no columns where there is no table
        QVERIFY(!column(0)->isVisible());
        QTRY_COMPARE(child<QComboBox>(u"mapping"_s)->currentText(), u"PolNeAR"_s);
        QTRY_VERIFY(isRead());
        QCOMPARE(nameRow(u"Content"_s).data(Qt::EditRole).toString(), Tags::Quotation);
        // The events are the links of the quotation.
        const AnnotationSet &shown = dialog()->findChild<ImportPreview *>()->annotations();
        const auto links = [&shown] {
            qsizetype count = 0;
            for (const Annotation *one : shown.all())
                count += one->links.size();
            return count;
        };
        QTRY_COMPARE(links(), 2);

        QAbstractItemModel *model = child<QTableView>(u"names"_s)->model();
        QVERIFY(model->setData(nameRow(u"Attribution"_s), u"-"_s, Qt::EditRole));
        QTRY_COMPARE(shown.size(), 3); // live

        // What was edited is saved, and is a mapping that the next import takes.
        m_fixture->prompts.paths = {path(u"mine.json"_s)};
        child<QPushButton>(u"saveMapping"_s)->click();
        QVERIFY(NameMapping::load(path(u"mine.json"_s)).has_value());
        child<QComboBox>(u"mapping"_s)->setCurrentIndex(0);
        Q_EMIT child<QComboBox>(u"mapping"_s)->activated(0);
        QTRY_COMPARE(links(), 0);
        child<QPushButton>(u"loadMapping"_s)->click();
        QTRY_COMPARE(links(), 2);
        QCOMPARE(nameRow(u"Attribution"_s).data(Qt::EditRole).toString(), u"-"_s);

        import();
        QTRY_VERIFY(m_fixture->session.hasDocument());
        const Annotation *quotation = m_fixture->find(u"the bridge will open", Tags::Quotation);
        QVERIFY(quotation);
        QCOMPARE(quotation->targets(LinkRole::Cue).size(), 1);
        for (const Annotation *one : m_fixture->set().all())
            QVERIFY(one->tag != u"attribution"_s);
    }

    void whatPositionsCountIsFoundOutAndWhatHasNoPlaceIsListed()
    {
        write(path(u"corpus/a.txt"_s), "🎉 « Oui », a dit Mme Roy à Paris.\n"_ba); // the emoji counts as two there
        write(path(u"corpus/a.ann"_s), "T1\tQuotation 3 10\t« Oui »\nT2\tSource 18 25\tMme Roy\n"
                                       "T3\tCountry 400 405\tTunis\nT4\tCue 0 5\ta dit\n"_ba);
        m_fixture->window.openPaths({path(u"corpus/a.ann"_s)});
        QTRY_VERIFY(isRead());
        const QString counts = child<QLabel>(u"counts"_s)->text();
        QVERIFY2(counts.contains(u"UTF-16"_s), qPrintable(counts));
        QVERIFY2(counts.contains(u"1 have no place"_s), qPrintable(counts));
        QVERIFY2(counts.contains(u"1 stood elsewhere"_s), qPrintable(counts));
        const auto *problems = child<QListWidget>(u"problems"_s);
        QVERIFY(problems->count() >= 2);
        QStringList words;
        for (int i = 0; i < problems->count(); ++i)
            words.append(problems->item(i)->text());
        QVERIFY2(words.join(u'\n').contains(u"T3"_s), qPrintable(words.join(u'\n')));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_fixture->session.isOpen());
    }

    void whatFailedIsToldAndTriedAgain()
    {
        write(path(u"corpus/a.txt"_s), "« Oui », a dit Mme Roy.\n"_ba);
        write(path(u"corpus/a.ann"_s), "T1\tQuotation 0 7\t« Oui »\n"_ba);
        write(path(u"corpus/b.ann"_s), "T1\tQuotation 0 7\t« Non »\n"_ba); // its text is missing
        m_fixture->window.openPaths({path(u"corpus"_s)});
        import();
        QTRY_COMPARE(m_fixture->session.documents().size(), 1);
        QVERIFY(m_fixture->window.messages().texts().first().contains(u"could not be read"_s));
        buttonlike(u"Details"_s)->trigger();
        auto *report = m_fixture->window.findChild<ImportReportDialog *>();
        QVERIFY(report);
        write(path(u"corpus/b.txt"_s), "« Non », a dit Mme Roy.\n"_ba);
        report->findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_COMPARE(m_fixture->session.documents().size(), 2);
    }

    void anArchiveIsReadBeforehandWithItsAnnotations()
    {
        const FormatRegistry formats;
        ArticleExport article{.document = articleFromText(u"« Oui », a dit Mme Roy.\n"_s)};
        article.annotations.append({.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 7}}});
        const auto writer = openWriter(*formats.find(u"caszip"), path(u"corpus.zip"_s), {});
        QVERIFY(writer && (*writer)->write(article, u"a"_s) && (*writer)->finish());
        m_fixture->window.openPaths({path(u"corpus.zip"_s)});
        QTRY_VERIFY(isRead());
        QVERIFY(child<QTableView>(u"names"_s)->isVisible());
        QVERIFY(child<QComboBox>(u"annotator"_s)->isEnabled());
        const QString counts = child<QLabel>(u"counts"_s)->text();
        QVERIFY2(counts.startsWith(u"archives with annotations: 1 file"_s), qPrintable(counts));
        QVERIFY2(counts.contains(u"1 annotation"_s), qPrintable(counts));
        import();
        QCOMPARE(m_fixture->session.documents().size(), 1);
        QCOMPARE(m_fixture->session.documents().first().quotations, 1);
    }

    void columnsOfATableAreFoundOutChosenAndRemembered()
    {
        const QByteArray header = "titre,corps,signature,quand\n";
        write(path(u"t/a.csv"_s), header + "Un,\"« Oui », a dit Mme Roy.\",Zoé,2026-05-04\n"
                                           "Deux,\"« Non », a dit M. Bo.\",Max,2026-05-05\n"_ba);
        m_fixture->window.openPaths({path(u"t/a.csv"_s)});
        QTRY_VERIFY(isRead());
        QVERIFY(!m_fixture->session.isOpen());
        const auto *pages = dialog()->findChild<QTabWidget *>();
        QVERIFY(pages->isTabVisible(0) && !pages->isTabVisible(1)); // columns, but no names of annotations
        QCOMPARE(column(0)->currentText(), u"corps"_s);
        QCOMPARE(column(1)->currentText(), u"titre"_s);
        QCOMPARE(column(2)->currentText(), u"signature"_s);
        QCOMPARE(column(3)->currentText(), u"None"_s);
        const auto *rows = child<QTableWidget>(u"rows"_s);
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->rowCount(), 2);
        QVERIFY(rows->horizontalHeaderItem(1)->text().contains(u"Text"_s));
        QVERIFY(rows->horizontalHeaderItem(3)->text().contains(u"not taken"_s));
        QVERIFY(dialog()->findChild<ImportPreview *>()->editor().toPlainText().startsWith(u"« Oui »"));

        pick(column(3), u"quand"_s);
        pick(column(2), u"None"_s); // although the name says it
        QTRY_COMPARE(child<QLabel>(u"previewFacts"_s)->text(), u"2026-05-04"_s);
        QTRY_VERIFY(isRead());
        buttonOf(dialog(), u"Import"_s)->click();
        QTRY_COMPARE(m_fixture->session.documents().size(), 2);
        QTRY_VERIFY(m_fixture->session.hasDocument());
        QCOMPARE(m_fixture->session.document().title, u"Un"_s);
        QCOMPARE(m_fixture->session.document().date, u"2026-05-04"_s);
        QCOMPARE(m_fixture->session.document().author, QString());

        // Another table with these columns is read likewise, until what was chosen is forgotten.
        write(path(u"t/b.csv"_s), header + "Trois,\"Elle est partie.\",Léa,2026-05-06\n"_ba);
        QTRY_VERIFY(!dialog());
        m_fixture->window.openPaths({path(u"t/b.csv"_s)});
        QTRY_VERIFY(isRead());
        QCOMPARE(column(2)->currentText(), u"None"_s);
        QCOMPARE(column(3)->currentText(), u"quand"_s);
        child<QPushButton>(u"findOut"_s)->click();
        QCOMPARE(column(2)->currentText(), u"signature"_s);
        QTRY_VERIFY(child<QLabel>(u"previewFacts"_s)->text().startsWith(u"Léa"_s));
    }

    void aTableWhoseTextNobodyNamesWaitsForTheColumn()
    {
        write(path(u"a.csv"_s), "x;y\nUn;Oui.\nDeux;Non.\n"_ba);
        write(path(u"b.jsonl"_s), "{\"headline\":\"Titre\",\"body\":\"Un texte de presse, avec un verbe.\"}\n"_ba);
        m_fixture->window.openPaths({path(u"a.csv"_s)});
        QTRY_VERIFY(dialog() && column(0)->isVisible());
        QTRY_VERIFY(!isReading());
        QVERIFY(!buttonOf(dialog(), u"Import"_s)->isEnabled());
        pick(column(0), u"y"_s);
        QTRY_VERIFY(isRead());
        QCOMPARE(dialog()->findChild<ImportPreview *>()->editor().toPlainText(), u"Oui."_s);
        dialog()->reject();
        QTRY_VERIFY(!dialog());

        // Tables of other columns are each asked for.
        m_fixture->window.openPaths({path(u"a.csv"_s), path(u"b.jsonl"_s)});
        QTRY_VERIFY(dialog() && !isReading() && column(0)->isVisible());
        auto *tables = child<QComboBox>(u"tables"_s);
        QTRY_COMPARE(tables->count(), 2);
        tables->setCurrentIndex(1);
        QCOMPARE(column(0)->currentText(), u"body"_s);
        QCOMPARE(column(1)->currentText(), u"headline"_s);
        tables->setCurrentIndex(0);
        pick(column(0), u"y"_s);
        QTRY_VERIFY(isRead() && child<QLabel>(u"counts"_s)->text().contains(u"3 article"_s));
        QVERIFY(!column(0)->isHidden());
        buttonOf(dialog(), u"Import"_s)->click();
        QTRY_COMPARE(m_fixture->session.documents().size(), 3);
    }

    void anArticleThatIsThereGetsTheAnnotationsAsAnotherAnnotators()
    {
        m_fixture->open(m_folder.path(), u"« Oui », a dit Mme Roy.\n\nElle est partie.\n"_s);
        const QString text = m_fixture->text();
        write(path(u"corpus/a.txt"_s), text.toUtf8());
        write(path(u"corpus/a.ann"_s), "T1\tCue 9 14\ta dit\n"_ba);
        const QString before = print(m_fixture->set(), text);
        m_fixture->window.openPaths({path(u"corpus/a.ann"_s)});
        QTRY_VERIFY(isRead());
        child<QComboBox>(u"annotator"_s)->setEditText(u"Anna"_s);
        import();
        QCOMPARE(m_fixture->session.documents().size(), 1);
        QTRY_VERIFY(m_fixture->session.hasDocument());
        QCOMPARE(print(m_fixture->set(), text), before);
        QVERIFY(m_fixture->session.mergeEditing().last().has_value());
    }

private:
    QAction *buttonlike(const QString &words) const
    {
        for (QAction *action : m_fixture->window.messages().findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(words))
                return action;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
