// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/namesintext.h"

#include "models/core/annotationset.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestNamesInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSeveralWordsWithACapital_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("in a sentence") << u"Hier, Jean Dupont et Anne-Marie Le Roy ont ri."_s
                                       << QStringList{u"Jean Dupont"_s, u"Anne-Marie Le Roy"_s};
        QTest::newRow("particles") << u"oui, dit Paul de la Tour à Ursula von der Leyen."_s
                                   << QStringList{u"Paul de la Tour"_s};
        QTest::newRow("one word is not enough") << u"oui, dit Dupont."_s << QStringList();
        QTest::newRow("the word that begins a sentence")
            << u"Mais Jean Dupont, mais oui. Marie Petit aussi."_s << QStringList{u"Jean Dupont"_s, u"Marie Petit"_s};
        QTest::newRow("of three it may be the first")
            << u"Puis Paul Roy se tait. Anne Sophie Petit rit. Oui, dit Anne Petit."_s
            << QStringList{u"Paul Roy"_s, u"Anne Sophie Petit"_s, u"Anne Petit"_s};
        QTest::newRow("titles") << u"oui, dit Mme Petit à Mme Zoé Petit."_s << QStringList{u"Zoé Petit"_s};
        QTest::newRow("headlines") << u"le TEMPS QU'IL FAIT\noui"_s << QStringList();
        QTest::newRow("once") << u"a Jean Dupont, b jean dupont, c Jean  Dupont, d Jean\u00a0Dupont"_s
                              << QStringList{u"Jean Dupont"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void namesAreSeveralWordsWithACapital()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        QCOMPARE(namesInText(text, {}, 0), names);
    }

    void theNearestComesFirst()
    {
        const QString text = u"oui, dit Ana Ruiz. "_s + u"Rien. "_s.repeated(30) + u"non, dit Zoé Petit."_s;
        QCOMPARE(namesInText(text, {}, 0), (QStringList{u"Ana Ruiz"_s, u"Zoé Petit"_s}));
        QCOMPARE(namesInText(text, {}, static_cast<int>(text.size())), (QStringList{u"Zoé Petit"_s, u"Ana Ruiz"_s}));
    }

    void whatIsTaggedTellsNamesFromOthers()
    {
        const QString text = u"Selon Jean Dupont, la Nouvelle Zélande attend."_s;
        const auto tagged = [&text](QStringView words, const TagId &tag) {
            const auto at = static_cast<int>(text.indexOf(words));
            return Annotation{
                .id = AnnotationId::create(), .tag = tag, .fragments = {{at, at + static_cast<int>(words.size())}}};
        };
        AnnotationSet set;
        set.reset({tagged(u"Selon", Tags::Cue), tagged(u"Nouvelle Zélande", Tags::Country)});
        QCOMPARE(namesInText(text, set, 0), QStringList{u"Jean Dupont"_s});
    }
};

QTEST_GUILESS_MAIN(TestNamesInText)
#include "tst_namesintext.moc"
