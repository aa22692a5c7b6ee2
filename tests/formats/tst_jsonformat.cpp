// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/jsonformat.h"

#include "tests/formats/articlebuilder.h"
#include "tests/formats/contentof.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
ArticleExport article(const QString &annotator)
{
    ArticleBuilder build(
        u"\"L'été 🎉\\\" finit\u202F!\n\n« Oui 👩‍👩‍👧 », dit עמית.\t\u0001fin"_s);
    ArticleExport &made = build.article();
    made.document.title = u"Un \"titre\""_s;
    made.document.author = u"A. Auteur"_s;
    made.document.site = u"Le Journal"_s;
    made.document.date = u"2024-02-29"_s;
    made.document.language = u"fr"_s;
    made.document.source = u"/tmp/a.txt"_s;
    made.annotator = Annotator::human(annotator);
    made.note = u"À revoir :\n« qui parle ? » 🎉"_s;
    made.originalHash = Document{.text = u"as it came in"_s}.textHash();
    const SpeakerId amit = build.speaker(u"עמית"_s);
    Speaker &speaker = made.speakers.last();
    speaker.kind = Speaker::Kind::Person;
    speaker.gender = Speaker::Gender::Male;
    speaker.aliases = {u"Amit"_s, u"M. Amit"_s};
    speaker.role = u"porte-parole"_s;
    speaker.organisation = u"ONU"_s;
    speaker.country = u"IL"_s;
    speaker.wikidata = u"Q1"_s;
    const AnnotationId cue = build.add(Tags::Cue, {u"dit"_s});
    const AnnotationId source = build.add(Tags::Source, {u"עמית"_s}, {{Attribute::Speaker, amit.toString()}});
    build.add(Tags::Quotation, {u"L'été"_s, u"« Oui 👩‍👩‍👧 »"_s},
              {{Attribute::Type, u"direct"_s},
               {Attribute::Reason, u"marks"_s},
               {Attribute::Unsure, u"yes"_s},
               {u"sûr ?"_s, u"oui\nnon"_s}},
              {{LinkRole::Cue, cue}, {LinkRole::Source, source}}, Status::Suggested);
    made.annotations.last().confidence = 0.9F;
    return selected(made, {.includeSuggestions = true});
}
} // namespace

class TestJsonFormat : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    JsonFormat m_format;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    void compare(const ArticleExport &read, const ArticleExport &written)
    {
        QCOMPARE(read.document, written.document);
        QCOMPARE(read.speakers, written.speakers);
        QCOMPARE(read.annotator, written.annotator);
        QCOMPARE(read.annotations, written.annotations);
        QVERIFY(std::ranges::any_of(read.annotations, &Annotation::isUnsure));
        QVERIFY(!written.note.isEmpty());
        QCOMPARE(read.note, written.note);
        QCOMPARE(read.originalHash, written.originalHash);
    }

