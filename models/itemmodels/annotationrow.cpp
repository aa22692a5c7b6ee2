// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationrow.h"

#include "models/core/quotation.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {
using Kind = AnnotationNode::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("AnnotationModel", text);
}

QString quoteTypeName(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return tr("direct");
    case QuoteType::Indirect:
        return tr("indirect");
    case QuoteType::Mixed:
        return tr("mixed");
    case QuoteType::Unknown:
        break;
    }
    return {};
}

QString mentionName(const QString &kind)
{
    if (kind == u"name")
        return tr("name");
    if (kind == u"demonym")
        return tr("demonym");
    if (kind == u"adjective")
        return tr("adjective");
    return kind == u"metonym" ? tr("metonym") : QString();
}
} // namespace

QString AnnotationRow::title() const
{
    if (node.heading)
        return node.heading->name;
    if (!annotation)
        return {};
    constexpr int longest = 300;
    QString words;
    for (const Span fragment : annotation->fragments) {
        if (!words.isEmpty())
            words += u" … ";
        words += text.mid(fragment.begin, std::min<qsizetype>(fragment.length(), longest - words.size()));
        if (words.size() >= longest)
            break;
    }
    return words.simplified();
}

QString AnnotationRow::detail() const
{
    switch (node.kind) {
    case Kind::Group:
    case Kind::Speaker:
        return QString::number(node.childCount());
    case Kind::Country:
        return node.heading->key.isEmpty() ? QString::number(node.childCount())
                                           : tr("%1 · %2").arg(node.heading->key).arg(node.childCount());
    case Kind::CountryMention:
        return countryCode();
    default:
        return speakers ? speakers->name(speaker()) : QString();
    }
}

QString AnnotationRow::type() const
{
    if (!annotation)
        return {};
    if (annotation->tag == Tags::Quotation)
        return quoteTypeName(annotation->quoteType());
    if (annotation->tag == Tags::Cue)
        return tr("cue");
    if (annotation->tag == Tags::Source)
        return tr("source");
    return annotation->tag == Tags::Country ? mentionName(annotation->attributes.value(Attribute::Mention)) : QString();
}

QString AnnotationRow::status() const
{
    if (!annotation)
        return {};
    if (annotation->status == Status::Confirmed)
        return tr("confirmed");
    return annotation->status == Status::Suggested ? tr("suggested") : tr("rejected");
}

QString AnnotationRow::accessibleText() const
{
    if (node.heading)
        return tr("%1, %2").arg(node.heading->name, detail());
    QStringList words;
    if (annotation && annotation->tag == Tags::Quotation)
        words << tr("quotation");
    else if (annotation && annotation->tag == Tags::Country)
        words << tr("country");
    words << type() << title() << detail() << status();
    words.removeAll(QString());
    return words.join(u", ");
}

SpeakerId AnnotationRow::speaker() const
{
    if (node.kind == Kind::Speaker)
        return SpeakerId::fromString(node.heading->key);
    if (!annotation || !annotations)
        return {};
    if (annotation->tag == Tags::Quotation)
        return Quotation::of(*annotations, annotation->id).speaker();
    return annotation->speaker();
}

QString AnnotationRow::countryCode() const
{
    if (node.kind == Kind::Country)
        return node.heading->key;
    return annotation && annotation->tag == Tags::Country ? annotation->attributes.value(Attribute::Country)
                                                          : QString();
}

} // namespace Guillemet
