// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countryfinder.h"

#include "models/analysis/countrymatcher.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

using Reason = CountryMention::Reason;

const QString &mentionName(CountryMention::Kind kind)
{
    static const std::array<QString, 4> names{u"name"_s, u"demonym"_s, u"adjective"_s, u"metonym"_s};
    return names[size_t(kind)];
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Listed:
        return QCoreApplication::translate("CountryFinder", "the country list");
    case Reason::Compound:
        return QCoreApplication::translate("CountryFinder", "first half of a compound of two countries");
    case Reason::Seat:
        return QCoreApplication::translate("CountryFinder", "a seat of power that stands for its state");
    case Reason::Actor:
        return QCoreApplication::translate("CountryFinder", "a capital that acts for its state");
    case Reason::TextDecided:
        return QCoreApplication::translate("CountryFinder",
                                           "one of several countries of this name, by the other words of the article");
    case Reason::FirstReading:
        return QCoreApplication::translate("CountryFinder", "the likeliest of several countries of this name");
    }
    return {};
}

/** Chooses between the readings by what the whole text says; false if it is no country, or too weak. */
bool settle(CountryMention &mention, const CountryLexicon &lexicon, const CountryEvidence &evidence)
{
    if (mention.personKey) {
        const QString &code = lexicon.entry(mention.candidates.first()).code;
        if (evidence.persons.value(mention.personKey) > evidence.codes.value(code))
            return false;
    }
    int best = -1;
    int bestScore = -1;
    for (const int candidate : mention.candidates) {
        const CountryEntry &entry = lexicon.entry(candidate);
        const int score = evidence.codes.value(entry.code);
        if ((entry.weak && score == 0) || score <= bestScore)
            continue;
        best = candidate;
        bestScore = score;
    }
    if (best < 0 || !lexicon.entry(best).isCountry())
        return false;
    if (mention.candidates.size() > 1)
        mention.reason = bestScore > 0 ? Reason::TextDecided : Reason::FirstReading;
    mention.weak = lexicon.entry(best).weak;
    mention.candidates = {best};
    return true;
}

} // namespace

CountryFinder::CountryFinder(const QString &language, const QString &list, const Confidence &confidence)
    : m_lexicon(language, list)
    , m_confidence(confidence)
{
    for (size_t i = 0; i < m_reasons.size(); ++i)
        m_reasons[i] = reasonText(Reason(i));
}

QList<Annotation> CountryFinder::find(QStringView text, const std::stop_token &stop) const
{
    CountryMatcher matcher(m_lexicon, text);
    CountryEvidence evidence;
    std::vector<CountryMention> mentions;
    const int size = static_cast<int>(text.size());
    for (int begin = 0; begin < size; ++begin) {
        if (stop.stop_requested())
            return {};
        const int end = lineEnd(text, begin);
        if (end > begin)
            matcher.match(begin, end, mentions, evidence);
        begin = end;
    }
    QList<Annotation> annotations;
    for (CountryMention &mention : mentions) {
        if (!settle(mention, m_lexicon, evidence))
            continue;
        Annotation annotation;
        annotation.id = AnnotationId::fromName(
            u"country %1 %2 %3"_s.arg(mention.span.begin).arg(mention.span.end).arg(mention.span.of(text)));
        annotation.tag = Tags::Country;
        annotation.fragments = {mention.span};
        annotation.attributes = {{Attribute::Country, m_lexicon.entry(mention.candidates.first()).code},
                                 {Attribute::Mention, mentionName(mention.kind)},
                                 {Attribute::Reason, m_reasons[size_t(mention.reason)]}};
        annotation.confidence = m_confidence.of(
            Evidence{Evidence::Kind::Country}.add(mention.kind).add(mention.reason).add(Sign::Weak, mention.weak),
            annotation.id);
        annotation.status = Status::Suggested;
        annotations.append(std::move(annotation));
    }
    return annotations;
}

} // namespace Guillemet
