// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/analyzer.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QThread>

namespace Guillemet {

/** Finds every word in capitals as a country, every text in guillemets as a quotation of "Ada". */
class FakeAnalyzer final : public Analyzer
{
public:
    explicit FakeAnalyzer(QString version = QStringLiteral("1"))
        : m_version(std::move(version))
    {
    }

    AnalysisResult analyze(const QString &text, const AnalysisOptions &options, std::stop_token stop) const override
    {
        using namespace Qt::StringLiterals;
        while (blocked && !stop.stop_requested())
            QThread::yieldCurrentThread();
        if (stop.stop_requested())
            return {.language = {}, .annotations = {}, .speakers = {}, .stopped = true};
        ++runs;
        AnalysisResult result;
        result.language = options.language.isEmpty() ? u"fr"_s : options.language;
        const Speaker ada{.id = SpeakerId::fromName(u"ada"), .name = u"Ada"_s};
        static const QRegularExpression country(u"\\b[A-Z]{2,}\\b"_s);
        static const QRegularExpression quotation(u"«([^»]+)»"_s);
        const QString of = QString::number(qHash(text, 0));
        for (const auto &match : country.globalMatch(text)) {
            if (findsOneCountry && !result.annotations.isEmpty())
                break;
            result.annotations.append(found(Tags::Country, match.capturedStart(), match.capturedEnd(), of));
        }
        for (const auto &match : quotation.globalMatch(text)) {
            result.annotations.append(found(Tags::Quotation, match.capturedStart(1), match.capturedEnd(1), of));
            result.annotations.last().attributes.set(Attribute::Speaker, ada.id.toString());
            if (result.speakers.isEmpty())
                result.speakers.append(ada);
        }
        std::ranges::sort(result.annotations,
                          [](const Annotation &a, const Annotation &b) { return readsBefore(a, b); });
        return result;
    }
    QString version() const override { return m_version; }

    mutable std::atomic<int> runs = 0;
    std::atomic<bool> blocked = false;
    std::atomic<bool> findsOneCountry = false;

private:
    /** The same in the same text. */
    static Annotation found(const TagId &tag, qsizetype begin, qsizetype end, const QString &of)
    {
        Annotation annotation;
        annotation.id = AnnotationId::fromName(tag + QString::number(begin) + u'-' + QString::number(end) + u'-' + of);
        annotation.tag = tag;
        annotation.fragments.append(Span{static_cast<int>(begin), static_cast<int>(end)});
        annotation.status = Status::Suggested;
        annotation.confidence = 0.5F;
        return annotation;
    }

    QString m_version;
};

} // namespace Guillemet
