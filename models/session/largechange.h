// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/editing/applychange.h"
#include "models/session/articlecounts.h"

#include <QtCore/QFutureWatcher>

namespace Guillemet {

/**
 * Works out beside the window's thread what an act does to very many annotations, and the set as it will be then. Until
 * it is done the set can be read; what would change it waits. If it was changed meanwhile, it is worked out anew.
 */
class LargeChange : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype many = 5000; ///< fewer annotations are dealt with at once

    using Build = std::function<Change(const AnnotationSet &annotations)>;
    /** With by how much the counts of the article grow. */
    using Done =
        std::function<void(const Change &change, const ApplyChange::Prepared &prepared, const ArticleCounts &counts)>;

    using Text = std::function<QString()>; ///< that the annotations are of, as it is now

    explicit LargeChange(const AnnotationSet &annotations, Text text = {});
    ~LargeChange() override;

    /** `build` is called on another thread, `done` here; nothing happens while one is under way. */
    void begin(const Build &build, const Done &done);
    /** Waits for what is under way, and does it. */
    void finish();
    /** What is under way is not done. */
    void drop();
    bool isUnderWay() const { return m_build != nullptr; }

private:
    struct Made
    {
        Change change;
        ApplyChange::Prepared prepared;
        ArticleCounts counts;
    };
    static Made make(const AnnotationSet &annotations, const QString &text, const Build &build);
    void start();
    void deliver();

    const AnnotationSet &m_annotations;
    Text m_text;
    Build m_build;
    Done m_done;
    QFutureWatcher<Made> m_watcher;
};

} // namespace Guillemet
