// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/analyzer.h"
#include "models/analysis/confidence.h"

#include <map>
#include <mutex>

namespace Guillemet {

class CountryFinder;
class LanguagePack;

/** The program's own analyzer: language packs and rules. Packs are read when they are first needed and kept. */
class RuleAnalyzer final : public Analyzer
{
public:
    explicit RuleAnalyzer(QString dataDirectory);
    ~RuleAnalyzer() override;

    AnalysisResult analyze(const QString &text, const AnalysisOptions &options, std::stop_token stop) const override;
    QString version() const override;
    WordLemmas lemmasOf(QStringView word, const QString &language) const override;

private:
    struct Language
    {
        std::shared_ptr<const LanguagePack> pack; ///< null: only words in marks are found
        std::shared_ptr<const CountryFinder> countries;
        Confidence confidence;
    };

    Language language(const QString &code) const;
    Confidence confidence(const QString &code, const QString &own) const;
    std::shared_ptr<const LanguagePack> pack(const QString &code, const QString &own) const;

    static void findQuotations(QStringView text, const Language &language, const std::stop_token &stop,
                               AnalysisResult &result);
    static void findMarks(QStringView text, const Confidence &confidence, const std::stop_token &stop,
                          AnalysisResult &result);

    QString m_dataDirectory;
    mutable std::mutex m_mutex; ///< guards m_languages
    mutable std::map<QString, Language> m_languages;
};

} // namespace Guillemet
