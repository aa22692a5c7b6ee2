// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are broken, by accident or on purpose: nothing crashes, what is wrong is named, the rest comes in.
#include "models/formats/registry/formatregistry.h"
#include "tests/formats/generatedarticles.h"
#include "tests/runner.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString sampleText = u"« Été 🇫🇷 », a dit Ana.\nFin."_s;

ArticleExport sample()
{
    ArticleExport article{.document = articleFromText(sampleText)};
    const AnnotationId source = AnnotationId::create();
    article.annotations = {
        {.id = AnnotationId::create(),
         .tag = Tags::Quotation,
         .fragments = {{0, 12}},
         .attributes = {{Attribute::Type, u"direct"_s}, {Attribute::Note, u"sûr"_s}},
         .links = {{LinkRole::Source, source}}},
        {.id = source, .tag = Tags::Source, .fragments = {{20, 23}}},
    };
    return article;
}

bool isSound(const ArticleExport &article)
{
    QSet<AnnotationId> ids;
    for (const Annotation &annotation : article.annotations) {
        if (ids.contains(annotation.id) || annotation.fragments.isEmpty() || annotation.tag.isEmpty() ||
            annotation.fragments != normalized(annotation.fragments) || annotation.begin() < 0 ||
            annotation.end() > article.document.text.size())
            return false;
        ids.insert(annotation.id);
    }
    return std::ranges::all_of(article.annotations, [&](const Annotation &annotation) {
        return std::ranges::all_of(annotation.links, [&](const Link &link) { return ids.contains(link.target); });
    });
}
} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private:
    FormatRegistry m_formats;
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return m_folder.filePath(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** A file of the format with one article; for brat its text lies beside. */
    QString sampleFile(const Format &format) const
    {
        const QString folder = m_folder.filePath(u"sample-"_s + format.id());
        auto writer = format.writer({.path = folder}, {});
        if (!writer || !(*writer)->write(sample(), u"a"_s) || !(*writer)->finish())
            qFatal("cannot write the sample");
        return folder + u"/a."_s + format.extensions().first();
    }
    /** As from the file at `path`, without writing it where the format is one file. */
    static Result<ImportBundle> readBytes(const Format &format, const QString &path, QByteArray bytes)
    {
        if (format.id() == "brat"_L1) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            return format.read(path);
        }
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        BundleSink sink;
        const Result<> done = format.readFrom(buffer, path, {}, sink);
        return done ? Result<ImportBundle>(sink.bundle) : std::unexpected(done.error());
    }
    void addReadable() const
    {
        QTest::addColumn<QString>("id");
        for (const Format *format : m_formats.readable())
            QTest::newRow(qPrintable(format->id())) << format->id();
    }

