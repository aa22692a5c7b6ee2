// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlboilerplate.h"

#include "models/formats/htmldom.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Words = QSet<QString>;

Words wordsOf(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/** "article__shareButtons top" becomes article, share, buttons, top. */
QStringList wordsIn(const QString &classes)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    static const QRegularExpression notWord(u"[^a-z0-9]+"_s);
    return QString(classes).replace(hump, u" "_s).toLower().split(notWord, Qt::SkipEmptyParts);
}
} // namespace

bool isNeverText(const xmlNode *element)
{
    static const Words names = wordsOf("script style noscript template nav aside footer button select option textarea "
                                       "input label iframe object embed canvas svg math audio video picture img figure "
                                       "figcaption head link meta dialog menu datalist map");
    if (names.contains(HtmlDom::name(element)))
        return true;
    static const QRegularExpression hidden(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return xmlHasProp(element, reinterpret_cast<const xmlChar *>("hidden")) ||
           HtmlDom::attribute(element, "aria-hidden") == "true"_L1 ||
           HtmlDom::attribute(element, "style").contains(hidden);
}

bool isAroundArticle(const xmlNode *element)
{
    static const Words elements = wordsOf("form header");
    static const Words roles = wordsOf("navigation banner complementary contentinfo search dialog alert menu menubar "
                                       "toolbar tooltip form");
    static const Words words = wordsOf(
        "nav navbar navigation menu sidebar footer masthead cookie cookies consent gdpr rgpd cmp banner related "
        "recommended recommendations recommendation recirc share sharing shares social socials newsletter newsletters "
        "subscribe subscription abonnement abonnements abonnez comment comments commentaire commentaires disqus promo "
        "promos promoted promotion advert adverts advertising advertisement ad ads sponsor sponsored publicite pub "
        "breadcrumb breadcrumbs caption captions legend legende credit credits toolbar popup popin modal overlay "
        "paywall "
        "tags taglist tag byline author authors auteur auteurs signature meta metadata pagination pager skip hidden "
        "outbrain taboola teaser teasers trending popular mostread widget infobox print tools timestamp published "
        "login signin register readmore lire alire aussi associes similaires partage partager reseaux fil ariane "
        "rating reactions followus topics keywords copyright timing dateline-date");
    if (elements.contains(HtmlDom::name(element)) || roles.contains(HtmlDom::attribute(element, "role").toLower()))
        return true;
    const QStringList found = wordsIn(HtmlDom::attribute(element, "class") + u' ' + HtmlDom::attribute(element, "id") +
                                      u' ' + HtmlDom::attribute(element, "itemprop"));
    return std::ranges::any_of(found, [](const QString &word) { return words.contains(word); });
}

bool isPromotion(QStringView paragraph)
{
    static const QRegularExpression start(
        u"^[\\s>»•▶→*\\-]*(?:"
        "(?:à |a )?(?:lire|voir|écouter|relire|revoir)(?: aussi| également| encore| notre| plus| la suite)?\\s*[:>»]|"
        "(?:à |a )?(?:lire|voir|écouter) (?:aussi|également)|lisez (?:aussi|également)|"
        "sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?|recommandés?)|"
        "read (?:more|also|next)\\b|see also|related(?: articles?| stories| topics)?\\s*(?::|$)|more (?:from|on this)|"
        "recommended|you may also like|"
        "publicité\\s*$|advertisement\\s*$|annonce\\s*$|sponsored|"
        "partager (?:sur|l'article|cet article)|partager\\s*$|share (?:this|on)|share\\s*$|"
        "suivez[- ]nous|follow us|abonnez[- ]vous|s'abonner|subscribe|sign up|inscrivez[- ]vous|"
        "newsletters?\\s*(?::|$)|"
        "(?:cet )?article (?:est )?réservé aux abonnés|il vous reste [\\d.,]+ ?% de cet article|"
        "(?:nous utilisons|en poursuivant votre navigation|ce site utilise|we use|this (?:web)?site uses)[^.]*cookies|"
        "tous droits réservés|all rights reserved|©|copyright\\b|"
        "(?:tags?|mots[- ]clés|keywords|topics)\\s*:|temps de lecture|\\d+ ?min(?:utes?)? (?:de lecture|read)|"
        "(?:publié|mis à jour|posté|published|updated|posted) (?:le|à|on|at) .{0,50}$|"
        "commentaires? ?\\(?\\d*\\)?\\s*$|comments? ?\\(?\\d*\\)?\\s*$"
        ")"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return paragraph.size() < 300 && start.matchView(paragraph).hasMatch();
}

} // namespace Guillemet
