// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/confidence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>

#include <cmath>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(evidenceLog, "guillemet.evidence", QtWarningMsg)

constexpr std::array<QLatin1StringView, 4> KindNames = {"quotation"_L1, "source"_L1, "cue"_L1, "country"_L1};

constexpr std::array<QLatin1StringView, RuleCount> RuleNames = {
    "marksAfterColon"_L1,  "marksAfterCue"_L1,   "marksBeforeAside"_L1, "mixedBeforeAside"_L1,  "clauseBeforeAside"_L1,
    "clause"_L1,           "question"_L1,        "infinitive"_L1,       "ofInfinitive"_L1,      "toInfinitive"_L1,
    "bareClause"_L1,       "phrase"_L1,          "predicate"_L1,        "sourcePhraseFirst"_L1, "sourcePhraseLast"_L1,
    "asideInsideMarks"_L1, "nounBeforeMarks"_L1, "nounClause"_L1,       "marksAlone"_L1,        "asClause"_L1,
    "dialogueTurn"_L1};

/** From Sign::NoSource on. */
constexpr std::array<QLatin1StringView, SignCount - static_cast<int>(Sign::NoSource)> SignNames = {
    "noSource"_L1, "pronoun"_L1, "named"_L1,       "inheritedSource"_L1, "noVerb"_L1,          "short"_L1,
    "long"_L1,     "marks"_L1,   "noun"_L1,        "thinks"_L1,          "unknownLanguage"_L1, "weak"_L1,
    "name"_L1,     "demonym"_L1, "adjective"_L1,   "metonym"_L1,         "listed"_L1,          "compound"_L1,
    "seat"_L1,     "actor"_L1,   "textDecided"_L1, "firstReading"_L1};

static_assert(RuleCount <= static_cast<int>(Sign::NoSource));
static_assert(static_cast<int>(Sign::FirstKind) + 4 == static_cast<int>(Sign::FirstReason));

QLatin1StringView nameOf(int sign)
{
    if (sign < RuleCount)
        return RuleNames[static_cast<size_t>(sign)];
    const int other = sign - static_cast<int>(Sign::NoSource);
    return other < 0 ? QLatin1StringView() : SignNames[static_cast<size_t>(other)];
}

int signOf(QStringView name)
{
    for (int sign = 0; sign < SignCount; ++sign) {
        if (nameOf(sign) == name)
            return sign;
    }
    return -1;
}

} // namespace

Evidence &Evidence::add(CountryMention::Kind mention)
{
    return addBit(static_cast<int>(Sign::FirstKind) + static_cast<int>(mention), true);
}

Evidence &Evidence::add(CountryMention::Reason reason)
{
    return addBit(static_cast<int>(Sign::FirstReason) + static_cast<int>(reason), true);
}

Result<Confidence> Confidence::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Confidence", "“%1” cannot be read: %2.").arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const auto wrong = [&](const QString &what) {
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("Confidence", "“%1”: “%2” is no weight of a confidence. Correct the "
                                                                 "file or remove it.")
                           .arg(path, what));
    };
    if (!document.isObject())
        return wrong(u"{ … }"_s);
    const QJsonObject kinds = document.object();
    Confidence confidence;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const auto known = std::ranges::find(KindNames, kind.key());
        if (known == KindNames.end() || !kind->isObject())
            return wrong(kind.key());
        Weights &weights = confidence.m_weights[static_cast<size_t>(known - KindNames.begin())];
        const QJsonObject values = kind->toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const int sign = signOf(value.key());
            if (!value->isDouble() || (sign < 0 && value.key() != "base"_L1))
                return wrong(kind.key() + u'/' + value.key());
            (sign < 0 ? weights.base : weights.signs[static_cast<size_t>(sign)]) =
                static_cast<float>(value->toDouble());
        }
    }
    return confidence;
}

float Confidence::of(const Evidence &evidence, const AnnotationId &id) const
{
    const Weights &weights = m_weights[static_cast<size_t>(evidence.kind)];
    float sum = weights.base;
    for (quint64 left = evidence.signs; left; left &= left - 1)
        sum += weights.signs[static_cast<size_t>(std::countr_zero(left))];
    const float probability = 1 / (1 + std::exp(-sum));
    if (evidenceLog().isDebugEnabled()) {
        QStringList names;
        for (quint64 left = evidence.signs; left; left &= left - 1)
            names.append(nameOf(std::countr_zero(left)));
        qCDebug(evidenceLog).noquote() << id.toString() << KindNames[static_cast<size_t>(evidence.kind)]
                                       << names.join(u' ');
    }
    return probability;
}

} // namespace Guillemet
