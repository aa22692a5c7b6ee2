// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/review/comparison.h"
#include "models/session/session.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace Guillemet {

/**
 * Compares the annotations of the open article with those of somebody else who has it too, the analysis included:
 * live, as the annotator works. A is the annotator at work, B the other one. Costs nothing while nobody is chosen.
 */
class Reviewer : public QObject
{
    Q_OBJECT

public:
    explicit Reviewer(Session &session, QObject *parent = nullptr);
    ~Reviewer() override;

    /** Those who have the open article, without the one at work. */
    const QList<Annotator> &others() const { return m_others; }
    /** Whom it is compared with; a null id for nobody. Stays the same from article to article. */
    AnnotatorId other() const { return m_other; }
    void setOther(const AnnotatorId &id);
    /** Whether the one chosen has the open article. */
    bool isComparing() const;

    /** In reading order. */
    const QList<Difference> &differences() const { return m_differences; }
    /** What each of them has, in words: "direct – mixed". */
    QString words(const Difference &difference) const;
    /** Makes ours as theirs is, as far as this difference goes. */
    Change takeTheirs(const Difference &difference) const;

Q_SIGNALS:
    void othersChanged();
    void changed(); ///< the differences

private:
    struct OtherSet
    {
        Annotator annotator;
        QList<Annotation> annotations;
    };
    using Sets = QList<OtherSet>;

    static Result<Sets> read(const QString &project, const DocumentId &document);
    void readOthers();
    void taken();
    void compareNow();
    const OtherSet *chosen() const;
    QList<Annotation> own() const;
    const Annotation *theirs(const AnnotationId &id) const;
    QString speakerOf(const Annotation *annotation, const QList<Annotation> &set) const;

    Session &m_session;
    QFutureWatcher<Result<Sets>> m_reading;
    QTimer m_soon; ///< one comparison for many changes
    Sets m_sets;
    QList<Annotator> m_others;
    AnnotatorId m_other;
    QList<Difference> m_differences;
    bool m_corrected = false; ///< the text, since the others were read
};

} // namespace Guillemet
