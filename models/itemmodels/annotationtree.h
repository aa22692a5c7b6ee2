// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"
#include "models/itemmodels/annotationnode.h"

#include <QtCore/QCollator>
#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace Guillemet {

/** What an article holds, as the analyst counts it. */
struct AnnotationCounts
{
    int quotations = 0;
    int speakers = 0; ///< those that are named
    int countryMentions = 0;
    int undecided = 0; ///< cues and sources count with their quotation
    bool operator==(const AnnotationCounts &) const = default;
};

/** The rows of the AnnotationModel, brought up to date annotation by annotation. Of a very long article those under a
 * heading that has many are in pages, as a view goes through all rows that are open for each that comes or goes. */
class AnnotationTree
{
public:
    using Node = AnnotationNode;
    using Kind = AnnotationNode::Kind;
    /** Hears of each step before and after it. */
    class Listener
    {
    public:
        virtual void aboutToInsert(const Node *parent, int first, int last) = 0;
        virtual void inserted() = 0;
        virtual void aboutToRemove(const Node *parent, int first, int last) = 0;
        virtual void removed() = 0;
        virtual void aboutToMove(const Node *parent, int from, int to) = 0; ///< as QAbstractItemModel counts
        virtual void moved() = 0;
        virtual void changed(const Node *node) = 0;

    protected:
        ~Listener() = default;
    };

    AnnotationTree(AnnotationSet *annotations, SpeakerRegistry *speakers, const Tagset &tagset, Listener *listener);
    ~AnnotationTree();

    const Node *root() const { return &m_root; }
    qsizetype size() const { return m_nodes.size(); } ///< rows of annotations
    const AnnotationCounts &counts() const { return m_counts; }
    int rowOf(const Node &node) const { return node.parent->placeOf(node, m_collator); }
    /** The row of an annotation where it is at home: a cue under its quotation. Null if it has none. */
    const Node *find(const AnnotationId &id) const;

    /** Puts in what begins before `position` and is not in yet. */
    void growTo(int position);
    int grownTo() const { return m_grownTo; }
    void follow(const Change &change);
    /** After a change that left every row where it is: what is to decide is counted anew. Tells nobody. */
    void countUndecided();
    void follow(const QList<SpeakerEdit> &edits);

private:
    struct Home ///< where an annotation belongs
    {
        Kind kind;
        QString key; ///< of the heading it is under
        bool operator==(const Home &) const = default;
    };

    const Annotation *shown(const AnnotationId &id) const;
    QList<Home> homesOf(const Annotation &annotation) const;
    void sync(const AnnotationId &id);
    void syncParts(Node *quotation, const Annotation &annotation);
    void setUndecided(Node *node, const Annotation &annotation);
    void refreshSpeaker(const SpeakerId &id);
    void tellCounts();

    Node *heading(Kind kind, const QString &key);
    int pageBegin(int position) const { return m_pageLength ? position / m_pageLength * m_pageLength : 0; }
    std::unique_ptr<Node> newPage(Node *heading, int position) const;
    Node *page(Node *heading, int position);
    void putInPages(Node *heading);
    void takeFromPages(Node *heading);
    QString headingName(Kind kind, const QString &key) const;
    Node *insert(Node *parent, std::unique_ptr<Node> node);
    void remove(Node *node);
    void forget(const Node &node);
    void rearrange(Node *node, const std::function<void(Node &)> &change);
    void count(const Node &node, int by);

    QPointer<AnnotationSet> m_annotations;
    QPointer<SpeakerRegistry> m_speakers;
    Tagset m_tagset;
    Listener *m_listener;
    QCollator m_collator;
    Node m_root;
    QMultiHash<AnnotationId, Node *> m_nodes;
    QHash<std::pair<int, QString>, Node *> m_headings;
    QSet<Node *> m_recounted; ///< headings of which the number of rows under them changed
    AnnotationCounts m_counts;
    int m_grownTo = 0;    ///< annotations that begin before are in
    int m_pageLength = 0; ///< of the text, in code units; 0: no pages
};

} // namespace Guillemet
