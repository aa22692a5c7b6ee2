// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/conllureader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString decoded(const QString &text)
{
    return text.contains(u'%') ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
}

QString unescapedSpace(const QString &space)
{
    QString out;
    for (qsizetype i = 0; i < space.size(); ++i) {
        if (space[i] != u'\\' || i + 1 == space.size()) {
            out += space[i];
            continue;
        }
        const QChar c = space[++i];
        out += c == u's' ? u' ' : c == u't' ? u'\t' : c == u'n' ? u'\n' : c == u'r' ? u'\r' : c == u'p' ? u'|' : c;
    }
    return decoded(out);
}
} // namespace

StandoffArticle ConlluReader::read(const QStringList &lines, qint64 number)
{
    for (const QString &line : lines) {
        m_line = number++;
        if (line.startsWith(u'#')) {
            addComment(line.sliced(1).trimmed());
        } else if (line.trimmed().isEmpty()) {
            endSentence();
        } else {
            const QStringList columns = line.split(u'\t');
            if (columns.size() == 10)
                addToken(columns);
            else
                m_tell(QCoreApplication::translate("ColumnFormat", "Line %1 is left out: it has %2 columns, not 10.")
                           .arg(QString::number(m_line), QString::number(columns.size())));
        }
    }
    m_article.document.text = m_text;
    for (StandoffSpan &span : m_article.spans) {
        for (const QString &pair : m_attributes.value(span.id).split(u'|', Qt::SkipEmptyParts)) {
            const QString name = decoded(pair.section(u'=', 0, 0));
            const QString value = decoded(pair.section(u'=', 1));
            if (name == "speaker"_L1)
                span.speaker = value;
            else if (name == "speakerId"_L1)
                span.speakerId = value;
            else
                span.attributes.set(name, value);
        }
    }
    for (const auto &[name, layer] : m_layers) {
        for (StandoffSpan span : layer.spans) {
            span.id.prepend(name + u' ');
            m_article.spans.append(span);
        }
    }
    return std::move(m_article);
}

void ConlluReader::addComment(const QString &comment)
{
    const QString name = comment.section(u" = "_s, 0, 0).trimmed();
    const QString value = comment.section(u" = "_s, 1);
    if (name.startsWith("meta::"_L1))
        m_article.setNamed(QStringView(name).sliced(6), value);
    else if (name.startsWith("annotation "_L1))
        m_attributes.insert(name.section(u' ', 1), value);
    else if (name == "relation"_L1)
        m_article.relations.append({.type = decoded(value.section(u' ', 0, 0)),
                                    .from = value.section(u' ', 1, 1),
                                    .to = value.section(u' ', 2, 2),
                                    .where = QCoreApplication::translate("ColumnFormat", "Line %1").arg(m_line)});
}

void ConlluReader::addToken(const QStringList &columns)
{
    const QString &number = columns.first();
    if (number.contains(u'.'))
        return; // an empty node: not in the text
    if (number.contains(u'-'))
        m_skipTo = number.section(u'-', 1).toInt();
    else if (number.toInt() <= m_skipTo)
        return;
    else
        m_skipTo = 0;
    const QStringList misc = columns.last().split(u'|');
    QString after = u" "_s;
    m_saysSpace = false;
    for (const QString &entry : misc) {
        m_saysSpace |= entry.startsWith("Space"_L1);
        if (entry == "SpaceAfter=No"_L1)
            after.clear();
        else if (entry.startsWith("SpacesAfter="_L1))
            after = unescapedSpace(entry.section(u'=', 1));
        else if (entry.startsWith("SpacesBefore="_L1))
            m_text += unescapedSpace(entry.section(u'=', 1));
    }
    m_inSentence = true;
    const int begin = static_cast<int>(m_text.size());
    m_text += columns.at(1);
    const Span token{begin, static_cast<int>(m_text.size())};
    m_text += after;
    for (const QString &entry : misc) {
        const QString name = entry.section(u'=', 0, 0);
        if (name == "Anno"_L1)
            addTags(entry.section(u'=', 1), token);
        else if (name != "SpaceAfter"_L1 && name != "SpacesAfter"_L1 && name != "SpacesBefore"_L1)
            addOther(name, entry.section(u'=', 1), token);
    }
}

void ConlluReader::addTags(const QString &tags, Span token)
{
    for (const QString &tag : tags.split(u',')) {
        const QString id = tag.section(u'#', 1);
        if (!m_indexes.contains(id)) {
            m_indexes.insert(id, m_article.spans.size());
            m_article.spans.append(
                {.id = id,
                 .label = decoded(tag.sliced(std::min<qsizetype>(2, tag.size())).section(u'#', 0, 0)),
                 .where = QCoreApplication::translate("ColumnFormat", "Line %1").arg(m_line)});
        }
        auto &fragments = m_article.spans[m_indexes.value(id)].place.fragments;
        if (tag.startsWith(u'I') && !fragments.isEmpty())
            fragments.last().second = token.end;
        else
            fragments.append({token.begin, token.end});
    }
}

void ConlluReader::addOther(const QString &name, const QString &value, Span token)
{
    static const QRegularExpression bio(u"^([BI]-.+|O)$"_s);
    if (!bio.match(value).hasMatch())
        return;
    auto &reader = m_readers[name];
    if (!reader)
        reader = std::make_shared<BioReader>(m_layers[name]);
    reader->add(value, token, m_line);
}

void ConlluReader::endSentence()
{
    if (!std::exchange(m_inSentence, false))
        return;
    if (!m_saysSpace && m_text.endsWith(u' ')) { // the file says nothing of line ends: a sentence is a line
        m_text.chop(1);
        m_text += u'\n';
    }
    m_skipTo = 0;
    for (const auto &reader : std::as_const(m_readers))
        reader->endSentence();
}

} // namespace Guillemet
