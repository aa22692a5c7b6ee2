// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/codeview.h"

#include "widgets/syntaxdefinitions.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QFontDatabase>

using namespace Qt::StringLiterals;

namespace Guillemet {

CodeView::CodeView(const QString &dataDirectory, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(syntaxDefinitions(dataDirectory))
{
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    useTheme();
}

void CodeView::showText(const QString &text, const QString &fileName)
{
    auto definition = m_repository->definitionForFileName(fileName);
    if (!definition.isValid() && QFileInfo(fileName).suffix().startsWith("json"_L1))
        definition = m_repository->definitionForName(u"JSON"_s);
    if (definition != m_highlighter->definition()) {
        clear(); // what was there is not to be done again in the new syntax
        m_highlighter->setDefinition(definition);
    }
    setPlainText(text);
}

QString CodeView::syntaxName() const
{
    return m_highlighter->definition().name();
}

void CodeView::useTheme()
{
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->rehighlight();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useTheme();
}

} // namespace Guillemet
