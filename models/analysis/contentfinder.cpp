// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contentfinder.h"

namespace Guillemet {

namespace {

constexpr int Reach = 45;           ///< tokens between a cue and its content
constexpr int FewWordsAhead = 5;    ///< between a cue and the comma before what it reports
constexpr int ShortestClause = 3;   ///< tokens
constexpr int LongestContent = 700; ///< tokens; a sentence without end is cut there

} // namespace

bool ContentFinder::isEnd(int i) const
{
    const Reading &r = m_reading;
    return r.isUnit(i, u'.') || r.isUnit(i, u'!') || r.isUnit(i, u'?') || r.isUnit(i, u';');
}

bool ContentFinder::hasFinite(TokenRange range) const
{
    // Only the verbs of saying are known: anything longer than a name may be a clause.
    if (!m_reading.pack().model().trained)
        return range.end - range.first >= ShortestClause;
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.isFinite(i))
            return true;
    }
    return false;
}

bool ContentFinder::hasMarks(TokenRange range) const
{
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.inQuote(i))
            return true;
    }
    return false;
}

TokenRange ContentFinder::trimmed(TokenRange range) const
{
    const Reading &r = m_reading;
    const auto atEdge = [&](int i) {
        return !r.inQuote(i) && (r.token(i).kind == TokenKind::Dash ||
                                 (r.token(i).kind == TokenKind::Punctuation && r.token(i).first != u'%' &&
                                  r.token(i).first != u'(' && r.token(i).first != u')'));
    };
    while (!range.isEmpty() && atEdge(range.end - 1))
        --range.end;
    while (!range.isEmpty() && atEdge(range.first))
        ++range.first;
    return range;
}

const CueMention *ContentFinder::cueBeginningAt(int i) const
{
    const auto found = std::lower_bound(m_cues.begin(), m_cues.end(), i,
                                        [](const CueMention &cue, int token) { return cue.groupBegin < token; });
    return found != m_cues.end() && found->groupBegin == i ? &*found : nullptr;
}

/** "et a assuré que": a second verb of the same subject, in the same tense. */
bool ContentFinder::coordinatedCueAt(int i, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const CueMention *next = cueBeginningAt(i);
    if (!next || next->form == CueMention::Form::SourcePhrase || !reports(*next))
        return false;
    if (next->form == CueMention::Form::Participle)
        return true;
    if (!cue || cue->form != CueMention::Form::Finite)
        return next->form == CueMention::Form::Finite && next->pronoun >= 0;
    const bool compound = r.is(cue->groupBegin, WordClass::FiniteAuxiliary) || cue->groupBegin + 1 < cue->head;
    if (next->form == CueMention::Form::PastParticiple)
        return compound && !cue->passive;
    if (next->form != CueMention::Form::Finite)
        return false;
    if (next->pronoun >= 0)
        return true;
    const auto isConditional = [&](int verb) {
        const QStringView form = r.text().of(verb);
        return form.endsWith(u"rait") || form.endsWith(u"raient");
    };
    const int verb = next->groupBegin < next->head && r.isFinite(next->groupBegin) ? next->groupBegin : next->head;
    const bool nextCompound = r.is(next->groupBegin, WordClass::FiniteAuxiliary);
    return !isConditional(verb) && nextCompound == r.is(cue->groupBegin, WordClass::FiniteAuxiliary);
}

/** A subject and a cue of its own after "mais", "et", "tandis que". */
bool ContentFinder::newMainClauseAt(int i) const
{
    const Reading &r = m_reading;
    int phrase = m_phrases.withApposition(i, m_sentence.end).end;
    if (phrase <= i)
        return false;
    if (phrase < m_sentence.end && r.isComma(phrase))
        ++phrase;
    const CueMention *cue = cueBeginningAt(phrase);
    return cue && cue->form == CueMention::Form::Finite && !r.is(i, WordClass::RelativePronoun) && reports(*cue);
}

