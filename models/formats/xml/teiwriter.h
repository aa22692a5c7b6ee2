// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"

#include <QtCore/QXmlStreamWriter>

namespace Guillemet {

/** An article as TEI P5, see TeiFormat. Positions count UTF-16 units. */
class TeiWriter
{
public:
    explicit TeiWriter(const StandoffArticle &article);
    QByteArray write();

private:
    struct Piece ///< a fragment of an annotation that is inline
    {
        qsizetype span = 0; ///< its index
        qsizetype number = 0;
        qint64 begin = 0;
        qint64 end = 0;
    };
    void choosePieces();
    void writeHeader();
    void writeText();
    void writeStandOff();
    void beginStandOff();
    void writeInterpretations();
    void openPiece(const Piece &piece);
    void writeAttributes(const StandoffSpan &span);
    void writeSpeakers();
    void writeCrossing();
    void writeRelations();
    void writeNotes();
    void beginSpanGroup(const QString &type);
    QString speakerKeyOf(const StandoffSpan &span) const;

    const StandoffArticle &m_article;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<Piece> m_pieces;             ///< in the order in which they open
    QList<qsizetype> m_crossing;       ///< annotations that do not nest
    QMap<QString, QString> m_speakers; ///< ids by name and id
    bool m_inStandOff = false;
};

/** How an annotation is written: the name of its element, and whether the label needs to be said besides. */
QString teiElementOf(const QString &label);

} // namespace Guillemet
