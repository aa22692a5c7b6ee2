// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/opendifferences.h"
#include "models/review/voices.h"
#include "models/session/reviewedset.h"

#include <optional>

namespace Guillemet {

/** A text with what counts in it. */
struct ReviewedText
{
    explicit ReviewedText(QString content)
        : text(std::move(content))
        , counted(text)
    {
    }
    ReviewedText(const ReviewedText &) = delete;
    ReviewedText &operator=(const ReviewedText &) = delete;

    const QString text;
    const CountedText counted;
};

/** Somebody who is not compared, with how much of theirs nobody has decided on. */
struct WaitingAnnotator
{
    AnnotatorId who;
    QString name; ///< for the screen
    int open = 0;
};

/**
 * Two sets of an article compared: one's own, which goes on changing, with another; or two others, of which the agreed
 * set, which goes on changing, has decided some. compared() works it out, on any thread; update() keeps it.
 */
struct ReviewComparison
{
    struct Request
    {
        QString text;
        std::shared_ptr<const ReviewedText> counted; ///< of `text`; null where that is not known
        ReviewedSet first;
        ReviewedSet second;
        AnnotationSet &live; ///< one's own, which is `first` then, or the agreed one
        bool adjudicating = false;
        struct Third
        {
            QString name; ///< for the screen
            ReviewedSet set;
        };
        QList<Third> thirds; ///< people who are not compared

        qsizetype size() const; ///< how many annotations are looked at
    };
    using Progress = std::function<void(int done, int total)>;
    /** While `live` is read what would change it waits, for less than a millisecond at once; it may change in between:
     * then update() has to follow. Of no use where it was stopped. */
    static std::shared_ptr<ReviewComparison> compared(const Request &request, const std::stop_token &stop = {},
                                                      const Progress &progress = {});

    /** After `live` has changed by `edits`. False where all has to be compared anew. */
    bool update(const QList<AnnotationEdit> &edits);
    const DifferenceList &differences() const;
    qsizetype alike() const { return adjudicating ? open.alike() : 0; }
    /** Whether an annotation stands for itself and nobody has decided on it. */
    bool isOpen(const AnnotationSet &set, const Annotation &annotation) const;
    OpenDifferences::Sets sets() const;

    std::shared_ptr<const ReviewedText> text;
    ReviewedSet first;
    ReviewedSet second;
    AnnotationSet *live = nullptr;
    bool adjudicating = false;
    LiveComparison all;
    OpenDifferences open; ///< where the agreed set is worked on
    QList<std::pair<QString, Voices>> voices;
    std::optional<WaitingAnnotator> waiting; ///< once everything of the two is decided
    bool hasThirds = false;
};

} // namespace Guillemet
