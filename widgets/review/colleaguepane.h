// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/session/reviewedset.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace Guillemet {

class ArticleEditor;
class Session;

/** The open article with somebody else's annotations, to be read, under their name. */
class ColleaguePane : public QWidget
{
    Q_OBJECT

public:
    ColleaguePane(const QString &dataDirectory, QWidget *parent);

    void showSet(const Session &session, const ReviewedSet &set, const QString &title);
    void clear();
    ArticleEditor &editor() const { return *m_editor; }

private:
    ReviewedSet m_shown;
    std::pair<DocumentId, int> m_text; ///< of which article, after how many corrections
    QLabel *m_title;
    ArticleEditor *m_editor;
};

} // namespace Guillemet
