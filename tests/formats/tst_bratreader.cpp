// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratreader.h"

#include "models/core/textoffsets.h"
#include "models/formats/brat/bratformat.h"
#include "models/formats/brat/bratlabels.h"
#include "models/formats/brat/bratstandoff.h"
#include "tests/formats/articlebuilder.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
QByteArray bratStandoff(const ArticleExport &article)
{
    BratLabels labels;
    QStringList attributes;
    return writeBratStandoff(selected(article, {}), labels, attributes);
}

/** An article as text: the same for two that differ in their ids only. */
QString print(const ArticleExport &article)
{
    QString out;
    QHash<AnnotationId, qsizetype> numbers;
    for (const Annotation &annotation : article.annotations)
        numbers.insert(annotation.id, numbers.size());
    for (const Annotation &annotation : article.annotations) {
        out += annotation.tag + u'[' + annotation.text(article.document.text, u"|") + u']';
        for (const auto &[name, value] : annotation.attributes)
            out += u' ' + name + u'=' + value;
        for (const Link &link : annotation.links)
            out += u' ' + toString(link.role) + u':' + QString::number(numbers.value(link.target, -1));
        out += u'\n';
    }
    for (const Speaker &speaker : article.speakers)
        out += speaker.id.toString() + u' ' + speaker.name + u'\n';
    return out;
}
} // namespace

class TestBratReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        ArticleBuilder build(
            u"« C'est 👩‍👩‍👧 fini », a dit Mme Diaz, « pour la Russie\u202F! »\n\nעמית أحمد e\u0301"_s);
        const SpeakerId diaz = build.speaker(u"Carmen Diaz"_s);
        const AnnotationId cue = build.add(Tags::Cue, {u"a dit"_s});
        const AnnotationId source = build.add(Tags::Source, {u"Mme Diaz"_s},
                                              {{Attribute::Speaker, diaz.toString()}, {Attribute::Note, u"sûr ?"_s}});
        const AnnotationId outer =
            build.add(Tags::Quotation, {u"« C'est 👩‍👩‍👧 fini »"_s, u"« pour la Russie\u202F! »"_s},
                      {{Attribute::Type, u"direct"_s}, {u"sure"_s, u"yes"_s}, {u"topic"_s, u"la guerre froide"_s}},
                      {{LinkRole::Cue, cue}, {LinkRole::Source, source}});
        build.add(Tags::Country, {u"Russie"_s}, {{Attribute::Country, u"RU"_s}, {Attribute::Mention, u"name"_s}});
        build.add(Tags::Quotation, {u"fini"_s}, {{Attribute::Speaker, diaz.toString()}}, {{LinkRole::Parent, outer}});
        build.add(u"topic"_s, {u"עמית أحمد"_s});
        const ArticleExport article = selected(build.article(), {});
        QStringList issues;
        const ArticleExport read =
            readBratStandoff(article.document.text, false, QString::fromUtf8(bratStandoff(article)), issues);
        QCOMPARE(issues, QStringList());
        QCOMPARE(print(read), print(article));
        QCOMPARE(read.document.text, article.document.text);
    }

    void anyAnnotationsComeBack()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += QStringList{u"a"_s, u"é"_s, u" "_s, u"🇫🇷"_s, u"\u202F"_s, u"e\u0301"_s, u"ع"_s, u"b c"_s}.at(
                    random.bounded(8));
            ArticleExport article{.document = articleFromText(u"x" + text)};
            const TextOffsets offsets(article.document.text);
            for (int i = 0; i < 12; ++i) {
                Annotation annotation{.id = AnnotationId::create(), .tag = i % 2 ? Tags::Country : Tags::Quotation};
                for (int fragment = random.bounded(1, 4); fragment > 0; --fragment) {
                    const int begin = random.bounded(offsets.codePoints());
                    const Span span = offsets.fromCodePoints({begin, begin + random.bounded(1, 9)});
                    if (!span.of(article.document.text).trimmed().isEmpty())
                        annotation.fragments.append(span);
                }
                annotation.fragments = normalized(annotation.fragments);
                if (!article.annotations.isEmpty() && random.bounded(2))
                    annotation.links.append({LinkRole::Source, article.annotations.first().id});
                if (!annotation.fragments.isEmpty())
                    article.annotations.append(annotation);
            }
            article = selected(article, {});
            QStringList issues;
            const ArticleExport read =
                readBratStandoff(article.document.text, false, QString::fromUtf8(bratStandoff(article)), issues);
            QCOMPARE(issues, QStringList());
            QCOMPARE(print(read), print(article));
        }
    }

    void findsOutWhatThePositionsCount_data()
    {
        QTest::addColumn<QString>("fileText");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<QString>("positions");
        const QString unix = u"é🎉\nab\ncd mot"_s;
        const QString windows = u"é🎉\r\nab\r\ncd mot"_s;
        QTest::newRow("code points") << unix << false << u"9 12"_s;
        QTest::newRow("UTF-16 units") << unix << false << u"10 13"_s;
        QTest::newRow("bytes") << unix << false << u"13 16"_s;
        QTest::newRow("code points, CR not counted") << windows << false << u"9 12"_s;
        QTest::newRow("code points, CR counted") << windows << false << u"11 14"_s;
        QTest::newRow("bytes, CR counted") << windows << false << u"15 18"_s;
        QTest::newRow("code points after a mark") << unix << true << u"10 13"_s;
        QTest::newRow("bytes after a mark, CR counted") << windows << true << u"18 21"_s;
    }
    void findsOutWhatThePositionsCount()
    {
        QFETCH(QString, fileText);
        QFETCH(bool, mark);
        QFETCH(QString, positions);
        QStringList issues;
        const ArticleExport read = readBratStandoff(fileText, mark, u"T1\tCue "_s + positions + u"\tmot\n"_s, issues);
        QCOMPARE(issues.size(), issues.filter(u"the positions count"_s).size());
        QCOMPARE(read.document.text, u"é🎉\nab\ncd mot"_s);
        QCOMPARE(print(read), u"cue[mot]\n"_s);
    }

    void whatHasNoPlaceIsLeftOutAndNamed()
    {
        const QString lines = u"T1\tCue 0 2\tab\n"
                              "T2\tCue 0 2\txy\n"
                              "T3\tCue 5 99\tz\n"
                              "T4\tCue 2 0\tab\n"
                              "T5\tCue 99999999999999999999 3\tab\n"
                              "T1\tCue 3 5\tcd\n"
                              "rubbish\n"
                              "R1\tattributed-to Arg1:T1 Arg2:T9\n"
                              "R2\tcoreference Arg1:T1 Arg2:T1\n"
                              "R3\tcued-by\n"
                              "E1\tSay:T1 Who:T1\n"
                              "*\tEquiv T1 T1\n"
                              "N1\tReference T1 ISO3166:QQ\tNowhere\n"
                              "A1\tQuoteType T9 direct\n"
                              "#1\tAnnotatorNotes T9\tx\n"_s;
        QStringList issues;
        const ArticleExport read = readBratStandoff(u"ab cd"_s, false, lines, issues);
        QCOMPARE(print(read), u"cue[ab]\ncue[ab]\n"_s); // the reversed one is put where its text stands
        QCOMPARE(issues.size(), 14);
        QVERIFY(issues.first().contains(u"Line 7"));
        QVERIFY(issues.filter(u"Line 3 "_s).size() == 1);
    }

    void readsSpeakersFromNotesToo()
    {
        QStringList issues;
        const ArticleExport read = readBratStandoff(
            u"ab cd"_s, false, u"T1\tSource 0 2\tab\r\n#1\tSpeaker T1\tAna Diaz\r\n"_s.remove(u'\r'), issues);
        QCOMPARE(issues, QStringList());
        QCOMPARE(read.speakers.size(), 1);
        QCOMPARE(read.speakers.first().name, u"Ana Diaz"_s);
        QCOMPARE(read.annotations.first().speaker(), read.speakers.first().id);
    }

    void readsFilesAndNamesTheOneThatIsMissing()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(u"a.ann"_s, "T1\tCue 4 7\tdit\r\n");
        const Result<ImportBundle> missing = BratFormat().read(folder.filePath(u"a.ann"_s));
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(u"a.txt"));
        write(u"a.txt"_s, "\xEF\xBB\xBFil\r\ndit\r\n");
        const Result<ImportBundle> bundle = BratFormat().read(folder.filePath(u"a.ann"_s));
        QVERIFY(bundle);
        QCOMPARE(bundle->issues, QStringList());
        QCOMPARE(print(bundle->articles.first()), u"cue[dit]\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestBratReader)
#include "tst_bratreader.moc"
