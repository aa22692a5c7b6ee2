// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionregistry.h"

#include "tests/runner.h"
#include "widgets/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsShareAShortcut()
    {
        Settings settings(m_folder.filePath(u"a.ini"_s));
        const ActionRegistry registry(settings);
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : registry.all()) {
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                QVERIFY2(!taken.contains(keys),
                         qPrintable(keys.toString() + u": "_s + taken.value(keys) + u", "_s + action->objectName()));
                taken.insert(keys, action->objectName());
            }
        }
    }
    void everyActionIsUniqueAndExplained()
    {
        QSet<QByteArray> ids;
        for (const ActionInfo &info : actionTable()) {
            QVERIFY2(!ids.contains(info.id), info.id);
            ids.insert(info.id);
            QVERIFY2(QByteArrayView(info.help).size() > 10, info.id);
            QVERIFY2(QByteArrayView(info.text).size() > 2, info.id);
        }
    }
    void keysWithoutModifierAreHeardInTheEditorOnly()
    {
        Settings settings(m_folder.filePath(u"b.ini"_s));
        const ActionRegistry registry(settings);
        for (const QAction *action : registry.all()) {
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                const QKeyCombination key = keys[0];
                const bool functionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
                const bool types = !functionKey && !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
                if (types)
                    QVERIFY2(registry.info(action).context == ActionContext::Editor, qPrintable(action->objectName()));
            }
        }
    }
    void chosenShortcutsAreKeptAndDefaultsForgotten()
    {
        const QString file = m_folder.filePath(u"c.ini"_s);
        {
            Settings settings(file);
            ActionRegistry registry(settings);
            QAction *action = registry.action("annotate.tag.quotation"_L1);
            registry.setShortcuts(action, {QKeySequence(u"Ctrl+Alt+W"_s)});
            QCOMPARE(registry.clash(QKeySequence(u"Ctrl+Alt+W"_s), nullptr), action);
            QCOMPARE(registry.clash(QKeySequence(u"Ctrl+Alt+W"_s), action), nullptr);
        }
        Settings settings(file);
        ActionRegistry registry(settings);
        QAction *action = registry.action("annotate.tag.quotation"_L1);
        QCOMPARE(action->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+W"_s)});
        registry.setShortcuts(action, registry.defaultShortcuts(action));
        QVERIFY(!settings.contains(u"shortcuts/annotate.tag.quotation"_s));
    }
    void anActionMayHaveNoKey()
    {
        const QString file = m_folder.filePath(u"d.ini"_s);
        {
            Settings settings(file);
            ActionRegistry registry(settings);
            registry.setShortcuts(registry.action("annotate.delete"_L1), {});
        }
        Settings settings(file);
        const ActionRegistry registry(settings);
        QVERIFY(registry.action("annotate.delete"_L1)->shortcuts().isEmpty());
    }
    void aHeldKeyGoesOnButDecidesOnce()
    {
        Settings settings(m_folder.filePath(u"held.ini"_s));
        const ActionRegistry registry(settings);
        for (const auto id : {"annotate.nextUndecided"_L1, "annotate.edge.endForward"_L1, "edit.undo"_L1})
            QVERIFY2(registry.action(id)->autoRepeat(), id.data());
        for (const auto id : {"annotate.accept"_L1, "annotate.reject"_L1, "annotate.delete"_L1,
                              "annotate.tag.quotation"_L1, "review.takeTheirs"_L1, "view.fullScreen"_L1})
            QVERIFY2(!registry.action(id)->autoRepeat(), id.data());
    }
    void plainTextHasNoMnemonicAndNoEllipsis()
    {
        QAction action(u"Drag && &Drop…"_s);
        QCOMPARE(ActionRegistry::plainText(&action), u"Drag & Drop"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
