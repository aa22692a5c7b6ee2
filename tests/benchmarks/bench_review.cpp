// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two annotators of an article of 1 MB; the agreement of five on 10,000 articles.
#include "models/core/tagset.h"
#include "models/review/comparison.h"
#include "models/session/projectagreement.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
constexpr int Every = 200; ///< characters from one quotation to the next

QString textOf(int size, int number)
{
    QString text = u"Article %1. "_s.arg(number);
    while (text.size() < size)
        text += u"Le vent souffle fort sur la côte, et la pluie tombe depuis trois jours dans la région. "_s;
    return text;
}

/** Quotations with cue and source; one in ten is missing, some edges and types differ. */
QList<Annotation> setOf(int size, QRandomGenerator &random)
{
    QList<Annotation> set;
    for (int at = 30; at + Every < size; at += Every) {
        if (random.bounded(10) == 0)
            continue;
        Annotation cue{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {Span{at - 8, at - 2}}};
        Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {Span{at - 25, at - 10}}};
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation};
        quotation.fragments = {Span{at, at + 100 + (random.bounded(5) == 0 ? 12 : 0)}};
        quotation.attributes.set(Attribute::Type, random.bounded(8) == 0 ? u"mixed"_s : u"direct"_s);
        quotation.links = {{LinkRole::Cue, cue.id}, {LinkRole::Source, source.id}};
        set += {quotation, cue, source};
    }
    return set;
}

void print(const char *what, double milliseconds)
{
    std::printf("%-56s %10.1f ms\n", what, milliseconds);
    std::fflush(stdout);
}

void compareLongArticle()
{
    constexpr int size = 1 << 20;
    QRandomGenerator random(1);
    const QString text = textOf(size, 1);
    const QList<Annotation> a = setOf(size, random);
    const QList<Annotation> b = setOf(size, random);
    QElapsedTimer timer;
    timer.start();
    const CountedText counted(text);
    const Comparison comparison = compare(ComparedSet::of(a, counted, ComparedSet::Which::Visible),
                                          ComparedSet::of(b, counted, ComparedSet::Which::Visible), counted);
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%lld and %lld annotations, %lld differences\n", static_cast<long long>(a.size()),
                static_cast<long long>(b.size()), static_cast<long long>(comparison.differences.size()));
    print("two sets of an article of 1 MB compared", time);
}

void measureProject()
{
    constexpr int articles = 10000;
    constexpr int size = 2200;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.guillemet"_s);
    QRandomGenerator random(2);
    {
        const auto store =
            ProjectStore::create(path, {.id = u"b"_s, .name = u"Bench"_s, .tagset = Tagset(), .settings = {}});
        for (int batch = 0; store && batch < articles; batch += 500) {
            QList<NewArticle> list;
            for (int i = batch; i < batch + 500; ++i) {
                NewArticle article{.document = {.id = DocumentId::create(), .title = u"A"_s, .text = textOf(size, i)}};
                for (int annotator = 0; annotator < 5; ++annotator)
                    article.sets.append({Annotator::human(u"P%1"_s.arg(annotator)), setOf(size, random)});
                list.append(article);
            }
            if (!(*store)->addArticles(list))
                qFatal("cannot write");
        }
    }
    QElapsedTimer timer;
    timer.start();
    const Result<ProjectAgreement> agreement = measureAgreement({.project = path});
    if (!agreement)
        qFatal("%s", qPrintable(agreement.error().message));
    print("agreement of 5 annotators on 10,000 articles", static_cast<double>(timer.elapsed()));
}

/** With all measures, gamma too: it is the only article there is to draw. */
void measureLongArticle()
{
    constexpr int size = 10'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.guillemet"_s);
    {
        const auto store =
            ProjectStore::create(path, {.id = u"b"_s, .name = u"Bench"_s, .tagset = Tagset(), .settings = {}});
        QRandomGenerator random(3);
        NewArticle article{.document = {.id = DocumentId::create(), .title = u"A"_s, .text = textOf(size, 1)}};
        for (int annotator = 0; annotator < 2; ++annotator)
            article.sets.append({Annotator::human(u"P%1"_s.arg(annotator)), setOf(size, random)});
        if (!store || !(*store)->addArticles({article}))
            qFatal("cannot write");
    }
    QElapsedTimer timer;
    timer.start();
    const Result<ProjectAgreement> agreement = measureAgreement({.project = path});
    if (!agreement)
        qFatal("%s", qPrintable(agreement.error().message));
    const qint64 whole = timer.elapsed();
    print("agreement of 2 annotators on an article of 10 MB", static_cast<double>(whole));
    qint64 longest = 0;
    for (int tenth = 0; tenth < 10; ++tenth) {
        timer.start();
        QElapsedTimer told;
        const auto stopped = measureAgreement({.project = path}, [&](qsizetype, qsizetype) {
            if (timer.elapsed() < whole * tenth / 10)
                return true;
            told.start();
            return false;
        });
        if (!stopped)
            longest = std::max(longest, told.elapsed());
    }
    print("   stopped at ten moments: the longest until it was", static_cast<double>(longest));
    std::printf("   gamma %.4f\n", 1 - agreement->gamma.disorder / agreement->gamma.expected);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    compareLongArticle();
    measureLongArticle();
    measureProject();
    return 0;
}
