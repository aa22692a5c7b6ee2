// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlmetadata.h"

#include "models/formats/htmldom.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::ranges::any_of(types, [](const QJsonValue &value) {
        return value.toString().endsWith("Article"_L1) || value.toString().endsWith("BlogPosting"_L1) ||
               value.toString() == "Report"_L1;
    });
}

/** The first article in JSON-LD, wherever it is nested. */
QJsonObject findArticle(const QJsonValue &value, int depth = 0)
{
    if (depth > 6)
        return {};
    const QJsonObject object = value.toObject();
    if (isArticle(object))
        return object;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (const QJsonObject found = findArticle(item, depth + 1); !found.isEmpty())
            return found;
    }
    for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
        if (const QJsonObject found = findArticle(object[key], depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

QJsonObject linkedData(const xmlNode *root)
{
    for (const xmlNode *script : HtmlDom::elements(root, "script"_L1)) {
        if (HtmlDom::attribute(script, "type").trimmed().toLower() != "application/ld+json"_L1)
            continue;
        QString text;
        for (const xmlNode *child = script->children; child; child = child->next)
            text += QString::fromUtf8(reinterpret_cast<const char *>(child->content));
        const QJsonDocument json = QJsonDocument::fromJson(text.trimmed().toUtf8());
        const QJsonObject article = findArticle(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        if (!article.isEmpty())
            return article;
    }
    return {};
}

/** A name, an object with a name, or a list of them. */
QString namesIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().startsWith("http"_L1) ? QString() : value.toString();
    if (value.isObject())
        return namesIn(value.toObject()["name"_L1]);
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (const QString name = namesIn(item); !name.isEmpty())
            names.append(name);
    }
    return names.join(u", ");
}

/** <meta> elements by name, property or itemprop in lower case; of several the first. */
QHash<QString, QString> metaElements(const xmlNode *root)
{
    QHash<QString, QString> found;
    for (const xmlNode *meta : HtmlDom::elements(root, "meta"_L1)) {
        const QString content = HtmlDom::attribute(meta, "content");
        for (const char *attribute : {"property", "name", "itemprop"}) {
            const QString key = HtmlDom::attribute(meta, attribute).toLower();
            if (!key.isEmpty() && !content.trimmed().isEmpty() && !found.contains(key))
                found.insert(key, content);
        }
    }
    return found;
}

QString firstOf(const QHash<QString, QString> &meta, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString value = meta.value(key);
        if (!value.isEmpty() && !value.startsWith("http"_L1))
            return value;
    }
    return {};
}

QString withRole(const xmlNode *root, QLatin1StringView role)
{
    const xmlNode *found = HtmlDom::find(root, [role](const xmlNode *node) {
        return HtmlDom::attribute(node, "itemprop") == role || HtmlDom::attribute(node, "rel") == role;
    });
    if (!found)
        return {};
    for (const char *attribute : {"content", "datetime"}) {
        if (const QString value = HtmlDom::attribute(found, attribute); !value.isEmpty())
            return value;
    }
    return HtmlDom::text(found);
}

QString authorInText(const xmlNode *root)
{
    static const QRegularExpression by(u"^(par|by|von|por|di)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const xmlNode *line = HtmlDom::find(root, [](const xmlNode *node) {
        const QString classes = HtmlDom::attribute(node, "class").toLower();
        return classes.contains("byline"_L1) || classes.contains("author-name"_L1) ||
               classes.split(u' ').contains("author"_L1);
    });
    const QString text = line ? HtmlDom::text(line) : QString();
    return text.size() > 80 ? QString() : QString(text).remove(by);
}

QString dateInText(const xmlNode *root)
{
    for (const xmlNode *time : HtmlDom::elements(root, "time"_L1)) {
        if (const QString value = HtmlDom::attribute(time, "datetime"); !value.isEmpty())
            return value;
    }
    return {};
}

