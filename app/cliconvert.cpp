// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliconvert.h"

#include "app/cliformats.h"
#include "app/commandline.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/inputfile.h"
#include "models/formats/readahead.h"
#include "models/formats/registry/filekind.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Hands what is read to the writer, under names that do not come twice. */
class Converter final : public ArticleSink
{
public:
    explicit Converter(ArticleWriter &writer)
        : m_writer(writer)
    {
    }

    void begin(const QString &path, const QString &name)
    {
        m_path = path;
        m_name = name;
    }
    bool take(ArticleExport article) override
    {
        const Result<> written = m_writer.write(article, freeName());
        if (!written)
            fail(written.error().message);
        m_stopped = !written && written.error().code == ErrorCode::NoSpace;
        return !m_stopped;
    }
    void tell(const QString &issue) override { fail(u"%1: %2"_s.arg(inputName(m_path), issue)); }
    void fail(const QString &message)
    {
        complain(message);
        m_status = ExitStatus::SomeFailed;
    }
    ExitStatus status() const { return m_status; }
    bool isStopped() const { return m_stopped; }

private:
    QString freeName()
    {
        int &number = m_numbers[m_name];
        QString name;
        do {
            ++number;
            name = number == 1 ? m_name : m_name + u'-' + QString::number(number);
        } while (m_names.contains(name.toCaseFolded()));
        m_names.insert(name.toCaseFolded());
        return name;
    }

    ArticleWriter &m_writer;
    QString m_path;
    QString m_name;
    QHash<QString, int> m_numbers;
    QSet<QString> m_names;
    ExitStatus m_status = ExitStatus::Done;
    bool m_stopped = false;
};

/** A path and the name of its articles. */
using Input = std::pair<QString, QString>;

QString nameOf(const QString &relative)
{
    const QFileInfo info(relative);
    const QString base = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
    return info.path() == "."_L1 ? base : info.path() + u'/' + base;
}

/** The files that an argument stands for: itself, or those of a folder that are of the format. */
Result<QList<Input>> inputsOf(const QString &argument, const Format *from, const FormatRegistry &formats,
                              const ArticleReaders &readers, const QString &output)
{
    if (argument == "-"_L1)
        return QList<Input>{{argument, u"article"_s}};
    const bool isFolder = QFileInfo(argument).isDir();
    const auto wanted = [&](const QString &path) {
        return from ? from->extensions().contains(QFileInfo(path).suffix().toLower())
                    : formats.forFile(path) != nullptr ||
                          (readers.holdsArticles(path) &&
                           kindOf(path, formats, readers).path == path); // no standoff beside
    };
    const Result<QStringList> files = filesUnder(argument, wanted, isFolder ? output : QString());
    if (!files)
        return std::unexpected(files.error());
    QList<Input> inputs;
    for (const QString &file : *files)
        inputs.append({file, nameOf(isFolder ? QDir(argument).relativeFilePath(QFileInfo(file).absoluteFilePath())
                                             : QFileInfo(file).fileName())});
    return inputs;
}

/** The standard input: of the format that is named, or the one it begins as. */
Result<> convertStandardInput(const Format *from, const FormatRegistry &formats, const ImportOptions &options,
                              Converter &converter)
{
    const Result<std::unique_ptr<QFile>> file = openInput(u"-"_s);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray start = (*file)->peek(FormatRegistry::startLength);
    if (start.isEmpty())
        return {}; // an empty part of a large corpus is no mistake
    const Format *format = from ? from : formats.forContent(start);
    if (!format)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("Cli", "%1 is of no format that is known. Name it with --from.")
                           .arg(inputName(u"-"_s)));
    return format->readFrom(**file, inputName(u"-"_s), options, converter);
}

/** Reads one input into the converter. */
Result<> convertOne(const Input &input, const Format *from, const FormatRegistry &formats,
                    const ArticleReaders &readers, const ImportOptions &importing, const ReadOptions &reading,
                    Converter &converter)
{
    converter.begin(input.first, input.second);
    if (input.first == "-"_L1)
        return convertStandardInput(from, formats, importing, converter);
    if (const Result<std::unique_ptr<QFile>> file = openInput(input.first); !file)
        return std::unexpected(file.error());
    const FileKind kind =
        from ? FileKind{input.first, from, nullptr} : kindOf(input.first, formats, readers, reading.columns);
    if (!kind.isKnown())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("Cli", "%1 is of no format that is known. Name it with --from.")
                           .arg(inputName(input.first)));
    // The next articles are read while these are written.
    return readAhead([&](ArticleSink &sink) { return readFile(kind, importing, readers, reading, sink); }, converter);
}
} // namespace

ExitStatus convert(const CommandLine &line)
{
    const FormatRegistry formats;
    const std::expected<ChosenFormats, QString> chosen = chooseFormats(line, formats);
    if (!chosen) {
        complain(chosen.error());
        return ExitStatus::WrongUsage;
    }
    ExportProof proof;
    const Result<std::unique_ptr<ArticleWriter>> writer = openWriter(*chosen->to, line.output,
                                                                     {.includeSuggestions = true,
                                                                      .spreadsheet = line.spreadsheet,
                                                                      .names = chosen->namesOut,
                                                                      .convention = chosen->convention},
                                                                     {}, &proof);
    if (!writer) {
        complain(writer.error().message);
        return ExitStatus::SomeFailed;
    }
    const ArticleReaders readers;
    const ReadOptions reading{.columns = line.columns};
    Converter converter(**writer);
    for (const QString &argument : line.inputs) {
        const Result<QList<Input>> inputs = inputsOf(argument, chosen->from, formats, readers, line.output);
        if (!inputs)
            converter.fail(inputs.error().message);
        for (const Input &input : inputs.value_or(QList<Input>())) {
            const Result<> done =
                convertOne(input, chosen->from, formats, readers, {.names = chosen->namesIn}, reading, converter);
            if (!done)
                converter.fail(done.error().message);
            if (converter.isStopped())
                return ExitStatus::SomeFailed;
        }
    }
    if (const Result<> finished = (*writer)->finish(); !finished)
        converter.fail(finished.error().message);
    return sayProof(proof, *chosen->to) ? converter.status() : ExitStatus::SomeFailed;
}

} // namespace Guillemet
