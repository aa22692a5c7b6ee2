// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotationmarks.h"
#include "models/core/wordedges.h"
#include "models/validation/fixing.h"
#include "models/validation/rules.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Rules {

namespace {
Span whole(const CheckContext &context)
{
    return {0, static_cast<int>(context.text().size())};
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u200b' || c == u'\ufeff';
}

Span withoutSpace(QStringView text, Span span)
{
    while (!span.isEmpty() && isSpace(text[span.begin]))
        ++span.begin;
    while (!span.isEmpty() && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

/** Whether the full stop at the end belongs to the words: "etc.", "U.S.", "M." and an ellipsis. */
bool stopBelongs(QStringView words)
{
    words.chop(1);
    if (words.endsWith(u'.'))
        return true;
    qsizetype begin = words.size();
    while (begin > 0 && words[begin - 1].isLetterOrNumber())
        --begin;
    const QStringView last = words.mid(begin);
    return last == u"etc" || (last.size() <= 3 && !last.isEmpty() && last.front().isUpper()) ||
           (begin > 0 && words[begin - 1] == u'.');
}

bool marksAreOpen(QStringView text, Span span)
{
    const QList<QuotedSpan> quoted = quotedSpans(text, span);
    return std::ranges::any_of(quoted, [](const QuotedSpan &q) { return !q.closed; });
}

/** Commas and semicolons end nothing; a full stop only what is inside marks. */
Span withoutPunctuation(QStringView text, Span span, const TagId &tag)
{
    const auto loose = [&](Span s) {
        const QChar last = text[s.end - 1];
        if (last != u',' && last != u';' && !(last == u':' && tag != Tags::Cue) && last != u'.')
            return false;
        return !(last == u'.' && stopBelongs(s.of(text))) && !marksAreOpen(text, s);
    };
    Span trimmed = span;
    while (trimmed.length() > 1 && loose(trimmed))
        trimmed = withoutSpace(text, {trimmed.begin, trimmed.end - 1});
    while (trimmed.length() > 1 && (text[trimmed.begin] == u',' || text[trimmed.begin] == u';'))
        trimmed = withoutSpace(text, {trimmed.begin + 1, trimmed.end});
    return trimmed.isEmpty() ? span : trimmed;
}

/** Particles are written together with the word after them in these scripts, so an edge inside one is usual. */
bool hasJoinedParticles(QChar c)
{
    return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Hebrew;
}

bool cutsWord(QStringView text, int position)
{
    return isInsideWord(text, position) && !hasJoinedParticles(text[position]);
}

Span toWords(QStringView text, Span span)
{
    while (cutsWord(text, span.begin))
        --span.begin;
    while (cutsWord(text, span.end))
        ++span.end;
    return span;
}

QString quoted(QStringView text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text.toString() : text.left(most - 1).toString() + u'…';
}
} // namespace

void brokenPlace(const Annotation &annotation, const CheckContext &context, Report &report)
{
    const Span place = annotation.hull().intersected(whole(context));
    if (!hasPlace(annotation, context.text())) {
        report.add(Severity::Error, place, annotation.id,
                   QCoreApplication::translate(
                       "Validation", "This annotation has no place in the text, or one that is partly outside it."),
                   place.isEmpty() ? QCoreApplication::translate("Validation", "Remove the annotation")
                                   : QCoreApplication::translate("Validation", "Keep what is inside the text"));
    } else if (annotation.fragments != normalized(annotation.fragments)) {
        report.add(
            Severity::Error, place, annotation.id,
            QCoreApplication::translate("Validation", "The parts of this annotation overlap or are out of order."),
            QCoreApplication::translate("Validation", "Put the parts in order"));
    }
}

Change repairPlace(const Finding &finding, const CheckContext &context)
{
    const Annotation *annotation = context.annotations.find(finding.annotation);
    if (!annotation)
        return {};
    Annotation::Fragments inText;
    for (const Span fragment : annotation->fragments)
        inText.append(fragment.intersected(whole(context)));
    inText = normalized(inText);
    if (inText.isEmpty())
        return Fixing::removed(finding, context);
    return Fixing::changed(finding, context, [&](Annotation &a) { Fixing::setFragments(&a, inText, context.text()); });
}

void edgeOnSpace(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (!hasPlace(annotation, context.text()))
        return;
    for (const Span fragment : annotation.fragments) {
        const Span trimmed = withoutSpace(context.text(), fragment);
        if (trimmed == fragment)
            continue;
        report.add(Severity::Warning, fragment, annotation.id,
                   trimmed.isEmpty()
                       ? QCoreApplication::translate("Validation", "There is nothing but white space here.")
                       : QCoreApplication::translate("Validation",
                                                     "“%1” begins or ends with white space; compared with a "
                                                     "colleague's it would count as another place.")
                             .arg(quoted(trimmed.of(context.text()))),
                   trimmed.isEmpty() ? QCoreApplication::translate("Validation", "Remove this part")
                                     : QCoreApplication::translate("Validation", "Leave the white space out"));
    }
}

void edgeOnPunctuation(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (!hasPlace(annotation, context.text()))
        return;
    for (const Span fragment : annotation.fragments) {
        const Span words = withoutSpace(context.text(), fragment);
        if (words.isEmpty())
            continue;
        const Span trimmed = withoutPunctuation(context.text(), words, annotation.tag);
        if (trimmed == words)
            continue;
        report.add(Severity::Warning, fragment, annotation.id,
                   QCoreApplication::translate("Validation",
                                               "The punctuation at the edge of “%1” belongs to the sentence around it.")
                       .arg(quoted(trimmed.of(context.text()))),
                   QCoreApplication::translate("Validation", "Leave the punctuation out"));
    }
}

Change trimEdges(const Finding &finding, const CheckContext &context)
{
    const Annotation *annotation = context.annotations.find(finding.annotation);
    if (!annotation || !hasPlace(*annotation, context.text()))
        return {};
    Annotation::Fragments trimmed;
    for (const Span fragment : annotation->fragments) {
        const Span words = withoutSpace(context.text(), fragment);
        trimmed.append(words.isEmpty() ? words : withoutPunctuation(context.text(), words, annotation->tag));
    }
    trimmed = normalized(trimmed);
    if (trimmed.isEmpty())
        return Fixing::removed(finding, context);
    return Fixing::changed(finding, context, [&](Annotation &a) { Fixing::setFragments(&a, trimmed, context.text()); });
}

void edgeInsideWord(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (!hasPlace(annotation, context.text()))
        return;
    for (const Span fragment : annotation.fragments) {
        const Span words = toWords(context.text(), fragment);
        if (words != fragment)
            report.add(Severity::Warning, fragment, annotation.id,
                       QCoreApplication::translate("Validation", "“%1” begins or ends inside a word.")
                           .arg(quoted(fragment.of(context.text()))),
                       QCoreApplication::translate("Validation", "Take the whole word: “%1”")
                           .arg(quoted(words.of(context.text()))));
    }
}

Change extendToWords(const Finding &finding, const CheckContext &context)
{
    const Annotation *annotation = context.annotations.find(finding.annotation);
    if (!annotation || !hasPlace(*annotation, context.text()))
        return {};
    Annotation::Fragments words;
    for (const Span fragment : annotation->fragments)
        words.append(toWords(context.text(), fragment));
    return Fixing::changed(finding, context, [&](Annotation &a) { Fixing::setFragments(&a, words, context.text()); });
}

} // namespace Guillemet::Rules
