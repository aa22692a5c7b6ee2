// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliproject.h"

#include "app/commandline.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString row(const QString &name, const QString &value)
{
    return name.leftJustified(12) + value;
}

/** "12 (en 3, fr 9), 48,210 characters" */
QString articlesRow(const QList<DocumentSummary> &documents)
{
    QMap<QString, int> languages;
    qint64 length = 0;
    for (const DocumentSummary &document : documents) {
        ++languages[document.language.isEmpty() ? u"?"_s : document.language];
        length += document.length;
    }
    QStringList counts;
    for (const auto &[language, count] : languages.asKeyValueRange())
        counts.append(language + u' ' + QString::number(count));
    return u"%1 (%2), %3"_s.arg(QString::number(documents.size()), counts.join(u", "),
                                QCoreApplication::translate("Cli", "%1 characters").arg(QLocale().toString(length)));
}

Result<QString> annotatorRow(const ProjectStore &store, const Annotator &annotator,
                             const QList<DocumentSummary> &documents)
{
    int articles = 0;
    int done = 0;
    qsizetype confirmed = 0;
    qsizetype undecided = 0;
    for (const DocumentSummary &document : documents) {
        const Result<StoredSet> set = store.annotationSet(document.id, annotator.id);
        if (!set)
            return std::unexpected(set.error());
        articles += set->exists();
        done += set->exists() && (set->state == WorkState::Done || set->state == WorkState::InReview ||
                                  set->state == WorkState::Approved);
        confirmed += std::ranges::count(set->annotations, Status::Confirmed, &Annotation::status);
        undecided += std::ranges::count(set->annotations, Status::Suggested, &Annotation::status);
    }
    if (annotator.kind == Annotator::Kind::Machine)
        return QCoreApplication::translate("Cli", "%1 (the analysis): articles %2, suggestions %3")
            .arg(annotator.name, QString::number(articles), QString::number(undecided));
    return QCoreApplication::translate("Cli",
                                       "%1: articles %2, of them done %3, annotations confirmed %4, undecided %5")
        .arg(annotator.name, QString::number(articles), QString::number(done), QString::number(confirmed),
             QString::number(undecided));
}

Result<QStringList> rowsOf(const ProjectStore &store)
{
    const Result<ProjectInfo> info = store.info();
    const Result<QList<DocumentSummary>> documents = store.documents(Annotator::machine().id);
    const Result<QList<Annotator>> annotators = store.annotators();
    const Result<QList<Speaker>> speakers = store.speakers();
    if (!info || !documents || !annotators || !speakers)
        return std::unexpected(!info         ? info.error()
                               : !documents  ? documents.error()
                               : !annotators ? annotators.error()
                                             : speakers.error());
    QStringList rows{row(QCoreApplication::translate("Cli", "Project"), info->name),
                     row(QCoreApplication::translate("Cli", "File"), QDir::toNativeSeparators(store.path())),
                     row(QCoreApplication::translate("Cli", "Articles"), articlesRow(*documents)),
                     row(QCoreApplication::translate("Cli", "Speakers"), QString::number(speakers->size()))};
    for (const Annotator &annotator : *annotators) {
        const Result<QString> counts = annotatorRow(store, annotator, *documents);
        if (!counts)
            return std::unexpected(counts.error());
        rows.append(
            row(&annotator == &annotators->front() ? QCoreApplication::translate("Cli", "Annotators") : QString(),
                *counts));
    }
    return rows;
}
} // namespace

ExitStatus showProject(const CommandLine &line)
{
    const Result<std::unique_ptr<ProjectStore>> store =
        ProjectStore::open(line.project, ProjectStore::Access::ReadOnly);
    const Result<QStringList> rows = store ? rowsOf(**store) : std::unexpected(store.error());
    if (!rows) {
        complain(rows.error().message);
        return ExitStatus::SomeFailed;
    }
    say(rows->join(u'\n'));
    return ExitStatus::Done;
}

} // namespace Guillemet
