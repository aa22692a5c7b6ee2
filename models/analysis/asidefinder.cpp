// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/asidefinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int LongestAside = 60;       ///< tokens of cue and source inside marks
constexpr int LongestInformation = 12; ///< tokens between "a-t-on appris" and who told

} // namespace

bool AsideFinder::isBoundary(int i) const
{
    const Reading &r = m_reading;
    return r.inQuote(i) || r.isComma(i) || r.token(i).kind == TokenKind::Dash || r.isUnit(i, u')') ||
           r.isUnit(i, u'!') || r.isUnit(i, u'?') || r.isUnit(i, u'…');
}

/** A second part behind the aside: « A », a dit X, « B »; Cette loi, a-t-il dit, sera votée. */
void AsideFinder::addRest(Attribution &attribution, int from) const
{
    const Reading &r = m_reading;
    if (attribution.rule == Rule::MarksBeforeAside || attribution.rule == Rule::MixedBeforeAside ||
        m_parts.hasMarks(attribution.fragments.front())) {
        bool boundary = false;
        for (int i = from; i < std::min(m_sentence.end, from + LongestAside); i = r.next(i)) {
            if (r.inQuote(i)) {
                if (boundary && (r.isComma(i - 1) || r.isUnit(i - 1, u':')))
                    attribution.fragments.push_back(m_parts.marksFrom(i));
                return;
            }
            boundary = boundary || r.isComma(i) || r.isUnit(i, u':');
            if (r.isFinite(i) || m_parts.cueBeginningAt(i))
                return;
        }
        return;
    }
    // "It would, they argue, hurt farms": the verb is still to come.
    const int last = attribution.fragments.front().end - 1;
    const bool interrupted = r.is(last, WordClass::FiniteAuxiliary) && !r.inQuote(last);
    if (attribution.rule != Rule::ClauseBeforeAside ||
        (m_parts.hasFinite(attribution.fragments.front()) && !interrupted))
        return;
    if (from < m_sentence.end && r.isComma(from)) {
        const TokenRange rest = m_parts.trimmed({from + 1, m_contents.ends().after(from + 1, nullptr)});
        if (!rest.isEmpty() && (interrupted || m_parts.hasFinite(rest)))
            attribution.fragments.push_back(rest);
    }
}

std::optional<Attribution> AsideFinder::asClause(const CueMention &cue, int as,
                                                 const std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    TokenRange source =
        cue.pronoun >= 0 ? TokenRange{cue.pronoun, cue.pronoun + 1} : m_subjects.after(cue.words.end, m_sentence.end);
    // "comme le souligne X": the pronoun stands for what is reported.
    const bool clitic = cue.groupBegin < cue.head && r.is(cue.groupBegin, WordClass::ObjectPronoun);
    const bool subjectFirst = source.isEmpty() || (m_contents.reports(cue) && !clitic);
    if (subjectFirst && cue.pronoun < 0)
        return std::nullopt;
    Attribution result;
    result.cue = cue.words;
    result.source = source;
    result.entry = cue.entry;
    result.rule = Rule::AsClause;
    const int begin = m_left.segmentBegin(as, found);
    if (as <= begin + 1) {
        int comma = std::max(source.end, cue.words.end);
        while (comma < m_sentence.end && comma < as + LongestAside && !(r.isComma(comma) && !r.inQuote(comma)))
            ++comma;
        const TokenRange content =
            m_parts.trimmed({comma, m_contents.ends().after(std::min(comma + 1, m_sentence.end), &cue)});
        if (content.isEmpty() || comma >= m_sentence.end || !m_parts.hasFinite(content))
            return std::nullopt;
        result.fragments.push_back(content);
        return result;
    }
    Rule rule = Rule::AsClause;
    const TokenRange content = m_left.content(begin, as, rule);
    const bool led = cue.groupBegin < cue.head && !r.isFinite(cue.groupBegin); // comme l'indique
    if (content.isEmpty() || !(isBoundary(as - 1) || (led && m_parts.hasFinite(content))))
        return std::nullopt;
    result.fragments.push_back(content);
    return result;
}

/** Whether a verb that is no known cue reports the marks before it: a sentence in them, somebody behind it. */
bool AsideFinder::isSpeech(const CueMention &cue, const Attribution &attribution) const
{
    const Reading &r = m_reading;
    int close = cue.groupBegin - 1;
    while (close > m_sentence.first && !r.inQuote(close))
        --close;
    const TokenRange marks = r.quote(close).range();
    if (attribution.source.isEmpty() || marks.end - marks.first < 6 ||
        !(m_parts.hasFinite(marks) || marks.end - marks.first > 10))
        return false;
    return cue.pronoun >= 0 || isSomebody(m_reading, attribution.source);
}

