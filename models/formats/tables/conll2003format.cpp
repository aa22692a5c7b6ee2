// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/conll2003format.h"

#include "models/formats/tables/columntokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView docStart = "-DOCSTART-";
}

QString Conll2003Format::id() const
{
    return u"conll2003"_s;
}

QString Conll2003Format::name() const
{
    return QCoreApplication::translate("Formats", "CoNLL-2003");
}

QStringList Conll2003Format::extensions() const
{
    return {u"conll"_s};
}

FormatFeatures Conll2003Format::features() const
{
    return {.quoteType = true};
}

bool Conll2003Format::recognises(QByteArrayView start) const
{
    return start.startsWith(docStart);
}

bool Conll2003Format::beginsArticle(QByteArrayView line) const
{
    return line.startsWith(docStart);
}

StandoffArticle Conll2003Format::readArticle(const QStringList &lines, qint64 number, const Tell &tell) const
{
    static const QRegularExpression space(u"[ \t]+"_s);
    StandoffArticle article{.counts = OffsetUnit::Counts::Utf16Units};
    Detokenizer words;
    BioReader tags(article);
    for (const QString &line : lines) {
        const qint64 at = number++;
        const QStringList columns = line.split(space, Qt::SkipEmptyParts);
        if (columns.isEmpty()) {
            words.endLine();
            tags.endSentence();
        } else if (columns.size() == 1) {
            tell(QCoreApplication::translate("ColumnFormat", "Line %1 is left out: it has one column only.").arg(at));
        } else if (columns.first() != QLatin1StringView(docStart)) {
            const Span place = words.add(columns.first());
            tags.add(columns.last(), place, at);
        }
    }
    article.document.text = words.text();
    return article;
}

QByteArray Conll2003Format::writeArticle(const StandoffArticle &article) const
{
    QByteArray lines = docStart.toByteArray() + " -X- -X- O\n\n";
    qsizetype next = 0; // spans do not overlap and are in reading order
    for (const ColumnToken &token : columnTokens(article)) {
        while (next < article.spans.size() && article.spans.at(next).place.fragments.first().second <= token.span.begin)
            ++next;
        QString tag = u"O"_s;
        if (next < article.spans.size()) {
            const QChar bio = bioOf(article.spans.at(next).place.fragments.first(), token.span);
            if (bio != u'O')
                tag = bio + u'-' + QString(article.spans.at(next).label).replace(u' ', u'_');
        }
        lines += token.span.of(article.document.text).toUtf8() + " _ _ " + tag.toUtf8() + '\n';
        if (token.endsLine)
            lines += '\n';
    }
    return lines;
}

} // namespace Guillemet
