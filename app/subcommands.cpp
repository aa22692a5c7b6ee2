// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommands.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr std::array allColumnOptions{
    ColumnOption{"text-column", &TableColumns::text,
                 QT_TRANSLATE_NOOP("CommandLine",
                                   "Column of a table (CSV, XLSX, JSON, …) that holds the texts: its name in the "
                                   "header, or its number. Found out without it, as the others.")},
    ColumnOption{"title-column", &TableColumns::title, QT_TRANSLATE_NOOP("CommandLine", "The same for the titles.")},
    ColumnOption{"author-column", &TableColumns::author, QT_TRANSLATE_NOOP("CommandLine", "… the authors.")},
    ColumnOption{"date-column", &TableColumns::date, QT_TRANSLATE_NOOP("CommandLine", "… the dates.")},
    ColumnOption{"site-column", &TableColumns::site, QT_TRANSLATE_NOOP("CommandLine", "… the newspapers or sites.")},
    ColumnOption{"language-column", &TableColumns::language, QT_TRANSLATE_NOOP("CommandLine", "… the languages.")},
    ColumnOption{"source-column", &TableColumns::source,
                 QT_TRANSLATE_NOOP("CommandLine", "… the addresses of the articles.")}};

QCommandLineOption option(QLatin1StringView name)
{
    if (name == "lang"_L1)
        return {
            {u"l"_s, u"lang"_s},
            QCoreApplication::translate("CommandLine", "Language of the articles: fr, en, …, or auto to find it out."),
            u"code"_s};
    if (name == "format"_L1)
        return {{u"f"_s, u"format"_s},
                QCoreApplication::translate("CommandLine", "Format to write: see \"formats\"."),
                QCoreApplication::translate("CommandLine", "format")};
    if (name == "to"_L1)
        return {{u"t"_s, u"to"_s},
                QCoreApplication::translate("CommandLine", "Format to write: see \"formats\"."),
                QCoreApplication::translate("CommandLine", "format")};
    if (name == "from"_L1)
        return {u"from"_s,
                QCoreApplication::translate("CommandLine", "Format to read: see \"formats\"; found out without it."),
                QCoreApplication::translate("CommandLine", "format")};
    if (name == "mapping"_L1)
        return {u"mapping"_s,
                QCoreApplication::translate("CommandLine", "What the names in the files that are read stand for: a "
                                                           "JSON file, or polnear, fr-litbank, winer-fr."),
                QCoreApplication::translate("CommandLine", "file|name")};
    if (name == "output-mapping"_L1)
        return {u"output-mapping"_s,
                QCoreApplication::translate("CommandLine", "The same for the names in the files that are written."),
                QCoreApplication::translate("CommandLine", "file|name")};
    if (name == "convention"_L1)
        return {u"convention"_s,
                QCoreApplication::translate(
                    "CommandLine",
                    "Write quotations as another project draws them: polnear, journalismai, epfl, or what is to "
                    "differ: marks=in|out, stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences; "
                    "commas between."),
                QCoreApplication::translate("CommandLine", "name|list")};
    if (name == "state"_L1)
        return {u"state"_s,
                QCoreApplication::translate("CommandLine",
                                            "Only articles that the annotator has so far: new, in-progress or done."),
                QCoreApplication::translate("CommandLine", "state")};
    if (name == "output"_L1)
        return {{u"o"_s, u"output"_s},
                QCoreApplication::translate(
                    "CommandLine", "Where to write: a folder (one file an article) or a file (JSON Lines, CSV)."),
                QCoreApplication::translate("CommandLine", "folder|file")};
    if (name == "jobs"_L1)
        return {{u"j"_s, u"jobs"_s},
                QCoreApplication::translate(
                    "CommandLine", "Articles worked on at a time; as many as the processor has cores by default."),
                u"N"_s};
    if (name == "annotator"_L1)
        return {{u"a"_s, u"annotator"_s},
                QCoreApplication::translate("CommandLine", "Whose annotations: the name of the annotator."),
                QCoreApplication::translate("CommandLine", "name")};
    if (name == "suggestions"_L1)
        return {u"suggestions"_s,
                QCoreApplication::translate("CommandLine", "Also write suggestions that nobody has decided on.")};
    if (name == "gold"_L1)
        return {u"gold"_s, QCoreApplication::translate("CommandLine", "What is right: a folder, or an annotator."),
                QCoreApplication::translate("CommandLine", "folder|name")};
    if (name == "predicted"_L1)
        return {u"predicted"_s,
                QCoreApplication::translate("CommandLine", "What is to be scored: a folder, or an annotator."),
                QCoreApplication::translate("CommandLine", "folder|name")};
    if (name == "project"_L1)
        return {u"project"_s, QCoreApplication::translate("CommandLine", "The project whose annotators are compared."),
                QCoreApplication::translate("CommandLine", "file")};
    if (name == "speech-only"_L1)
        return {u"speech-only"_s,
                QCoreApplication::translate("CommandLine",
                                            "Leave out what is neither in quotation marks nor cued by an (English) "
                                            "verb of saying: for corpora that also annotate beliefs.")};
    if (name == "annotators"_L1)
        return {u"annotators"_s,
                QCoreApplication::translate("CommandLine", "Whose annotations: names, commas between."),
                QCoreApplication::translate("CommandLine", "A,B,…")};
    if (name == "everybody"_L1)
        return {u"everybody"_s,
                QCoreApplication::translate("CommandLine", "Write the annotations of all annotators, each in a folder "
                                                           "of their name, as version control likes it.")};
    if (name == "undo"_L1)
        return {u"undo"_s, QCoreApplication::translate("CommandLine", "Take the last merge out again.")};
    if (name == "copies"_L1)
        return {u"copies"_s,
                QCoreApplication::translate("CommandLine", "Take articles too whose text stands nearly whole "
                                                           "in another one.")};
    if (name == "json"_L1)
        return {u"json"_s, QCoreApplication::translate("CommandLine", "Write JSON, for programs.")};
    return {u"spreadsheet"_s,
            QCoreApplication::translate(
                "CommandLine",
                "Write CSV for spreadsheet programs: with a byte order mark, and no cell that would be a formula.")};
}
} // namespace

