// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "tests/runner.h"
#include "widgets/actionregistry.h"
#include "widgets/contraststyle.h"
#include "widgets/editor/annotationpalette.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOption>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** Of an icon with the window behind it. */
double strongestContrast(const QIcon &icon, const QColor &window, QIcon::Mode mode = QIcon::Normal)
{
    QImage shown(22, 22, QImage::Format_RGB32);
    shown.fill(window);
    QPainter painter(&shown);
    icon.paint(&painter, shown.rect(), Qt::AlignCenter, mode);
    double ratio = 1;
    for (int i = 0; i < shown.width() * shown.height(); ++i)
        ratio = std::max(ratio, contrastRatio(shown.pixelColor(i % shown.width(), i / shown.width()), window));
    return ratio;
}

/** The names of all icons that the sources of the window ask for. */
QSet<QString> iconsAskedFor()
{
    QSet<QString> names;
    for (const ActionInfo &info : actionTable()) {
        if (info.icon)
            names.insert(QLatin1StringView(info.icon));
    }
    const QRegularExpression call(u"fromTheme\\(([^;]*);"_s);
    const QRegularExpression name(u"\"([a-z0-9]+(?:-[a-z0-9]+)+)\""_s);
    QDirIterator files(QStringLiteral(GUILLEMET_SOURCE_DIR "/widgets"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &one : call.globalMatch(source)) {
            for (const QRegularExpressionMatch &word : name.globalMatch(one.captured(1)))
                names.insert(word.captured(1));
        }
    }
    return names;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOutOfUseAreDrawnOnceAndTabsAreNoWiderThanTheirNames()
    {
        const IconCachingStyle style(u"fusion"_s);
        QMenu menu;
        QStyleOptionMenuItem item;
        item.initFrom(&menu);
        item.rect = {0, 0, 200, 24};
        item.text = u"Merge"_s;
        item.state &= ~QStyle::State_Enabled;
        item.palette.setColor(QPalette::Light, Qt::red); // of the second shape
        QImage image(item.rect.size(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawControl(QStyle::CE_MenuItem, &item, &painter, &menu);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        QCOMPARE(red, 0);
        QVERIFY(style.pixelMetric(QStyle::PM_TabBarTabHSpace) <= 12);
    }

    void anEmptyBoxToTickIsSeenInADarkWindow()
    {
        Theme theme;
        theme.setName(u"dark"_s);
        const auto light = qScopeGuard([&theme] { theme.setName(u"light"_s); });
        QCheckBox box(u"Article Is Done"_s);
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QColor edge = box.grab().toImage().pixelColor(indicator.left(), indicator.center().y());
        QVERIFY2(contrastRatio(edge, box.palette().color(QPalette::Window)) >= 3, qPrintable(edge.name()));
    }

    void everyIconIsInTheProgram()
    {
        const Theme theme;
        const QSet<QString> names = iconsAskedFor();
        QVERIFY(names.size() > 60);
        for (const QString &name : names) {
            for (const auto variant : {""_L1, "-dark"_L1}) {
                const QString path = u":/icons/guillemet"_s + variant + u"/%1/"_s + name + u".svg"_s;
                QVERIFY2(QFile::exists(path.arg(16)) || QFile::exists(path.arg(22)),
                         qPrintable(name + u": add it to resources/icons/theme/names.txt"_s));
            }
        }
    }
    void iconsFitThePaletteWhereNoDesktopHasItsOwn()
    {
        Theme theme;
        theme.setName(u"light"_s);
        QCOMPARE(QIcon::themeName(), u"guillemet"_s);
        const QImage light = QIcon::fromTheme(u"edit-undo"_s).pixmap(22).toImage();
        theme.setName(u"dark"_s);
        QCOMPARE(QIcon::themeName(), u"guillemet-dark"_s);
        const QImage dark = QIcon::fromTheme(u"edit-undo"_s).pixmap(22).toImage();
        QVERIFY(!light.isNull());
        QVERIFY(light != dark);
        theme.setName(u"system"_s);
    }
    void whatCannotBeDoneLooksSo_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"light"_s, u"dark"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void whatCannotBeDoneLooksSo()
    {
        QFETCH(const QString, name);
        Theme theme;
        theme.setName(name);
        const QColor window = QApplication::palette().color(QPalette::Window);
        const QIcon undo = QIcon::fromTheme(u"edit-undo"_s);
        const double enabled = strongestContrast(undo, window);
        const double disabled = strongestContrast(undo, window, QIcon::Disabled);
        QVERIFY2(disabled < enabled / 2, qPrintable(u"%1 and %2"_s.arg(disabled).arg(enabled)));
        theme.setName(u"system"_s);
    }
    void iconsOfTitleBarsAreMadeOncePerPalette()
    {
        Theme theme;
        theme.setName(u"light"_s);
        const auto key = [] { return QApplication::style()->standardIcon(QStyle::SP_TitleBarNormalButton).cacheKey(); };
        const qint64 first = key();
        QCOMPARE(key(), first);
        theme.setName(u"dark"_s);
        QVERIFY(key() != first);
        theme.setName(u"system"_s);
    }
    void buttonsOfTitleBarsAreSeenInADarkWindow()
    {
        Theme theme;
        for (const auto &name : {u"dark"_s, u"contrast"_s}) {
            theme.setName(name);
            const QColor window = QApplication::palette().color(QPalette::Window);
            const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_TitleBarNormalButton);
            QVERIFY2(strongestContrast(icon, window) > 7, qPrintable(name));
        }
        theme.setName(u"system"_s);
    }
    void buttonsOfPanelsFollowTheTheme()
    {
        Theme theme;
        theme.setName(u"light"_s);
        QDockWidget panel;
        const auto *button = panel.findChild<QAbstractButton *>(u"qt_dockwidget_closebutton"_s);
        QVERIFY(button);
        for (const auto &name : {u"contrast"_s, u"light"_s, u"dark"_s, u"light"_s}) {
            theme.setName(name);
            const QColor window = QApplication::palette().color(QPalette::Window);
            QVERIFY2(strongestContrast(button->icon(), window) > 3, qPrintable(name));
        }
        theme.setName(u"system"_s);
    }
    void contrastGivesWayToTheStyleOfBefore()
    {
        Theme theme;
        const auto base = [] { return qobject_cast<QProxyStyle *>(QApplication::style())->baseStyle()->name(); };
        const QString before = base();
        theme.setName(u"contrast"_s);
        QVERIFY(qobject_cast<ContrastStyle *>(QApplication::style()));
        theme.setName(u"system"_s);
        QVERIFY(!qobject_cast<ContrastStyle *>(QApplication::style()));
        QCOMPARE(base(), before);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
