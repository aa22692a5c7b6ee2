// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/foliareader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QSet<QString> foliaRoles{u"hd"_s, u"source"_s, u"rel"_s};
const QSet<QString> foliaLinks{u"attributed-to"_s, u"cued-by"_s, u"nested-in"_s};
const QSet<QString> foliaLines{u"p"_s, u"head"_s, u"div"_s, u"item"_s, u"br"_s, u"caption"_s, u"event"_s, u"row"_s};
} // namespace

FoliaReader::FoliaReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell)
    : m_xml(bytes)
    , m_tell(tell)
{
}

Result<StandoffArticle> FoliaReader::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.next()) {
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            addCharacters();
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_text.size() == 0)
        return failure(ErrorCode::BadContent, m_xml.problem());
    if (m_xml.hasError())
        m_tell(QCoreApplication::translate("TeiReader", "%1. What comes after it is left out.").arg(m_xml.problem()));
    if (m_text.size() == 0)
        return failure(ErrorCode::BadContent, QCoreApplication::translate("ParcReader", "there are no words in it"));
    finish();
    return std::move(m_article);
}

QString FoliaReader::attribute(QAnyStringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString FoliaReader::xmlId() const
{
    return m_xml.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"id"_s).toString();
}

void FoliaReader::start()
{
    const QString name = m_xml.name().toString();
    if (name == "w"_L1)
        startWord();
    else if (name == "t"_L1)
        m_inForm = m_inWord && !std::exchange(m_hasForm, true);
    else if (name == "original"_L1 || name == "alt"_L1)
        m_xml.skipCurrentElement(); // what the text was before somebody corrected it, or might be
    else if (foliaLines.contains(name))
        m_space = u"\n"_s;
    else if (name == "statement"_L1)
        startGroup(u"Quotation"_s);
    else if (name == "entity"_L1)
        startGroup(attribute("class"));
    else if (m_inGroup && foliaRoles.contains(name))
        m_role = name;
    else if (m_inGroup && name == "wref"_L1)
        m_groups.last().words[m_role].append(attribute("id"));
    else if (m_inGroup && name == "feat"_L1)
        addFeature();
    else if (name == "quote"_L1)
        m_openQuotes.append({m_text.size(), QCoreApplication::translate("TeiReader", "Line %1 (<%2>)")
                                                .arg(QString::number(m_xml.lineNumber()), name)});
    else if (name == "meta"_L1)
        m_meta = attribute("id");
    else if (name == "processor"_L1 && attribute("type") == "manual"_L1 && m_article.annotator.isEmpty())
        m_article.annotator = attribute("name");
}

void FoliaReader::startWord()
{
    m_inWord = true;
    m_hasForm = false;
    m_form.clear();
    m_wordId = xmlId();
    m_spaceAfter = attribute("space") == "no"_L1 ? QString() : u" "_s;
}

void FoliaReader::startGroup(const QString &label)
{
    m_inGroup = true;
    m_role.clear();
    Group group{.span = {.id = xmlId(),
                         .label = label,
                         .where = QCoreApplication::translate("TeiReader", "Line %1 (<%2>)")
                                      .arg(QString::number(m_xml.lineNumber()), m_xml.name().toString())}};
    if (group.span.id.isEmpty())
        group.span.id = u"group "_s + QString::number(m_groups.size());
    if (label == "Quotation"_L1)
        group.span.attributes.set(Attribute::Type, attribute("class"));
    m_groups.append(group);
}

void FoliaReader::addFeature()
{
    Group &group = m_groups.last();
    const QString name = attribute("subset");
    const QString value = attribute("class");
    if (name == "speaker"_L1)
        group.span.speaker = value;
    else if (name == "speakerId"_L1)
        group.span.speakerId = value;
    else if (foliaLinks.contains(name))
        group.links.append({.type = name, .from = group.span.id, .to = value, .where = group.span.where});
    else if (!name.isEmpty())
        group.span.attributes.set(name, value);
}

void FoliaReader::end()
{
    const QString name = m_xml.name().toString();
    if (name == "w"_L1 && std::exchange(m_inWord, false)) {
        if (const QString form = m_form.trimmed(); !form.isEmpty()) {
            m_words.insert(m_wordId, m_text.add(form, m_space));
            m_space = m_spaceAfter;
        }
    } else if (name == "t"_L1) {
        m_inForm = false;
    } else if (name == "statement"_L1 || name == "entity"_L1) {
        m_inGroup = false;
    } else if (foliaRoles.contains(name)) {
        m_role.clear();
    } else if (name == "meta"_L1) {
        m_meta.clear();
    } else if (name == "quote"_L1 && !m_openQuotes.isEmpty()) {
        const auto [first, where] = m_openQuotes.takeLast();
        QList<int> words;
        for (int word = first; word < m_text.size(); ++word)
            words.append(word);
        m_quotes.append({.id = u"quote "_s + QString::number(m_quotes.size()),
                         .label = u"Quotation"_s,
                         .place = {.fragments = m_text.fragments(words)},
                         .attributes = {{Attribute::Type, u"direct"_s}},
                         .where = where});
    }
}

void FoliaReader::addCharacters()
{
    const QStringView text = m_xml.text();
    Document &document = m_article.document;
    if (m_inForm)
        m_form += text;
    else if (m_meta == "title"_L1)
        document.title += text;
    else if (m_meta == "author"_L1)
        document.author += text;
    else if (m_meta == "site"_L1 || m_meta == "publisher"_L1)
        document.site += text;
    else if (m_meta == "date"_L1)
        document.date += text;
    else if (m_meta == "language"_L1)
        document.language += text;
}

QList<int> FoliaReader::numbersOf(const QStringList &ids, const QString &where) const
{
    QList<int> numbers;
    for (const QString &id : ids) {
        if (m_words.contains(id))
            numbers.append(m_words.value(id));
        else
            m_tell(QCoreApplication::translate("FoliaReader", "%1: there is no word %2.").arg(where, id));
    }
    return numbers;
}

void FoliaReader::finishGroup(Group &group)
{
    const QString content = group.words.contains(u"hd"_s) ? u"hd"_s : QString();
    StandoffSpan &span = group.span;
    span.place.fragments = m_text.fragments(numbersOf(group.words.value(content), span.where));
    if (span.place.fragments.isEmpty())
        span.place.fragments = {{0, 0}}; // it is said that it has no place
    m_article.spans.append(span);
    m_article.relations += group.links;
    if (!group.links.isEmpty()) // then sources and cues are entities
        return;
    for (const auto &[role, label, relation] :
         {std::tuple(u"source"_s, u"Source"_s, u"attributed-to"_s), std::tuple(u"rel"_s, u"Cue"_s, u"cued-by"_s)}) {
        const QList<int> words = numbersOf(group.words.value(role), span.where);
        if (words.isEmpty())
            continue;
        const QString id = span.id + u' ' + role;
        m_article.spans.append(
            {.id = id, .label = label, .place = {.fragments = m_text.fragments(words)}, .where = span.where});
        m_article.relations.append({.type = relation, .from = span.id, .to = id, .where = span.where});
    }
}

void FoliaReader::finish()
{
    m_article.document.text = m_text.text();
    bool hasStatements = false;
    for (Group &group : m_groups) {
        hasStatements |= group.span.label == "Quotation"_L1;
        finishGroup(group);
    }
    if (!hasStatements)
        m_article.spans += m_quotes;
}

} // namespace Guillemet
