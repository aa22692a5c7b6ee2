// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkeditor.h"
#include "models/session/newproject.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Making one speaker of two over a whole project, in the window. */
class TestJoiningSpeakers : public QObject
{
    Q_OBJECT

    static constexpr int many = 250; ///< articles: several are read at once, all are not
    static SpeakerId berg() { return SpeakerId::fromName(u"Berg"); }
    static SpeakerId lund() { return SpeakerId::fromName(u"Lund"); }

    /** In each article Berg says something; the first is open, its source chosen. */
    void open(WindowFixture &f) const
    {
        f.session.setAnnotatorName(u"Ana"_s);
        QList<NewArticle> articles;
        for (int i = 0; i < many; ++i) {
            NewArticle article{.document = {.id = DocumentId::create(),
                                            .title = QString::number(i),
                                            .text = u"Zeta alpha beta %1."_s.arg(i),
                                            .language = u"fr"_s}};
            Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{0, 4}}};
            source.attributes.set(Attribute::Speaker, berg().toString());
            article.sets = {{Annotator::human(u"Ana"_s), {source}}};
            article.speakers = {{.id = berg(), .name = u"Berg"_s}, {.id = lund(), .name = u"Anna Lund"_s}};
            articles.append(article);
        }
        {
            const auto store = ProjectStore::create(path(), *newProjectInfo(path()));
            QVERIFY((*store)->addArticles(articles).has_value());
        }
        f.session.openProject(path());
        QTRY_VERIFY(f.session.isOpen());
        f.session.openDocument(articles.first().document.id);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
        f.editor().setCurrentAnnotation(articles.first().sets.first().second.first().id);
        f.prompts.answerText = u"Anna Lund"_s;
    }
    QString path() const { return m_folder->filePath(u"p.guillemet"_s); }
    /** How many of the sources of all articles are a speaker's, on the disk. */
    int saidBy(WindowFixture &f, const SpeakerId &speaker) const
    {
        if (!f.session.flush())
            return -1;
        const auto store = ProjectStore::open(path(), ProjectStore::Access::ReadOnly);
        int count = 0;
        for (const DocumentSummary &summary : f.session.documents()) {
            const auto set = (*store)->annotationSet(summary.id, f.session.annotator().id);
            count += static_cast<int>(std::ranges::count(set->annotations, speaker, &Annotation::speaker));
        }
        return count;
    }
    static QLabel *work(WindowFixture &f) { return f.window.findChild<QLabel *>(u"work"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void showsHowFarItIsAndCanBeStopped()
    {
        WindowFixture f(m_folder->path());
        open(f);
        auto *stop = f.window.findChild<QToolButton *>(u"stopWork"_s);
        QVERIFY(!stop->isVisible());
        f.trigger("annotate.renameSpeaker");
        QCOMPARE(f.prompts.asked.last(), u"Make One Speaker of Two"_s);
        QCOMPARE(work(f)->text(), u"Making one speaker of two: 0 of 250"_s);
        QStringList shown;
        connect(f.session.bulkEditor(), &BulkEditor::progress, stop, [&] {
            shown.append(work(f)->text());
            QVERIFY(stop->isVisible());
            QTest::mouseClick(stop, Qt::LeftButton);
        });
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.first(), u"Making one speaker of two: 1 of 250"_s); // the open one
        QVERIFY(!work(f)->isVisible() && !stop->isVisible());
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"both speakers are as they were"_s));
        QCOMPARE(saidBy(f, berg()), many);
        QVERIFY(!f.session.undoStack()->canUndo());
        QVERIFY(f.session.speakers()->find(berg()) && f.session.speakers()->find(lund())->aliases.isEmpty());
        QCOMPARE(shown.size(), 1); // nothing goes on
    }

    void makesOneOfThemAndOneUndoTakesItBack()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.trigger("annotate.renameSpeaker");
        QVERIFY(work(f)->isVisible());
        QTRY_VERIFY(!work(f)->isVisible());
        const QString said = f.window.findChild<QLabel *>(u"hint"_s)->text();
        QVERIFY2(said.contains(u"in 250 article"_s), qPrintable(said));
        QCOMPARE(saidBy(f, lund()), many);
        QCOMPARE(f.session.undoStack()->index(), 1);
        QTRY_VERIFY(!f.session.speakers()->find(berg())); // nobody names Berg any more
        QCOMPARE(f.session.speakers()->find(lund())->aliases, QStringList{u"Berg"_s});
        f.trigger("edit.undo");
        QCOMPARE(saidBy(f, berg()), many);
        QVERIFY(f.session.speakers()->find(lund())->aliases.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestJoiningSpeakers)
#include "tst_joiningspeakers.moc"
