// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "tests/runner.h"
#include "tests/validation/article.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** Keeps a list of its own from the signals alone, as a list model does. */
class Mirror : public QObject
{
public:
    explicit Mirror(const Validator *validator)
    {
        connect(validator, &Validator::wasReset, this, [this] { rows.clear(); });
        connect(validator, &Validator::changed, this, [this](const auto &removed, const auto &inserted) {
            for (const Finding &finding : removed)
                rows.erase(std::ranges::find(rows, finding));
            for (const Finding &finding : inserted)
                rows.insert(std::ranges::upper_bound(rows, finding, findingReadsBefore), finding);
        });
    }
    std::vector<Finding> rows;
};

QString difference(const std::vector<Finding> &a, const std::vector<Finding> &b)
{
    const auto words = [](const std::vector<Finding> &from, size_t i) {
        return i < from.size() ? u"%1 at %2-%3: %4 (%5)"_s.arg(from[i].ruleId)
                                     .arg(from[i].place.begin)
                                     .arg(from[i].place.end)
                                     .arg(from[i].explanation, from[i].fixLabel)
                               : u"nothing"_s;
    };
    size_t i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    return u"%1, not %2"_s.arg(words(a, i), words(b, i));
}

/** Random acts of an analyst on one article. */
class RandomAnalyst
{
public:
    RandomAnalyst(Article &article, quint32 seed)
        : m_article(article)
        , m_random(seed)
    {
        for (const Speaker::Kind kind : {Speaker::Kind::Person, Speaker::Kind::Unknown, Speaker::Kind::Group}) {
            const Speaker speaker{.id = SpeakerId::create(), .name = u"Speaker %1"_s.arg(int(kind)), .kind = kind};
            m_speakers.append(speaker);
            article.speakers.apply({{std::nullopt, speaker}});
        }
    }

    void act()
    {
        const QList<const Annotation *> all = m_article.set.all();
        const Annotation *one = all.isEmpty() ? nullptr : all[below(int(all.size()))];
        Change change;
        switch (one ? below(8) : 0) {
        case 0:
        case 1:
        case 2:
            for (int i = below(3); i >= 0; --i)
                change.add(anything(all));
            break;
        case 3:
            change.remove(*one);
            break;
        case 4:
            change.replace(*one, withStatus(*one));
            break;
        case 5:
            toggleSpeakerKind();
            return;
        default: {
            Annotation moved = anything(all);
            moved.id = one->id;
            change.replace(*one, moved);
        }
        }
        m_article.set.apply(change);
    }

private:
    int below(int bound) { return m_random.bounded(bound); }

    Annotation anything(const QList<const Annotation *> &others)
    {
        const int length = int(m_article.text.size());
        const int begin = below(length + 10) - 5;
        static const QList<TagId> tags{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country};
        Annotation made{.id = AnnotationId::create(), .tag = tags[below(4)]};
        made.fragments.append({begin, begin + below(12)});
        if (below(2)) { // the names that stand in the text several times
            static const QStringList names{u"Iran"_s, u"États-Unis"_s, u"Jean Petit"_s, u"Congo"_s, u"Il"_s};
            const QString name = names[below(int(names.size()))];
            const qsizetype at = m_article.text.indexOf(name, below(length));
            if (at >= 0)
                made.fragments = {{int(at), int(at + name.size())}};
        } else if (below(3) == 0) {
            made.fragments.append({begin + 20, begin + 20 + below(60)});
        }
        if (made.tag == Tags::Quotation) {
            made.attributes.set(Attribute::Type, toString(QuoteType(below(4))));
            for (int i = below(4); i > 0 && !others.isEmpty(); --i)
                made.links.append({LinkRole(below(3)), others[below(int(others.size()))]->id});
        }
        if (made.tag == Tags::Country && below(2))
            made.attributes.set(Attribute::Country, below(2) ? u"IR"_s : u"zz"_s);
        if (below(2))
            made.attributes.set(Attribute::Speaker, m_speakers[below(3)].id.toString());
        return withStatus(made);
    }
    Annotation withStatus(Annotation annotation)
    {
        annotation.status = Status(below(3));
        return annotation;
    }
    void toggleSpeakerKind()
    {
        Speaker &speaker = m_speakers[below(3)];
        const Speaker before = speaker;
        speaker.kind = speaker.kind == Speaker::Kind::Unknown ? Speaker::Kind::Person : Speaker::Kind::Unknown;
        m_article.speakers.apply({{before, speaker}});
    }

