// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/passageindex.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString agencyPassage =
    u"Le ministre des Transports a annoncé mardi que les travaux de la ligne entre Lyon et Turin "
    "seraient terminés avant la fin de l’année prochaine, selon des sources proches du dossier."_s;
const QString ownPassage =
    u"Sur place, les habitants du village attendent depuis des années de voir passer le premier train "
    "et beaucoup ne croient plus aux promesses que l’on répète à chaque élection."_s;
const QString otherPassage =
    u"La mairie avait pourtant prévu une fête avec un orchestre, des chapeaux en papier et un grand "
    "gâteau en forme de locomotive que les enfants de l’école ont dessiné."_s;
} // namespace

class TestPassageIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParagraphOfAnAgencyIsFoundInsideOthers()
    {
        PassageIndex index;
        index.add(otherPassage);
        index.add(agencyPassage);
        const SharedPassages shared = index.find(QString(ownPassage + u"\n\n" + agencyPassage + u"\n"));
        QCOMPARE(shared.article, 1);
        QCOMPARE(shared.paragraphs, 1);
        QVERIFY(shared.share > 0.4 && shared.share < 0.6);
        QVERIFY(!shared.isCopy());
    }

    void aChangedWordAndOtherPunctuationDoNotHideIt()
    {
        PassageIndex index;
        index.add(agencyPassage);
        QString changed = agencyPassage;
        changed.replace(u"mardi"_s, u"mercredi"_s).replace(u"’"_s, u"'"_s);
        QCOMPARE(index.find(changed.toUpper()).article, 0);
        QVERIFY(index.find(changed).isCopy());
    }

    void otherTextsAndShortParagraphsAreNotTheSame()
    {
        PassageIndex index;
        index.add(QString(agencyPassage + u"\nPar notre correspondant à Lyon."));
        QCOMPARE(index.find(QString(ownPassage + u"\nPar notre correspondant à Lyon.")).article, -1);
        QCOMPARE(index.find(u"").article, -1);
        QCOMPARE(index.find(u"Court.").share, 0.0);
    }

    void theOneWithMostInCommonIsTold()
    {
        PassageIndex index;
        index.add(otherPassage);
        index.add(QString(agencyPassage + u'\n' + ownPassage));
        const SharedPassages shared = index.find(QString(ownPassage + u'\n' + agencyPassage + u'\n' + otherPassage));
        QCOMPARE(shared.article, 1);
        QCOMPARE(shared.paragraphs, 2);
    }
};

QTEST_GUILESS_MAIN(TestPassageIndex)
#include "tst_passageindex.moc"