/** "X a déclaré que P et a quitté la salle": the second verb is the cue's, not one of what is reported. */
bool ContentFinder::goesOnAt(int begin, int conjunction, const CueMention *cue) const
{
    const Reading &r = m_reading;
    if (!cue || cue->form != CueMention::Form::Finite || conjunction + 2 >= m_sentence.end ||
        r.inQuote(conjunction + 1))
        return false;
    const int auxiliary = cue->groupBegin;
    if (!r.is(auxiliary, WordClass::FiniteAuxiliary) || r.token(conjunction + 1).key != r.token(auxiliary).key)
        return false;
    for (int i = begin; i < conjunction; i = r.next(i)) {
        if (!r.inQuote(i) && r.token(i).key == r.token(auxiliary).key)
            return false;
    }
    return true;
}

/** "S'il dit que P, il reconnaît …": the sentence begins with a clause of which the cue is the verb. */
bool ContentFinder::isSubordinate(const CueMention &cue) const
{
    const Reading &r = m_reading;
    const int first = m_sentence.first;
    if (cue.groupBegin - first > 20 || r.inQuote(first) ||
        !(r.has(first, WordRole::Subordinator) || r.is(first, WordClass::Subordinator) ||
          (first + 1 < m_sentence.end && r.has(first, WordRole::Stop) && r.has(first + 1, WordRole::Complementizer))))
        return false;
    for (int i = first; i < cue.groupBegin; i = r.next(i)) {
        if (r.isComma(i))
            return false;
    }
    return true;
}

bool ContentFinder::endsBeforeComma(int comma, const CueMention *cue) const
{
    const Reading &r = m_reading;
    int i = comma + 1;
    if (i >= m_sentence.end)
        return true;
    bool coordinated = false;
    if (r.is(i, WordClass::Coordinator)) {
        coordinated = true;
        ++i;
    }
    while (i < m_sentence.end && !r.inQuote(i) && (r.has(i, WordRole::Gerund) || r.is(i, WordClass::Adverb)))
        ++i;
    if (i >= m_sentence.end)
        return false;
    if (r.has(i, WordRole::Which) && i + 1 < m_sentence.end &&
        (r.has(i + 1, WordRole::Relative) || r.has(i + 1, WordRole::Complementizer)))
        return true;
    const CueMention *next = cueBeginningAt(i);
    if (next && next->form == CueMention::Form::Participle && next->entry && reports(*next))
        return true;
    // The main clause goes on behind an embedded one: "…, nombre d'entre eux estimant que P, est …".
    if (cue && !coordinated &&
        (cue->form == CueMention::Form::Participle ||
         (cue->form == CueMention::Form::PastParticiple && cue->groupBegin <= m_sentence.first + 1))) {
        if (r.isFinite(i))
            return true;
        const bool leads = cue->groupBegin <= m_sentence.first + 1;
        if (leads && (r.is(i, WordClass::SubjectPronoun) || clauseBeginsAt(i)))
            return true;
    }
    if (cue && !coordinated && clauseBeginsAt(i) && isSubordinate(*cue))
        return true;
    if (next && next->form == CueMention::Form::SourcePhrase && !next->marked)
        return true;
    if (next && next->form == CueMention::Form::Finite && next->pronoun >= 0)
        return true;
    if (next && coordinated && coordinatedCueAt(i, cue))
        return true;
    if (r.has(i, WordRole::Stop) && i + 1 < m_sentence.end && r.has(i + 1, WordRole::Complementizer))
        return newMainClauseAt(i + 2);
    return coordinated && newMainClauseAt(i);
}

int ContentFinder::clauseEnd(int begin, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const int limit = std::min(m_sentence.end, begin + LongestContent);
    int brackets = 0;
    int i = begin;
    for (; i < limit; i = r.next(i)) {
        if (r.inQuote(i))
            continue;
        if (r.isUnit(i, u'(')) {
            ++brackets;
        } else if (r.isUnit(i, u')')) {
            if (--brackets < 0)
                break;
        } else if (brackets > 0) {
            continue;
        } else if (isEnd(i)) {
            break;
        } else if (r.isUnit(i, u':')) {
            if (i + 1 < limit && r.inQuote(i + 1))
                break;
        } else if (r.isComma(i)) {
            if (endsBeforeComma(i, cue))
                break;
        } else if (r.is(i, WordClass::Coordinator) && i + 1 < limit) {
            if ((r.has(i, WordRole::And) || r.has(i, WordRole::But)) && !r.has(i + 1, WordRole::Complementizer) &&
                (coordinatedCueAt(i + 1, cue) || (i > begin + 3 && newMainClauseAt(i + 1)) || goesOnAt(begin, i, cue)))
                break;
        } else if (r.has(i, WordRole::Gerund) && i > begin) {
            int participle = i + 1;
            while (participle < limit && r.has(participle, WordRole::Gerund))
                ++participle;
            const CueMention *next = cueBeginningAt(participle);
            if (next && next->form == CueMention::Form::Participle && reports(*next))
                break;
        } else if (const CueMention *next = cueBeginningAt(i); next && i > begin + 1) {
            if (next->form == CueMention::Form::SourcePhrase && !next->marked &&
                !r.has(i - 1, WordRole::Complementizer))
                break;
            if (next->form == CueMention::Form::Participle && r.inQuote(i - 1) && reports(*next))
                break;
        }
    }
    return i;
}

