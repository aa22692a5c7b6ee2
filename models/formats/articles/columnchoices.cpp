// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/columnchoices.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype choicesKept = 50;
constexpr std::array<QLatin1StringView, 7> fieldKeys{"text"_L1, "title"_L1,    "author"_L1, "date"_L1,
                                                     "site"_L1, "language"_L1, "source"_L1};
} // namespace

TableColumns ColumnChoices::of(const QStringList &header) const
{
    const auto found = std::ranges::find(m_choices, header, &Choice::header);
    return found == m_choices.end() ? TableColumns() : found->columns;
}

void ColumnChoices::choose(const QStringList &header, const TableColumns &columns)
{
    m_choices.removeIf([&header](const Choice &choice) { return choice.header == header; });
    if (columns != TableColumns())
        m_choices.prepend({header, columns});
    m_choices.resize(std::min(m_choices.size(), choicesKept));
}

QString ColumnChoices::toText() const
{
    QJsonArray choices;
    for (const Choice &choice : m_choices) {
        QJsonObject columns;
        for (size_t field = 0; field < tableFields.size(); ++field)
            columns.insert(fieldKeys[field], choice.columns.*tableFields[field]);
        choices.append(QJsonObject{{u"header"_s, QJsonArray::fromStringList(choice.header)}, {u"columns"_s, columns}});
    }
    return QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
}

ColumnChoices ColumnChoices::fromText(const QString &text)
{
    ColumnChoices read;
    const QJsonArray choices = QJsonDocument::fromJson(text.toUtf8()).array();
    for (qsizetype i = choices.size() - 1; i >= 0; --i) { // the latest is chosen last
        QStringList header;
        for (const QJsonValue &name : choices[i]["header"_L1].toArray())
            header.append(name.toString());
        TableColumns columns;
        for (size_t field = 0; field < tableFields.size(); ++field)
            columns.*tableFields[field] = choices[i]["columns"_L1][fieldKeys[field]].toString();
        read.choose(header, columns);
    }
    return read;
}

} // namespace Guillemet
