// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menuletters.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *MeantText = "textBeforeLetters";  // as it was given
constexpr const char *LetteredText = "textWithLetters"; // as it was made of that

/** Where & marks a letter; -1 for nowhere. */
qsizetype markOf(QStringView text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

/** The text as it was before it was given a letter here. */
QString meantText(const QAction &entry)
{
    return entry.text() == entry.property(LetteredText).toString() ? entry.property(MeantText).toString()
                                                                   : entry.text();
}

/** Where a letter stands that is free: the first of a word, else any; -1 for nowhere. */
qsizetype freePlace(QStringView text, const QSet<QChar> &taken)
{
    for (const bool inside : {false, true}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool begins = at == 0 || text[at - 1].isSpace();
            if (text[at].isLetter() && (begins || inside) && !taken.contains(text[at].toLower()))
                return at;
        }
    }
    return -1;
}

void putLetter(QAction &entry, const QString &meant, const QString &lettered)
{
    entry.setProperty(MeantText, meant);
    entry.setProperty(LetteredText, lettered);
    if (entry.text() != lettered)
        entry.setText(lettered);
}

} // namespace

void giveOwnLetters(const QList<QAction *> &entries)
{
    QSet<QChar> taken;
    QList<QAction *> without;
    for (QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QString meant = meantText(*entry);
        const qsizetype mark = markOf(meant);
        const QChar letter = mark < 0 ? QChar() : meant[mark + 1].toLower();
        if (mark < 0 || taken.contains(letter)) {
            without.append(entry);
            continue;
        }
        taken.insert(letter);
        putLetter(*entry, meant, meant);
    }
    for (QAction *entry : std::as_const(without)) {
        const QString meant = meantText(*entry);
        QString lettered = meant;
        if (const qsizetype mark = markOf(meant); mark >= 0)
            lettered.remove(mark, 1);
        if (const qsizetype at = freePlace(lettered, taken); at >= 0) {
            taken.insert(lettered[at].toLower());
            lettered.insert(at, u'&');
        }
        putLetter(*entry, meant, lettered);
    }
}

void keepOwnLetters(QMenu *menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { giveOwnLetters(menu->actions()); });
}

} // namespace Guillemet