/** The clause without marks at its edges; only its first word unless `toEnd`: the end is dear to find. */
TokenRange ContentFinder::clauseFrom(int begin, const CueMention *cue, bool toEnd) const
{
    return toEnd ? trimmed({begin, clauseEnd(begin, cue)}) : TokenRange{begin, begin + 1};
}

/** Whether after() finds something; does not look for its end, so that ends may ask for it. */
bool ContentFinder::reports(const CueMention &cue) const
{
    return find(cue, false).has_value();
}

TokenRange ContentFinder::marksFrom(int open) const
{
    const Reading &r = m_reading;
    int end = r.quote(open).close + 1;
    for (;;) {
        int next = end;
        while (next < m_sentence.end && next < end + 2 && !r.inQuote(next) &&
               (r.isComma(next) || r.has(next, WordRole::And)))
            ++next;
        if (next == end || next >= m_sentence.end || !r.inQuote(next))
            return {open, end};
        end = r.quote(next).close + 1;
    }
}

/** What belongs to a noun phrase after its quoted part: "contre la démocratie", "dont il est victime". */
int ContentFinder::phraseEnd(int marksEnd) const
{
    const Reading &r = m_reading;
    int i = marksEnd;
    while (i < m_sentence.end && i < marksEnd + Reach) {
        if (r.inQuote(i)) {
            i = r.quote(i).close + 1;
        } else if (r.is(i, WordClass::Adjective) || r.is(i, WordClass::PastParticiple)) {
            ++i;
        } else if (r.is(i, WordClass::RelativePronoun) || r.has(i, WordRole::Relative) ||
                   (r.has(i, WordRole::Complementizer) && !r.is(i, WordClass::Adverb))) {
            return clauseEnd(i, nullptr);
        } else if (r.has(i, WordRole::Attaching) && !(i + 1 < m_sentence.end && r.has(i + 1, WordRole::Time))) {
            if (i + 1 < m_sentence.end && (r.isInfinitive(i + 1) || r.is(i + 1, WordClass::ObjectPronoun)))
                return clauseEnd(i, nullptr);
            const int end = m_phrases.end(i + 1, m_sentence.end);
            if (end == i + 1)
                return i;
            i = end;
        } else if (r.has(i, WordRole::And) && i + 1 < m_sentence.end && !r.isFinite(i + 1) && !cueBeginningAt(i + 1)) {
            const int end = m_phrases.end(i + 1, m_sentence.end);
            // « X » et Y part: a clause of its own.
            if (end == i + 1 || (end < m_sentence.end && !r.inQuote(end) && r.isFinite(end)))
                return i;
            i = end;
        } else {
            return i;
        }
    }
    return i;
}

Content ContentFinder::phraseWith(int begin, int marks, Rule rule, const CueMention &cue, bool toEnd) const
{
    const TokenRange quoted = marksFrom(marks);
    if (!toEnd)
        return Content{quoted, rule};
    TokenRange phrase{begin, phraseEnd(quoted.end)};
    if (cue.passive || cue.form == CueMention::Form::PastParticiple) {
        for (int i = quoted.end; i < phrase.end; ++i) {
            if (m_reading.has(i, WordRole::ByAgent))
                phrase.end = i;
        }
    }
    return Content{trimmed(phrase), rule};
}

