// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestQuotation : public QObject
{
    Q_OBJECT

    /** Fragments are marked with [ ] in the text. */
    static std::pair<QString, Annotation::Fragments> parse(QString marked)
    {
        Annotation::Fragments fragments;
        for (;;) {
            const auto begin = static_cast<int>(marked.indexOf(u'['));
            if (begin < 0)
                return {marked, fragments};
            marked.remove(begin, 1);
            const auto end = static_cast<int>(marked.indexOf(u']'));
            marked.remove(end, 1);
            fragments.append({begin, end});
        }
    }

private Q_SLOTS:
    void theTypeFollowsTheEdges_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const QString &marked, const QString &type) {
            QTest::newRow(name) << marked << type;
        };
        row("guillemets", u"Il dit : [« Nous partons »]."_s, u"direct"_s);
        row("curly", u"He said [“we go,”] then"_s, u"direct"_s);
        row("straight", u"He said [\"we go\"]."_s, u"direct"_s);
        row("single guillemets", u"[‹ Nous partons ›]"_s, u"direct"_s);
        row("low marks", u"Er sagt [„wir gehen“]."_s, u"direct"_s);
        row("low and right marks", u"[„idziemy”]"_s, u"direct"_s);
        row("stop and comma at the edges", u"[« Nous partons. »,] dit-il"_s, u"direct"_s);
        row("nested of another kind", u"[« Il m’a dit “oui” hier »]"_s, u"direct"_s);
        row("nested straight", u"[« Il m’a dit \"oui\" hier »]"_s, u"direct"_s);
        row("nested of the same kind", u"[« Il m’a dit « oui » hier »]"_s, u"direct"_s);
        row("que outside", u"Il dit [que « nous partons »]."_s, u"mixed"_s);
        row("begins in marks", u"[« Nous partons » et tout va bien]"_s, u"mixed"_s);
        row("a word in marks", u"Il dénonce [une « attaque lâche » contre tous]."_s, u"mixed"_s);
        row("two in marks", u"[« A » et « B »]"_s, u"mixed"_s);
        row("two in straight marks", u"[\"A\" et \"B\"]"_s, u"mixed"_s);
        row("no marks", u"Il dit [qu’il partira demain]."_s, u"indirect"_s);
        row("marks elsewhere", u"« Oui », dit-il, et [qu’il partira], « demain »."_s, u"indirect"_s);
        row("split by an aside", u"[« Nous partons], a dit l’un, [dès demain »]"_s, u"direct"_s);
        row("split, two pairs", u"[« Nous partons »], a dit l’un, [« dès demain »]"_s, u"direct"_s);
        row("split, second without marks", u"[« Nous partons »], a dit l’un, [dès demain]"_s, u"mixed"_s);
        row("marks just outside", u"« [Nous partons] », dit-il"_s, u"direct"_s);
        row("well inside the marks", u"« Demain, [nous partons], oui », dit-il"_s, u"direct"_s);
        row("unclosed", u"[« Nous partons] demain"_s, u"direct"_s);
        row("unclosed before", u"« Oui. [Il part], dit-il"_s, u"indirect"_s);
        row("over paragraphs", u"[« Nous partons.\n« Demain. »], dit-il"_s, u"direct"_s);
        row("over paragraphs, then outside", u"[« Nous partons.\n« Demain. », dit-il]"_s, u"mixed"_s);
        row("over straight paragraphs", u"[\"We go.\n\"Tomorrow.\"] he said"_s, u"direct"_s);
        row("marks closing at each paragraph", u"[« Nous partons.\n» Demain.]\n[» Ou mardi »], dit-il"_s, u"direct"_s);
        row("a continued paragraph", u"« Nous partons.\n[» Demain.]\n» Mardi », dit-il"_s, u"direct"_s);
        row("a continued paragraph, then outside", u"[» Demain « oui » peut-être », dit-il]"_s, u"mixed"_s);
        row("a stray straight mark before", u"Un écran de 15\" : [\"Très bien\"], dit-il"_s, u"direct"_s);
        row("no letter in marks", u"[« 👍 »]"_s, u"direct"_s);
        row("nothing", u"a [] b"_s, QString());
    }
    void theTypeFollowsTheEdges()
    {
        QFETCH(const QString, marked);
        QFETCH(const QString, type);
        const auto [text, fragments] = parse(marked);
        QCOMPARE(toString(typeFromEdges(text, fragments)), type);
    }

    void fragmentsBeyondTheTextAreCutOff()
    {
        QCOMPARE(toString(typeFromEdges(u"abc", {{1, 900}})), u"indirect"_s);
        QCOMPARE(toString(typeFromEdges(u"abc", {{500, 900}})), QString());
        QCOMPARE(toString(typeFromEdges(u"abc", {})), QString());
    }

    void marksArePaired()
    {
        QCOMPARE(quotedSpans(u"a « b “c” » d", {0, 13}), (QList<QuotedSpan>{{{6, 9}, true}, {{2, 11}, true}}));
        QCOMPARE(quotedSpans(u"» a « b", {0, 7}), (QList<QuotedSpan>{{{4, 7}, false}}));
        QVERIFY(quotedSpans(u"", {0, 9}).isEmpty());
        QCOMPARE(paragraphAt(u"ab\ncd\n", 2), (Span{0, 2}));
        QCOMPARE(paragraphAt(u"ab\ncd\n", 3), (Span{3, 5}));
        QCOMPARE(paragraphAt(u"ab\ncd\n", 99), (Span{6, 6}));
    }

    void aQuotationIsFoundFromItsParts()
    {
        Annotation cue{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{20, 22}}};
        Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{25, 30}}};
        const SpeakerId speaker = SpeakerId::create();
        source.attributes.set(Attribute::Speaker, speaker.toString());
        const Annotation content{.id = AnnotationId::create(),
                                 .tag = Tags::Quotation,
                                 .fragments = {{0, 10}},
                                 .links = {{LinkRole::Cue, cue.id},
                                           {LinkRole::Source, source.id},
                                           {LinkRole::Source, AnnotationId::create()}}};
        AnnotationSet set;
        set.reset({cue, source, content});
        for (const AnnotationId &id : {cue.id, source.id, content.id}) {
            const Quotation quotation = Quotation::of(set, id);
            QVERIFY(quotation);
            QCOMPARE(quotation.content->id, content.id);
            QCOMPARE(quotation.parts().size(), 3);
            QCOMPARE(quotation.speaker(), speaker);
        }
        QVERIFY(!Quotation::of(set, AnnotationId::create()));
        QVERIFY(Quotation().parts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuotation)
#include "tst_quotation.moc"
