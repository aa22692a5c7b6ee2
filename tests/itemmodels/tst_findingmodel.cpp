// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "tests/runner.h"
#include "tests/validation/article.h"

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

    static void bothLists()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("grouped") << true;
        QTest::newRow("flat") << false;
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

    void aLoneMarkIsShownWithTheWordsItStandsAt()
    {
        Checked checked(u"Elle reste » ici.\nIl dit « je pars."_s);
        const FindingModel model(&checked.validator);
        QCOMPARE(lines(model), QStringList{u"unpaired-mark: …Elle reste » | « je pars.…"_s});
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

    void staysWhatTheValidatorHasWhateverIsDone_data() { bothLists(); }
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
            for (const Finding &finding : checked.validator.findings().all()) {
                const QModelIndex index = model.indexOf(finding);
                QVERIFY(index.isValid());
                QCOMPARE(*model.finding(index), finding);
            }
            for (int row = 0; row < model.rowCount(); ++row)
                shown += grouped ? model.rowCount(model.index(row, 0)) : 1;
            QCOMPARE(shown, checked.validator.count());
        }
    }

    void ofManyOnlyTheFirstHaveRowsUntilTheyAreAskedFor_data() { bothLists(); }
    void ofManyOnlyTheFirstHaveRowsUntilTheyAreAskedFor()
    {
        QFETCH(bool, grouped);
        constexpr int step = 3;
        Checked checked(u"un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"_s);
        FindingModel model(&checked.validator, nullptr, step);
        model.setGrouped(grouped);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto list = [&] { return grouped ? model.index(0, 0) : QModelIndex(); };
        QHash<QString, AnnotationId> tagged;
        QRandomGenerator random(3);
        QStringList words = checked.article.text.split(u' ');
        for (int i = 0; i < 300; ++i) {
            const QString &word = words.at(random.bounded(words.size()));
            if (const AnnotationId known = tagged.take(word); !known.isNull())
                checked.article.remove(known);
            else
                tagged[word] = checked.article.tag(Tags::Cue, word).id;
            checked.validator.finish();
            QCOMPARE(model.rowCount(list()), std::min(step, checked.validator.count()));
            QCOMPARE(model.hasMore(list()), checked.validator.count() > step);
            for (int row = 0; row < model.rowCount(list()); ++row)
                QCOMPARE(*model.finding(model.index(row, 0, list())),
                         checked.validator.findings().all()[static_cast<size_t>(row)]);
        }
        for (const QString &word : std::as_const(words)) {
            if (!tagged.contains(word))
                checked.article.tag(Tags::Cue, word);
        }
        checked.validator.finish();
        QCOMPARE(checked.validator.count(), static_cast<int>(words.size()));
        if (grouped)
            QCOMPARE(model.index(0, 0).data(FindingModel::CountRole).toInt(), static_cast<int>(words.size()));
        model.showMore(list());
        QCOMPARE(model.rowCount(list()), 2 * step);
        const std::vector<Finding> all = checked.validator.findings().all();
        QVERIFY(!model.indexOf(all[8]).isValid());
        QCOMPARE(*model.finding(model.reveal(all[8])), all[8]);
        QVERIFY(model.indexOf(all[0]).isValid()); // what comes next joins those that were there
        model.showMore(list());
        model.showMore(list());
        QCOMPARE(model.rowCount(list()), static_cast<int>(words.size()));
        QVERIFY(!model.hasMore(list()));
    }

    void goesToOneThatIsFarAndFromThereBothWays_data() { bothLists(); }
    void goesToOneThatIsFarAndFromThereBothWays()
    {
        QFETCH(bool, grouped);
        QStringList words;
        for (int i = 0; i < 40; ++i)
            words << u"mot"_s + QString::number(100 + i);
        Checked checked(words.join(u' '));
        QHash<QString, AnnotationId> tagged;
        for (const QString &word : std::as_const(words))
            tagged[word] = checked.article.tag(Tags::Cue, word).id;
        checked.validator.finish();
        FindingModel model(&checked.validator, nullptr, 8);
        model.setGrouped(grouped);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto list = [&] { return grouped ? model.index(0, 0) : QModelIndex(); };
        const auto shown = [&] {
            QStringList rows;
            for (int row = 0; row < model.rowCount(list()); ++row)
                rows << model.index(row, 0, list()).data().toString();
            return rows;
        };
        const Finding far = checked.validator.findings().all()[20];
        QCOMPARE(*model.finding(model.reveal(far)), far);
        QCOMPARE(shown(), words.sliced(18, 5));
        QVERIFY(model.hasEarlier(list()) && model.hasMore(list()));
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) { // what comes and goes leaves no gap
            const QString &word = words.at(random.bounded(words.size()));
            if (const AnnotationId known = tagged.take(word); !known.isNull())
                checked.article.remove(known);
            else
                tagged[word] = checked.article.tag(Tags::Cue, word).id;
            checked.validator.finish();
            QStringList there = words;
            there.removeIf([&](const QString &each) { return !tagged.contains(each); });
            const qsizetype first = there.indexOf(shown().first());
            QVERIFY(first >= 0);
            QCOMPARE(shown(), there.sliced(first, std::min<qsizetype>(5, there.size())));
            QCOMPARE(model.hasEarlier(list()), first > 0);
        }
        while (model.hasEarlier(list()))
            model.showEarlier(list());
        while (model.hasMore(list()))
            model.showMore(list());
        QCOMPARE(model.rowCount(list()), checked.validator.count());
    }
};

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