/** Clitics and negation, then an infinitive: "ne pas avoir vu". */
std::optional<Content> ContentFinder::infinitiveAt(int i, const CueMention &cue, bool direct, bool toEnd) const
{
    const Reading &r = m_reading;
    int begin = i;
    Rule rule = Rule::Infinitive;
    bool marks = false;
    if (!direct) {
        rule = r.has(i, WordRole::Of) ? Rule::OfInfinitive : Rule::ToInfinitive;
        ++i;
    }
    while (i < m_sentence.end && (r.is(i, WordClass::ObjectPronoun) || r.is(i, WordClass::Adverb) ||
                                  r.has(i, WordRole::Negation) || r.isUnit(i, u'[') || r.isUnit(i, u']'))) {
        if (r.inQuote(i))
            return std::nullopt;
        ++i;
    }
    if (i >= m_sentence.end)
        return std::nullopt;
    if (r.inQuote(i) && !direct) {
        // de « ne pas venir »
        const QuotedRange &quote = r.quote(i);
        for (int k = quote.open + 1; k < std::min(quote.close, quote.open + 6); ++k) {
            marks = marks || r.isInfinitive(k);
        }
        if (!marks)
            return std::nullopt;
    } else if (!r.isInfinitive(i)) {
        return std::nullopt;
    }
    return Content{clauseFrom(begin, &cue, toEnd), rule};
}

/**
 * Where the noun phrase begins that holds the marks: past "sur Facebook" of "exprime sur Facebook sa « honte »"; -1
 * where it is the one to whom something is given: "propose son aide aux « sages »".
 */
int ContentFinder::phraseBegin(int body, int marks, const Cue &entry) const
{
    const Reading &r = m_reading;
    const auto isPreposition = [&](int i) {
        return r.is(i, WordClass::Preposition) || (r.has(i, WordRole::Attaching) && !r.is(i, WordClass::Determiner));
    };
    const auto reaches = [&](int i) {
        if (i < marks && r.is(i, WordClass::Determiner) && !r.has(i, WordRole::Of))
            return false; // "sur Twitter un « … »": a phrase of its own
        while (i < marks && (isPreposition(i) || r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective) ||
                             r.has(i, WordRole::Of)))
            ++i;
        return i >= marks;
    };
    int begin = body;
    while (begin < marks && isPreposition(begin)) {
        if ((r.has(begin, WordRole::To) && entry.takes(Frame::ToInfinitive)) ||
            (r.has(begin, WordRole::Of) && entry.takes(Frame::OfInfinitive)))
            return begin + 1;
        const int end = m_phrases.end(begin + 1, marks);
        if (end <= begin + 1 || reaches(end)) {
            // "dans un discours « historique »" says where, not what.
            if (end == marks && !r.has(begin, WordRole::Attaching))
                return hasFinite(r.quote(marks).range()) || r.is(marks + 1, WordClass::Determiner) ? marks : -1;
            return r.has(begin, WordRole::Attaching) ? begin + 1 : -1;
        }
        begin = end;
        while (begin < marks && (r.is(begin, WordClass::Adverb) || r.has(begin, WordRole::Time)))
            ++begin;
    }
    if (begin >= marks)
        return marks;
    const int object = m_phrases.end(begin, marks);
    int dative = marks - 1;
    while (dative > object && (r.is(dative, WordClass::Determiner) || r.is(dative, WordClass::Adjective)) &&
           !r.has(dative, WordRole::To))
        --dative;
    return object > begin && dative >= object && r.has(dative, WordRole::To) ? -1 : begin;
}

