// SPDX-License-Identifier: GPL-3.0-or-later
// One act at many places of a project of the size of a corpus: the preview of 5,000 hits in 10,000 articles, the act,
// and taking it back.
#include "models/analysis/analyzer.h"
#include "models/itemmodels/occurrencemodel.h"
#include "models/session/bulkeditor.h"
#include "models/session/session.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoGroup>
#include <QtTest/QSignalSpy>

#include <cstdio>
#include <ctime>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 10'000;
constexpr int AnnotationsEach = 40;
constexpr int Patience = 30'000; // ms

/** Finds nothing: what is measured is not the analysis. */
class NoAnalyzer final : public Analyzer
{
public:
    AnalysisResult analyze(const QString &, const AnalysisOptions &options, std::stop_token) const override
    {
        AnalysisResult result;
        result.language = options.language;
        return result;
    }
    QString version() const override { return u"none"_s; }
};

QList<NewArticle> corpus()
{
    const QString words = u"La ministre a déclaré que « rien ne changera » avant la fin de l'année.\n"_s;
    QList<NewArticle> articles;
    for (int number = 0; number < Articles; ++number) {
        QString text = u"Article %1. "_s.arg(number) + words.repeated(40);
        if (number % 2 == 0)
            text += u"Elle part pour le Zubrowka demain.\n"_s;
        NewArticle article{
            {.id = DocumentId::create(), .title = u"Article %1"_s.arg(number), .text = text, .language = u"fr"_s}};
        QList<Annotation> annotations;
        for (int i = 0; i < AnnotationsEach; ++i)
            annotations.append({.id = AnnotationId::create(),
                                .tag = Tags::Cue,
                                .fragments = {{i * 60, i * 60 + 20}},
                                .status = Status::Suggested});
        article.sets = {{Annotator::machine(), annotations}};
        articles.append(article);
    }
    return articles;
}

void print(const char *what, double milliseconds)
{
    std::printf("%-64s %10.1f ms\n", what, milliseconds);
    std::fflush(stdout);
}

/** The longest the thread of the windows was away meanwhile. */
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.start();
        startTimer(1, Qt::PreciseTimer);
    }
    double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_timer.start();
    }

private:
    QElapsedTimer m_timer;
    double m_longest = 0;
};

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void preview(Session &session, OccurrenceModel &model)
{
    BulkEditor &editor = *session.bulkEditor();
    QObject::connect(&editor, &BulkEditor::found, &model, &OccurrenceModel::append);
    QSignalSpy finished(&editor, &BulkEditor::searchFinished);
    const Heartbeat heartbeat;
    double first = 0;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    QObject::connect(&model, &OccurrenceModel::rowsInserted, &model, [&] { first = first > 0 ? first : since(timer); });
    editor.search(*TextMatcher::compile({.text = u"Zubrowka"_s, .wholeWord = true}), true);
    finished.wait(Patience);
    print(qPrintable(u"preview of %1 hits in %2 articles"_s.arg(model.count()).arg(Articles)), since(timer));
    print("    of the processor", static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    print("    the first are shown after", first);
    print("    longest time away from the window", heartbeat.longest());
}

void act(Session &session, const OccurrenceModel &model)
{
    QSignalSpy performed(session.bulkEditor(), &BulkEditor::performed);
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    session.bulkEditor()->perform({BulkAct::Kind::Tag, Tags::Country}, u"Tag"_s, model.ticked(), {});
    performed.wait(Patience);
    print("tag them, until it can be gone on", since(timer));
    print("    longest time away from the window", heartbeat.longest());
    session.flush();
    print("    until it is on the disk", since(timer));
    timer.start();
    session.undoGroup()->undo();
    session.flush();
    print("undo it in all articles, until it is on the disk", since(timer));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.guillemet"_s);
    {
        const Tagset tagset({Tag{.id = Tags::Country,
                                 .name = u"Country"_s,
                                 .shortcut = {},
                                 .lightColor = u"#000000"_s,
                                 .darkColor = u"#ffffff"_s}});
        auto store = std::move(*ProjectStore::create(path, {u"0"_s, u"Bench"_s, tagset, {}}));
        if (!store->addArticles(corpus()))
            return 1;
    }
    Session session(std::make_shared<NoAnalyzer>());
    QObject::connect(&session, &Session::failed, &session,
                     [](const Error &error) { qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail)); });
    QSignalSpy opened(&session, &Session::documentOpened);
    QSignalSpy project(&session, &Session::projectOpened);
    session.openProject(path);
    project.wait(Patience);
    session.cancelAnalysis();
    session.openDocument(session.documents().first().id);
    opened.wait(Patience);
    session.cancelAnalysis();
    OccurrenceModel model([](const DocumentId &id) { return id.toString(); });
    model.setAct({BulkAct::Kind::Tag, Tags::Country});
    preview(session, model);
    act(session, model);
    return 0;
}
