// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreementjson.h"
#include "models/session/projectagreement.h"
#include "tests/runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestAgreementJson : public QObject
{
    Q_OBJECT

    static ProjectAgreement measured()
    {
        ProjectAgreement agreement;
        agreement.annotators = {Annotator::human(u"Ana"_s), Annotator::human(u"Bo"_s), Annotator::human(u"Cem"_s)};
        AgreementCounts::Pair &pair = agreement.counts.pairs[{0, 1}];
        pair.spans[MeasuredPart::Quotation] = {.first = 4, .second = 2, .exact = 1, .overlap = 2};
        pair.tags[{Tags::Quotation, TagId()}] = 2;
        pair.tags[{Tags::Quotation, Tags::Quotation}] = 2;
        const QDate wednesday(2026, 3, 4);
        agreement.articles = {{.id = DocumentId::create(),
                               .title = u"One"_s,
                               .lenientF = 2.0 / 3,
                               .quotations = pair.spans[MeasuredPart::Quotation],
                               .changed = QDateTime(wednesday, QTime(12, 0))},
                              {.id = DocumentId::create(),
                               .title = u"Empty"_s,
                               .lenientF = {},
                               .changed = QDateTime(wednesday.addDays(1), QTime(12, 0))}};
        return agreement;
    }

private Q_SLOTS:
    void figuresAreByDayAndWeek()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(measured())).object();
        const QJsonValue time = json[u"over_time"_s];
        QCOMPARE(time[u"days"_s].toArray().size(), 2);
        QCOMPARE(time[u"weeks"_s].toArray().size(), 1);
        QCOMPARE(time[u"weeks"_s][0][u"from"_s].toString(), u"2026-03-02"_s);
        QCOMPARE(time[u"weeks"_s][0][u"articles"_s].toInt(), 2);
        QCOMPARE(time[u"days"_s][0][u"f_strict"_s].toDouble(), 1.0 / 3);
        QCOMPARE(time[u"days"_s][0][u"f_lenient"_s].toDouble(), 2.0 / 3);
    }
    void whatIsUndefinedSaysWhy()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(measured())).object();
        QVERIFY(json[u"matrix"_s][0][2][u"undefined"_s].isString()); // no article of both
        QCOMPARE(json[u"matrix"_s][0][1].toDouble(), 2.0 / 3);
        QVERIFY(json[u"over_time"_s][u"days"_s][1][u"f_lenient"_s][u"undefined"_s].isString());
        QVERIFY(json[u"by_article"_s][1][u"f"_s][u"undefined"_s].isString());
        QVERIFY(json[u"unitizing"_s][u"u_alpha"_s][u"undefined"_s].isString());
        QVERIFY(json[u"unitizing"_s][u"u_alpha_interval"_s][u"undefined"_s].isString());
        QVERIFY(json[u"gamma"_s][u"value"_s][u"undefined"_s].isString());
    }
    void confusionKeepsTheWordsOfFiles()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(measured())).object();
        const QJsonValue tags = json[u"pairs"_s][0][u"tag_confusion"_s];
        QCOMPARE(tags[u"labels"_s].toArray(), (QJsonArray{u"quotation"_s, QString()}));
        QCOMPARE(tags[u"counts"_s].toArray(), (QJsonArray{QJsonArray{2, 2}, QJsonArray{0, 0}}));
    }
};

QTEST_GUILESS_MAIN(TestAgreementJson)
#include "tst_agreementjson.moc"
