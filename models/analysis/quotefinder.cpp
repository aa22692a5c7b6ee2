// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quotefinder.h"

#include "models/analysis/asidefinder.h"
#include "models/analysis/colonfinder.h"
#include "models/analysis/dialoguefinder.h"
#include "models/analysis/phrasekinds.h"
#include "models/analysis/sourcephrasefinder.h"

namespace Guillemet {

namespace {

constexpr int Reach = 40;          ///< tokens from a cue to marks that no rule ties to it
constexpr int MinimalSpeech = 5;   ///< tokens in marks with a verb among them that need no cue
constexpr int LongestHeading = 25; ///< tokens
constexpr int ManyWords = 9;       ///< tokens in marks that are more than a term, also without a verb
constexpr int FewWords = 4;        ///< quoted words alone need more, or a verb, to be a quotation

} // namespace

std::vector<Attribution> QuoteFinder::run(const std::stop_token &stop)
{
    const DialogueFinder dialogue(m_reading, m_phrases, m_cueFinder);
    int turnEnd = 0;
    for (const TokenRange sentence : m_reading.sentences()) {
        if (m_sentenceNumber++ % 256 == 0 && stop.stop_requested())
            return {};
        if (sentence.first < turnEnd)
            continue;
        if (const TokenRange turn = dialogue.turnAt(sentence.first); !turn.isEmpty()) {
            readTurn(turn, dialogue);
            turnEnd = turn.end;
            continue;
        }
        readSentence(sentence);
    }
    return std::move(m_all);
}

void QuoteFinder::readTurn(TokenRange turn, const DialogueFinder &dialogue)
{
    auto attribution = dialogue.read(turn);
    if (!attribution)
        return;
    if (attribution->cue.isEmpty() && !m_announced.cue.isEmpty()) {
        attribution->cue = m_announced.cue;
        attribution->source = m_announced.source;
        attribution->entry = m_announced.entry;
    }
    m_announced = {};
    m_all.push_back(std::move(*attribution));
}

void QuoteFinder::readSentence(TokenRange sentence)
{
    const Reading &r = m_reading;
    if (signsLast(sentence))
        return;
    const std::vector<CueMention> cues = m_cueFinder.find(sentence);
    const SentenceParts parts(r, m_phrases, sentence, cues);
    const ContentFinder contents(r, m_phrases, parts);
    const AsideFinder asides(r, m_phrases, contents);
    const SourcePhraseFinder phrases(r, m_phrases, contents);
    const SourceFinder sources(r, m_phrases, sentence);
    std::vector<Attribution> found;
    for (int i = sentence.first; i < sentence.end; i = r.next(i)) {
        if (r.inQuote(i) && r.quote(i).open == i) {
            if (auto attribution = asides.insideMarks(i, m_cueFinder))
                found.push_back(*attribution);
        }
    }
    for (const CueMention &cue : cues) {
        const bool told = cue.form == CueMention::Form::SourcePhrase && // "a-t-on appris de source policière"
                          std::any_of(found.begin(), found.end(), [&](const Attribution &attribution) {
                              return attribution.source.first == cue.words.end;
                          });
        if (told || covers(found, cue.head))
            continue;
        auto attribution =
            cue.form == CueMention::Form::SourcePhrase ? phrases.find(cue, found) : asides.aside(cue, found);
        if (!attribution)
            attribution = asides.learned(cue, found);
        if (attribution && !covers(found, attribution->begin()))
            found.push_back(std::move(*attribution));
    }
    for (const CueMention &cue : cues) {
        if (!cue.entry || uses(found, cue.words, cue.head) || covers(found, cue.head))
            continue;
        auto content = contents.after(cue);
        if (!content && cue.passive && cue.entry->takes(Frame::Phrase)) {
            // « Ce « désastre » est déploré par X »: the subject is what is reported.
            const TokenRange subject = m_subjects.before(cue.groupBegin, sentence.first);
            if (!subject.isEmpty() && parts.hasMarks(subject) &&
                !m_subjects.agentAfter(cue.words.end, sentence.end).isEmpty())
                content = Content{subject, Rule::Phrase};
        }
        if (!content || covers(found, content->tokens.first))
            continue;
        Attribution attribution;
        attribution.fragments.push_back(content->tokens);
        attribution.cue = cue.words;
        attribution.rule = content->rule;
        attribution.entry = cue.entry;
        const SourceFinder::Source source = sources.of(cue, found);
        attribution.source = source.words;
        attribution.inheritsSource = source.inherited;
        if (cue.entry->takes(Frame::Speaker) &&
            (!canSpeak(m_reading, source.words) ||
             (!source.words.isEmpty() && r.has(source.words.first, WordRole::Impersonal))))
            continue;
        found.push_back(std::move(attribution));
    }
    const ColonFinder colons(r, m_phrases, sentence);
    colons.addMarks(parts, m_pendingSpeaker, found);
    if (!readMarksAlone(sentence, found))
        readMarksLeft(parts, cues, found);
    std::sort(found.begin(), found.end(),
              [](const Attribution &a, const Attribution &b) { return a.begin() < b.begin(); });
    if (!found.empty()) {
        m_lastQuoting = m_sentenceNumber;
        m_lastBegin = m_all.size();
    }
    m_announced = colons.announced(cues, found, m_pendingSpeaker);
    std::move(found.begin(), found.end(), std::back_inserter(m_all));
    m_pendingSpeaker = m_lastQuoting == m_sentenceNumber && !m_all.back().source.isEmpty() ? m_all.back().source
                                                                                           : sources.mainSubject();
}

/** « … » — X: whether a dash and a name stand behind the marks. */
bool QuoteFinder::readSignature(TokenRange sentence, int dash, Attribution &attribution) const
{
    const Reading &r = m_reading;
    if (dash + 1 >= sentence.end || r.token(dash).kind != TokenKind::Dash)
        return false;
    const TokenRange name = m_phrases.withApposition(dash + 1, sentence.end);
    if (name.isEmpty() || !r.token(dash + 1).is(Token::Capitalized) || !isSomebody(r, name))
        return false;
    for (int i = name.end; i < sentence.end; ++i) {
        if (r.inQuote(i) || r.isFinite(i))
            return false;
    }
    attribution.cue = {dash, dash + 1};
    attribution.source = name;
    return true;
}

/** The same where the sentence ended with the marks. */
bool QuoteFinder::signsLast(TokenRange sentence)
{
    const Reading &r = m_reading;
    const int dash = sentence.first;
    if (m_all.empty() || r.token(dash).kind != TokenKind::Dash || r.token(dash).is(Token::ParagraphStart) ||
        !r.inQuote(dash - 1) || m_all.back().fragments.back().end != dash)
        return false;
    Attribution attribution;
    attribution.rule = Rule::MarksAlone;
    if (!readSignature(sentence, dash, attribution))
        return false;
    if (m_all.back().fragments.size() > 1) {
        // They were taken for more of what was said before.
        attribution.fragments.push_back(m_all.back().fragments.back());
        m_all.back().fragments.pop_back();
    } else if (m_all.back().rule == Rule::MarksAlone && m_all.back().cue.isEmpty()) {
        attribution.fragments = m_all.back().fragments;
        m_all.pop_back();
    } else {
        return false;
    }
    m_all.push_back(std::move(attribution));
    m_lastQuoting = m_sentenceNumber;
    m_lastBegin = m_all.size() - 1;
    return true;
}

/** A line of its own that is in marks and does not end as a sentence does. */
bool QuoteFinder::isHeading(TokenRange marks) const
{
    const Reading &r = m_reading;
    return r.token(marks.first).is(Token::ParagraphStart) && marks.end - marks.first < LongestHeading &&
           marks.end < r.size() && r.token(marks.end).is(Token::ParagraphStart) &&
           r.token(marks.end - 2).kind != TokenKind::Punctuation;
}

bool QuoteFinder::continuesLast(TokenRange sentence, TokenRange marks)
{
    if (m_all.empty() || m_lastQuoting != m_sentenceNumber - 1)
        return false;
    if (marks.first != sentence.first)
        return false;
    // The last quotation in marks of the sentence before, also if reported speech without marks follows it there.
    size_t index = m_all.size();
    const auto goesOn = [&](const Attribution &attribution) {
        if (attribution.rule == Rule::Phrase || attribution.rule == Rule::Predicate)
            return false;
        return std::any_of(attribution.fragments.begin(), attribution.fragments.end(), [&](TokenRange fragment) {
            for (int i = fragment.first; i < fragment.end; ++i) {
                if (m_reading.inQuote(i))
                    return true;
            }
            return false;
        });
    };
    while (index > m_lastBegin && !goesOn(m_all[index - 1]))
        --index;
    if (index == m_lastBegin)
        return false;
    Attribution &last = m_all[index - 1];
    last.fragments.push_back(marks);
    return true;
}

/** A sentence that is nothing but words in marks; whether it is one. */
bool QuoteFinder::readMarksAlone(TokenRange sentence, std::vector<Attribution> &found)
{
    const Reading &r = m_reading;
    const int first = r.isUnit(sentence.first, u'-') || r.isUnit(sentence.first, u'–') || r.isUnit(sentence.first, u'—')
                          ? sentence.first + 1
                          : sentence.first;
    if (!found.empty() || first >= sentence.end || !r.inQuote(first) || r.quote(first).open != first)
        return false;
    const TokenRange marks = r.quote(first).range();
    Attribution attribution;
    attribution.rule = Rule::MarksAlone;
    attribution.fragments.push_back(marks);
    if (marks.end - marks.first - 2 >= FewWords && readSignature(sentence, marks.end, attribution)) {
        found.push_back(std::move(attribution));
        return true;
    }
    for (int i = marks.end; i < sentence.end; ++i) {
        if (r.token(i).isWord() || r.inQuote(i))
            return false;
    }
    bool finite = false;
    for (int i = marks.first; i < marks.end && !finite; ++i)
        finite = r.isFinite(i);
    const bool announced = !m_announced.cue.isEmpty();
    if (!(finite || announced) || marks.end - marks.first - 2 < FewWords)
        return false;
    if (announced) {
        attribution.rule = Rule::MarksAfterColon;
        attribution.cue = m_announced.cue;
        attribution.entry = m_announced.entry;
        attribution.source = m_announced.source;
        found.push_back(std::move(attribution));
        return true;
    }
    if (!isHeading(marks) && continuesLast(sentence, marks)) {
        m_lastQuoting = m_sentenceNumber;
        return true;
    }
    if (!isHeading(marks) && canSpeak(m_reading, m_pendingSpeaker))
        attribution.source = m_pendingSpeaker;
    found.push_back(std::move(attribution));
    return true;
}

/** La direction « ne souhaite pas répondre »: somebody whose verb begins the words in marks; empty if there is none. */
TokenRange QuoteFinder::subjectOfMarks(TokenRange sentence, int open) const
{
    const Reading &r = m_reading;
    int verb = open + 1;
    while (verb < r.quote(open).close && (r.has(verb, WordRole::Negation) || r.is(verb, WordClass::ObjectPronoun)))
        ++verb;
    // Of another verb the subject may be what is spoken of: L'accord « sera signé ».
    if (!r.is(verb, WordClass::FiniteVerb) || !r.pack().cuesOf(r.token(verb).key, r.word(verb).info) ||
        open <= sentence.first || r.inQuote(open - 1))
        return {};
    const TokenRange subject = m_subjects.before(open, sentence.first);
    return isSomebody(r, subject) ? subject : TokenRange{};
}

/** Words in marks that nothing reports, but that are a clause: somebody's words, most often of who spoke before. */
void QuoteFinder::readMarksLeft(const SentenceParts &parts, const std::vector<CueMention> &cues,
                                std::vector<Attribution> &found)
{
    const Reading &r = m_reading;
    const TokenRange sentence = parts.sentence();
    std::vector<Attribution> more;
    for (int i = sentence.first; i < sentence.end; i = r.next(i)) {
        if (!r.inQuote(i) || covers(found, i))
            continue;
        const QuotedRange &quote = r.quote(i);
        const TokenRange inner = quote.inner();
        const bool named = i > sentence.first && !r.inQuote(i - 1) && r.has(i - 1, WordRole::Work);
        const int length = inner.end - inner.first;
        const TokenRange subject = subjectOfMarks(sentence, i);
        if (named || length < (subject.isEmpty() ? MinimalSpeech : FewWords) ||
            !(length >= ManyWords || parts.hasFinite(inner)))
            continue;
        const bool begins = i == sentence.first && r.token(inner.first).is(Token::Capitalized);
        if (begins && found.empty() && continuesLast(sentence, quote.range())) {
            m_lastQuoting = m_sentenceNumber;
            continue;
        }
        Attribution attribution;
        attribution.rule = Rule::MarksAlone;
        attribution.fragments.push_back(parts.marksFrom(i));
        // "accuses X of buying influence « in a pattern … »": a cue further to the left.
        const auto cue = std::find_if(cues.rbegin(), cues.rend(), [&](const CueMention &mention) {
            constexpr auto Frames = static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Clause) |
                                    static_cast<quint16>(Frame::Phrase);
            return mention.words.end <= i && i - mention.words.end < Reach && mention.entry && !mention.passive &&
                   mention.entry->takesAny(Frames) && mention.form != CueMention::Form::PastParticiple &&
                   !covers(found, mention.head);
        });
        if (cue != cues.rend()) {
            const TokenRange source = SourceFinder(r, m_phrases, sentence).of(*cue, found).words;
            if (canSpeak(m_reading, source)) {
                attribution.cue = cue->words;
                attribution.entry = cue->entry;
                attribution.source = source;
            }
        }
        if (attribution.source.isEmpty() && !subject.isEmpty())
            attribution.source = subject;
        else if (attribution.source.isEmpty() && !found.empty())
            attribution.source = found.back().source;
        else if (attribution.source.isEmpty() && canSpeak(m_reading, m_pendingSpeaker))
            attribution.source = m_pendingSpeaker;
        const int end = attribution.end();
        more.push_back(std::move(attribution));
        while (r.next(i) < end)
            i = r.next(i);
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
}

} // namespace Guillemet
