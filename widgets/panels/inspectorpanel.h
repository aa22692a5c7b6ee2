// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtWidgets/QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Guillemet {

class ActionRegistry;
class PartList;
class Session;
class SpeakerField;

/**
 * The chosen annotation as a form that is filled already: for a quotation its pieces of text, type, cue, speaker and
 * countries; for a country which one it is. It asks for changes by signals and makes none itself.
 */
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(const Session &session, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setAnnotation(const AnnotationId &id);
    /** Shows it as it is now. */
    void refresh();
    void focusFirstField();
    void focusNote();

Q_SIGNALS:
    void revealRequested(const Guillemet::AnnotationId &id, Guillemet::Span span);
    void typeChosen(Guillemet::QuoteType type); ///< Unknown: by its edges
    void pickRequested(Guillemet::LinkRole role);
    void unlinkRequested(const Guillemet::AnnotationId &part);
    void fragmentRemovalRequested(int index);
    void speakerNamed(const QString &name);
    void mentionChosen(const QString &mention);
    void noteWritten(const QString &note);

private:
    void build();
    QWidget *buildHeading();
    QWidget *buildTypes();
    QWidget *buildDecision();
    QWidget *withPick(PartList *list, LinkRole role, const QString &help);
    void showQuotation(const Annotation &content);
    void showCountry(const Annotation &mention);
    void showPart(const Annotation &part);
    void showCommon(const Annotation &annotation);
    void setRows(const QList<QWidget *> &visible);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void commitNote();

    const Session &m_session;
    const ActionRegistry &m_actions;
    AnnotationId m_id;
    QString m_note; ///< as it is in the annotation

    QStackedWidget *m_pages = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    PartList *m_fragments = nullptr;
    PartList *m_cues = nullptr;
    PartList *m_sources = nullptr;
    PartList *m_owner = nullptr; ///< the quotation that a cue or source belongs to
    QWidget *m_cueRow = nullptr;
    QWidget *m_sourceRow = nullptr;
    QWidget *m_typeRow = nullptr;
    QButtonGroup *m_types = nullptr;
    SpeakerField *m_speaker = nullptr;
    QLabel *m_countries = nullptr;
    QPushButton *m_country = nullptr;
    QComboBox *m_mention = nullptr;
    QLabel *m_confidence = nullptr;
    QPlainTextEdit *m_noteEdit = nullptr;
    QWidget *m_decision = nullptr;
};

} // namespace Guillemet
