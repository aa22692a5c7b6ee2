// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/reportparts.h"

#include <QtCore/QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace Guillemet {

QList<AnnotatedRun> annotatedRuns(const ArticleExport &article)
{
    const int size = static_cast<int>(article.document.text.size());
    QMap<int, QList<qsizetype>> begins;
    QMap<int, QList<qsizetype>> ends;
    std::set<int> edges{0, size};
    for (qsizetype i = 0; i < article.annotations.size(); ++i) {
        for (const Span fragment : article.annotations.at(i).fragments) {
            begins[fragment.begin].append(i);
            ends[fragment.end].append(i);
            edges.insert(fragment.begin);
            edges.insert(fragment.end);
        }
    }
    QList<AnnotatedRun> runs;
    std::set<qsizetype> open;
    for (auto edge = edges.cbegin(); std::next(edge) != edges.cend(); ++edge) {
        for (const qsizetype ended : ends.value(*edge))
            open.erase(ended);
        for (const qsizetype begun : begins.value(*edge))
            open.insert(begun);
        runs.append({{*edge, *std::next(edge)}, QList<qsizetype>(open.cbegin(), open.cend())});
    }
    return runs;
}

QString reportByline(const ArticleExport &article)
{
    const Document &document = article.document;
    QStringList about{document.author, document.site, document.date, article.annotator.name};
    about.removeAll(QString());
    return about.join(u" · "_s);
}

QStringList QuotationTable::headings()
{
    return {QCoreApplication::translate("HtmlReport", "Speaker"), QCoreApplication::translate("HtmlReport", "Type"),
            QCoreApplication::translate("HtmlReport", "Quotation"), QCoreApplication::translate("HtmlReport", "Note")};
}

QList<QStringList> QuotationTable::rows(const ArticleExport &article)
{
    const QHash<SpeakerId, const Speaker *> speakers = article.speakersById();
    const auto nameOf = [&](const SpeakerId &id) {
        const Speaker *speaker = speakers.value(id);
        return speaker ? speaker->name : QString();
    };
    QHash<AnnotationId, const Annotation *> byId;
    for (const Annotation &annotation : article.annotations)
        byId.insert(annotation.id, &annotation);
    QList<QStringList> rows;
    for (const Annotation &quotation : article.annotations) {
        if (quotation.tag != Tags::Quotation)
            continue;
        QString speaker = nameOf(quotation.speaker());
        QStringList sources;
        for (const AnnotationId &id : quotation.targets(LinkRole::Source)) {
            if (const Annotation *source = byId.value(id)) {
                sources.append(source->text(article.document.text));
                if (speaker.isEmpty())
                    speaker = nameOf(source->speaker());
            }
        }
        rows.append({speaker.isEmpty() ? sources.join(u", ") : speaker, toString(quotation.quoteType()),
                     quotation.text(article.document.text), quotation.attributes.value(Attribute::Note)});
    }
    return rows;
}

} // namespace Guillemet
