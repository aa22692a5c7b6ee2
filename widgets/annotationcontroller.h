// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"
#include "models/editing/textboundaries.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class ArticleEditor;
class Session;

/** ISO 3166-1 code for the words of a mention, "" if they name no country. */
using CountryLookup = std::function<QString(const QString &mention)>;

/** Turns keys, menus and the inspector's fields into acts on the chosen annotation. */
class AnnotationController : public QObject
{
    Q_OBJECT

public:
    AnnotationController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                         const ActionRegistry &actions, CountryLookup countryOf, QWidget *window);

    /** Of the open article. */
    EditContext context() const;
    /** Does it, as one undo step, and shows where; says why nothing happened for an empty change. */
    void perform(const Change &change, const QString &otherwise = {});
    /** An act on all there is, which in a long article may be worked out on another thread; of the speakers it may not
     * ask anything. */
    void performMany(const std::function<Change(const EditContext &context)> &act, const QString &otherwise);

    void tag(const TagId &tag);
    void changeTag(const TagId &tag);
    void setType(QuoteType type); ///< of the chosen quotation; Unknown: by its edges
    void nameSpeaker(const QString &name);
    void setMention(const QString &mention);
    void setNote(const AnnotationId &id, const QString &note);
    void removeFragment(qsizetype fragment);

Q_SIGNALS:
    void message(const QString &text);
    void noteRequested();
    void tagged(const Guillemet::AnnotationId &made); ///< words that had no such tag
    void speakerReplaced(const Guillemet::AnnotationId &of, const Guillemet::SpeakerId &before,
                         const Guillemet::SpeakerId &after);

private:
    bool mayChange(); ///< says so where not
    void connectActions(const ActionRegistry &actions);
    void remove();
    void moveEdge(Edge edge, TextUnit unit, bool forward);
    void dragEdge(const AnnotationId &id, int fragment, Edge edge, int position, bool finished);
    void addFragment();
    void split();
    void removeFragmentHere();
    void chooseCountry();
    void chooseSpeaker();
    void updateActions();
    void changeSpeaker(const AnnotationId &id, const Change &change);
    void chooseNew(const Change &change, const TagId &tag);

    Session &m_session;
    ArticleEditor &m_editor;
    AnnotationNavigator &m_navigator;
    const ActionRegistry &m_actions;
    CountryLookup m_countryOf;
    QWidget *m_window = nullptr;
};

} // namespace Guillemet
