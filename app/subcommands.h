// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QList>

#include <span>

namespace Guillemet {

/** An option that names a column of a table, and the field of the article that it holds. */
struct ColumnOption
{
    const char *name;
    QString TableColumns::*field;
    const char *description;
};
/** One command of guillemet-cli: what it takes, and what its help says. */
struct Subcommand
{
    CommandLine::Command command;
    QLatin1StringView name;
    const char *arguments; ///< as help shows them
    const char *description;
    QList<QLatin1StringView> options;
    bool project = false; ///< the first argument is a project
    bool inputs = false;  ///< at least one further argument
};

const QList<Subcommand> &subcommands();
std::span<const ColumnOption> columnOptions();
/** The options of a command; "columns" stands for all that name columns. */
QList<QCommandLineOption> optionsOf(const Subcommand &subcommand);
/** The help of the program, and of one command. */
QString overview();
QString helpOf(const Subcommand &subcommand);

} // namespace Guillemet
