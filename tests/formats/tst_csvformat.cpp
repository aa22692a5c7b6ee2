// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/csvformat.h"

#include "tests/formats/articlebuilder.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
ArticleExport article()
{
    ArticleBuilder build(u"🎉 « Oui, \"vite\" », a dit M. Li. =1+2 sur la Chine, l'Inde et la Chine."_s);
    const SpeakerId li = build.speaker(u"Li Wei"_s);
    const AnnotationId cue = build.add(Tags::Cue, {u"a dit"_s});
    const AnnotationId source = build.add(Tags::Source, {u"M. Li"_s}, {{Attribute::Speaker, li.toString()}});
    build.add(Tags::Country, {u"Chine"_s}, {{Attribute::Country, u"CN"_s}});
    build.add(Tags::Country, {u"Inde"_s}, {{Attribute::Country, u"IN"_s}});
    build.add(Tags::Country, {u"et la Chine"_s}, {{Attribute::Country, u"CN"_s}});
    build.add(Tags::Quotation, {u"« Oui, \"vite\" »"_s, u"=1+2"_s}, {{Attribute::Type, u"direct"_s}},
              {{LinkRole::Cue, cue}, {LinkRole::Source, source}});
    build.add(Tags::Quotation, {u"=1+2 sur la Chine, l'Inde et la Chine"_s}, {{Attribute::Type, u"indirect"_s}});
    build.article().document.title = u"T"_s;
    build.article().annotator = Annotator::human(u"Ana"_s);
    return build.article();
}
} // namespace

class TestCsvFormat : public QObject
{
    Q_OBJECT

    static QByteArray written(const ExportOptions &options)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        const auto writer = CsvFormat().writer({.kind = OutputTarget::Kind::File, .path = path}, options);
        if (!(*writer)->write(article(), u"one"_s) || !(*writer)->finish())
            return "not written";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private Q_SLOTS:
    void writesARowForEachQuotation()
    {
        QCOMPARE(
            QString::fromUtf8(written({})),
            u"article,number,type,quotation,cue,source,speaker,countries,begin,end,fragments,status,confidence,note,"
            "language,title,author,site,date,annotator\r\n"
            "one,1,direct,\"« Oui, \"\"vite\"\" » … =1+2\",a dit,M. Li,Li Wei,,2,36,\"2 17;32 "
            "36\",confirmed,1,,,T,,,,Ana\r\n"
            "one,2,indirect,\"=1+2 sur la Chine, l'Inde et la Chine\",,,,\"CN;IN\",32,69,32 69,confirmed,1,,,T,,,,Ana\r\n"_s);
    }

    void guardsSpreadsheetsFromFormulas()
    {
        const QByteArray csv = written({.spreadsheet = true});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "article,"));
        QVERIFY(csv.contains("\"'=1+2 sur la Chine"));
        QCOMPARE(csvRow({u"@x"_s, u"-1"_s, u"+a"_s, u"\tb"_s, u"a=b"_s, u""_s}, true),
                 u"'@x,'-1,'+a,\"'\tb\",a=b,\r\n"_s);
        QCOMPARE(csvRow({u"@x"_s, u"a\nb"_s, u"a\"b"_s}, false), u"@x,\"a\nb\",\"a\"\"b\"\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvFormat)
#include "tst_csvformat.moc"
