// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countrylexicon.h"

#include "models/analysis/countrywords.h"
#include "models/core/countries.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

using Kind = CountryEntry::Kind;

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> all{
        {u"name"_s, Kind::Name},           {u"nationality"_s, Kind::Nationality},
        {u"demonym"_s, Kind::Demonym},     {u"adjective"_s, Kind::Adjective},
        {u"combining"_s, Kind::Combining}, {u"seat"_s, Kind::Seat},
        {u"capital"_s, Kind::Capital},     {u"hint"_s, Kind::Hint},
    };
    return all;
}

const QHash<QString, CountryRole> &roles()
{
    static const QHash<QString, CountryRole> all{
        {u"prefix"_s, CountryRole::Prefix},
        {u"suffix"_s, CountryRole::Suffix},
        {u"place-word"_s, CountryRole::PlaceWord},
        {u"actor-verb"_s, CountryRole::ActorVerb},
        {u"actor-auxiliary"_s, CountryRole::ActorAuxiliary},
        {u"actor-participle"_s, CountryRole::ActorParticiple},
        {u"actor-preposition"_s, CountryRole::ActorPreposition},
        {u"actor-object"_s, CountryRole::ActorObject},
        {u"actor-noun"_s, CountryRole::ActorNoun},
        {u"skip"_s, CountryRole::Skip},
        {u"and-word"_s, CountryRole::AndWord},
        {u"of-word"_s, CountryRole::OfWord},
        {u"language-before"_s, CountryRole::LanguageBefore},
        {u"language-after"_s, CountryRole::LanguageAfter},
        {u"language-name"_s, CountryRole::LanguageName},
        {u"determiner"_s, CountryRole::Determiner},
        {u"demonym-word"_s, CountryRole::DemonymWord},
        {u"function-word"_s, CountryRole::FunctionWord},
        {u"be-word"_s, CountryRole::BeWord},
    };
    return all;
}

std::vector<quint64> keys(QStringView words)
{
    std::vector<quint64> all;
    for (const auto word : words.split(u','))
        all.push_back(countryWordKey(word));
    return all;
}

/** "Myanmar (Birmanie)" is two names; "R.A.S. chinoise de Hong Kong" is one that nobody writes. */
QStringList writtenNames(const QString &full)
{
    const QString name = full.section(u" – "_s, 0, 0);
    const auto open = name.indexOf(u'(');
    const auto close = name.indexOf(u')');
    if (open <= 0 || close < open)
        return {name};
    return {name.left(open).trimmed(), name.mid(open + 1, close - open - 1).trimmed()};
}

} // namespace

CountryLexicon::CountryLexicon(const QString &language, const QString &file)
{
    readList(file);
    addNames(language);
}

int CountryLexicon::find(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = key & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.node < 0 || slot.key == key)
            return slot.node;
    }
}

void CountryLexicon::readList(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(source.readAll());
    int line = 0;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        ++line;
        if (!row.isEmpty() && !row.startsWith(u'#'))
            readLine(row.toString().split(u'\t'), line);
    }
}

void CountryLexicon::readLine(const QStringList &columns, int line)
{
    const auto wrong = [&](const QString &what) { m_problems.append(u"line %1: %2"_s.arg(line).arg(what)); };
    if (columns.size() < 3 || columns.size() > 4)
        return wrong(u"three or four columns are expected: code, kind, forms, conditions"_s);
    const QString &code = columns[0];
    if (code.size() <= 2 && code != u"-"_s && !isCountryCode(code))
        return wrong(u"'%1' is no ISO 3166-1 code"_s.arg(code));
    const QStringList forms = columns[2].split(u'|', Qt::SkipEmptyParts);
    if (forms.isEmpty())
        return wrong(u"there is no form"_s);
    if (columns[1] == "clitic"_L1) {
        m_clitics += forms;
        std::ranges::sort(m_clitics, std::ranges::greater{}, &QString::size);
        return;
    }
    if (const auto role = roles().constFind(columns[1]); role != roles().cend()) {
        for (const QString &form : forms) {
            if (const int node = nodeOf(form, true); node >= 0)
                m_nodes[size_t(node)].roles |= quint32(*role);
        }
        return;
    }
    const auto kind = kinds().constFind(columns[1]);
    if (kind == kinds().cend())
        return wrong(u"there is no kind '%1'"_s.arg(columns[1]));
    if (*kind == Kind::Nationality && forms.value(0).at(0).isLower())
        m_adjectivesLowerCase = true;
    CountryEntry entry{.code = code, .kind = *kind};
    for (const QString &condition : columns.value(3).split(u' ', Qt::SkipEmptyParts)) {
        if (!readCondition(condition, entry))
            wrong(u"there is no condition '%1'"_s.arg(condition));
    }
    for (const QString &form : forms) {
        entry.form = form;
        add(entry);
    }
}

bool CountryLexicon::readCondition(const QString &condition, CountryEntry &entry) const
{
    const auto words = [&](QLatin1StringView name, std::vector<quint64> &list) {
        if (!condition.startsWith(name))
            return false;
        list = keys(QStringView(condition).mid(name.size()));
        return true;
    };
    if (condition == "exact"_L1)
        entry.exact = true;
    else if (condition == "person"_L1)
        entry.person = true;
    else if (condition == "state"_L1)
        entry.state = true;
    else if (condition == "weak"_L1)
        entry.weak = true;
    else
        return words("after:"_L1, entry.after) || words("not-after:"_L1, entry.notAfter) ||
               words("before:"_L1, entry.before) || words("not-before:"_L1, entry.notBefore);
    return true;
}

void CountryLexicon::addNames(const QString &language)
{
    if (language.isEmpty())
        return;
    const QLocale locale(language);
    for (const CountryName &country : countries(locale)) {
        for (const QString &name : writtenNames(country.name)) {
            // A form of the list is better informed than CLDR: it knows when the name means something else.
            const int known = nodeOf(name, false);
            const bool listed = known >= 0 && std::ranges::any_of(node(known).entries, [this](int index) {
                                    return entry(index).kind != Kind::Hint;
                                });
            if (name.size() > 1 && !listed)
                add({.code = country.code, .form = name});
        }
    }
}

void CountryLexicon::add(const CountryEntry &entry)
{
    const int index = static_cast<int>(m_entries.size());
    m_entries.push_back(entry);
    const int node = nodeOf(entry.form, true);
    if (node >= 0)
        m_nodes[size_t(node)].entries.push_back(index);
}

int CountryLexicon::nodeOf(QStringView form, bool create)
{
    std::vector<CountryWord> words;
    readCountryWords(form, 0, static_cast<int>(form.size()), words);
    int node = -1;
    for (const CountryWord &word : words) {
        const quint64 key = node < 0 ? word.key : joined(node, word.key);
        if (node >= 0 && create)
            m_nodes[size_t(node)].longer = true;
        node = create ? insert(key) : find(key);
        if (node < 0)
            break;
    }
    return node;
}

int CountryLexicon::insert(quint64 key)
{
    if (const int known = find(key); known >= 0)
        return known;
    if ((m_nodes.size() + 1) * 2 > m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = key & mask;
    while (m_slots[at].node >= 0)
        at = (at + 1) & mask;
    m_slots[at] = {key, static_cast<int>(m_nodes.size())};
    m_nodes.emplace_back();
    return m_slots[at].node;
}

void CountryLexicon::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.node < 0)
            continue;
        size_t at = slot.key & mask;
        while (m_slots[at].node >= 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace Guillemet