/** Quoted words at `i`; `body` is where the cue's complements begin, past adverbs and times. */
std::optional<Content> ContentFinder::atMarks(int i, int body, int predicate, const CueMention &cue, bool toEnd) const
{
    const Reading &r = m_reading;
    const Cue &entry = *cue.entry;
    const TokenRange marks = marksFrom(i);
    const bool colon = r.isUnit(i - 1, u':');
    const bool afterComma = r.isComma(i - 1);
    if (!colon && (r.is(i - 1, WordClass::Determiner) || r.has(i - 1, WordRole::Of)) && m_phrases.isNameInMarks(i))
        return std::nullopt;
    if (colon && (entry.takes(Frame::Direct) || entry.takes(Frame::Phrase)))
        return Content{marks, Rule::MarksAfterColon};
    if (i > cue.words.end && r.has(i - 1, WordRole::Work))
        return std::nullopt;
    if (i == cue.words.end || i == body || afterComma) {
        if (!entry.takesAny(static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Phrase) |
                            static_cast<quint16>(Frame::Predicate) | static_cast<quint16>(Frame::Marked) |
                            static_cast<quint16>(Frame::Infinitive)))
            return std::nullopt;
        // « regretter » que …, « prêt » à …: the marks are only the begin of what is reported.
        const int inner = r.quote(i).open + 1;
        const bool shortBegin = r.quote(i).close - r.quote(i).open <= 6 && r.isInfinitive(inner);
        const int end = marks.end;
        // « X » et sa volonté de « Y »
        if (toEnd && end + 1 < m_sentence.end && r.has(end, WordRole::And) && r.is(end + 1, WordClass::Determiner)) {
            const TokenRange rest{end, phraseEnd(end)};
            if (hasMarks(rest) || hasMarks({end, std::min(rest.end + 6, m_sentence.end)}))
                return Content{clauseFrom(i, &cue, toEnd), Rule::MarksAfterCue};
        }
        if (toEnd && end < m_sentence.end && !afterComma &&
            (shortBegin || entry.takes(Frame::Predicate) || entry.takes(Frame::Phrase) || entry.takes(Frame::Marked)) &&
            !(r.has(end, WordRole::To) && !shortBegin) && !r.inQuote(end)) {
            if (r.has(end, WordRole::Complementizer) || r.is(end, WordClass::Subordinator))
                return Content{clauseFrom(i, &cue, toEnd), Rule::MarksAfterCue};
            if (!hasFinite(marks) &&
                (r.is(end, WordClass::Preposition) || r.has(end, WordRole::Of) || r.isNominal(end) ||
                 r.is(end, WordClass::Determiner) || r.is(end, WordClass::Adjective)))
                return shortBegin || r.isNominal(end) || r.is(end, WordClass::Determiner)
                           ? Content{clauseFrom(i, &cue, toEnd), Rule::MarksAfterCue}
                           : phraseWith(i, i, Rule::MarksAfterCue, cue, toEnd);
        }
        return Content{marks, Rule::MarksAfterCue};
    }
    // demande aux autres « d'y aller moins fort »
    const int first = r.quote(i).open + 1;
    const bool infinitive = first + 1 < marks.end && r.has(first, WordRole::Of) &&
                            (r.isInfinitive(first + 1) || (first + 2 < marks.end && r.isInfinitive(first + 2)));
    if ((infinitive && entry.takes(Frame::OfInfinitive)) ||
        (r.has(first, WordRole::Complementizer) && entry.takes(Frame::Clause)))
        return Content{marks, Rule::MarksAfterCue};
    // Part of a noun phrase, or the predicate of an object.
    const bool ofBefore = r.has(i - 1, WordRole::Of) || r.has(i - 1, WordRole::As);
    const bool definite = body < i && r.has(body, WordRole::Definite | WordRole::Demonstrative | WordRole::Possessive);
    if (entry.takes(Frame::Predicate) &&
        (ofBefore || r.has(body, WordRole::As) || definite || predicate >= 0 || !entry.takes(Frame::Phrase))) {
        if (ofBefore)
            return phraseWith(i, i, Rule::Predicate, cue, toEnd);
        if (i == body + 1 && r.has(body, WordRole::To))
            return std::nullopt; // "parle à « tous »"
        if (predicate >= 0)
            return phraseWith(predicate, i, Rule::Predicate, cue, toEnd);
        return phraseWith(r.is(i - 1, WordClass::Determiner) ? i - 1 : i, i, Rule::Predicate, cue, toEnd);
    }
    if (entry.takesAny(static_cast<quint16>(Frame::Phrase) | static_cast<quint16>(Frame::Marked))) {
        for (int k = body; k < i; ++k) {
            if (r.isComma(k))
                return std::nullopt;
        }
        const int begin = phraseBegin(body, i, entry);
        if (begin < 0)
            return std::nullopt;
        return phraseWith(begin, i, Rule::Phrase, cue, toEnd);
    }
    return std::nullopt;
}

