// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/conlluformat.h"

#include "models/formats/tables/columntokens.h"
#include "models/formats/tables/conllureader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Letters stay readable, what has a meaning in MISC and comments does not stay. */
QString encoded(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || QStringView(u"%|=,#\"").contains(c) || c.isSpace())
            out += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
        else
            out += c;
    }
    return out;
}

/** As UDPipe writes it: \s, \t, \n, \r, \p and \\. */
QString escapedSpace(const QString &space)
{
    QString out;
    for (const QChar c : space)
        out += c == u' '    ? u"\\s"_s
               : c == u'\t' ? u"\\t"_s
               : c == u'\n' ? u"\\n"_s
               : c == u'\r' ? u"\\r"_s
                            : encoded(c);
    return out;
}

QString attributesOf(const StandoffSpan &span)
{
    QStringList pairs;
    for (const auto &[name, value] : span.attributes)
        pairs.append(encoded(name) + u'=' + encoded(value));
    if (!span.speaker.isEmpty())
        pairs.append(u"speaker="_s + encoded(span.speaker));
    if (!span.speakerId.isEmpty())
        pairs.append(u"speakerId="_s + encoded(span.speakerId));
    return pairs.join(u'|');
}

QString headOf(const StandoffArticle &article)
{
    const Document &document = article.document;
    QString head = u"# newdoc id = "_s + document.id.toString() + u'\n';
    for (const auto &[name, value] :
         {std::pair(u"title"_s, document.title), std::pair(u"author"_s, document.author),
          std::pair(u"site"_s, document.site), std::pair(u"date"_s, document.date),
          std::pair(u"language"_s, document.language), std::pair(u"annotator"_s, article.annotator)}) {
        if (!value.isEmpty())
            head += u"# meta::" + name + u" = " + QString(value).replace(u'\n', u' ') + u'\n';
    }
    for (const StandoffSpan &span : article.spans) {
        if (const QString attributes = attributesOf(span); !attributes.isEmpty())
            head += u"# annotation " + span.id + u" = " + attributes + u'\n';
    }
    for (const StandoffRelation &relation : article.relations)
        head += u"# relation = " + encoded(relation.type) + u' ' + relation.from + u' ' + relation.to + u'\n';
    return head;
}

QString tagsAt(const StandoffArticle &article, const QList<qsizetype> &near, Span token)
{
    QStringList tags;
    for (const qsizetype index : near) {
        const StandoffSpan &span = article.spans.at(index);
        for (const auto &fragment : span.place.fragments) {
            if (const QChar bio = bioOf(fragment, token); bio != u'O')
                tags.append(bio + u'-' + encoded(span.label) + u'#' + span.id);
        }
    }
    return tags.join(u',');
}

QString miscOf(const ColumnToken &token, const QString &tags, const QString &before)
{
    QStringList misc;
    if (!tags.isEmpty())
        misc.append(u"Anno="_s + tags);
    if (token.spaceAfter.isEmpty())
        misc.append(u"SpaceAfter=No"_s);
    else if (token.spaceAfter != " "_L1 || token.endsLine)
        misc.append(u"SpacesAfter="_s + escapedSpace(token.spaceAfter));
    if (!before.isEmpty())
        misc.append(u"SpacesBefore="_s + escapedSpace(before));
    return misc.isEmpty() ? u"_"_s : misc.join(u'|');
}
} // namespace

QString ConlluFormat::id() const
{
    return u"conllu"_s;
}

QString ConlluFormat::name() const
{
    return QCoreApplication::translate("Formats", "CoNLL-U");
}

QStringList ConlluFormat::extensions() const
{
    return {u"conllu"_s};
}

FormatFeatures ConlluFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.edgeSpaces = false;
    return features;
}

bool ConlluFormat::recognises(QByteArrayView start) const
{
    return start.startsWith("# newdoc") || start.startsWith("# sent_id") || start.startsWith("# text =");
}

bool ConlluFormat::beginsArticle(QByteArrayView line) const
{
    return line.startsWith("# newdoc");
}

StandoffArticle ConlluFormat::readArticle(const QStringList &lines, qint64 number, const Tell &tell) const
{
    return ConlluReader(tell).read(lines, number);
}

QByteArray ConlluFormat::writeArticle(const StandoffArticle &article) const
{
    const QString &text = article.document.text;
    const QList<ColumnToken> tokens = columnTokens(article);
    QString out = headOf(article);
    QList<qsizetype> near; ///< annotations that began and are not over
    qsizetype begun = 0;
    int sentence = 0;
    for (qsizetype first = 0; first < tokens.size();) {
        qsizetype last = first;
        while (!tokens.at(last).endsLine)
            ++last;
        QString words;
        QString rows;
        for (qsizetype i = first; i <= last; ++i) {
            const ColumnToken &token = tokens.at(i);
            while (begun < article.spans.size() &&
                   article.spans.at(begun).place.fragments.first().first <= token.span.begin)
                near.append(begun++);
            near.removeIf([&](qsizetype index) {
                return article.spans.at(index).place.fragments.last().second <= token.span.begin;
            });
            const QString form = token.span.of(text).toString();
            words += form + (token.spaceAfter.isEmpty() || i == last ? QString() : u" "_s);
            rows +=
                QString::number(i - first + 1) + u'\t' + form + u"\t_\t_\t_\t_\t_\t_\t_\t" +
                miscOf(token, tagsAt(article, near, token.span), i == 0 ? text.first(token.span.begin) : QString()) +
                u'\n';
        }
        out += u"# sent_id = "_s + article.document.id.toString() + u'-' + QString::number(++sentence) +
               u"\n# text = " + words + u'\n' + rows + u'\n';
        first = last + 1;
    }
    return out.toUtf8();
}

} // namespace Guillemet
