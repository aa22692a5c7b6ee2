// SPDX-License-Identifier: GPL-3.0-or-later
// editor PROJECT: makes a change every few milliseconds until it is killed, and says each time which one and when.
#include "models/session/session.h"
#include "tests/session/fakeanalyzer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

#include <cstdio>

using namespace Guillemet;

namespace {

/** Change n adds an annotation with the note n; now and then the text is corrected, or something undone and done again.
 */
void edit(Session &session, int &number)
{
    Annotation added{.id = AnnotationId::create(), .tag = Tags::Cue};
    added.fragments.append(Span{number % 50, number % 50 + 1});
    added.attributes.set(Attribute::Note, QString::number(++number));
    Change change;
    change.label = QStringLiteral("Add");
    change.add(added);
    session.perform(change);
    if (number % 5 == 0) {
        Change correction{.label = QStringLiteral("Correct")};
        correction.text = {{number % 60, {}, QStringLiteral("y")}};
        session.perform(correction);
    }
    if (number % 7 == 0) {
        session.undoStack()->undo();
        session.undoStack()->undo();
        session.undoStack()->redo();
        session.undoStack()->redo();
    }
    std::printf("%d %lld\n", number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Session session(std::make_shared<FakeAnalyzer>());
    QTimer timer;
    int number = 0;
    QObject::connect(&session, &Session::failed, &app, [](const Error &error) {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        std::exit(1);
    });
    QObject::connect(&session, &Session::projectOpened, &app,
                     [&] { session.openDocument(session.documents().first().id); });
    QObject::connect(&session, &Session::documentOpened, &app, [&] {
        for (const Annotation *annotation : session.annotations()->all())
            number = std::max(number, annotation->attributes.value(Attribute::Note).toInt());
        session.undoStack()->undo(); // of the time before the kill
        session.undoStack()->redo();
        timer.start(5);
    });
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        edit(session, number);
        timer.setInterval(static_cast<int>(QRandomGenerator::global()->bounded(40)));
    });
    session.openProject(QString::fromLocal8Bit(argv[1]));
    return QCoreApplication::exec();
}
