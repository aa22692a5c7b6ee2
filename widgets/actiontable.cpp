// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionregistry.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

constexpr ActionContext InEditor = ActionContext::Editor;
constexpr ActionContext InWindow = ActionContext::Window;

constexpr ActionInfo Table[] = {
    // File
    {"file.openArticle", QT_TRANSLATE_NOOP("Actions", "&Open Articles…"), "document-open", "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Add articles from text files and web pages")},
    {"file.pasteArticle", QT_TRANSLATE_NOOP("Actions", "&Paste as Article"), "edit-paste", "Ctrl+Shift+V",
     QT_TRANSLATE_NOOP("Actions", "Make an article of the text in the clipboard")},
    {"file.newProject", QT_TRANSLATE_NOOP("Actions", "&New Project…"), "document-new", "Ctrl+N",
     QT_TRANSLATE_NOOP("Actions", "Begin a project in a new file")},
    {"file.openProject", QT_TRANSLATE_NOOP("Actions", "Open Pro&ject…"), "project-open", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("Actions", "Open a project file")},
    {"file.openSample", QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple"), "help-hint", "",
     QT_TRANSLATE_NOOP("Actions", "Open the sample project to try things out")},
    {"file.save", QT_TRANSLATE_NOOP("Actions", "&Save"), "document-save", "Ctrl+S",
     QT_TRANSLATE_NOOP("Actions", "Everything is saved as you work; this makes sure of it at once")},
    {"file.saveAs", QT_TRANSLATE_NOOP("Actions", "Save Project &As…"), "document-save-as", "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("Actions", "Save the project in another file")},
    {"file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "document-export", "Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Write annotations in another format")},
    {"file.properties", QT_TRANSLATE_NOOP("Actions", "Project P&roperties…"), "document-properties",
     "Alt+Return; Alt+Enter", QT_TRANSLATE_NOOP("Actions", "Your name as annotator, and where the project is kept")},
    {"file.closeProject", QT_TRANSLATE_NOOP("Actions", "&Close Project"), "document-close", "Ctrl+W",
     QT_TRANSLATE_NOOP("Actions", "Close the project; it is saved already")},
    {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions", "Leave Guillemet; everything is saved already")},

    // Edit
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit-undo", "Ctrl+Z",
     QT_TRANSLATE_NOOP("Actions", "Take back the last act")},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Do again what was taken back")},
    {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "edit-copy", "Ctrl+C",
     QT_TRANSLATE_NOOP("Actions", "Copy the selected text")},
    {"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select A&ll"), "edit-select-all", "Ctrl+A",
     QT_TRANSLATE_NOOP("Actions", "Select the whole text")},

    // View
    {"view.previousArticle", QT_TRANSLATE_NOOP("Actions", "&Previous Article"), "go-up", "Ctrl+PgUp",
     QT_TRANSLATE_NOOP("Actions", "Open the article before this one")},
    {"view.nextArticle", QT_TRANSLATE_NOOP("Actions", "&Next Article"), "go-down", "Ctrl+PgDown",
     QT_TRANSLATE_NOOP("Actions", "Open the article after this one")},
    {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in",
     "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Actions", "Larger text")},
    {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", "Ctrl+-",
     QT_TRANSLATE_NOOP("Actions", "Smaller text")},
    {"view.zoomReset", QT_TRANSLATE_NOOP("Actions", "&Actual Size"), "zoom-original", "Ctrl+0",
     QT_TRANSLATE_NOOP("Actions", "Text of the usual size")},
    {"view.focusArticles", QT_TRANSLATE_NOOP("Actions", "Go to the A&rticles"), nullptr, "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "The keyboard goes to the list of articles")},
    {"view.focusEditor", QT_TRANSLATE_NOOP("Actions", "Go to the Te&xt"), nullptr, "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions", "The keyboard goes to the article")},
    {"view.focusInspector", QT_TRANSLATE_NOOP("Actions", "Go to the In&spector"), nullptr, "Ctrl+3; F2",
     QT_TRANSLATE_NOOP("Actions", "The keyboard goes to the form of the selected quotation")},
    {"view.focusAnnotations", QT_TRANSLATE_NOOP("Actions", "Go to the Annotat&ions"), nullptr, "Ctrl+4",
     QT_TRANSLATE_NOOP("Actions", "The keyboard goes to the list of annotations")},
    {"view.focusFindings", QT_TRANSLATE_NOOP("Actions", "Go to What Is to C&heck"), nullptr, "Ctrl+5",
     QT_TRANSLATE_NOOP("Actions", "The keyboard goes to the list of findings")},
    {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "view-fullscreen", "F11",
     QT_TRANSLATE_NOOP("Actions", "Only the window, without frame"), InWindow, true},
    {"view.resetLayout", QT_TRANSLATE_NOOP("Actions", "Reset &Layout"), "view-restore", "",
     QT_TRANSLATE_NOOP("Actions", "All panels back in their places")},

    // Annotate
    {"annotate.tag.quotation", QT_TRANSLATE_NOOP("Actions", "&Quotation"), "format-text-blockquote", "Q; 1",
     QT_TRANSLATE_NOOP("Actions", "Tag the selection as a quotation"), InEditor},
    {"annotate.tag.source", QT_TRANSLATE_NOOP("Actions", "&Speaker"), "user-identity", "S; 2",
     QT_TRANSLATE_NOOP("Actions", "Tag the selection as the words that name who speaks"), InEditor},
    {"annotate.tag.cue", QT_TRANSLATE_NOOP("Actions", "&Cue"), "dialog-messages", "C; 3",
     QT_TRANSLATE_NOOP("Actions", "Tag the selection as the reporting words"), InEditor},
    {"annotate.tag.country", QT_TRANSLATE_NOOP("Actions", "Coun&try"), "flag", "K; 4",
     QT_TRANSLATE_NOOP("Actions", "Tag the selection as the mention of a country"), InEditor},
    {"annotate.accept", QT_TRANSLATE_NOOP("Actions", "&Accept"), "dialog-ok-apply", "Return; Enter",
     QT_TRANSLATE_NOOP("Actions", "Confirm the suggestion; a quotation with its speaker and cue"), InEditor},
    {"annotate.reject", QT_TRANSLATE_NOOP("Actions", "&Reject"), "dialog-cancel", "Backspace",
     QT_TRANSLATE_NOOP("Actions", "Refuse the suggestion; it does not come back"), InEditor},
    {"annotate.acceptAll", QT_TRANSLATE_NOOP("Actions", "Accept A&ll"), "checkmark", "Ctrl+Return; Ctrl+Enter",
     QT_TRANSLATE_NOOP("Actions", "Confirm every suggestion left in this article")},
    {"annotate.rejectAll", QT_TRANSLATE_NOOP("Actions", "Re&ject All"), "edit-clear-all", "Ctrl+Backspace",
     QT_TRANSLATE_NOOP("Actions", "Refuse every suggestion left in this article")},
    {"annotate.nextUndecided", QT_TRANSLATE_NOOP("Actions", "Next to &Decide"), "go-next-skip", "Space",
     QT_TRANSLATE_NOOP("Actions", "Go to the next suggestion that is not decided"), InEditor},
    {"annotate.previousUndecided", QT_TRANSLATE_NOOP("Actions", "Previous to Decide"), nullptr, "Shift+Space",
     QT_TRANSLATE_NOOP("Actions", "Go to the suggestion before that is not decided"), InEditor},
    {"annotate.rapid", QT_TRANSLATE_NOOP("Actions", "Rapid &Mode"), "media-skip-forward", "Ctrl+R",
     QT_TRANSLATE_NOOP("Actions", "After accepting or rejecting, go on to the next suggestion by itself"), InWindow,
     true},
    {"annotate.next", QT_TRANSLATE_NOOP("Actions", "&Next Annotation"), "go-next", "N",
     QT_TRANSLATE_NOOP("Actions", "Go to the next annotation"), InEditor},
    {"annotate.previous", QT_TRANSLATE_NOOP("Actions", "&Previous Annotation"), "go-previous", "P",
     QT_TRANSLATE_NOOP("Actions", "Go to the annotation before"), InEditor},
    {"annotate.pickStacked", QT_TRANSLATE_NOOP("Actions", "Next Annotation Here"), nullptr, "G",
     QT_TRANSLATE_NOOP("Actions", "Choose the next of several annotations at the same place"), InEditor},
    {"annotate.type.direct", QT_TRANSLATE_NOOP("Actions", "&Direct"), nullptr, "D",
     QT_TRANSLATE_NOOP("Actions", "The quotation gives the words themselves"), InEditor, true},
    {"annotate.type.indirect", QT_TRANSLATE_NOOP("Actions", "&Indirect"), nullptr, "I",
     QT_TRANSLATE_NOOP("Actions", "The quotation reports in other words"), InEditor, true},
    {"annotate.type.mixed", QT_TRANSLATE_NOOP("Actions", "&Mixed"), nullptr, "M",
     QT_TRANSLATE_NOOP("Actions", "The quotation reports, and gives some of the words themselves"), InEditor, true},
    {"annotate.type.automatic", QT_TRANSLATE_NOOP("Actions", "By Its &Edges"), nullptr, "A",
     QT_TRANSLATE_NOOP("Actions", "The type follows the quotation marks again"), InEditor, true},
    {"annotate.fragment.add", QT_TRANSLATE_NOOP("Actions", "&Add Selection as Fragment"), "list-add", "F",
     QT_TRANSLATE_NOOP("Actions", "The selection becomes a further part of the quotation"), InEditor},
    {"annotate.fragment.split", QT_TRANSLATE_NOOP("Actions", "&Split Here"), "edit-cut", "X",
     QT_TRANSLATE_NOOP("Actions", "Cut the annotation at the caret, or the selection out of it"), InEditor},
    {"annotate.fragment.remove", QT_TRANSLATE_NOOP("Actions", "&Remove Fragment"), "list-remove", "Shift+F",
     QT_TRANSLATE_NOOP("Actions", "Take the fragment at the caret out of the quotation"), InEditor},
    {"annotate.link.pick", QT_TRANSLATE_NOOP("Actions", "&Link by Clicking"), "insert-link", "L",
     QT_TRANSLATE_NOOP("Actions", "Then click the speaker or cue of the quotation in the text"), InEditor},
    {"annotate.link.list", QT_TRANSLATE_NOOP("Actions", "Link from a &List…"), nullptr, "Shift+L",
     QT_TRANSLATE_NOOP("Actions", "Choose the speaker or cue of the quotation from a list"), InEditor},
    {"annotate.link.remove", QT_TRANSLATE_NOOP("Actions", "&Unlink"), "remove-link", "U",
     QT_TRANSLATE_NOOP("Actions", "Part the speaker or cue at the caret from its quotation"), InEditor},
    {"annotate.country", QT_TRANSLATE_NOOP("Actions", "Choose Countr&y…"), "globe", "Shift+K",
     QT_TRANSLATE_NOOP("Actions", "Choose which country is meant"), InEditor},
    {"annotate.speaker", QT_TRANSLATE_NOOP("Actions", "Name Spea&ker…"), "user-properties", "Shift+S",
     QT_TRANSLATE_NOOP("Actions", "Say who the speaker is"), InEditor},
    {"annotate.note", QT_TRANSLATE_NOOP("Actions", "&Note…"), "note", "Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Write a note on the annotation"), InEditor},
    {"annotate.edge.endForward", QT_TRANSLATE_NOOP("Actions", "End &Later by a Word"), nullptr, "Alt+Right",
     QT_TRANSLATE_NOOP("Actions", "Move the end of the annotation to the next word"), InEditor},
    {"annotate.edge.endBack", QT_TRANSLATE_NOOP("Actions", "End &Earlier by a Word"), nullptr, "Alt+Left",
     QT_TRANSLATE_NOOP("Actions", "Move the end of the annotation back by a word"), InEditor},
    {"annotate.edge.beginForward", QT_TRANSLATE_NOOP("Actions", "&Begin Later by a Word"), nullptr, "Alt+Shift+Right",
     QT_TRANSLATE_NOOP("Actions", "Move the beginning of the annotation to the next word"), InEditor},
    {"annotate.edge.beginBack", QT_TRANSLATE_NOOP("Actions", "Begin Ea&rlier by a Word"), nullptr, "Alt+Shift+Left",
     QT_TRANSLATE_NOOP("Actions", "Move the beginning of the annotation back by a word"), InEditor},
    {"annotate.edge.endForwardCharacter", QT_TRANSLATE_NOOP("Actions", "End Later by a Character"), nullptr, "Alt+Down",
     QT_TRANSLATE_NOOP("Actions", "Move the end of the annotation by a character"), InEditor},
    {"annotate.edge.endBackCharacter", QT_TRANSLATE_NOOP("Actions", "End Earlier by a Character"), nullptr, "Alt+Up",
     QT_TRANSLATE_NOOP("Actions", "Move the end of the annotation back by a character"), InEditor},
    {"annotate.edge.beginForwardCharacter", QT_TRANSLATE_NOOP("Actions", "Begin Later by a Character"), nullptr,
     "Alt+Shift+Down", QT_TRANSLATE_NOOP("Actions", "Move the beginning of the annotation by a character"), InEditor},
    {"annotate.edge.beginBackCharacter", QT_TRANSLATE_NOOP("Actions", "Begin Earlier by a Character"), nullptr,
     "Alt+Shift+Up", QT_TRANSLATE_NOOP("Actions", "Move the beginning of the annotation back by a character"),
     InEditor},
    {"annotate.delete", QT_TRANSLATE_NOOP("Actions", "D&elete"), "edit-delete", "Del",
     QT_TRANSLATE_NOOP("Actions", "Remove the annotation; a quotation with its speaker and cue"), InEditor},
    {"annotate.done", QT_TRANSLATE_NOOP("Actions", "Article Is D&one"), "dialog-ok", "Ctrl+D",
     QT_TRANSLATE_NOOP("Actions", "Mark the article as finished, or as not finished"), InWindow, true},

    // Check
    {"check.next", QT_TRANSLATE_NOOP("Actions", "&Next Finding"), "go-down-search", "F8",
     QT_TRANSLATE_NOOP("Actions", "Go to the next place that is to be checked")},
    {"check.previous", QT_TRANSLATE_NOOP("Actions", "&Previous Finding"), "go-up-search", "Shift+F8",
     QT_TRANSLATE_NOOP("Actions", "Go to the place before that is to be checked")},
    {"check.fix", QT_TRANSLATE_NOOP("Actions", "&Fix"), "tools-wizard", "F9",
     QT_TRANSLATE_NOOP("Actions", "Do the certain fix of the finding, where there is one")},
    {"check.fixAll", QT_TRANSLATE_NOOP("Actions", "Fix &All of This Kind"), nullptr, "Shift+F9",
     QT_TRANSLATE_NOOP("Actions", "Do the certain fixes of all findings of the same rule in this article")},

    // Settings
    {"settings.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts…"), "configure-shortcuts", "",
     QT_TRANSLATE_NOOP("Actions", "See and change every key")},
    {"settings.annotator", QT_TRANSLATE_NOOP("Actions", "Your &Name…"), "user-identity", "",
     QT_TRANSLATE_NOOP("Actions", "The name your annotations are kept under")},

    // Help
    {"help.handbook", QT_TRANSLATE_NOOP("Actions", "Guillemet &Handbook"), "help-contents", "F1",
     QT_TRANSLATE_NOOP("Actions", "How it works and every key, on one page")},
    {"help.palette", QT_TRANSLATE_NOOP("Actions", "&Find an Action…"), "edit-find", "Ctrl+Shift+P",
     QT_TRANSLATE_NOOP("Actions", "Find any action by its name and do it")},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Guillemet"), "help-about", "",
     QT_TRANSLATE_NOOP("Actions", "Version, licence, what it is built on")},
};

} // namespace

std::span<const ActionInfo> actionTable()
{
    return Table;
}

} // namespace Guillemet
