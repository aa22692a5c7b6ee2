// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlmigrations.h"
#include "tests/storage/storebuilder.h"
#include "tests/runner.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <QtSql/QSqlError>
#include <sys/stat.h>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

const AnnotatorId someone = AnnotatorId::create();

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

QByteArray projectBytes(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"whole.guillemet"_s);
    auto store = newStore(path);
    const auto added = store->addArticles({{article(), {{Annotator::human(u"A"_s), annotations()}}, {}}});
    Q_ASSERT(added);
    store.reset();
    return contentOf(path);
}

QByteArray overwritten(QByteArray bytes, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, bytes.size()); ++i)
        bytes[i] = static_cast<char>(i * 37);
    return bytes;
}

/** Permissions do not bind root: as long as this lives the process is somebody else. */
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    static bool work() { return geteuid() != 0; }

private:
    bool m_changed = false;
};

} // namespace

class TestBadProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        chmod(qPrintable(m_folder->path()), 0777);
    }

    void whatIsNoWholeProjectIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const QTemporaryDir folder;
        const QByteArray whole = projectBytes(folder.path());
        QByteArray foreign = whole;
        foreign.replace(68, 4, "ABCD");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::BadContent);
        QTest::newRow("text") << "Un article.\n"_ba << int(ErrorCode::BadContent);
        QTest::newRow("binary") << overwritten(QByteArray(5000, '\0'), 0, 5000) << int(ErrorCode::BadContent);
        QTest::newRow("a database of another program") << foreign << int(ErrorCode::BadContent);
        QTest::newRow("cut in the header") << whole.left(60) << int(ErrorCode::BadContent);
        QTest::newRow("cut after the header") << whole.left(100) << int(ErrorCode::BadContent);
        QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << int(ErrorCode::BadContent);
        QTest::newRow("cut at the end") << whole.left(whole.size() - 1) << int(ErrorCode::BadContent);
        QTest::newRow("damaged schema") << overwritten(whole, 100, 4000) << int(ErrorCode::BadContent);
        QTest::newRow("damaged inside") << overwritten(whole, 4096, 40000) << int(ErrorCode::BadContent);
    }
    void whatIsNoWholeProjectIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        writeFile(path(), content);
        for (const auto access : {ProjectStore::Access::ReadWrite, ProjectStore::Access::ReadOnly}) {
            const auto store = ProjectStore::open(path(), access);
            QVERIFY(!store);
            QCOMPARE(int(store.error().code), code);
            QVERIFY2(store.error().message.contains(QDir::toNativeSeparators(path())),
                     qPrintable(store.error().message));
        }
        QCOMPARE(contentOf(path()), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.guillemet"_s});
    }

    void aMissingFileIsNamed()
    {
        const auto store = ProjectStore::open(path());
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::NotFound);
        QVERIFY(store.error().message.contains(QDir::toNativeSeparators(path())));
        QVERIFY(!QFile::exists(path()));
    }

    void aFolderIsNoProject()
    {
        QDir().mkpath(path());
        QVERIFY(ProjectStore::open(path()).error().code == ErrorCode::BadContent);
    }

    void aNewerProjectIsReadOnly()
    {
        newStore(path()).reset();
        execute(path(), u"PRAGMA user_version = 9999"_s);
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY((*store)->notice()->code == ErrorCode::TooNew);
        VERIFY_RESULT((*store)->documents(someone));
        QVERIFY((*store)->addArticles({{article()}}).error().code == ErrorCode::TooNew);
    }

    void aNewerProjectWithOtherTablesIsRefused()
    {
        newStore(path()).reset();
        execute(path(), u"PRAGMA user_version = 9999"_s);
        execute(path(), u"ALTER TABLE document RENAME TO article"_s);
        const auto store = ProjectStore::open(path());
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::TooNew);
    }

    void aSecondOpenerReadsOnly()
    {
        auto first = newStore(path());
        {
            const auto second = ProjectStore::open(path());
            VERIFY_RESULT(second);
            QVERIFY((*second)->isReadOnly());
            QVERIFY((*second)->notice()->code == ErrorCode::Busy);
            QVERIFY((*second)->addArticles({{article()}}).error().code == ErrorCode::Busy);
            VERIFY_RESULT(first->addArticles({{article()}}));
            QCOMPARE((*second)->documents(someone)->size(), 1);
        }
        first.reset();
        const auto third = ProjectStore::open(path());
        VERIFY_RESULT(third);
        QVERIFY(!(*third)->isReadOnly());
    }

    void anUnreadableFileIsNamed()
    {
        newStore(path()).reset();
        chmod(qPrintable(path()), 0);
        const WithoutPrivileges scope;
        if (!WithoutPrivileges::work())
            QSKIP("root cannot give up its rights here");
        const auto store = ProjectStore::open(path());
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::Unreadable);
        QVERIFY(store.error().message.contains(QDir::toNativeSeparators(path())));
    }

    void aReadOnlyPlaceIsSaidAndRead_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("folder") << true;
        QTest::newRow("file") << false;
    }
    void aReadOnlyPlaceIsSaidAndRead()
    {
        QFETCH(bool, folder);
        newStore(path()).reset();
        chmod(qPrintable(path()), folder ? 0666 : 0444);
        chmod(qPrintable(m_folder->path()), folder ? 0555 : 0777);
        {
            const WithoutPrivileges scope;
            if (!WithoutPrivileges::work())
                QSKIP("root cannot give up its rights here");
            const auto store = ProjectStore::open(path());
            VERIFY_RESULT(store);
            QVERIFY((*store)->isReadOnly());
            QVERIFY((*store)->notice()->code == ErrorCode::NotWritable);
            QVERIFY((*store)->notice()->message.contains(QDir::toNativeSeparators(path())));
            VERIFY_RESULT((*store)->documents(someone));
            QVERIFY((*store)->addArticles({{article()}}).error().code == ErrorCode::NotWritable);
            const QString other = m_folder->filePath(u"other.guillemet"_s);
            if (folder) {
                const auto created = ProjectStore::create(other, projectInfo());
                QVERIFY(!created);
                QVERIFY(created.error().code == ErrorCode::NotWritable);
            }
        }
        chmod(qPrintable(m_folder->path()), 0777);
    }

    void anOlderProjectIsConvertedAfterACopy()
    {
        const QByteArray before = olderProject(u"ALTER TABLE document ADD COLUMN note TEXT NOT NULL DEFAULT 'n';\n"_s);
        const SqlMigrations migrations(m_folder->filePath(u"sql"_s));
        {
            const auto store = ProjectStore::open(path(), ProjectStore::Access::ReadWrite, migrations);
            VERIFY_RESULT(store);
            QCOMPARE((*store)->documents(someone)->size(), 1);
        }
        QVERIFY(contentOf(path()) != before);
        const auto again = ProjectStore::open(path(), ProjectStore::Access::ReadWrite, migrations);
        VERIFY_RESULT(again);
        const auto backup =
            ProjectStore::open(m_folder->filePath(u"p (version %1).guillemet"_s.arg(SqlMigrations().latest())));
        VERIFY_RESULT(backup);
        QVERIFY(!(*backup)->isReadOnly()); // as this program writes it
        QCOMPARE((*backup)->documents(someone)->size(), 1);
    }

    void aProjectOfTheFirstVersionIsOpened()
    {
        {
            QFile script(u":/guillemet/sql/0001_initial.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            QStringList statements = sqlStatements(QString::fromUtf8(script.readAll()));
            statements += {
                u"INSERT INTO project VALUES ('p', 'P', '{}', '{}', '')"_s,
                u"INSERT INTO annotator VALUES ('9b2f3c1a-0000-4000-8000-000000000001', 'Ada', 'human')"_s,
                u"INSERT INTO document VALUES (1, '9b2f3c1a-0000-4000-8000-000000000002', 'T', '', '', '', '', '', 4, 'h', '')"_s,
                u"INSERT INTO document_text VALUES (1, 'Text')"_s,
                u"INSERT INTO change_log VALUES (1, '9b2f3c1a-0000-4000-8000-000000000002', "
                "'9b2f3c1a-0000-4000-8000-000000000001', '2026-01-01T00:00:00.000Z', 'Tag', '{}')"_s,
                u"PRAGMA application_id = %1"_s.arg(0x4755494C),
                u"PRAGMA user_version = 1"_s};
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement.replace(u"/* clustered */"_s, u"WITHOUT ROWID"_s)),
                         qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        const DocumentId id = DocumentId::fromString(u"9b2f3c1a-0000-4000-8000-000000000002"_s);
        const auto history = (*store)->history(id);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().made.change.label, u"Tag"_s);
        const auto steps = (*store)->undoSteps(id, history->first().annotator, {});
        VERIFY_RESULT(steps);
        QVERIFY(steps->done.isEmpty()); // it did not know what could be undone
        VERIFY_RESULT((*store)->document(id));
    }

    void aConversionThatFailsChangesNothing()
    {
        const QByteArray before = olderProject(u"DELETE FROM document;\nINSERT INTO nowhere VALUES (1);\n"_s);
        const SqlMigrations migrations(m_folder->filePath(u"sql"_s));
        const auto store = ProjectStore::open(path(), ProjectStore::Access::ReadWrite, migrations);
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(QDir::toNativeSeparators(path())));
        const auto old = ProjectStore::open(path());
        VERIFY_RESULT(old);
        QCOMPARE((*old)->documents(someone)->size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"p.guillemet"_s); }
    /** A project with an article, and a folder "sql" with one more migration than it has. */
    QByteArray olderProject(const QString &migration)
    {
        auto store = newStore(path());
        const auto added = store->addArticles({{article()}});
        Q_ASSERT(added);
        store.reset();
        QDir(m_folder->path()).mkdir(u"sql"_s);
        const QDir known(u":/guillemet/sql"_s);
        for (const QString &name : known.entryList())
            QFile::copy(known.filePath(name), m_folder->filePath(u"sql/"_s + name));
        writeFile(m_folder->filePath(u"sql/9999_more.sql"_s), migration.toUtf8());
        return contentOf(path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBadProjects)
#include "tst_badprojects.moc"
