// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/texttimeline.h"

#include "models/storage/documenttable.h"
#include "models/storage/sqlconnection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace Guillemet {

namespace {

/** `offsets` are of the text after the last edit. */
TextEdits textEditsFromText(const QString &text, TextOffsets offsets)
{
    TextEdits edits;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (auto edit = array.end(); edit != array.begin();) { // from the last back: its text is known
        --edit;
        // What stands before a correction is the same before and after it: so is its position.
        const int position = offsets.fromCodePoint((*edit)[0].toInt());
        edits.prepend({position, (*edit)[1].toString(), (*edit)[2].toString()});
        offsets = offsets.corrected({edits.first().inverted()});
    }
    return edits;
}

} // namespace

TextTimeline::TextTimeline(SqlConnection &connection, const DocumentTable &documents, qint64 document)
    : m_now(documents.offsets(document))
{
    SqlRows rows =
        connection.run("SELECT number, edits FROM text_correction WHERE document = ? ORDER BY number DESC", document);
    while (rows.next()) {
        const TextOffsets &after = m_past.isEmpty() ? *m_now : m_past.last().offsets;
        const TextEdits edits = textEditsFromText(rows.text(1), after);
        m_past.append({rows.bigNumber(0), edits, after.corrected(inverted(edits))});
    }
}

const TextOffsets &TextTimeline::offsets(qint64 entry) const
{
    const TextOffsets *found = m_now.get();
    for (const Version &version : m_past) {
        if (version.until <= entry)
            break;
        found = &version.offsets;
    }
    return *found;
}

TextEdits TextTimeline::correction(qint64 entry) const
{
    const auto version = std::ranges::find(m_past, entry, &Version::until);
    return version == m_past.end() ? TextEdits() : version->edits;
}

/** What was corrected after an entry and stands: to move there and back does not bring everything back. */
QList<TextEdits> TextTimeline::since(qint64 entry) const
{
    QList<TextEdits> corrections;
    for (auto version = m_past.crbegin(); version != m_past.crend(); ++version) {
        if (version->until <= entry)
            continue;
        if (!corrections.isEmpty() && version->edits == inverted(corrections.last()))
            corrections.removeLast();
        else
            corrections.append(version->edits);
    }
    return corrections;
}

Change TextTimeline::asOfNow(qint64 entry, Change change) const
{
    for (const TextEdits &edits : since(entry)) {
        for (AnnotationEdit &edit : change.annotations) {
            for (std::optional<Annotation> *side : {&edit.before, &edit.after}) {
                if (*side)
                    (*side)->fragments = moved((*side)->fragments, edits);
            }
        }
        change.reveal = moved(change.reveal, edits);
    }
    change.annotations.removeIf([](const AnnotationEdit &edit) { // its words are gone
        return (edit.before && edit.before->fragments.isEmpty()) || (edit.after && edit.after->fragments.isEmpty());
    });
    return change;
}

QString textEditsToText(const TextEdits &edits, TextOffsets offsets)
{
    QJsonArray array;
    for (const TextEdit &edit : edits) {
        array.append(QJsonArray{offsets.toCodePoint(edit.position), edit.removed, edit.inserted});
        offsets = offsets.corrected({edit});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Guillemet
