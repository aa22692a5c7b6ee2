// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/namemappingmodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString leftOut = u"-"_s;
const QString asCalled = u"="_s;
const QString otherLabel = u"*"_s;

/** "quotation:direct": a tag and the type with it. */
QString choiceOf(const NameMapping::Label &label)
{
    if (label.tag.isEmpty())
        return leftOut;
    if (label.attributes.isEmpty())
        return label.tag;
    const QString type = label.attributes.value(Attribute::Type);
    return label.tag == Tags::Quotation && label.attributes == Attributes{{Attribute::Type, type}}
               ? label.tag + u':' + type
               : otherLabel;
}

QJsonValue tagJson(const QString &choice, const QString &theirs)
{
    if (choice == asCalled)
        return theirs;
    if (!choice.contains(u':') || !choice.startsWith(Tags::Quotation))
        return choice;
    return QJsonObject{{u"tag"_s, choice.section(u':', 0, 0)},
                       {u"attributes"_s, QJsonObject{{Attribute::Type, choice.section(u':', 1)}}}};
}
} // namespace

void NameMappingModel::setTagset(const Tagset &tagset)
{
    m_tagset = tagset;
}

void NameMappingModel::setNames(const ImportProof &met)
{
    const QList<Row> before = m_rows;
    beginResetModel();
    m_rows.clear();
    addRows(Kind::Tag, met.labels);
    addRows(Kind::Attribute, met.attributes);
    addRows(Kind::Relation, met.relations);
    for (const auto &[type, arguments] : met.events.asKeyValueRange())
        addRows(Kind::Argument, arguments, type);
    for (Row &row : m_rows) {
        const auto same = std::ranges::find_if(before, [&](const Row &old) {
            return old.kind == row.kind && old.theirs == row.theirs && old.event == row.event;
        });
        if (same != before.end()) {
            row.choice = same->choice;
            row.label = same->label;
        }
    }
    endResetModel();
}

void NameMappingModel::addRows(Kind kind, const ImportProof::Counts &names, const QString &event)
{
    for (const auto &[name, count] : names.asKeyValueRange()) {
        if (name.isEmpty())
            continue;
        m_rows.append({.kind = kind, .theirs = name, .event = event, .count = count});
        choose(m_rows.last());
    }
}

void NameMappingModel::choose(Row &row) const
{
    switch (row.kind) {
    case Kind::Tag:
        row.label = m_base.read(row.theirs);
        row.choice = row.label.tag == row.theirs && !m_tagset.find(row.theirs) ? asCalled : choiceOf(row.label);
        break;
    case Kind::Attribute: {
        const QString ours = m_base.attributeRead(row.theirs);
        row.choice = ours.isEmpty() ? leftOut : ours == row.theirs ? asCalled : ours;
        break;
    }
    case Kind::Relation: {
        const auto relation = m_base.relationRead(row.theirs);
        row.choice = relation ? toString(relation->role) + (relation->reversed ? u"<" : u"") : leftOut;
        break;
    }
    case Kind::Argument: {
        const NameMapping::Event event = m_base.events().value(row.event);
        row.choice = event.content == row.theirs  ? u"content"_s
                     : event.source == row.theirs ? u"source"_s
                     : event.cue == row.theirs    ? u"cue"_s
                                                  : leftOut;
        break;
    }
    }
}

void NameMappingModel::setMapping(const NameMapping &mapping)
{
    m_base = mapping;
    m_edited = false;
    for (Row &row : m_rows)
        choose(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Becomes), index(rowCount() - 1, Becomes));
}

QJsonObject NameMappingModel::toJson() const
{
    QJsonObject json = m_base.toJson();
    QJsonObject tags = json["tags"_L1].toObject();
    QJsonObject attributes = json["attributes"_L1].toObject();
    QJsonObject relations = json["relations"_L1].toObject();
    QJsonObject events = json["events"_L1].toObject();
    QMap<QString, QJsonObject> arguments;
    for (const Row &row : m_rows) {
        const bool isLeftOut = row.choice == leftOut;
        const QString ours = row.choice == asCalled ? row.theirs : row.choice;
        if (row.kind == Kind::Tag && row.choice != otherLabel)
            tags[row.theirs] = isLeftOut ? QJsonValue() : tagJson(row.choice, row.theirs);
        else if (row.kind == Kind::Attribute)
            attributes[row.theirs] = isLeftOut ? QJsonValue() : ours;
        else if (row.kind == Kind::Relation)
            relations[row.theirs] = isLeftOut ? QJsonValue()
                                              : QJsonObject{{u"role"_s, QString(row.choice).remove(u'<')},
                                                            {u"reversed"_s, row.choice.endsWith(u'<')}};
        else if (row.kind == Kind::Argument && !isLeftOut)
            arguments[row.event].insert(row.choice, row.theirs);
        else if (row.kind == Kind::Argument)
            arguments[row.event]; // it was met
    }
    for (const auto &[type, event] : arguments.asKeyValueRange())
        events[type] = event.contains(u"content"_s) ? QJsonValue(event) : QJsonValue();
    json[u"tags"_s] = tags;
    json[u"attributes"_s] = attributes;
    json[u"relations"_s] = relations;
    json[u"events"_s] = events;
    return json;
}

