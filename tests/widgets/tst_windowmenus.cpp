// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/annotationmenu.h"
#include "widgets/menuletters.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** The letter that chooses an entry; null for none. */
QChar letterOf(const QAction &entry)
{
    const QString text = entry.text();
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text[at + 1].toLower();
    }
    return {};
}

/** Entries that share a letter, and the number of those without. */
QStringList doubles(const QList<QAction *> &entries, int *without = nullptr)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QChar letter = letterOf(*entry);
        if (letter.isNull()) {
            if (without)
                ++*without;
            continue;
        }
        if (taken.contains(letter))
            found.append(taken.value(letter) + u" / "_s + entry->text());
        taken.insert(letter, entry->text());
    }
    return found;
}

} // namespace

/** The menus of the window, in the languages of the program. */
class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoEntriesOfAMenuShareALetter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u"guillemet_"_s + language, QStringLiteral(GUILLEMET_TRANSLATIONS)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        QCOMPARE(doubles(f.window.menuBar()->actions()), QStringList());
        const QList<QMenu *> menus = f.window.menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() > 15);
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            int without = 0;
            const QStringList both = doubles(menu->actions(), &without);
            QVERIFY2(both.isEmpty(), qPrintable(menu->title() + u": "_s + both.join(u", "_s)));
            QVERIFY2(without * 4 <= menu->actions().size(), qPrintable(menu->title())); // of 36 some find none
        }
    }

    void lettersThatAreMeantStayAndOthersGiveWay()
    {
        QMenu menu;
        const QAction *save = menu.addAction(u"&Save"_s);
        menu.addSeparator();
        const QAction *send = menu.addAction(u"&Send Back"_s);
        const QAction *both = menu.addAction(u"Salt && Bread"_s);
        const QAction *cut = menu.addAction(u"C&ut"_s);
        QAction *name = menu.addAction(u"utu"_s);
        const auto texts = [&] {
            giveOwnLetters(menu.actions());
            return QStringList{save->text(), send->text(), both->text(), cut->text(), name->text()};
        };
        const QStringList wanted{u"&Save"_s, u"Send &Back"_s, u"S&alt && Bread"_s, u"C&ut"_s, u"u&tu"_s};
        QCOMPARE(texts(), wanted);
        QCOMPARE(texts(), wanted); // whoever shows it again
        name->setText(u"&Name"_s);
        QCOMPARE(texts().last(), u"&Name"_s);
    }
};

QTEST_MAIN(TestWindowMenus)
#include "tst_windowmenus.moc"
