// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/analyzer.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

/**
 * Every article tests/data/languages/<code>/NAME.txt is analysed and compared with NAME.ref, a readable list of what is
 * found. GUILLEMET_UPDATE_REFERENCES=1 writes the references anew: read the difference before it is committed.
 */
class TestLanguagePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packsFollowTheSchema_data();
    void packsFollowTheSchema();
    void confidencesFollowTheSchema();
    void packsHaveArticles();
    void findsWhatTheReferencesSay_data();
    void findsWhatTheReferencesSay();
    void usersPackGoesBeforeTheProgramsOwn();
    void usersPackThatCannotBeReadLeavesTheProgramsOwn();

private:
    static QString described(const QString &text, const AnalysisResult &result);
    static QStringList violations(const QJsonValue &value, const QJsonObject &schema, const QString &place);
    static QJsonObject object(const QString &path);
    std::unique_ptr<Analyzer> m_analyzer;
};

namespace {

const QString Packs = QStringLiteral(GUILLEMET_DATA_DIR "/languages");
const QString Articles = QStringLiteral(GUILLEMET_TEST_DATA "/languages");

QStringList foldersOf(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

void TestLanguagePacks::initTestCase()
{
    m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
}

QJsonObject TestLanguagePacks::object(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/** The part of JSON Schema that pack.schema.json uses: type, properties, required, additionalProperties, items. */
QStringList TestLanguagePacks::violations(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    static const QHash<QString, QJsonValue::Type> types{
        {u"object"_s, QJsonValue::Object},  {u"array"_s, QJsonValue::Array},   {u"string"_s, QJsonValue::String},
        {u"integer"_s, QJsonValue::Double}, {u"number"_s, QJsonValue::Double}, {u"boolean"_s, QJsonValue::Bool}};
    const QString type = schema.value("type"_L1).toString();
    if (!types.contains(type) || value.type() != types.value(type))
        return {place + u" must be of type "_s + type};
    QStringList found;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            found += violations(item, schema.value("items"_L1).toObject(), place + u"[]"_s);
    }
    if (!value.isObject())
        return found;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject members = value.toObject();
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!members.contains(name.toString()))
            found.append(place + u" needs "_s + name.toString());
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString inner = place + u'/' + member.key();
        if (properties.contains(member.key()))
            found += violations(member.value(), properties.value(member.key()).toObject(), inner);
        else if (const QJsonValue others = schema.value("additionalProperties"_L1); others.isObject())
            found += violations(member.value(), others.toObject(), inner);
        else if (!others.toBool(true))
            found.append(inner + u" is not known"_s);
    }
    return found;
}

void TestLanguagePacks::packsFollowTheSchema_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : foldersOf(Packs)) {
        if (QFile::exists(Packs + u'/' + code + u"/pack.json"_s))
            QTest::newRow(qPrintable(code)) << code;
    }
}

void TestLanguagePacks::packsFollowTheSchema()
{
    QFETCH(QString, code);
    const QJsonObject schema = object(Packs + u"/pack.schema.json"_s);
    const QJsonObject pack = object(Packs + u'/' + code + u"/pack.json"_s);
    QVERIFY(!schema.isEmpty());
    QCOMPARE(violations(pack, schema, u"pack"_s).join(u'\n'), QString());
    QCOMPARE(pack.value("code"_L1).toString(), code);
    QVERIFY(!violations(u"text"_s, schema, u"pack"_s).isEmpty());
    QVERIFY(!violations(QJsonObject{{u"surprise"_s, 1}}, schema, u"pack"_s).isEmpty());
}

