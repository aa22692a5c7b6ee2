// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/newproject.h"
#include "models/storage/projectstore.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/smalldisk.h"
#include "tests/runner.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {
bool prepared = false;
}

class TestFullDisk : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepared = SmallDisk::prepare(); } // before Qt starts a thread

private Q_SLOTS:
    void init()
    {
        if (!prepared)
            QSKIP("this system lets nobody but root mount a small disk, and we are not root");
        m_disk = std::make_unique<SmallDisk>();
        QVERIFY(m_disk->isMounted());
    }

    void changesWaitUntilThereIsRoom()
    {
        Fixture f;
        f.errorsExpected = true;
        f.begin(sampleText, path());
        f.decide(f.on(u"FRANCE"_s));
        QVERIFY(f.session->flush());
        m_disk->fill();
        QSignalSpy states(f.session.get(), &Session::saveStateChanged);
        f.decide(f.on(u"TCHAD"_s), Status::Rejected);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Failed);
        QCOMPARE(f.errors.size(), 1);
        QVERIFY2(f.errors.first().code == ErrorCode::NoSpace, qPrintable(f.errors.first().detail));
        QVERIFY(f.errors.first().message.contains(QDir::toNativeSeparators(path())));
        for (int i = 2; i < 50; ++i) // the disk is still full
            f.add({i, i + 1});
        QVERIFY(!f.session->flush());
        QCOMPARE(f.errors.size(), 1); // said once
        f.session->closeProject();
        QVERIFY(f.session->isOpen()); // not closed with changes that would be lost
        const QList<Annotation> all = f.annotations();

        f.session->addDocuments({article(u"Autre."_s)}, true); // cannot be added; the article stays open
        QTRY_COMPARE(f.errors.size(), 2);
        QCOMPARE(f.annotations(), all);

        m_disk->makeRoom();
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        f.restart(u"1"_s, path());
        f.open(f.id(0));
        QCOMPARE(f.annotations(), all);
    }

    void changesSurviveAnotherArticleWhileTheDiskIsFull()
    {
        Fixture f;
        f.errorsExpected = true;
        f.begin(sampleText, path());
        f.session->addDocuments({article(u"Autre."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        QTRY_VERIFY(f.session->documents().last().analysed);
        m_disk->fill();
        f.decide(f.on(u"FRANCE"_s)); // the first change of all: the set is not in the project yet
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Failed);
        const QList<Annotation> all = f.annotations();
        f.open(f.id(1));
        f.open(f.id(0));
        QCOMPARE(f.annotations(), all);
        m_disk->makeRoom();
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        f.restart(u"1"_s, path());
        f.open(f.id(0));
        QCOMPARE(f.annotations(), all);
    }

    void nothingHalfIsLeftOfANewProject()
    {
        m_disk->fill(8192);
        const auto store = ProjectStore::create(path(), *newProjectInfo(path()));
        QVERIFY(!store);
        QVERIFY2(store.error().code == ErrorCode::NoSpace, qPrintable(store.error().detail));
        QCOMPARE(QDir(m_disk->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
    }

    void aProjectOnAFullDiskOpens()
    {
        ProjectStore::create(path(), *newProjectInfo(path()))->reset();
        m_disk->fill();
        const auto store = ProjectStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->info());
        if ((*store)->isReadOnly())
            QVERIFY((*store)->notice()->message.contains(QDir::toNativeSeparators(path())));
    }

private:
    QString path() const { return m_disk->filePath(u"p.guillemet"_s); }

    std::unique_ptr<SmallDisk> m_disk;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
