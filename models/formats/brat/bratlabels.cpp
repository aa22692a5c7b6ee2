// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratlabels.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const std::array<std::pair<TagId, QString>, 4> ownLabels{{{Tags::Quotation, u"Quotation"_s},
                                                          {Tags::Cue, u"Cue"_s},
                                                          {Tags::Source, u"Source"_s},
                                                          {Tags::Country, u"Country"_s}}};
const std::array<std::pair<QString, QString>, 2> ownAttributes{
    {{Attribute::Type, u"QuoteType"_s}, {Attribute::Mention, u"Mention"_s}}};
const std::array<std::pair<LinkRole, QString>, 3> relations{
    {{LinkRole::Source, u"attributed-to"_s}, {LinkRole::Cue, u"cued-by"_s}, {LinkRole::Parent, u"nested-in"_s}}};

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

/** "événement clé" becomes "evenement_cle". */
QString asWord(const QString &text)
{
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (isWordCharacter(c))
            word += c;
        else if (!c.isMark() && !word.endsWith(u'_'))
            word += u'_';
    }
    return word.isEmpty() || word == "_"_L1 ? u"Tag"_s : word;
}

template<size_t Size>
QString translated(const std::array<std::pair<QString, QString>, Size> &table, const QString &from, bool backwards)
{
    for (const auto &[own, theirs] : table) {
        if (from == (backwards ? theirs : own))
            return backwards ? own : theirs;
    }
    return {};
}
} // namespace

bool BratLabels::isWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isWordCharacter);
}

QString BratLabels::labelOf(const TagId &tag)
{
    if (const auto known = m_labels.constFind(tag); known != m_labels.cend())
        return *known;
    QString label = translated(ownLabels, tag, false);
    if (label.isEmpty()) {
        const QString word = asWord(tag);
        label = word;
        for (int i = 2; m_tags.contains(label) || tagOf(label) != label; ++i)
            label = word + u'_' + QString::number(i);
    }
    m_labels.insert(tag, label);
    m_tags.insert(label, tag);
    return label;
}

TagId BratLabels::tagOf(const QString &label)
{
    const TagId own = translated(ownLabels, label, true);
    return own.isEmpty() ? label : own;
}

QString BratLabels::attributeName(const QString &attribute)
{
    const QString own = translated(ownAttributes, attribute, false);
    return own.isEmpty() ? asWord(attribute) : own;
}

QString BratLabels::attributeOf(const QString &name)
{
    const QString own = translated(ownAttributes, name, true);
    return own.isEmpty() ? name : own;
}

QString BratLabels::relationName(LinkRole role)
{
    return std::ranges::find(relations, role, &std::pair<LinkRole, QString>::first)->second;
}

std::optional<LinkRole> BratLabels::roleOf(QStringView relation)
{
    const auto found = std::ranges::find(relations, relation, &std::pair<LinkRole, QString>::second);
    return found == relations.end() ? std::nullopt : std::optional(found->first);
}

QByteArray bratAnnotationConf(const BratLabels &labels, const QStringList &attributes)
{
    BratLabels all = labels; // the program's own types are named also where an article has none of them
    for (const auto &[tag, label] : ownLabels)
        all.labelOf(tag);
    QByteArray conf = "# Written by Guillemet: the types of the annotations in this folder, for brat.\n[entities]\n";
    for (const QString &label : all.labels().keys())
        conf += label.toLatin1() + '\n';
    conf += "\n[relations]\n"
            "attributed-to\tArg1:Quotation, Arg2:Source\n"
            "cued-by\tArg1:Quotation, Arg2:Cue\n"
            "nested-in\tArg1:Quotation, Arg2:Quotation\n"
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
            "\n[events]\n"
            "\n[attributes]\n"
            "QuoteType\tArg:Quotation, Value:direct|indirect|mixed\n"
            "Mention\tArg:Country, Value:name|demonym|adjective|metonym\n";
    for (const QString &attribute : attributes)
        conf += attribute.toLatin1() + "\tArg:<ENTITY>\n";
    return conf;
}

QByteArray bratVisualConf(const BratLabels &labels)
{
    QByteArray conf = "# Written by Guillemet: how brat names and draws the annotations in this folder.\n[labels]\n"
                      "Quotation | Quotation | Quote | Q\n"
                      "Cue | Cue | C\n"
                      "Source | Source | Speaker | S\n"
                      "Country | Country | K\n"
                      "attributed-to | attributed to | by\n"
                      "cued-by | cued by | cue\n"
                      "nested-in | nested in | in\n";
    for (const auto &[label, tag] : labels.labels().asKeyValueRange()) {
        if (BratLabels::tagOf(label) == label && tag != label)
            conf += label.toLatin1() + " | " + tag.simplified().replace(u'|', u'/').toUtf8() + '\n';
    }
    conf += "\n[drawing]\n"
            "SPAN_DEFAULT\tfgColor:black, bgColor:lightgrey, borderColor:darken\n"
            "Quotation\tbgColor:#cfe3f7\n"
            "Source\tbgColor:#f7dcc8\n"
            "Cue\tbgColor:#ead2f0\n"
            "Country\tbgColor:#c9ecdd\n"
            "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n"
            "attributed-to\tcolor:#8a3a00\n"
            "cued-by\tcolor:#6b2a7a, dashArray:3-3\n"
            "nested-in\tcolor:#0a4f8f\n";
    return conf;
}

} // namespace Guillemet
