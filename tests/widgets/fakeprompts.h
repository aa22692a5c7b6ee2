// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/userprompts.h"

namespace Guillemet {

/** Answers every question with what the test has put here; an empty path refuses. */
class FakePrompts final : public UserPrompts
{
public:
    QStringList paths;
    QString answerText;
    bool agrees = true;
    QStringList asked; ///< titles
    QString lastText;  ///< of what was to be confirmed

    void openFiles(const FileQuestion &question, std::function<void(const QStringList &)> answer) override
    {
        asked.append(question.title);
        if (!paths.isEmpty())
            answer(paths);
    }
    void openFile(const FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        onePath(question, answer);
    }
    void saveFile(const FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        onePath(question, answer);
    }
    void chooseFolder(const FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        onePath(question, answer);
    }
    void confirm(const QString &title, const QString &text, const QString &, std::function<void()> answer) override
    {
        lastText = text;
        asked.append(title);
        if (agrees)
            answer();
    }
    void text(const QString &title, const QString &, const QString &,
              std::function<void(const QString &)> answer) override
    {
        asked.append(title);
        if (!answerText.isEmpty())
            answer(answerText);
    }

private:
    void onePath(const FileQuestion &question, const std::function<void(const QString &)> &answer)
    {
        asked.append(question.title);
        if (!paths.isEmpty())
            answer(paths.first());
    }
};

} // namespace Guillemet
