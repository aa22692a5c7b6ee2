// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/newsitem.h"

#include "models/formats/articles/htmlfragment.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Elements whose text is taken, in NITF, NewsML-G2, NewsML 1 and the HTML within them. */
const QSet<QString> &textElements()
{
    static const QSet<QString> names{u"p"_s,
                                     u"hl1"_s,
                                     u"hl2"_s,
                                     u"li"_s,
                                     u"h1"_s,
                                     u"h2"_s,
                                     u"h3"_s,
                                     u"headline"_s,
                                     u"HeadLine"_s,
                                     u"SubHeadLine"_s,
                                     u"byline"_s,
                                     u"by"_s,
                                     u"ByLine"_s,
                                     u"distributor"_s,
                                     u"title"_s,
                                     u"inlineData"_s,
                                     u"DataContent"_s,
                                     u"versionCreated"_s,
                                     u"contentCreated"_s,
                                     u"FirstCreated"_s,
                                     u"ThisRevisionCreated"_s,
                                     u"name"_s,
                                     u"creditline"_s};
    return names;
}

/** Pictures with their captions, notes to editors, tables of contents. */
const QSet<QString> &leftOutElements()
{
    static const QSet<QString> names{u"media"_s,    u"media-caption"_s, u"figure"_s,  u"script"_s,   u"style"_s,
                                     u"body.end"_s, u"rights"_s,        u"catalog"_s, u"groupSet"_s, u"assert"_s,
                                     u"dateline"_s, u"ed-msg"_s,        u"edNote"_s,  u"subject"_s,  u"genre"_s};
    return names;
}

QString withoutBy(const QString &byline)
{
    static const QRegularExpression by(u"^(?:by|par|von|por|di)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(byline).simplified().remove(by);
}
} // namespace

void NewsItem::start(const XmlInput &xml)
{
    const QString name = xml.name().toString();
    m_parents.append(name);
    if (m_left > 0 || leftOutElements().contains(name)) {
        ++m_left;
        return;
    }
    attributes(xml, name);
    if (name == "br"_L1 && !m_open.isEmpty())
        m_open.last().text += u'\n';
    else if (textElements().contains(name))
        m_open.append({name, {}});
}

void NewsItem::attributes(const XmlInput &xml, QStringView name)
{
    const QXmlStreamAttributes all = xml.attributes();
    if (const auto language = all.value("xml:lang"_L1); !language.isEmpty() && m_parents.size() < 12)
        m_draft.setLanguage(language.toString());
    if (name == "pubdata"_L1) {
        m_draft.setSite(all.value("name"_L1).toString());
        m_date = all.value("date.publication"_L1).toString();
    } else if (name == "date.issue"_L1 || name == "story.date"_L1 || name == "date.release"_L1) {
        if (m_version.isEmpty())
            m_version = all.value("norm"_L1).toString();
    } else if (name == "doc.copyright"_L1) {
        m_draft.setSite(all.value("holder"_L1).toString());
    } else if (name == "language"_L1) {
        m_draft.setLanguage(all.value("tag"_L1).toString());
    } else if (name == "Language"_L1) {
        m_draft.setLanguage(all.value("FormalName"_L1).toString());
    } else if (name == "Party"_L1 && m_parents.contains("Provider"_L1)) {
        m_draft.setSite(all.value("FormalName"_L1).toString());
    } else if (name == "provider"_L1) {
        m_draft.setSite(all.value("literal"_L1).toString());
    }
}

void NewsItem::text(QStringView characters)
{
    if (m_left == 0 && !m_open.isEmpty()) {
        for (const QChar c : characters)
            m_open.last().text += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }
}

void NewsItem::end(QStringView name)
{
    if (!m_parents.isEmpty())
        m_parents.removeLast();
    if (m_left > 0) {
        --m_left;
    } else if (!m_open.isEmpty() && m_open.last().name == name) {
        const Open open = m_open.takeLast();
        take(open.name, open.text);
    }
}

void NewsItem::take(const QString &name, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (name == "hl1"_L1 || name == "headline"_L1 || name == "HeadLine"_L1 || (name == "h1"_L1 && m_headline.isEmpty()))
        addHeadline(text);
    else if (name == "title"_L1)
        m_draft.setTitle(text);
    else if (name == "byline"_L1 || name == "by"_L1 || name == "ByLine"_L1)
        m_draft.addAuthor(withoutBy(text));
    else if (name == "distributor"_L1 || name == "creditline"_L1)
        m_draft.setSite(text);
    else if (name == "name"_L1)
        takeName(text);
    else if (name == "contentCreated"_L1 || name == "FirstCreated"_L1)
        m_date = m_date.isEmpty() ? text : m_date;
    else if (name == "versionCreated"_L1 || name == "ThisRevisionCreated"_L1)
        m_version = text;
    else if (name == "inlineData"_L1 || name == "DataContent"_L1)
        for (const QString &paragraph : paragraphsOfHtml(text))
            m_draft.addParagraph(paragraph);
    else
        m_draft.addParagraph(text);
}

/** Who it is named of: the elements around say. */
void NewsItem::takeName(const QString &text)
{
    if (m_parents.contains("creator"_L1))
        m_draft.addAuthor(text);
    else if (m_parents.contains("provider"_L1) || m_parents.contains("infoSource"_L1))
        m_draft.setSite(text);
}

/** An item says it twice: about the text, and in it. */
void NewsItem::addHeadline(const QString &text)
{
    const QString headline = text.simplified();
    if (headline == m_headline)
        return;
    if (m_headline.isEmpty()) {
        m_headline = headline;
        m_draft.setTitle(headline);
    }
    m_draft.addParagraph(headline);
}

ArticleDraft NewsItem::finish()
{
    m_draft.setDate(m_date.isEmpty() ? m_version : m_date);
    return m_draft;
}

} // namespace Guillemet
