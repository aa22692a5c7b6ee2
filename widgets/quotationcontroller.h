// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/session/placeanalyzer.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;

/**
 * The quotation as one thing: makes one of a selection and has the analysis propose what belongs to it, moves, copies,
 * joins and continues it.
 */
class QuotationController : public QObject
{
    Q_OBJECT

public:
    QuotationController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                        AnnotationController &controller, const ActionRegistry &actions, QObject *parent = nullptr);

    /** Of the selection, or of the place of the caret as the analysis sees it; on a quotation, asks for its parts. */
    void quote();
    void dropProposals(); ///< or, where there are none, leaves the selection and what is chosen

Q_SIGNALS:
    void message(const QString &text);

private:
    void quote(Span span);
    void quoteNext();
    void ask(Span place, const AnnotationId &quotation);
    void take(Span place, const PlaceAnalysis &analysis);
    void takeQuotation(int position, const PlaceAnalysis &analysis);
    void propose(const AnnotationId &quotation, const PlaceAnalysis &analysis);
    void tellProposals(const AnnotationId &quotation);
    /** The quotation that is chosen, or that the chosen part belongs to; null for none. */
    const Annotation *chosen() const;
    void moveHere();
    void copyHere();
    void continuePrevious();
    void join();
    /** The words that are selected, as the content of a quotation. */
    Span selection() const;
    /** One step of undo with what else is done to the quotation. */
    void performOn(const AnnotationId &quotation, Change change);

    Session &m_session;
    ArticleEditor &m_editor;
    AnnotationNavigator &m_navigator;
    AnnotationController &m_controller;
    const ActionRegistry &m_actions;
    PlaceAnalyzer m_places;
    bool m_asksNext = false; ///< about the next quotation, wherever it is
    AnnotationId m_asked;    ///< the quotation that the analysis is asked about; null for a place
    AnnotationId m_offered;  ///< the one that got `m_proposed`
    Change m_proposed;
};

} // namespace Guillemet
