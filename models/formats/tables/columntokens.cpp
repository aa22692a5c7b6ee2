// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/columntokens.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QList<ColumnToken> columnTokens(const StandoffArticle &article)
{
    const QString &text = article.document.text;
    QList<Annotation::Fragments> fragments;
    for (const StandoffSpan &span : article.spans) {
        for (const auto &[begin, end] : span.place.fragments)
            fragments.append(Annotation::Fragments{{static_cast<int>(begin), static_cast<int>(end)}});
    }
    QList<ColumnToken> words;
    for (const Token &token : tokensOf(text, fragments)) {
        if (!text.at(token.span.begin).isSpace())
            words.append({token.span, {}, false});
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int end = words.at(i).span.end;
        const int next = i + 1 < words.size() ? words.at(i + 1).span.begin : static_cast<int>(text.size());
        words[i].spaceAfter = text.sliced(end, next - end);
        words[i].endsLine = i + 1 == words.size() || words.at(i).spaceAfter.contains(u'\n');
    }
    return words;
}

QChar bioOf(std::pair<qint64, qint64> fragment, Span token)
{
    if (token.begin < fragment.first || token.begin >= fragment.second)
        return u'O';
    return token.begin == fragment.first ? u'B' : u'I';
}

Span Detokenizer::add(const QString &word)
{
    static const QString closing = u".,;:!?…)]}%»”’"_s;
    static const QString opening = u"([{«“‘"_s;
    const bool isStraight = word == "\""_L1;
    const bool isClosing = (word.size() == 1 && closing.contains(word)) || (isStraight && m_insideStraight) ||
                           word == "n't"_L1 || word == "'s"_L1 || word == "’s"_L1;
    const bool spaced = word == "»"_L1 || word == ":"_L1 || word == ";"_L1 || word == "!"_L1 || word == "?"_L1;
    if (!m_glueNext && (!isClosing || spaced))
        m_text += u' ';
    const int begin = static_cast<int>(m_text.size());
    m_text += word;
    const bool elided = (word.endsWith(u'\'') || word.endsWith(u'’')) && word.size() > 1;
    m_glueNext =
        elided || (word.size() == 1 && opening.contains(word) && word != "«"_L1) || (isStraight && !m_insideStraight);
    if (isStraight)
        m_insideStraight = !m_insideStraight;
    return {begin, static_cast<int>(m_text.size())};
}

void Detokenizer::endLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_glueNext = true;
    m_insideStraight = false;
}

void BioReader::add(const QString &tag, Span token, qint64 line)
{
    const QString label = tag.sliced(std::min<qsizetype>(2, tag.size()));
    const QChar kind = tag.isEmpty() ? u'O' : tag.front();
    if (kind == u'O' || label.isEmpty()) {
        m_open.clear();
        return;
    }
    if (kind == u'I' && label == m_open && !m_article.spans.isEmpty()) {
        m_article.spans.last().place.fragments.last().second = token.end;
        return;
    }
    m_open = label;
    m_article.spans.append({.id = QString::number(m_article.spans.size() + 1),
                            .label = label,
                            .place = {.fragments = {{token.begin, token.end}}},
                            .where = QCoreApplication::translate("ColumnFormat", "Line %1").arg(line)});
}

} // namespace Guillemet
