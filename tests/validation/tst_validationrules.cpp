// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "tests/runner.h"
#include "tests/validation/article.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** The findings of one rule as "place" or "place!" with a fix, in reading order. */
QStringList found(const Article &article, const QString &rule)
{
    QStringList places;
    for (const Finding &finding : validate(article.text, article.set, &article.speakers, {})) {
        if (finding.ruleId == rule)
            places.append(finding.place.of(article.text).toString() + (finding.hasFix() ? u"!"_s : QString()));
    }
    return places;
}

/** Applies the fix of the first finding of a rule. */
bool fixFirst(Article &article, const QString &rule)
{
    Validator validator;
    validator.setArticle(article.text, &article.set, &article.speakers);
    validator.setRulesOff({});
    validator.finish();
    for (const Finding &finding : validator.findings().all()) {
        const Change change = finding.ruleId == rule ? validator.fix(finding) : Change{};
        if (change.isEmpty())
            continue;
        article.set.apply(change);
        return !change.label.isEmpty();
    }
    return false;
}

const QString news = u"« La Russie doit partir », a déclaré mardi à l’Élysée Emmanuel Macron, qui recevait le ministre "
                     "russe. Il a ajouté que l’Ukraine n’était pas seule.\nMoscou n’a pas réagi."_s;
} // namespace

class ValidationRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveUniqueIdsNamesAndOneCheckEach();
    void saysNothingOnAWellAnnotatedQuotation();
    void quotationWithoutSourceIsLinkedWithTheOnlyFreeOne();
    void quotationWithTwoFreeSourcesHasNoCertainFix();
    void quotationWithASpeakerNeedsNoSource();
    void headingInMarksIsOnlyAHint();
    void cueOfNothingIsLinkedWithTheOnlyOpenQuotation();
    void deadLinksAreRemoved();
    void edgesOnSpaceAreTrimmedNoBreakSpaceToo();
    void edgesOnPunctuationAreTrimmed_data();
    void edgesOnPunctuationAreTrimmed();
    void edgesInsideAWordAreExtended_data();
    void edgesInsideAWordAreExtended();
    void placesOutsideTheTextAreRepaired();
    void annotationWithoutPlaceIsRemovedWithItsLinks();
    void typeFollowsEdgesUnlessChosen();
    void marksWithoutQuotationAreHintedFromFourWords();
    void refusedQuotationSilencesItsMarks();
    void overlapIsTellsOnlyWhenNotNested();
    void duplicateKeepsTheLinkedOne();
    void countryCodes_data();
    void countryCodes();
    void countryTaggedHereAndNotThere();
    void refusedCountryIsNotAskedForAgain();
    void partsOfOtherNamesAreNoCountries();
    void sourceNamesAreLookedForOnRequest();
    void speakerOfUnknownKindIsToldOnce();
};

void ValidationRulesTest::haveUniqueIdsNamesAndOneCheckEach()
{
    QSet<QString> ids;
    for (const Rule &rule : validationRules()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        QVERIFY(!validationRuleName(rule.id).isEmpty());
        const int checks = !!rule.checkAnnotation + !!rule.checkMark + !!rule.checkRepeated + !!rule.checkSpeaker;
        QCOMPARE(checks, 1);
        QCOMPARE(rule.checkRepeated != nullptr, !rule.repeated.isEmpty());
        QCOMPARE(validationRule(rule.id), &rule);
    }
    QCOMPARE(validationRule(u"no such rule"), nullptr);
    QCOMPARE(rulesOffByDefault(), QStringList{u"source-not-tagged"_s});
}

void ValidationRulesTest::saysNothingOnAWellAnnotatedQuotation()
{
    Article article(news);
    const SpeakerId macron = SpeakerId::create();
    article.speakers.apply(
        {{std::nullopt, Speaker{.id = macron, .name = u"E. Macron"_s, .kind = Speaker::Kind::Person}}});
    const Annotation cue = article.tag(Tags::Cue, u"a déclaré");
    Annotation source = article.tag(Tags::Source, u"Emmanuel Macron");
    source.attributes.set(Attribute::Speaker, macron.toString());
    article.put(source);
    article.tag(Tags::Quotation, u"« La Russie doit partir »", 0,
                {{LinkRole::Cue, cue.id}, {LinkRole::Source, source.id}});
    article.country(u"Russie", u"RU"_s);
    article.country(u"russe", u"RU"_s);
    article.country(u"Moscou", u"RU"_s);
    const auto findings = validate(article.text, article.set, &article.speakers, {});
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().explanation));
}

