// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/core/result.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace Guillemet {

/** An article named on the command line. */
struct CliInput
{
    QString path;   ///< "-" for the standard input
    QString name;   ///< of its output: unique among the inputs, relative, without suffix
    QString wanted; ///< the name it would have had if no other had it
};

/**
 * The articles that the arguments stand for, in their order, with a name for each: that of the file, and for files of
 * a folder the way from there. Names that another input has already (whatever their case) get a number.
 */
class CliInputs
{
public:
    /** What is in the folder `output` is not taken as input. */
    explicit CliInputs(QString output)
        : m_output(std::move(output))
    {
    }
    Result<> add(const QString &argument);
    const QList<CliInput> &inputs() const { return m_inputs; }
    QStringList files() const; ///< their absolute paths

private:
    void append(const QString &path, const QString &wanted);

    QString m_output;
    QList<CliInput> m_inputs;
    QSet<QString> m_names; ///< case folded
};

/** Reads one; the standard input to its end. */
Result<Document> readInput(const CliInput &input);

} // namespace Guillemet
