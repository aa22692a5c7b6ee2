// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articledraft.h"
#include "models/formats/xml/xmlinput.h"

namespace Guillemet {

/** One item of an agency while its XML is read, element by element. */
class NewsItem
{
public:
    void start(const XmlInput &xml);
    void text(QStringView characters);
    void end(QStringView name);
    /** Sets the date to the best that was said. */
    ArticleDraft finish();

private:
    void attributes(const XmlInput &xml, QStringView name);
    void take(const QString &name, const QString &text);
    void takeName(const QString &text);
    void addHeadline(const QString &text);

    struct Open
    {
        QString name;
        QString text;
    };
    ArticleDraft m_draft;
    QList<Open> m_open;    ///< elements that hold text
    QStringList m_parents; ///< all that are open
    int m_left = 0;        ///< how deep in an element that is left out
    QString m_headline;
    QString m_date;    ///< when it was published, else written
    QString m_version; ///< when it was sent
};

} // namespace Guillemet
