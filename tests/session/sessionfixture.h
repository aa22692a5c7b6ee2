// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "tests/session/fakeanalyzer.h"
#include "tests/support/patience.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>

namespace Guillemet::Testing {

using namespace Qt::StringLiterals;

inline const QString sampleText = u"😀 « Nous partons », a dit la ministre. La FRANCE et le TCHAD se taisent."_s;

inline Document article(const QString &content, const QString &title = u"Titre"_s)
{
    Document document;
    document.title = title;
    document.text = content;
    return document;
}

/** A session on a project in a folder of its own. */
struct Fixture
{
    Fixture() { listen(); }
    ~Fixture()
    {
        if (!QTest::currentTestFailed() && !errorsExpected)
            QCOMPARE(messages().join(u" | "_s), QString());
    }
    void listen()
    {
        QObject::connect(session.get(), &Session::failed, session.get(),
                         [this](const Error &error) { errors.append(error); });
    }
    QStringList messages() const
    {
        QStringList all;
        for (const Error &error : errors)
            all.append(error.message);
        return all;
    }
    QString path(const QString &name = u"a.guillemet"_s) const { return folder.filePath(name); }
    /** A new start of the program, with an analysis of this version. */
    void restart(const QString &version = u"1"_s, const QString &place = {})
    {
        session.reset();
        analyzer = std::make_shared<FakeAnalyzer>(version);
        session = std::make_unique<Session>(analyzer);
        listen();
        session->openProject(place.isEmpty() ? path() : place);
        QTRY_VERIFY(session->isOpen());
    }
    /** Creates the project with one article, open and analysed. */
    void begin(const QString &content = sampleText, const QString &place = {})
    {
        session->createProject(place.isEmpty() ? path() : place);
        QTRY_VERIFY(session->isOpen());
        session->addDocuments({article(content)}, true);
        QTRY_VERIFY(session->hasDocument());
        QTRY_COMPARE(session->articlesToAnalyse(), 0);
        QTRY_VERIFY(session->documents().first().analysed);
    }
    void open(const DocumentId &id)
    {
        session->openDocument(id);
        QTRY_COMPARE(session->document().id, id);
    }
    DocumentId id(int row) const { return session->documents().at(row).id; }
    QList<Annotation> annotations() const
    {
        QList<Annotation> all;
        for (const Annotation *annotation : session->annotations()->all())
            all.append(*annotation);
        return all;
    }
    int count(Status status) const
    {
        int count = 0;
        session->annotations()->visit([&](const Annotation &one) { count += one.status == status; });
        return count;
    }
    /** The suggestion on these words of the text. */
    Annotation on(const QString &words) const
    {
        for (const Annotation &annotation : annotations()) {
            if (annotation.text(session->document().text).trimmed() == words)
                return annotation;
        }
        qFatal("no annotation on %s", qPrintable(words));
    }
    void decide(const Annotation &annotation, Status status = Status::Confirmed)
    {
        Annotation after = annotation;
        after.status = status;
        Change change;
        change.label = u"Decide"_s;
        change.replace(annotation, after);
        change.reveal = after.hull();
        session->perform(change);
    }
    Annotation add(Span span, const TagId &tag = Tags::Cue)
    {
        Annotation added{.id = AnnotationId::create(), .tag = tag};
        added.fragments.append(span);
        Change change;
        change.label = u"Add"_s;
        change.add(added);
        session->perform(change);
        return added;
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeAnalyzer> analyzer = std::make_shared<FakeAnalyzer>();
    std::unique_ptr<Session> session = std::make_unique<Session>(analyzer);
    QList<Error> errors;
    bool errorsExpected = false;
};

} // namespace Guillemet::Testing
