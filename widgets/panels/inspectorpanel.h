// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;
class QStackedWidget;

namespace Guillemet {

class ActionRegistry;
class AttributeFields;
class DecisionBar;
class FittedLabel;
class InspectorHeading;
class NoteField;
class PartList;
class PartRow;
class Session;
class SpeakerField;
class TypeChooser;

/**
 * The chosen annotation as a card that is filled already: for a quotation its pieces of text, type, speaker, cue, what
 * it is nested in, countries; for a country which one it is. It asks for changes by signals and makes none itself.
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
    void chooseRequested(const Guillemet::AnnotationId &id);
    void typeChosen(Guillemet::QuoteType type); ///< Unknown: by its edges
    void pickRequested(Guillemet::LinkRole role);
    void unlinkRequested(const Guillemet::AnnotationId &part);
    void fragmentRemovalRequested(int index);
    void speakerNamed(const QString &name);
    void mentionChosen(const QString &mention);
    void attributeChosen(const Guillemet::AnnotationId &id, const QString &attribute, const QString &value);
    void noteWritten(const Guillemet::AnnotationId &id, const QString &note);
    void leaveRequested(); ///< back to the text

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void layOut();
    void connectFields();
    void showQuotation(const Annotation &content);
    void showNesting(const Annotation &content);
    void showCountries(const Annotation &content);
    void showCountry(const Annotation &mention);
    void showPart(const Annotation &part);
    void showCommon(const Annotation &annotation);
    void setRows(const QList<QWidget *> &visible);

    const Session &m_session;
    const ActionRegistry &m_actions;
    AnnotationId m_id;

    QStackedWidget *m_pages = nullptr;
    QFormLayout *m_form = nullptr;
    InspectorHeading *m_heading = nullptr;
    PartList *m_fragments = nullptr;
    TypeChooser *m_type = nullptr;
    PartRow *m_sources = nullptr;
    SpeakerField *m_speaker = nullptr;
    PartRow *m_cues = nullptr;
    PartList *m_owner = nullptr;  ///< the quotation that a cue or source belongs to
    PartList *m_parent = nullptr; ///< the quotation that this one is nested in
    PartList *m_nested = nullptr; ///< those nested in it
    FittedLabel *m_countries = nullptr;
    QPushButton *m_country = nullptr;
    QComboBox *m_mention = nullptr;
    FittedLabel *m_found = nullptr;
    FittedLabel *m_decidedBy = nullptr; ///< of the agreed set
    AttributeFields *m_attributes = nullptr;
    NoteField *m_note = nullptr;
    DecisionBar *m_decision = nullptr;
};

} // namespace Guillemet