std::span<const ColumnOption> columnOptions()
{
    return allColumnOptions;
}

const QList<Subcommand> &subcommands()
{
    using enum CommandLine::Command;
    static const QList<Subcommand> all{
        {Annotate,
         "annotate"_L1,
         "FILE|DIR|- …",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Finds quotations, speakers and countries in texts and web pages.\n\n"
                           "A folder stands for the article files in it and in its subfolders (.txt, .md, .html, …), "
                           "\"-\" for the standard input. Files are written in UTF-8 under the name of the article; "
                           "where two articles have the same name, the later one gets a number (and it is said). "
                           "Without --output JSON Lines go to the standard output.\n\n"
                           "JSON Lines on the standard input (or any format named with --from) are taken one article "
                           "after the other and given in the same order, in constant memory."),
         {"lang"_L1, "from"_L1, "format"_L1, "output"_L1, "jobs"_L1, "spreadsheet"_L1, "columns"_L1},
         false,
         true},
        {Import,
         "import"_L1,
         "PROJECT FILE|DIR …",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Adds articles, with their annotations where the files hold some, to a "
             "project, which is made if it is missing.\n\n"
             "An article whose text is in the project already is not added again, and one that stands nearly whole "
             "in another only with --copies; what paragraphs articles have in common is said. "
             "Files: texts, Markdown, web pages, MHTML, e-mail, DOCX, ODT, PDF, EPUB, NITF, "
             "NewsML, RSS and Atom, tables with an article a row (CSV, TSV, XLSX, JSON, "
             "JSON Lines), ZIP archives and folders of these."),
         {"annotator"_L1, "from"_L1, "mapping"_L1, "copies"_L1, "columns"_L1},
         true,
         true},
        {Export,
         "export"_L1,
         "PROJECT",
         QT_TRANSLATE_NOOP("CommandLine", "Writes the annotations of a project. Without --suggestions only what an "
                                          "annotator has confirmed goes out; what was rejected never does."),
         {"format"_L1, "output"_L1, "annotator"_L1, "suggestions"_L1, "everybody"_L1, "spreadsheet"_L1,
          "output-mapping"_L1, "convention"_L1, "state"_L1},
         true,
         false},
        {Convert,
         "convert"_L1,
         "FILE|DIR|- …",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Takes annotated articles from one format into another, one article in memory at a time.\n\n"
                           "The format of a file is found out unless --from names it. What the positions in it count "
                           "is found out from the text of each span; what stands elsewhere than it says is put where "
                           "its text is, and what cannot be placed is named. What the format that is written cannot "
                           "hold is said, and the file is read back and compared."),
         {"from"_L1, "to"_L1, "output"_L1, "mapping"_L1, "output-mapping"_L1, "spreadsheet"_L1, "convention"_L1,
          "columns"_L1},
         false,
         true},
        {Info,
         "info"_L1,
         "PROJECT",
         QT_TRANSLATE_NOOP("CommandLine", "Shows what is in a project: articles, annotators, counts."),
         {},
         true,
         false},
        {Evaluate,
         "evaluate"_L1,
         "--gold DIR|NAME --predicted DIR|NAME",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Scores annotations against a gold standard: precision, recall and F of quotations and "
                           "countries, accuracy of types, cues, sources and speakers, with 95 % intervals.\n\n"
                           "Both are folders of brat files (NAME.txt and NAME.ann; where the prediction has no "
                           "NAME.ann nothing was found), or with --project two annotators of it."),
         {"gold"_L1, "predicted"_L1, "project"_L1, "suggestions"_L1, "speech-only"_L1, "json"_L1},
         false,
         false},
        {Agree,
         "agree"_L1,
         "PROJECT",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Measures how far the annotators of a project agree: each two of them part by part, all of "
                           "them with chance taken off (kappa, pi, alpha, AC1, alpha for unitizing, gamma).\n\n"
                           "Without --annotators all people who have annotated, and the analysis where that is one "
                           "only. Of people what they have confirmed counts, with --suggestions also what nobody has "
                           "decided on. --json tells more: the matrix of annotators (\"matrix\"); for each two of them "
                           "(\"pairs\") spans, every coefficient, causes of differences, confusion of tags and of "
                           "types; figures by tag (\"by_tag\"), by article (\"by_article\"), by day and week "
                           "(\"over_time\"); 95 % intervals; and of what is undefined why."),
         {"annotators"_L1, "suggestions"_L1, "jobs"_L1, "json"_L1},
         true,
         false},
        {Merge,
         "merge"_L1,
         "TARGET OTHER …",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Brings colleagues' work into a project: other projects, or folders and files of "
                           "Guillemet's JSON. Their annotations become another annotator's; articles are the same "
                           "where their text is, speakers by id, name or alias. Conflicts are listed, what is in the "
                           "project stays. Merging twice changes nothing. \"merge TARGET --undo\" takes the last merge "
                           "out again."),
         {"annotator"_L1, "undo"_L1},
         true,
         true},
        {Extract,
         "extract"_L1,
         "PROJECT [ARTICLE …] --output FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Writes articles with everybody's annotations into a project file of its own, to send to a "
                           "colleague; \"merge\" brings their work back. Articles are named by title, or by the "
                           "name of the file they came from; without a name all are written."),
         {"output"_L1},
         true,
         true},
        {Formats,
         "formats"_L1,
         "",
         QT_TRANSLATE_NOOP("CommandLine", "Lists the file formats and what each can hold."),
         {"json"_L1},
         false,
         false},
    };
    return all;
}

