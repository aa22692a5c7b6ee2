// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linechanges.h"

#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

using LineNumbers = std::pair<int, int>;

QTextLayout::FormatRange lookedAt(int start, int length, QFont::Weight weight, const QColor &color = Qt::black)
{
    QTextCharFormat format;
    format.setFontWeight(weight);
    format.setForeground(color);
    return {start, length, format};
}

} // namespace

class TestLineChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingChangesWhereNothingDid();
    void anotherColourChangesTheLinesThatHaveIt();
    void anInsertedColourLeavesTheOnesAroundItAlone();
    void widerLettersChangeTheLinesWhoseWordsMove();
    void linesThatAreNewAreChanged();

private:
    void layOut(const QList<QTextLayout::FormatRange> &formats = {}, qreal width = 200);

    const QString m_text = QString(u"mot "_s).repeated(120);
    std::unique_ptr<QTextLayout> m_layout;
};

void TestLineChanges::init()
{
    m_layout = std::make_unique<QTextLayout>(m_text);
    layOut();
    QVERIFY(m_layout->lineCount() > 4);
}

void TestLineChanges::layOut(const QList<QTextLayout::FormatRange> &formats, qreal width)
{
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

void TestLineChanges::nothingChangesWhereNothingDid()
{
    const QList looked{lookedAt(4, 3, QFont::Normal, Qt::red)};
    layOut(looked);
    const LineChanges before(*m_layout);
    layOut(looked);
    QVERIFY(!before.in(*m_layout));
}

void TestLineChanges::anotherColourChangesTheLinesThatHaveIt()
{
    const LineChanges before(*m_layout);
    const int second = m_layout->lineAt(1).textStart();
    const int third = m_layout->lineAt(2).textStart();
    layOut({lookedAt(second + 4, third - second, QFont::Normal, Qt::red)});
    QCOMPARE(before.in(*m_layout), LineNumbers(1, 2));
    // Gone again, it changes the same.
    const LineChanges coloured(*m_layout);
    layOut();
    QCOMPARE(coloured.in(*m_layout), LineNumbers(1, 2));
}

void TestLineChanges::anInsertedColourLeavesTheOnesAroundItAlone()
{
    const auto first = lookedAt(0, 3, QFont::Normal, Qt::blue);
    const auto last = lookedAt(m_layout->lineAt(4).textStart(), 3, QFont::Normal, Qt::blue);
    const auto middle = lookedAt(m_layout->lineAt(2).textStart(), 3, QFont::Normal, Qt::red);
    layOut({first, last});
    const LineChanges before(*m_layout);
    layOut({first, middle, last});
    QCOMPARE(before.in(*m_layout), LineNumbers(2, 2));
}

void TestLineChanges::widerLettersChangeTheLinesWhoseWordsMove()
{
    const LineChanges before(*m_layout);
    QTextCharFormat wide;
    wide.setFontPointSize(40);
    const int second = m_layout->lineAt(1).textStart();
    layOut({{second, 3, wide}});
    const auto changed = before.in(*m_layout);
    QVERIFY(changed);
    QVERIFY(changed->first <= 1); // the word may not fit where it was, or leave room before it
    QVERIFY(changed->second >= 2);
}

void TestLineChanges::linesThatAreNewAreChanged()
{
    const int lines = m_layout->lineCount();
    const LineChanges before(*m_layout);
    layOut({}, 100);
    QVERIFY(m_layout->lineCount() > lines);
    QCOMPARE(before.in(*m_layout), LineNumbers(0, m_layout->lineCount() - 1));
}

QTEST_MAIN(TestLineChanges)
#include "tst_linechanges.moc"
