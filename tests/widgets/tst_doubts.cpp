// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/articlenotedialog.h"
#include "widgets/panels/attributefields.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString doubtLetter = u"PARIS\n\n« Nous partons », a dit la France. Le Tchad et la Tunisie suivent.\n"_s;
}

class TestDoubts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_f;

    void choose(const QString &words) { m_f->editor().setCurrentAnnotation(m_f->find(words, Tags::Country)->id); }
    const DocumentSummary &summary() { return m_f->session.documents().first(); }
    QStringList rows()
    {
        QStringList texts;
        const auto *model = m_f->window.findChild<QTreeView *>(u"annotationTree"_s)->model();
        const auto visit = [&](auto self, const QModelIndex &parent) -> void {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                texts.append(model->index(row, 0, parent).data().toString());
                self(self, model->index(row, 0, parent));
            }
        };
        visit(visit, {});
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString folder = m_folder.filePath(QString::number(++number));
        QVERIFY(QDir().mkpath(folder));
        m_f = std::make_unique<WindowFixture>(folder);
        m_f->open(folder, doubtLetter);
    }
    void cleanup() { m_f.reset(); }

    void oneKeyMarksAnAnnotationAndTheNextOneTakesItBack()
    {
        choose(u"Tchad"_s);
        const Status before = m_f->current()->status;
        m_f->press(Qt::Key_W);
        QVERIFY(m_f->current()->isUnsure());
        QVERIFY(m_f->current()->status == before);
        QVERIFY(m_f->action("annotate.unsure")->isChecked());
        QCOMPARE(summary().unsure, 1);
        QVERIFY(rows().contains(u"? Tchad"_s));
        m_f->press(Qt::Key_W);
        QVERIFY(!m_f->current()->isUnsure());
        QVERIFY(!m_f->action("annotate.unsure")->isChecked());
        QCOMPARE(summary().unsure, 0);
        m_f->trigger("edit.undo");
        QCOMPARE(summary().unsure, 1);
    }

    void oneGoesFromUnsureToUnsureAndRoundTheEnd()
    {
        for (const QString &words : {u"France"_s, u"Tunisie"_s}) {
            choose(words);
            m_f->press(Qt::Key_W);
        }
        m_f->editor().setCaret(0);
        m_f->press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(m_f->current()->text(m_f->text()), u"France"_s);
        m_f->press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(m_f->current()->text(m_f->text()), u"Tunisie"_s);
        m_f->press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(m_f->current()->text(m_f->text()), u"France"_s);
        m_f->trigger("annotate.previousUnsure");
        QCOMPARE(m_f->current()->text(m_f->text()), u"Tunisie"_s);
    }

    void theListOfAnnotationsShowsOnlyTheseWhenAsked()
    {
        auto *button = m_f->window.findChild<QToolButton *>(u"onlyUnsure"_s);
        QVERIFY(button->isHidden());
        choose(u"Tchad"_s);
        m_f->press(Qt::Key_W);
        QVERIFY(!button->isHidden());
        button->click();
        QVERIFY(rows().contains(u"? Tchad"_s));
        QVERIFY(!rows().contains(u"France"_s));
        choose(u"France"_s);
        m_f->press(Qt::Key_W);
        QVERIFY2(rows().contains(u"? France"_s), qPrintable(rows().join(u" / "_s)));
        button->click();
        QVERIFY(rows().contains(u"Tunisie"_s));
    }

    void aNoteOnTheArticleIsWrittenShownAndUndone()
    {
        m_f->trigger("annotate.articleNote");
        auto *dialog = m_f->window.findChild<ArticleNoteDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Relire la fin"_s);
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(summary().note, u"Relire la fin"_s);
        const auto *list = m_f->window.findChild<QListView *>(u"articleList"_s);
        QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Relire la fin"));
        m_f->trigger("edit.undo");
        QVERIFY(summary().note.isEmpty());
        m_f->trigger("edit.redo");
        QCOMPARE(summary().note, u"Relire la fin"_s);
    }

    void whatTheTagsetLetsOneSayHasFields()
    {
        AttributeFields fields;
        fields.show();
        m_f->window.hide(); // its keys come first
        Tag tag{.id = u"claim"_s};
        tag.attributes = {{.id = u"stance"_s, .name = u"Stance"_s, .values = {u"for"_s, u"against"_s}},
                          {.id = u"topic"_s, .name = u"Topic"_s},
                          {.id = Attribute::Note, .name = u"Note"_s}};
        Annotation annotation{.tag = u"claim"_s};
        annotation.attributes.set(u"stance"_s, u"against"_s);
        fields.setAnnotation(&tag, annotation);
        auto *stance = fields.findChild<QComboBox *>(u"attribute.stance"_s);
        auto *topic = fields.findChild<QLineEdit *>(u"attribute.topic"_s);
        QVERIFY(stance && topic && !fields.findChild<QWidget *>(u"attribute.note"_s));
        QCOMPARE(stance->currentText(), u"against"_s);
        QSignalSpy chosen(&fields, &AttributeFields::chosen);
        QTest::keyClick(stance, Qt::Key_Up);
        QCOMPARE(chosen.last(), (QVariantList{u"stance"_s, u"for"_s}));
        QTest::keyClicks(topic, u"Energy"_s);
        QCOMPARE(topic->text(), u"Energy"_s);
        QTest::keyClick(topic, Qt::Key_Return);
        QCOMPARE(chosen.last(), (QVariantList{u"topic"_s, u"Energy"_s}));
        fields.setAnnotation(nullptr, annotation);
        QVERIFY(fields.isEmpty());
    }

    void articlesAreFilteredByWhatIsUnsureAndNoted()
    {
        const auto *list = m_f->window.findChild<QListView *>(u"articleList"_s);
        auto *unsure = m_f->window.findChild<QAction *>(u"onlyUnsure"_s);
        QVERIFY(unsure);
        unsure->trigger();
        QCOMPARE(list->model()->rowCount(), 0);
        choose(u"Tchad"_s);
        m_f->press(Qt::Key_W);
        QCOMPARE(list->model()->rowCount(), 1);
        m_f->window.findChild<QAction *>(u"onlyNoted"_s)->trigger();
        QCOMPARE(list->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestDoubts)
#include "tst_doubts.moc"
