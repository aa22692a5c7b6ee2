// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "tests/session/fakeanalyzer.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"😀 « Nous partons », a dit la ministre. La FRANCE et le TCHAD se taisent."_s;

Document article(const QString &content, const QString &title = u"Titre"_s)
{
    Document document;
    document.title = title;
    document.text = content;
    return document;
}

/** A session on a project in a folder of its own, without files of other tests. */
struct Fixture
{
    Fixture()
    {
        QObject::connect(session.get(), &Session::failed, [this](const Error &error) { errors.append(error.message); });
    }
    ~Fixture()
    {
        if (!QTest::currentTestFailed() && !errorsExpected)
            QCOMPARE(errors, QStringList());
    }
    QString path(const QString &name = u"a.guillemet"_s) const { return folder.filePath(name); }
    void restart(const QString &version = u"1"_s)
    {
        session.reset();
        analyzer = std::make_shared<FakeAnalyzer>(version);
        session = std::make_unique<Session>(analyzer);
        QObject::connect(session.get(), &Session::failed, [this](const Error &error) { errors.append(error.message); });
        session->openProject(path());
        QTRY_VERIFY(session->isOpen());
    }
    /** Creates the project with one article that is open and analysed. */
    void begin(const QString &content = text)
    {
        session->createProject(path());
        QTRY_VERIFY(session->isOpen());
        session->addDocuments({article(content)}, true);
        QTRY_VERIFY(session->hasDocument());
        QTRY_COMPARE(session->articlesToAnalyse(), 0);
    }
    QList<Annotation> annotations() const
    {
        QList<Annotation> all;
        for (const Annotation *annotation : session->annotations()->all())
            all.append(*annotation);
        return all;
    }
    void accept(const Annotation &annotation)
    {
        Annotation after = annotation;
        after.status = Status::Confirmed;
        Change change;
        change.label = u"Accept"_s;
        change.replace(annotation, after);
        change.reveal = after.hull();
        session->perform(change);
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeAnalyzer> analyzer = std::make_shared<FakeAnalyzer>();
    std::unique_ptr<Session> session = std::make_unique<Session>(analyzer);
    QStringList errors;
    bool errorsExpected = false;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesWithSuggestions()
    {
        Fixture f;
        f.begin();
        QCOMPARE(f.session->documents().size(), 1);
        QTRY_COMPARE(f.session->annotations()->size(), 3);
        QVERIFY(
            std::ranges::all_of(f.annotations(), [](const Annotation &a) { return a.status == Status::Suggested; }));
        QCOMPARE(f.session->documents().first().quotations, 1);
        QCOMPARE(f.session->documents().first().undecided, 3);
        QCOMPARE(f.session->documents().first().language, u"fr"_s);
        QVERIFY(f.session->documents().first().analysed);
        QVERIFY(f.session->speakers()->findByName(u"ada"));
        QCOMPARE(f.session->tagset().tags().size(), 4);
    }

    void changesAreThereAfterOpeningAgain()
    {
        Fixture f;
        f.begin();
        QTRY_COMPARE(f.session->annotations()->size(), 3);
        QSignalSpy reveal(f.session.get(), &Session::revealRequested);
        f.accept(f.annotations().first());
        QCOMPARE(reveal.size(), 1);
        QCOMPARE(f.session->saveState(), Session::SaveState::Pending);
        QCOMPARE(f.session->documents().first().undecided, 2);
        QVERIFY(f.session->documents().first().state == WorkState::InProgress);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const QList<Annotation> before = f.annotations();
        const Document document = f.session->document();
        const QList<DocumentSummary> summaries = f.session->documents();

        f.restart();
        QCOMPARE(f.session->documents(), summaries);
        f.session->openDocument(document.id);
        QTRY_VERIFY(f.session->hasDocument());
        QCOMPARE(f.session->document(), document);
        QCOMPARE(f.annotations(), before);
        QCOMPARE(f.analyzer->runs, 0);
    }

    void undoingIsSavedToo()
    {
        Fixture f;
        f.begin();
        QTRY_COMPARE(f.session->annotations()->size(), 3);
        const QList<Annotation> before = f.annotations();
        f.accept(before.first());
        QVERIFY(f.session->flush());
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations(), before);
        const DocumentId id = f.session->document().id;
        f.restart();
        f.session->openDocument(id);
        QTRY_VERIFY(f.session->hasDocument());
        QCOMPARE(f.annotations(), before);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
