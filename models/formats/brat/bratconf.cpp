// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratconf.h"

#include "models/formats/brat/bratlabels.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const std::array<TagId, 4> ownTags{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country};

QByteArray relationLine(BratLabels &labels, LinkRole role, const TagId &part)
{
    const auto &[name, relation] = labels.names().relationOf(role);
    const QString whole = labels.labelOf(Tags::Quotation);
    const QString other = labels.labelOf(part);
    return u"%1\tArg1:%2, Arg2:%3\n"_s.arg(name, relation.reversed ? other : whole, relation.reversed ? whole : other)
        .toLatin1();
}

QByteArray eventLines(const NameMapping &names)
{
    QByteArray lines;
    for (const auto &[name, event] : names.events().asKeyValueRange()) {
        lines += name.toLatin1();
        const char *separator = "\t";
        for (const QString &role : {event.content, event.source, event.cue}) {
            if (!role.isEmpty())
                lines += std::exchange(separator, ", ") + role.toLatin1() + "*:<ENTITY>";
        }
        lines += '\n';
    }
    return lines;
}
} // namespace

QByteArray bratAnnotationConf(const BratLabels &labels, const QStringList &attributes)
{
    BratLabels all = labels; // the program's own types are named also where an article has none of them
    for (const TagId &tag : ownTags)
        all.labelOf(tag);
    QByteArray conf = "# Written by Guillemet: the types of the annotations in this folder, for brat.\n[entities]\n";
    for (const QString &label : all.labels().keys())
        conf += label.toLatin1() + '\n';
    conf += "\n[relations]\n" + relationLine(all, LinkRole::Source, Tags::Source) +
            relationLine(all, LinkRole::Cue, Tags::Cue) + relationLine(all, LinkRole::Parent, Tags::Quotation) +
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n" + eventLines(all.names()) +
            "\n[attributes]\n" + all.attributeName(Attribute::Type).toLatin1() +
            "\tArg:" + all.labelOf(Tags::Quotation).toLatin1() + ", Value:direct|indirect|mixed\n" +
            all.attributeName(Attribute::Mention).toLatin1() + "\tArg:" + all.labelOf(Tags::Country).toLatin1() +
            ", Value:name|demonym|adjective|metonym\n";
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
        if (labels.names().read(label).tag == label && tag != label)
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
