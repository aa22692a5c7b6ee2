// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/dialoguefinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int ShortestTurn = 2;      ///< tokens
constexpr int LongestTurnAside = 40; ///< tokens

} // namespace

DialogueFinder::DialogueFinder(const Reading &reading, const Phrases &phrases, const CueFinder &cues)
    : m_reading(reading)
    , m_subjects(reading, phrases)
    , m_cues(cues)
{
    bool speaks = false;
    for (const TokenRange paragraph : reading.text().paragraphs) {
        if (!beginsWithDash(paragraph))
            continue;
        m_turns.push_back(paragraph);
        speaks = speaks || !asidesIn(paragraph, true).empty();
    }
    if (!speaks)
        m_turns.clear();
}

/** A dash, then words that end as a sentence does: "- Un peu d'espoir -" is a heading, "– Lyon ;" is of a list. */
bool DialogueFinder::beginsWithDash(TokenRange paragraph) const
{
    const Reading &r = m_reading;
    const Token &dash = r.token(paragraph.first);
    if (dash.kind != TokenKind::Dash || dash.first == u'-' || paragraph.end - paragraph.first <= ShortestTurn)
        return false;
    const Token &first = r.token(paragraph.first + 1);
    const Token &last = r.token(paragraph.end - 1);
    if (!first.isWord() || !first.is(Token::Capitalized) || last.kind != TokenKind::Punctuation || last.first == u';' ||
        last.first == u',')
        return false;
    return paragraph.end >= r.size() || !r.inQuote(paragraph.end) ||
           r.quoteAt(paragraph.end) != r.quoteAt(paragraph.end - 1);
}

TokenRange DialogueFinder::turnAt(int token) const
{
    const auto found = std::lower_bound(m_turns.begin(), m_turns.end(), token,
                                        [](TokenRange turn, int first) { return turn.first < first; });
    return found != m_turns.end() && found->first == token ? *found : TokenRange{};
}

bool DialogueFinder::isTerminator(int i) const
{
    const Reading &r = m_reading;
    return r.isUnit(i, u'.') || r.isUnit(i, u':') || r.isUnit(i, u'!') || r.isUnit(i, u'?') || r.isUnit(i, u'…') ||
           r.isUnit(i, u';') || r.token(i).kind == TokenKind::Dash;
}

/** Past what else the aside says: "dit-il enfin", "demanda le garçon en riant". */
int DialogueFinder::asideEnd(int from, int limit) const
{
    const Reading &r = m_reading;
    limit = std::min(limit, from + LongestTurnAside);
    int i = from;
    for (; i < limit && !isTerminator(i); ++i) {
        if (!r.isComma(i))
            continue;
        // "dit-il, en riant,": what says how it is said.
        const bool goesOn = r.has(i + 1, WordRole::Gerund) || r.is(i + 1, WordClass::PresentParticiple) ||
                            r.is(i + 1, WordClass::Preposition) || r.is(i + 1, WordClass::PastParticiple);
        if (!goesOn)
            return i;
    }
    return i;
}

std::optional<DialogueFinder::Aside> DialogueFinder::asideAt(const CueMention &cue, TokenRange paragraph) const
{
    const Reading &r = m_reading;
    constexpr auto Frames = static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Aside);
    if (cue.form != CueMention::Form::Finite || cue.passive || !cue.entry || !cue.entry->takesAny(Frames))
        return std::nullopt;
    const int before = cue.groupBegin - 1;
    if (before <= paragraph.first + 1 && !(r.token(before).kind == TokenKind::Punctuation))
        return std::nullopt;
    if (!(r.isComma(before) || isTerminator(before)) || r.isUnit(before, u'.') || r.isUnit(before, u':') ||
        r.isUnit(before, u';'))
        return std::nullopt;
    Aside aside;
    aside.cue = cue.words;
    aside.entry = cue.entry;
    aside.source =
        cue.pronoun >= 0 ? TokenRange{cue.pronoun, cue.pronoun + 1} : m_subjects.after(cue.words.end, paragraph.end);
    const bool described =
        !aside.source.isEmpty() &&
        r.has(aside.source.first, WordRole::Definite | WordRole::Possessive | WordRole::Demonstrative);
    if (aside.source.isEmpty() || !(cue.pronoun >= 0 || described || isSomebody(r, aside.source)))
        return std::nullopt;
    const int end = asideEnd(std::max(cue.words.end, aside.source.end), paragraph.end);
    aside.words = {cue.groupBegin, end};
    aside.endsSentence = end >= paragraph.end || !r.isComma(end);
    return aside;
}

std::vector<DialogueFinder::Aside> DialogueFinder::asidesIn(TokenRange paragraph, bool onlyFirst) const
{
    std::vector<Aside> asides;
    for (const CueMention &cue : m_cues.find(paragraph)) {
        if (!asides.empty() && cue.groupBegin < asides.back().words.end)
            continue;
        if (auto aside = asideAt(cue, paragraph)) {
            asides.push_back(*aside);
            if (onlyFirst)
                break;
        }
    }
    return asides;
}

TokenRange DialogueFinder::trimmed(TokenRange range) const
{
    const Reading &r = m_reading;
    const auto atEdge = [&](int i) { return !r.inQuote(i) && (r.isComma(i) || r.token(i).kind == TokenKind::Dash); };
    while (!range.isEmpty() && atEdge(range.end - 1))
        --range.end;
    while (!range.isEmpty() &&
           (atEdge(range.first) || (r.token(range.first).kind == TokenKind::Punctuation && !r.inQuote(range.first) &&
                                    !r.isUnit(range.first, u'(') && !r.isUnit(range.first, u'[') &&
                                    !r.isUnit(range.first, u'¿') && !r.isUnit(range.first, u'¡'))))
        ++range.first;
    return range;
}

std::optional<Attribution> DialogueFinder::read(TokenRange turn) const
{
    const Reading &r = m_reading;
    Attribution result;
    result.rule = Rule::DialogueTurn;
    int from = turn.first + 1;
    bool narrated = false;
    for (const Aside &aside : asidesIn(turn, false)) {
        if (narrated)
            break;
        if (result.cue.isEmpty()) {
            result.cue = aside.cue;
            result.source = aside.source;
            result.entry = aside.entry;
        }
        if (const TokenRange words = trimmed({from, aside.words.first}); !words.isEmpty())
            result.fragments.push_back(words);
        from = aside.words.end;
        // "dit-il. Il se leva.": the story goes on.
        const int next = trimmed({from, turn.end}).first;
        narrated = aside.endsSentence && next < turn.end && r.has(next, WordRole::Subject) &&
                   !r.has(next, WordRole::Demonstrative);
    }
    if (!narrated) {
        if (const TokenRange words = trimmed({from, turn.end}); !words.isEmpty())
            result.fragments.push_back(words);
    }
    return result.fragments.isEmpty() ? std::nullopt : std::optional(std::move(result));
}

} // namespace Guillemet
