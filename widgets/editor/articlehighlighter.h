// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "widgets/editor/annotationpalette.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <QtGui/QTextLayout>
#include <memory>

namespace Guillemet {

struct SpanRun;

/**
 * The formats of one paragraph at a time: the quiet lexical pass of our syntax definition, and over it what the
 * annotations do to the text itself (colour, weight, slant). Tints and underlines are the AnnotationPainter's, so that
 * a change of the current quotation needs no new layout.
 */
class ArticleHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /** `dataDirectory` has the syntax definition in its folder syntax; it is read with the first paragraph. */
    explicit ArticleHighlighter(const QString &dataDirectory);

    void setColors(const AnnotationPalette &colors, const QPalette &palette);
    /** A theme of KSyntaxHighlighting by name; "" for the one that fits the palette. Takes effect with setColors(). */
    void setThemeName(const QString &name) { m_themeName = name; }
    QString themeName() const { return m_themeName; }

    /** Sorted, without overlaps. `position` is where the paragraph begins in the text; `annotations` may be null. */
    QList<QTextLayout::FormatRange> formats(const QString &paragraph, int position, const AnnotationSet *annotations);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    struct StackFormat
    {
        QTextCharFormat format;
        QColor background; ///< the strongest there can be
    };
    void prepare();
    QList<QTextLayout::FormatRange> overlaid(const QList<SpanRun> &runs, int position);
    QTextCharFormat formatOf(const QTextCharFormat &lexical, const SpanRun &run);
    const StackFormat &stackFormat(const SpanRun &run);

    QString m_dataDirectory;
    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository; ///< null until the first paragraph
    QString m_themeName;
    bool m_dark = false;
    bool m_themeDue = true; ///< it is another than the one that is set
    AnnotationPalette m_colors;
    QHash<int, QTextCharFormat> m_lexicalFormats; ///< by the id of KSyntaxHighlighting's format
    QHash<QString, StackFormat> m_stackFormats;   ///< by the tags of a stack and their status
    QList<QTextLayout::FormatRange> m_lexical;    ///< of the paragraph being formatted
};

} // namespace Guillemet
