// SPDX-License-Identifier: GPL-3.0-or-later
// What articles of a project have in common, and how the list of articles tells it.
#include "models/itemmodels/documentmodel.h"
#include "models/session/copyfinder.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {
const QString agencyText =
    u"Le ministre des Transports a annoncé mardi que les travaux de la ligne entre Lyon et Turin "
    "seraient terminés avant la fin de l’année prochaine, selon des sources proches."_s;
const QString ownText =
    u"Sur place, les habitants du village attendent depuis des années de voir passer le premier train "
    "et beaucoup ne croient plus aux promesses que l’on répète à chaque élection."_s;
} // namespace

class TestCopyFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListTellsWhatArticlesHaveInCommon()
    {
        Fixture f;
        f.begin(agencyText);
        DocumentModel model;
        model.follow(f.session.get());
        f.session->addDocuments({article(QString(agencyText + u"\n\n" + ownText), u"Reprise"_s),
                                 article(QString(agencyText + u'!'), u"Copie"_s),
                                 article(u"Autre chose."_s, u"Seul"_s)},
                                false);
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_COMPARE(f.session->copyFinder()->all().size(), 2);
        const auto shared = [&model](int row) {
            return model.index(row, 0).data(DocumentModel::SharedRole).toString();
        };
        QCOMPARE(shared(0), QString());
        QCOMPARE(shared(1), u"text in common"_s);
        QCOMPARE(shared(2), u"copy"_s);
        QCOMPARE(shared(3), QString());
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"“Titre”"));
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"“Titre”"));
        f.session->removeDocuments({f.id(0)});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(shared(0), QString());
    }

    void itIsFoundAgainWhenTheProjectIsOpened()
    {
        Fixture f;
        f.begin(agencyText);
        f.session->addDocuments({article(QString(agencyText + u'!'), u"Copie"_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        f.restart();
        QTRY_COMPARE(f.session->copyFinder()->all().size(), 1);
        QVERIFY(f.session->copyFinder()->all().value(f.id(1)).isCopy);
        QCOMPARE(f.session->copyFinder()->all().value(f.id(1)).with, f.id(0));
    }
};

QTEST_GUILESS_MAIN(TestCopyFinder)
#include "tst_copyfinder.moc"