/** A subject and a finite verb. */
bool ContentFinder::clauseBeginsAt(int i) const
{
    const Reading &r = m_reading;
    if (i >= m_sentence.end || r.inQuote(i) || r.has(i, WordRole::Relative))
        return false;
    int verb = m_phrases.end(i, m_sentence.end);
    if (verb == i)
        return false;
    while (verb < m_sentence.end && r.is(verb, WordClass::Adverb))
        ++verb;
    return verb < m_sentence.end && !r.inQuote(verb) && r.isFinite(verb);
}

/** English: he said it was over; she told reporters it was over. */
std::optional<Content> ContentFinder::bareClause(const CueMention &cue, int limit, bool toEnd) const
{
    const Reading &r = m_reading;
    int begin = cue.words.end;
    if (!r.pack().model().trained) {
        // German: sagte am Montag, er sei …; teilte mit, das Land sei …
        int comma = begin;
        while (comma < std::min(limit, begin + FewWordsAhead) && r.token(comma).isWord() && !r.isFinite(comma) &&
               !r.inQuote(comma))
            ++comma;
        const bool behind = cue.groupBegin > m_sentence.first && comma + 1 < limit && r.isComma(comma);
        if (!behind || !(r.is(comma + 1, WordClass::Determiner) || r.is(comma + 1, WordClass::SubjectPronoun) ||
                         r.is(comma + 1, WordClass::ProperNoun)))
            return std::nullopt;
        const TokenRange clause = trimmed({comma + 1, clauseEnd(comma + 1, &cue)});
        return hasFinite(clause) ? std::optional(Content{clause, Rule::BareClause}) : std::nullopt;
    }
    const int adverbials = m_phrases.afterAdverbials(begin, limit);
    const int object = m_phrases.end(begin, limit);
    for (const int candidate : {begin, adverbials, object, m_phrases.afterAdverbials(object, limit)}) {
        if (clauseBeginsAt(candidate)) {
            const CueMention *next = cueBeginningAt(m_phrases.end(candidate, m_sentence.end));
            if (next && next->form == CueMention::Form::Finite && candidate != begin && r.isComma(candidate - 1))
                continue;
            return Content{clauseFrom(candidate, &cue, toEnd), Rule::BareClause};
        }
    }
    return std::nullopt;
}

std::optional<Content> ContentFinder::after(const CueMention &cue) const
{
    return find(cue, true);
}

