// SPDX-License-Identifier: GPL-3.0-or-later
// Every format that is read and written: exactly the features that it claims come back, whatever the annotations are.
#include "models/formats/proof/articlefacts.h"
#include "models/formats/proof/lossreport.h"
#include "models/formats/registry/formatregistry.h"
#include "tests/formats/generatedarticles.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestRoundTrip : public QObject
{
    Q_OBJECT

private:
    FormatRegistry m_formats;
    QTemporaryDir m_folder;

    QString outputOf(const Format &format, const QString &name) const
    {
        return m_folder.filePath(format.id() + u'-' + name +
                                 (format.needsFolder() ? u"/"_s : u'.' + format.extensions().first()));
    }

    static void addFormats(const QList<const Format *> &formats)
    {
        QTest::addColumn<QString>("id");
        for (const Format *format : formats) {
            if (format->isReadable() && format->isWritable())
                QTest::newRow(qPrintable(format->id())) << format->id();
        }
    }

    /** The articles written and read again, as facts. */
    QList<QStringList> throughFile(const Format &format, const QList<ArticleExport> &articles, QStringList &issues)
    {
        const QString output = outputOf(format, u"file"_s);
        auto writer = openWriter(format, output, {});
        Q_ASSERT(writer);
        QStringList files;
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const Result<> written = (*writer)->write(articles.at(i), u"a%1"_s.arg(i));
            if (!written)
                issues.append(written.error().message);
            if (format.needsFolder())
                files.append(output + u"a%1."_s.arg(i) + format.extensions().first());
        }
        if (const Result<> finished = (*writer)->finish(); !finished)
            issues.append(finished.error().message);
        if (!format.needsFolder())
            files.append(output);
        QList<QStringList> facts;
        for (const QString &file : std::as_const(files)) {
            const Result<ImportBundle> bundle = format.read(file);
            if (!bundle) {
                issues.append(bundle.error().message);
                continue;
            }
            issues.append(bundle->issues);
            for (const ArticleExport &article : bundle->articles)
                facts.append(factsOf(article, format.features()));
        }
        return facts;
    }

private Q_SLOTS:
    void whatAFormatClaimsComesBack_data() { addFormats(m_formats.all()); }
    void whatAFormatClaimsComesBack()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        GeneratedArticles generated(7);
        QList<ArticleExport> articles;
        QList<QStringList> expected;
        for (int i = 0; i < 150; ++i) {
            articles.append(generated.next());
            expected.append(factsOf(heldBy(format.features(), articles.last()), format.features()));
        }
        QStringList issues;
        const QList<QStringList> found = throughFile(format, articles, issues);
        QCOMPARE(issues.join(u'\n').left(3000), QString());
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QStringList missing = expected.at(i);
            QStringList surplus = found.at(i);
            missing.removeIf([&](const QString &fact) { return found.at(i).contains(fact); });
            surplus.removeIf([&](const QString &fact) { return expected.at(i).contains(fact); });
            QCOMPARE(surplus.join(u'\n'), missing.join(u'\n'));
            QCOMPARE(found.at(i).size(), expected.at(i).size());
        }
    }

    void filesAreRecognised_data() { addFormats(m_formats.all()); }
    void filesAreRecognised()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        GeneratedArticles generated(8);
        QStringList issues;
        throughFile(format, {generated.next(), generated.next()}, issues);
        const QString output = outputOf(format, u"file"_s);
        const QString file = format.needsFolder() ? output + u"a0."_s + format.extensions().first() : output;
        QVERIFY(m_formats.forFile(file));
        QCOMPARE(m_formats.forFile(file)->id(), id);
    }

    void otherFilesWithItsSuffixAreNotOfAFormat()
    {
        for (const QString &name : {u"table.tsv"_s, u"articles.zip"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04 a\tb\n") > 0);
            file.close();
            QVERIFY2(!m_formats.forFile(file.fileName()), qPrintable(name));
        }
    }

    void pagesWithoutFontsAreRefused()
    {
        const auto writer = openWriter(*m_formats.find(u"pdf"_s), m_folder.filePath(u"a.pdf"_s), {});
        QVERIFY(!writer);
        QVERIFY(writer.error().message.contains(u"PDF"));
    }

    void anArticleWithoutAnnotationsComesBack_data() { addFormats(m_formats.all()); }
    void anArticleWithoutAnnotationsComesBack()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        const ArticleExport article{
            .document = articleFromText(u"« Été 🇫🇷 👩‍👩‍👧 e\u0301\u202F», a-t-il dit.\n"_s)};
        QStringList issues;
        const QList<QStringList> found = throughFile(format, {article}, issues);
        QCOMPARE(issues.join(u'\n').left(3000), QString());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first(), factsOf(heldBy(format.features(), article), format.features()));
    }

    void linesLongerThanAnyPieceOfAFileComeBackWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"long.conllu"_s);
        const FormatRegistry formats;
        const Format &format = *formats.find(u"conllu");
        const ArticleExport article{.document =
                                        articleFromText(u"Léa dit « oui » et "_s.repeated(2000) + u"se tait."_s)};
        const auto writer = openWriter(format, path, {});
        QVERIFY(writer && (*writer)->write(article, u"long"_s) && (*writer)->finish());
        const Result<ImportBundle> read = format.read(path);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        QCOMPARE(read->articles.first().document.text, article.document.text);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
