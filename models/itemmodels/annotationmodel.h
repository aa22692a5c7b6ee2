// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/annotationtree.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QTimer>

namespace Guillemet {

/**
 * The open article's annotations as a tree: quotations with their cues and sources, speakers with their mentions,
 * countries with theirs, and a group for each other tag; in a very long article a heading with many rows has a page for
 * each stretch of the text. Follows AnnotationSet::changed at a cost that depends on what changed only. A long article
 * is put in piece by piece from the event loop, from its beginning on; a change of thousands of annotations that is
 * more than their status puts it in anew.
 */
class AnnotationModel final : public QAbstractItemModel, private AnnotationTree::Listener
{
    Q_OBJECT

public:
    enum Column { TextColumn, DetailColumn, TypeColumn, StatusColumn, ColumnCount };
    enum Role {
        AnnotationIdRole = Qt::UserRole + 1, ///< AnnotationId, null for headings
        SpanRole,                            ///< Span to reveal; of a heading that of its first row
        StatusRole,                          ///< Status
        ConfidenceRole,                      ///< float, 0..1
        TagRole,                             ///< TagId, also of groups
        KindRole,                            ///< AnnotationNode::Kind
        CountRole,                           ///< of the rows under it
        SpeakerIdRole,                       ///< SpeakerId of speakers, of their mentions and of quotations
        CountryCodeRole,                     ///< of countries and mentions
        TypeRole,                            ///< QuoteType
        UndecidedRole,                       ///< bool: one thing to decide
        UnsureRole,                          ///< bool: marked as unsure
    };

    explicit AnnotationModel(QObject *parent = nullptr);
    ~AnnotationModel() override;

    /** Set and registry may be null (no article); they are let go of when they die. */
    void setArticle(AnnotationSet *annotations, SpeakerRegistry *speakers, const QString &text,
                    const Tagset &tagset = {});
    /** The text was corrected; the annotations move right after this. */
    void setText(const QString &text);
    AnnotationCounts counts() const;
    /** False while a long article is still being put in. */
    bool isComplete() const;
    /** The row of an annotation where it is at home (a cue under its quotation); invalid if it has none. */
    QModelIndex indexOf(const AnnotationId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();

private:
    void rebuild();
    void grow(qint64 milliseconds); ///< for about so long
    void buildOn();
    void followAnnotations(const Change &change);
    void tellAllChanged(const QModelIndex &parent);
    void tellCounts();

    void aboutToInsert(const AnnotationNode *parent, int first, int last) override;
    void inserted() override;
    void aboutToRemove(const AnnotationNode *parent, int first, int last) override;
    void removed() override;
    void aboutToMove(const AnnotationNode *parent, int from, int to) override;
    void moved() override;
    void changed(const AnnotationNode *node) override;

    QModelIndex indexOf(const AnnotationNode *node, int column = 0) const;
    const AnnotationNode *nodeOf(const QModelIndex &index) const;
    Span paragraphsOf(const AnnotationNode &page) const;

    QPointer<AnnotationSet> m_annotations;
    QPointer<SpeakerRegistry> m_speakers;
    QString m_text;
    mutable QList<int> m_pageParagraphs; ///< that end before each page, as far as they were asked for
    Tagset m_tagset;
    std::unique_ptr<AnnotationTree> m_tree;
    AnnotationCounts m_countsTold;
    bool m_resetting = false;
    QTimer m_builder{this};
};

} // namespace Guillemet