private Q_SLOTS:
    void everythingComesBackFromAFolder()
    {
        const auto writer = m_format.writer({.path = m_folder.path()}, {.includeSuggestions = true});
        QVERIFY((*writer)->write(article(u"Ana"_s), u"sub/one"_s));
        QVERIFY((*writer)->finish());
        const Result<ImportBundle> bundle = m_format.read(m_folder.filePath(u"sub/one.json"_s));
        QVERIFY(bundle);
        QCOMPARE(bundle->issues, QStringList());
        QCOMPARE(bundle->articles.size(), 1);
        compare(bundle->articles.first(), article(u"Ana"_s));
    }

    void everythingComesBackFromJsonLines()
    {
        const QString path = m_folder.filePath(u"all.jsonl"_s);
        const auto writer =
            m_format.writer({.kind = OutputTarget::Kind::File, .path = path}, {.includeSuggestions = true});
        QVERIFY((*writer)->write(article(u"Ana"_s), u"one"_s));
        QVERIFY((*writer)->write(article(u"Bo"_s), u"two"_s));
        QVERIFY(!QFile::exists(path)); // nothing half-written
        QVERIFY((*writer)->finish());
        QCOMPARE(contentOf(path).count('\n'), 2);
        const Result<ImportBundle> bundle = m_format.read(path);
        QCOMPARE(bundle->articles.size(), 2);
        compare(bundle->articles.last(), article(u"Bo"_s));
    }

    void theSameArticleGivesTheSameBytes()
    {
        for (const QString &name : {u"x"_s, u"y"_s}) {
            const auto writer = m_format.writer({.path = m_folder.path()}, {.includeSuggestions = true});
            ArticleExport shuffled = article(u"Ana"_s);
            if (name == "y"_L1)
                std::ranges::reverse(shuffled.annotations);
            QVERIFY((*writer)->write(shuffled, name));
        }
        QCOMPARE(contentOf(m_folder.filePath(u"x.json"_s)), contentOf(m_folder.filePath(u"y.json"_s)));
    }

    void annotationsThatDoNotFitAreLeftOutAndNamed()
    {
        const QByteArray json = R"({"format":"guillemet-article","version":1,"title":"T","text":"abc def",
"annotations":[{"tag":"cue","fragments":[[0,3]],"text":"abc"},{"tag":"cue","fragments":[[4,9]]},
{"tag":"cue","fragments":[[4,7]],"text":"abc"},{"fragments":[[0,1]]},{"tag":"cue","fragments":[[3,1]]},7]})";
        const Result<ImportBundle> bundle = m_format.read(write(u"bad.json"_s, json));
        QVERIFY(bundle);
        QCOMPARE(bundle->articles.first().annotations.size(), 1);
        QCOMPARE(bundle->issues.size(), 5);
        QVERIFY(bundle->issues.at(1).contains(u"Annotation 3"));
    }

    void brokenFilesAreNamedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray good = R"({"format":"guillemet-article","version":1,"text":"a"})";
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"guillemet-article"_s;
        QTest::newRow("truncated") << good.chopped(5) << u"line 1"_s;
        QTest::newRow("newer") << R"({"format":"guillemet-article","version":2,"text":"a"})"_ba << u"newer"_s;
        QTest::newRow("no text") << R"({"format":"guillemet-article","version":1})"_ba << u"no text"_s;
        QTest::newRow("deep") << QByteArray(100000, '[') << u"line 1"_s;
    }
    void brokenFilesAreNamedWithTheLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const Result<ImportBundle> bundle = m_format.read(write(u"broken.json"_s, content));
        QVERIFY(!bundle);
        QVERIFY(bundle.error().message.contains(u"broken.json"));
        QVERIFY2(bundle.error().message.contains(says), qPrintable(bundle.error().message));
    }

    void aBrokenArticleIsNamedAndTheOthersComeIn()
    {
        const QByteArray good = R"({"format":"guillemet-article","version":1,"text":"a"})";
        const Result<ImportBundle> bundle =
            m_format.read(write(u"half.jsonl"_s, good + '\n' + good.chopped(9) + '\n' + good + "\n{\"a\":1}\n" + good));
        QVERIFY(bundle);
        QCOMPARE(bundle->articles.size(), 3);
        QCOMPARE(bundle->issues.size(), 2);
        QVERIFY2(bundle->issues.first().contains(u"Line 2"), qPrintable(bundle->issues.first()));
        QVERIFY2(bundle->issues.last().contains(u"Line 4"), qPrintable(bundle->issues.last()));
    }

    void aTruncatedFileNeverCrashes()
    {
        const auto writer = m_format.writer({.path = m_folder.path()}, {.includeSuggestions = true});
        QVERIFY((*writer)->write(article(u"Ana"_s), u"whole"_s));
        const QByteArray whole = contentOf(m_folder.filePath(u"whole.json"_s));
        for (qsizetype size = 0; size < whole.size() - 2; size += 5)
            QVERIFY(!m_format.read(write(u"cut.json"_s, whole.first(size))));
    }
};

QTEST_GUILESS_MAIN(TestJsonFormat)
#include "tst_jsonformat.moc"
