// SPDX-License-Identifier: GPL-3.0-or-later
// One article in each format as it has always looked: who changes a format sees here what others will get. The files
// were checked by hand against what the format prescribes.
#include "models/formats/proof/articlefacts.h"
#include "models/formats/proof/lossreport.h"
#include "models/formats/registry/formatregistry.h"
#include "tests/formats/articlebuilder.h"
#include "tests/runner.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** Every kind of annotation once, with what is hard: an emoji before them all, two on the same words, a gap. */
ArticleExport goldenArticle()
{
    ArticleBuilder build(u"🎉 Lyon\n« Oui », a dit [Ana]_Li ; « vite ».\n\nLa Chine se tait."_s);
    const SpeakerId ana = build.speaker(u"Ana Li"_s);
    const AnnotationId cue = build.add(Tags::Cue, {u"a dit"_s});
    const AnnotationId source = build.add(Tags::Source, {u"[Ana]_Li"_s}, {{Attribute::Speaker, ana.toString()}});
    const AnnotationId direct =
        build.add(Tags::Quotation, {u"« Oui »"_s, u"« vite »"_s}, {{Attribute::Type, u"direct"_s}},
                  {{LinkRole::Cue, cue}, {LinkRole::Source, source}});
    build.add(Tags::Quotation, {u"Oui"_s}, {{Attribute::Type, u"direct"_s}, {Attribute::Note, u"à *voir*; | \\"_s}},
              {{LinkRole::Parent, direct}});
    build.add(Tags::Country, {u"Chine"_s}, {{Attribute::Country, u"CN"_s}});
    Document &document = build.article().document;
    document.title = u"Lyon & la Chine"_s;
    document.author = u"Zoé"_s;
    document.site = u"Le Journal"_s;
    document.date = u"2026-05-04"_s;
    document.language = u"fr"_s;
    build.article().annotator = Annotator::human(u"Max"_s);
    return selected(build.article(), {});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestGoldenFiles : public QObject
{
    Q_OBJECT

private:
    FormatRegistry m_formats;
    const QDir m_golden{QStringLiteral(GUILLEMET_TEST_DATA "/formats")};

    void addFiles() const
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_golden.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void anArticleIsWrittenAsItAlwaysWas_data() { addFiles(); }
    void anArticleIsWrittenAsItAlwaysWas()
    {
        QFETCH(QString, name);
        const Format *format = m_formats.find(name.section(u'.', 0, 0));
        QVERIFY(format);
        const QTemporaryDir folder;
        const auto writer = format->writer({.path = folder.path()}, {});
        QVERIFY(writer && (*writer)->write(goldenArticle(), u"a"_s) && (*writer)->finish());
        const QString written = folder.filePath(u"a."_s + name.section(u'.', 1));
        if (qEnvironmentVariableIsSet("GUILLEMET_NEW_GOLDEN")) { // then look at what changed
            QFile::remove(m_golden.filePath(name));
            QVERIFY(QFile::copy(written, m_golden.filePath(name)));
        }
        QCOMPARE(QString::fromUtf8(contentOf(written)), QString::fromUtf8(contentOf(m_golden.filePath(name))));
    }

    void theFileComesInAgain_data() { addFiles(); }
    void theFileComesInAgain()
    {
        QFETCH(QString, name);
        const Format *format = m_formats.find(name.section(u'.', 0, 0));
        QVERIFY(format);
        if (!format->isReadable())
            QSKIP("the format is only written");
        const Result<ImportBundle> bundle = format->read(m_golden.filePath(name));
        QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
        QCOMPARE(bundle->issues.join(u'\n'), QString());
        QCOMPARE(bundle->articles.size(), 1);
        QCOMPARE(factsOf(bundle->articles.first(), format->features()).join(u'\n'),
                 factsOf(heldBy(format->features(), goldenArticle()), format->features()).join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestGoldenFiles)
#include "tst_goldenfiles.moc"
