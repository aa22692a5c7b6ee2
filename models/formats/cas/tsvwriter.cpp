// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/tsvwriter.h"

#include "models/formats/cas/castypesystem.h"
#include "models/formats/cas/tsvescape.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

TsvWriter::TsvWriter(const StandoffArticle &article)
    : m_article(article)
    , m_cas(casOf(article))
    , m_tokens(columnTokens(article))
{
    collect();
}

void TsvWriter::collect()
{
    QSet<QString> used{u"label"_s};
    for (const CasStructure &structure : m_cas.structures) {
        const auto position = [&](const QString &name) { return structure.features.value(name).toInt(); };
        if (structure.type == CasType::Span) {
            m_markOf.insert(structure.id, m_marks.size());
            m_marks.append({&structure, position(u"begin"_s), position(u"end"_s)});
            for (const auto &[name, value] : structure.features.asKeyValueRange())
                used.insert(name);
        } else if (structure.type == CasType::Link) {
            m_links[position(u"begin"_s)].append(&structure);
        }
    }
    for (const auto &[name, range] : casTypes().first().features) {
        if (used.contains(name))
            m_features.append(name);
    }
}

QByteArray TsvWriter::write()
{
    int sentence = 1;
    int word = 0;
    for (const ColumnToken &token : m_tokens) {
        m_names.insert(token.span.begin, u"%1-%2"_s.arg(sentence).arg(++word));
        if (token.endsLine) {
            ++sentence;
            word = 0;
        }
    }
    addHead();
    for (qsizetype first = 0; first < m_tokens.size();) {
        qsizetype last = first;
        while (!m_tokens.at(last).endsLine)
            ++last;
        addSentence(first, last);
        first = last + 1;
    }
    return m_out.toUtf8();
}

void TsvWriter::addHead()
{
    m_out = u"#FORMAT=WebAnno TSV 3.3\n"_s;
    if (!m_marks.isEmpty())
        m_out += u"#T_SP="_s + CasType::Span + u'|' + m_features.join(u'|') + u'\n';
    if (!m_links.isEmpty())
        m_out += u"#T_RL="_s + CasType::Link + u"|label|BT_" + CasType::Span + u'\n';
    m_out += u'\n';
}

void TsvWriter::addAbout()
{
    const Document &document = m_article.document;
    QString before = document.text.first(m_tokens.first().span.begin);
    if (before.count(u' ') == before.size()) // then the positions say it
        before.clear();
    for (const auto &[name, value] : {std::pair(u"before"_s, before), std::pair(u"title"_s, document.title),
                                      std::pair(u"author"_s, document.author), std::pair(u"site"_s, document.site),
                                      std::pair(u"date"_s, document.date), std::pair(u"language"_s, document.language),
                                      std::pair(u"annotator"_s, m_article.annotator)}) {
        if (!value.isEmpty())
            m_out += u"#Guillemet."_s + name + u'=' + tsvEscapedText(value) + u'\n';
    }
}

void TsvWriter::addTextLines(qsizetype first, qsizetype last)
{
    // Up to where the next sentence begins: readers put a line end after each, and take it off where there is no room.
    const QString &text = m_article.document.text;
    const bool isLast = last + 1 == m_tokens.size();
    const int begin = m_tokens.at(first).span.begin;
    const qsizetype end = isLast ? text.size() : m_tokens.at(last + 1).span.begin;
    QStringView lines = QStringView(text).sliced(begin, end - begin);
    if (!isLast && lines.endsWith(u'\n'))
        lines.chop(1);
    for (const QStringView line : lines.split(u'\n'))
        m_out += u"#Text="_s + tsvEscapedText(line) + u'\n';
}

void TsvWriter::addSentence(qsizetype first, qsizetype last)
{
    m_out += u'\n';
    if (first == 0)
        addAbout();
    addTextLines(first, last);
    for (qsizetype i = first; i <= last; ++i) {
        const ColumnToken &token = m_tokens.at(i);
        while (m_begun < m_marks.size() && m_marks.at(m_begun).begin <= token.span.begin)
            m_open.append(m_begun++);
        m_open.removeIf([&](qsizetype mark) { return m_marks.at(mark).end <= token.span.begin; });
        addRow(token, m_names.value(token.span.begin));
    }
}

void TsvWriter::addRow(const ColumnToken &token, const QString &name)
{
    m_out += name + u'\t' + QString::number(token.span.begin) + u'-' + QString::number(token.span.end) + u'\t' +
             token.span.of(m_article.document.text) + u'\t';
    if (!m_marks.isEmpty()) {
        for (const QString &feature : std::as_const(m_features))
            m_out += spanColumn(feature) + u'\t';
    }
    if (!m_links.isEmpty())
        m_out += linkColumn(token, false) + u'\t' + linkColumn(token, true) + u'\t';
    m_out += u'\n';
}

QString TsvWriter::spanColumn(const QString &feature) const
{
    QStringList stacked;
    for (const qsizetype index : m_open) {
        const QString value = m_marks.at(index).structure->features.value(feature);
        stacked.append((value.isEmpty() ? u"*"_s : tsvEscapedValue(value)) + u'[' + QString::number(index + 1) + u']');
    }
    return stacked.isEmpty() ? u"_"_s : stacked.join(u'|');
}

QString TsvWriter::linkColumn(const ColumnToken &token, bool isReference) const
{
    const auto links = m_links.constFind(token.span.begin);
    if (links == m_links.constEnd())
        return u"_"_s;
    QStringList stacked;
    for (const CasStructure *link : *links) {
        const qsizetype from = m_markOf.value(link->references.value(u"Governor"_s));
        const qsizetype to = m_markOf.value(link->references.value(u"Dependent"_s));
        stacked.append(isReference ? u"%1[%2_%3]"_s.arg(m_names.value(m_marks.at(from).begin)).arg(from + 1).arg(to + 1)
                                   : tsvEscapedValue(link->features.value(u"label"_s)));
    }
    return stacked.join(u'|');
}

} // namespace Guillemet
