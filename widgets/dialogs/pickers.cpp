// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/pickers.h"

#include "models/core/annotationset.h"
#include "models/core/countries.h"
#include "models/core/languages.h"
#include "models/core/offeredspeakers.h"
#include "models/core/speakerregistry.h"
#include "models/editing/namesintext.h"
#include "models/itemmodels/documentmodel.h"
#include "widgets/annotationwords.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Pickers {

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text)
{
    return QCoreApplication::translate("Pickers", text);
}

/** The visible annotations of an article, of a very long one those near a position: to choose from. */
QList<const Annotation *> near(const AnnotationSet &article, int position)
{
    constexpr int reach = 100'000; // UTF-16 code units: far beyond a usual article
    return article.annotationsIn({std::max(0, position - reach), position + reach});
}

/** The codes of the countries tagged in an article, by their first mention. */
QStringList countriesIn(const AnnotationSet &article, int position)
{
    QStringList codes;
    for (const Annotation *annotation : near(article, position)) {
        const QString code = annotation->attributes.value(Attribute::Country);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

/** Who is said to speak in an article, by how near. */
QList<SpeakerId> speakersNear(const SpeakerPlace &place)
{
    QHash<SpeakerId, int> nearest;
    for (const Annotation *annotation : near(place.article, place.position)) {
        const SpeakerId id = annotation->speaker();
        if (id.isNull())
            continue;
        const int distance = std::abs(annotation->begin() - place.position);
        const auto known = nearest.find(id);
        if (known == nearest.end())
            nearest.insert(id, distance);
        else
            *known = std::min(*known, distance);
    }
    QList<SpeakerId> ids = nearest.keys();
    std::ranges::sort(ids, {}, [&nearest](const SpeakerId &id) { return nearest.value(id); });
    return ids;
}
} // namespace

PickerDialog *country(const AnnotationSet &article, const QString &current, int position, QWidget *parent)
{
    const QStringList here = countriesIn(article, position);
    QList<PickerEntry> entries;
    for (const QString &code : here)
        entries.append({code, countryName(code), code, words(QT_TRANSLATE_NOOP("Pickers", "In this article"))});
    const QList<CountryName> every = countries();
    for (const CountryName &name : every) {
        if (!here.contains(name.code))
            entries.append({name.code, name.name, name.code, words(QT_TRANSLATE_NOOP("Pickers", "All countries"))});
    }
    auto *picker = new PickerDialog(words(QT_TRANSLATE_NOOP("Pickers", "Choose Country")),
                                    words(QT_TRANSLATE_NOOP("Pickers", "Country or its code")), entries, parent);
    picker->setCurrentId(current);
    return picker;
}

PickerDialog *speaker(const SpeakerRegistry &speakers, const SpeakerId &current, const SpeakerPlace &place,
                      QWidget *parent)
{
    const QList<Speaker> all = offeredSpeakers(speakers, current);
    QSet<SpeakerId> left; // to offer
    for (const Speaker &one : all)
        left.insert(one.id);
    QList<PickerEntry> entries;
    const auto offer = [&](const Speaker *one, const QString &group) {
        if (one && left.remove(one->id))
            entries.append({one->id.toString(), one->name, one->aliases.join(u", "_s), group});
    };
    const QString here = words(QT_TRANSLATE_NOOP("Pickers", "In this article"));
    const QStringList names = namesInText(place.text, place.article, place.position);
    for (const SpeakerId &id : speakersNear(place))
        offer(speakers.find(id), here);
    for (const QString &name : names)
        offer(speakers.meantBy(name), here);
    for (const QString &name : names) {
        if (!speakers.findByName(name))
            entries.append({{}, name, {}, words(QT_TRANSLATE_NOOP("Pickers", "Other names in the article"))});
    }
    for (const Speaker &one : all)
        offer(&one, words(QT_TRANSLATE_NOOP("Pickers", "All speakers of the project")));
    auto *picker = new PickerDialog(words(QT_TRANSLATE_NOOP("Pickers", "Who Says It?")),
                                    words(QT_TRANSLATE_NOOP("Pickers", "Name of the speaker")), entries, parent);
    picker->setCreatable(words(QT_TRANSLATE_NOOP("Pickers", "New speaker “%1”")));
    picker->setCurrentId(current.toString());
    return picker;
}

PickerDialog *annotation(const QString &title, const QList<const Annotation *> &annotations, const QString &text,
                         const Tagset &tagset, QWidget *parent)
{
    QList<PickerEntry> entries;
    for (const Annotation *one : annotations)
        entries.append({one->id.toString(), one->text(text).simplified(), AnnotationWords::tag(one->tag, tagset)});
    const QString all = words(QT_TRANSLATE_NOOP("Pickers", "Words of the annotation"));
    const QString some = words(QT_TRANSLATE_NOOP("Pickers", "Words of the annotation, among the nearest %1"));
    return new PickerDialog(title, entries.size() < mostAnnotations ? all : some.arg(entries.size()), entries, parent);
}

PickerDialog *language(const QStringList &codes, const QString &current, QWidget *parent)
{
    QList<PickerEntry> entries{{QString(), words(QT_TRANSLATE_NOOP("Pickers", "Find it out")), {}}};
    for (const QString &code : codes)
        entries.append({code, languageName(code), code});
    std::sort(entries.begin() + 1, entries.end(), [](const PickerEntry &a, const PickerEntry &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    auto *picker = new PickerDialog(words(QT_TRANSLATE_NOOP("Pickers", "Language of the Article")),
                                    words(QT_TRANSLATE_NOOP("Pickers", "Language or its code")), entries, parent);
    picker->setCurrentId(current);
    return picker;
}

} // namespace Guillemet::Pickers