/** « … », X, head of Y, said: where the comma before the verb is one of the subject's. */
TokenRange AsideFinder::subjectBehindMarks(const CueMention &cue, int before) const
{
    const Reading &r = m_reading;
    const bool closes =
        before > m_sentence.first && (r.isComma(before) || r.isUnit(before, u')')) && !r.inQuote(before - 1);
    if (!closes || cue.pronoun >= 0)
        return {};
    const TokenRange subject = m_subjects.before(cue.groupBegin, m_sentence.first);
    const bool behind = subject.first > m_sentence.first && r.inQuote(r.previous(subject.first));
    return behind && canSpeakInside(m_reading, subject) ? subject : TokenRange{};
}

std::optional<Attribution> AsideFinder::aside(const CueMention &cue, const std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    if (cue.form != CueMention::Form::Finite || cue.passive || cue.groupBegin <= m_sentence.first)
        return std::nullopt;
    int before = r.previous(cue.groupBegin);
    if (!r.inQuote(before) && r.has(before, WordRole::As))
        return asClause(cue, before, found);
    Attribution result;
    result.cue = cue.words;
    result.entry = cue.entry;
    if (!cue.entry->takesAny(static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Aside)))
        return std::nullopt;
    int contentEnd = cue.groupBegin;
    if (isBoundary(before))
        result.source = cue.pronoun >= 0 ? TokenRange{cue.pronoun, cue.pronoun + 1}
                                         : m_subjects.after(cue.words.end, m_sentence.end);
    const bool follows = isSomebody(m_reading, result.source) && !cue.entry->takes(Frame::Bare);
    const TokenRange subject = follows ? TokenRange{} : subjectBehindMarks(cue, before);
    const bool inverted = isBoundary(before) && subject.isEmpty();
    if (inverted) {
        // «…», lamentó, «…»: where a language needs no subject.
        const bool dropped = r.pack().dropsSubject && result.source.isEmpty() && cue.words.end < m_sentence.end &&
                             (isBoundary(cue.words.end) || r.isUnit(cue.words.end, u'.')) &&
                             (r.inQuote(before) || (before > m_sentence.first && r.inQuote(before - 1)));
        const bool agent = cue.words.end < m_sentence.end && r.has(cue.words.end, WordRole::ByAgent) &&
                           !m_subjects.agentAfter(cue.words.end, m_sentence.end).isEmpty();
        if ((result.source.isEmpty() && !dropped) || agent)
            return std::nullopt;
        if (cue.pronoun < 0) {
            // « … », said X, head of a group that works: the clause is X's, not what is reported.
            const auto right = m_contents.after(cue);
            if (right && right->rule == Rule::Clause &&
                !(r.inQuote(before) && right->tokens.first >= result.source.end))
                return std::nullopt;
        }
    } else {
        // "…", X said
        result.source = !subject.isEmpty() ? subject : m_subjects.before(cue.groupBegin, m_sentence.first);
        if (result.source.isEmpty() || result.source.first <= m_sentence.first)
            return std::nullopt;
        before = r.previous(result.source.first);
        if (!isBoundary(before) || r.is(result.source.first, WordClass::RelativePronoun))
            return std::nullopt;
        contentEnd = result.source.first;
        const bool marksBefore = r.inQuote(before) || (before > m_sentence.first && r.inQuote(before - 1));
        if (!marksBefore && !cue.entry->takes(Frame::Bare))
            return std::nullopt;
        // "…," X said when asked: a comma at the marks tells that they are what is reported.
        const bool comma = marksBefore && cue.entry->takes(Frame::Bare) &&
                           (r.inQuote(before) ? r.isComma(r.quote(before).close - 1) : r.isComma(before));
        if (!comma && m_contents.reports(cue))
            return std::nullopt;
    }
    if (r.inQuote(before))
        contentEnd = r.quote(before).close + 1;
    const int begin = m_left.segmentBegin(contentEnd, found);
    const TokenRange content = m_left.content(begin, contentEnd, result.rule);
    if (content.isEmpty() || (cue.entry == &r.pack().anyVerb && !isSpeech(cue, result)))
        return std::nullopt;
    if (result.rule == Rule::MixedBeforeAside) {
        // "l'interprète de « La Bohème » a conclu": the marks are part of the subject.
        if (r.inQuote(before) && !isSpeechInMarks(r, before) && !m_parts.hasFinite(content))
            return std::nullopt;
        // "Le président, surpris par les « incidents », annonçait une loi"
        if (cue.pronoun < 0 && !m_parts.hasFinite(content) && !isSomebody(m_reading, result.source))
            return std::nullopt;
        // "En parlant de « pertes », le président évoquait": only some languages have the verb behind its subject
        // there.
        if (!inverted && !cue.entry->takes(Frame::Bare) && subject.isEmpty())
            return std::nullopt;
    }
    result.fragments.push_back(content);
    const int end = std::max(result.cue.end, result.source.end);
    addRest(result, end);
    if (result.rule == Rule::ClauseBeforeAside) {
        const bool finite = m_parts.hasFinite(content) || result.fragments.size() > 1;
        const bool strong = cue.pronoun >= 0 || canSpeak(m_reading, result.source);
        const bool reports = cue.entry->takes(Frame::Aside) || cue.pronoun >= 0;
        if (!finite || !strong || !reports || (cue.pronoun < 0 && m_contents.reports(cue)))
            return std::nullopt;
    }
    return result;
}

