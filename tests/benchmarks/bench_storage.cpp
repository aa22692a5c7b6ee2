// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of the size of a corpus: bulk insert, the list of articles, opening one, saving one change.
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

const Annotator annotator = Annotator::human(u"Bench"_s);

struct Time
{
    double elapsed; ///< milliseconds
    double processor;
};

template<typename Work> Time timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6,
            static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC};
}

void print(const char *what, Time time)
{
    std::printf("%-56s %10.1f ms, %10.1f ms of the processor\n", what, time.elapsed, time.processor);
    std::fflush(stdout);
}

template<typename T> T checked(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

/** Five quotations with a source each, cues and countries: 20 annotations, 10 links. */
QList<Annotation> annotations(int count)
{
    QList<Annotation> all;
    for (int i = 0; i < count; ++i) {
        static const std::array tags{Tags::Source, Tags::Cue, Tags::Quotation, Tags::Country};
        Annotation annotation{.id = AnnotationId::create(), .tag = tags[static_cast<size_t>(i) % tags.size()]};
        annotation.fragments.append(Span{i * 30, i * 30 + 25});
        annotation.status = Status::Suggested;
        annotation.confidence = 0.9F;
        if (annotation.tag == Tags::Quotation) {
            annotation.attributes.set(Attribute::Type, u"direct"_s);
            annotation.links = {{LinkRole::Source, all[i - 2].id}, {LinkRole::Cue, all[i - 1].id}};
        } else if (annotation.tag == Tags::Country) {
            annotation.attributes.set(Attribute::Country, u"FR"_s);
        }
        all.append(annotation);
    }
    return all;
}

Document article(int number, qsizetype length)
{
    static const QString words = u"La ministre a déclaré que « rien ne changera » avant la fin de l'année. "_s;
    const QString text = QString::number(number) + u' ' + words.repeated(length / words.size() + 1);
    return {.id = DocumentId::create(),
            .title = u"Article %1"_s.arg(number),
            .text = text,
            .language = u"fr"_s,
            .author = {},
            .site = u"agence.example"_s,
            .date = u"2024-01-02"_s,
            .source = {}};
}

std::unique_ptr<ProjectStore> newStore(const QString &path)
{
    const Tagset tagset({Tag{.id = Tags::Quotation,
                             .name = u"Quotation"_s,
                             .shortcut = {},
                             .lightColor = u"#000000"_s,
                             .darkColor = u"#ffffff"_s}});
    return std::move(*ProjectStore::create(path, {u"0"_s, u"Bench"_s, tagset, {}}));
}

/** One change after the other, each on the disk before the next; the first begins the set. */
void saveChanges(ProjectStore &store, const DocumentId &id)
{
    const StoredSet suggested = checked(store.annotationSet(id, Annotator::machine().id));
    SaveRequest request{.document = id, .annotator = annotator, .base = suggested.annotations};
    const Annotation before = suggested.annotations.first();
    for (int i = 0; i < 21; ++i) {
        Annotation after = before;
        after.attributes.set(Attribute::Note, QString::number(i));
        Change change;
        change.replace(before, after);
        request.changes = {{change, QDateTime::currentDateTimeUtc()}};
        const Time time = timeOf([&] { request.expected = checked(store.save(request)); });
        if (i == 0 || i == 20)
            print(i == 0 ? "    save the first change to it" : "    save a later change to it", time);
    }
}

void corpus(const QString &path, int count, int annotationsEach, qsizetype length)
{
    QList<NewArticle> articles;
    for (int i = 0; i < count; ++i) {
        articles.append({article(i, length), {}, {}});
        if (annotationsEach)
            articles.last().sets = {{Annotator::machine(), annotations(annotationsEach)}};
    }
    auto store = newStore(path);
    print(qPrintable(u"insert %1 articles with %2 annotations"_s.arg(count).arg(count * annotationsEach)),
          timeOf([&] { checked(store->addArticles(articles)); }));
    store.reset();
    std::printf("%-56s %10.1f MB\n", "    its file", static_cast<double>(QFileInfo(path).size()) / 1e6);
    print("    open the project", timeOf([&] { store = std::move(*ProjectStore::open(path)); }));
    print("    list all articles", timeOf([&] { checked(store->documents(annotator.id)); }));
    print("    list all articles again", timeOf([&] { checked(store->documents(annotator.id)); }));
    print("    find articles without suggestions", timeOf([&] { checked(store->awaitingAnalysis(u"1"_s)); }));
    const DocumentId id = articles.at(count / 2).document.id;
    print("    open an article", timeOf([&] {
              checked(store->document(id));
              checked(store->annotationSet(id, annotator.id));
              checked(store->annotationSet(id, Annotator::machine().id));
          }));
    saveChanges(*store, id);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    corpus(folder.filePath(u"a.guillemet"_s), 10'000, 20, 3'000);
    corpus(folder.filePath(u"b.guillemet"_s), 100'000, 1, 300);
    corpus(folder.filePath(u"c.guillemet"_s), 1, 20'000, 10'000'000);
    return 0;
}