private Q_SLOTS:
    void aFileCutAnywhereIsReadOrNamed_data() { addReadable(); }
    void aFileCutAnywhereIsReadOrNamed()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        const QString path = sampleFile(format);
        const QByteArray whole = contentOf(path);
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const Result<ImportBundle> bundle = readBytes(format, path, whole.first(size));
            if (!bundle) {
                QVERIFY(!bundle.error().message.isEmpty());
                QVERIFY2(bundle.error().message.contains(u"a."_s), qPrintable(bundle.error().message));
                continue;
            }
            for (const ArticleExport &article : bundle->articles)
                QVERIFY(isSound(article));
        }
    }

    void aFileWithAnyByteChangedIsReadOrNamed_data() { addReadable(); }
    void aFileWithAnyByteChangedIsReadOrNamed()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        const QString path = sampleFile(format);
        const QByteArray whole = contentOf(path);
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QByteArray broken = whole;
            for (int i = random.bounded(1, 4); i > 0; --i)
                broken[random.bounded(int(broken.size()))] = static_cast<char>(random.bounded(256));
            const Result<ImportBundle> bundle = readBytes(format, path, broken);
            for (const ArticleExport &article : bundle.value_or(ImportBundle()).articles)
                QVERIFY(isSound(article));
        }
    }

    void positionsThatAreNoneAreNamed()
    {
        const QByteArray json = R"({"text":"Ana parle.","entities":[
{"id":1,"label":"Cue","start_offset":4,"end_offset":9},{"id":2,"label":"Cue","start_offset":9,"end_offset":4},
{"id":3,"label":"Cue","start_offset":0,"end_offset":99},{"id":4,"label":"Cue","start_offset":-1,"end_offset":3},
{"id":5,"label":"Cue","start_offset":1e300,"end_offset":3},{"id":6,"label":"Cue","start_offset":0,"end_offset":9223372036854775807},
{"id":1,"label":"Cue","start_offset":0,"end_offset":3},{"id":8,"label":"","start_offset":0,"end_offset":3},
{"id":9,"label":"Cue"},7],"relations":[{"id":1,"from_id":1,"to_id":99,"type":"cued-by"},{"id":2,"from_id":1,"to_id":1,"type":"eats"}]})";
        const Result<ImportBundle> bundle = m_formats.find(u"doccano")->read(write(u"p.jsonl"_s, json));
        QVERIFY(bundle);
        QCOMPARE(bundle->articles.first().annotations.size(), 1);
        QCOMPARE(bundle->issues.size(), 11);
        QVERIFY2(bundle->issues.first().contains(u"annotation 2"), qPrintable(bundle->issues.first()));
    }

    void deepAndLongFilesEndSoon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("JSON arrays") << u"d.json"_s << "{\"text\":" + QByteArray(2000000, '[');
        QTest::newRow("JSON objects") << u"d.json"_s << QByteArray("{\"a\":").repeated(500000);
        QTest::newRow("quotation marks") << u"d.jsonl"_s << QByteArray("{\"\n").repeated(200000);
        QTest::newRow("XML elements") << u"d.xml"_s
                                      << QByteArray("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>") +
                                             QByteArray("<p>").repeated(500000);
        QTest::newRow("one line") << u"d.conllu"_s << "# newdoc\n1\t" + QByteArray(20000000, 'x');
        QTest::newRow("many columns") << u"d.conll"_s
                                      << "-DOCSTART- -X- O O\n\n" + QByteArray("a b ").repeated(1000000);
    }
    void deepAndLongFilesEndSoon()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = write(name, content);
        const Format *format = m_formats.forFile(path);
        QVERIFY(format);
        QElapsedTimer timer;
        timer.start();
        const Result<ImportBundle> bundle = format->read(path);
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!bundle || !bundle->issues.isEmpty() || !bundle->articles.isEmpty());
    }

    void entitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("declarations");
        QTest::newRow("of this computer") << R"(<!ENTITY x SYSTEM "file:///etc/passwd">)"_ba;
        QTest::newRow("without end")
            << R"(<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;">)"_ba;
    }
    void entitiesAreRefused()
    {
        QFETCH(QByteArray, declarations);
        for (const auto &[name, content] :
             {std::pair(
                  u"e.xml"_s,
                  QByteArray("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>&x;</p></body></text></TEI>")),
              std::pair(u"e.xmi"_s,
                        QByteArray("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" "
                                   "xmlns:cas=\"http:///uima/cas.ecore\"><cas:Sofa sofaString=\"&x;\"/></xmi:XMI>"))}) {
            const QString path = write(name, "<?xml version=\"1.0\"?><!DOCTYPE TEI [" + declarations + "]>" + content);
            const Result<ImportBundle> bundle = m_formats.forFile(path)->read(path);
            QVERIFY(!bundle);
            QVERIFY2(bundle.error().message.contains(u"Line 1"), qPrintable(bundle.error().message));
        }
    }

    void anotherEncodingIsReadOrNamed_data() { addReadable(); }
    void anotherEncodingIsReadOrNamed()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        const QString path = sampleFile(format);
        const QString whole = QString::fromUtf8(contentOf(path));
        if (whole.toUtf8() != contentOf(path))
            QSKIP("a package is in no encoding");
        const QByteArray utf16(reinterpret_cast<const char *>(whole.utf16()), whole.size() * 2);
        for (const QByteArray &bytes :
             QByteArrayList{whole.toLatin1(), "\xFF\xFE" + utf16, "\xEF\xBB\xBF" + whole.toUtf8(),
                            whole.toUtf8().replace("\n", "\r\n")}) {
            const Result<ImportBundle> bundle = readBytes(format, path, bytes);
            for (const ArticleExport &article : bundle.value_or(ImportBundle()).articles)
                QVERIFY(isSound(article));
            if (bytes.startsWith("\xEF\xBB\xBF") || bytes.contains("\r\n")) {
                QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
                QCOMPARE(bundle->articles.size(), 1);
                QCOMPARE(bundle->articles.first().annotations.size(), 2);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
