// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Guillemet {

/** Names of the attributes the program itself reads and writes. */
namespace Attribute {
inline const QString Type = QStringLiteral("type"); ///< of a quotation: direct, indirect, mixed
inline const QString TypeSetBy =
    QStringLiteral("typeSetBy"); ///< "annotator" once chosen by hand; else the type follows the edges
inline const QString Speaker = QStringLiteral("speaker"); ///< of a source, or of a quotation without one: SpeakerId
inline const QString Country = QStringLiteral("iso3166"); ///< of a country mention: ISO 3166-1 alpha-2 code, upper case
inline const QString Mention = QStringLiteral("mention"); ///< of a country mention: name, demonym, adjective, metonym
inline const QString Reason = QStringLiteral("why");      ///< of a suggestion: which rule found it, for the inspector
inline const QString Note = QStringLiteral("note");       ///< free text of the analyst
inline const QString Unsure = QStringLiteral("unsure"); ///< "yes" where the analyst is not sure and wants to come back
} // namespace Attribute

/** A few name-value pairs in the order of their names; most annotations have none to three. */
class Attributes
{
public:
    struct Pair
    {
        QString name;
        QString value;
        bool operator==(const Pair &) const = default;
    };

    Attributes() = default;
    Attributes(std::initializer_list<Pair> pairs);

    QString value(const QString &name) const;
    /** An empty value removes the attribute. */
    void set(const QString &name, const QString &value);
    bool isEmpty() const { return m_pairs.isEmpty(); }
    auto begin() const { return m_pairs.cbegin(); }
    auto end() const { return m_pairs.cend(); }
    bool operator==(const Attributes &) const = default;

private:
    QList<Pair> m_pairs;
};

} // namespace Guillemet