    Article &m_article;
    QRandomGenerator m_random;
    QList<Speaker> m_speakers;
};

const QString paragraph =
    u"L’Iran et les États-Unis négocient, a dit Jean Petit. « Il faut que l’Iran cède, a-t-il ajouté, "
    "et vite ! » Il a prévenu que le Congo et la République du Congo « suivraient de près ».\n"
    "« On verra, 🎉 a dit l’Iran.\n« Il n’y a rien. » قال الوزير «لن نرحل» Jean Petit, Il, Congo\n"_s;
} // namespace

class ValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged();
    void incrementalEqualsFullRun_data();
    void incrementalEqualsFullRun();
    void readsLongTextsOnAnotherThread();
    void forgetsTheArticleBefore();
    void rulesCanBeSwitchedOff();
    void stepsFromFindingToFinding();
    void fixesAllFindingsOfARuleAtOnce();
    void checksTheCorrectedText();
};

void ValidatorTest::tellsOnlyWhatChanged()
{
    Article article(u"L’Iran parle.\nLe Congo se tait.\nLe Mali rit."_s);
    for (const QStringView name : {u"Iran", u"Congo", u"Mali"})
        article.country(name, QString());
    Validator validator;
    validator.setArticle(article.text, &article.set, nullptr);
    validator.finish();
    QCOMPARE(validator.count(), 3);
    QSignalSpy changed(&validator, &Validator::changed);
    QSignalSpy reset(&validator, &Validator::wasReset);
    QSignalSpy finished(&validator, &Validator::finished);
    Annotation congo = *article.set.annotationsIn(article.at(u"Congo")).first();
    congo.attributes.set(Attribute::Country, u"CG"_s);
    article.put(congo);
    QVERIFY(!validator.isFinished());
    QVERIFY(finished.wait());
    QVERIFY(validator.isFinished());
    QCOMPARE(changed.size(), 1);
    const auto removed = changed.first().first().value<QList<Finding>>();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().place, article.at(u"Congo"));
    QVERIFY(changed.first().last().value<QList<Finding>>().isEmpty());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(validator.count(), 2);
}

void ValidatorTest::incrementalEqualsFullRun_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ValidatorTest::incrementalEqualsFullRun()
{
    QFETCH(quint32, seed);
    Article article(paragraph.repeated(4));
    RandomAnalyst analyst(article, seed);
    Validator validator;
    validator.setRulesOff({});
    Mirror mirror(&validator);
    validator.setArticle(article.text, &article.set, &article.speakers);
    for (int step = 0; step < 300; ++step) {
        analyst.act();
        if (step % 3 == 0)
            validator.finish();
        else if (step % 50 == 1)
            QCoreApplication::processEvents(); // a slice, perhaps not all
        if (step % 10 != 0)
            continue;
        validator.finish();
        const std::vector<Finding> full = validate(article.text, article.set, &article.speakers, {});
        QVERIFY2(validator.findings().all() == full, qPrintable(difference(validator.findings().all(), full)));
        QVERIFY(mirror.rows == full);
        QVERIFY(step < 100 || !full.empty());
    }
}

