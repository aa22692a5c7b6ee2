// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QMap>

namespace Guillemet {

/**
 * The words of brat files. brat takes type names of ASCII letters, digits, "-" and "_" only: a tag or attribute whose
 * id has others goes out under a name made of it.
 */
class BratLabels
{
public:
    /** "Quotation" for Tags::Quotation and so on; for other tags the same label each time, and no two share one. */
    QString labelOf(const TagId &tag);
    /** The labels given out so far, in their order, with the tags they stand for. */
    const QMap<QString, TagId> &labels() const { return m_tags; }
    static TagId tagOf(const QString &label);

    static QString attributeName(const QString &attribute); ///< "QuoteType" for Attribute::Type
    static QString attributeOf(const QString &name);

    static QString relationName(LinkRole role); ///< "attributed-to", "cued-by", "nested-in"
    static std::optional<LinkRole> roleOf(QStringView relation);

    static bool isWord(QStringView text); ///< what brat takes as a name

private:
    QMap<QString, TagId> m_tags;
    QHash<TagId, QString> m_labels;
};

/** The two files that tell brat which types there are and how they are drawn. */
QByteArray bratAnnotationConf(const BratLabels &labels, const QStringList &attributes);
QByteArray bratVisualConf(const BratLabels &labels);

} // namespace Guillemet
