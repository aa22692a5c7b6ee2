// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/documenttable.h"

#include "models/storage/sqlconnection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

constexpr qsizetype keptOffsets = 8;

/** A text that every encoding can hold: half a surrogate pair becomes the replacement character, in its place. */
QString wellFormed(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(Document{.text = text}.textHash().toHex());
}

DocumentSummary summaryOf(const SqlRows &rows)
{
    DocumentSummary summary;
    summary.id = DocumentId::fromString(rows.text(0));
    summary.title = rows.text(1);
    summary.language = rows.text(2);
    summary.site = rows.text(3);
    summary.date = rows.text(4);
    summary.length = rows.number(5);
    summary.state = workStateFromString(rows.text(6));
    summary.quotations = rows.number(7);
    summary.undecided = rows.number(8);
    summary.analysed = rows.number(9) > 0;
    summary.unsure = rows.number(10);
    summary.note = rows.text(11);
    return summary;
}

} // namespace

QList<DocumentSummary> DocumentTable::summaries(const AnnotatorId &annotator, qint64 number) const
{
    // `number` 0 stands for all; the machine's set counts until the annotator has one, if it begins as its copy.
    const int suggested = beginsWithSuggestions(annotator) ? 1 : 0;
    SqlRows rows = m_connection.run(
        "SELECT d.id, d.title, d.language, d.site, d.date, d.length, "
        "CASE WHEN COALESCE(own.review, '') = '' THEN COALESCE(own.state, 'new') ELSE own.review END, "
        "COALESCE(own.quotations, ? * machine.quotations, 0), COALESCE(own.undecided, ? * machine.undecided, 0), "
        "CASE WHEN machine.number IS NULL THEN 0 ELSE 1 END, COALESCE(own.unsure, ? * machine.unsure, 0), "
        "COALESCE(own.note, '') "
        "FROM document d LEFT JOIN annotation_set own ON own.document = d.number AND own.annotator = ? "
        "LEFT JOIN annotation_set machine ON machine.document = d.number AND machine.annotator = ? "
        "WHERE d.number >= ? AND d.number <= ? ORDER BY d.number",
        suggested, suggested, suggested, annotator, Annotator::machine().id, number,
        number ? number : std::numeric_limits<qint64>::max());
    QList<DocumentSummary> summaries;
    while (rows.next())
        summaries.append(summaryOf(rows));
    return summaries;
}

DocumentSummary DocumentTable::summary(const DocumentId &id, const AnnotatorId &annotator) const
{
    return summaries(annotator, number(id)).value(0);
}

