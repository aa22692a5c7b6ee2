// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/passageindex.h"

#include <QtTest/QTest>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString agency = u"Le ministre des Transports a annoncé mardi que les travaux de la ligne entre Lyon et Turin "
                       "seraient terminés avant la fin de l’année prochaine, selon des sources proches du dossier."_s;
const QString own = u"Sur place, les habitants du village attendent depuis des années de voir passer le premier train "
                    "et beaucoup ne croient plus aux promesses que l’on répète à chaque élection."_s;
const QString other = u"La mairie avait pourtant prévu une fête avec un orchestre, des chapeaux en papier et un grand "
                      "gâteau en forme de locomotive que les enfants de l’école ont dessiné."_s;
} // namespace

class TestPassageIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParagraphOfAnAgencyIsFoundInsideOthers()
    {
        PassageIndex index;
        index.add(other);
        index.add(agency);
        const SharedPassages shared = index.find(QString(own + u"\n\n" + agency + u"\n"));
        QCOMPARE(shared.article, 1);
        QCOMPARE(shared.paragraphs, 1);
        QVERIFY(shared.share > 0.4 && shared.share < 0.6);
        QVERIFY(!shared.isCopy());
    }

    void aChangedWordAndOtherPunctuationDoNotHideIt()
    {
        PassageIndex index;
        index.add(agency);
        QString changed = agency;
        changed.replace(u"mardi"_s, u"mercredi"_s).replace(u"’"_s, u"'"_s);
        QCOMPARE(index.find(changed.toUpper()).article, 0);
        QVERIFY(index.find(changed).isCopy());
    }

    void otherTextsAndShortParagraphsAreNotTheSame()
    {
        PassageIndex index;
        index.add(QString(agency + u"\nPar notre correspondant à Lyon."));
        QCOMPARE(index.find(QString(own + u"\nPar notre correspondant à Lyon.")).article, -1);
        QCOMPARE(index.find(u"").article, -1);
        QCOMPARE(index.find(u"Court.").share, 0.0);
    }

    void theOneWithMostInCommonIsTold()
    {
        PassageIndex index;
        index.add(other);
        index.add(QString(agency + u'\n' + own));
        const SharedPassages shared = index.find(QString(own + u'\n' + agency + u'\n' + other));
        QCOMPARE(shared.article, 1);
        QCOMPARE(shared.paragraphs, 2);
    }
};

QTEST_APPLESS_MAIN(TestPassageIndex)
#include "tst_passageindex.moc"
