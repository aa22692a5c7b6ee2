// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/actionwords.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

struct ActionSynonyms
{
    const char *prefix; ///< of the id
    const char *words;
};

constexpr ActionSynonyms Synonyms[] = {
    {"file.openArticle", QT_TRANSLATE_NOOP("ActionWords", "load, import text, add, web page, PDF, Word")},
    {"file.import", QT_TRANSLATE_NOOP("ActionWords", "load annotations, brat, JSON, CSV, CoNLL, TEI")},
    {"file.export", QT_TRANSLATE_NOOP("ActionWords", "download, write, brat, JSON, CSV, CoNLL, TEI, CAS")},
    {"file.saveAs", QT_TRANSLATE_NOOP("ActionWords", "rename, copy of the project")},
    {"edit.undo", QT_TRANSLATE_NOOP("ActionWords", "revert, take back, go back, cancel")},
    {"edit.redo", QT_TRANSLATE_NOOP("ActionWords", "repeat, do again")},
    {"edit.find", QT_TRANSLATE_NOOP("ActionWords", "search, look for, filter, regular expression")},
    {"edit.goToParagraph", QT_TRANSLATE_NOOP("ActionWords", "jump, line number")},
    {"edit.correctText", QT_TRANSLATE_NOOP("ActionWords", "typo, spelling mistake, edit, modify, change the text")},
    {"view.fewerSuggestions", QT_TRANSLATE_NOOP("ActionWords", "threshold, confidence, hide")},
    {"view.moreSuggestions", QT_TRANSLATE_NOOP("ActionWords", "threshold, confidence, show")},
    {"view.paragraphNumbers", QT_TRANSLATE_NOOP("ActionWords", "line numbers")},
    {"view.overview", QT_TRANSLATE_NOOP("ActionWords", "minimap, map")},
    {"view.reading", QT_TRANSLATE_NOOP("ActionWords", "font, size, line spacing, column width, display")},
    {"view.focusMode", QT_TRANSLATE_NOOP("ActionWords", "zen, distraction, concentrate")},
    {"view.focusHistory", QT_TRANSLATE_NOOP("ActionWords", "log, changes, versions, who did what")},
    {"view.allLinks", QT_TRANSLATE_NOOP("ActionWords", "arrows, relations, connections")},
    {"annotate.tag.quotation", QT_TRANSLATE_NOOP("ActionWords", "quote, citation, speech, statement")},
    {"annotate.tag.source", QT_TRANSLATE_NOOP("ActionWords", "source, author, who, person, name")},
    {"annotate.tag.cue", QT_TRANSLATE_NOOP("ActionWords", "verb, reporting verb, introducer")},
    {"annotate.tag.country", QT_TRANSLATE_NOOP("ActionWords", "nation, state, place")},
    {"annotate.everywhere",
     QT_TRANSLATE_NOOP("ActionWords", "bulk, batch, find and replace, same words, all mentions")},
    {"annotate.accept", QT_TRANSLATE_NOOP("ActionWords", "confirm, validate, approve, OK, yes, right")},
    {"annotate.acceptInside", QT_TRANSLATE_NOOP("ActionWords", "confirm, validate, whole")},
    {"annotate.acceptParagraph", QT_TRANSLATE_NOOP("ActionWords", "confirm, validate")},
    {"annotate.acceptAll", QT_TRANSLATE_NOOP("ActionWords", "confirm, validate everything")},
    {"annotate.reject", QT_TRANSLATE_NOOP("ActionWords", "refuse, dismiss, discard, no, wrong")},
    {"annotate.rejectAll", QT_TRANSLATE_NOOP("ActionWords", "refuse, dismiss, discard everything")},
    {"annotate.nextUndecided", QT_TRANSLATE_NOOP("ActionWords", "suggestion, pending, to do, jump")},
    {"annotate.rapid", QT_TRANSLATE_NOOP("ActionWords", "fast, quick, speed, one key each")},
    {"annotate.fix", QT_TRANSLATE_NOOP("ActionWords", "edit, form, modify, card")},
    {"annotate.pickStacked", QT_TRANSLATE_NOOP("ActionWords", "overlapping, stacked, nested, cycle, underneath")},
    {"annotate.type.automatic", QT_TRANSLATE_NOOP("ActionWords", "automatic, reset the type")},
    {"annotate.fragment.add", QT_TRANSLATE_NOOP("ActionWords", "discontinuous, part, piece, extend")},
    {"annotate.fragment.split", QT_TRANSLATE_NOOP("ActionWords", "cut, divide, separate, in two, scissors")},
    {"annotate.fragment.remove", QT_TRANSLATE_NOOP("ActionWords", "discontinuous, part, piece, delete")},
    {"annotate.quotation.continue", QT_TRANSLATE_NOOP("ActionWords", "same speaker, goes on, next paragraph")},
    {"annotate.quotation.join", QT_TRANSLATE_NOOP("ActionWords", "merge, combine, unite, glue, group")},
    {"annotate.quotation.move", QT_TRANSLATE_NOOP("ActionWords", "shift, relocate, other words")},
    {"annotate.quotation.copy", QT_TRANSLATE_NOOP("ActionWords", "duplicate, same speaker")},
    {"annotate.drop", QT_TRANSLATE_NOOP("ActionWords", "cancel, discard, deselect")},
    {"annotate.link.pick", QT_TRANSLATE_NOOP("ActionWords", "connect, attach, attribute, assign, relation, arrow")},
    {"annotate.link.list", QT_TRANSLATE_NOOP("ActionWords", "connect, attach, attribute, assign, relation, arrow")},
    {"annotate.link.remove", QT_TRANSLATE_NOOP("ActionWords", "disconnect, detach, relation, arrow")},
    {"annotate.country", QT_TRANSLATE_NOOP("ActionWords", "nation, ISO code, flag")},
    {"annotate.speaker", QT_TRANSLATE_NOOP("ActionWords", "who, author, person, source, attribute, assign, rename")},
    {"annotate.note", QT_TRANSLATE_NOOP("ActionWords", "comment, remark, write")},
    {"annotate.articleNote", QT_TRANSLATE_NOOP("ActionWords", "comment, remark, write")},
    {"annotate.unsure", QT_TRANSLATE_NOOP("ActionWords", "doubt, uncertain, flag, question, later")},
    {"annotate.nextUnsure", QT_TRANSLATE_NOOP("ActionWords", "doubt, uncertain, flag, question, later")},
    {"annotate.delete", QT_TRANSLATE_NOOP("ActionWords", "remove, erase, clear, untag")},
    {"annotate.done", QT_TRANSLATE_NOOP("ActionWords", "finished, complete, close")},
    {"annotate.finish", QT_TRANSLATE_NOOP("ActionWords", "finished, complete, close")},
    {"settings.tagset", QT_TRANSLATE_NOOP("ActionWords", "labels, categories, colours, annotation scheme, attributes")},
    {"settings.shortcuts", QT_TRANSLATE_NOOP("ActionWords", "hotkeys, key bindings, change a key")},
    {"help.keys", QT_TRANSLATE_NOOP("ActionWords", "cheat sheet, shortcuts, hotkeys, list of keys")},
    {"help.handbook", QT_TRANSLATE_NOOP("ActionWords", "manual, documentation, guide, help")},
    {"annotate.edge.endForward", QT_TRANSLATE_NOOP("ActionWords", "longer, extend, grow, enlarge, boundary")},
    {"annotate.edge.beginBack", QT_TRANSLATE_NOOP("ActionWords", "longer, extend, grow, enlarge, boundary")},
    {"annotate.edge.endBack", QT_TRANSLATE_NOOP("ActionWords", "shorter, shrink, reduce, boundary")},
    {"annotate.edge.beginForward", QT_TRANSLATE_NOOP("ActionWords", "shorter, shrink, reduce, boundary")},
};

} // namespace

QString actionWords(const QString &actionId)
{
    const auto found = std::ranges::find_if(Synonyms, [&actionId](const ActionSynonyms &synonyms) {
        const QLatin1StringView prefix(synonyms.prefix);
        return actionId == prefix ||
               (prefix.startsWith(QLatin1StringView("annotate.edge.")) && actionId.startsWith(prefix));
    });
    return found == std::end(Synonyms) ? QString() : QCoreApplication::translate("ActionWords", found->words);
}

} // namespace Guillemet
