// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, read by somebody else's programs: openpyxl, rdflib, jsonschema, NLTK, sqlite3, xmllint, … Where
// one is missing, its test says so and is skipped; ./dev installs all of them.
#include "models/formats/proof/lossreport.h"
#include "models/formats/registry/formatregistry.h"
#include "models/formats/tables/quotationrows.h"
#include "tests/formats/generatedarticles.h"
#include "tests/runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome outcomeOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome python(const QString &script, const QStringList &arguments)
{
    return outcomeOf(u"python3"_s,
                     QStringList{u"-B"_s, QStringLiteral(GUILLEMET_SOURCE_DIR "/tests/formats/foreign/") + script} +
                         arguments);
}

/** What another program says of an article: its text, and in any order the places of its annotations. */
using FoundArticle = std::pair<QString, QList<QList<std::pair<int, int>>>>;

FoundArticle expectedOf(const Format &format, const ArticleExport &article)
{
    const ArticleExport held = heldBy(format.features(), article);
    const TextOffsets offsets(held.document.text);
    FoundArticle expected{held.document.text, {}};
    for (const Annotation &annotation : held.annotations) {
        QList<std::pair<int, int>> places;
        for (const Span fragment : annotation.fragments)
            places.append({offsets.toCodePoint(fragment.begin), offsets.toCodePoint(fragment.end)});
        expected.second.append(places);
    }
    std::ranges::sort(expected.second);
    return expected;
}

FoundArticle foundIn(const QString &text, const QJsonArray &annotations)
{
    FoundArticle found{text, {}};
    for (const QJsonValue &annotation : annotations) {
        QList<std::pair<int, int>> places;
        for (const QJsonValue &place : annotation.toArray())
            places.append({place[0].toInt(), place[1].toInt()});
        found.second.append(places);
    }
    std::ranges::sort(found.second);
    return found;
}

/** The reason for which a test cannot be run here; empty if it can. */
QString missing(const QString &program, const QString &module = {})
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return program + u" is not installed"_s;
    if (!module.isEmpty() && outcomeOf(program, {u"-c"_s, u"import "_s + module}).status != 0)
        return u"Python's %1 is not installed"_s.arg(module);
    return {};
}
} // namespace

#define NEEDS(...)                                                                                                     \
    if (const QString reason = missing(__VA_ARGS__); !reason.isEmpty())                                                \
    QSKIP(qPrintable(reason))

class TestForeignReaders : public QObject
{
    Q_OBJECT

private:
    FormatRegistry m_formats;
    QTemporaryDir m_folder;
    QList<ArticleExport> m_articles;

