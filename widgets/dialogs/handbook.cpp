// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/handbook.h"

#include "models/analysis/analyzer.h"
#include "models/core/datadirectory.h"
#include "widgets/actionregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    const char *title;
    const char *text; ///< {id} stands for the keys of that action
};

constexpr Section Sections[] = {
    {QT_TRANSLATE_NOOP("Handbook", "Open an article"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "Drop files on the window, open them with {file.openArticle}, or paste a text with "
         "{file.pasteArticle}; {file.openFolder} takes a whole folder. Guillemet "
         "reads plain text of any encoding, web pages, Markdown, Word, OpenDocument and PDF documents, "
         "e-mail, "
         "tables with an article a row (CSV, Excel, JSON), the agencies' NITF and NewsML, feeds, EPUB, "
         "and ZIP archives of these. Of a table you choose beside its first rows which column holds the text, the "
         "title, the date…; tables with the same columns are known again. Guillemet finds the "
         "quotations, who says them and the countries, and shows "
         "them in the text as suggestions: light, with a dashed edge. Nothing leaves your computer.")},
    {QT_TRANSLATE_NOOP("Handbook", "Decide"),
     QT_TRANSLATE_NOOP("Handbook",
                       "{annotate.nextUndecided} goes to the next suggestion, {annotate.accept} accepts "
                       "it, {annotate.reject} refuses it: a "
                       "quotation always with its speaker and cue. {annotate.acceptInside} accepts a "
                       "quotation with the countries in it, or a country wherever the article names it "
                       "so; {annotate.acceptParagraph} all that is left in the paragraph, and goes on: read "
                       "it, put right what is wrong, press the key. {annotate.acceptAll} accepts all that "
                       "is left. {annotate.finish} marks the article as done and "
                       "opens the next one. What you refused does not come back. The number left to decide stands at "
                       "the bottom of the window. In a very long article the list of annotations has a line for each "
                       "stretch of paragraphs, and the one you are in is open.")},
    {QT_TRANSLATE_NOOP("Handbook", "Correct"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "Select words and press {annotate.tag.quotation} for a quotation, {annotate.tag.source} for the speaker, "
         "{annotate.tag.cue} for the reporting words, {annotate.tag.country} for a country. The selection snaps to "
         "whole words; "
         "hold Alt as you let go of the mouse to refuse. On an annotation the same keys change its tag. Move its end "
         "with "
         "{annotate.edge.endForward} and {annotate.edge.endBack}, its beginning with {annotate.edge.beginForward} and "
         "{annotate.edge.beginBack}; or drag the edge. {annotate.delete} removes it. Who tags a country is told where "
         "else in the article the same words stand: {annotate.accept} then tags them there too.")},
    {QT_TRANSLATE_NOOP("Handbook", "A quotation is one thing"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "Its parts belong together: one or more pieces of text, the cue, the speaker, the type. "
         "{annotate.tag.quotation} proposes them: {annotate.accept} confirms, {annotate.drop} drops the "
         "proposal. {annotate.quotation.next} confirms it and goes on to the next words that the analysis takes for a "
         "quotation and nobody has tagged. {annotate.quotation.continue} makes the selection a quotation by the "
         "speaker of the one "
         "before. Drag a quotation by its bracket to its speaker to link them. Select "
         "a further piece and press "
         "{annotate.fragment.add} to add it; {annotate.fragment.split} cuts. {annotate.link.pick}, then "
         "a click on a speaker or "
         "cue, links it; {annotate.link.list} offers a list; {annotate.link.remove} unlinks. The type "
         "follows the quotation marks "
         "until you set it: {annotate.type.direct}, {annotate.type.indirect}, {annotate.type.mixed}. "
         "Everything is also in the inspector at the right, reached with {view.focusInspector}.")},
    {QT_TRANSLATE_NOOP("Handbook", "Cut, join, move"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{annotate.fragment.split} cuts a quotation at the caret, or takes the selected words out of it; the second "
         "half is chosen then. {annotate.quotation.join} joins a quotation with the one before, and so takes a cut "
         "back. {annotate.quotation.continue} on a quotation gives it the speaker of the one before; where only the "
         "later one has a speaker, the one before gets it. {annotate.quotation.move} and {annotate.quotation.copy} "
         "take a quotation to the selected words. With the caret inside a piece of a quotation the keys for edges move "
         "the edges of that piece; at the beginning of the quotation, those of the whole. The speaker or cue that you "
         "give takes the place of one that is only proposed. Where several annotations lie over each other, another "
         "click or {annotate.pickStacked} chooses the next. {annotate.renameSpeaker} gives a speaker another name in "
         "all "
         "articles; with the name of another speaker, the two become one.")},
    {QT_TRANSLATE_NOOP("Handbook", "A typo in the article"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{edit.correctText} opens the paragraph (or the paragraphs selected) for typing, in its place: Enter corrects "
         "the text, Shift+Enter begins a new line, Escape leaves it as it was. Everybody's annotations move along; "
         "what "
         "stood on words that you delete goes with them, and comes back with {edit.undo}. The text as it came in is "
         "kept: {edit.compareOriginal} shows it beside yours with every difference marked, and can put it back. "
         "Exports "
         "have the corrected text. The article is still known when its first text is opened again, or when somebody "
         "else's annotations on it are merged.")},
    {QT_TRANSLATE_NOOP("Handbook", "Not sure yet"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{annotate.unsure} marks the annotation as one to come back to: it bears a question mark in the text and in "
         "the "
         "lists. {annotate.nextUnsure} goes to the next one, the button above the list of annotations shows only "
         "these, "
         "and the button beside the filter of the articles only the articles with some. {annotate.note} writes a note "
         "on the annotation, {annotate.articleNote} one on the whole article; a pencil in the list of articles tells "
         "that there is one, its tool tip what it says.")},
    {QT_TRANSLATE_NOOP("Handbook", "How sure it is, and why"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "The inspector and the tool tip say how sure Guillemet is of a suggestion and by which rule and cue it was "
         "found. Of a hundred suggestions that are 80 % sure, about eighty are right. {view.fewerSuggestions} hides "
         "the least sure ones, {view.moreSuggestions} shows them again, step by step; the number hidden stands at the "
         "bottom of the window. What is hidden is neither stepped to nor accepted or rejected with the others; it is "
         "kept, and goes out with what is undecided when you export that.")},
    {QT_TRANSLATE_NOOP("Handbook", "Languages"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "The language of an article is found out by itself; {annotate.language} sets it, and what you have not "
         "decided is found anew. To add a language, or to change one, put a folder named by its code (sv for Swedish) "
         "into {userLanguages}: plain text files with the verbs of saying, titles and function words, no program. "
         "Copy one from {ownLanguages} to begin with; README.md there describes every file. Guillemet reads it at its "
         "next start, the program guillemet-cli as well.")},
    {QT_TRANSLATE_NOOP("Handbook", "Work with colleagues"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{review.send} writes chosen articles into a file for a colleague; {review.merge} brings their work in. "
         "{view.focusReview} compares: choose whose annotations, {review.next} goes to the next difference. "
         "{review.agreed} decides between two annotators into the set all agree on; in the list A, B, P, R and N "
         "decide with one key. {review.sideBySide} and {review.overlay} show both. {review.many} decides on what all "
         "have alike. {review.handIn} hands your article in; {review.approve} and {review.return} are the answer; "
         "{review.nextRemark} goes to the next remark for you. {review.discuss} begins a discussion. {review.queue} "
         "says which article to review next. {review.report} shows how far you agree; {review.help} explains every "
         "figure.")},
    {QT_TRANSLATE_NOOP("Handbook", "Never lose anything"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "Every change is saved within a second; there is nothing to remember. {edit.undo} takes back, {edit.redo} "
         "does again, step by step, also after the project was closed. What was done in several articles at once (at "
         "all occurrences, to the tags of the project) is taken back in all of them, from any one that it changed; "
         "what somebody has changed there in the meantime stays, and Guillemet says how much. {view.focusHistory} "
         "lists who did what and when: a click shows the article as it was then, with the tags of then, and can "
         "restore it. An article opened without a project is kept too: {file.saveAs} gives it a file of its own.")},
    {QT_TRANSLATE_NOOP("Handbook", "Take it out"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{file.export} writes this article, those selected or all of them in the format you choose. Beforehand it "
         "shows the file in the colours of its syntax and lists what the format does not hold: a click leads to the "
         "annotation. Under Convention, quotations are written as other projects draw them: marks inside or outside, "
         "with or without “que”, nested ones or only the outermost. What was written is read back and compared. The "
         "program guillemet-cli does the same without a window.")},
    {QT_TRANSLATE_NOOP("Handbook", "Bring articles and annotations in"),
     QT_TRANSLATE_NOOP(
         "Handbook",
         "{file.import}, or a file dropped on the window, brings in what was annotated with brat, doccano, Label "
         "Studio, Prodigy, INCEpTION and others. The files are read first: you see the articles with their "
         "annotations, what the positions in the files count, how many annotations are proved to stand where the file "
         "says, and what has no place. Under Names you choose what each foreign tag, attribute or relation becomes; "
         "the choice can be saved for the next time. Tables with one article a row come in here too: under Columns you "
         "say what each one holds. {file.undoImport} takes all of it out again, as long as nobody has worked on it.")},
    {QT_TRANSLATE_NOOP("Handbook", "Every key"),
     QT_TRANSLATE_NOOP("Handbook",
                       "Keys of one letter work while the article has the focus. {help.keys} shows every key as it is "
                       "set now, on one page; {help.palette} finds every action by its name; {settings.shortcuts} "
                       "changes any key.")},
};

