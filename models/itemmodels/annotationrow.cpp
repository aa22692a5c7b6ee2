// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationrow.h"

#include "models/core/quotation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace Guillemet {

namespace {
using Kind = AnnotationNode::Kind;

QString quoteTypeName(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return QCoreApplication::translate("AnnotationModel", "direct");
    case QuoteType::Indirect:
        return QCoreApplication::translate("AnnotationModel", "indirect");
    case QuoteType::Mixed:
        return QCoreApplication::translate("AnnotationModel", "mixed");
    case QuoteType::Unknown:
        break;
    }
    return {};
}

QString mentionName(const QString &kind)
{
    if (kind == u"name")
        return QCoreApplication::translate("AnnotationModel", "name");
    if (kind == u"demonym")
        return QCoreApplication::translate("AnnotationModel", "demonym");
    if (kind == u"adjective")
        return QCoreApplication::translate("AnnotationModel", "adjective");
    return kind == u"metonym" ? QCoreApplication::translate("AnnotationModel", "metonym") : QString();
}

/** The first and the last, or the only one. */
QString paragraphRange(Span paragraphs)
{
    const QString first = QLocale().toString(paragraphs.begin);
    return paragraphs.begin == paragraphs.end ? first : first + u'–' + QLocale().toString(paragraphs.end);
}
} // namespace

QString AnnotationRow::title() const
{
    if (node.kind == Kind::Page)
        return u"¶ " + paragraphRange(paragraphs);
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

QString AnnotationRow::wholeTitle() const
{
    return node.kind == Kind::Page
               ? QCoreApplication::translate("AnnotationModel", "Paragraphs %1").arg(paragraphRange(paragraphs))
               : title();
}

QString AnnotationRow::detail() const
{
    switch (node.kind) {
    case Kind::Group:
    case Kind::Page:
    case Kind::Speaker:
        return QString::number(node.heldCount());
    case Kind::Country:
        return node.heading->key.isEmpty() ? QString::number(node.heldCount())
                                           : QCoreApplication::translate("AnnotationModel", "%1 · %2")
                                                 .arg(node.heading->key)
                                                 .arg(node.heldCount());
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
        return QCoreApplication::translate("AnnotationModel", "cue");
    if (annotation->tag == Tags::Source)
        return QCoreApplication::translate("AnnotationModel", "source");
    return annotation->tag == Tags::Country ? mentionName(annotation->attributes.value(Attribute::Mention)) : QString();
}

QString AnnotationRow::status() const
{
    if (!annotation)
        return {};
    if (annotation->status == Status::Confirmed)
        return QCoreApplication::translate("AnnotationModel", "confirmed");
    return annotation->status == Status::Suggested ? QCoreApplication::translate("AnnotationModel", "suggested")
                                                   : QCoreApplication::translate("AnnotationModel", "rejected");
}

QString AnnotationRow::accessibleText() const
{
    if (node.heading)
        return QCoreApplication::translate("AnnotationModel", "%1, %2").arg(wholeTitle(), detail());
    QStringList words;
    if (annotation && annotation->tag == Tags::Quotation)
        words << QCoreApplication::translate("AnnotationModel", "quotation");
    else if (annotation && annotation->tag == Tags::Country)
        words << QCoreApplication::translate("AnnotationModel", "country");
    words << type() << title() << detail() << status();
    if (annotation && annotation->isUnsure())
        words << QCoreApplication::translate("AnnotationModel", "unsure");
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