    QString written(const QString &id, const QString &suffix)
    {
        const QString path = m_folder.filePath(id + u'.' + suffix);
        const auto writer = openWriter(*m_formats.find(id), path, {});
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (!writer || !(*writer)->write(m_articles.at(i), u"a%1"_s.arg(i)))
                qFatal("cannot write");
        }
        return (*writer)->finish() ? path : QString();
    }
    QStringList writtenEach(const QString &id)
    {
        const QString folder = m_folder.filePath(id) + u'/';
        const Format &format = *m_formats.find(id);
        const auto writer = openWriter(format, folder, {});
        QStringList files;
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const QString name = u"a%1"_s.arg(i);
            if (!writer || !(*writer)->write(m_articles.at(i), name))
                qFatal("cannot write");
            files.append(folder + name + u'.' + format.extensions().first());
        }
        return (*writer)->finish() ? files : QStringList();
    }
    QList<QStringList> expectedRows() const
    {
        QList<QStringList> rows{QuotationRows::names()};
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const QString name = u"a%1"_s.arg(i);
            rows += QuotationRows(m_articles.at(i), name).all();
        }
        return rows;
    }
    qsizetype count(const std::function<qsizetype(const Annotation &)> &of) const
    {
        qsizetype sum = 0;
        for (const ArticleExport &article : m_articles) {
            for (const Annotation &annotation : article.annotations)
                sum += of(annotation);
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        GeneratedArticles generated(11);
        for (int i = 0; i < 25; ++i)
            m_articles.append(generated.next());
        m_articles[1].document.date = u"au printemps"_s;
        ArticleExport bare{.document = articleFromText(u"\uFEFFUne ligne\r\n\r\net l\u2019autre\u202F! \r\n"_s)};
        m_articles.append(bare); // nothing is annotated
        bare.document = articleFromText(u"« Oui »\u202F: il l\u2019a dit.\r\n"_s);
        bare.annotations.append({.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 7}}});
        bare.annotations.append({.id = AnnotationId::create(), .tag = u"second hand"_s, .fragments = {{2, 12}}});
        bare.annotations.append({.id = AnnotationId::create(), .tag = u"100 %"_s, .fragments = {{13, 16}}});
        bare.annotations.first().attributes.set(Attribute::Type, u"free indirect"_s);
        m_articles.append(bare);
    }

    void openpyxlReadsTheSpreadsheet()
    {
        NEEDS(u"python3"_s, u"openpyxl"_s);
        const Outcome outcome = python(u"spreadsheet.py"_s, {written(u"xlsx"_s, u"xlsx"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonArray rows = QJsonDocument::fromJson(outcome.output).array();
        const QList<QStringList> expected = expectedRows();
        QCOMPARE(rows.size(), expected.size());
        QVERIFY(rows.size() > 20);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype column = 0; column < expected.at(i).size(); ++column) {
                const QString cell = expected.at(i).at(column);
                const QJsonValue found = rows.at(i).toArray().at(column);
                if (i > 0 && QuotationRows::columns().at(column).kind == QuotationRows::Kind::Number)
                    QCOMPARE(found, QJsonValue(cell.toDouble()));
                else if (i > 0 && cell == "2026-05-04"_L1)
                    QCOMPARE(found.toObject().value("date"_L1).toString(), cell);
                else
                    QCOMPARE(found.toString(), cell);
            }
        }
    }

    void thePackageOfTheOpenDocumentIsRight()
    {
        NEEDS(u"python3"_s);
        const Outcome outcome = python(u"opendocument.py"_s, {written(u"ods"_s, u"ods"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QJsonArray expected;
        for (const QStringList &row : expectedRows())
            expected.append(QJsonArray::fromStringList(row));
        QCOMPARE(QJsonDocument::fromJson(outcome.output).array(), expected);
    }

    void rdflibReadsTurtle()
    {
        NEEDS(u"python3"_s, u"rdflib"_s);
        const Outcome outcome = python(u"turtle.py"_s, {written(u"nif"_s, u"ttl"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(found["contexts"_L1].toInt(), m_articles.size());
        QCOMPARE(found["units"_L1].toInt(), count([](const Annotation &) { return 1; }));
        QVERIFY(found["strings"_L1].toInt() > m_articles.size());
    }

    void rdflibReadsWebAnnotations()
    {
        NEEDS(u"python3"_s, u"rdflib"_s);
        const Outcome outcome = python(u"webannotation.py"_s, {written(u"webannotation"_s, u"jsonld"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
        const auto links = [](const Annotation &annotation) { return annotation.links.size(); };
        QCOMPARE(found["annotations"_L1].toInt(), count([](const Annotation &) { return 1; }) + count(links));
        QCOMPARE(found["checked"_L1].toInt(),
                 count([](const Annotation &annotation) { return annotation.fragments.size(); }));
    }

    void jsonschemaAcceptsOurJson()
    {
        NEEDS(u"python3"_s, u"jsonschema"_s);
        const Outcome outcome =
            python(u"schema.py"_s, {written(u"json"_s, u"jsonl"_s),
                                    QStringLiteral(GUILLEMET_DATA_DIR "/schemas/guillemet-article.schema.json")});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QCOMPARE(outcome.output.toInt(), m_articles.size());
    }

    void sqliteTakesTheDump()
    {
        NEEDS(u"sqlite3"_s);
        QFile dump(written(u"sql"_s, u"sql"_s));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        const QByteArray questions =
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM annotation), (SELECT count(*) FROM "
            "fragment), "
            "(SELECT count(*) FROM link), (SELECT count(*) FROM annotation a JOIN fragment f ON f.annotation = a.id "
            "JOIN "
            "article t ON t.id = a.article WHERE (SELECT count(*) FROM fragment g WHERE g.annotation = a.id) = 1 AND "
            "substr(t.body, f.begins + 1, f.ends - f.begins) <> a.body);";
        const Outcome outcome = outcomeOf(u"sqlite3"_s, {u"-bail"_s, u":memory:"_s}, dump.readAll() + questions);
        QVERIFY2(outcome.status == 0 && outcome.errors.isEmpty(), outcome.errors.constData());
        const auto one = [](const Annotation &) { return 1; };
        QCOMPARE(QString::fromUtf8(outcome.output.trimmed()),
                 u"%1|%2|%3|%4|0"_s.arg(m_articles.size())
                     .arg(count(one))
                     .arg(count([](const Annotation &annotation) { return annotation.fragments.size(); }))
                     .arg(count([](const Annotation &annotation) { return annotation.links.size(); })));
    }

    void popplerReadsThePages()
    {
        NEEDS(u"pdftotext"_s);
        const QString path = written(u"pdf"_s, u"pdf"_s);
        const Outcome text = outcomeOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        QVERIFY2(text.status == 0 && text.errors.isEmpty(), text.errors.constData());
        const QList<QByteArray> pages = text.output.split('\f');
        QVERIFY(pages.size() > m_articles.size()); // and what comes after the last one
        for (qsizetype i = 0; i + 1 < pages.size(); ++i)
            QVERIFY(pages.at(i).contains(QByteArray::number(i + 1)));
        const Outcome fonts = outcomeOf(u"pdffonts"_s, {path});
        const QList<QByteArray> lines = fonts.output.trimmed().split('\n').sliced(2);
        QVERIFY(!lines.isEmpty());
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.simplified().split(' ');
            QVERIFY2(words.at(words.size() - 5) == "yes", line.constData()); // emb sub uni object ID
        }
    }

    void everyWordOfAnArticleIsOnItsPages()
    {
        NEEDS(u"pdftotext"_s);
        QString words;
        for (int i = 0; i < 3000; ++i)
            words += u"mot%1 "_s.arg(i) + (i % 50 == 49 ? u"\n"_s : QString());
        ArticleExport article{.document = articleFromText(words)};
        article.annotations.append(
            {.id = AnnotationId::create(),
             .tag = Tags::Quotation, // Its number comes right after its last word, which is in the table too.
             .fragments = {{5, static_cast<int>(words.indexOf(u" mot2000 "))}}});
        const QString path = m_folder.filePath(u"long.pdf"_s);
        const auto writer = openWriter(*m_formats.find(u"pdf"_s), path, {});
        QVERIFY(writer && (*writer)->write(article, u"a"_s) && (*writer)->finish());
        const Outcome text = outcomeOf(u"pdftotext"_s, {path, u"-"_s});
        QCOMPARE(text.status, 0);
        const QByteArrayList found = text.output.simplified().split(' ');
        const QSet<QByteArray> printed(found.begin(), found.end());
        for (int i = 0; i < 3000; ++i)
            QVERIFY2(printed.contains("mot" + QByteArray::number(i)), QByteArray::number(i).constData());
    }

    void folialintAcceptsFolia()
    {
        NEEDS(u"folialint"_s);
        QStringList files = writtenEach(u"folia"_s);
        // An annotation that ends inside an emoji leaves a word that nobody sees, which libfolia takes for none.
        static const QRegularExpression invisible(u"<t>[\\p{Cf}\\p{Mn}]+</t>"_s);
        files.removeIf([](const QString &path) {
            QFile file(path);
            return !file.open(QIODevice::ReadOnly) || QString::fromUtf8(file.readAll()).contains(invisible);
        });
        QVERIFY(files.size() > m_articles.size() / 2);
        const Outcome outcome = outcomeOf(u"folialint"_s, QStringList{u"--nooutput"_s} + files);
        const QByteArray said = outcome.output + outcome.errors;
        QVERIFY2(outcome.status == 0, said.constData());
        QCOMPARE(said.count("Validated successfully"), files.size());
    }

    void xmllintFindsXmlWellFormed_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"tei"_s, u"casxmi"_s, u"folia"_s, u"parc"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void xmllintFindsXmlWellFormed()
    {
        NEEDS(u"xmllint"_s);
        QFETCH(QString, id);
        const Outcome outcome = outcomeOf(u"xmllint"_s, QStringList{u"--noout"_s, u"--nonet"_s} + writtenEach(id));
        QVERIFY2(outcome.status == 0 && outcome.errors.isEmpty(), outcome.errors.constData());
    }

    void xmllintFindsTeiValid()
    {
        NEEDS(u"xmllint"_s);
        const Outcome outcome = outcomeOf(
            u"xmllint"_s, QStringList{u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, teiSchema()} + writtenEach(u"tei"_s));
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QCOMPARE(outcome.errors.count(" validates\n"), m_articles.size());
    }

    void theSchemaOfTeiRefusesWhatTeiRefuses_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("nothing in standOff") << QByteArray("</TEI>") << QByteArray("<standOff/></TEI>");
        QTest::newRow("a type of two words") << QByteArray("<ab ") << QByteArray("<ab type=\"a b\" ");
        QTest::newRow("no truth value") << QByteArray("direct=\"unknown\"") << QByteArray("direct=\"mixed\"");
        QTest::newRow("an element of no place") << QByteArray("<said ") << QByteArray("<said><p/></said><said ");
        QTest::newRow("an element that is not TEI's") << QByteArray("<body>") << QByteArray("<quotation/><body>");
    }
    void theSchemaOfTeiRefusesWhatTeiRefuses()
    {
        NEEDS(u"xmllint"_s);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QFile file(writtenEach(u"tei"_s).last());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(right));
        const QStringList check{u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, teiSchema(), u"-"_s};
        QCOMPARE(outcomeOf(u"xmllint"_s, check, content).status, 0);
        QVERIFY(outcomeOf(u"xmllint"_s, check, QByteArray(content).replace(right, wrong)).status != 0);
    }

    void pythonFollowsThePointersOfTei()
    {
        NEEDS(u"python3"_s);
        const Outcome outcome = python(u"tei.py"_s, writtenEach(u"tei"_s));
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonArray found = QJsonDocument::fromJson(outcome.output).array();
        QCOMPARE(found.size(), m_articles.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(foundIn(found.at(i)["text"_L1].toString(), found.at(i)["spans"_L1].toArray()),
                     expectedOf(*m_formats.find(u"tei"_s), m_articles.at(i)));
    }

    void nltkReadsTheColumnsOfConll()
    {
        NEEDS(u"python3"_s, u"nltk"_s);
        const Outcome outcome = python(u"columns.py"_s, {written(u"conll2003"_s, u"conll"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const auto withoutSpaces = [](QString words) {
            erase_if(words, [](QChar c) { return c.isSpace(); });
            return words;
        };
        QString words;
        QStringList chunks;
        for (const ArticleExport &article : std::as_const(m_articles)) {
            const ArticleExport held = heldBy(m_formats.find(u"conll2003"_s)->features(), article);
            words += withoutSpaces(held.document.text);
            for (const Annotation &annotation : held.annotations)
                chunks.append(withoutSpaces(annotation.text(held.document.text)));
        }
        const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(found["words"_L1].toString(), words);
        QStringList foundChunks;
        QSet<QString> labels;
        for (const QJsonValue &chunk : found["chunks"_L1].toArray()) {
            labels.insert(chunk[0].toString());
            foundChunks.append(chunk[1].toString());
        }
        QCOMPARE(foundChunks, chunks);
        for (const QString &label : {u"Quotation:direct"_s, u"Quotation:indirect"_s, u"Country"_s, u"100_%"_s})
            QVERIFY2(labels.contains(label), qPrintable(QStringList(labels.values()).join(u' ')));
    }

    void conlluIsAsItsPageSays()
    {
        NEEDS(u"python3"_s);
        const Outcome outcome = python(u"conllu.py"_s, {written(u"conllu"_s, u"conllu"_s)});
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonArray found = QJsonDocument::fromJson(outcome.output).array();
        QCOMPARE(found.size(), m_articles.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QJsonArray annotations;
            for (const QJsonValue &annotation : found.at(i)["annotations"_L1].toObject())
                annotations.append(annotation);
            QCOMPARE(foundIn(found.at(i)["text"_L1].toString(), annotations),
                     expectedOf(*m_formats.find(u"conllu"_s), m_articles.at(i)));
        }
    }

    void theCheckOfConlluRefusesWhatThePageRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
        };
        row("nothing", "", "", "");
        row("nine fields", "punct\t_\tSpace", "punct\tSpace", "9: 9 fields");
        row("an id left out", "\n3\tviennent", "\n4\tviennent", "4: id 4 after 2");
        row("a range of one word", "1-2\tAux", "1-1\tAux", "4: range 1-1");
        row("an empty node with a wrong number", "\n3.1\t", "\n3.2\t", "4: empty node 3.2");
        row("no universal tag", "\tVERB\t", "\tVB\t", "7: UPOS: VB");
        row("features without order", "Number=Plur|Person=3", "Person=3|Number=Plur", "7: FEATS: not in order");
        row("two roots", "\t3\tobl\t", "\t0\troot\t", "4: not one root");
        row("a head beyond the end", "\t3\tobl\t", "\t9\tobl\t", "4: HEAD: no such word");
        row("a cycle", "\t3\tobl\t", "\t1\tobl\t", "4: a cycle");
        row("another text", "# text = Aux", "# text = aux", "4: text is");
        row("no id of the sentence", "# sent_id = s1\n", "", "3: no sent_id");
        row("line ends of two characters", "\n", "\r\n", "line ends");
    }
    void theCheckOfConlluRefusesWhatThePageRefuses()
    {
        NEEDS(u"python3"_s);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        QByteArray content = "# newdoc id = d\n"
                             "# sent_id = s1\n"
                             "# text = Aux viennent.\n"
                             "1-2\tAux\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "1\tà\tà\tADP\t_\t_\t2\tcase\t_\t_\n"
                             "2\tuns\tun\tPRON\t_\tNumber=Plur\t3\tobl\t_\t_\n"
                             "3\tviennent\tvenir\tVERB\t_\tNumber=Plur|Person=3\t0\troot\t_\tSpaceAfter=No\n"
                             "3.1\tici\tici\tADV\t_\t_\t_\t_\t3:advmod\t_\n"
                             "4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\tSpaceAfter=No\n"
                             "\n";
        QVERIFY(from.isEmpty() || content.contains(from));
        const QString path = m_folder.filePath(u"checked.conllu"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(from.isEmpty() ? content : content.replace(from, to)) > 0);
        file.close();
        const Outcome outcome = python(u"conllu.py"_s, {path});
        QCOMPARE(outcome.status == 0, said.isEmpty());
        QVERIFY2(outcome.errors.contains(said), outcome.errors.constData());
    }

private:
    static QString teiSchema() { return QStringLiteral(GUILLEMET_SOURCE_DIR "/tests/formats/foreign/tei.rng"); }
};

QTEST_MAIN(TestForeignReaders)
#include "tst_foreignreaders.moc"
