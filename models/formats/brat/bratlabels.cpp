// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratlabels.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
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

} // namespace

bool BratLabels::isWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isWordCharacter);
}

BratLabels::BratLabels(NameMapping names)
    : m_names(std::move(names))
{
}

QString BratLabels::labelOf(const TagId &tag, const Attributes &attributes, Attributes *said)
{
    const QString mapped = m_names.labelOf(tag, attributes, said);
    if (isWord(mapped) && m_names.read(mapped).tag == tag && m_tags.value(mapped, tag) == tag) {
        m_tags.insert(mapped, tag);
        return mapped;
    }
    if (const auto known = m_labels.constFind(tag); known != m_labels.cend())
        return *known;
    const QString word = asWord(tag);
    QString label = word;
    for (int i = 2; m_tags.contains(label) || m_names.read(label).tag != label; ++i)
        label = word + u'_' + QString::number(i);
    m_labels.insert(tag, label);
    m_tags.insert(label, tag);
    return label;
}

QString BratLabels::attributeName(const QString &attribute) const
{
    const QString theirs = m_names.attributeOf(attribute);
    return isWord(theirs) ? theirs : asWord(theirs);
}

} // namespace Guillemet