/** Where who told begins: behind "auprès de" or in "de source policière", after adverbials; -1 if nobody is named. */
int AsideFinder::informantBegin(int from) const
{
    const Reading &r = m_reading;
    for (int i = from; i < std::min(m_sentence.end, from + LongestInformation) && !r.inQuote(i); ++i) {
        if (r.has(i, WordRole::Beside) && r.has(i + 1, WordRole::Of))
            return i + 2;
        const CueMention *phrase = m_parts.cueBeginningAt(i);
        if (phrase && phrase->form == CueMention::Form::SourcePhrase)
            return phrase->words.end;
        if (r.isFinite(i) || r.token(i).kind == TokenKind::Punctuation)
            break;
    }
    return -1;
}

std::optional<Attribution> AsideFinder::learned(const CueMention &cue, const std::vector<Attribution> &found) const
{
    if (!cue.entry || !cue.entry->takes(Frame::Learned) || cue.form != CueMention::Form::Finite ||
        cue.groupBegin <= m_sentence.first || !isBoundary(m_reading.previous(cue.groupBegin)))
        return std::nullopt;
    const int informant = informantBegin(cue.words.end);
    if (informant < 0)
        return std::nullopt;
    Attribution result;
    result.cue = cue.words;
    result.entry = cue.entry;
    result.source = m_phrases.withApposition(informant, m_sentence.end);
    const TokenRange content = m_left.content(m_left.segmentBegin(cue.groupBegin, found), cue.groupBegin, result.rule);
    if (result.source.isEmpty() || content.isEmpty() || !m_parts.hasFinite(content))
        return std::nullopt;
    result.fragments.push_back(content);
    return result;
}

std::optional<Attribution> AsideFinder::insideMarks(int open, const CueFinder &cues) const
{
    const Reading &r = m_reading;
    const QuotedRange &quote = r.quote(open);
    const TokenRange inner = quote.inner();
    for (const CueMention &cue : cues.find(inner, true)) {
        // «…, — сказал X, — …»
        const bool dash = cue.groupBegin > inner.first + 2 && r.token(cue.groupBegin - 1).kind == TokenKind::Dash;
        const int comma = cue.groupBegin - (dash ? 2 : 1);
        if (cue.form != CueMention::Form::Finite || cue.passive || !cue.entry || comma <= inner.first ||
            !(r.isComma(comma) || (dash && r.token(comma).kind == TokenKind::Punctuation)) ||
            !cue.entry->takes(Frame::Direct))
            continue;
        TokenRange source{cue.pronoun, cue.pronoun + 1};
        int end = cue.words.end;
        const int limit = std::min(inner.end, cue.words.end + LongestAside);
        if (cue.pronoun < 0) {
            // Phrases::end() stops at marks of its own, so the search works on the words inside as well.
            source = {cue.words.end, cue.words.end};
            while (source.first < limit && (r.is(source.first, WordClass::Adverb) ||
                                            (source.first + 1 < limit && r.has(source.first, WordRole::Of) &&
                                             r.is(source.first + 1, WordClass::Adverb))))
                ++source.first;
            // "estime en préambule ce policier"
            if (source.first + 2 < limit && r.is(source.first, WordClass::Preposition) &&
                r.isNominal(source.first + 1) &&
                (r.is(source.first + 2, WordClass::Determiner) || r.is(source.first + 2, WordClass::ProperNoun)))
                source.first += 2;
            source.end = source.first;
            while (source.end < limit && (r.isNominal(source.end) || r.is(source.end, WordClass::Determiner) ||
                                          r.is(source.end, WordClass::Adjective) || r.has(source.end, WordRole::Of)))
                ++source.end;
            const bool described =
                source.end < limit && r.has(source.first, WordRole::Definite | WordRole::Demonstrative) &&
                source.end - source.first <= 4 && (r.isComma(source.end) || r.isUnit(source.end, u'.'));
            if (source.isEmpty() || !(described || canSpeakInside(m_reading, source)))
                continue;
            end = source.end;
        }
        int rest = end;
        while (rest < limit && !r.isComma(rest) && !r.isUnit(rest, u'.') && !r.isFinite(rest))
            ++rest;
        if (rest < inner.end && !r.isComma(rest) && !r.isUnit(rest, u'.'))
            continue;
        while (dash && rest + 1 < inner.end && r.token(rest + 1).kind == TokenKind::Dash)
            ++rest;
        Attribution result;
        result.rule = Rule::AsideInsideMarks;
        result.cue = cue.words;
        result.source = source;
        result.entry = cue.entry;
        result.wholeMarks = true;
        result.fragments.push_back({open, comma});
        if (rest + 1 < inner.end)
            result.fragments.push_back({rest + 1, quote.close + 1});
        return result;
    }
    return std::nullopt;
}

} // namespace Guillemet
