// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/sourcename.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QSet<QString> &determiners()
{
    static const QSet<QString> words{
        u"le"_s,    u"la"_s,    u"les"_s,   u"un"_s,    u"une"_s, u"des"_s,  u"du"_s,    u"ce"_s,  u"cet"_s,
        u"cette"_s, u"ces"_s,   u"son"_s,   u"sa"_s,    u"ses"_s, u"leur"_s, u"leurs"_s, u"mon"_s, u"ma"_s,
        u"mes"_s,   u"notre"_s, u"nos"_s,   u"votre"_s, u"vos"_s, u"the"_s,  u"a"_s,     u"an"_s,  u"this"_s,
        u"that"_s,  u"these"_s, u"those"_s, u"his"_s,   u"her"_s, u"its"_s,  u"their"_s, u"our"_s, u"my"_s};
    return words;
}

const QSet<QString> &pronouns()
{
    static const QSet<QString> words{u"je"_s,
                                     u"tu"_s,
                                     u"il"_s,
                                     u"elle"_s,
                                     u"on"_s,
                                     u"nous"_s,
                                     u"vous"_s,
                                     u"ils"_s,
                                     u"elles"_s,
                                     u"qui"_s,
                                     u"lui"_s,
                                     u"eux"_s,
                                     u"celui-ci"_s,
                                     u"celle-ci"_s,
                                     u"ceux-ci"_s,
                                     u"celles-ci"_s,
                                     u"j'"_s,
                                     u"ce dernier"_s,
                                     u"cette dernière"_s,
                                     u"ces derniers"_s,
                                     u"ces dernières"_s,
                                     u"i"_s,
                                     u"you"_s,
                                     u"he"_s,
                                     u"she"_s,
                                     u"it"_s,
                                     u"we"_s,
                                     u"they"_s,
                                     u"who"_s,
                                     u"him"_s,
                                     u"them"_s,
                                     u"the latter"_s};
    return words;
}
} // namespace

QString speakerNameFromSource(QStringView source)
{
    QString name = source.toString().simplified();
    const QString folded = name.toLower().replace(u'’', u'\'');
    if (pronouns().contains(folded))
        return {};
    for (const QString &elided : {u"l'"_s, u"d'"_s}) {
        if (folded.startsWith(elided))
            return name.mid(elided.size()).trimmed();
    }
    const qsizetype space = folded.indexOf(u' ');
    return space > 0 && determiners().contains(folded.left(space)) ? name.mid(space + 1) : name;
}

} // namespace Guillemet