QList<QCommandLineOption> optionsOf(const Subcommand &subcommand)
{
    QList<QCommandLineOption> options;
    for (const QLatin1StringView name : subcommand.options) {
        if (name != "columns"_L1) {
            options.append(option(name));
            continue;
        }
        for (const ColumnOption &column : allColumnOptions)
            options.append({QString::fromLatin1(column.name),
                            QCoreApplication::translate("CommandLine", column.description),
                            QCoreApplication::translate("CommandLine", "column")});
    }
    return options;
}

QString overview()
{
    QString text =
        QCoreApplication::translate(
            "CommandLine", "Guillemet without its window: finds quotations, speakers and countries in the news.") +
        u"\n\n" + QCoreApplication::translate("CommandLine", "Usage:") + u'\n';
    for (const Subcommand &subcommand : subcommands())
        text += u"  guillemet-cli "_s + subcommand.name + u' ' + QString::fromUtf8(subcommand.arguments) + u'\n';
    text += u"  guillemet-cli --help | --version\n\n";
    text +=
        QCoreApplication::translate("CommandLine", "\"guillemet-cli COMMAND --help\" tells the options of a command.") +
        u"\n\n" +
        QCoreApplication::translate(
            "CommandLine",
            "Exit status: 0 all done; 1 some inputs failed, each named on the standard error, the others done; "
            "2 wrong usage.") +
        u'\n';
    return text;
}

QString helpOf(const Subcommand &subcommand)
{
    QString text = QCoreApplication::translate("CommandLine", "Usage:") + u" guillemet-cli " + subcommand.name;
    if (!subcommand.options.isEmpty())
        text += u" [" + QCoreApplication::translate("CommandLine", "options") + u']';
    text += u' ' + QString::fromUtf8(subcommand.arguments) + u"\n\n" +
            QCoreApplication::translate("CommandLine", subcommand.description) + u"\n\n" +
            QCoreApplication::translate("CommandLine", "Options:") + u'\n';
    QList<QCommandLineOption> options = optionsOf(subcommand);
    options.append(
        QCommandLineOption({u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Shows this text.")));
    options.append(
        QCommandLineOption({u"v"_s, u"version"_s}, QCoreApplication::translate("CommandLine", "Shows the version.")));
    for (const QCommandLineOption &o : std::as_const(options)) {
        QString names;
        for (const QString &name : o.names())
            names += (names.isEmpty() ? u""_s : u", "_s) + (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        if (!o.valueName().isEmpty())
            names += u" <" + o.valueName() + u'>';
        text += u"  " + names.leftJustified(28) + o.description() + u'\n';
    }
    return text;
}

} // namespace Guillemet
