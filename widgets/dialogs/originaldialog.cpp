// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/originaldialog.h"

#include "models/core/textdifference.h"
#include "models/editing/textboundaries.h"

#include <QtCore/QEvent>
#include <QtCore/QUrl>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsAround = 70;        // code units of the text before and after a correction
constexpr qsizetype MostPlaces = 1000; // shown; more are counted only

/** The original and the text as it is, cut around corrections that are near each other. */
struct CorrectedPlace
{
    Span original;
    int position = 0; ///< in the text as it is, of the first correction
    QString before;   ///< HTML
    QString after;
};

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/** A space or line break that is added or goes must be seen, too. */
QString marked(const QString &text, const char *style)
{
    if (text.isEmpty())
        return {};
    QString shown = text;
    shown.replace(u' ', u'␣').replace(u'\n', u"¶\n"_s);
    return u"<span style=\"%1\">%2</span>"_s.arg(QLatin1StringView(style), escaped(shown));
}

QList<CorrectedPlace> correctedPlaces(const QString &original, const TextEdits &ascending, const char *removed,
                                      const char *inserted)
{
    QList<CorrectedPlace> places;
    int shift = 0; // from the original to the text as it is
    for (const TextEdit &edit : ascending) {
        const bool isNear = !places.isEmpty() && edit.position - places.last().original.end <= 2 * WordsAround;
        if (!isNear) {
            if (places.size() == MostPlaces)
                break;
            const int about = std::max(places.isEmpty() ? 0 : places.last().original.end, edit.position - WordsAround);
            const Span cut = TextBoundaries::wordAt(original, about);
            const int begin = cut.begin < about ? std::min(cut.end, edit.position) : about; // no half word
            places.append({.original = {begin, begin}, .position = edit.position + shift, .before = {}, .after = {}});
        }
        CorrectedPlace &place = places.last();
        const QString same = escaped(Span{place.original.end, edit.position}.of(original));
        place.before += same + marked(edit.removed, removed);
        place.after += same + marked(edit.inserted, inserted);
        place.original.end = edit.removedEnd();
        shift += static_cast<int>(edit.inserted.size() - edit.removed.size());
    }
    for (CorrectedPlace &place : places) {
        const int about = std::min(static_cast<int>(original.size()), place.original.end + WordsAround);
        const Span cut = TextBoundaries::wordAt(original, about);
        const int end = cut.end > about ? std::max(cut.begin, place.original.end) : about;
        const QString same = escaped(Span{place.original.end, end}.of(original));
        place.before += same + (end < original.size() ? u"…"_s : QString());
        place.after += same + (end < original.size() ? u"…"_s : QString());
    }
    return places;
}

} // namespace

OriginalDialog::OriginalDialog(const QString &original, const QString &text, bool canRestore, QWidget *parent)
    : QDialog(parent)
    , m_original(original)
    , m_text(text)
    , m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"originalDialog"_s);
    setWindowTitle(tr("Original and Corrected Text"));
    m_page->setObjectName(u"differences"_s);
    m_page->setAccessibleName(tr("What was corrected"));
    m_page->setOpenLinks(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *restore = buttons->addButton(tr("&Put the Original Back"), QDialogButtonBox::ActionRole);
    restore->setObjectName(u"restoreOriginal"_s);
    restore->setEnabled(canRestore && original != text);
    restore->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreRequested();
        accept();
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        Q_EMIT placeChosen(url.fragment().toInt());
        accept();
    });
    resize(820, 480);
    fill();
    m_page->setFocus();
}

void OriginalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void OriginalDialog::fill()
{
    TextEdits edits = exactDifferences(m_original, m_text);
    std::ranges::reverse(edits); // reading order; positions stay those of the original
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const char *removed = dark ? "background-color:#5c2626; color:#ffd9d4; text-decoration:line-through"
                               : "background-color:#ffd7d2; color:#7a0c00; text-decoration:line-through";
    const char *inserted = dark ? "background-color:#1d4a2c; color:#d2f5dc; text-decoration:underline"
                                : "background-color:#cdf0d6; color:#0b4a1f; text-decoration:underline";
    const QList<CorrectedPlace> places = correctedPlaces(m_original, edits, removed, inserted);
    if (places.isEmpty()) {
        m_page->setHtml(u"<p>%1</p>"_s.arg(tr("The text is as it came in.").toHtmlEscaped()));
        return;
    }
    QString html =
        u"<p>%1</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"7\">"
        "<tr><th></th><th align=\"left\" width=\"48%\">%2</th><th align=\"left\" width=\"48%\">%3</th></tr>"_s.arg(
            tr("%n place(s) corrected. What went is struck through, what came is underlined; "
               "a click on a number goes there.",
               nullptr, static_cast<int>(edits.size()))
                .toHtmlEscaped(),
            tr("Original").toHtmlEscaped(), tr("As it is").toHtmlEscaped());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const CorrectedPlace &place = places[i];
        const QString dots = place.original.begin > 0 ? u"…"_s : QString();
        html += u"<tr><td valign=\"top\"><a href=\"#%1\">%2</a></td><td valign=\"top\">%3</td>"
                "<td valign=\"top\">%4</td></tr>"_s.arg(QString::number(place.position), QString::number(i + 1),
                                                        dots + place.before, dots + place.after);
    }
    m_page->setHtml(html + u"</table>"_s);
}

} // namespace Guillemet
