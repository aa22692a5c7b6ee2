// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationtooltip.h"

#include "models/core/countries.h"
#include "models/core/quotation.h"
#include "models/core/speakerregistry.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

QString typeName(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return QCoreApplication::translate("ArticleEditor", "direct");
    case QuoteType::Indirect:
        return QCoreApplication::translate("ArticleEditor", "indirect");
    case QuoteType::Mixed:
        return QCoreApplication::translate("ArticleEditor", "mixed");
    case QuoteType::Unknown:
        break;
    }
    return {};
}

QString describe(const Annotation &annotation, const AnnotationSet &set, const Tagset &tagset,
                 const SpeakerRegistry *speakers)
{
    const Tag *tag = tagset.find(annotation.tag);
    QStringList facts;
    if (annotation.tag == Tags::Quotation)
        facts << typeName(annotation.quoteType());
    SpeakerId speaker = annotation.speaker();
    if (annotation.tag == Tags::Quotation)
        speaker = Quotation::of(set, annotation.id).speaker();
    if (speakers && !speaker.isNull())
        facts << speakers->name(speaker);
    if (const QString code = annotation.attributes.value(Attribute::Country); !code.isEmpty())
        facts << QCoreApplication::translate("ArticleEditor", "%1 (%2)").arg(countryName(code), code);
    if (annotation.status == Status::Suggested)
        facts << QCoreApplication::translate("ArticleEditor", "suggested, %1 % sure")
                     .arg(qRound(annotation.confidence * 100));
    if (annotation.status == Status::Suggested)
        facts << annotation.attributes.value(Attribute::Reason);
    facts.removeAll(QString());
    const QString name = tag ? tagName(*tag) : annotation.tag;
    return facts.isEmpty() ? name : name + ": "_L1 + facts.join(" · "_L1);
}

/** The family name with its particles: "de Gaulle" of "Charles de Gaulle". */
QString familyName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    qsizetype first = words.size() - 1;
    while (first > 0 && words[first - 1].front().isLower())
        --first;
    return words.mid(first).join(u' ');
}

} // namespace

QString tagName(const Tag &tag)
{
    return QCoreApplication::translate("Tagset", tag.name.toUtf8().constData());
}

QString annotationToolTip(const QList<const Annotation *> &annotations, const AnnotationSet &set, const Tagset &tagset,
                          const SpeakerRegistry *speakers)
{
    QStringList lines;
    for (const Annotation *annotation : annotations)
        lines << describe(*annotation, set, tagset, speakers);
    return lines.join(u'\n');
}

QString shortSpeakerName(const Annotation &quotation, const AnnotationSet &set, QStringView text,
                         const SpeakerRegistry *speakers)
{
    const Quotation parts = Quotation::of(set, quotation.id);
    const Speaker *speaker = speakers ? speakers->find(parts.speaker()) : nullptr;
    if (speaker)
        return speaker->kind == Speaker::Kind::Person ? familyName(speaker->name) : speaker->name;
    return parts.sources.isEmpty() ? QString() : parts.sources.first()->text(text).simplified();
}

} // namespace Guillemet
