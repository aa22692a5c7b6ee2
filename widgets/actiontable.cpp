// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionregistry.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

#define T(text) QT_TRANSLATE_NOOP("Actions", text)
constexpr ActionContext InEditor = ActionContext::Editor;
constexpr ActionContext InWindow = ActionContext::Window;

constexpr ActionInfo Table[] = {
    // File
    {"file.openArticle", T("&Open Articles…"), "document-open", "Ctrl+O", T("Add articles from text files and web pages")},
    {"file.pasteArticle", T("&Paste as Article"), "edit-paste", "Ctrl+Shift+V", T("Make an article of the text in the clipboard")},
    {"file.newProject", T("&New Project…"), "document-new", "Ctrl+N", T("Begin a project in a new file")},
    {"file.openProject", T("Open Pro&ject…"), "project-open", "Ctrl+Shift+O", T("Open a project file")},
    {"file.openSample", T("Open the Sa&mple"), "help-hint", "", T("Open the sample project to try things out")},
    {"file.save", T("&Save"), "document-save", "Ctrl+S", T("Everything is saved as you work; this makes sure of it at once")},
    {"file.saveAs", T("Save Project &As…"), "document-save-as", "Ctrl+Shift+S", T("Save the project in another file")},
    {"file.export", T("&Export…"), "document-export", "Ctrl+E", T("Write annotations in another format")},
    {"file.properties", T("Project P&roperties…"), "document-properties", "Alt+Return; Alt+Enter", T("Your name as annotator, and where the project is kept")},
    {"file.closeProject", T("&Close Project"), "document-close", "Ctrl+W", T("Close the project; it is saved already")},
    {"file.quit", T("&Quit"), "application-exit", "Ctrl+Q", T("Leave Guillemet; everything is saved already")},

    // Edit
    {"edit.undo", T("&Undo"), "edit-undo", "Ctrl+Z", T("Take back the last act")},
    {"edit.redo", T("&Redo"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y", T("Do again what was taken back")},
    {"edit.copy", T("&Copy"), "edit-copy", "Ctrl+C", T("Copy the selected text")},
    {"edit.selectAll", T("Select A&ll"), "edit-select-all", "Ctrl+A", T("Select the whole text")},

    // View
    {"view.previousArticle", T("&Previous Article"), "go-up", "Ctrl+PgUp", T("Open the article before this one")},
    {"view.nextArticle", T("&Next Article"), "go-down", "Ctrl+PgDown", T("Open the article after this one")},
    {"view.zoomIn", T("Zoom &In"), "zoom-in", "Ctrl++; Ctrl+=", T("Larger text")},
    {"view.zoomOut", T("Zoom &Out"), "zoom-out", "Ctrl+-", T("Smaller text")},
    {"view.zoomReset", T("&Actual Size"), "zoom-original", "Ctrl+0", T("Text of the usual size")},
    {"view.focusArticles", T("Go to the A&rticles"), nullptr, "Ctrl+1", T("The keyboard goes to the list of articles")},
    {"view.focusEditor", T("Go to the &Text"), nullptr, "Ctrl+2", T("The keyboard goes to the article")},
    {"view.focusInspector", T("Go to the In&spector"), nullptr, "Ctrl+3; F2", T("The keyboard goes to the form of the selected quotation")},
    {"view.focusAnnotations", T("Go to the Annotat&ions"), nullptr, "Ctrl+4", T("The keyboard goes to the list of annotations")},
    {"view.fullScreen", T("&Full Screen"), "view-fullscreen", "F11", T("Only the window, without frame"), InWindow, true},
    {"view.resetLayout", T("Reset &Layout"), "view-restore", "", T("All panels back in their places")},

    // Annotate
    {"annotate.tag.quotation", T("&Quotation"), "format-text-blockquote", "Q; 1", T("Tag the selection as a quotation"), InEditor},
    {"annotate.tag.source", T("&Speaker"), "user-identity", "S; 2", T("Tag the selection as the words that name who speaks"), InEditor},
    {"annotate.tag.cue", T("&Cue"), "dialog-messages", "C; 3", T("Tag the selection as the reporting words"), InEditor},
    {"annotate.tag.country", T("Coun&try"), "flag", "K; 4", T("Tag the selection as the mention of a country"), InEditor},
    {"annotate.accept", T("&Accept"), "dialog-ok-apply", "Return; Enter", T("Confirm the suggestion; a quotation with its speaker and cue"), InEditor},
    {"annotate.reject", T("&Reject"), "dialog-cancel", "Backspace", T("Refuse the suggestion; it does not come back"), InEditor},
    {"annotate.acceptAll", T("Accept A&ll"), "checkmark", "Ctrl+Return; Ctrl+Enter", T("Confirm every suggestion left in this article")},
    {"annotate.rejectAll", T("Re&ject All"), "edit-clear-all", "Ctrl+Backspace", T("Refuse every suggestion left in this article")},
    {"annotate.nextUndecided", T("Next to &Decide"), "go-next-skip", "Space", T("Go to the next suggestion that is not decided"), InEditor},
    {"annotate.previousUndecided", T("Previous to Decide"), nullptr, "Shift+Space", T("Go to the suggestion before that is not decided"), InEditor},
    {"annotate.rapid", T("Rapid &Mode"), "media-skip-forward", "Ctrl+R", T("After accepting or rejecting, go on to the next suggestion by itself"), InWindow, true},
    {"annotate.next", T("&Next Annotation"), "go-next", "N", T("Go to the next annotation"), InEditor},
    {"annotate.previous", T("&Previous Annotation"), "go-previous", "P", T("Go to the annotation before"), InEditor},
    {"annotate.pickStacked", T("Next Annotation Here"), nullptr, "G", T("Choose the next of several annotations at the same place"), InEditor},
    {"annotate.type.direct", T("&Direct"), nullptr, "D", T("The quotation gives the words themselves"), InEditor, true},
    {"annotate.type.indirect", T("&Indirect"), nullptr, "I", T("The quotation reports in other words"), InEditor, true},
    {"annotate.type.mixed", T("&Mixed"), nullptr, "M", T("The quotation reports, and gives some of the words themselves"), InEditor, true},
    {"annotate.type.automatic", T("By Its &Edges"), nullptr, "A", T("The type follows the quotation marks again"), InEditor, true},
    {"annotate.fragment.add", T("&Add Selection as Fragment"), "list-add", "F", T("The selection becomes a further part of the quotation"), InEditor},
    {"annotate.fragment.split", T("&Split Here"), "edit-cut", "X", T("Cut the annotation at the caret, or the selection out of it"), InEditor},
    {"annotate.fragment.remove", T("&Remove Fragment"), "list-remove", "Shift+F", T("Take the fragment at the caret out of the quotation"), InEditor},
    {"annotate.link.pick", T("&Link by Clicking"), "insert-link", "L", T("Then click the speaker or cue of the quotation in the text"), InEditor},
    {"annotate.link.list", T("Link from a &List…"), nullptr, "Shift+L", T("Choose the speaker or cue of the quotation from a list"), InEditor},
    {"annotate.link.remove", T("&Unlink"), "remove-link", "U", T("Part the speaker or cue at the caret from its quotation"), InEditor},
    {"annotate.country", T("Choose Countr&y…"), "globe", "Shift+K", T("Choose which country is meant"), InEditor},
    {"annotate.speaker", T("Name Spea&ker…"), "user-properties", "Shift+S", T("Say who the speaker is"), InEditor},
    {"annotate.note", T("&Note…"), "note", "Shift+N", T("Write a note on the annotation"), InEditor},
    {"annotate.edge.endForward", T("End &Later by a Word"), nullptr, "Alt+Right", T("Move the end of the annotation to the next word"), InEditor},
    {"annotate.edge.endBack", T("End &Earlier by a Word"), nullptr, "Alt+Left", T("Move the end of the annotation back by a word"), InEditor},
    {"annotate.edge.beginForward", T("&Begin Later by a Word"), nullptr, "Alt+Shift+Right", T("Move the beginning of the annotation to the next word"), InEditor},
    {"annotate.edge.beginBack", T("Begin Ea&rlier by a Word"), nullptr, "Alt+Shift+Left", T("Move the beginning of the annotation back by a word"), InEditor},
    {"annotate.edge.endForwardCharacter", T("End Later by a Character"), nullptr, "Alt+Down", T("Move the end of the annotation by a character"), InEditor},
    {"annotate.edge.endBackCharacter", T("End Earlier by a Character"), nullptr, "Alt+Up", T("Move the end of the annotation back by a character"), InEditor},
    {"annotate.edge.beginForwardCharacter", T("Begin Later by a Character"), nullptr, "Alt+Shift+Down", T("Move the beginning of the annotation by a character"), InEditor},
    {"annotate.edge.beginBackCharacter", T("Begin Earlier by a Character"), nullptr, "Alt+Shift+Up", T("Move the beginning of the annotation back by a character"), InEditor},
    {"annotate.delete", T("D&elete"), "edit-delete", "Del", T("Remove the annotation; a quotation with its speaker and cue"), InEditor},
    {"annotate.done", T("Article Is D&one"), "emblem-checked", "Ctrl+D", T("Mark the article as finished, or as not finished"), InWindow, true},

    // Settings
    {"settings.shortcuts", T("&Keyboard Shortcuts…"), "configure-shortcuts", "", T("See and change every key")},
    {"settings.annotator", T("Your &Name…"), "user-identity", "", T("The name your annotations are kept under")},

    // Help
    {"help.handbook", T("Guillemet &Handbook"), "help-contents", "F1", T("How it works and every key, on one page")},
    {"help.palette", T("&Find an Action…"), "search", "Ctrl+Shift+P", T("Find any action by its name and do it")},
    {"help.about", T("&About Guillemet"), "help-about", "", T("Version, licence, what it is built on")},
};
#undef T

} // namespace

std::span<const ActionInfo> actionTable()
{
    return Table;
}

} // namespace Guillemet
