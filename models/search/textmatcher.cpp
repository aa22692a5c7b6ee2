// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/textmatcher.h"

#include "models/core/wordedges.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

Result<TextMatcher> TextMatcher::compile(const SearchQuery &query, const WordLemmasOf &lemmasOf)
{
    TextMatcher matcher;
    matcher.m_query = query;
    if (query.sameLemma && !query.regularExpression) {
        matcher.m_lemmas = LemmaMatcher(query.text, lemmasOf);
        matcher.m_query.wholeWord = true; // a part of a word has no forms
    }
    QStringList literals = query.otherForms;
    if (!query.regularExpression) {
        literals.prepend(query.text);
    } else if (!query.text.isEmpty()) {
        // The text has plain apostrophes and spaces when it is compared, so the expression must have them too; its
        // case is left alone, because \S is not \s.
        matcher.m_expression.setPattern(FoldedText(query.text, {false, query.ignoreAccents}).folded());
        QRegularExpression::PatternOptions options =
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, query.ignoreCase);
        matcher.m_expression.setPatternOptions(options);
        if (!matcher.m_expression.isValid())
            return failure(ErrorCode::BadContent,
                           QCoreApplication::translate("Search", "Not a regular expression: %1 (at character %2).")
                               .arg(matcher.m_expression.errorString())
                               .arg(matcher.m_expression.patternErrorOffset() + 1));
        matcher.m_expression.optimize();
        matcher.m_gaveUp = std::make_shared<std::atomic<bool>>(false);
    }
    for (const QString &literal : std::as_const(literals)) {
        const QString folded = FoldedText(literal, matcher.folding()).folded();
        if (!folded.isEmpty() && !matcher.m_needles.contains(folded))
            matcher.m_needles.append(folded);
    }
    return matcher;
}

QString TextMatcher::warning() const
{
    if (!m_gaveUp || !*m_gaveUp)
        return {};
    return QCoreApplication::translate(
        "Search", "The expression takes too long for this text; only a part of it was looked through.");
}

QList<Span> TextMatcher::spansIn(QStringView text, qsizetype most, const std::stop_token &stop) const
{
    return spansIn(text, FoldedText(text, folding()), most, stop);
}

QList<Span> TextMatcher::spansIn(QStringView text, const FoldedText &folded, qsizetype most,
                                 const std::stop_token &stop) const
{
    QList<Span> spans;
    if (m_query.regularExpression && !m_query.text.isEmpty())
        spans = expressionSpans(text, folded, most, stop);
    const bool alone = spans.isEmpty() && m_needles.size() == 1 && m_lemmas.isEmpty();
    spans += m_lemmas.spansIn(text, most, stop);
    for (const QString &needle : m_needles)
        spans += literalSpans(text, folded, needle, most, stop);
    if (alone)
        return spans;
    // Of hits that overlap, the one that begins first, then the longest.
    std::ranges::sort(spans, [](Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    int end = -1;
    spans.removeIf([&end](Span span) {
        if (span.begin < end)
            return true;
        end = span.end;
        return false;
    });
    if (spans.size() > most)
        spans.resize(most);
    return spans;
}

bool TextMatcher::isHit(QStringView text, Span span) const
{
    return !span.isEmpty() &&
           (!m_query.wholeWord || (!isInsideWord(text, span.begin) && !isInsideWord(text, span.end)));
}

QList<Span> TextMatcher::literalSpans(QStringView text, const FoldedText &folded, QStringView needle, qsizetype most,
                                      const std::stop_token &stop) const
{
    QList<Span> spans;
    const QStringView haystack(folded.folded());
    for (qsizetype at = haystack.indexOf(needle); at >= 0 && spans.size() < most && !stop.stop_requested();) {
        const Span span = folded.toText({static_cast<int>(at), static_cast<int>(at + needle.size())});
        const bool hit = isHit(text, span);
        if (hit)
            spans.append(span);
        at = haystack.indexOf(needle, at + (hit ? needle.size() : 1));
    }
    return spans;
}

QList<Span> TextMatcher::expressionSpans(QStringView text, const FoldedText &folded, qsizetype most,
                                         const std::stop_token &stop) const
{
    QList<Span> spans;
    auto matches = m_expression.globalMatch(folded.folded());
    qsizetype reached = -1;
    while (matches.hasNext() && spans.size() < most && !stop.stop_requested()) {
        const QRegularExpressionMatch match = matches.next();
        reached = match.capturedEnd();
        const Span span =
            folded.toText({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
        if (isHit(text, span))
            spans.append(span);
    }
    if (!matches.isValid() && reached < folded.folded().size()) // more steps than are allowed for one hit
        *m_gaveUp = true;
    return spans;
}

} // namespace Guillemet
