// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/colonfinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int ReachBeforeColon = 40; ///< tokens from a cue to the colon
constexpr int ShortestSpeech = 5;    ///< tokens in marks with a verb among them that need no cue

} // namespace

/** Marks in the same sentence behind a reported one: « A », a dit X lors d'un discours : « B ». */
void ColonFinder::addMarks(const SentenceParts &parts, TokenRange speaker, std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    for (int i = m_sentence.first; i < m_sentence.end; i = r.next(i)) {
        if (!r.inQuote(i) || i == m_sentence.first || covers(found, i) || !r.isUnit(i - 1, u':'))
            continue;
        Attribution attribution;
        attribution.rule = Rule::NounBeforeMarks;
        attribution.fragments.push_back({i, r.quote(i).close + 1});
        attribution.cue = {i - 1, i};
        TokenRange named;
        for (int word = i - 1; word >= m_sentence.first; word = r.previous(word)) {
            const auto *entries = r.inQuote(word) ? nullptr : r.pack().cuesOf(r.token(word).key, r.word(word).info);
            if (entries && r.is(word, WordClass::Noun) && r.pack().cues[entries->front()].noun) {
                attribution.cue = {word, word + 1};
                // "Réaction du syndicat :"
                if (r.has(word + 1, WordRole::Of))
                    named = m_phrases.withApposition(word + 2, i - 1);
                break;
            }
        }
        // "R: « … »": who answers is not told here.
        const bool initial = i == m_sentence.first + 2 && r.text().of(m_sentence.first).size() == 1;
        if (initial) {
            found.push_back(std::move(attribution));
            continue;
        }
        attribution.source = isSomebody(r, named) ? named : m_sources.mainSubject();
        if (!isSomebody(m_reading, attribution.source)) {
            // "…, comme celle de Jean Dupont, analyste : « … »": the last name before the colon.
            for (int word = i - 2; word > m_sentence.first && word > i - 14; word = r.previous(word)) {
                if (!r.inQuote(word) && r.is(word, WordClass::ProperNoun) && !r.is(word - 1, WordClass::ProperNoun)) {
                    attribution.source = m_phrases.withApposition(word, i - 1);
                    break;
                }
            }
        }
        if (attribution.source.isEmpty() && !found.empty())
            attribution.source = found.back().source;
        if (attribution.source.isEmpty()) {
            // "X : « … »"
            const TokenRange name{m_sentence.first, m_phrases.end(m_sentence.first, m_sentence.end)};
            if (name.end == i - 1 && canSpeak(m_reading, name))
                attribution.source = name;
        }
        if (!canSpeak(m_reading, attribution.source)) {
            // "Le ton monte : « Nous ne partirons pas »": whoever spoke last, if anybody.
            const TokenRange inner = r.quote(i).inner();
            const bool speech = r.token(inner.first).is(Token::Capitalized) &&
                                inner.end - inner.first >= ShortestSpeech &&
                                (i - 1 <= m_sentence.first + 1 || parts.hasFinite(inner)); // "Réponse : « … »"
            if (!speech)
                continue;
            attribution.source = canSpeak(m_reading, speaker) ? speaker : TokenRange{};
        }
        if (r.quote(i).close - i <= 2)
            continue;
        found.push_back(std::move(attribution));
    }
}

/** "X a déclaré :", and the words follow in the next paragraph. */
Attribution ColonFinder::announced(const std::vector<CueMention> &cues, const std::vector<Attribution> &found,
                                   TokenRange speaker) const
{
    const Reading &r = m_reading;
    Attribution result;
    const int colon = m_sentence.end - 1;
    if (colon <= m_sentence.first || r.inQuote(colon) || !r.isUnit(colon, u':'))
        return result;
    for (auto cue = cues.rbegin(); cue != cues.rend(); ++cue) {
        if (!cue->entry || !cue->entry->takes(Frame::Direct) || cue->passive ||
            colon - cue->words.end > ReachBeforeColon || uses(found, cue->words, cue->head) || covers(found, cue->head))
            continue;
        result.cue = cue->words;
        result.entry = cue->entry;
        result.source = cue->form == CueMention::Form::PastParticiple ? TokenRange{} : m_sources.of(*cue, found).words;
        if (result.source.isEmpty() && canSpeak(r, speaker))
            result.source = speaker; // "Avant de poursuivre :"
        break;
    }
    if (result.cue.isEmpty()) {
        result.source = m_sources.mainSubject();
        if (result.source.isEmpty())
            result.source = {m_sentence.first, m_phrases.end(m_sentence.first, colon)};
        if (isSomebody(r, result.source))
            result.cue = {colon, colon + 1};
    }
    return result;
}

} // namespace Guillemet
