// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/validation/finding.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

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
    /** In reading order. */
    const std::vector<Finding> &findings() const { return m_findings; }
    int count() const { return static_cast<int>(m_findings.size()); }
    /** The row of the first finding that begins after `position` (the last before it), round the end; -1 without any.
     */
    int nextRow(int position) const;
    int previousRow(int position) const;
    /** The findings whose place overlaps `span` or is empty there, as rows. */
    QList<int> rowsIn(Span span) const;

    /** What the fix of a finding does, as things are now; empty if it does not apply any more. */
    Change fix(const Finding &finding) const;
    /** The certain fixes of every finding of one rule, as one change. */
    Change fixAll(const QString &ruleId) const;

    /** Whether everything has been checked. */
    bool isFinished() const;
    /** Checks all that waits, now. For tests and the command line: it blocks. */
    void finish();

Q_SIGNALS:
    void aboutToBeReset();
    void wasReset();
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void countChanged(int count);
    void finished();

private:
    void restart();
    void letGo();
    void begin(std::shared_ptr<const TextIndex> index);
    void workSlice();
    void publish();
    void replaceAll(const QList<Finding> &removed, const QList<Finding> &inserted);
    void removeRows(const QList<Finding> &gone);
    void insertRows(const QList<Finding> &added);

    QString m_text;
    const AnnotationSet *m_annotations = nullptr;
    const SpeakerRegistry *m_speakers = nullptr;
    QStringList m_rulesOff;
    std::shared_ptr<const TextIndex> m_index;
    std::unique_ptr<ValidationEngine> m_engine;
    std::stop_source m_reading; ///< the building of the index on another thread
    QTimer m_timer{this};
    QElapsedTimer m_sincePublished;
    std::vector<Finding> m_findings;
};

/** Everything to check in an article, in reading order; on any thread that owns set and speakers. */
std::vector<Finding> validate(const QString &text, const AnnotationSet &annotations, const SpeakerRegistry *speakers,
                              const QStringList &rulesOff);

} // namespace Guillemet
