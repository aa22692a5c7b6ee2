// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"
#include "models/formats/articleexport.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace Guillemet {

class ArticleEditor;

/** Articles as they would come in, one at a time, with their annotations. */
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    ImportPreview(const QString &dataDirectory, const Tagset &tagset, QWidget *parent = nullptr);

    /** The article that is shown stays, where it is among them. */
    void setArticles(const QList<ArticleExport> &articles);
    ArticleEditor &editor() const { return *m_editor; }
    const AnnotationSet &annotations() const { return m_annotations; }

private:
    void step(int by);
    void showArticle();

    Tagset m_tagset;
    QList<ArticleExport> m_articles;
    qsizetype m_at = 0;
    QString m_shown; ///< the text
    AnnotationSet m_annotations;
    SpeakerRegistry m_speakers;
    QLabel *m_title;
    QLabel *m_facts;
    QToolButton *m_previous;
    QToolButton *m_next;
    ArticleEditor *m_editor;
};

} // namespace Guillemet
