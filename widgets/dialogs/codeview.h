// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <QtWidgets/QPlainTextEdit>
#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace Guillemet {

/** A file to look at, in the colours of its syntax. */
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** `dataDirectory` has the program's own syntax definitions. */
    explicit CodeView(const QString &dataDirectory, QWidget *parent = nullptr);

    /** The syntax is that of `fileName`. */
    void showText(const QString &text, const QString &fileName);
    QString syntaxName() const; ///< "" where there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void useTheme();

    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace Guillemet
