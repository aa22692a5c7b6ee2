// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/casdocument.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Attributes with a feature of their own; the rest is kept in "more", as a JSON object. */
const QStringList ownFeatures{Attribute::Type, Attribute::Country, Attribute::Mention, Attribute::Note};

const QSet<QString> reservedFeatures{u"begin"_s, u"end"_s,     u"sofa"_s,     u"label"_s,
                                     u"more"_s,  u"speaker"_s, u"speakerId"_s};

QString moreOf(const StandoffSpan &span)
{
    QJsonObject more;
    for (const auto &[name, value] : span.attributes) {
        if (!ownFeatures.contains(name))
            more.insert(name, value);
    }
    return more.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact));
}

void setUnlessEmpty(QMap<QString, QString> &features, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        features.insert(name, value);
}

CasStructure structureOf(const StandoffSpan &span, int id)
{
    CasStructure structure{.id = id, .type = CasType::Span};
    structure.features.insert(u"begin"_s, QString::number(span.place.fragments.first().first));
    structure.features.insert(u"end"_s, QString::number(span.place.fragments.first().second));
    setUnlessEmpty(structure.features, u"label"_s, span.label);
    setUnlessEmpty(structure.features, u"speaker"_s, span.speaker);
    setUnlessEmpty(structure.features, u"speakerId"_s, span.speakerId);
    for (const QString &name : ownFeatures)
        setUnlessEmpty(structure.features, name, span.attributes.value(name));
    setUnlessEmpty(structure.features, u"more"_s, moreOf(span));
    return structure;
}

QString placeOf(const CasStructure &structure)
{
    return structure.where.isEmpty()
               ? QCoreApplication::translate("CasDocument", "feature structure %1").arg(structure.id)
               : structure.where;
}

/** Under the first of the features that name what it is; of none, under its type. */
QString labelOf(const CasStructure &structure)
{
    for (const QString &name : {u"label"_s, u"value"_s, u"identifier"_s, u"referenceType"_s}) {
        if (const QString label = structure.features.value(name); !label.isEmpty())
            return label;
    }
    return structure.type.section(u'.', -1);
}

StandoffSpan spanOf(const CasStructure &structure)
{
    const QMap<QString, QString> &features = structure.features;
    StandoffSpan span{.id = QString::number(structure.id), .label = labelOf(structure), .where = placeOf(structure)};
    bool isBegin = false;
    bool isEnd = false;
    const std::pair place{features.value(u"begin"_s).toLongLong(&isBegin), features.value(u"end"_s).toLongLong(&isEnd)};
    if (isBegin && isEnd)
        span.place.fragments = {place};
    span.speaker = features.value(u"speaker"_s);
    span.speakerId = features.value(u"speakerId"_s);
    for (const auto &[name, value] : features.asKeyValueRange()) {
        if (!reservedFeatures.contains(name) && value != span.label)
            span.attributes.set(name, value);
    }
    const QJsonObject more = QJsonDocument::fromJson(features.value(u"more"_s).toUtf8()).object();
    for (auto one = more.begin(); one != more.end(); ++one)
        span.attributes.set(one.key(), one.value().toString());
    return span;
}
} // namespace

bool isLinguisticType(const QString &type)
{
    return type == CasType::DocumentAnnotation || type == CasType::Article || type == CasType::Link ||
           type.startsWith("de.tudarmstadt.ukp.dkpro.core.api.segmentation"_L1) ||
           type.startsWith("de.tudarmstadt.ukp.dkpro.core.api.lexmorph"_L1) ||
           type.startsWith("de.tudarmstadt.ukp.dkpro.core.api.syntax"_L1) ||
           type.startsWith("de.tudarmstadt.ukp.dkpro.core.api.metadata"_L1) ||
           type.startsWith("de.tudarmstadt.ukp.clarin.webanno"_L1);
}

CasDocument casOf(const StandoffArticle &article)
{
    const Document &document = article.document;
    CasDocument cas{.text = document.text};
    int id = 1;
    CasStructure language{.id = ++id, .type = CasType::DocumentAnnotation};
    language.features = {{u"begin"_s, u"0"_s},
                         {u"end"_s, QString::number(document.text.size())},
                         {u"language"_s, document.language.isEmpty() ? u"x-unspecified"_s : document.language}};
    CasStructure about{.id = ++id, .type = CasType::Article};
    setUnlessEmpty(about.features, u"title"_s, document.title);
    setUnlessEmpty(about.features, u"author"_s, document.author);
    setUnlessEmpty(about.features, u"site"_s, document.site);
    setUnlessEmpty(about.features, u"date"_s, document.date);
    setUnlessEmpty(about.features, u"annotator"_s, article.annotator);
    cas.structures = {language, about};
    QHash<QString, const StandoffSpan *> spans;
    QHash<QString, int> ids;
    for (const StandoffSpan &span : article.spans) {
        ids.insert(span.id, ++id);
        spans.insert(span.id, &span);
        cas.structures.append(structureOf(span, id));
    }
    for (const StandoffRelation &relation : article.relations) {
        // A relation stands where its dependent does.
        const auto &[begin, end] = spans.value(relation.to)->place.fragments.first();
        cas.structures.append(
            {.id = ++id,
             .type = CasType::Link,
             .features = {{u"begin"_s, QString::number(begin)},
                          {u"end"_s, QString::number(end)},
                          {u"label"_s, relation.type}},
             .references = {{u"Governor"_s, ids.value(relation.from)}, {u"Dependent"_s, ids.value(relation.to)}}});
    }
    return cas;
}

StandoffArticle articleOf(const CasDocument &cas)
{
    StandoffArticle article{.counts = OffsetUnit::Counts::Utf16Units};
    article.document.text = cas.text;
    for (const CasStructure &structure : cas.structures) {
        const QMap<QString, QString> &features = structure.features;
        if (structure.type == CasType::DocumentAnnotation && features.value(u"language"_s) != "x-unspecified"_L1)
            article.document.language = features.value(u"language"_s);
        if (structure.type.endsWith(".DocumentMetaData"_L1) && article.document.title.isEmpty())
            article.document.title = features.value(u"documentTitle"_s);
        if (structure.type == CasType::Article) {
            article.document.title = features.value(u"title"_s);
            article.document.author = features.value(u"author"_s);
            article.document.site = features.value(u"site"_s);
            article.document.date = features.value(u"date"_s);
            article.annotator = features.value(u"annotator"_s);
        }
        const bool isRelation = structure.references.contains(u"Governor"_s);
        if (isRelation && (structure.type == CasType::Link || !isLinguisticType(structure.type)))
            article.relations.append({.type = labelOf(structure),
                                      .from = QString::number(structure.references.value(u"Governor"_s)),
                                      .to = QString::number(structure.references.value(u"Dependent"_s)),
                                      .where = placeOf(structure)});
        else if (features.contains(u"begin"_s) && !isLinguisticType(structure.type))
            article.spans.append(spanOf(structure));
    }
    return article;
}

} // namespace Guillemet
