// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratformat.h"

#include "models/formats/brat/bratlabels.h"
#include "models/formats/brat/bratstandoff.h"
#include "tests/formats/articlebuilder.h"
#include "tests/formats/contentof.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
QString standoff(const ArticleExport &article, const ExportOptions &options = {})
{
    BratLabels labels;
    QStringList attributes;
    return QString::fromUtf8(writeBratStandoff(selected(article, options), labels, attributes));
}

/** The article of the standoff documentation of the project, with every kind of line. */
ArticleBuilder russia()
{
    ArticleBuilder build(u"« C'est fini 🎉 », a dit Mme Diaz, « pour la Russie\u202F! »"_s);
    build.article().document.language = u"fr"_s;
    const SpeakerId diaz = build.speaker(u"Carmen Diaz"_s);
    const AnnotationId cue = build.add(Tags::Cue, {u"a dit"_s});
    const AnnotationId source = build.add(Tags::Source, {u"Mme Diaz"_s},
                                          {{Attribute::Speaker, diaz.toString()}, {Attribute::Note, u"sûr\nici"_s}});
    build.add(Tags::Quotation, {u"« C'est fini 🎉 »"_s, u"« pour la Russie\u202F! »"_s},
              {{Attribute::Type, u"direct"_s}}, {{LinkRole::Cue, cue}, {LinkRole::Source, source}});
    build.add(Tags::Country, {u"Russie"_s}, {{Attribute::Country, u"RU"_s}, {Attribute::Mention, u"name"_s}});
    return build;
}
} // namespace

class TestBratFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKindOfLineInCodePoints()
    {
        const QString speaker = SpeakerId::fromName(u"speaker:Carmen Diaz").toString();
        QCOMPARE(standoff(russia().article()),
                 u"T1\tQuotation 0 16;34 54\t« C'est fini 🎉 » « pour la Russie\u202F! »\n"
                 "T2\tCue 18 23\ta dit\n"
                 "T3\tSource 24 32\tMme Diaz\n"
                 "T4\tCountry 44 50\tRussie\n"
                 "R1\tcued-by Arg1:T1 Arg2:T2\n"
                 "R2\tattributed-to Arg1:T1 Arg2:T3\n"
                 "A1\tQuoteType T1 direct\n"
                 "A2\tMention T4 name\n"
                 "N1\tReference T3 Speaker:"_s +
                     speaker +
                     u"\tCarmen Diaz\n"
                     "N2\tReference T4 ISO3166:RU\tRussie\n"
                     "#1\tAnnotatorNotes T3\tsûr ici\n"_s);
    }

    void theOrderOfTheInputDoesNotMatter()
    {
        ArticleExport article = russia().article();
        const QString expected = standoff(article);
        std::ranges::reverse(article.annotations);
        QCOMPARE(standoff(article), expected);
    }

    /** Work for each annotation that grew with the line (or with the speakers) would take longer than a test may. */
    void writesAHundredThousandAnnotationsOnOneLongLine()
    {
        constexpr int count = 100'000;
        ArticleExport article;
        article.document.text = QString(count * 400, u'a');
        for (int i = 0; i < count; ++i) {
            const SpeakerId speaker = SpeakerId::fromName(QString::number(i));
            article.speakers.append({.id = speaker, .name = QString::number(i)});
            article.annotations.append({.id = AnnotationId::fromName(QString::number(i)),
                                        .tag = Tags::Source,
                                        .fragments = {{i * 400, i * 400 + 10}},
                                        .attributes = {{Attribute::Speaker, speaker.toString()}}});
        }
        BratLabels labels;
        QStringList attributes;
        const QByteArray written = writeBratStandoff(article, labels, attributes);
        QCOMPARE(written.count("\tSource "), count);
        QVERIFY(written.endsWith("\t99999\n"));
    }

    void cutsFragmentsAtLineEnds()
    {
        ArticleBuilder build(u"« Un.\n\n  \n« Deux. », dit-il"_s);
        build.add(Tags::Quotation, {u"« Un.\n\n  \n« Deux. »"_s});
        QCOMPARE(standoff(build.article()), u"T1\tQuotation 0 5;10 19\t« Un. « Deux. »\n"_s);
    }

    void quotationsWithoutSourceCarryTheirSpeaker()
    {
        ArticleBuilder build(u"« Non. »"_s);
        const SpeakerId speaker = build.speaker(u"Ana"_s);
        build.add(Tags::Quotation, {u"« Non. »"_s}, {{Attribute::Speaker, speaker.toString()}});
        QVERIFY(standoff(build.article()).contains(u"N1\tReference T1 Speaker:%1\tAna\n"_s.arg(speaker.toString())));
    }

    void rejectedNeverGoOutAndSuggestedOnlyWhenAsked()
    {
        ArticleBuilder build(u"un deux trois"_s);
        build.add(Tags::Cue, {u"un"_s}, {}, {}, Status::Rejected);
        const AnnotationId two = build.add(Tags::Cue, {u"deux"_s}, {}, {}, Status::Suggested);
        build.add(Tags::Quotation, {u"trois"_s}, {}, {{LinkRole::Cue, two}});
        QCOMPARE(standoff(build.article()), u"T1\tQuotation 8 13\ttrois\n"_s);
        QCOMPARE(standoff(build.article(), {.includeSuggestions = true}),
                 u"T1\tCue 3 7\tdeux\nT2\tQuotation 8 13\ttrois\nR1\tcued-by Arg1:T2 Arg2:T1\n"_s);
    }

    void nestedQuotationsPointToTheOuterOne()
    {
        ArticleBuilder build(u"« Il a dit « non » »"_s);
        const AnnotationId outer = build.add(Tags::Quotation, {u"« Il a dit « non » »"_s});
        build.add(Tags::Quotation, {u"« non »"_s}, {}, {{LinkRole::Parent, outer}});
        QVERIFY(standoff(build.article()).contains(u"R1\tnested-in Arg1:T2 Arg2:T1\n"_s));
    }

    void tagsOfOneselfGetNamesThatBratTakes()
    {
        BratLabels labels;
        QCOMPARE(labels.labelOf(u"événement clé"_s), u"evenement_cle"_s);
        QCOMPARE(labels.labelOf(u"evenement cle"_s), u"evenement_cle_2"_s);
        QCOMPARE(labels.labelOf(u"Quotation"_s), u"Quotation_2"_s);
        QCOMPARE(labels.labelOf(Tags::Quotation), u"Quotation"_s);
        QCOMPARE(labels.labelOf(u"événement clé"_s), u"evenement_cle"_s);
        QCOMPARE(labels.labelOf(u"日本"_s), u"Tag"_s);
    }

    void writesTextAndConfigurationBesideTheAnnotations()
    {
        const QTemporaryDir folder;
        const auto writer = BratFormat().writer({.path = folder.path()}, {});
        QVERIFY(writer);
        const ArticleExport article = russia().article();
        QVERIFY((*writer)->write(article, u"presse/un"_s));
        QVERIFY((*writer)->finish());
        QCOMPARE(contentOf(folder.filePath(u"presse/un.txt"_s)), article.document.text.toUtf8());
        QVERIFY(contentOf(folder.filePath(u"presse/un.ann"_s)).startsWith("T1\tQuotation 0 16;34 54\t"));
        QVERIFY(contentOf(folder.filePath(u"annotation.conf"_s))
                    .contains("\nattributed-to\tArg1:Quotation, Arg2:Source\n"));
        QVERIFY(contentOf(folder.filePath(u"visual.conf"_s)).contains("[drawing]"));
    }

    void leavesAConfigurationOfSomebodyElseAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"annotation.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[entities]\nMine\n");
        file.close();
        const auto writer = BratFormat().writer({.path = folder.path()}, {});
        QVERIFY((*writer)->finish());
        QCOMPARE(contentOf(file.fileName()), "[entities]\nMine\n");
        QVERIFY(contentOf(folder.filePath(u"visual.conf"_s)).startsWith("# Written by Guillemet"));
    }

    void articlesThemselvesAreNotWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Bonjour\r\n");
        file.close();
        const QStringList inputs{QFileInfo(path).canonicalFilePath()};
        const auto writer = BratFormat().writer({.path = folder.path(), .protectedFiles = inputs}, {});
        const Result<> written = (*writer)->write({.document = articleFromText(u"Bonjour\n"_s)}, u"a"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"a.txt"));
        QCOMPARE(contentOf(path), "Bonjour\r\n");
        QVERIFY(!QFile::exists(folder.filePath(u"a.ann"_s)));
        QVERIFY((*writer)->write({.document = articleFromText(u"Bonjour\r\n"_s)}, u"b"_s));
    }

    void wantsAFolder()
    {
        const auto writer = BratFormat().writer({.kind = OutputTarget::Kind::File, .path = u"x.ann"_s}, {});
        QVERIFY(!writer);
        QVERIFY(writer.error().message.contains(u"folder"));
    }
};

QTEST_GUILESS_MAIN(TestBratFormat)
#include "tst_bratformat.moc"
