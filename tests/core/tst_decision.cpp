// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decision.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDecidedIsOnWhatIsThereAfterwards()
    {
        Annotation gone{.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {Span{0, 3}}};
        Annotation made{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {Span{5, 9}}};
        Annotation older = made;
        older.id = AnnotationId::create();
        older.attributes.set(Attribute::DecidedBy, u"Zoe"_s);
        Change change;
        change.remove(gone);
        change.add(made);
        const Change signedChange = decidedBy(u"Ana"_s, change);
        QVERIFY(!signedChange.annotations[0].after);
        QCOMPARE(signedChange.annotations[0].before, gone);
        QCOMPARE(signedChange.annotations[1].after->attributes.value(Attribute::DecidedBy), u"Ana"_s);
        Change several = signedChange;
        several.add(older);
        several.add(*signedChange.annotations[1].after);
        QCOMPARE(deciders(several), (QStringList{u"Ana"_s, u"Zoe"_s}));
        QVERIFY(deciders(change).isEmpty());
    }
    void onlyTheProgramsOwnIsInternal()
    {
        for (const QString &own :
             {Attribute::DecidedBy, Attribute::Discussion, Attribute::Reason, Attribute::TypeSetBy})
            QVERIFY2(isInternal(own), qPrintable(own));
        for (const QString &said : {Attribute::Type, Attribute::Note, Attribute::Rejection, u"tone"_s})
            QVERIFY2(!isInternal(said), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
