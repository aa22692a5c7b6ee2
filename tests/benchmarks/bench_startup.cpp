// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window: the program with its sample, beside a bare window.
#include "app/application.h"
#include "tests/benchmarks/benchtexts.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 11;

/** Milliseconds of a clock that all processes share. */
double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** Prints the time and ends the process once a window has been painted whole. */
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow()) {
            QMetaObject::invokeMethod(
                qApp,
                [] {
                    std::printf("%.3f\n", now());
                    std::fflush(stdout);
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

int runChild(int argc, char **argv, bool bare)
{
    FirstPaint firstPaint;
    if (bare) {
        QApplication application(argc, argv);
        application.installEventFilter(&firstPaint);
        QWidget window;
        window.resize(1280, 800);
        window.show();
        return application.exec();
    }
    Application application(argc, argv);
    application.installEventFilter(&firstPaint);
    return application.run();
}

double startToPaint(const QString &program, const char *mode)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        const QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto folder : {"XDG_CONFIG_HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CACHE_HOME"_L1})
            environment.insert(folder, home.path());
        environment.insert(u"GUILLEMET_BENCH_CHILD"_s, QString::fromLatin1(mode));
        environment.insert(u"GUILLEMET_DATA"_s, QStringLiteral(GUILLEMET_DATA_DIR));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        const double start = now();
        process.start(program, QStringList());
        process.waitForFinished(20'000);
        times << process.readAllStandardOutput().trimmed().toDouble() - start;
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    if (const QByteArray child = qgetenv("GUILLEMET_BENCH_CHILD"); !child.isEmpty())
        return runChild(argc, argv, child == "bare");
    const QString program = QString::fromLocal8Bit(argv[0]);
    std::printf("Start to first painted window, ms (median of %d): bare window %.1f, Guillemet with its sample %.1f\n",
                Rounds, startToPaint(program, "bare"), startToPaint(program, "guillemet"));
    return 0;
}
