// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linkpainter.h"

#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPalette>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int LinkedLine = 24;  // px high
constexpr int LinkedWidth = 10; // px, of a character; forty of them in a line

Annotation linkedWords(const TagId &tag, Span span)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.tag = tag;
    made.fragments.append(span);
    return made;
}

/** Forty characters a line, 24 px high: a text without a widget. */
QRectF linkedRect(int position, Edge edge)
{
    const int character = position - (edge == Edge::End ? 1 : 0);
    return QRectF((position - character / 40 * 40) * LinkedWidth, character / 40 * LinkedLine, 1, LinkedLine);
}

} // namespace

class TestLinkPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksBetweenLinesRunInTheGaps_data()
    {
        QTest::addColumn<Span>("quotation");
        QTest::addColumn<Span>("source");
        QTest::addColumn<int>("crossed"); // lines whose words it crosses, straight down
        QTest::newRow("source in the line above") << Span{45, 70} << Span{2, 30} << 0;
        QTest::newRow("source in the line below") << Span{5, 30} << Span{50, 75} << 0;
        QTest::newRow("a line between") << Span{85, 100} << Span{2, 30} << 1;
    }
    void linksBetweenLinesRunInTheGaps()
    {
        QFETCH(Span, quotation);
        QFETCH(Span, source);
        QFETCH(int, crossed);
        QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Tagset tagset = *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        const AnnotationPalette colors(tagset, light);
        AnnotationSet set;
        const Annotation part = linkedWords(Tags::Source, source);
        Annotation whole = linkedWords(Tags::Quotation, quotation);
        whole.links = {{LinkRole::Source, part.id}};
        set.reset({part, whole});
        AnnotationScene scene;
        scene.annotations = &set;
        scene.colors = &colors;
        QImage image(40 * LinkedWidth, 4 * LinkedLine, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        LinkPainter(scene, linkedRect).paint(painter, whole);
        painter.end();

        bool painted = false;
        int struck = 0; // lines with ink where their words are
        for (int line = 0; line < 4; ++line) {
            int ink = 0;
            for (int y = line * LinkedLine + 7; y < (line + 1) * LinkedLine - 6; ++y) {
                for (int x = 0; x < image.width(); ++x)
                    ink += image.pixelColor(x, y) != Qt::white;
            }
            struck += ink > 0;
            QVERIFY2(ink <= 4 * LinkedLine, qPrintable(QString::number(ink))); // straight down at most
        }
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted = painted || image.pixelColor(x, y) != Qt::white;
        }
        QVERIFY(painted);
        QCOMPARE(struck, crossed);
    }
};

QTEST_MAIN(TestLinkPainter)
#include "tst_linkpainter.moc"
