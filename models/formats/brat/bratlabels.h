// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/namemapping.h"

#include <QtCore/QHash>

namespace Guillemet {

/**
 * The words of brat files. brat takes type names of ASCII letters, digits, "-" and "_" only: a tag or attribute whose
 * id has others goes out under a name made of it.
 */
class BratLabels
{
public:
    explicit BratLabels(NameMapping names = {});

    /** "Quotation" for Tags::Quotation and so on; for other tags the same label each time, and no two share one.
     * `said`: the attributes that the label says. */
    QString labelOf(const TagId &tag, const Attributes &attributes = {}, Attributes *said = nullptr);
    /** The labels given out so far, in their order, with the tags they stand for. */
    const QMap<QString, TagId> &labels() const { return m_tags; }
    const NameMapping &names() const { return m_names; }

    QString attributeName(const QString &attribute) const; ///< "QuoteType" for Attribute::Type

    static bool isWord(QStringView text); ///< what brat takes as a name

private:
    NameMapping m_names;
    QMap<QString, TagId> m_tags;
    QHash<TagId, QString> m_labels; ///< of the tags that are not in the mapping
};

} // namespace Guillemet