/** What stands for each name in braces. */
QHash<QString, QString> keysByName(const ActionRegistry &actions)
{
    QHash<QString, QString> shown;
    for (const QAction *action : actions.all()) {
        const QKeySequence shortcut = action->shortcut();
        const QString text =
            shortcut.isEmpty() ? ActionRegistry::plainText(action) : shortcut.toString(QKeySequence::NativeText);
        shown.insert(action->objectName(), u"<b>" + text.toHtmlEscaped() + u"</b>");
    }
    const auto folder = [](const QString &path) {
        return u"<i>" + QDir::toNativeSeparators(path).toHtmlEscaped() + u"</i>";
    };
    shown.insert(u"userLanguages"_s, folder(userLanguagesDirectory()));
    shown.insert(u"ownLanguages"_s, folder(dataDirectory() + u"/languages"));
    return shown;
}

QString withKeys(const QString &text, const QHash<QString, QString> &shown)
{
    QString html;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', done)) {
        const qsizetype close = text.indexOf(u'}', open);
        const auto known = close < 0 ? shown.cend() : shown.constFind(text.sliced(open + 1, close - open - 1));
        const qsizetype end = known == shown.cend() ? open + 1 : close + 1;
        html += known == shown.cend() ? text.sliced(done, end - done) : text.sliced(done, open - done) + *known;
        done = end;
    }
    return html + text.sliced(done);
}

QString page(const ActionRegistry &actions)
{
    const QHash<QString, QString> shown = keysByName(actions);
    QString html = u"<h1>"_s + Handbook::tr("Guillemet on one page") + u"</h1>"_s;
    for (const Section &section : Sections) {
        html += u"<h3>"_s + QCoreApplication::translate("Handbook", section.title) + u"</h3><p>"_s +
                withKeys(QCoreApplication::translate("Handbook", section.text), shown) + u"</p>"_s;
    }
    return html;
}

} // namespace

Handbook::Handbook(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handbook"_s);
    setWindowTitle(tr("Guillemet Handbook"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(24);
    // It is always longer than a window: else it is laid out once without the bar, and once more beside it.
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    text->setHtml(page(actions));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &Handbook::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(720, 680);
}

} // namespace Guillemet
