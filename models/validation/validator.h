// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/validation/articlefindings.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace Guillemet {

class AnnotationSet;
class SpeakerRegistry;
class TextIndex;
class ValidationEngine;

/**
 * What is to check in the open article, live. Follows the annotation set and the speakers; after a change only what it
 * can have touched is checked again, a few milliseconds at a time from the event loop. The text is read on another
 * thread when it is long.
 */
class Validator : public QObject
{
    Q_OBJECT

public:
    explicit Validator(QObject *parent = nullptr);
    ~Validator() override;

    /** Begins an article, or the same with its text corrected. Set and speakers must live until the next call or
     * clear(); `speakers` may be null. */
    void setArticle(const QString &text, const AnnotationSet *annotations, const SpeakerRegistry *speakers);
    void clear();

    /** The ids of the rules not to run; at first those that are off by default. Checks everything again. */
    void setRulesOff(const QStringList &ids);
    const QStringList &rulesOff() const { return m_rulesOff; }

    const QString &text() const { return m_text; }
    const ArticleFindings &findings() const { return m_findings; }
    int count() const { return m_findings.count(); }

    /** What the fix of a finding does, as things are now; empty if it does not apply any more. */
    Change fix(const Finding &finding) const;
    /** Makes one change of the certain fixes of every finding of one rule; on any thread, while nothing is changed. */
    std::function<Change(const AnnotationSet &annotations)> fixAll(const QString &ruleId) const;

    /** Whether everything has been checked. */
    bool isFinished() const;
    /** Checks all that waits, now. For tests and the command line: it blocks. */
    void finish();

Q_SIGNALS:
    /** There is nothing any more. */
    void wasReset();
    /** Both in reading order. */
    void changed(const QList<Guillemet::Finding> &removed, const QList<Guillemet::Finding> &inserted);
    void countChanged(int count);
    void finished();

private:
    void restart();
    void letGo();
    void begin(std::shared_ptr<const TextIndex> index);
    void workSlice();
    void publish();
    void forgetFindings();

    QString m_text;
    const AnnotationSet *m_annotations = nullptr;
    const SpeakerRegistry *m_speakers = nullptr;
    QStringList m_rulesOff;
    std::shared_ptr<const TextIndex> m_index;
    std::unique_ptr<ValidationEngine> m_engine;
    std::stop_source m_reading; ///< the building of the index on another thread
    QTimer m_timer{this};
    QElapsedTimer m_sincePublished;
    ArticleFindings m_findings;
};

/** Everything to check in an article, in reading order; on any thread that owns set and speakers. Some of it where it
 * is stopped. */
std::vector<Finding> validate(const QString &text, const AnnotationSet &annotations, const SpeakerRegistry *speakers,
                              const QStringList &rulesOff, const std::stop_token &stop = {});

} // namespace Guillemet
