// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"

#include "tests/runner.h"
#include "tests/support/smalldisk.h"

using namespace Guillemet;
using namespace Guillemet::Testing;
using namespace Qt::StringLiterals;

namespace {
bool diskPrepared = false;
}

class TestSavingAgain : public QObject
{
    Q_OBJECT

public:
    static void initMain() { diskPrepared = SmallDisk::prepare(); } // before Qt starts a thread

private Q_SLOTS:
    void theMessageOfAFullDiskGoesWhenThereIsRoomAgain()
    {
        if (!diskPrepared)
            QSKIP("this system lets nobody but root mount a small disk, and we are not root");
        SmallDisk disk;
        QVERIFY(disk.isMounted());
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.prompts.paths = {disk.filePath(u"p.guillemet"_s)};
        f.trigger("file.newProject");
        QTRY_VERIFY(f.session.isOpen() && !f.session.isUnsavedProject());
        f.prompts.paths.clear();
        f.open(folder.path(), u"« Nous partons. Nous ne reviendrons pas », a dit Anna Ruiz."_s);
        QVERIFY(f.session.flush());

        disk.fill();
        f.trigger("annotate.acceptAll");
        QTRY_COMPARE(f.session.saveState(), Session::SaveState::Failed);
        QTRY_COMPARE(f.window.messages().texts().size(), 1);
        QVERIFY(f.window.messages().texts().first().contains(u"p.guillemet"_s));
        f.window.messages().show(MessageArea::Kind::Warning, u"Of something else."_s);

        disk.makeRoom();
        QTRY_COMPARE(f.session.saveState(), Session::SaveState::Saved);
        QTRY_COMPARE(f.window.messages().texts(), QStringList{u"Of something else."_s});
    }
};

QTEST_MAIN(TestSavingAgain)
#include "tst_savingagain.moc"
