// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tagset.h"
#include "tests/runner.h"

#include <QtCore/QJsonArray>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestTagset : public QObject
{
    Q_OBJECT

    static QJsonObject tagsetOf(const QJsonArray &tags) { return {{u"tags"_s, tags}}; }

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        Tag tag;
        tag.id = u"irony"_s;
        tag.name = u"Irony"_s;
        tag.shortcut = u"I"_s;
        tag.lightColor = u"#112233"_s;
        tag.darkColor = u"#AABBCC"_s;
        tag.underline = Tag::Underline::Wave;
        tag.bold = true;
        const Tagset tagset({tag});
        const Result<Tagset> read = Tagset::fromJson(tagset.toJson());
        QVERIFY(read);
        QVERIFY(*read == tagset);
        QCOMPARE(read->find(u"irony"_s)->name, u"Irony"_s);
        QCOMPARE(read->find(u"none"_s), nullptr);
    }

    void whatIsLeftOutHasADefault()
    {
        const Result<Tagset> read = Tagset::fromJson(tagsetOf({QJsonObject{{u"id"_s, u"x"_s}}}));
        QVERIFY(read);
        QCOMPARE(read->tags().first().name, u"x"_s);
        QVERIFY(read->tags().first().underline == Tag::Underline::Solid);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QJsonArray>("tags");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QJsonArray() << u"no tag"_s;
        QTest::newRow("no id") << QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}} << u"Tag 1"_s;
        QTest::newRow("not an object") << QJsonArray{5} << u"Tag 1"_s;
        QTest::newRow("twice") << QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}, QJsonObject{{u"id"_s, u"x"_s}}}
                               << u"two tags"_s;
        QTest::newRow("colour") << QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"light"_s, u"red"_s}}} << u"red"_s;
        QTest::newRow("underline") << QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"underline"_s, u"thick"_s}}}
                                   << u"thick"_s;
    }
    void faultsAreNamed()
    {
        QFETCH(const QJsonArray, tags);
        QFETCH(const QString, words);
        const Result<Tagset> read = Tagset::fromJson(tagsetOf(tags));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::BadContent);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTagset)
#include "tst_tagset.moc"
