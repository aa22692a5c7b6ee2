// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationpalette.h"

#include "models/editing/tagsetdraft.h"
#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QPalette>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestAnnotationPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines();
    void textIsLegibleInEveryStack_data();
    void textIsLegibleInEveryStack();
    void tagsAreToldApartByEyesThatMissAColour_data();
    void tagsAreToldApartByEyesThatMissAColour();
    void ownTagsAreLegibleAndLikeNoOther();
    void highContrastIsAsHighAsItSays();
    void suggestionsAreLighterThanWhatIsConfirmed();
    void colorsOfAForeignTagsetAreMadeLegible();
};

namespace {

Tagset attribution()
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tagset");
    return *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

QPalette page(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

const QPalette light = page(QColor(0xff, 0xff, 0xff), QColor(0x23, 0x26, 0x29)); // Breeze Light
const QPalette dark = page(QColor(0x14, 0x16, 0x18), QColor(0xfc, 0xfc, 0xfc));  // Breeze Dark
const QPalette contrast = page(Qt::black, Qt::white);                            // the high contrast theme

/** The program's tags and as many of one's own as have colours of their own. */
Tagset withOwnTags()
{
    TagsetDraft draft(attribution());
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
        draft.add(name);
    return draft.change().after;
}

/** Every tag with every status, current or not. */
QList<AnnotationLook> looks(const Tagset &tagset)
{
    QList<AnnotationLook> all;
    for (const Tag &tag : tagset.tags()) {
        for (const Status status : {Status::Suggested, Status::Confirmed}) {
            all.append({&tag, status, false});
            all.append({&tag, status, true});
        }
    }
    return all;
}

/** All stacks of up to three. */
QList<QList<AnnotationLook>> stacks(const Tagset &tagset)
{
    const QList<AnnotationLook> one = looks(tagset);
    QList<QList<AnnotationLook>> all;
    for (const AnnotationLook &a : one) {
        all.append({a});
        for (const AnnotationLook &b : one) {
            all.append({a, b});
            for (const AnnotationLook &c : one)
                all.append({a, b, c});
        }
    }
    return all;
}

/**
 * Viénot, Brettel and Mollon 1999 (doi:10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3) for red and green,
 * with a plane for blue; and Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), severity 1, which
 * simulates all three. On linear RGB.
 */
QColor seenWithout(const QColor &color, const QString &cone)
{
    using Row = std::array<double, 3>;
    static const QHash<QString, std::array<Row, 3>> matrices{
        {u"protanopia"_s, {Row{0.1124, 0.8876, 0}, Row{0.1124, 0.8876, 0}, Row{0.004, -0.004, 1}}},
        {u"deuteranopia"_s, {Row{0.2928, 0.7072, 0}, Row{0.2928, 0.7072, 0}, Row{-0.0223, 0.0223, 1}}},
        {u"tritanopia"_s, {Row{1, 0.1446, -0.1446}, Row{0, 0.8592, 0.1408}, Row{0, 0.8592, 0.1408}}},
        {u"protanopia by Machado"_s,
         {Row{0.152286, 1.052583, -0.204868}, Row{0.114503, 0.786281, 0.099216}, Row{-0.003882, -0.048116, 1.051998}}},
        {u"deuteranopia by Machado"_s,
         {Row{0.367322, 0.860646, -0.227968}, Row{0.280085, 0.672501, 0.047413}, Row{-0.011820, 0.042940, 0.968881}}},
        {u"tritanopia by Machado"_s,
         {Row{1.255528, -0.076749, -0.178779}, Row{-0.078411, 0.930809, 0.147602}, Row{0.004733, 0.691367, 0.303900}}},
    };
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto gamma = [](double c) { return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055; };
    const std::array in{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> out{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            out[row] += matrices[cone][row][column] * in[column];
        out[row] = gamma(std::clamp(out[row], 0.0, 1.0));
    }
    return QColor::fromRgbF(static_cast<float>(out[0]), static_cast<float>(out[1]), static_cast<float>(out[2]));
}

/** CIE L*a*b* distance (1976); above 10 nobody takes one for the other. */
double distance(const QColor &first, const QColor &second)
{
    const auto lab = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double r = linear(color.redF());
        const double g = linear(color.greenF());
        const double b = linear(color.blueF());
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
        const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(first);
    const auto b = lab(second);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

void TestAnnotationPalette::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454); // WCAG's own example
}

void TestAnnotationPalette::textIsLegibleInEveryStack_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << light;
    QTest::newRow("dark") << dark;
    QTest::newRow("high contrast") << contrast;
    QTest::newRow("sepia") << page(QColor(0xf4, 0xec, 0xd8), QColor(0x3b, 0x2f, 0x20));
}

void TestAnnotationPalette::textIsLegibleInEveryStack()
{
    QFETCH(QPalette, palette);
    const AnnotationPalette colors(attribution(), palette);
    for (const QList<AnnotationLook> &stack : stacks(colors.tagset())) {
        const double contrast = contrastRatio(colors.textColor(stack), colors.background(stack));
        if (contrast < 4.5) {
            QStringList tags;
            for (const AnnotationLook &look : stack)
                tags << look.tag->id;
            QFAIL(qPrintable(u"%1: %2"_s.arg(tags.join(u" in "_s)).arg(contrast)));
        }
    }
    QVERIFY(contrastRatio(colors.quietText(), colors.page()) >= 4.5);
    QVERIFY(contrastRatio(colors.quiet(QColor(0xb0, 0x80, 0x00)), colors.page()) >= 4.5);
}

void TestAnnotationPalette::tagsAreToldApartByEyesThatMissAColour_data()
{
    QTest::addColumn<QString>("cone");
    QTest::addColumn<QPalette>("palette");
    for (const QString &cone : {u"none"_s, u"protanopia"_s, u"deuteranopia"_s, u"tritanopia"_s,
                                u"protanopia by Machado"_s, u"deuteranopia by Machado"_s, u"tritanopia by Machado"_s}) {
        QTest::addRow("%s, light", qPrintable(cone)) << cone << light;
        QTest::addRow("%s, dark", qPrintable(cone)) << cone << dark;
        QTest::addRow("%s, high contrast", qPrintable(cone)) << cone << contrast;
    }
}

void TestAnnotationPalette::tagsAreToldApartByEyesThatMissAColour()
{
    QFETCH(QString, cone);
    QFETCH(QPalette, palette);
    const Tagset tagset = attribution();
    const AnnotationPalette colors(tagset, palette);
    const auto seen = [&](const Tag &tag) {
        const QColor color = colors.mark({colors.tag(tag.id), Status::Confirmed, true});
        return cone == u"none" ? color : seenWithout(color, cone);
    };
    for (const Tag &a : tagset.tags()) {
        for (const Tag &b : tagset.tags()) {
            if (&a == &b)
                continue;
            // By colour, and whoever does not see it by shape.
            const bool shapesDiffer =
                a.underline != b.underline || a.tinted != b.tinted || a.bold != b.bold || a.italic != b.italic;
            QVERIFY2(shapesDiffer, qPrintable(a.id + u" and " + b.id));
            QVERIFY2(distance(seen(a), seen(b)) > 10,
                     qPrintable(u"%1 and %2: %3"_s.arg(a.id, b.id).arg(distance(seen(a), seen(b)))));
        }
    }
}

void TestAnnotationPalette::ownTagsAreLegibleAndLikeNoOther()
{
    const Tagset tagset = withOwnTags();
    const auto looks = [](const Tag &tag) { return std::tuple(tag.underline, tag.tinted, tag.bold, tag.italic); };
    for (const Tag &a : tagset.tags()) {
        QVERIFY2(contrastRatio(QColor::fromString(a.lightColor), Qt::white) >= 4.5, qPrintable(a.id));
        QVERIFY2(contrastRatio(QColor::fromString(a.darkColor), QColor(0x1d, 0x1f, 0x22)) >= 4.5, qPrintable(a.id));
        for (const Tag &b : tagset.tags()) {
            const bool near = distance(QColor::fromString(a.lightColor), QColor::fromString(b.lightColor)) <= 10;
            QVERIFY2(&a == &b || !near, qPrintable(a.id + u" and " + b.id));
            QVERIFY2(&a == &b || hasRole(a.id) || hasRole(b.id) || looks(a) != looks(b),
                     qPrintable(a.id + u" and " + b.id));
        }
    }
}

void TestAnnotationPalette::highContrastIsAsHighAsItSays()
{
    const AnnotationPalette colors(attribution(), contrast);
    for (const QList<AnnotationLook> &stack : stacks(colors.tagset()))
        QVERIFY(contrastRatio(colors.textColor(stack), colors.background(stack)) >= 7);
    for (const Tag &tag : colors.tagset().tags()) {
        const QColor mark = colors.mark({&tag, Status::Suggested});
        QCOMPARE(mark.alpha(), 255);
        QVERIFY(contrastRatio(mark, colors.page()) >= 7);
    }
    QVERIFY(contrastRatio(colors.quietText(), colors.page()) >= 7);
}

void TestAnnotationPalette::suggestionsAreLighterThanWhatIsConfirmed()
{
    for (const QPalette &palette : {light, dark}) {
        const AnnotationPalette colors(attribution(), palette);
        const Tag *quotation = colors.tag(Tags::Quotation);
        const auto strength = [&](Status status, bool current) {
            return contrastRatio(colors.background({{quotation, status, current}}), colors.page());
        };
        QVERIFY(strength(Status::Suggested, false) < strength(Status::Confirmed, false));
        QVERIFY(strength(Status::Confirmed, false) < strength(Status::Confirmed, true));
        QVERIFY(strength(Status::Suggested, false) < strength(Status::Suggested, true));
        QVERIFY(colors.mark({quotation, Status::Suggested}).alphaF() < colors.mark({quotation}).alphaF());
    }
}

void TestAnnotationPalette::colorsOfAForeignTagsetAreMadeLegible()
{
    Tag pale;
    pale.id = u"pale"_s;
    pale.lightColor = u"#ffff80"_s;
    pale.darkColor = u"#202040"_s;
    for (const QPalette &palette : {light, dark}) {
        const AnnotationPalette colors(Tagset({pale}), palette);
        const QList<AnnotationLook> stack{{colors.tag(u"pale"_s)}};
        QVERIFY(contrastRatio(colors.textColor(stack), colors.background(stack)) >= 4.5);
    }
}

QTEST_GUILESS_MAIN(TestAnnotationPalette)
#include "tst_annotationpalette.moc"
