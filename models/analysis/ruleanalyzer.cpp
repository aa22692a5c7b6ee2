// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/ruleanalyzer.h"

#include "models/analysis/countryfinder.h"
#include "models/analysis/languagedetector.h"
#include "models/analysis/languagepack.h"
#include "models/analysis/lemmas.h"
#include "models/analysis/quotefinder.h"
#include "models/analysis/speakerresolver.h"
#include "models/analysis/suggestionbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(analysis, "guillemet.analysis")

constexpr int ShortestQuotation = 4;       ///< tokens in marks: fewer are a title or a term
constexpr qsizetype PieceLength = 1 << 17; ///< code units read at once: memory does not grow with the text

/** The end of the piece that begins at `from`: at an empty line if there is one, else at a line, else anywhere. */
qsizetype pieceEnd(QStringView text, qsizetype from)
{
    if (text.size() - from <= PieceLength + PieceLength / 2)
        return text.size();
    const qsizetype aim = from + PieceLength;
    const QStringView around = text.mid(aim, PieceLength / 2);
    for (const QStringView separator :
         {QStringView(u"\n\n"), QStringView(u"\n"), QStringView(u". "), QStringView(u" ")}) {
        if (const qsizetype found = around.indexOf(separator); found >= 0)
            return aim + found + separator.size();
    }
    return text[aim].isLowSurrogate() && text[aim - 1].isHighSurrogate() ? aim - 1 : aim;
}

/** The folder of the user's own pack for a language, "" if there is none. It goes before the program's. */
QString userPack(const QString &code)
{
    const QString folder = userLanguagesDirectory() + u'/' + code;
    return QFile::exists(folder + "/pack.json"_L1) ? folder : QString();
}

} // namespace

RuleAnalyzer::RuleAnalyzer(QString dataDirectory)
    : m_dataDirectory(std::move(dataDirectory))
{
}

RuleAnalyzer::~RuleAnalyzer() = default;

QString RuleAnalyzer::version() const
{
    return u"rules-1"_s;
}

WordLemmas RuleAnalyzer::lemmasOf(QStringView word, const QString &code) const
{
    const Language known = language(code);
    return known.pack ? wordLemmas(word, *known.pack) : WordLemmas();
}

/** The weights of the language's own folder, else those for all languages. */
Confidence RuleAnalyzer::confidence(const QString &code, const QString &own) const
{
    const QString programs = m_dataDirectory + "/languages/"_L1;
    for (const QString &folder : QStringList{own, programs + code, programs}) {
        auto read =
            folder.isEmpty() ? failure(ErrorCode::NotFound, {}) : Confidence::read(folder + "/confidence.json"_L1);
        if (read)
            return *read;
        if (read.error().code != ErrorCode::NotFound)
            qCWarning(analysis).noquote() << read.error().message;
    }
    return {};
}

/** The user's pack, else the program's, also where the user's cannot be read; null if there is none. */
std::shared_ptr<const LanguagePack> RuleAnalyzer::pack(const QString &code, const QString &own) const
{
    for (const QString &folder : QStringList{own, m_dataDirectory + "/languages/"_L1 + code}) {
        if (folder.isEmpty())
            continue;
        auto pack = LanguagePack::load(folder, code, m_dataDirectory + "/lexicons/"_L1 + code + ".lexicon"_L1);
        if (pack)
            return *pack;
        if (pack.error().code != ErrorCode::NotFound)
            qCWarning(analysis).noquote() << pack.error().message;
    }
    return {};
}

RuleAnalyzer::Language RuleAnalyzer::language(const QString &code) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_languages.find(code); found != m_languages.end())
        return found->second;
    Language language;
    const QString own = userPack(code);
    language.confidence = confidence(code, own);
    language.pack = pack(code, own);
    const QString ownList = own + "/countries.tsv"_L1;
    const QString list = m_dataDirectory + "/countries/"_L1 + code + ".tsv"_L1;
    language.countries = std::make_shared<CountryFinder>(
        code, !own.isEmpty() && QFile::exists(ownList) ? ownList : list, language.confidence);
    return m_languages.emplace(code, std::move(language)).first->second;
}

