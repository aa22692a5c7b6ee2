// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/span.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace Guillemet {

/** A piece of a quotation as the inspector shows it. */
struct Part
{
    QString text;
    Span span;
    AnnotationId id; ///< of the cue or source; of the quotation itself for a fragment
    bool removable = true;
    bool suggested = false; ///< not confirmed yet

    bool operator==(const Part &) const = default;
};

/** The fragments, cues or sources of a quotation, one below the other: a click goes there, ✕ takes it away. */
class PartList : public QWidget
{
    Q_OBJECT

public:
    /** `nothing` stands there while the list is empty; `removeText` names what ✕ does. */
    PartList(const QString &nothing, const QString &removeText, QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);
    const QList<Part> &parts() const { return m_parts; }

Q_SIGNALS:
    void activated(int index);
    void removeRequested(int index);

private:
    QWidget *row(int index);

    QString m_nothing;
    QString m_removeText;
    QList<Part> m_parts;
    bool m_filled = false;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Guillemet
