// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that is documented is the format that is written, and it refuses what is not.
#include "models/formats/json/articlejson.h"
#include "tests/formats/generatedarticles.h"
#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** As much of JSON Schema as the schema uses; an unknown keyword is a mistake in the test. */
class Validator
{
public:
    explicit Validator(const QJsonObject &schema)
        : m_root(schema)
    {
    }
    /** "" for a valid value, else where and why not. */
    QString problem(const QJsonValue &value) const { return check(m_root, value, u"$"_s); }

private:
    QString check(const QJsonObject &schema, const QJsonValue &value, const QString &at) const
    {
        static const QStringList ignored{u"$schema"_s, u"$id"_s, u"$defs"_s, u"title"_s, u"description"_s};
        for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
            if (ignored.contains(rule.key()))
                continue;
            if (const QString wrong = checkRule(schema, rule.key(), rule.value(), value, at); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QString checkRule(const QJsonObject &schema, const QString &name, const QJsonValue &rule, const QJsonValue &value,
                      const QString &at) const
    {
        const QString wrong = at + u" breaks " + name;
        if (name == "$ref"_L1)
            return check(m_root["$defs"_L1][rule.toString().section(u'/', -1)].toObject(), value, at);
        if (name == "type"_L1)
            return isOfType(rule.toString(), value) ? QString() : wrong;
        if (name == "const"_L1)
            return value == rule ? QString() : wrong;
        if (name == "enum"_L1)
            return rule.toArray().contains(value) ? QString() : wrong;
        if (name == "pattern"_L1)
            return QRegularExpression(rule.toString()).match(value.toString()).hasMatch() ? QString() : wrong;
        if (name == "minimum"_L1)
            return value.toDouble() >= rule.toDouble() ? QString() : wrong;
        if (name == "maximum"_L1)
            return value.toDouble() <= rule.toDouble() ? QString() : wrong;
        if (name == "minLength"_L1)
            return value.toString().size() >= rule.toInt() ? QString() : wrong;
        if (name == "minItems"_L1)
            return value.toArray().size() >= rule.toInt() ? QString() : wrong;
        if (name == "maxItems"_L1)
            return value.toArray().size() <= rule.toInt() ? QString() : wrong;
        if (name == "required"_L1) {
            for (const QJsonValue member : rule.toArray()) {
                if (!value.toObject().contains(member.toString()))
                    return wrong + u' ' + member.toString();
            }
            return {};
        }
        if (name == "items"_L1) {
            for (const QJsonValue item : value.toArray()) {
                if (const QString problem = check(rule.toObject(), item, at + u"[]"); !problem.isEmpty())
                    return problem;
            }
            return {};
        }
        if (name == "properties"_L1 || name == "additionalProperties"_L1)
            return checkMembers(schema, name, rule, value.toObject(), at);
        return u"the test does not know "_s + name;
    }

    QString checkMembers(const QJsonObject &schema, const QString &name, const QJsonValue &rule,
                         const QJsonObject &object, const QString &at) const
    {
        const QJsonObject known = schema["properties"_L1].toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isKnown = known.contains(member.key());
            if (name == "additionalProperties"_L1 && !isKnown && rule.isBool())
                return at + u" has a member of its own: " + member.key();
            if (isKnown != (name == "properties"_L1))
                continue;
            const QJsonObject own = isKnown ? known[member.key()].toObject() : rule.toObject();
            if (const QString problem = check(own, member.value(), at + u'.' + member.key()); !problem.isEmpty())
                return problem;
        }
        return {};
    }

    static bool isOfType(const QString &type, const QJsonValue &value)
    {
        return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
               (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
               (type == "integer"_L1 && value.isDouble() && value.toInteger(-1) == value.toDouble());
    }

    QJsonObject m_root;
};
} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_schema;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/schemas/guillemet-article.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_schema.isEmpty());
    }

    void whatIsWrittenIsValid()
    {
        const Validator validator(m_schema);
        GeneratedArticles generated(3);
        for (int i = 0; i < 100; ++i) {
            ArticleExport article = generated.next();
            article.annotations.first().status = Status::Suggested;
            article.speakers.append({.id = SpeakerId::create(),
                                     .name = u"Ana"_s,
                                     .kind = Speaker::Kind::Person,
                                     .gender = Speaker::Gender::Female,
                                     .aliases = {u"A."_s},
                                     .role = u"ministre"_s,
                                     .organisation = u"ONU"_s,
                                     .country = u"FR"_s,
                                     .wikidata = u"Q1"_s});
            QCOMPARE(validator.problem(QJsonDocument::fromJson(writeArticleJson(article, true)).object()), QString());
        }
    }

    void whatIsNotOfTheFormatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no text") << R"({"format":"guillemet-article","version":1})"_ba;
        QTest::newRow("other format") << R"({"format":"x","version":1,"text":"a"})"_ba;
        QTest::newRow("own member") << R"({"format":"guillemet-article","version":1,"text":"a","x":1})"_ba;
        const QByteArray start = R"({"format":"guillemet-article","version":1,"text":"a","annotations":[)"_ba;
        const QByteArray id = R"("id":"00000000-0000-0000-0000-000000000000","tag":"cue",)"_ba;
        QTest::newRow("no fragments") << start + '{' + id + R"("fragments":[]}]})";
        QTest::newRow("a number too many") << start + '{' + id + R"("fragments":[[0,1,2]]}]})";
        QTest::newRow("before the text") << start + '{' + id + R"("fragments":[[-1,1]]}]})";
        QTest::newRow("unknown role")
            << start + '{' + id +
                   R"("fragments":[[0,1]],"links":[{"role":"x","target":"00000000-0000-0000-0000-000000000000"}]}]})";
    }
    void whatIsNotOfTheFormatIsRefused()
    {
        QFETCH(QByteArray, json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QVERIFY(!object.isEmpty());
        QVERIFY(!Validator(m_schema).problem(object).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