void TestLanguagePacks::confidencesFollowTheSchema()
{
    const QJsonObject schema = object(Packs + u"/confidence.schema.json"_s);
    QVERIFY(!schema.isEmpty());
    QDirIterator files(Packs, {u"confidence.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count)
        QCOMPARE(violations(object(files.next()), schema, files.filePath()).join(u'\n'), QString());
    QVERIFY(count >= 3);
    QVERIFY(!violations(QJsonObject{{u"cue"_s, QJsonObject{{u"base"_s, u"much"_s}}}}, schema, u"file"_s).isEmpty());
}

void TestLanguagePacks::packsHaveArticles()
{
    for (const QString &code : {u"de"_s, u"es"_s, u"it"_s, u"pt"_s, u"ru"_s, u"ar"_s})
        QVERIFY2(!QDir(Articles + u'/' + code).entryList({u"*.txt"_s}).isEmpty(), qPrintable(code));
}

QString TestLanguagePacks::described(const QString &text, const AnalysisResult &result)
{
    QHash<AnnotationId, Annotation> byId;
    for (const Annotation &annotation : result.annotations)
        byId.insert(annotation.id, annotation);
    QHash<SpeakerId, QString> names;
    for (const Speaker &speaker : result.speakers)
        names.insert(speaker.id, speaker.name);
    QString lines = u"language "_s + result.language + u'\n';
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag == Tags::Country)
            lines +=
                u"country %1 %2: %3\n"_s.arg(annotation.attributes.value(Attribute::Country),
                                             annotation.attributes.value(Attribute::Mention), annotation.text(text));
        if (annotation.tag != Tags::Quotation)
            continue;
        lines += toString(annotation.quoteType()) + u": "_s + annotation.text(text) + u'\n';
        for (const AnnotationId &cue : annotation.targets(LinkRole::Cue))
            lines += u"    cue: "_s + byId.value(cue).text(text) + u'\n';
        for (const AnnotationId &source : annotation.targets(LinkRole::Source))
            lines += u"    source: "_s + byId.value(source).text(text) + u" = "_s +
                     names.value(byId.value(source).speaker()) + u'\n';
    }
    return lines;
}

void TestLanguagePacks::findsWhatTheReferencesSay_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &code : foldersOf(Articles)) {
        for (const QString &name : QDir(Articles + u'/' + code).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(code + u'/' + name)) << Articles + u'/' + code + u'/' + name;
    }
}

void TestLanguagePacks::findsWhatTheReferencesSay()
{
    QFETCH(QString, path);
    QFile article(path);
    QVERIFY(article.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(article.readAll());
    const QString found = described(text, m_analyzer->analyze(text));
    QFile reference(path.chopped(3) + u"ref"_s);
    if (qEnvironmentVariableIntValue("GUILLEMET_UPDATE_REFERENCES")) {
        QVERIFY(reference.open(QIODevice::WriteOnly));
        reference.write(found.toUtf8());
        return;
    }
    QVERIFY2(reference.open(QIODevice::ReadOnly), "no reference: run with GUILLEMET_UPDATE_REFERENCES=1");
    QCOMPARE(found.split(u'\n'), QString::fromUtf8(reference.readAll()).split(u'\n'));
}

void TestLanguagePacks::usersPackGoesBeforeTheProgramsOwn()
{
    const QString text = u"Statsministern: ”Vi stannar kvar hela veckan.” Landet Tvinnland teg."_s;
    const QString folder = userLanguagesDirectory() + u"/sv"_s;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QVERIFY(!described(text, createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR))->analyze(text, {u"sv"_s}))
                 .contains(u"Tvinnland"_s));
    QVERIFY(QDir().mkpath(folder));
    write(u"pack.json"_s, R"({"code": "sv", "name": "Svenska", "version": 1})");
    write(u"cues.txt"_s, "sade,säger\tdirect clause aside\n");
    write(u"countries.tsv"_s, "SE\tname\tTvinnland\n");
    const QString found = described(text, createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR))->analyze(text, {u"sv"_s}));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY2(found.contains(u"country SE name: Tvinnland"_s), qPrintable(found));
}

void TestLanguagePacks::usersPackThatCannotBeReadLeavesTheProgramsOwn()
{
    const QString text = u"Il zorgla que tout allait bien. Elle a dit que rien n'allait."_s;
    const QString folder = userLanguagesDirectory() + u"/fr"_s;
    const auto foundWith = [&](const QByteArray &pack) {
        QFile file(folder + u"/pack.json"_s);
        QFile cues(folder + u"/cues.txt"_s);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || !cues.open(QIODevice::WriteOnly))
            return u"not written"_s;
        file.write(pack);
        cues.write("zorgla\tclause\n");
        file.close();
        cues.close();
        const auto analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
        return described(text, analyzer->analyze(text, {u"fr"_s}));
    };
    const QString own = foundWith(
        R"({"code": "fr", "name": "Français", "version": 1, "words": {"complementizer": ["que"]}, "classes": {"subjectPronoun": ["il"]}})");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not a language pack for “fr”"_s));
    const QString broken = foundWith("{ nothing");
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY2(own.contains(u"cue: zorgla"_s) && !own.contains(u"cue: a dit"_s), qPrintable(own));
    QVERIFY2(broken.contains(u"cue: a dit"_s) && !broken.contains(u"cue: zorgla"_s), qPrintable(broken));
}

QTEST_GUILESS_MAIN(TestLanguagePacks)
#include "tst_languagepacks.moc"