void ValidatorTest::readsLongTextsOnAnotherThread()
{
    Article article(paragraph.repeated(4000)); // over 1 MB
    article.country(u"Iran", u"IR"_s);
    Validator validator;
    QSignalSpy finished(&validator, &Validator::finished);
    validator.setArticle(article.text, &article.set, nullptr);
    article.country(u"Congo", u"CG"_s); // while it is being read
    QVERIFY(!validator.isFinished());
    QVERIFY(finished.wait(30'000));
    QVERIFY(validator.isFinished());
    QVERIFY(validator.findings().all() == validate(article.text, article.set, nullptr, rulesOffByDefault()));
    QVERIFY(validator.count() > 10'000);
}

void ValidatorTest::forgetsTheArticleBefore()
{
    Article longOne(paragraph.repeated(2000));
    longOne.country(u"Iran", u"IR"_s);
    Article other(u"Le Mali rit."_s);
    other.country(u"Mali", QString());
    Validator validator;
    validator.setArticle(longOne.text, &longOne.set, nullptr);
    validator.setArticle(other.text, &other.set, nullptr);
    validator.finish();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(validator.count(), 1);
    longOne.country(u"Congo", QString());
    QVERIFY(validator.isFinished());
    validator.clear();
    QCOMPARE(validator.count(), 0);
    QVERIFY(validator.isFinished());
}

void ValidatorTest::rulesCanBeSwitchedOff()
{
    Article article(u"Le Mali rit, dit-il « quatre mots bien comptés »."_s);
    article.country(u"Mali", QString());
    Validator validator;
    validator.setArticle(article.text, &article.set, nullptr);
    validator.finish();
    QCOMPARE(validator.count(), 2);
    validator.setRulesOff({u"country-code"_s});
    validator.finish();
    QCOMPARE(validator.count(), 1);
    QCOMPARE(validator.findings().first()->ruleId, u"marks-without-quotation"_s);
}

void ValidatorTest::stepsFromFindingToFinding()
{
    Article article(u"L’Iran parle. Le Congo se tait."_s);
    Validator validator;
    QVERIFY(!validator.findings().after(-1));
    QVERIFY(!validator.findings().before(1));
    article.country(u"Iran", QString());
    article.country(u"Congo", QString());
    validator.setArticle(article.text, &article.set, nullptr);
    validator.finish();
    const int iran = article.at(u"Iran").begin;
    const int congo = article.at(u"Congo").begin;
    const ArticleFindings &all = validator.findings();
    QCOMPARE(all.after(0)->place.begin, iran);
    QCOMPARE(all.after(iran)->place.begin, congo);
    QVERIFY(!all.after(congo));
    QCOMPARE(all.before(congo)->place.begin, iran);
    QVERIFY(!all.before(iran));
    QCOMPARE(all.in({congo + 1, congo + 2}), QList{*all.last()});
}

void ValidatorTest::fixesAllFindingsOfARuleAtOnce()
{
    Article article(u"L’Iran, l’Iran, le Congo et le Mali."_s);
    article.country(u"Iran", u"ir"_s);
    article.country(u"Congo", QString());
    article.country(u"Mali", QString());
    Validator validator;
    validator.setArticle(article.text, &article.set, nullptr);
    validator.finish();
    const Change change = validator.fixAll(u"country-code"_s)(article.set);
    QVERIFY(change.annotations.size() >= 2);
    QVERIFY(!change.label.isEmpty());
    article.set.apply(change);
    validator.finish();
    QVERIFY(validator.fixAll(u"country-code"_s)(article.set).isEmpty());
    article.set.apply(change.inverted());
    validator.finish();
    QVERIFY(validator.findings().all() == validate(article.text, article.set, nullptr, rulesOffByDefault()));
}

void ValidatorTest::checksTheCorrectedText()
{
    Article article(u"« Je pars, dit-il."_s);
    Validator validator;
    validator.setArticle(article.text, &article.set, nullptr);
    validator.finish();
    QCOMPARE(validator.count(), 1);
    validator.setArticle(u"« Je pars », dit-il."_s, &article.set, nullptr);
    validator.finish();
    QCOMPARE(validator.count(), 0);
}

QTEST_GUILESS_MAIN(ValidatorTest)
#include "tst_validator.moc"
