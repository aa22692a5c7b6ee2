// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewwords.h"

#include "models/core/speakerregistry.h"
#include "models/review/agreementcounts.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::ReviewWords {

using namespace Qt::StringLiterals;

namespace {
struct Named
{
    QLatin1StringView word; ///< of files
    const char *name;
};

QString named(std::span<const Named> list, const QString &word)
{
    const auto found = std::ranges::find(list, word, &Named::word);
    return found == list.end() ? word : QCoreApplication::translate("ReviewWords", found->name);
}

constexpr std::array quotationTypes{Named{"direct"_L1, QT_TRANSLATE_NOOP("ReviewWords", "direct")},
                                    Named{"indirect"_L1, QT_TRANSLATE_NOOP("ReviewWords", "indirect")},
                                    Named{"mixed"_L1, QT_TRANSLATE_NOOP("ReviewWords", "mixed")}};
constexpr std::array mentionKinds{Named{"name"_L1, QT_TRANSLATE_NOOP("ReviewWords", "name")},
                                  Named{"demonym"_L1, QT_TRANSLATE_NOOP("ReviewWords", "demonym")},
                                  Named{"adjective"_L1, QT_TRANSLATE_NOOP("ReviewWords", "adjective")},
                                  Named{"metonym"_L1, QT_TRANSLATE_NOOP("ReviewWords", "metonym")}};
constexpr std::array measuredParts{Named{"quotation"_L1, QT_TRANSLATE_NOOP("ReviewWords", "quotation")},
                                   Named{"cue"_L1, QT_TRANSLATE_NOOP("ReviewWords", "cue")},
                                   Named{"source"_L1, QT_TRANSLATE_NOOP("ReviewWords", "source")},
                                   Named{"type"_L1, QT_TRANSLATE_NOOP("ReviewWords", "type")},
                                   Named{"speaker"_L1, QT_TRANSLATE_NOOP("ReviewWords", "speaker")},
                                   Named{"country"_L1, QT_TRANSLATE_NOOP("ReviewWords", "country")},
                                   Named{"mention"_L1, QT_TRANSLATE_NOOP("ReviewWords", "kind of mention")}};
constexpr std::array coefficients{Named{"observed"_L1, QT_TRANSLATE_NOOP("ReviewWords", "observed")},
                                  Named{"kappa"_L1, QT_TRANSLATE_NOOP("ReviewWords", "Cohen κ")},
                                  Named{"pi"_L1, QT_TRANSLATE_NOOP("ReviewWords", "Scott π")},
                                  Named{"fleiss"_L1, QT_TRANSLATE_NOOP("ReviewWords", "Fleiss κ")},
                                  Named{"alpha"_L1, QT_TRANSLATE_NOOP("ReviewWords", "α")},
                                  Named{"ac1"_L1, QT_TRANSLATE_NOOP("ReviewWords", "AC1")}};

QString both(const PartWords &words)
{
    const auto orNothing = [](const QString &word) { return word.isEmpty() ? u"∅"_s : word; };
    return orNothing(words.first) + u" – " + orNothing(words.second);
}

const Annotation *firstOf(const QList<AnnotationId> &ids, const ReviewedSet &set)
{
    return ids.isEmpty() ? nullptr : set.find(ids.first());
}
} // namespace

QString type(QuoteType type)
{
    return named(quotationTypes, toString(type));
}

QString part(const QString &part)
{
    if (part.startsWith("words:"_L1))
        return QCoreApplication::translate("ReviewWords", "words in: %1").arg(named(measuredParts, part.mid(6)));
    return named(measuredParts, part);
}

QString coefficient(const QString &name)
{
    return named(coefficients, name);
}

std::array<PartWords, 5> parts(const Difference &difference, const Sides &sides)
{
    const Annotation *a = firstOf(difference.first, sides.first);
    const Annotation *b = firstOf(difference.second, sides.second);
    const auto content = [&sides](const Annotation *one) {
        return one ? one->text(sides.text).simplified() : QString();
    };
    const auto typeOf = [](const Annotation *one) { return one ? type(one->quoteType()) : QString(); };
    return {{{content(a), content(b)},
             {typeOf(a), typeOf(b)},
             {sides.first.partText(a, LinkRole::Cue, sides.text), sides.second.partText(b, LinkRole::Cue, sides.text)},
             {sides.first.partText(a, LinkRole::Source, sides.text),
              sides.second.partText(b, LinkRole::Source, sides.text)},
             {sides.speakers.name(sides.first.speakerOf(a)), sides.speakers.name(sides.second.speakerOf(b))}}};
}

QString difference(const Difference &difference, const Sides &sides)
{
    const auto attribute = [&](const QString &name, std::span<const Named> words) {
        const auto of = [&](const Annotation *one) {
            return one ? named(words, one->attributes.value(name)) : QString();
        };
        return both({of(firstOf(difference.first, sides.first)), of(firstOf(difference.second, sides.second))});
    };
    switch (difference.cause) {
    case Cause::Edges:
        return explanation(difference.edges);
    case Cause::Type:
        return difference.tag == Tags::Country ? attribute(Attribute::Mention, mentionKinds)
                                               : attribute(Attribute::Type, quotationTypes);
    case Cause::Cue:
        return both(parts(difference, sides)[2]);
    case Cause::Source:
        return both(parts(difference, sides)[3]);
    case Cause::Speaker:
        return both(parts(difference, sides)[4]);
    case Cause::Country:
        return attribute(Attribute::Country, {});
    case Cause::Note:
        return attribute(Attribute::Note, {});
    default:
        return QString::number(difference.first.size()) + u" – " + QString::number(difference.second.size());
    }
}

} // namespace Guillemet::ReviewWords