void ValidationRulesTest::quotationWithoutSourceIsLinkedWithTheOnlyFreeOne()
{
    Article article(news);
    const Annotation quotation = article.tag(Tags::Quotation, u"« La Russie doit partir »");
    const Annotation source = article.tag(Tags::Source, u"Emmanuel Macron");
    QCOMPARE(found(article, u"no-source"_s), QStringList{u"« La Russie doit partir »!"_s});
    QVERIFY(fixFirst(article, u"no-source"_s));
    QCOMPARE(article.set.find(quotation.id)->targets(LinkRole::Source), QList{source.id});
    QCOMPARE(found(article, u"no-source"_s), QStringList());
    QCOMPARE(found(article, u"source-of-nothing"_s), QStringList());
}

void ValidationRulesTest::quotationWithTwoFreeSourcesHasNoCertainFix()
{
    Article article(news);
    article.tag(Tags::Quotation, u"que l’Ukraine n’était pas seule");
    article.tag(Tags::Source, u"Emmanuel Macron");
    article.tag(Tags::Source, u"Il");
    QCOMPARE(found(article, u"no-source"_s), QStringList{u"que l’Ukraine n’était pas seule"_s});
}

void ValidationRulesTest::quotationWithASpeakerNeedsNoSource()
{
    Article article(news);
    Annotation quotation = article.tag(Tags::Quotation, u"« La Russie doit partir »");
    quotation.attributes.set(Attribute::Speaker, SpeakerId::create().toString());
    article.put(quotation);
    QCOMPARE(found(article, u"no-source"_s), QStringList());
}

void ValidationRulesTest::headingInMarksIsOnlyAHint()
{
    Article article(u"« Nous ne céderons pas »\nLe maire a dit qu’il restait."_s);
    article.tag(Tags::Quotation, u"« Nous ne céderons pas »");
    article.tag(Tags::Quotation, u"qu’il restait");
    QList<Severity> severities;
    for (const Finding &finding : validate(article.text, article.set, nullptr, {})) {
        if (finding.ruleId == u"no-cue")
            severities.append(finding.severity);
    }
    QVERIFY((severities == QList{Severity::Hint, Severity::Warning}));
}

void ValidationRulesTest::cueOfNothingIsLinkedWithTheOnlyOpenQuotation()
{
    Article article(news);
    const Annotation quotation = article.tag(Tags::Quotation, u"que l’Ukraine n’était pas seule");
    const Annotation cue = article.tag(Tags::Cue, u"a ajouté");
    article.tag(Tags::Cue, u"n’a pas réagi"); // in another paragraph
    QCOMPARE(found(article, u"cue-of-nothing"_s), (QStringList{u"a ajouté!"_s, u"n’a pas réagi"_s}));
    QVERIFY(fixFirst(article, u"cue-of-nothing"_s));
    QCOMPARE(article.set.find(quotation.id)->targets(LinkRole::Cue), QList{cue.id});
}

void ValidationRulesTest::deadLinksAreRemoved()
{
    Article article(news);
    const Annotation country = article.country(u"Russie", u"RU"_s);
    const Annotation cue = article.tag(Tags::Cue, u"a déclaré");
    const Annotation quotation = article.tag(
        Tags::Quotation, u"« La Russie doit partir »", 0,
        {{LinkRole::Cue, cue.id}, {LinkRole::Source, AnnotationId::create()}, {LinkRole::Source, country.id}});
    QCOMPARE(found(article, u"dead-link"_s).size(), 1);
    QVERIFY(fixFirst(article, u"dead-link"_s));
    QCOMPARE(article.set.find(quotation.id)->links, (QList<Link>{{LinkRole::Cue, cue.id}}));
}

void ValidationRulesTest::edgesOnSpaceAreTrimmedNoBreakSpaceToo()
{
    Article article(u"Il a dit :\u00a0« Non\u202f» hier."_s);
    const Annotation quotation = article.tag(Tags::Quotation, u"\u00a0« Non\u202f» ");
    QVERIFY(fixFirst(article, u"edge-on-space"_s));
    QCOMPARE(article.set.find(quotation.id)->text(article.text), u"« Non\u202f»"_s);
    QCOMPARE(found(article, u"edge-on-space"_s), QStringList());
    Article blank(u"Il  dit."_s);
    const Annotation nothing = blank.tag(Tags::Cue, u"  ");
    QVERIFY(fixFirst(blank, u"edge-on-space"_s));
    QVERIFY(!blank.set.find(nothing.id));
}