QString isoDate(const QString &found)
{
    static const QRegularExpression iso(u"^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)"_s);
    if (const auto match = iso.match(found); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    const QDateTime mail = QDateTime::fromString(found, Qt::RFC2822Date);
    return mail.isValid() ? mail.date().toString(Qt::ISODate) : found.simplified();
}

QString hostOf(const xmlNode *root, const QHash<QString, QString> &meta)
{
    QString address = meta.value(u"og:url"_s);
    for (const xmlNode *link : HtmlDom::elements(root, "link"_L1)) {
        if (address.isEmpty() && HtmlDom::attribute(link, "rel").toLower() == "canonical"_L1)
            address = HtmlDom::attribute(link, "href");
    }
    QString host = QUrl(address).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/** <title> without the name of the site that most have at one end. */
QString titleElement(const xmlNode *root, const QString &site)
{
    static const QRegularExpression separator(u"\\s+[|\\-–—·:]\\s+"_s);
    const QList<const xmlNode *> titles = HtmlDom::elements(root, "title"_L1);
    QString title = titles.isEmpty() ? QString() : HtmlDom::text(titles.first());
    const QStringList parts = title.split(separator);
    if (parts.size() < 2)
        return title;
    const auto isSite = [&](const QString &part) {
        return !site.isEmpty() &&
               (part.compare(site, Qt::CaseInsensitive) == 0 || site.startsWith(part, Qt::CaseInsensitive));
    };
    if (isSite(parts.last()) || title.contains(u" | "_s))
        title.truncate(title.size() - parts.last().size());
    else if (isSite(parts.first()))
        title.remove(0, parts.first().size());
    static const QRegularExpression edges(u"^[\\s|\\-–—·:]+|[\\s|\\-–—·:]+$"_s);
    return title.remove(edges);
}

QString languageOf(const xmlNode *root, const QHash<QString, QString> &meta, const QJsonObject &article)
{
    for (const QString &found : {HtmlDom::attribute(root, "lang"), HtmlDom::attribute(root, "xml:lang"),
                                 article["inLanguage"_L1].toString(), meta.value(u"og:locale"_s)}) {
        const QString code = found.trimmed().left(2).toLower();
        if (code.size() == 2 && (found.trimmed().size() == 2 || !found.trimmed()[2].isLetter()))
            return code;
    }
    return {};
}
} // namespace

HtmlMetadata HtmlMetadata::of(const HtmlDom &dom)
{
    HtmlMetadata data;
    const xmlNode *root = dom.root();
    if (!root)
        return data;
    const QJsonObject article = linkedData(root);
    const QHash<QString, QString> meta = metaElements(root);
    const auto first = [](std::initializer_list<QString> values) {
        for (const QString &value : values) {
            if (const QString text = withoutEntities(value); !text.isEmpty())
                return text;
        }
        return QString();
    };
    data.site =
        first({namesIn(article["publisher"_L1]),
               firstOf(meta, {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1}), hostOf(root, meta)});
    data.title = first({article["headline"_L1].toString(),
                        firstOf(meta, {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "headline"_L1}),
                        titleElement(root, data.site)});
    data.author = first({namesIn(article["author"_L1]),
                         firstOf(meta, {"author"_L1, "article:author"_L1, "dc.creator"_L1, "byl"_L1}),
                         withRole(root, "author"_L1), authorInText(root)});
    data.date = isoDate(first(
        {article["datePublished"_L1].toString(),
         firstOf(meta, {"article:published_time"_L1, "og:published_time"_L1, "datepublished"_L1, "date"_L1,
                        "dc.date"_L1, "dc.date.issued"_L1, "dcterms.created"_L1, "pubdate"_L1, "publish-date"_L1}),
         withRole(root, "datePublished"_L1), dateInText(root)}));
    data.language = languageOf(root, meta, article);
    data.body = article["articleBody"_L1].toString();
    return data;
}

} // namespace Guillemet
