// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/attributing.h"

#include "models/core/countries.h"
#include "models/core/quotation.h"
#include "models/editing/changebuilder.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet::Acts {

namespace {
const Annotation *findVisible(const EditContext &context, const AnnotationId &id, const TagId &tag)
{
    const Annotation *annotation = context.annotations.find(id);
    return annotation && annotation->isVisible() && annotation->tag == tag ? annotation : nullptr;
}

Change setOnCountries(const EditContext &context, const QList<AnnotationId> &mentions, const QString &attribute,
                      const QString &value, const QString &label)
{
    ChangeBuilder builder(context);
    Span reveal;
    for (const AnnotationId &id : mentions) {
        const Annotation *mention = findVisible(context, id, Tags::Country);
        if (!mention)
            continue;
        builder.confirm(id);
        builder.update(id, [&](Annotation &a) { a.attributes.set(attribute, value); });
        if (reveal.isEmpty())
            reveal = mention->hull();
    }
    return builder.take(label, reveal);
}

/** The annotation that keeps the speaker of `id`: a source itself, a quotation's first source or the quotation. */
const Annotation *keeperOfSpeaker(const EditContext &context, const AnnotationId &id)
{
    if (const Annotation *source = findVisible(context, id, Tags::Source))
        return source;
    const Quotation quotation = Quotation::of(context.annotations, id);
    if (!quotation || !quotation.content->isVisible())
        return nullptr;
    return quotation.sources.isEmpty() ? quotation.content : quotation.sources.first();
}

Change giveSpeaker(ChangeBuilder &builder, const AnnotationId &id, const SpeakerId &speaker, const QString &label)
{
    const Annotation *keeper = keeperOfSpeaker(builder.context(), id);
    if (!keeper)
        return {};
    // Who names the speaker of a quotation goes on with the quotation, wherever the words are that name him.
    const Annotation *asked = builder.context().annotations.find(id);
    const Span reveal = (asked ? asked : keeper)->hull();
    builder.confirm(keeper->id);
    const QString value = speaker.isNull() ? QString() : speaker.toString();
    builder.update(keeper->id, [&](Annotation &a) { a.attributes.set(Attribute::Speaker, value); });
    if (keeper->id != id && findVisible(builder.context(), id, Tags::Quotation)) {
        builder.confirm(id);
        builder.update(id, [](Annotation &a) { a.attributes.set(Attribute::Speaker, {}); });
    }
    return builder.take(label, reveal);
}

void addAlias(Speaker &speaker, const QString &alias)
{
    const bool known = speaker.name == alias || speaker.aliases.contains(alias) || speakerKey(alias).isEmpty();
    if (!known)
        speaker.aliases.append(alias);
}

/** All annotations of the article that name `from` name `to`; gives the place of the first. */
Span repoint(ChangeBuilder &builder, const SpeakerId &from, const SpeakerId &to)
{
    Span first;
    for (const Annotation *a : builder.context().annotations.all()) {
        if (a->speaker() != from)
            continue;
        if (first.isEmpty() && a->isVisible())
            first = a->hull();
        builder.update(a->id, [&](Annotation &b) { b.attributes.set(Attribute::Speaker, to.toString()); });
    }
    return first;
}
} // namespace

Change setType(const EditContext &context, const AnnotationId &quotation, QuoteType type)
{
    const Annotation *annotation = findVisible(context, quotation, Tags::Quotation);
    if (!annotation || type == QuoteType::Unknown)
        return {};
    ChangeBuilder builder(context);
    builder.confirm(quotation);
    builder.update(quotation, [type](Annotation &a) {
        a.attributes.set(Attribute::Type, toString(type));
        a.attributes.set(Attribute::TypeSetBy, u"annotator"_s);
    });
    return builder.take(QCoreApplication::translate("Acts", "Set type of quotation"), annotation->hull());
}

Change setAutomaticType(const EditContext &context, const AnnotationId &quotation)
{
    const Annotation *annotation = findVisible(context, quotation, Tags::Quotation);
    if (!annotation || annotation->attributes.value(Attribute::TypeSetBy).isEmpty())
        return {};
    ChangeBuilder builder(context);
    builder.update(quotation, [](Annotation &a) { a.attributes.set(Attribute::TypeSetBy, {}); });
    builder.followEdges(quotation);
    return builder.take(QCoreApplication::translate("Acts", "Let type of quotation follow its edges"),
                        annotation->hull());
}

Change setCountry(const EditContext &context, const QList<AnnotationId> &mentions, const QString &code)
{
    const QString upper = code.toUpper();
    if (!upper.isEmpty() && !isCountryCode(upper))
        return {};
    return setOnCountries(context, mentions, Attribute::Country, upper,
                          QCoreApplication::translate("Acts", "Set country"));
}

Change setMention(const EditContext &context, const QList<AnnotationId> &mentions, const QString &kind)
{
    if (!QStringList{u"name"_s, u"demonym"_s, u"adjective"_s, u"metonym"_s}.contains(kind))
        return {};
    return setOnCountries(context, mentions, Attribute::Mention, kind,
                          QCoreApplication::translate("Acts", "Set kind of mention"));
}