void ValidationRulesTest::edgesOnPunctuationAreTrimmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("tagged");
    QTest::addColumn<QString>("fixed"); // "" where nothing is wrong
    QTest::newRow("comma after a source") << u"Macron, lui, rit."_s << u"source"_s << u"Macron,"_s << u"Macron"_s;
    QTest::newRow("stop outside marks") << u"Il dit « Non ». Fin."_s << u"quotation"_s << u"« Non »."_s << u"« Non »"_s;
    QTest::newRow("stop inside marks") << u"Il dit « Non. » Fin."_s << u"quotation"_s << u"« Non. »"_s << QString();
    QTest::newRow("stop in open marks") << u"« Non. Si », dit-il."_s << u"quotation"_s << u"« Non."_s << QString();
    QTest::newRow("stop of indirect") << u"Il dit qu’il part. Fin."_s << u"quotation"_s << u"qu’il part."_s
                                      << u"qu’il part"_s;
    QTest::newRow("abbreviation") << u"He left the U.S. and so on."_s << u"country"_s << u"U.S."_s << QString();
    QTest::newRow("etc.") << u"Il dit qu’il vend du pain, etc. Fin."_s << u"quotation"_s
                          << u"qu’il vend du pain, etc."_s << QString();
    QTest::newRow("ellipsis") << u"Il dit qu’il… Fin."_s << u"quotation"_s << u"qu’il…"_s << QString();
    QTest::newRow("a colon may be the cue") << u"Le maire : « Non »"_s << u"cue"_s << u":"_s << QString();
    QTest::newRow("comma before") << u"Oui, dit-il."_s << u"cue"_s << u", dit"_s << u"dit"_s;
}

void ValidationRulesTest::edgesOnPunctuationAreTrimmed()
{
    QFETCH(QString, text);
    QFETCH(QString, tag);
    QFETCH(QString, tagged);
    QFETCH(QString, fixed);
    Article article(text);
    const Annotation annotation = article.tag(tag, tagged);
    QCOMPARE(found(article, u"edge-on-punctuation"_s).isEmpty(), fixed.isEmpty());
    QCOMPARE(fixFirst(article, u"edge-on-punctuation"_s), !fixed.isEmpty());
    QCOMPARE(article.set.find(annotation.id)->text(text), fixed.isEmpty() ? tagged : fixed);
}

void ValidationRulesTest::edgesInsideAWordAreExtended_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Span>("tagged");
    QTest::addColumn<QString>("fixed"); // "" where nothing is wrong
    QTest::newRow("begin and end") << u"les Iraniens disent"_s << Span{5, 8} << u"Iraniens"_s;
    QTest::newRow("elision") << u"l’Iran dit"_s << Span{2, 6} << QString();
    QTest::newRow("inversion") << u"a-t-il dit"_s << Span{4, 6} << QString();
    QTest::newRow("compound") << u"franco-chinoise"_s << Span{7, 15} << QString();
    QTest::newRow("whole text") << u"Iran"_s << Span{0, 4} << QString();
    QTest::newRow("inside a letter with a combining mark")
        << u"Il a dit e\u0301te\u0301."_s << Span{9, 13} << u"e\u0301te\u0301"_s;
    QTest::newRow("half an emoji") << u"Oui 🎉 non"_s << Span{0, 5} << u"Oui 🎉"_s;
    QTest::newRow("beside an emoji") << u"🇫🇷France"_s << Span{4, 10} << QString();
    QTest::newRow("Arabic particle") << u"وقال الوزير"_s << Span{1, 4} << QString();
    QTest::newRow("Chinese") << u"法国总统说"_s << Span{0, 2} << QString();
}

void ValidationRulesTest::edgesInsideAWordAreExtended()
{
    QFETCH(QString, text);
    QFETCH(Span, tagged);
    QFETCH(QString, fixed);
    Article article(text);
    const Annotation annotation = article.put({.tag = Tags::Source, .fragments = {tagged}});
    QCOMPARE(fixFirst(article, u"edge-inside-word"_s), !fixed.isEmpty());
    QCOMPARE(article.set.find(annotation.id)->text(text), fixed.isEmpty() ? tagged.of(text).toString() : fixed);
}

void ValidationRulesTest::placesOutsideTheTextAreRepaired()
{
    Article article(u"Oui, dit-il."_s);
    const Annotation annotation = article.put({.tag = Tags::Cue, .fragments = {{5, 8}, {11, 400}}});
    QCOMPARE(found(article, u"broken-place"_s).size(), 1);
    QVERIFY(fixFirst(article, u"broken-place"_s));
    QCOMPARE(article.set.find(annotation.id)->fragments, (Annotation::Fragments{{5, 8}, {11, 12}}));
    QCOMPARE(found(article, u"broken-place"_s), QStringList());
}

