// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/countries.h"
#include "models/core/speakerregistry.h"
#include "models/validation/fixing.h"
#include "models/validation/nameindex.h"
#include "models/validation/rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace Guillemet::Rules {

namespace {
/** Codes by the countries' names in the languages of the articles. */
QString codeOfName(const QString &name)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> byName;
        for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
            for (const CountryName &country : countries(locale))
                byName.insert(speakerKey(country.name), country.code);
        }
        return byName;
    }();
    return codes.value(speakerKey(name));
}

/** The code that is surely meant: the same in capitals, else that of the name. */
QString certainCode(const Annotation &mention, const CheckContext &context)
{
    const QString capitals = mention.attributes.value(Attribute::Country).trimmed().toUpper();
    return isCountryCode(capitals) ? capitals : codeOfName(mention.text(context.text()));
}

bool isTaggedHere(Span place, const TagId &tag, const CheckContext &context)
{
    // One refused here counts: the analyst has decided.
    const auto here = context.annotations.annotationsIn(place, AnnotationSet::Which::All);
    return std::ranges::any_of(here, [&tag](const Annotation *a) { return a->tag == tag; });
}

bool beginsSentence(QStringView text, int position)
{
    while (position > 0 && (text[position - 1].isSpace() || QStringView(u"«“\"‘(").contains(text[position - 1]))) {
        if (text[--position] == u'\n')
            return true;
    }
    return position == 0 || QStringView(u".!?…:").contains(text[position - 1]);
}

/** Radio France, France 24, Air Algérie: the name is a part of another name. */
bool isInLongerName(Span place, QStringView text)
{
    if (!text[place.begin].isUpper())
        return false;
    int before = place.begin;
    if (before > 0 && text[before - 1] == u' ') {
        const int end = --before;
        while (before > 0 && text[before - 1].isLetter())
            --before;
        if (end - before > 3 && text[before].isUpper() && !beginsSentence(text, before))
            return true;
    }
    if (place.end + 1 >= text.size() || text[place.end] != u' ')
        return false;
    const QChar after = text[place.end + 1];
    return after.isUpper() || after.isDigit();
}

/** En russe, in French: the language. */
bool isLanguageName(Span place, QStringView text)
{
    return !text[place.begin].isUpper() && place.begin >= 3 &&
           text.mid(place.begin - 3, 3).compare(u"en ", Qt::CaseInsensitive) == 0;
}

QString quoted(Span place, const CheckContext &context)
{
    return place.of(context.text()).toString().simplified();
}
} // namespace

void countryCode(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (annotation.tag != Tags::Country)
        return;
    const QString code = annotation.attributes.value(Attribute::Country);
    if (isCountryCode(code))
        return;
    const QString certain = certainCode(annotation, context);
    report.add(
        code.isEmpty() ? Severity::Warning : Severity::Error, annotation.hull(), annotation.id,
        code.isEmpty()
            ? QCoreApplication::translate("Validation", "This mention has no country: which one is meant?")
            : QCoreApplication::translate("Validation", "“%1” is not the code of a country (ISO 3166-1).").arg(code),
        certain.isEmpty() ? QString()
                          : QCoreApplication::translate("Validation", "Set the country to %1 (%2)")
                                .arg(countryName(certain), certain));
}

Change setCountryCode(const Finding &finding, const CheckContext &context)
{
    return Fixing::changed(finding, context, [&](Annotation &a) {
        if (const QString code = certainCode(a, context); !code.isEmpty())
            a.attributes.set(Attribute::Country, code);
    });
}

void countryNotTagged(Span place, const CheckContext &context, Report &report)
{
    const QStringView text = context.text();
    if (isTaggedHere(place, Tags::Country, context) || isInLongerName(place, text) || isLanguageName(place, text))
        return;
    report.add(Severity::Hint, place, {},
               QCoreApplication::translate("Validation", "“%1” is tagged as a country elsewhere, but not here.")
                   .arg(quoted(place, context)),
               QCoreApplication::translate("Validation", "Tag it here too"));
}

Change tagCountryHere(const Finding &finding, const CheckContext &context)
{
    Change change{.label = finding.fixLabel, .reveal = finding.place};
    if (isTaggedHere(finding.place, Tags::Country, context))
        return change;
    const QString name = nameKey(finding.place.of(context.text()));
    for (const Annotation *model : context.annotations.all()) {
        const bool fits = model->isVisible() && model->tag == Tags::Country && model->fragments.size() == 1 &&
                          nameKey(model->hull().of(context.text())) == name;
        if (!fits)
            continue;
        Annotation made{.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {finding.place}};
        for (const QString &attribute : {Attribute::Country, Attribute::Mention})
            made.attributes.set(attribute, model->attributes.value(attribute));
        change.add(made);
        break;
    }
    return change;
}

void sourceNotTagged(Span place, const CheckContext &context, Report &report)
{
    if (!isTaggedHere(place, Tags::Source, context))
        report.add(Severity::Hint, place, {},
                   QCoreApplication::translate("Validation", "“%1” is tagged as a source elsewhere, but not here.")
                       .arg(quoted(place, context)));
}

void speakerKind(const SpeakerId &id, const Annotation &first, const CheckContext &context, Report &report)
{
    if (!context.speakers)
        return;
    const Speaker *speaker = context.speakers->find(id);
    if (!speaker)
        report.add(Severity::Warning, first.hull(), first.id,
                   QCoreApplication::translate("Validation", "The speaker set here is not in the project any more."));
    else if (speaker->kind == Speaker::Kind::Unknown)
        report.add(Severity::Hint, first.hull(), first.id,
                   QCoreApplication::translate(
                       "Validation", "Nothing says what “%1” is: a person, a group, an institution or a document?")
                       .arg(speaker->name));
}

} // namespace Guillemet::Rules
