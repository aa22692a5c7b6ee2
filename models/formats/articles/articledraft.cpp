// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articledraft.h"

#include "models/formats/articletext.h"
#include "models/formats/htmldom.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Each line simplified, but for spaces that do not break, which French puts before its marks. */
QString tidyParagraph(const QString &text)
{
    static const QRegularExpression spaces(u"[ \\t\\r\\f\\v]+"_s);
    QStringList lines;
    for (QString line : readableText(text).split(u'\n')) {
        line.replace(spaces, u" "_s);
        while (line.startsWith(u' '))
            line.remove(0, 1);
        while (line.endsWith(u' '))
            line.chop(1);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}
} // namespace

void ArticleDraft::fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = readableText(value).simplified();
}

void ArticleDraft::addParagraph(const QString &text)
{
    if (const QString tidy = tidyParagraph(text); !tidy.isEmpty())
        m_paragraphs.append(tidy);
}

void ArticleDraft::addHeading(const QString &text)
{
    const QString tidy = tidyParagraph(text);
    if (m_heading.isEmpty() && m_paragraphs.size() < 3)
        m_heading = tidy;
    addParagraph(tidy);
}

void ArticleDraft::addAuthor(const QString &author)
{
    const QString name = readableText(author).simplified();
    if (!name.isEmpty() && !m_about.author.split(u", "_s).contains(name))
        m_about.author += (m_about.author.isEmpty() ? QString() : u", "_s) + name;
}

void ArticleDraft::setDate(const QString &date)
{
    fill(m_about.date, articleDate(date));
}

void ArticleDraft::setLanguage(const QString &language)
{
    fill(m_about.language, languageCode(language));
}

void ArticleDraft::complete(Document &document) const
{
    fill(document.author, m_about.author);
    fill(document.date, m_about.date);
    fill(document.language, m_about.language);
    fill(document.site, m_about.site.isEmpty() ? m_about.title : m_about.site);
}

Result<Document> ArticleDraft::finish(const ArticleInput &input, const QString &source) const
{
    if (m_paragraphs.isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is empty: there is no text in it.")
                           .arg(input.shownName()));
    Document document = articleFromText(m_paragraphs.join(u"\n\n") + u'\n', source.isEmpty() ? input.name() : source);
    for (const QString &title : {m_about.title, m_heading}) {
        if (!title.isEmpty()) {
            document.title = title.simplified();
            break;
        }
    }
    document.author = m_about.author;
    document.date = m_about.date;
    document.site = m_about.site;
    document.language = m_about.language;
    return document;
}

QString languageCode(const QString &tag)
{
    const QString first = tag.trimmed().section(QRegularExpression(u"[-_]"_s), 0, 0).toLower();
    if (first.isEmpty() || first.size() > 20)
        return {};
    const QLocale::Language language = first.size() <= 3 ? QLocale::codeToLanguage(first) : QLocale(first).language();
    if (language != QLocale::AnyLanguage && language != QLocale::C)
        return QLocale::languageToCode(language, QLocale::ISO639Part1);
    static const QHash<QString, QString> names{
        {u"french"_s, u"fr"_s},   {u"français"_s, u"fr"_s}, {u"francais"_s, u"fr"_s}, {u"english"_s, u"en"_s},
        {u"anglais"_s, u"en"_s},  {u"german"_s, u"de"_s},   {u"allemand"_s, u"de"_s}, {u"spanish"_s, u"es"_s},
        {u"espagnol"_s, u"es"_s}, {u"italian"_s, u"it"_s},  {u"italien"_s, u"it"_s}};
    return names.value(first);
}

QString articleDate(const QString &date)
{
    const QString tidy = date.simplified();
    static const QRegularExpression iso(u"^(\\d{4})-?(\\d{2})-?(\\d{2})(?:$|[T ,])"_s);
    static const QRegularExpression european(u"^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b"_s);
    const auto isoMatch = iso.match(tidy);
    const auto europeanMatch = european.match(tidy);
    QDate day;
    if (isoMatch.hasMatch())
        day = QDate(isoMatch.captured(1).toInt(), isoMatch.captured(2).toInt(), isoMatch.captured(3).toInt());
    else if (europeanMatch.hasMatch())
        day = QDate(europeanMatch.captured(3).toInt(), europeanMatch.captured(2).toInt(),
                    europeanMatch.captured(1).toInt());
    else
        day = QDateTime::fromString(tidy, Qt::RFC2822Date).date();
    return day.isValid() ? day.toString(Qt::ISODate) : tidy;
}

} // namespace Guillemet
