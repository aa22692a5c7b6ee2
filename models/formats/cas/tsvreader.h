// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/span.h"
#include "models/formats/cas/casdocument.h"

namespace Guillemet {

/**
 * Reads WebAnno TSV 3, see TsvFormat, also with layers of others: features, slots, relations and chains. Positions that
 * do not fit the text, as where they count code points, are found by the text of the token.
 */
class TsvReader
{
public:
    explicit TsvReader(const std::function<void(const QString &)> &tell)
        : m_tell(tell)
    {
    }
    /** The error's message says what is wrong and where. */
    Result<StandoffArticle> read(const QString &file);

private:
    struct Layer
    {
        QString type = {};
        QChar kind = u'S';         ///< 'S'pan, 'R'elation, 'C'hain
        qsizetype column = 0;      ///< the first of its columns
        QStringList features = {}; ///< "role X" and "target X" for slots, "source X" for what a relation comes from
    };
    struct Reference ///< "1-3[4]": an annotation by a token it begins on, and its number if it has one
    {
        QString unit = {};
        int number = 0;
        QString type = {}; ///< the layer; of none if the number says it
    };
    struct Link ///< waits until all annotations are there
    {
        qsizetype structure = 0; ///< that of the relation
        Reference from = {};
        Reference to = {};
        qsizetype host = -1; ///< for slots: the structure that it comes from
    };
    void addLayer(const QString &line);
    void addHeadLine(const QString &line);
    void beginSentence(qint64 begin);
    void endSentence();
    void addRow(const QString &line);
    std::optional<Span> place(const QString &unit, qint64 begin, qint64 end, const QString &text);
    void addLayerRow(const Layer &layer, const QStringList &fields, const QString &unit, Span span);
    qsizetype structureFor(const Layer &layer, const QString &key, Span span);
    void setFeature(const Layer &layer, qsizetype feature, QString value, const QString &unit, qsizetype structure);
    void addSlots(const QString &roles, const QString &targets, const QString &type, qsizetype host);
    void addRelation(const Layer &layer, const QList<QStringList> &stacks, qsizetype index, const QString &unit);
    std::optional<int> resolved(const Reference &reference) const;
    void finish();
    QString where() const;

    const std::function<void(const QString &)> &m_tell;
    StandoffArticle m_about; ///< what the lines "#Guillemet." say
    CasDocument m_cas;
    QList<Layer> m_layers;
    qsizetype m_columns = 3;
    qint64 m_line = 0;
    QString m_before;
    QStringList m_textLines; ///< of the sentence whose tokens have not begun
    bool m_inSentence = false;
    int m_cursor = 0; ///< up to where tokens were found
    bool m_moved = false;
    std::pair<qint64, int> m_token;            ///< where the last token begins: in the file, in the text
    QHash<QString, qsizetype> m_byKey;         ///< structures by layer and number
    QHash<QString, QList<qsizetype>> m_onUnit; ///< structures that begin on a token
    QHash<qsizetype, Span> m_spans;
    QList<Link> m_links;
};

} // namespace Guillemet
