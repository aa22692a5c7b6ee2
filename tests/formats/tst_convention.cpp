// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/convention.h"

#include "tests/formats/articlebuilder.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** The quotations of an article, a fragment in brackets each. */
QString quotations(const ArticleExport &article)
{
    QStringList all;
    for (const Annotation &annotation : article.annotations) {
        if (annotation.tag != Tags::Quotation)
            continue;
        QString one;
        for (const Span fragment : annotation.fragments)
            one += u'[' + fragment.of(article.document.text) + u']';
        all.append(one);
    }
    return all.join(u' ');
}

ArticleExport inConvention(const ArticleBuilder &built, const QString &words)
{
    ArticleBuilder copy = built;
    const Result<Convention> convention = Convention::fromText(words);
    [&] { QVERIFY2(convention, convention ? "" : qPrintable(convention.error().message)); }();
    return converted(copy.article(), *convention);
}
} // namespace

class TestConvention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesMove_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fragments");
        QTest::addColumn<QString>("convention");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &fragments, const QString &to,
                            const QString &expected) { QTest::newRow(name) << text << fragments << to << expected; };
        row("marks out", u"« Oui », dit-il."_s, {u"« Oui »"_s}, u"marks=out"_s, u"[Oui]"_s);
        row("narrow spaces go with the marks", u"«\u202FOui\u00A0», dit-il."_s, {u"«\u202FOui\u00A0»"_s},
            u"marks=out"_s, u"[Oui]"_s);
        row("marks in", u"« Oui », dit-il."_s, {u"Oui"_s}, u"marks=in"_s, u"[« Oui »]"_s);
        row("marks in over the stop", u"“We go.” He left."_s, {u"We go"_s}, u"marks=in"_s, u"[“We go.”]"_s);
        row("a pair inside stays", u"Il dit que le pays « tiendra »."_s, {u"que le pays « tiendra »"_s}, u"marks=out"_s,
            u"[que le pays « tiendra »]"_s);
        row("one pair around an aside", u"« Nous irons, dit-il, demain »."_s, {u"« Nous irons"_s, u"demain »"_s},
            u"marks=out"_s, u"[Nous irons][demain]"_s);
        row("an aside, back in", u"« Nous irons, dit-il, demain »."_s, {u"Nous irons"_s, u"demain"_s}, u"marks=in"_s,
            u"[« Nous irons][demain »]"_s);
        row("each fragment its own marks", u"« A », dit X. « B »."_s, {u"« A »"_s, u"« B »"_s}, u"marks=out"_s,
            u"[A][B]"_s);
        row("only the outer of two", u"« Il a dit “non” »"_s, {u"« Il a dit “non” »"_s}, u"marks=out"_s,
            u"[Il a dit “non”]"_s);
        row("no marks, none to take", u"Il dit que oui."_s, {u"que oui"_s}, u"marks=in"_s, u"[que oui]"_s);
        row("stop out", u"Il dit que oui."_s, {u"que oui."_s}, u"stop=out"_s, u"[que oui]"_s);
        row("stop in", u"Il dit que oui."_s, {u"que oui"_s}, u"stop=in"_s, u"[que oui.]"_s);
        row("the stop inside the marks is theirs", u"« Oui. »"_s, {u"« Oui. »"_s}, u"stop=out"_s, u"[« Oui. »]"_s);
        row("an ellipsis is no stop", u"Il dit que oui..."_s, {u"que oui..."_s}, u"stop=out"_s, u"[que oui...]"_s);
        row("que out", u"Il dit que oui."_s, {u"que oui"_s}, u"que=out"_s, u"[oui]"_s);
        row("qu' out", u"Il dit qu’elle part."_s, {u"qu’elle part"_s}, u"que=out"_s, u"[elle part]"_s);
        row("that in", u"He said that it rains."_s, {u"it rains"_s}, u"que=in"_s, u"[that it rains]"_s);
        row("a word that only begins so", u"Il dit quelque chose."_s, {u"quelque chose"_s}, u"que=out"_s,
            u"[quelque chose]"_s);
        row("what is quoted after que", u"Il dit que « oui »."_s, {u"que « oui »"_s}, u"que=out,marks=out"_s,
            u"[oui]"_s);
        row("sentences", u"« Oui. Nous irons. »"_s, {u"« Oui. Nous irons. »"_s}, u"marks=out,sentences"_s,
            u"[Oui.] [Nous irons.]"_s);
        row("as annotated", u"« Oui. »"_s, {u"« Oui. »"_s}, u""_s, u"[« Oui. »]"_s);
    }
    void edgesMove()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, fragments);
        QFETCH(QString, convention);
        QFETCH(QString, expected);
        ArticleBuilder build(text);
        build.add(Tags::Quotation, fragments);
        QCOMPARE(quotations(inConvention(build, convention)), expected);
    }

    void outThereAndBackIsTheSame_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("back");
        QTest::newRow("marks") << u"marks=out"_s << u"marks=in"_s;
        QTest::newRow("que") << u"que=out"_s << u"que=in"_s;
    }
    void outThereAndBackIsTheSame()
    {
        QFETCH(QString, there);
        QFETCH(QString, back);
        ArticleBuilder build(u"« Oui, dit-il, demain ! » Elle sait que “non”. Il dit que tout va. 🎉 « Été »"_s);
        for (const QStringList &fragments :
             {QStringList{u"« Oui"_s, u"demain ! »"_s}, QStringList{u"« Été »"_s}, QStringList{u"que tout va"_s}})
            build.add(Tags::Quotation, fragments);
        ArticleBuilder moved = build;
        moved.article() = inConvention(build, there);
        QVERIFY(quotations(moved.article()) != quotations(build.article()));
        QCOMPARE(quotations(inConvention(moved, back)), quotations(build.article()));
    }

    void nestedOnesGoWithTheirParts()
    {
        ArticleBuilder build(u"« Paul a dit “non” », a dit Anne."_s);
        const AnnotationId inner = build.add(Tags::Source, {u"Paul"_s});
        const AnnotationId outer = build.add(Tags::Source, {u"Anne"_s});
        const AnnotationId cue = build.add(Tags::Cue, {u"a dit Anne"_s});
        build.add(Tags::Quotation, {u"« Paul a dit “non” »"_s}, {}, {{LinkRole::Source, outer}, {LinkRole::Cue, cue}});
        build.add(Tags::Quotation, {u"“non”"_s}, {}, {{LinkRole::Source, inner}});
        build.add(Tags::Source, {u"Anne"_s}); // of nothing: it stays
        const ArticleExport out = inConvention(build, u"nested=out"_s);
        QCOMPARE(quotations(out), u"[« Paul a dit “non” »]"_s);
        QCOMPARE(out.annotations.size(), 4);
        QVERIFY(std::ranges::none_of(out.annotations, [&](const Annotation &one) { return one.id == inner; }));
    }

    void presetsAreWhatTheirGuidelinesSay()
    {
        ArticleBuilder build(u"Anne assure que « tout ira bien »."_s);
        const AnnotationId cue = build.add(Tags::Cue, {u"assure"_s});
        build.add(Tags::Quotation, {u"« tout ira bien »"_s}, {{Attribute::Type, u"direct"_s}}, {{LinkRole::Cue, cue}});
        const ArticleExport polnear = inConvention(build, u"polnear"_s);
        QCOMPARE(quotations(polnear), u"[que « tout ira bien »]"_s);
        QVERIFY(std::ranges::any_of(polnear.annotations,
                                    [](const Annotation &one) { return one.quoteType() == QuoteType::Mixed; }));
        QCOMPARE(quotations(inConvention(build, u"journalismai"_s)), u"[« tout ira bien »]"_s);
        const ArticleExport epfl = inConvention(build, u"epfl"_s);
        QCOMPARE(quotations(epfl), u"[tout ira bien]"_s);
        QCOMPARE(epfl.annotations.size(), 1); // no cue
        QCOMPARE(quotations(inConvention(build, u"epfl,marks=keep"_s)), u"[« tout ira bien »]"_s);
    }

    void onlyDirectOnes()
    {
        ArticleBuilder build(u"« Oui », dit-il, mais que non."_s);
        build.add(Tags::Quotation, {u"« Oui »"_s}, {{Attribute::Type, u"direct"_s}});
        build.add(Tags::Quotation, {u"que non"_s}, {{Attribute::Type, u"indirect"_s}});
        QCOMPARE(quotations(inConvention(build, u"direct"_s)), u"[« Oui »]"_s);
    }

    void wordsAreReadAndWritten()
    {
        for (const QString &preset : Convention::presets()) {
            const Result<Convention> read = Convention::fromText(preset);
            QVERIFY(read && !read->isEmpty());
            QCOMPARE(*Convention::fromText(read->toText()), *read);
        }
        QCOMPARE(Convention().toText(), QString());
        QVERIFY(!Convention::fromText(u"marks=sideways"_s));
        QVERIFY(Convention::fromText(u"nonsense"_s).error().message.contains(u"polnear"_s));
    }
};

QTEST_APPLESS_MAIN(TestConvention)
#include "tst_convention.moc"