Change setAttribute(const EditContext &context, const AnnotationId &id, const QString &name, const QString &value)
{
    const Annotation *annotation = context.annotations.find(id);
    if (!annotation)
        return {};
    ChangeBuilder builder(context);
    builder.update(id, [&](Annotation &a) { a.attributes.set(name, value); });
    return builder.take(value.isEmpty() ? QCoreApplication::translate("Acts", "Clear attribute")
                                        : QCoreApplication::translate("Acts", "Set \"%1\"").arg(value),
                        annotation->hull());
}

Change setUnsure(const EditContext &context, const AnnotationId &id, bool unsure)
{
    const Annotation *annotation = context.annotations.find(id);
    if (!annotation)
        return {};
    ChangeBuilder builder(context);
    builder.update(id, [unsure](Annotation &a) { a.attributes.set(Attribute::Unsure, unsure ? u"yes"_s : QString()); });
    const QString label = unsure ? QCoreApplication::translate("Acts", "Mark as unsure")
                                 : QCoreApplication::translate("Acts", "Mark as sure");
    return builder.take(label, annotation->hull());
}

Change setNote(const EditContext &context, const AnnotationId &id, const QString &note)
{
    const Annotation *annotation = context.annotations.find(id);
    if (!annotation)
        return {};
    ChangeBuilder builder(context);
    builder.update(id, [&note](Annotation &a) { a.attributes.set(Attribute::Note, note.trimmed()); });
    const QString label = note.trimmed().isEmpty() ? QCoreApplication::translate("Acts", "Remove note")
                                                   : QCoreApplication::translate("Acts", "Write note");
    return builder.take(label, annotation->hull());
}

Change setSpeaker(const EditContext &context, const AnnotationId &id, const QString &name)
{
    if (speakerKey(name).isEmpty())
        return clearSpeaker(context, id);
    ChangeBuilder builder(context);
    const SpeakerId speaker = builder.speakerNamed(name);
    return giveSpeaker(builder, id, speaker,
                       QCoreApplication::translate("Acts", "Set speaker to %1").arg(name.simplified()));
}

Change setSpeaker(const EditContext &context, const AnnotationId &id, const SpeakerId &speaker)
{
    const Speaker *known = context.speakers.find(speaker);
    if (!known)
        return {};
    ChangeBuilder builder(context);
    return giveSpeaker(builder, id, speaker, QCoreApplication::translate("Acts", "Set speaker to %1").arg(known->name));
}

Change replaceSpeaker(const EditContext &context, const SpeakerId &from, const SpeakerId &to)
{
    const Speaker *known = context.speakers.find(to);
    if (!known || from.isNull() || from == to)
        return {};
    ChangeBuilder builder(context);
    const Span reveal = repoint(builder, from, to);
    return builder.take(QCoreApplication::translate("Acts", "Set speaker to %1").arg(known->name), reveal);
}

Change clearSpeaker(const EditContext &context, const AnnotationId &id)
{
    const Annotation *keeper = keeperOfSpeaker(context, id);
    if (!keeper || keeper->speaker().isNull())
        return {};
    ChangeBuilder builder(context);
    return giveSpeaker(builder, id, {}, QCoreApplication::translate("Acts", "Clear speaker"));
}

Change renameSpeaker(const EditContext &context, const SpeakerId &speaker, const QString &name)
{
    const Speaker *known = context.speakers.find(speaker);
    const QString wanted = name.simplified();
    if (!known || speakerKey(wanted).isEmpty() || known->name == wanted)
        return {};
    ChangeBuilder builder(context);
    const Speaker *other = context.speakers.findByName(wanted);
    if (other && other->id != speaker) {
        const Span reveal = repoint(builder, speaker, other->id);
        builder.updateSpeaker(other->id, [known](Speaker &s) {
            addAlias(s, known->name);
            for (const QString &alias : known->aliases)
                addAlias(s, alias);
        });
        return builder.take(QCoreApplication::translate("Acts", "Join speaker with %1").arg(other->name), reveal);
    }
    builder.updateSpeaker(speaker, [&](Speaker &s) {
        const QString old = s.name;
        s.name = wanted;
        s.aliases.removeAll(wanted);
        addAlias(s, old);
    });
    return builder.take(QCoreApplication::translate("Acts", "Rename speaker to %1").arg(wanted), {});
}

Change updateSpeaker(const EditContext &context, const Speaker &speaker)
{
    const Speaker *known = context.speakers.find(speaker.id);
    if (!known || speakerKey(speaker.name).isEmpty())
        return {};
    ChangeBuilder builder(context);
    builder.updateSpeaker(speaker.id, [&speaker](Speaker &s) { s = speaker; });
    return builder.take(QCoreApplication::translate("Acts", "Change what is known of %1").arg(known->name), {});
}

} // namespace Guillemet::Acts
