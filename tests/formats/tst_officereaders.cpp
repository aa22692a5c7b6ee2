// SPDX-License-Identifier: GPL-3.0-or-later
// Word, OpenDocument, Markdown and PDF as articles.
#include "tests/formats/articlesamples.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
QByteArray wordParagraph(const QByteArray &text, const QByteArray &style = {})
{
    return "<w:p>" + (style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") +
           "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}
/** Lines of a column from `y` on. */
QList<PdfText> column(double x, double y, const QStringList &lines)
{
    QList<PdfText> texts;
    for (const QString &line : lines) {
        texts.append({.x = x, .y = y, .size = 10, .text = line});
        y += 13;
    }
    return texts;
}
} // namespace

class TestOfficeReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordGivesItsParagraphsAndWhatItSaysOfItself()
    {
        const ReadArticles read(
            docxOf(wordParagraph("La gare rouvre lundi", "Titre1") +
                       "<w:p><w:r><w:t>« Les trains </w:t></w:r><w:r><w:t "
                       "xml:space=\"preserve\">rouleront\xC2\xA0»,</w:t><w:br/>"
                       "<w:t>a dit la maire.</w:t></w:r></w:p><w:p/>" +
                       wordParagraph("Fin."),
                   "<dc:title>Gare : réouverture</dc:title><dc:creator>Léa Morin</dc:creator>"
                   "<dcterms:created>2026-11-20T09:00:00Z</dcterms:created><dc:language>fr-FR</dc:language>"),
            u"gare.docx"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(), u"La gare rouvre lundi\n\n« Les trains rouleront\u00A0»,\na dit la maire.\n\nFin.\n"_s);
        const Document document = read.documents.first();
        QCOMPARE(document.title, u"Gare : réouverture"_s);
        QCOMPARE(document.author, u"Léa Morin"_s);
        QCOMPARE(document.date, u"2026-11-20"_s);
        QCOMPARE(document.language, u"fr"_s);
        QCOMPARE(document.source, u"gare.docx"_s);
    }

    void wordLeavesOutWhatWasDeletedAndCopiesForOldPrograms()
    {
        const ReadArticles read(
            docxOf("<w:p><w:r><w:t>Il a dit </w:t></w:r><w:del><w:r><w:delText>non</w:delText></w:r></w:del>"
                   "<w:ins><w:r><w:t>oui</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>!</w:t></w:r></w:moveFrom>"
                   "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                   "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" +
                   wordParagraph("Encadré.") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
                   wordParagraph("Encadré.") +
                   "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                   "<w:tbl><w:tr><w:tc>" +
                   wordParagraph("Case") + "</w:tc></w:tr></w:tbl>"),
            u"a.docx"_s);
        QCOMPARE(read.text(), u"Il a dit oui.\n\nEncadré.\n\nCase\n"_s);
    }

    void openDocumentGivesItsParagraphs()
    {
        const QByteArray body =
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Vieux</text:p>"
            "</text:deletion></text:changed-region></text:tracked-changes>"
            "<text:h text:outline-level=\"1\">La\n gare</text:h><text:p>« Oui<text:note><text:note-body>"
            "<text:p>Note</text:p></text:note-body></text:note> »,<text:s text:c=\"3\"/>dit "
            "<text:span>Anna</text:span>.<text:line-break/>Non.</text:p><text:p/>";
        const ReadArticles read(odtOf(body, "<dc:title>Gare</dc:title><meta:initial-creator>Léa</meta:initial-creator>"
                                            "<dc:creator>Léa</dc:creator><dc:date>2026-11-20T09:00:00</dc:date>"),
                                u"gare.odt"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(), u"La gare\n\n« Oui », dit Anna.\nNon.\n"_s);
        QCOMPARE(read.documents.first().title, u"Gare"_s);
        QCOMPARE(read.documents.first().author, u"Léa"_s);
        QCOMPARE(read.documents.first().date, u"2026-11-20"_s);
    }

    void documentsAreKnownByTheirContentWhateverTheirName()
    {
        QCOMPARE(ReadArticles(docxOf(wordParagraph("Bonjour.")), u"lettre.doc"_s).text(), u"Bonjour.\n"_s);
        QCOMPARE(ReadArticles(odtOf("<text:p>Bonjour.</text:p>"), u"sans suffixe"_s).text(), u"Bonjour.\n"_s);
        QCOMPARE(ReadArticles("<!DOCTYPE html><p>Bonjour.</p>", u"page.docx"_s).text(), u"Bonjour.\n"_s);
    }

    void aBrokenDocumentGivesWhatStandsBeforeTheFault()
    {
        const ReadArticles read(docxOf(wordParagraph("Début.") + "<w:p></w:r>"), u"a.docx"_s);
        QCOMPARE(read.text(), u"Début.\n"_s);
        QCOMPARE(read.issues.size(), 1);
        QVERIFY2(read.issues.first().contains(u"a.docx") && read.issues.first().contains(u"word/document.xml, line 1"),
                 qPrintable(read.issues.first()));
    }

    void markdownLosesItsMarks()
    {
        const ReadArticles read(
            "---\ntitle: \"Le titre\"\nauthor: [Léa, Ali]\ndate: 2026-11-20\nlang: fr\n---\n"
            "# La gare\n\n« Les **trains**\nroulent&nbsp;», a dit [la maire](http://a.b).\\\nEt voilà.\n\n"
            "![photo](x.jpg)\n\n* un\n* deux\n\n> citation\n\n<div>html</div>\n",
            u"a.md"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(),
                 u"La gare\n\n« Les trains roulent\u00A0», a dit la maire.\nEt voilà.\n\nun\n\ndeux\n\ncitation\n"_s);
        QCOMPARE(read.documents.first().title, u"Le titre"_s);
        QCOMPARE(read.documents.first().author, u"Léa, Ali"_s);
        QCOMPARE(read.documents.first().date, u"2026-11-20"_s);
        QCOMPARE(read.documents.first().language, u"fr"_s);
    }

    void pdfParagraphsAndBrokenWordsAreJoined()
    {
        const ReadArticles read(
            pdfOf({QList<PdfText>{{.x = 60, .y = 130, .size = 20, .text = u"La gare rouvre lundi"_s}} +
                   column(60, 170,
                          {u"La ministre a annoncé mardi que les travaux de la gare seraient ter-"_s,
                           u"minés avant la fin de la semaine. « Nous y sommes », a-t-elle dit, peut-"_s,
                           u"être un peu vite. C’est fini."_s}) +
                   column(60, 170 + 3 * 13,
                          {u"    Le maire, lui, attend peut-être de voir les trains rouler pour se réjouir de"_s,
                           u"la nouvelle."_s})}),
            u"gare.pdf"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(),
                 u"La gare rouvre lundi\n\nLa ministre a annoncé mardi que les travaux de la gare seraient "
                 "terminés avant la fin de la semaine. « Nous y sommes », a-t-elle dit, peut-être un peu "
                 "vite. C’est fini.\n\nLe maire, lui, attend peut-être de voir les trains rouler pour se "
                 "réjouir de la nouvelle.\n"_s);
        QCOMPARE(read.documents.first().title, u"La gare rouvre lundi"_s);
    }

    void pdfColumnsAndPagesAreReadInTheirOrderWithoutHeadsAndFeet()
    {
        QList<QList<PdfText>> pages;
        for (int page = 1; page <= 3; ++page) {
            QStringList left;
            QStringList right;
            for (int i = 0; i < 40; ++i) {
                left.append(u"gauche %1 page %2 avec des mots"_s.arg(i).arg(page));
                right.append(u"droite %1 page %2 avec des mots"_s.arg(i).arg(page));
            }
            pages.append(
                QList<PdfText>{{.x = 60, .y = 30, .size = 8, .text = u"Le Courrier – mardi 24 novembre 2026"_s},
                               {.x = 300, .y = 825, .size = 8, .text = QString::number(page)}} +
                column(60, 130, left) + column(320, 130, right));
        }
        const QString text = ReadArticles(pdfOf(pages), u"deux.pdf"_s).text();
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u"Courrier"), qPrintable(text));
        QVERIFY(text.indexOf(u"gauche 39 page 1") < text.indexOf(u"droite 0 page 1"));
        QVERIFY(text.indexOf(u"droite 39 page 1") < text.indexOf(u"gauche 0 page 2"));
        // No sentence ends, so nothing begins a paragraph.
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY(text.contains(u"gauche 39 page 1 avec des mots droite 0 page 1"));
        QVERIFY(text.contains(u"droite 39 page 1 avec des mots gauche 0 page 2"));
    }

    void aPdfWithoutTextSaysWhatToDo()
    {
        QVERIFY(ReadArticles(pdfOf({{}}), u"scan.pdf"_s).error().contains(u"OCR"));
        QVERIFY(ReadArticles("%PDF-1.4 rien", u"a.pdf"_s).error().contains(u"a.pdf"));
    }

    void readingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const ReadArticles read(docxOf(wordParagraph("Bonjour.")), u"a.docx"_s, {.stop = stop.get_token()});
        QVERIFY(!read.result);
        QCOMPARE(read.result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestOfficeReaders)
#include "tst_officereaders.moc"
