// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/cheatsheet.h"

#include "models/core/speaker.h"
#include "widgets/actionregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeyColumns = 4;
constexpr QSize WholeSheet(1250, 760);

struct KeyGroup
{
    const char *prefixes; ///< of ids, separated by spaces; an action belongs to the first group that has one of its
    const char *title;
};

constexpr KeyGroup KeyGroups[] = {
    {"annotate.tag. annotate.quotation.next", QT_TRANSLATE_NOOP("CheatSheet", "Tag")},
    {"annotate.accept annotate.reject annotate.next annotate.previous annotate.rapid annotate.fix annotate.drop "
     "annotate.pick annotate.done annotate.finish",
     QT_TRANSLATE_NOOP("CheatSheet", "Decide")},
    {"annotate.type.", QT_TRANSLATE_NOOP("CheatSheet", "Type of a quotation")},
    {"edit.", QT_TRANSLATE_NOOP("CheatSheet", "Edit")},
    {"annotate.quotation. annotate.fragment. annotate.link. annotate.", QT_TRANSLATE_NOOP("CheatSheet", "Correct")},
    {"annotate.edge.", QT_TRANSLATE_NOOP("CheatSheet", "Edges")},
    {"find. search. occurrences. check.", QT_TRANSLATE_NOOP("CheatSheet", "Find and check")},
    {"view.", QT_TRANSLATE_NOOP("CheatSheet", "View")},
    {"file.", QT_TRANSLATE_NOOP("CheatSheet", "File")},
    {"review.", QT_TRANSLATE_NOOP("CheatSheet", "Review")},
    {"", QT_TRANSLATE_NOOP("CheatSheet", "More")},
};

/** The longest of the group's prefixes that the id has; -1 for none. */
qsizetype groupFit(const KeyGroup &group, const QString &id)
{
    qsizetype longest = -1;
    for (const auto prefix : QLatin1StringView(group.prefixes).tokenize(u' ')) {
        if (id.startsWith(prefix))
            longest = std::max(longest, prefix.size());
    }
    return longest;
}

size_t keyGroupOf(const QString &id)
{
    const auto best =
        std::ranges::max_element(KeyGroups, {}, [&id](const KeyGroup &group) { return groupFit(group, id); });
    return static_cast<size_t>(best - std::begin(KeyGroups));
}

QString keyHtml(const QAction *action, const QString &keyStyle)
{
    QStringList keys = ActionRegistry::keysToRead(action);
    for (QString &key : keys)
        key = u"<span style='"_s + keyStyle + u"'>&nbsp;"_s + key.toHtmlEscaped() + u"&nbsp;</span>"_s;
    return keys.join(u' ');
}

struct KeyBlock
{
    QString html;
    int rows = 0;
};

/** Whether the blocks, in their order, go into the columns if none may have more rows. */
bool fitsColumns(const QList<KeyBlock> &blocks, int rows)
{
    qsizetype column = 1;
    int filled = 0;
    for (const KeyBlock &block : blocks) {
        if (filled > 0 && filled + block.rows > rows) {
            ++column;
            filled = 0;
        }
        filled += block.rows;
    }
    return column <= KeyColumns;
}

/** Blocks in their order, in columns of which the longest is as short as can be. */
QString inColumns(const QList<KeyBlock> &blocks)
{
    int most = std::ranges::max_element(blocks, {}, &KeyBlock::rows)->rows;
    while (!fitsColumns(blocks, most))
        ++most;
    const QString begin = u"<td valign='top' width='%1%'>"_s.arg(100 / KeyColumns);
    QString html = u"<table width='100%' cellspacing='0' cellpadding='5'><tr>"_s + begin;
    int filled = 0;
    for (const KeyBlock &block : blocks) {
        if (filled > 0 && filled + block.rows > most) {
            html += u"</td>"_s + begin;
            filled = 0;
        }
        filled += block.rows;
        html += block.html;
    }
    return html + u"</td></tr></table>"_s;
}

} // namespace

CheatSheet::CheatSheet(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"cheatSheet"_s);
    setWindowTitle(tr("Keys"));
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Find a key or what it does"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(windowTitle());
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(4);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_page);
    connect(m_filter, &QLineEdit::textChanged, this, &CheatSheet::fill);
    fill();
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(QSize(room.width() - 20, room.height() - 40).boundedTo(WholeSheet)); // all of it on a small screen
    // Whether it needs a scroll bar is foreseen: else it is laid out once without, and once more beside it.
    m_page->setVerticalScrollBarPolicy(size() == WholeSheet ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
}

void CheatSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // it is laid out now
}

void CheatSheet::fill()
{
    const QString wanted = speakerKey(m_filter->text());
    const QPalette &colors = palette();
    const QString keyStyle = u"font-weight:600; background-color:%1; color:%2"_s.arg(
        colors.color(QPalette::AlternateBase).name(), colors.color(QPalette::Text).name());
    QList<KeyBlock> blocks(std::ssize(KeyGroups));
    for (const QAction *action : m_actions.all()) {
        const QString keys = keyHtml(action, keyStyle);
        const QString text = m_actions.name(action);
        const QString all = text + u' ' + action->statusTip() + u' ' +
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (keys.isEmpty() || (!wanted.isEmpty() && !speakerKey(all).contains(wanted)))
            continue;
        KeyBlock &block = blocks[static_cast<qsizetype>(keyGroupOf(action->objectName()))];
        ++block.rows;
        block.html +=
            u"<tr><td>"_s + text.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td align='right'>"_s + keys + u"</td></tr>"_s;
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].rows == 0)
            continue;
        blocks[i].rows += 2; // its title
        blocks[i].html = u"<p style='margin-top:5px; margin-bottom:1px'><b>"_s +
                         QCoreApplication::translate("CheatSheet", KeyGroups[i].title).toHtmlEscaped() +
                         u"</b></p><table width='100%' cellspacing='0' cellpadding='1'>"_s + blocks[i].html +
                         u"</table>"_s;
    }
    blocks.removeIf([](const KeyBlock &block) { return block.rows == 0; });
    const QString nothing = u"<p>"_s + tr("No key does that. Find an Action knows every action by name.") + u"</p>"_s;
    m_page->setHtml(u"<div style='font-size:small'>"_s + (blocks.isEmpty() ? nothing : inColumns(blocks)) +
                    u"</div>"_s);
}

void CheatSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        fill();
}

} // namespace Guillemet