void ValidationRulesTest::annotationWithoutPlaceIsRemovedWithItsLinks()
{
    Article article(u"Oui, dit-il."_s);
    const Annotation cue = article.put({.tag = Tags::Cue, .fragments = {}});
    const Annotation quotation = article.tag(Tags::Quotation, u"Oui", 0, {{LinkRole::Cue, cue.id}});
    QVERIFY(fixFirst(article, u"broken-place"_s));
    QVERIFY(!article.set.find(cue.id));
    QVERIFY(article.set.find(quotation.id)->links.isEmpty());
}

void ValidationRulesTest::typeFollowsEdgesUnlessChosen()
{
    Article article(news);
    Annotation quotation = article.tag(Tags::Quotation, u"« La Russie doit partir »");
    quotation.attributes.set(Attribute::Type, u"indirect"_s);
    article.put(quotation);
    QVERIFY(fixFirst(article, u"type-against-edges"_s));
    QVERIFY(article.set.find(quotation.id)->quoteType() == QuoteType::Direct);
    quotation.attributes.set(Attribute::TypeSetBy, u"annotator"_s);
    article.put(quotation);
    QCOMPARE(found(article, u"type-against-edges"_s), QStringList());
}

void ValidationRulesTest::marksWithoutQuotationAreHintedFromFourWords()
{
    Article article(u"Le « triangle de la mort », « un lieu que tous fuient », et \"rien que des mots\"."_s);
    QCOMPARE(found(article, u"marks-without-quotation"_s),
             (QStringList{u"« triangle de la mort »"_s, u"« un lieu que tous fuient »"_s, u"\"rien que des mots\""_s}));
    article.tag(Tags::Quotation, u"un lieu que");
    QCOMPARE(found(article, u"marks-without-quotation"_s).size(), 2);
    QCOMPARE(found(Article(u"Le « grand soir »."_s), u"marks-without-quotation"_s), QStringList());
}

void ValidationRulesTest::refusedQuotationSilencesItsMarks()
{
    Article article(u"On parle du « triangle de la mort »."_s);
    Annotation refused{.tag = Tags::Quotation, .fragments = {article.at(u"« triangle de la mort »")}};
    refused.status = Status::Rejected;
    article.put(refused);
    QCOMPARE(found(article, u"marks-without-quotation"_s), QStringList());
}

void ValidationRulesTest::overlapIsTellsOnlyWhenNotNested()
{
    Article article(u"Il dit que Marie a dit qu’elle venait demain."_s);
    article.tag(Tags::Quotation, u"que Marie a dit qu’elle venait");
    const Annotation second = article.tag(Tags::Quotation, u"qu’elle venait demain");
    QCOMPARE(found(article, u"overlapping-quotations"_s), QStringList{u"qu’elle venait"_s});
    article.remove(second.id);
    article.tag(Tags::Quotation, u"qu’elle venait");
    QCOMPARE(found(article, u"overlapping-quotations"_s), QStringList());
}

void ValidationRulesTest::duplicateKeepsTheLinkedOne()
{
    Article article(news);
    const Annotation used = article.tag(Tags::Cue, u"a déclaré");
    const Annotation extra = article.tag(Tags::Cue, u"a déclaré");
    article.tag(Tags::Quotation, u"« La Russie doit partir »", 0, {{LinkRole::Cue, used.id}});
    QCOMPARE(found(article, u"duplicate"_s), QStringList{u"a déclaré!"_s});
    QVERIFY(fixFirst(article, u"duplicate"_s));
    QVERIFY(article.set.find(used.id));
    QVERIFY(!article.set.find(extra.id));
}

void ValidationRulesTest::countryCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fixed"); // "" where no fix is certain
    QTest::newRow("right") << u"RU"_s << QString();
    QTest::newRow("none") << QString() << u"RU"_s;
    QTest::newRow("small letters") << u"ru"_s << u"RU"_s;
    QTest::newRow("Kosovo's is not Russia's, but exists") << u"XK"_s << QString();
    QTest::newRow("impossible") << u"XX"_s << u"RU"_s;
}

