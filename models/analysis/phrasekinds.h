// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reading.h"

namespace Guillemet {

/** The first noun or name of the phrase that is not governed by a preposition; -1 if none. */
int headOf(const Reading &reading, TokenRange phrase);
/** Whether the phrase can speak at all: a person, a body, a text, a name, a pronoun. */
bool canSpeak(const Reading &reading, TokenRange phrase);
/** The same for words inside quotation marks, where next() would step over them. */
bool canSpeakInside(const Reading &reading, TokenRange phrase);
/** A person, a body, a name or a pronoun, not a text or a thing. */
bool isSomebody(const Reading &reading, TokenRange phrase);
/** Few words in marks that begin with a capital and hold no verb: a newspaper, a group. */
bool isNameInMarks(const Reading &reading, int open);
/** Marks that end with a comma or hold a question: what somebody says, no part of who says it. */
bool isSpeechInMarks(const Reading &reading, int i);

} // namespace Guillemet