NameMapping NameMappingModel::mapping() const
{
    const Result<NameMapping> made = NameMapping::fromJson(toJson());
    return made ? *made : m_base;
}

QList<NameMappingModel::Choice> NameMappingModel::tagChoices() const
{
    QList<Choice> choices{{Tags::Quotation, tr("Quotation")},
                          {u"quotation:direct"_s, tr("Quotation, direct")},
                          {u"quotation:indirect"_s, tr("Quotation, indirect")},
                          {u"quotation:mixed"_s, tr("Quotation, mixed")},
                          {Tags::Source, tr("Speaker")},
                          {Tags::Cue, tr("Cue")},
                          {Tags::Country, tr("Country")}};
    for (const Tag &tag : m_tagset.tags()) {
        if (!hasRole(tag.id))
            choices.append({tag.id, tag.name});
    }
    return choices;
}

QList<NameMappingModel::Choice> NameMappingModel::choices(int row) const
{
    const Row &at = m_rows.at(row);
    QList<Choice> choices;
    switch (at.kind) {
    case Kind::Tag:
        choices = tagChoices();
        if (at.choice == otherLabel)
            choices.prepend({otherLabel, words(at)});
        choices.append({asCalled, tr("A tag “%1”").arg(at.theirs)});
        break;
    case Kind::Attribute:
        choices = {{Attribute::Type, tr("Type of quotation")},
                   {Attribute::Country, tr("Country code")},
                   {Attribute::Mention, tr("Kind of mention")},
                   {Attribute::Note, tr("Note")},
                   {asCalled, tr("An attribute “%1”").arg(at.theirs)}};
        break;
    case Kind::Relation:
        choices = {{u"source"_s, tr("Quotation → speaker")},   {u"source<"_s, tr("Speaker → quotation")},
                   {u"cue"_s, tr("Quotation → cue")},          {u"cue<"_s, tr("Cue → quotation")},
                   {u"parent"_s, tr("Quotation → outer one")}, {u"parent<"_s, tr("Quotation → inner one")}};
        break;
    case Kind::Argument:
        choices = {{u"content"_s, tr("The quotation")}, {u"source"_s, tr("Its speaker")}, {u"cue"_s, tr("Its cue")}};
        break;
    }
    choices.append({leftOut, tr("Left out")});
    return choices;
}

QString NameMappingModel::words(const Row &row) const
{
    if (row.choice == otherLabel) {
        QStringList parts{row.label.tag};
        for (const auto &[name, value] : row.label.attributes)
            parts.append(name + u'=' + value);
        return parts.join(u", ");
    }
    const qsizetype at = &row - m_rows.constData();
    for (const auto &[id, text] : choices(static_cast<int>(at))) {
        if (id == row.choice)
            return text;
    }
    return row.choice; // of a mapping: a tag that the project does not have yet
}

QString NameMappingModel::kindWords(const Row &row) const
{
    switch (row.kind) {
    case Kind::Tag:
        return tr("tag");
    case Kind::Attribute:
        return tr("attribute");
    case Kind::Relation:
        return tr("relation");
    case Kind::Argument:
        break;
    }
    return tr("in event %1").arg(row.event);
}

int NameMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NameMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant NameMappingModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Becomes)
        return row.choice;
    if (role == Qt::AccessibleTextRole && index.column() == Theirs)
        return tr("%1, %2", "name, kind").arg(row.theirs, kindWords(row));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Theirs:
        return tr("%1  (%2)", "name, kind").arg(row.theirs, kindWords(row));
    case Count:
        return row.count;
    default:
        return words(row);
    }
}

bool NameMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Becomes || m_rows.at(index.row()).choice == value.toString())
        return false;
    m_rows[index.row()].choice = value.toString();
    m_edited = true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags NameMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

QVariant NameMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Theirs:
        return tr("In the files");
    case Count:
        return tr("Times");
    default:
        return tr("Becomes");
    }
}

} // namespace Guillemet