AddedArticle DocumentTable::add(Document document, QString original)
{
    document.text = wellFormed(std::move(document.text));
    original = wellFormed(std::move(original));
    const bool isCorrected = !original.isEmpty() && original != document.text;
    const QString hash = hashOf(isCorrected ? original : document.text);
    if (SqlRows same = m_connection.run("SELECT id FROM document WHERE text_hash = ?", hash); same.next())
        return {DocumentId::fromString(same.text(0)), false};
    if (SqlRows same = m_connection.run("SELECT d.id FROM document d JOIN document_text t ON t.document = d.number "
                                        "WHERE t.corrected_hash = ?",
                                        isCorrected ? hashOf(document.text) : hash);
        same.next())
        return {DocumentId::fromString(same.text(0)), false};

    qint64 number = 1;
    if (SqlRows last = m_connection.run("SELECT MAX(number) FROM document"); last.next())
        number = last.bigNumber(0) + 1;
    const auto offsets = std::make_shared<const TextOffsets>(document.text);
    m_connection.run(
        "INSERT INTO document (number, id, title, language, author, site, date, source, length, text_hash, "
        "added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, document.id, document.title, document.language, document.author, document.site, document.date,
        document.source, offsets->codePoints(), hash, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_connection.run("INSERT INTO document_text (document, text) VALUES (?, ?)", number,
                     isCorrected ? original : document.text);
    if (isCorrected)
        setText(number, document.text);
    keepOffsets(number, offsets);
    return {document.id, true};
}

void DocumentTable::remove(const DocumentId &id)
{
    const qint64 gone = number(id);
    m_connection.run("DELETE FROM document WHERE number = ?", gone);
    m_offsets.removeIf([gone](const auto &kept) { return kept.first == gone; });
}

Document DocumentTable::load(const DocumentId &id) const
{
    SqlRows rows = m_connection.run("SELECT d.number, d.title, d.language, d.author, d.site, d.date, d.source, t.text, "
                                    "(SELECT COUNT(*) FROM text_correction c WHERE c.document = d.number) "
                                    "FROM document d JOIN document_text t ON t.document = d.number WHERE d.id = ?",
                                    id);
    if (!rows.next())
        number(id); // throws
    Document document{id,           rows.text(1), rows.text(7), rows.text(2),  rows.text(3),
                      rows.text(4), rows.text(5), rows.text(6), rows.number(8)};
    keepOffsets(rows.bigNumber(0), std::make_shared<const TextOffsets>(document.text));
    return document;
}

QString DocumentTable::text(const DocumentId &id) const
{
    SqlRows rows = m_connection.run(
        "SELECT d.number, t.text FROM document d JOIN document_text t ON t.document = d.number WHERE d.id = ?", id);
    if (!rows.next())
        number(id); // throws
    const QString text = rows.text(1);
    keepOffsets(rows.bigNumber(0), std::make_shared<const TextOffsets>(text));
    return text;
}

void DocumentTable::updateMetadata(const Document &document)
{
    const qint64 known = number(document.id);
    m_connection.run("UPDATE document SET title = ?, language = ?, author = ?, site = ?, date = ?, source = ? "
                     "WHERE number = ?",
                     document.title, document.language, document.author, document.site, document.date, document.source,
                     known);
}

void DocumentTable::setLanguageWhereUnknown(qint64 number, const QString &language)
{
    m_connection.run("UPDATE document SET language = ? WHERE number = ? AND language = ''", language, number);
}

QList<DocumentId> DocumentTable::awaitingAnalysis(const QString &version) const
{
    SqlRows rows = m_connection.run(
        "SELECT d.id FROM document d LEFT JOIN annotation_set s ON s.document = d.number AND s.annotator = ? "
        "WHERE s.analyzer IS NULL OR s.analyzer <> CAST(? AS TEXT) || '/' || d.language ORDER BY d.number",
        Annotator::machine().id, version);
    QList<DocumentId> ids;
    while (rows.next())
        ids.append(DocumentId::fromString(rows.text(0)));
    return ids;
}

qint64 DocumentTable::number(const DocumentId &id) const
{
    const qint64 found = findNumber(id);
    if (found == 0)
        throw Error{ErrorCode::NotFound,
                    QCoreApplication::translate("ProjectStore", "This article is no longer in the project.")};
    return found;
}

/** 0 for none. */
qint64 DocumentTable::findNumber(const DocumentId &id) const
{
    SqlRows rows = m_connection.run("SELECT number FROM document WHERE id = ?", id);
    return rows.next() ? rows.bigNumber(0) : 0;
}

std::shared_ptr<const TextOffsets> DocumentTable::offsets(qint64 number) const
{
    const auto kept = std::ranges::find(m_offsets, number, [](const auto &pair) { return pair.first; });
    if (kept != m_offsets.end())
        return kept->second;
    auto offsets = std::make_shared<const TextOffsets>(text(number));
    keepOffsets(number, offsets);
    return offsets;
}

QString DocumentTable::text(qint64 number) const
{
    SqlRows rows = m_connection.run("SELECT text FROM document_text WHERE document = ?", number);
    return rows.next() ? rows.text(0) : QString();
}

QString DocumentTable::original(const DocumentId &id) const
{
    SqlRows rows =
        m_connection.run("SELECT COALESCE(original, text) FROM document_text WHERE document = ?", number(id));
    return rows.next() ? rows.text(0) : QString();
}

void DocumentTable::setText(qint64 number, const QString &text)
{
    const auto offsets = std::make_shared<const TextOffsets>(text);
    m_connection.run("UPDATE document_text SET original = COALESCE(original, text), text = ?, corrected_hash = ? "
                     "WHERE document = ?",
                     text, hashOf(text), number);
    m_connection.run("UPDATE document SET length = ? WHERE number = ?", offsets->codePoints(), number);
    keepOffsets(number, offsets);
}

int DocumentTable::corrections(qint64 number) const
{
    SqlRows rows = m_connection.run("SELECT COUNT(*) FROM text_correction WHERE document = ?", number);
    return rows.next() ? rows.number(0) : 0;
}

QHash<QByteArray, DocumentId> DocumentTable::byTextHash() const
{
    QHash<QByteArray, DocumentId> ids;
    SqlRows rows = m_connection.run("SELECT d.id, d.text_hash, t.corrected_hash FROM document d "
                                    "JOIN document_text t ON t.document = d.number");
    while (rows.next()) {
        for (const int column : {1, 2}) {
            if (const QString hash = rows.text(column); !hash.isEmpty())
                ids.insert(QByteArray::fromHex(hash.toLatin1()), DocumentId::fromString(rows.text(0)));
        }
    }
    return ids;
}

void DocumentTable::keepOffsets(qint64 number, std::shared_ptr<const TextOffsets> offsets) const
{
    m_offsets.removeIf([number](const auto &kept) { return kept.first == number; });
    m_offsets.prepend({number, std::move(offsets)});
    if (m_offsets.size() > keptOffsets)
        m_offsets.removeLast();
}

} // namespace Guillemet
