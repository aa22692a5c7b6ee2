// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/tablecolumns.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** What headers call the fields, the likeliest first; letters and digits only, without accents. */
const std::array<QStringList, 7> &columnNames()
{
    static const std::array<QStringList, 7> names{
        QStringList{u"text"_s,         u"texte"_s,        u"fulltext"_s,    u"textecomplet"_s, u"texteintegral"_s,
                    u"articletext"_s,  u"textearticle"_s, u"articlebody"_s, u"body"_s,         u"corps"_s,
                    u"corpsdutexte"_s, u"content"_s,      u"contenu"_s,     u"contents"_s,     u"article"_s,
                    u"story"_s,        u"maintext"_s,     u"data"_s,        u"rawtext"_s,      u"bodytext"_s,
                    u"transcript"_s,   u"description"_s},
        QStringList{u"title"_s, u"titre"_s, u"headline"_s, u"articletitle"_s, u"titrearticle"_s, u"heading"_s, u"hl1"_s,
                    u"name"_s, u"nom"_s, u"subject"_s, u"sujet"_s},
        QStringList{u"author"_s, u"auteur"_s, u"authors"_s, u"auteurs"_s, u"auteurautrice"_s, u"byline"_s, u"creator"_s,
                    u"signature"_s, u"journaliste"_s, u"journalist"_s, u"writer"_s},
        QStringList{u"date"_s, u"published"_s, u"publishedat"_s, u"publicationdate"_s, u"datedepublication"_s,
                    u"datepublication"_s, u"datepublished"_s, u"dateparution"_s, u"datedeparution"_s, u"parution"_s,
                    u"publie"_s, u"publiele"_s, u"pubdate"_s, u"publishdate"_s, u"created"_s, u"createdat"_s,
                    u"timestamp"_s, u"jour"_s, u"day"_s},
        QStringList{u"site"_s, u"sitename"_s, u"source"_s, u"sourcename"_s, u"newspaper"_s, u"journal"_s,
                    u"publisher"_s, u"publication"_s, u"media"_s, u"outlet"_s, u"agency"_s, u"agence"_s,
                    u"titredepresse"_s, u"domain"_s, u"domaine"_s},
        QStringList{u"language"_s, u"langue"_s, u"lang"_s, u"locale"_s},
        QStringList{u"url"_s, u"link"_s, u"lien"_s, u"uri"_s, u"href"_s, u"adresse"_s, u"address"_s, u"permalink"_s}};
    return names;
}

QString headerKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

/** -1 for none. */
qsizetype namedColumn(const QString &asked, const QStringList &header)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed().compare(asked.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int number = asked.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 100'000 ? number - 1 : -1;
}

qsizetype longestColumn(const QStringList &header, const QList<QStringList> &rows, const ColumnIndexes &taken)
{
    QList<qsizetype> sizes(header.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), sizes.size()); ++i)
            sizes[i] += row[i].size();
    }
    qsizetype longest = -1;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const bool isTaken = std::ranges::find(taken.at, i) != taken.at.end();
        if (!isTaken && sizes[i] > 20 * rows.size() && (longest < 0 || sizes[i] > sizes[longest]))
            longest = i;
    }
    return longest;
}
} // namespace

QString columnName(const QStringList &header, qsizetype index)
{
    const QString name = header.value(index).trimmed();
    const bool isFound = !name.isEmpty() && name != noColumn && namedColumn(name, header) == index;
    return isFound ? name : QString::number(index + 1);
}

ColumnIndexes columnIndexes(const TableColumns &asked, const QStringList &header, const QList<QStringList> &rows)
{
    ColumnIndexes indexes;
    for (size_t field = 0; field < tableFields.size(); ++field) {
        const QString name = asked.*tableFields[field];
        if (name.isEmpty() || name == noColumn)
            continue;
        indexes.at[field] = namedColumn(name, header);
        if (indexes.at[field] < 0 && indexes.unknown.isEmpty())
            indexes.unknown = name;
    }
    QStringList keys;
    for (const QString &name : header)
        keys.append(headerKey(name));
    for (size_t field = 0; field < tableFields.size(); ++field) {
        if (!(asked.*tableFields[field]).isEmpty())
            continue;
        for (const QString &name : columnNames()[field]) {
            const qsizetype found = keys.indexOf(name);
            if (found >= 0 && std::ranges::find(indexes.at, found) == indexes.at.end()) {
                indexes.at[field] = found;
                break;
            }
        }
    }
    if (indexes.text() < 0 && asked.text.isEmpty())
        indexes.at[0] = longestColumn(header, rows, indexes);
    return indexes;
}

bool isTableHeader(const QStringList &row)
{
    bool known = false;
    for (const QString &cell : row) {
        if (cell.size() > 100)
            return false;
        const QString key = headerKey(cell);
        known =
            known || std::ranges::any_of(columnNames(), [&](const QStringList &names) { return names.contains(key); });
    }
    return known || row.size() > 1;
}

} // namespace Guillemet
