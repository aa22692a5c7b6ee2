// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with one article a row.
#include "models/formats/articles/tablepreview.h"
#include "tests/formats/articlesamples.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray pressCsv =
    "Titre;Auteur;Date de parution;Journal;Texte intégral;URL\r\n"
    "La gare;Léa Morin;20/11/2026;Le Courrier;\"« Oui »; a dit la maire.\r\nElle a ajouté \"\"non\"\".\";"
    "http://a.example/1\r\n"
    ";;;;;\r\n"
    "Le port;Ali;2026-11-21;L'Écho;Le port rouvre.;\r\n";

QByteArray xlsxOf(const QByteArray &rows, const QByteArray &shared = {})
{
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return zipOf(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"_rels/.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"" + relations +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {u"xl/workbook.xml"_s,
          "<workbook xmlns:r=\"" + relations +
              "\"><sheets><sheet name=\"Vide\" r:id=\"r1\"/><sheet name=\"A\" r:id=\"r2\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
          "<Relationship Id=\"r3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
          "<Relationship Id=\"r4\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
         {u"xl/styles.xml"_s, "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
         {u"xl/sharedStrings.xml"_s, "<sst>" + shared + "</sst>"},
         {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData/></worksheet>"},
         {u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}
} // namespace

class TestTableReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvColumnsAreFoundByTheirNames()
    {
        const ReadArticles read(pressCsv, u"presse.csv"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"La gare"_s, u"Le port"_s}));
        const Document first = read.documents.first();
        QCOMPARE(first.text, u"« Oui »; a dit la maire.\nElle a ajouté \"non\"."_s);
        QCOMPARE(first.author, u"Léa Morin"_s);
        QCOMPARE(first.date, u"2026-11-20"_s);
        QCOMPARE(first.site, u"Le Courrier"_s);
        QCOMPARE(first.source, u"http://a.example/1"_s);
        QCOMPARE(read.documents.last().source, u"presse.csv#5"_s);
        QCOMPARE(read.issues, QStringList(u"Line 4: there is no text in the row."_s));
    }

    void anyEncodingAndDelimiterComesIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"id,texte,titre\n1,\"Été, dit-elle, à l’Élysée\",Ça\n2,Où êtes-vous donc ? demande l’élue,Là\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom)(text));
        QTest::newRow("windows-1252") << QByteArray(QStringEncoder("windows-1252")(text));
        QTest::newRow("CR") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("bars") << QByteArray(
            "id|texte|titre\n1|Été, dit-elle, à l’Élysée|Ça\n2|Où êtes-vous donc ? demande l’élue|Là");
        QTest::newRow("tabulators") << QByteArray(
            "id\ttexte\ttitre\n1\tÉté, dit-elle, à l’Élysée\tÇa\n2\tOù êtes-vous donc ? demande l’élue\tLà");
    }
    void anyEncodingAndDelimiterComesIn()
    {
        QFETCH(QByteArray, bytes);
        const ReadArticles read(bytes, u"a.csv"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"Ça"_s, u"Là"_s}));
        QCOMPARE(read.documents.first().text, u"Été, dit-elle, à l’Élysée"_s);
    }

    void columnsCanBeTold()
    {
        const QByteArray table = "a,b,c\nun court texte,un autre texte qui est nettement plus long,x\n";
        QCOMPARE(ReadArticles(table, u"a.csv"_s).text(), u"un autre texte qui est nettement plus long"_s);
        const ReadArticles told(table, u"a.csv"_s, {.columns = {.text = u"A"_s, .title = u"3"_s}});
        QCOMPARE(told.text(), u"un court texte"_s);
        QCOMPARE(told.titles(), QStringList(u"x"_s));
        QVERIFY(ReadArticles(table, u"a.csv"_s, {.columns = {.text = u"z"_s}}).error().contains(u"a, b, c"));
        QVERIFY(ReadArticles("id,n\n1,2\n", u"a.csv"_s).error().contains(u"a.csv"));
    }

    void aQuotationMarkThatIsMissingIsSaidWithItsLine()
    {
        const ReadArticles read("titre,texte\nA,Premier texte.\nB,\"Second texte.\nC,Troisième.\n", u"a.csv"_s);
        QCOMPARE(read.documents.first().text, u"Premier texte."_s);
        QCOMPARE(read.issues, QStringList(u"Line 3: the file ends within a quoted value."_s));
    }

    void jsonOfNewsServicesComesIn()
    {
        const QByteArray object =
            R"({"source":{"id":null,"name":"Le Courrier"},"author":["Léa","Ali"],"title":"La gare",
            "content":"« Oui », dit-elle.","publishedAt":"2026-11-20T08:00:00Z","url":"http://a.example","lang":"fr-FR"})";
        for (const QByteArray &bytes :
             QByteArrayList{object, "[" + object + "]", R"({"status":"ok","articles":[)" + object + "]}"}) {
            const ReadArticles read(bytes, u"a.json"_s);
            QCOMPARE(read.error(), QString());
            QCOMPARE(read.text(), u"« Oui », dit-elle."_s);
            const Document &document = read.documents.first();
            QCOMPARE(document.title, u"La gare"_s);
            QCOMPARE(document.author, u"Léa, Ali"_s);
            QCOMPARE(document.site, u"Le Courrier"_s);
            QCOMPARE(document.date, u"2026-11-20"_s);
            QCOMPARE(document.language, u"fr"_s);
            QCOMPARE(document.source, u"http://a.example"_s);
        }
    }

    void aBrokenLineOfJsonLinesIsSaidAndTheRestComesIn()
    {
        const ReadArticles read("{\"text\":\"Un.\"}\n{\"text\":\"De\n{\"text\":\"Trois.\"}\n", u"a.jsonl"_s);
        QCOMPARE(read.documents.size(), 2);
        QCOMPARE(read.issues.size(), 1);
        QVERIFY2(read.issues.first().startsWith(u"Line 2"), qPrintable(read.issues.first()));
    }

    void sheetsComeInWithDatesAndSharedTexts()
    {
        const ReadArticles read(
            xlsxOf(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c>"
                "<c r=\"D1\" t=\"str\"><v>Texte</v></c></row>"
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>46346</v></c>"
                "<c r=\"D3\" t=\"s\"><v>2</v></c></row>",
                "<si><t>Titre</t></si><si><r><t>La </t></r><r><t>gare</t></r></si><si><t>« Oui », dit-elle.</t></si>"),
            u"a.xlsx"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(), u"« Oui », dit-elle."_s);
        QCOMPARE(read.documents.first().title, u"La gare"_s);
        QCOMPARE(read.documents.first().date, QDate(1899, 12, 30).addDays(46346).toString(Qt::ISODate));
        QCOMPARE(read.documents.first().source, u"a.xlsx#3"_s);
    }

    void aPreviewSaysWhatReadingWouldTake()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"presse.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pressCsv) == pressCsv.size());
        file.close();
        const ArticleReaders readers;
        QVERIFY(isTable(readers.forFile(path)) && mayBeTable(readers, path));
        const Result<TablePreview> preview = previewTable(readers, path, {}, 1);
        QVERIFY(preview);
        QCOMPARE(preview->reader, u"csv"_s);
        QCOMPARE(preview->rows.size(), 1);
        QCOMPARE(preview->header.value(3), u"Journal"_s);
        QCOMPARE(preview->columns.text, u"Texte intégral"_s);
        QCOMPARE(preview->columns.site, u"Journal"_s);
        QCOMPARE(preview->columns.language, QString());
    }

    void whatWasChosenForAHeaderIsTakenForItAgain()
    {
        ColumnChoices choices;
        const QStringList header{u"titre"_s, u"texte"_s, u"x"_s, u""_s, u"x"_s};
        choices.choose(header, {.text = u"x"_s, .title = noColumn.toString(), .date = columnName(header, 4)});
        choices.choose({u"other"_s}, {.text = u"other"_s});
        choices = ColumnChoices::fromText(choices.toText());
        QCOMPARE(columnName(header, 4), u"5"_s);
        QCOMPARE(columnName(header, 3), u"4"_s);
        const ColumnIndexes indexes = columnIndexes(choices.of(header), header, {});
        QCOMPARE(indexes.at[0], 2);
        QCOMPARE(indexes.at[1], -1);
        QCOMPARE(indexes.at[3], 4);
        QVERIFY(indexes.unknown.isEmpty());
        QVERIFY(choices.of({u"titre"_s}) == TableColumns());
        const ReadArticles read("titre,texte,x,,x\nUn,Deux,Trois,,2026-05-04\n"_ba, u"a.csv"_s, {.choices = choices});
        QCOMPARE(read.text(), u"Trois"_s);
        QCOMPARE(read.documents.first().date, u"2026-05-04"_s);
        choices.choose(header, {});
        QVERIFY(choices.of(header) == TableColumns());
        QVERIFY(ColumnChoices::fromText(u"[{\"header\":5}, 3, {}"_s) == ColumnChoices());
    }
};

QTEST_GUILESS_MAIN(TestTableReaders)
#include "tst_tablereaders.moc"
