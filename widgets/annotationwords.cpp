// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationwords.h"

#include "models/core/tagset.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::AnnotationWords {

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text)
{
    return QCoreApplication::translate("AnnotationWords", text);
}

/** Of a tag with a role; null for others. */
const char *ownName(const TagId &id)
{
    if (id == Tags::Quotation)
        return QT_TRANSLATE_NOOP("AnnotationWords", "Quotation");
    if (id == Tags::Source)
        return QT_TRANSLATE_NOOP("AnnotationWords", "Speaker");
    if (id == Tags::Cue)
        return QT_TRANSLATE_NOOP("AnnotationWords", "Cue");
    return id == Tags::Country ? QT_TRANSLATE_NOOP("AnnotationWords", "Country") : nullptr;
}
} // namespace

QString tag(const TagId &id, const Tagset &tagset)
{
    const Tag *own = tagset.find(id);
    const char *given = ownName(id);
    return own ? tag(*own) : given ? words(given) : id;
}

QString tag(const Tag &tag)
{
    const char *given = ownName(tag.id);
    return given && tag.name == QLatin1StringView(given) ? words(given) : tag.name;
}

QString type(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "Direct"));
    case QuoteType::Indirect:
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "Indirect"));
    case QuoteType::Mixed:
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "Mixed"));
    case QuoteType::Unknown:
        break;
    }
    return {};
}

QString mention(const QString &mention)
{
    if (mention == "name"_L1)
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "Its name, such as “Russia”"));
    if (mention == "demonym"_L1)
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "Its people, such as “the Russians”"));
    if (mention == "adjective"_L1)
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "An adjective, such as “Russian”"));
    if (mention == "metonym"_L1)
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "A capital or palace, such as “the Kremlin”"));
    return {};
}

QString reason(const QString &reason)
{
    return reason.isEmpty() ? QString() : QCoreApplication::translate("Reasons", reason.toUtf8().constData());
}

} // namespace Guillemet::AnnotationWords
