// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/session/reviewcomparison.h"
#include "models/session/reviewwords.h"
#include "models/session/session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFutureWatcher>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace Guillemet {

/**
 * Compares two annotators' sets of the open article, A and B; the analysis is an annotator too. A is the one at work,
 * compared live; or, where the agreed set is worked on, another one: then what the agreed set has decided on is no
 * difference any more. Costs nothing while nobody is chosen. Sets of thousands are compared on another thread; a change
 * costs what hangs together with it.
 */
class Reviewer : public QObject
{
    Q_OBJECT

public:
    explicit Reviewer(Session &session, QObject *parent = nullptr);
    ~Reviewer() override;

    enum class Side { First, Second };
    /** Those who have the open article, without the one at work and the agreed set. */
    const QList<Annotator> &others() const { return m_others; }
    bool isAdjudicating() const; ///< whether the agreed set is worked on
    /** Who is A, who B; a null id for nobody. They stay the same from article to article. A is the one at work unless
     * the agreed set is worked on. */
    AnnotatorId chosen(Side side) const { return side == Side::First ? m_first : m_second; }
    void setSides(const AnnotatorId &first, const AnnotatorId &second);
    /** Names are hidden, and which of the two is A changes from article to article. */
    void setBlind(bool blind);
    bool isBlind() const { return m_blind; }
    bool isComparing() const;
    /** Whether differences are being looked for, or will be in a moment; those known before are shown meanwhile. */
    bool isUnderWay() const { return isWorking() || m_soon.isActive(); }
    /** Then nobody is compared until somebody is chosen, or another article is opened. */
    void cancel();
    /** Their name for the screen, or a letter. */
    QString nameOf(Side side) const;
    const ReviewedSet &set(Side side) const;

    /** In reading order, without those that are settled. */
    const QList<SharedDifference> &differences() const;
    qsizetype settled() const;
    /** How much A has, not counting parts of quotations, that B has just the same and nobody has decided on. */
    qsizetype alike() const { return m_now ? m_now->alike() : 0; }
    /** What A or B has in a place that stands for itself and is not decided. */
    QList<const Annotation *> open(Side side, Span place) const;
    /** What each of them has, in words: "direct – mixed". */
    QString words(const Difference &difference) const;
    /** Whom the other people side with, in words: "Cem: A"; "" where nobody else has the article, or it is too long. */
    QString voices(const Difference &difference) const;
    /** Nobody as long as A and B differ. */
    const std::optional<WaitingAnnotator> &waiting() const;
    std::array<ReviewWords::PartWords, 5> parts(const Difference &difference) const;
    /** Between the sets as they are now; null where nothing is compared. */
    const std::shared_ptr<ReviewComparison> &comparison() const { return m_now; }

Q_SIGNALS:
    void othersChanged();
    void changed(); ///< the differences
    /** Of work that is felt; done == total: over. */
    void progress(int done, int total);

private:
    using Sets = QList<ReviewedSet>;
    using Compared = std::shared_ptr<ReviewComparison>;

    void readOthers();
    QFuture<Result<Sets>> endReading();
    void taken();
    void hear(const Change &change);
    void compareSoon();
    void compareNow();
    void begin();
    void publish(Compared made);
    void forget();
    void stop();
    void tell(int done);
    bool isWorking() const { return m_isReading || m_isComparing; }
    ReviewComparison::Request request() const;
    void chooseWhereNobodyIs();
    const ReviewedSet *setOf(const AnnotatorId &id) const;
    bool isSwapped() const;

    Session &m_session;
    QFutureWatcher<Result<Sets>> m_reading;
    bool m_isReading = false; ///< until it is taken
    QThreadPool m_pool;       ///< one after the other: what is stopped ends first
    QFutureWatcher<Compared> m_job;
    bool m_isComparing = false; ///< until it is published
    std::stop_source m_stop;
    QElapsedTimer m_since; ///< work began
    bool m_told = false;   ///< that it is under way
    QTimer m_soon{this};   ///< one comparison for many changes
    Sets m_sets;
    std::pair<DocumentId, AnnotatorId> m_readFor; ///< whose they are, and who is at work
    QList<Annotator> m_others;
    AnnotatorId m_first;
    AnnotatorId m_second;
    bool m_blind = false;
    DocumentId m_cancelledFor;     ///< nobody is chosen there by itself
    bool m_stale = true;           ///< `m_now` is of other sets
    QList<AnnotationEdit> m_edits; ///< that `m_now`, or what is under way, may not know
    std::shared_ptr<const ReviewedText> m_text;
    Compared m_now;
    bool m_corrected = false; ///< the text, since the others were read
};

} // namespace Guillemet
