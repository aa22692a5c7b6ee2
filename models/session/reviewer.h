// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/review/adjudication.h"
#include "models/review/voices.h"
#include "models/session/reviewwords.h"
#include "models/session/session.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace Guillemet {

class DecidedPlaces;

/**
 * Compares two annotators' sets of the open article, A and B; the analysis is an annotator too. A is the one at work,
 * compared live; or, where the agreed set is worked on, another one: then what the agreed set has decided on is no
 * difference any more. Costs nothing while nobody is chosen.
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
    /** Whether the agreed set is worked on. */
    bool isAdjudicating() const;
    /** Who is A, who B; a null id for nobody. They stay the same from article to article. A is the one at work unless
     * the agreed set is worked on. */
    AnnotatorId chosen(Side side) const { return side == Side::First ? m_first : m_second; }
    void setSides(const AnnotatorId &first, const AnnotatorId &second);
    /** Names are hidden, and which of the two is A changes from article to article. */
    void setBlind(bool blind);
    bool isBlind() const { return m_blind; }
    bool isComparing() const;
    /** Their name for the screen, or a letter. */
    QString nameOf(Side side) const;
    const ReviewedSet &set(Side side) const { return side == Side::First ? m_a : m_b; }

    /** In reading order, without those that are settled. */
    const QList<Difference> &differences() const { return m_differences; }
    qsizetype settled() const { return m_all.size() - m_differences.size(); }
    /** What the two have that is not settled; parts of quotations are not counted by themselves. */
    struct Open
    {
        QList<const Annotation *> first;
        QList<const Annotation *> second;
        qsizetype alike = 0; ///< of them: of A, that B has just the same
    };
    const Open &open() const { return m_open; }
    /** What each of them has, in words: "direct – mixed". */
    QString words(const Difference &difference) const;
    /** Whom the other people side with, in words: "Cem: A"; "" where nobody else has the article, or it is too long. */
    QString voices(const Difference &difference) const;
    /** Somebody who is not compared, with how much of theirs nobody has decided on; nobody as long as A and B differ.
     */
    struct Waiting
    {
        AnnotatorId who;
        QString name; ///< for the screen
        int open = 0;
    };
    const std::optional<Waiting> &waiting() const { return m_waiting; }
    std::array<ReviewWords::PartWords, 5> parts(const Difference &difference) const;
    /** Whether both have the quotation, so that parts of both can be taken. */
    static bool hasParts(const Difference &difference);

    // What is decided goes into the set that is worked on: the agreed one, or one's own (which is A).
    /** One's own is made as theirs is as far as the difference goes; the agreed set takes the whole quotation. */
    Change take(const Difference &difference, Side side) const;
    Change takeParts(const Difference &difference, const Adjudication::Choice &choice) const;
    Change reject(const Difference &difference, const QString &reason) const;
    /** Into the agreed set: all that both have alike and that is not decided. */
    Change takeAlike() const;

Q_SIGNALS:
    void othersChanged();
    void changed(); ///< the differences

private:
    using Sets = QList<ReviewedSet>;

    void readOthers();
    void taken();
    void compareSoon();
    void compareNow();
    void fill();
    void collectOpen(const DecidedPlaces *decided);
    void chooseWhereNobodyIs();
    void hearOthers();
    void seekWaiting(const DecidedPlaces &decided);
    QList<const ReviewedSet *> thirds() const;
    const ReviewedSet *setOf(const AnnotatorId &id) const;
    bool isSwapped() const;
    QList<Annotation> own() const;
    Change withDiscussion(Change change, Span place) const;
    Change takeIntoOwn(const Difference &difference) const;
    template<typename Act> Change adjudicated(Act act) const;

    Session &m_session;
    QFutureWatcher<Result<Sets>> m_reading;
    QTimer m_soon{this}; ///< one comparison for many changes
    Sets m_sets;
    DocumentId m_readFor; ///< whose they are
    QList<Annotator> m_others;
    AnnotatorId m_first;
    AnnotatorId m_second;
    bool m_blind = false;
    bool m_stale = true; ///< `m_all` is of other sets
    QString m_text;      ///< of the article; what follows looks into it
    std::optional<CountedText> m_counted;
    ReviewedSet m_a;
    ReviewedSet m_b;
    QList<Difference> m_all;
    QList<Difference> m_differences;
    Open m_open;
    QList<std::pair<QString, Voices>> m_voices; ///< by name
    std::optional<Waiting> m_waiting;
    bool m_corrected = false; ///< the text, since the others were read
};

} // namespace Guillemet
