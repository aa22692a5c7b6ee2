// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textoffsets.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestTextOffsets : public QObject
{
    Q_OBJECT

    static QList<QString> texts()
    {
        QString lone = u"a?b😀"_s;
        lone[1] = QChar(0xD83D); // a high surrogate without its low one
        QString reversed = u"ab"_s;
        reversed.insert(1, QChar(0xDE00));
        reversed.insert(2, QChar(0xD83D));
        return {QString(), u"abc"_s, u"😀"_s, u"a😀b😀😀c"_s, u"👩‍👩‍👧 e\u0301 « é »"_s,
                lone,      reversed, u"😀a"_s};
    }

private Q_SLOTS:
    void eachPositionBetweenCharactersGoesThereAndBack()
    {
        for (const QString &text : texts()) {
            const TextOffsets offsets(text);
            int codePoint = 0;
            for (int i = 0; i < text.size(); ++codePoint) {
                QCOMPARE(offsets.toCodePoint(i), codePoint);
                QCOMPARE(offsets.fromCodePoint(codePoint), i);
                const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
                if (pair)
                    QCOMPARE(offsets.toCodePoint(i + 1), codePoint); // inside the pair: before it
                i += pair ? 2 : 1;
            }
            QCOMPARE(offsets.codePoints(), codePoint);
            QCOMPARE(offsets.fromCodePoint(codePoint), static_cast<int>(text.size()));
        }
    }

    void positionsOutsideAreTheEnds()
    {
        const TextOffsets offsets(u"a😀b");
        QCOMPARE(offsets.toCodePoint(-5), 0);
        QCOMPARE(offsets.toCodePoint(99), 3);
        QCOMPARE(offsets.fromCodePoint(-1), 0);
        QCOMPARE(offsets.fromCodePoint(99), 4);
        QCOMPARE(offsets.toCodePoints({1, 3}), (Span{1, 2}));
        QCOMPARE(offsets.fromCodePoints({1, 2}), (Span{1, 3}));
    }
};

QTEST_GUILESS_MAIN(TestTextOffsets)
#include "tst_textoffsets.moc"
