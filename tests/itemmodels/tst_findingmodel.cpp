// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "tests/validation/article.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestFindingModel : public QObject
{
    Q_OBJECT

    struct Checked
    {
        explicit Checked(const QString &text)
            : article(text)
        {
            validator.setArticle(article.text, &article.set, &article.speakers);
            validator.finish();
        }
        ~Checked() { validator.clear(); }
        Article article;
        Validator validator;
    };

    /** "rule: words | words", or the words alone. */
    static QStringList lines(const FindingModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex top = model.index(row, 0);
            QStringList words;
            for (int child = 0; child < model.rowCount(top); ++child)
                words << model.index(child, 0, top).data().toString();
            found << (model.finding(top) ? top.data().toString()
                                         : top.data(FindingModel::RuleRole).toString() + u": " + words.join(u" | "));
        }
        return found;
    }

private Q_SLOTS:
    void groupsByRuleInTheOrderOfTheTableOrListsAsOneReads()
    {
        Checked checked(u"Le maire de Lyon part. Le vin ."_s);
        checked.article.tag(Tags::Source, u"maire de ");
        checked.article.tag(Tags::Cue, u"part");
        checked.validator.finish();
        FindingModel model(&checked.validator);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lines(model), (QStringList{u"source-of-nothing: maire de"_s, u"cue-of-nothing: part"_s,
                                            u"edge-on-space: maire de"_s}));
        QCOMPARE(model.index(0, 0).data(FindingModel::CountRole).toInt(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), validationRuleName(u"source-of-nothing"_s));
        model.setGrouped(false);
        QCOMPARE(lines(model), (QStringList{u"maire de"_s, u"maire de"_s, u"part"_s}));
        QCOMPARE(model.index(0, 0).data(FindingModel::FixRole).toString().isEmpty(),
                 !model.finding(model.index(0, 0))->hasFix());
    }

    void rowsComeAndGoWithoutReset()
    {
        Checked checked(u"Le maire de Lyon part."_s);
        FindingModel model(&checked.validator);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &FindingModel::modelReset);
        const Annotation source = checked.article.tag(Tags::Source, u"maire");
        checked.validator.finish();
        QCOMPARE(lines(model), QStringList{u"source-of-nothing: maire"_s});
        const Annotation other = checked.article.tag(Tags::Source, u"Lyon");
        checked.validator.finish();
        QCOMPARE(lines(model), QStringList{u"source-of-nothing: maire | Lyon"_s});
        checked.article.remove(source.id);
        checked.validator.finish();
        QCOMPARE(lines(model), QStringList{u"source-of-nothing: Lyon"_s});
        checked.article.remove(other.id);
        checked.validator.finish();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void staysWhatTheValidatorHasWhateverIsDone_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("grouped") << true;
        QTest::newRow("flat") << false;
    }
    void staysWhatTheValidatorHasWhateverIsDone()
    {
        QFETCH(bool, grouped);
        Checked checked(u"« Il part », dit le maire de Lyon. La Chine et l'Iran, puis l'Iran « rien »."_s);
        FindingModel model(&checked.validator);
        model.setGrouped(grouped);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        const QList<TagId> tags{Tags::Quotation, Tags::Source, Tags::Cue, Tags::Country};
        const auto length = static_cast<int>(checked.article.text.size());
        for (int step = 0; step < 200; ++step) {
            const QList<AnnotationId> ids = checked.article.set.ids();
            if (ids.size() > 3 && random.bounded(2) == 0) {
                checked.article.remove(ids[random.bounded(ids.size())]);
            } else {
                const int begin = random.bounded(length - 1);
                checked.article.put({.tag = tags[random.bounded(tags.size())],
                                     .fragments = {{begin, std::min(length, begin + 1 + random.bounded(20))}}});
            }
            checked.validator.finish();
            int shown = 0;
            for (const Finding &finding : checked.validator.findings()) {
                const QModelIndex index = model.indexOf(finding);
                QVERIFY(index.isValid());
                QCOMPARE(*model.finding(index), finding);
            }
            for (int row = 0; row < model.rowCount(); ++row)
                shown += grouped ? model.rowCount(model.index(row, 0)) : 1;
            QCOMPARE(shown, checked.validator.count());
        }
    }
};

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
