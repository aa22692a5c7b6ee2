// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting through the window: what is chosen, what is seen beforehand, what is written.
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"

#include "widgets/dialogs/codeview.h"
#include "widgets/dialogs/conventioneditor.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/formatlist.h"
#include "widgets/exporter.h"
#include "widgets/exportsurvey.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestExporting : public QObject
{
    Q_OBJECT

    ExportDialog *dialog() const { return m_fixture->window.findChild<ExportDialog *>(); }
    template<typename T> T *child(const QString &name) const { return dialog()->findChild<T *>(name); }
    bool isLookedAt() const { return !dialog()->findChild<ExportSurvey *>()->isRunning(); }
    void choose(const QString &format) const { FormatList::choose(*child<QTreeWidget>(u"format"_s), format); }
    QString preview() const { return child<CodeView>(u"preview"_s)->toPlainText(); }
    void ask()
    {
        m_fixture->trigger("file.export");
        QVERIFY(dialog());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_folder->path());
        m_fixture->open(m_folder->path(),
                        u"« Nous partirons demain », a déclaré la ministre Anne Roy à Tunis.\n\nElle a dit non.\n"_s);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_folder.reset();
    }

    void theFileIsSeenInItsOwnSyntaxBeforeItIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("syntax");
        QTest::addColumn<QString>("part");
        QTest::newRow("brat") << u"brat"_s << u"brat Standoff"_s << u"\tQuotation "_s;
        QTest::newRow("json") << u"json"_s << u"JSON"_s << u"\"annotations\""_s;
        QTest::newRow("tei") << u"tei"_s << u"XML"_s << u"<TEI"_s;
        QTest::newRow("sql") << u"sql"_s << u"SQL"_s << u"INSERT"_s;
        QTest::newRow("html") << u"html"_s << u"HTML"_s << u"<html"_s;
    }
    void theFileIsSeenInItsOwnSyntaxBeforeItIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(QString, syntax);
        QFETCH(QString, part);
        ask();
        choose(format);
        QTRY_VERIFY2(preview().contains(part), qPrintable(preview().left(300)));
        QCOMPARE(child<CodeView>(u"preview"_s)->syntaxName(), syntax);
    }

    void whatIsLostIsListedAndLeadsToItsPlace()
    {
        ask();
        choose(u"conll2003"_s);
        auto *losses = child<QTreeWidget>(u"losses"_s);
        const auto item = [losses]() -> QTreeWidgetItem * {
            for (int i = 0; i < losses->topLevelItemCount(); ++i) {
                QTreeWidgetItem *kind = losses->topLevelItem(i);
                for (int k = 0; k < kind->childCount(); ++k) {
                    if (kind->child(k)->text(0).contains(u"quotation \""_s))
                        return kind->child(k);
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(item());
        Q_EMIT losses->itemClicked(item(), 0);
        QVERIFY(m_fixture->current());
        QCOMPARE(m_fixture->current()->tag, Tags::Quotation);
    }

    void aConventionIsSeenAndWritten()
    {
        ask();
        choose(u"brat"_s);
        QTRY_VERIFY(preview().contains(u"« Nous partirons demain »"_s));
        auto *preset = dialog()->findChild<QComboBox *>(u"preset"_s);
        preset->setCurrentIndex(preset->findText(u"EPFL"_s, Qt::MatchStartsWith));
        Q_EMIT preset->activated(preset->currentIndex());
        QTRY_VERIFY(preview().contains(u"\tNous partirons demain"_s));
        QVERIFY(!preview().contains(u"\tCue "_s));
        child<QLineEdit>(u"output"_s)->setText(m_folder->filePath(u"out"_s));
        QSignalSpy finished(&m_fixture->window.exporter(), &Exporter::finished);
        dialog()->accept();
        QTRY_COMPARE(finished.size(), 1);
        QFile written(m_folder->filePath(u"out/article.ann"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("\tNous partirons demain\n"));
        QVERIFY2(m_fixture->window.messages().texts().first().contains(u"all is there"_s),
                 qPrintable(m_fixture->window.messages().texts().first()));
        // And is there the next time.
        ask();
        QCOMPARE(dialog()->findChild<QComboBox *>(u"preset"_s)->currentText(), u"EPFL gender-tracker"_s);
    }

    void articlesInAStateGoOutIntoOneFile()
    {
        const DocumentId id = m_fixture->session.document().id;
        m_fixture->session.setWorkState(id, WorkState::Done);
        QVERIFY(m_fixture->session.flush());
        ask();
        choose(u"json"_s);
        auto *articles = child<QComboBox>(u"articles"_s);
        QVERIFY(articles->findData(u"done"_s) >= 0);
        QCOMPARE(articles->findData(u"in-progress"_s), -1); // there are none
        articles->setCurrentIndex(articles->findData(u"done"_s));
        child<QLineEdit>(u"output"_s)->setText(m_folder->filePath(u"out"_s));
        child<QCheckBox>(u"oneFile"_s)->setChecked(true);
        QVERIFY(child<QLineEdit>(u"output"_s)->text().endsWith(u"out/guillemet.jsonl"_s) ||
                child<QLineEdit>(u"output"_s)->text().endsWith(u"out/guillemet.json"_s));
        const QString path = child<QLineEdit>(u"output"_s)->text();
        QSignalSpy finished(&m_fixture->window.exporter(), &Exporter::finished);
        dialog()->accept();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).value<ProjectExportResult>().written, 1);
        QVERIFY(QFileInfo(path).size() > 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
