// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliformats.h"

#include "app/clioutput.h"
#include "app/cliproject.h"
#include "app/commandline.h"
#include "models/formats/convention.h"
#include "models/formats/standoff/namemapping.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
struct Feature
{
    bool FormatFeatures::*has;
    const char *id; ///< for programs
    const char *name;
};

constexpr std::array features{
    Feature{&FormatFeatures::text, "text", QT_TRANSLATE_NOOP("Cli", "the text as it is")},
    Feature{&FormatFeatures::edgeSpaces, "edgeSpaces", QT_TRANSLATE_NOOP("Cli", "white space at edges")},
    Feature{&FormatFeatures::overlapping, "overlapping", QT_TRANSLATE_NOOP("Cli", "overlapping spans")},
    Feature{&FormatFeatures::discontinuous, "discontinuous", QT_TRANSLATE_NOOP("Cli", "several fragments")},
    Feature{&FormatFeatures::multiline, "multiline", QT_TRANSLATE_NOOP("Cli", "spans over line ends")},
    Feature{&FormatFeatures::relations, "relations", QT_TRANSLATE_NOOP("Cli", "relations")},
    Feature{&FormatFeatures::quoteType, "quoteType", QT_TRANSLATE_NOOP("Cli", "types of quotations")},
    Feature{&FormatFeatures::attributes, "attributes", QT_TRANSLATE_NOOP("Cli", "attributes")},
    Feature{&FormatFeatures::severalAnnotators, "annotators", QT_TRANSLATE_NOOP("Cli", "annotators")},
    Feature{&FormatFeatures::metadata, "metadata", QT_TRANSLATE_NOOP("Cli", "title, author, site, date")},
    Feature{&FormatFeatures::speakerDetails, "speakerDetails", QT_TRANSLATE_NOOP("Cli", "all about speakers")},
    Feature{&FormatFeatures::decisions, "decisions", QT_TRANSLATE_NOOP("Cli", "suggestions as such")},
};

QJsonObject toJson(const Format &format)
{
    QJsonArray holds;
    for (const Feature &feature : features) {
        if (format.features().*feature.has)
            holds.append(QString::fromLatin1(feature.id));
    }
    return {{u"id"_s, format.id()},
            {u"name"_s, format.name()},
            {u"extensions"_s, QJsonArray::fromStringList(format.extensions())},
            {u"reads"_s, format.isReadable()},
            {u"writes"_s, format.isWritable()},
            {u"folder"_s, format.needsFolder()},
            {u"holds"_s, holds}};
}

QString describe(const Format &format, int width)
{
    QStringList held;
    for (const Feature &feature : features) {
        if (format.features().*feature.has)
            held.append(QCoreApplication::translate("Cli", feature.name));
    }
    QStringList suffixes;
    for (const QString &extension : format.extensions())
        suffixes.append(u'.' + extension);
    const QString directions = format.isReadable() && format.isWritable()
                                   ? QCoreApplication::translate("Cli", "read, written")
                               : format.isReadable() ? QCoreApplication::translate("Cli", "read")
                                                     : QCoreApplication::translate("Cli", "written");
    return u"%1 %2 (%3; %4)\n%5 %6"_s.arg(format.id().leftJustified(width), format.name(), directions,
                                          suffixes.join(u' '), QString(width, u' '),
                                          QCoreApplication::translate("Cli", "holds: %1").arg(held.join(u", ")));
}
} // namespace

ExitStatus showFormats(const CommandLine &line)
{
    const FormatRegistry formats;
    QJsonArray json;
    qsizetype width = 0;
    for (const Format *format : formats.all()) {
        json.append(toJson(*format));
        width = std::max(width, format->id().size());
    }
    if (line.json) {
        say(QString::fromUtf8(QJsonDocument(json).toJson()));
        return ExitStatus::Done;
    }
    for (const Format *format : formats.all())
        say(describe(*format, static_cast<int>(width)));
    return ExitStatus::Done;
}

std::expected<std::shared_ptr<const NameMapping>, QString> loadMapping(const QString &fileOrName)
{
    if (fileOrName.isEmpty())
        return nullptr;
    Result<NameMapping> mapping = NameMapping::load(fileOrName);
    if (!mapping)
        return std::unexpected(mapping.error().message);
    return std::make_shared<const NameMapping>(*std::move(mapping));
}

std::expected<std::shared_ptr<const Convention>, QString> conventionFrom(const QString &text)
{
    const Result<Convention> convention = Convention::fromText(text);
    if (!convention)
        return std::unexpected(convention.error().message);
    return convention->isEmpty() ? nullptr : std::make_shared<const Convention>(*convention);
}

std::expected<ChosenFormats, QString> chooseFormats(const CommandLine &line, const FormatRegistry &formats)
{
    ChosenFormats chosen{.from = formats.find(line.from), .to = formats.find(line.format)};
    const QString hint = QCoreApplication::translate("Cli", "\"guillemet-cli formats\" lists them.");
    if (!line.from.isEmpty() && (!chosen.from || !chosen.from->isReadable()))
        return std::unexpected(
            QCoreApplication::translate("Cli", "There is no format \"%1\" to read; %2").arg(line.from, hint));
    if (line.format.isEmpty())
        chosen.to = formats.forName(line.output);
    if (!chosen.to && line.format.isEmpty())
        return std::unexpected(QCoreApplication::translate("Cli", "Which format? Name it with --to; %1").arg(hint));
    if (!chosen.to || !chosen.to->isWritable())
        return std::unexpected(
            QCoreApplication::translate("Cli", "There is no format \"%1\" to write; %2").arg(line.format, hint));
    if (chosen.to->needsFolder() && (line.output.isEmpty() || line.output == "-"_L1))
        return std::unexpected(
            QCoreApplication::translate("Cli", "%1 is several files for each article: name a folder with --output.")
                .arg(chosen.to->name()));
    const auto in = loadMapping(line.mapping);
    const auto out = loadMapping(line.outputMapping);
    if (!in || !out)
        return std::unexpected(in ? out.error() : in.error());
    const auto convention = conventionFrom(line.convention);
    if (!convention)
        return std::unexpected(convention.error());
    chosen.convention = *convention;
    chosen.namesIn = *in;
    chosen.namesOut = *out;
    return chosen;
}

bool sayProof(const ExportProof &proof, const Format &format)
{
    constexpr qsizetype itemsShown = 3;
    if (!proof.lost.isEmpty()) {
        complain(QCoreApplication::translate("Cli", "%1 does not hold:").arg(format.name()));
        for (const QString &loss : proof.lost.details(itemsShown))
            complain(QString(u"  " + loss));
    }
    for (const QString &difference : proof.differences)
        complain(QCoreApplication::translate("Cli", "Read back and compared: %1").arg(difference));
    return proof.differences.isEmpty();
}

} // namespace Guillemet