std::optional<Content> ContentFinder::find(const CueMention &cue, bool toEnd) const
{
    const Reading &r = m_reading;
    if (!cue.entry)
        return std::nullopt;
    const Cue &entry = *cue.entry;
    const bool marked = entry.takes(Frame::Marked);
    const int limit = std::min(m_sentence.end, cue.words.end + Reach);
    int body = cue.words.end;
    while (body < limit && !r.inQuote(body) && !r.has(body, WordRole::As | WordRole::Complementizer) &&
           (r.is(body, WordClass::Adverb) || (r.has(body, WordRole::Time) && !r.isFinite(body))))
        ++body;
    if (r.pack().verbFirst) // the subject stands between the verb and its words
        body = std::max(body, m_phrases.end(body, limit));
    const auto accepted = [&](Content content) -> std::optional<Content> {
        const TokenRange tokens =
            toEnd ? content.tokens
                  : TokenRange{content.tokens.first, std::min(m_sentence.end, content.tokens.first + Reach)};
        if (tokens.isEmpty() || (marked && !hasMarks(tokens)))
            return std::nullopt;
        return content;
    };
    if (entry.takes(Frame::Bare)) {
        if (auto content = bareClause(cue, limit, toEnd))
            return content;
    }
    // "ce que proposent les organisateurs": "que" is what is reported, only a colon can bring its words.
    const bool asked = cue.groupBegin > m_sentence.first && cue.pronoun < 0 && !r.inQuote(cue.groupBegin - 1) &&
                       r.has(cue.groupBegin - 1, WordRole::Complementizer) && cue.form == CueMention::Form::Finite;
    bool afterComma = false;
    int predicate = -1;            // where the noun phrase after "de" or "comme" begins
    bool afterPreposition = false; // the noun phrase before is not the verb's object
    bool restricted = cue.negated; // ne … que
    for (int i = cue.words.first; i < std::min(body + 1, limit) && restricted; ++i)
        restricted = !r.has(i, WordRole::Negative);
    for (int i = cue.words.end; i < limit; i = r.next(i)) {
        if (asked && !(r.inQuote(i) && r.isUnit(i - 1, u':'))) {
            if (isEnd(i) || r.isFinite(i))
                return std::nullopt;
            continue;
        }
        if (r.inQuote(i)) {
            if (auto content = atMarks(i, body, predicate, cue, toEnd))
                return content;
            if (r.quote(i).close - r.quote(i).open > 8)
                return std::nullopt;
            continue;
        }
        if (isEnd(i))
            return std::nullopt;
        if (r.isUnit(i, u':') && !(i + 1 < limit && r.inQuote(i + 1)))
            return std::nullopt;
        if (r.isComma(i)) {
            afterComma = true;
            continue;
        }
        const bool marksFollow = i + 1 < limit && r.inQuote(i + 1); // "a lâché qu'« en matière judiciaire … »"
        if (r.has(i, WordRole::Complementizer) &&
            (entry.takes(Frame::Clause) || (entry.takes(Frame::Direct) && marksFollow))) {
            const bool compound = r.has(i - 1, WordRole::CompoundThat) && (i != body || r.has(i - 1, WordRole::Stop));
            if (restricted || (compound && i > cue.words.end) || (cue.passive && i != body))
                return std::nullopt;
            const bool noAntecedent = r.is(i - 1, WordClass::ProperNoun) || r.token(i - 1).is(Token::Capitalized) ||
                                      r.has(i - 1, WordRole::Document | WordRole::Time);
            if (i == body || !r.is(i, WordClass::RelativePronoun) || (afterPreposition && noAntecedent) || afterComma)
                return accepted({clauseFrom(i, &cue, toEnd), Rule::Clause});
        }
        if (r.has(i, WordRole::Question) && entry.takes(Frame::Question) && !(afterComma && r.pack().model().trained) &&
            !r.is(i, WordClass::ObjectPronoun) && !r.is(i, WordClass::RelativePronoun) &&
            (i == body || i <= cue.words.end + 6))
            return accepted({clauseFrom(i, &cue, toEnd), Rule::Question});
        const bool governed = r.is(i - 1, WordClass::Preposition) || r.has(i - 1, WordRole::Of) ||
                              r.has(i - 1, WordRole::To) || r.is(i - 1, WordClass::Coordinator) ||
                              r.isInfinitive(i - 1);
        if (entry.takes(Frame::Infinitive) && (i == body || !governed)) {
            if (auto content = infinitiveAt(i, cue, true, toEnd))
                return accepted(*content);
        }
        if (r.has(i, WordRole::Of) && entry.takes(Frame::OfInfinitive)) {
            if (auto content = infinitiveAt(i, cue, false, toEnd))
                return accepted(*content);
        }
        if (r.has(i, WordRole::To) && entry.takes(Frame::ToInfinitive) && !cue.passive &&
            !(cue.form == CueMention::Form::PastParticiple && cue.groupBegin > m_sentence.first &&
              r.isNominal(cue.groupBegin - 1))) {
            if (auto content = infinitiveAt(i, cue, false, toEnd))
                return accepted(*content);
        }
        // "de journal qui « s'est couché »": the noun phrase after "de", where it holds marks.
        if (entry.takes(Frame::Predicate) &&
            (r.has(i, WordRole::As) || (r.has(i, WordRole::Of) && i == body && !r.is(i, WordClass::Determiner))))
            predicate = i + 1;
        if (r.is(i, WordClass::Preposition))
            afterPreposition = true;
        else if (r.is(i, WordClass::Determiner) && !r.is(i - 1, WordClass::Preposition))
            afterPreposition = r.has(i, WordRole::Of) || r.has(i, WordRole::To);
        if (r.isFinite(i) || (r.is(i, WordClass::RelativePronoun) && !afterComma && predicate < 0)) {
            const bool inverted = cue.pronoun < 0 && i == cue.words.end;
            if (!inverted)
                return std::nullopt;
        }
        if (i > cue.words.end) {
            const CueMention *next = cueBeginningAt(i);
            if (next && next->form != CueMention::Form::PastParticiple &&
                !(next->form == CueMention::Form::SourcePhrase && next->marked))
                return std::nullopt;
        }
        if (r.is(i, WordClass::Subordinator) && !r.has(i, WordRole::As))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Guillemet
