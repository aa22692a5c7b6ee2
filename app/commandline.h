// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablecolumns.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <expected>

namespace Guillemet {

/** The command line of guillemet-cli. */
struct CommandLine
{
    enum class Command {
        Help,
        Version,
        Annotate,
        Import,
        Export,
        Info,
        Formats,
        Evaluate,
        Agree,
        Merge,
        Extract,
        Convert
    };

    Command command = Command::Help;
    QString language = {};      ///< "" to have it found out
    QString format = {};        ///< its id; "" to take the one that fits the output
    QString from = {};          ///< id of the format to read; "" to find it out
    QString output = {};        ///< "" for the standard output
    QString mapping = {};       ///< file or name of a mapping of names, of what is read
    QString outputMapping = {}; ///< and of what is written
    QString convention = {};    ///< see Convention::fromText(), of what is written
    QString annotator = {};
    QString project = {};
    TableColumns columns = {}; ///< of tables with one article a row
    QStringList inputs = {};   ///< files, folders, "-"
    int jobs = 0;              ///< articles at a time; 0: as many as there are processor cores
    bool suggestions = false;
    bool spreadsheet = false;
    QString gold = {}; ///< folder or annotator
    QString predicted = {};
    bool speechOnly = false;
    bool json = false;
    QStringList annotators = {};
    bool undo = false;
    bool everybody = false;
    QString help = {}; ///< what to print for Help

    /** `arguments` as the program got them, its name first. The error says what is wrong, for the standard error. */
    static std::expected<CommandLine, QString> parse(const QStringList &arguments);
};

} // namespace Guillemet
