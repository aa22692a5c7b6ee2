// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace Guillemet {

class ArticleReaders;

/** An article named on the command line. */
struct CliInput
{
    QString path;   ///< "-" for the standard input
    QString name;   ///< of its output: unique among the inputs, relative, without suffix
    QString wanted; ///< the name it would have had if no other had it
    /** "" unless it has another name than it would have had. */
    QString renaming() const;
};

/**
 * The articles that the arguments stand for, in their order, with a name for each: that of the file, and for files of
 * a folder the way from there. Names that another input has already (whatever their case) get a number.
 */
class CliInputs
{
public:
    /** What is in the folder `output` is not taken as input. */
    CliInputs(const ArticleReaders &readers, QString output)
        : m_readers(readers)
        , m_output(std::move(output))
    {
    }
    Result<> add(const QString &argument);
    const QList<CliInput> &inputs() const { return m_inputs; }
    QStringList files() const; ///< their absolute paths
    /** A name that no other has, and takes it: of a further article of an input. */
    QString unique(const QString &wanted);

private:
    void append(const QString &path, const QString &wanted);

    const ArticleReaders &m_readers;
    QString m_output;
    QList<CliInput> m_inputs;
    QSet<QString> m_names;      ///< case folded
    QHash<QString, int> m_next; ///< number to try for a name that is taken
};

} // namespace Guillemet
