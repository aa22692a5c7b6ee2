// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articlehighlighter.h"

#include "models/core/spanlayout.h"
#include "widgets/syntaxdefinitions.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QtGui/QPalette>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
// A paragraph without end is no news article: the quiet pass is left out there.
constexpr qsizetype LongestLexical = 50'000;
} // namespace

ArticleHighlighter::ArticleHighlighter(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory)
{
}

void ArticleHighlighter::setColors(const AnnotationPalette &colors, const QPalette &palette)
{
    m_dark = palette.color(QPalette::Base).lightness() < 128;
    m_themeDue = true;
    m_colors = colors;
    m_lexicalFormats.clear();
    m_stackFormats.clear();
}

void ArticleHighlighter::prepare()
{
    // Not in the constructor: a window without an article needs none of it, and it is a tenth of the program's start.
    if (!m_repository) {
        m_repository = syntaxDefinitions(m_dataDirectory);
        setDefinition(m_repository->definitionForName(u"News Article"_s));
    }
    if (!std::exchange(m_themeDue, false))
        return;
    using KSyntaxHighlighting::Repository;
    // Of the default two, and not of all the one that is nearest to the palette: that reads every theme there is.
    const KSyntaxHighlighting::Theme chosen =
        m_themeName.isEmpty() ? KSyntaxHighlighting::Theme() : m_repository->theme(m_themeName);
    setTheme(chosen.isValid() ? chosen
                              : m_repository->defaultTheme(m_dark ? Repository::DarkTheme : Repository::LightTheme));
}

QList<QTextLayout::FormatRange> ArticleHighlighter::formats(const QString &paragraph, int position,
                                                            const AnnotationSet *annotations)
{
    m_lexical.clear();
    if (paragraph.isEmpty())
        return {};
    prepare();
    if (paragraph.size() <= LongestLexical)
        highlightLine(paragraph, KSyntaxHighlighting::State());
    const Span span{position, position + static_cast<int>(paragraph.size())};
    const QList<SpanRun> runs = annotations ? spanLayout(annotations->annotationsIn(span), span) : QList<SpanRun>();
    return runs.isEmpty() ? m_lexical : overlaid(runs, position);
}

void ArticleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    auto known = m_lexicalFormats.constFind(format.id());
    if (known == m_lexicalFormats.cend()) {
        QTextCharFormat charFormat;
        // The theme's hues, but quiet: the annotations are what should be seen. Marks that would be bold stay as they
        // are.
        if (format.hasTextColor(theme()) && !format.isBold(theme()))
            charFormat.setForeground(m_colors.quiet(format.textColor(theme())));
        known = m_lexicalFormats.insert(format.id(), charFormat);
    }
    m_lexical.append({offset, length, *known});
}

QList<QTextLayout::FormatRange> ArticleHighlighter::overlaid(const QList<SpanRun> &runs, int position)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto append = [&ranges](int begin, int end, const QTextCharFormat &format) {
        if (begin < end && !format.isEmpty())
            ranges.append({begin, end - begin, format});
    };
    // Both lists are sorted and free of overlaps: one walk along their edges.
    auto lexical = m_lexical.cbegin();
    int done = 0;
    const auto copyLexical = [&](int end, const auto &formatFor) {
        while (done < end) {
            while (lexical != m_lexical.cend() && lexical->start + lexical->length <= done)
                ++lexical;
            const bool inside = lexical != m_lexical.cend() && lexical->start <= done;
            int to = end;
            if (lexical != m_lexical.cend())
                to = std::min(end, inside ? lexical->start + lexical->length : lexical->start);
            append(done, to, formatFor(inside ? lexical->format : QTextCharFormat()));
            done = to;
        }
    };
    for (const SpanRun &run : runs) {
        copyLexical(run.span.begin - position, [](const QTextCharFormat &format) { return format; });
        copyLexical(run.span.end - position, [&](const QTextCharFormat &format) { return formatOf(format, run); });
    }
    if (!m_lexical.isEmpty())
        copyLexical(m_lexical.last().start + m_lexical.last().length,
                    [](const QTextCharFormat &format) { return format; });
    return ranges;
}

QTextCharFormat ArticleHighlighter::formatOf(const QTextCharFormat &lexical, const SpanRun &run)
{
    const StackFormat &stack = stackFormat(run);
    if (lexical.isEmpty())
        return stack.format;
    QTextCharFormat merged = lexical;
    merged.merge(stack.format);
    if (!stack.format.hasProperty(QTextFormat::ForegroundBrush) && lexical.hasProperty(QTextFormat::ForegroundBrush))
        merged.setForeground(m_colors.legible(lexical.foreground().color(), stack.background));
    return merged;
}

const ArticleHighlighter::StackFormat &ArticleHighlighter::stackFormat(const SpanRun &run)
{
    QString key;
    for (const Annotation *annotation : run.stack)
        key += annotation->tag % (annotation->status == Status::Suggested ? u'?' : u'!');
    const auto known = m_stackFormats.constFind(key);
    if (known != m_stackFormats.cend())
        return *known;
    QList<AnnotationLook> stack;
    for (const Annotation *annotation : run.stack) {
        if (const Tag *tag = m_colors.tag(annotation->tag))
            stack.append({tag, annotation->status});
    }
    StackFormat made{{}, m_colors.strongestBackground(stack)};
    if (const QColor color = m_colors.textColor(stack); color != m_colors.text())
        made.format.setForeground(color);
    if (std::ranges::any_of(stack, [](const AnnotationLook &look) { return look.tag->bold; }))
        made.format.setFontWeight(QFont::DemiBold);
    if (std::ranges::any_of(stack, [](const AnnotationLook &look) { return look.tag->italic; }))
        made.format.setFontItalic(true);
    return *m_stackFormats.insert(key, made);
}

} // namespace Guillemet
