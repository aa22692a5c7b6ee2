// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/newproject.h"
#include "models/storage/projectstore.h"
#include "tests/session/sessionfixture.h"
#include "tests/runner.h"

#include <QtCore/QDateTime>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Guillemet::Testing;

/** kill -9 while changes are saved, again and again on the same project. */
class TestKilled : public QObject
{
    Q_OBJECT

    /** What can be undone is what was done: each step fits, and before the first there was nothing. */
    static void checkUndo(const ProjectStore &store, const DocumentId &id, const QList<Annotation> &annotations)
    {
        const UndoRange all{.steps = std::numeric_limits<int>::max(), .characters = std::numeric_limits<qint64>::max()};
        const auto steps = store.undoSteps(id, Annotator::human(systemUserName()).id, all);
        QVERIFY(steps);
        QCOMPARE(steps->done.size(), annotations.size());
        AnnotationSet set;
        set.reset(annotations);
        for (auto step = steps->done.crbegin(); step != steps->done.crend(); ++step) {
            const Change inverse = step->change.inverted();
            QVERIFY(inverse.fits([&set](const AnnotationId &annotation) { return set.find(annotation); }));
            set.apply(inverse);
        }
        QCOMPARE(set.size(), 0);
    }

private Q_SLOTS:
    void aKilledProgramLosesAtMostTheLastSecond()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.guillemet"_s);
        DocumentId id = DocumentId::create();
        {
            const auto store = ProjectStore::create(path, *newProjectInfo(path));
            QVERIFY(store);
            Document document = article(u"x"_s.repeated(60));
            document.id = id;
            QVERIFY((*store)->addArticles({{document}}));
        }
        int saved = 0;
        qint64 longest = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess editor;
            editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            editor.start(QStringLiteral(GUILLEMET_BIN_DIR "/editor"), {path});
            QVERIFY(editor.waitForReadyRead(20000));
            const int untilKilled = QRandomGenerator::global()->bounded(1300);
            QVERIFY(!editor.waitForFinished(untilKilled + 1));
            editor.kill();
            const qint64 killed = QDateTime::currentMSecsSinceEpoch();
            QVERIFY(editor.waitForFinished());
            QCOMPARE(editor.exitStatus(), QProcess::CrashExit);

            const auto store = ProjectStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
            QVERIFY(!(*store)->isReadOnly());
            const auto set = (*store)->annotationSet(id, Annotator::human(systemUserName()).id);
            QVERIFY(set);
            QSet<int> numbers;
            for (const Annotation &annotation : set->annotations)
                numbers.insert(annotation.attributes.value(Attribute::Note).toInt());
            const int last = numbers.isEmpty() ? 0 : *std::ranges::max_element(numbers);
            QCOMPARE(numbers.size(), last); // none is missing before the last
            QVERIFY(last >= saved);         // nothing that was there is gone
            checkUndo(**store, id, set->annotations);
            saved = last;
            for (const QByteArray &line : editor.readAllStandardOutput().trimmed().split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() == 2 && words[0].toInt() > last) {
                    const qint64 age = killed - words[1].toLongLong();
                    longest = std::max(longest, age);
                    QVERIFY2(
                        age < 1000,
                        qPrintable(u"change %1 was lost, %2 ms old"_s.arg(QString::fromLatin1(words[0])).arg(age)));
                }
            }
        }
        QVERIFY(saved > 100); // the test saw something
        qInfo("%d changes saved over 15 kills; the oldest that was lost was %lld ms old", saved,
              static_cast<long long>(longest));
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
