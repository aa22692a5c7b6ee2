// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/** Sets the type of a quotation by hand; from then on it does not follow the edges. */
Change setType(const EditContext &context, const AnnotationId &quotation, QuoteType type);
/** Has the type follow the edges again. */
Change setAutomaticType(const EditContext &context, const AnnotationId &quotation);

/** ISO 3166-1 alpha-2 code of country mentions; "" clears it; nothing for a code that is none. */
Change setCountry(const EditContext &context, const QList<AnnotationId> &mentions, const QString &code);
/** name, demonym, adjective or metonym; nothing for another word. */
Change setMention(const EditContext &context, const QList<AnnotationId> &mentions, const QString &kind);

/** An attribute that the tagset has for the annotation's tag; "" removes it. */
Change setAttribute(const EditContext &context, const AnnotationId &id, const QString &name, const QString &value);

/** Marks an annotation as one to come back to, or not any more; a suggestion stays one. */
Change setUnsure(const EditContext &context, const AnnotationId &id, bool unsure);

/** Free text on any annotation, a suggestion stays one; "" removes it. */
Change setNote(const EditContext &context, const AnnotationId &id, const QString &note);

/**
 * Says who speaks: for a source, or for a quotation (kept with its first source, if it has one). The speaker of that
 * name or alias, else a new one.
 */
Change setSpeaker(const EditContext &context, const AnnotationId &id, const QString &name);
Change setSpeaker(const EditContext &context, const AnnotationId &id, const SpeakerId &speaker);
/** Whatever in the article is by one speaker is by another; the first stays known to the project. */
Change replaceSpeaker(const EditContext &context, const SpeakerId &from, const SpeakerId &to);
Change clearSpeaker(const EditContext &context, const AnnotationId &id);
/**
 * Gives a speaker another name, for the whole project; the old one becomes an alias. If another speaker has that name
 * already, all mentions in this article go over to that one, and it takes the old name as an alias.
 */
Change renameSpeaker(const EditContext &context, const SpeakerId &speaker, const QString &name);
/** Role, organisation, kind, country…: puts what is known of a speaker in the place of what was known. */
Change updateSpeaker(const EditContext &context, const Speaker &speaker);

} // namespace Guillemet::Acts
