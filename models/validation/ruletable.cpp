// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/ruletable.h"

#include "models/validation/rules.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

std::span<const Rule> validationRules()
{
    static const std::array rules{
        Rule{.id = u"broken-place"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Place outside the text or empty"),
             .checkAnnotation = Rules::brokenPlace,
             .fix = Rules::repairPlace},
        Rule{.id = u"dead-link"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Link to something that is not there"),
             .checkAnnotation = Rules::deadLink,
             .fix = Rules::removeDeadLinks},
        Rule{.id = u"unpaired-mark"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Quotation mark without its partner"),
             .checkMark = Rules::unpairedMark},
        Rule{.id = u"marks-without-quotation"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Words in quotation marks that are no quotation"),
             .checkMark = Rules::uncoveredMarks},
        Rule{.id = u"no-source"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Quotation without a source"),
             .checkAnnotation = Rules::withoutSource,
             .fix = Rules::linkSource},
        Rule{.id = u"no-cue"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Quotation without a cue"),
             .checkAnnotation = Rules::withoutCue,
             .fix = Rules::linkCue},
        Rule{.id = u"source-of-nothing"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Source of no quotation"),
             .checkAnnotation = Rules::sourceOfNothing,
             .fix = Rules::linkToQuotation},
        Rule{.id = u"cue-of-nothing"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Cue of no quotation"),
             .checkAnnotation = Rules::cueOfNothing,
             .fix = Rules::linkToQuotation},
        Rule{.id = u"overlapping-quotations"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Quotations that overlap without one being inside the other"),
             .checkAnnotation = Rules::overlappingQuotations},
        Rule{.id = u"duplicate"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "The same words tagged twice alike"),
             .checkAnnotation = Rules::duplicate,
             .fix = Rules::removeDuplicate},
        Rule{.id = u"type-against-edges"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Quotation type that its edges speak against"),
             .checkAnnotation = Rules::typeAgainstEdges,
             .fix = Rules::setTypeOfEdges},
        Rule{.id = u"edge-on-space"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Edge on white space"),
             .checkAnnotation = Rules::edgeOnSpace,
             .fix = Rules::trimEdges},
        Rule{.id = u"edge-on-punctuation"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Edge on punctuation that does not belong to it"),
             .checkAnnotation = Rules::edgeOnPunctuation,
             .fix = Rules::trimEdges},
        Rule{.id = u"edge-inside-word"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Edge inside a word"),
             .checkAnnotation = Rules::edgeInsideWord,
             .fix = Rules::extendToWords},
        Rule{.id = u"country-code"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Country without a code or with an impossible one"),
             .checkAnnotation = Rules::countryCode,
             .fix = Rules::setCountryCode},
        Rule{.id = u"country-not-tagged"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Country tagged elsewhere and not here"),
             .checkRepeated = Rules::countryNotTagged,
             .repeated = Tags::Country,
             .fix = Rules::tagCountryHere},
        // Most people who are quoted are also spoken of, so this one is for those who tag every mention.
        Rule{.id = u"source-not-tagged"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Name tagged as a source elsewhere and not here"),
             .onByDefault = false,
             .checkRepeated = Rules::sourceNotTagged,
             .repeated = Tags::Source},
        Rule{.id = u"speaker-kind"_s,
             .name = QT_TRANSLATE_NOOP("Validation", "Speaker of unknown kind"),
             .checkSpeaker = Rules::speakerKind},
    };
    return rules;
}

const Rule *validationRule(QStringView id)
{
    const auto rules = validationRules();
    const auto found = std::ranges::find_if(rules, [id](const Rule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

int validationRuleNumber(QStringView id)
{
    const Rule *rule = validationRule(id);
    Q_ASSERT(rule);
    return static_cast<int>(rule - validationRules().data());
}

QString validationRuleName(const QString &id)
{
    const Rule *rule = validationRule(id);
    return rule ? QCoreApplication::translate("Validation", rule->name) : id;
}

QStringList rulesOffByDefault()
{
    QStringList ids;
    for (const Rule &rule : validationRules()) {
        if (!rule.onByDefault)
            ids.append(rule.id);
    }
    return ids;
}

} // namespace Guillemet
