// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/speaker.h"
#include "models/core/wordlemmas.h"

#include <stop_token>

namespace Guillemet {

struct AnalysisOptions
{
    QString language; ///< ISO 639-1; "" or "auto": detected
};

/** Suggestions for one text. All annotations have status Suggested. */
struct AnalysisResult
{
    QString language;              ///< ISO 639-1, as used
    QList<Annotation> annotations; ///< in reading order; links point inside this list; ids depend only on text and tag,
                                   ///< so that a second run gives the same
    QList<Speaker> speakers; ///< those that `speaker` attributes of sources and cue-less quotations name; ids from
                             ///< speakerKey(name)
    bool stopped = false;    ///< asked to stop: the lists are empty
};

/** Finds quotations, speakers and countries in a text. Stateless: safe to call from any number of threads at once. */
class Analyzer
{
public:
    virtual ~Analyzer() = default;
    virtual AnalysisResult analyze(const QString &text, const AnalysisOptions &options = {},
                                   std::stop_token stop = {}) const = 0;
    /** Changes whenever the results may: suggestions of another version are made anew. */
    virtual QString version() const = 0;
    /** What a word of a language may be a form of; nothing where that is not known. */
    virtual WordLemmas lemmasOf(QStringView, const QString & /*language*/) const { return {}; }
};

/** Where the user puts language packs; they go before the program's. It need not exist. */
QString userLanguagesDirectory();

/** ISO 639-1 codes of the languages that have a pack in `dataDirectory`/languages or among the user's own; sorted. */
QStringList analysisLanguages(const QString &dataDirectory);

/** The program's own analyzer, reading its language packs from `dataDirectory`/languages. */
std::unique_ptr<Analyzer> createAnalyzer(const QString &dataDirectory);

} // namespace Guillemet