void ValidationRulesTest::countryCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, fixed);
    Article article(news);
    const Annotation mention = article.country(u"Russie", code);
    QCOMPARE(found(article, u"country-code"_s).isEmpty(), fixed.isEmpty());
    QCOMPARE(fixFirst(article, u"country-code"_s), !fixed.isEmpty());
    QCOMPARE(article.set.find(mention.id)->attributes.value(Attribute::Country), fixed.isEmpty() ? code : fixed);
    article.country(u"Moscou", QString());
    QVERIFY(found(article, u"country-code"_s).contains(u"Moscou"_s)); // a seat: nothing certain
}

void ValidationRulesTest::countryTaggedHereAndNotThere()
{
    Article article(u"L’Iran menace. Téhéran et l'Iran, dit-on. Les Iraniens, l’Iran-Irak et IRAN."_s);
    article.put({.tag = Tags::Country,
                 .fragments = {article.at(u"Iran")},
                 .attributes = {{Attribute::Country, u"IR"_s}, {Attribute::Mention, u"name"_s}}});
    QCOMPARE(found(article, u"country-not-tagged"_s), QStringList{u"Iran!"_s});
    QVERIFY(fixFirst(article, u"country-not-tagged"_s));
    const auto here = article.set.annotationsIn(article.at(u"Iran", 1));
    QCOMPARE(here.size(), 1);
    QCOMPARE(here.first()->attributes.value(Attribute::Country), u"IR"_s);
    QCOMPARE(here.first()->attributes.value(Attribute::Mention), u"name"_s);
    QCOMPARE(found(article, u"country-not-tagged"_s), QStringList());
}

void ValidationRulesTest::refusedCountryIsNotAskedForAgain()
{
    Article article(u"La Jordanie et le nageur Jordanie."_s);
    article.country(u"Jordanie", u"JO"_s);
    Annotation refused{.tag = Tags::Country, .fragments = {article.at(u"Jordanie", 1)}};
    refused.status = Status::Rejected;
    article.put(refused);
    QCOMPARE(found(article, u"country-not-tagged"_s), QStringList());
}

void ValidationRulesTest::partsOfOtherNamesAreNoCountries()
{
    Article article(
        u"La France joue. Sur Radio France, sur France 24 et France Inter, dans les Hauts-de-France, on parle "
        "de la France. Un livre russe, en russe."_s);
    article.country(u"France", u"FR"_s);
    article.country(u"russe", u"RU"_s);
    QCOMPARE(found(article, u"country-not-tagged"_s), QStringList{u"France!"_s});
    // The longer name that is tagged itself covers the shorter one.
    Article congo(u"Le Congo et la République démocratique du Congo."_s);
    congo.country(u"Congo", u"CG"_s);
    congo.country(u"République démocratique du Congo", u"CD"_s);
    QCOMPARE(found(congo, u"country-not-tagged"_s), QStringList());
}

void ValidationRulesTest::sourceNamesAreLookedForOnRequest()
{
    Article article(u"Jean Petit a dit non. Il a ri. Jean Petit est parti. Il mange."_s);
    article.tag(Tags::Source, u"Jean Petit");
    article.tag(Tags::Source, u"Il");
    QCOMPARE(found(article, u"source-not-tagged"_s), QStringList{u"Jean Petit"_s});
    const auto byDefault = validate(article.text, article.set, nullptr, rulesOffByDefault());
    QVERIFY(std::ranges::none_of(byDefault, [](const Finding &f) { return f.ruleId == u"source-not-tagged"; }));
}

void ValidationRulesTest::speakerOfUnknownKindIsToldOnce()
{
    Article article(u"Jean Petit a dit non. Jean Petit a dit oui."_s);
    Speaker petit{.id = SpeakerId::create(), .name = u"Jean Petit"_s};
    article.speakers.apply({{std::nullopt, petit}});
    for (const int nth : {1, 0}) {
        Annotation source = article.tag(Tags::Source, u"Jean Petit", nth);
        source.attributes.set(Attribute::Speaker, petit.id.toString());
        article.put(source);
    }
    QCOMPARE(found(article, u"speaker-kind"_s), QStringList{u"Jean Petit"_s});
    Speaker known = petit;
    known.kind = Speaker::Kind::Person;
    article.speakers.apply({{petit, known}});
    QCOMPARE(found(article, u"speaker-kind"_s), QStringList());
    article.speakers.apply({{known, std::nullopt}});
    QCOMPARE(found(article, u"speaker-kind"_s), QStringList{u"Jean Petit"_s}); // not in the project any more
}

QTEST_GUILESS_MAIN(ValidationRulesTest)
#include "tst_validationrules.moc"
