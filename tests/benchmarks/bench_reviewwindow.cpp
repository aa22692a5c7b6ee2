// SPDX-License-Identifier: GPL-3.0-or-later
// Going from difference to difference, and deciding on one, in the window on an article of 1 MB.
#include "models/analysis/analyzer.h"
#include "models/core/tagset.h"
#include "models/itemmodels/differencemodel.h"
#include "models/session/newproject.h"
#include "models/session/reviewer.h"
#include "models/session/session.h"
#include "models/storage/projectstore.h"
#include "widgets/actionregistry.h"
#include "widgets/mainwindow.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Size = 1 << 20;   // characters
constexpr int Patience = 60000; // ms

QList<Annotation> quotations(int every, const QString &type)
{
    QList<Annotation> set;
    for (int at = 40; at + 200 < Size; at += every) {
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {Span{at, at + 100}}};
        quotation.attributes.set(Attribute::Type, type);
        set.append(quotation);
    }
    return set;
}

void makeProject(const QString &path)
{
    QString text;
    while (text.size() < Size)
        text += u"Le vent souffle fort sur la côte, et la pluie tombe depuis trois jours.\n"_s;
    const auto store = ProjectStore::create(path, *newProjectInfo(path));
    NewArticle article{.document = {.id = DocumentId::fromName(u"a"), .title = u"Long"_s, .text = text.first(Size)}};
    article.sets = {{Annotator::human(u"Ana"_s), quotations(300, u"direct"_s)},
                    {Annotator::human(u"Bo"_s), quotations(300, u"mixed"_s)}};
    if (!(*store)->addArticles({article}))
        qFatal("no project");
}

double longest(const std::function<void()> &act, int times)
{
    double most = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        most = std::max(most, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(1); // what follows is painted
    }
    return most;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.guillemet"_s);
    makeProject(path);
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme;
    Session session(createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)));
    MainWindow window({.session = session,
                       .settings = settings,
                       .theme = theme,
                       .countryOf = [](const QString &) { return QString(); },
                       .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                       .projectDirectory = folder.path()});
    window.show();
    session.openProject(path);
    if (!QTest::qWaitFor([&] { return session.hasDocument(); }, Patience))
        qFatal("not opened");
    window.actions().action("review.agreed"_L1)->trigger();
    auto *review = window.findChild<ReviewController *>();
    if (!QTest::qWaitFor([&] { return review->model().rowCount() > 0; }, Patience))
        qFatal("no differences");
    std::printf("%d differences\n", review->model().rowCount());
    std::printf("%-56s %10.1f ms\n", "next difference, the longest of 100",
                longest([&] { review->goToNext(true); }, 100));
    std::printf("%-56s %10.1f ms\n", "taking B, the longest of 20", longest([&] { review->take(false); }, 20));
    return 0;
}
