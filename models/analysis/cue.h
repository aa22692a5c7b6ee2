// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace Guillemet {

/** What may follow (or stand before) a cue as its content; the words of the pack's cue lists. */
enum class Frame : quint16 {
    Direct = 1,        ///< "direct": words in marks, after a colon or before the cue
    Clause = 2,        ///< "clause": que …, that …
    Bare = 4,          ///< "bare": a clause without conjunction (English: he said it was over)
    Question = 8,      ///< "question": si, comment, whether, why
    Infinitive = 16,   ///< "infinitive": affirme avoir vu
    OfInfinitive = 32, ///< "of-infinitive": promet de partir
    ToInfinitive = 64, ///< "to-infinitive": appelle à partir, promised to leave
    Phrase = 128,      ///< "phrase": a noun phrase, only where a part of it is in marks: dénonce une « attaque »
    Predicate = 256,   ///< "predicate": qualifier de Y, décrire comme Y, se dire Y; only where Y is in marks
    Aside = 512,       ///< "aside": an unmarked clause before it: il partira, estime-t-il
    Marked = 1024,     ///< "marked": clauses and infinitives count only where they hold words in marks (will, feeling)
    Speaker = 2048,    ///< "speaker": only where the subject is somebody or something that can speak
    Learned = 4096,    ///< "learned": P, a-t-on appris auprès de X, who told it
};

/** One entry of a pack's list of cues. */
struct Cue
{
    QString text;                   ///< its first form, as it stands in the list
    std::vector<quint64> followers; ///< words that must follow the verb: "savoir" of "faire savoir"
    quint16 frames = 0;
    bool reflexive = false; ///< needs se before it: "se dire", "s'exclamer"
    bool noun = false;

    bool takes(Frame frame) const { return frames & static_cast<quint16>(frame); }
    bool takesAny(quint16 mask) const { return frames & mask; }
};

} // namespace Guillemet
