// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

namespace Guillemet {

/**
 * Every question that stops the analyst, behind one interface, so that tests can answer. Questions return at once; the
 * answer comes through the function, which is not called when the question is refused.
 */
class UserPrompts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct FileQuestion
    {
        QString title;
        QString path;        ///< folder to begin in, or the file proposed
        QStringList filters; ///< "Articles (*.txt *.html)"
        QString suffix;      ///< added to the name of a file to save that has none
    };

    virtual void openFiles(const FileQuestion &question, std::function<void(const QStringList &)> answer) = 0;
    virtual void openFile(const FileQuestion &question, std::function<void(const QString &)> answer) = 0;
    virtual void saveFile(const FileQuestion &question, std::function<void(const QString &)> answer) = 0;
    virtual void chooseFolder(const FileQuestion &question, std::function<void(const QString &)> answer) = 0;
    /** `confirm` is the word on the button that does it. */
    virtual void confirm(const QString &title, const QString &text, const QString &confirm,
                         std::function<void()> answer) = 0;
    virtual void text(const QString &title, const QString &label, const QString &value,
                      std::function<void(const QString &)> answer) = 0;
};

} // namespace Guillemet