void RuleAnalyzer::findQuotations(QStringView text, const Language &language, const std::stop_token &stop,
                                  AnalysisResult &result)
{
    for (qsizetype from = 0; from < text.size() && !stop.stop_requested();) {
        const qsizetype to = pieceEnd(text, from);
        const Reading reading(text.mid(from, to - from), *language.pack, stop);
        const Phrases phrases(reading);
        const std::vector<Attribution> attributions = QuoteFinder(reading).run(stop);
        SpeakerResolver resolver(reading, phrases);
        const std::vector<int> speakers = resolver.resolve(attributions);
        SuggestionBuilder(reading, language.confidence, static_cast<int>(from))
            .build(attributions, speakers, resolver.speakers(), result);
        from = to;
    }
}

/** A language without a pack: whoever said it, words in quotation marks are worth showing. */
void RuleAnalyzer::findMarks(QStringView text, const Confidence &confidence, const std::stop_token &stop,
                             AnalysisResult &result)
{
    const TokenizedText tokens = tokenize(text, {}, stop);
    for (const QuotedRange &quote : pairQuotationMarks(tokens)) {
        if (quote.close - quote.open <= ShortestQuotation)
            continue;
        const Span span = tokens.spanOf(quote.range());
        Annotation annotation;
        annotation.id = AnnotationId::fromName(u"marks %1 %2"_s.arg(span.begin).arg(span.of(text)));
        annotation.tag = Tags::Quotation;
        annotation.fragments = {span};
        annotation.attributes = {
            {Attribute::Type, toString(QuoteType::Direct)},
            {Attribute::Reason, QCoreApplication::translate("RuleAnalyzer", "words in quotation marks")}};
        annotation.confidence = confidence.of(
            Evidence().add(Rule::MarksAlone).add(Sign::NoSource).add(Sign::Marks).add(Sign::UnknownLanguage),
            annotation.id);
        annotation.status = Status::Suggested;
        result.annotations.append(std::move(annotation));
    }
}

AnalysisResult RuleAnalyzer::analyze(const QString &text, const AnalysisOptions &options, std::stop_token stop) const
{
    AnalysisResult result;
    const bool detect = options.language.isEmpty() || options.language == "auto"_L1;
    result.language = detect ? detectLanguage(text) : options.language;
    const Language language = this->language(result.language.isEmpty() ? u"en"_s : result.language);
    if (language.pack)
        findQuotations(text, language, stop, result);
    else
        findMarks(text, language.confidence, stop, result);
    if (!stop.stop_requested())
        result.annotations += language.countries->find(text, stop);
    if (stop.stop_requested())
        return {.language = result.language, .annotations = {}, .speakers = {}, .stopped = true};
    QSet<SpeakerId> seen;
    result.speakers.removeIf([&](const Speaker &speaker) {
        const bool known = seen.contains(speaker.id);
        seen.insert(speaker.id);
        return known;
    });
    std::stable_sort(result.annotations.begin(), result.annotations.end(), readsBefore);
    return result;
}

QString userLanguagesDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/guillemet/languages"_L1;
}

QStringList analysisLanguages(const QString &dataDirectory)
{
    QStringList codes;
    for (const QDir &folder : {QDir(dataDirectory + "/languages"_L1), QDir(userLanguagesDirectory())}) {
        for (const QString &code : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (folder.exists(code + "/pack.json"_L1) && !codes.contains(code))
                codes.append(code);
        }
    }
    codes.sort();
    return codes;
}

std::unique_ptr<Analyzer> createAnalyzer(const QString &dataDirectory)
{
    return std::make_unique<RuleAnalyzer>(dataDirectory);
}

} // namespace Guillemet
