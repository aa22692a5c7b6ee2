// SPDX-License-Identifier: GPL-3.0-or-later
// compilelexicon STEM OUTPUT: all forms of the Hunspell dictionary STEM.dic / STEM.aff with their classes, for Lexicon.
// Reads the morphological fields of Debian's hunspell-fr-comprehensive (po: part of speech, is: gender and number).
#include "models/analysis/lexicon.h"
#include "models/analysis/wordkey.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

struct Suffix
{
    QString strip;
    QString add;
    QRegularExpression condition;
    bool always = false;
    QStringList morphology;
};

struct Analysis
{
    WordClasses classes = 0;
    quint32 features = 0;
    bool verb = false;
};

class Compiler
{
public:
    bool run(const QString &stem) { return readAffixes(stem + ".aff"_L1) && readWords(stem + ".dic"_L1); }
    std::vector<std::pair<quint64, WordInfo>> words() const
    {
        std::vector<std::pair<quint64, WordInfo>> result;
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
            result.emplace_back(it.key(), it.value());
        std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        return result;
    }

private:
    bool readAffixes(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return false;
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).simplified().split(u' ');
            if (fields.size() < 5 || fields[0] != "SFX"_L1)
                continue;
            Suffix suffix;
            suffix.strip = fields[2] == "0"_L1 ? QString() : fields[2];
            suffix.add = fields[3].section(u'/', 0, 0);
            if (suffix.add == "0"_L1)
                suffix.add.clear();
            suffix.always = fields[4] == "."_L1;
            suffix.condition.setPattern(fields[4] + u'$');
            suffix.morphology = fields.mid(5);
            m_suffixes[fields[1]].append(suffix);
        }
        return true;
    }

    bool readWords(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return false;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).simplified().split(u' ');
            const QString word = fields.first().section(u'/', 0, 0);
            const QString flags = fields.first().section(u'/', 1);
            const QStringList morphology = fields.mid(1);
            if (word.isEmpty() || word.endsWith(u'-') || flags.contains("{}"_L1) || morphology.contains("po:err"_L1))
                continue;
            addForms(word, flags, morphology);
        }
        return true;
    }

    void addForms(const QString &word, const QString &flags, const QStringList &morphology)
    {
        if (!flags.contains("()"_L1))
            add(word, word, morphology);
        for (qsizetype i = 0; i + 1 < flags.size(); i += 2) {
            const auto rules = m_suffixes.constFind(flags.mid(i, 2));
            if (rules == m_suffixes.cend())
                continue;
            for (const Suffix &rule : *rules) {
                if (word.endsWith(rule.strip) && (rule.always || rule.condition.match(word).hasMatch()))
                    add(word.chopped(rule.strip.size()) + rule.add, word, morphology + rule.morphology);
            }
        }
    }

    static Analysis analysis(const QStringList &morphology)
    {
        static const QHash<QString, WordClass> classes{{u"nom"_s, WordClass::Noun},
                                                       {u"adj"_s, WordClass::Adjective},
                                                       {u"npr"_s, WordClass::ProperNoun},
                                                       {u"prn"_s, WordClass::ProperNoun},
                                                       {u"patr"_s, WordClass::ProperNoun},
                                                       {u"titr"_s, WordClass::Noun},
                                                       {u"adv"_s, WordClass::Adverb},
                                                       {u"negadv"_s, WordClass::Adverb},
                                                       {u"interj"_s, WordClass::Interjection},
                                                       {u"prep"_s, WordClass::Preposition},
                                                       {u"nb"_s, WordClass::Number},
                                                       {u"nbro"_s, WordClass::Adjective},
                                                       {u"cjsub"_s, WordClass::Subordinator},
                                                       {u"cjco"_s, WordClass::Coordinator},
                                                       {u"cj"_s, WordClass::Coordinator},
                                                       {u"det"_s, WordClass::Determiner},
                                                       {u"detpos"_s, WordClass::Determiner},
                                                       {u"detind"_s, WordClass::Determiner},
                                                       {u"detdem"_s, WordClass::Determiner},
                                                       {u"detneg"_s, WordClass::Determiner},
                                                       {u"detex"_s, WordClass::Determiner},
                                                       {u"propersuj"_s, WordClass::SubjectPronoun},
                                                       {u"properobj"_s, WordClass::ObjectPronoun},
                                                       {u"preverb"_s, WordClass::ObjectPronoun},
                                                       {u"prorel"_s, WordClass::RelativePronoun},
                                                       {u"prodem"_s, WordClass::Pronoun},
                                                       {u"proind"_s, WordClass::Pronoun},
                                                       {u"proint"_s, WordClass::Pronoun},
                                                       {u"proneg"_s, WordClass::Pronoun},
                                                       {u"infi"_s, WordClass::Infinitive},
                                                       {u"ppre"_s, WordClass::PresentParticiple},
                                                       {u"ppas"_s, WordClass::PastParticiple}};
        static const QHash<QString, quint32> features{{u"is:mas"_s, Masculine},
                                                      {u"is:fem"_s, Feminine},
                                                      {u"is:epi"_s, Masculine | Feminine},
                                                      {u"is:sg"_s, Singular},
                                                      {u"is:pl"_s, Plural},
                                                      {u"is:inv"_s, Singular | Plural},
                                                      {u"po:prn"_s, GivenName},
                                                      {u"po:patr"_s, FamilyName},
                                                      {u"po:npr"_s, PlaceName},
                                                      {u"po:1sg"_s, FirstPerson | Singular},
                                                      {u"po:1pl"_s, FirstPerson | Plural},
                                                      {u"po:2sg"_s, SecondPerson | Singular},
                                                      {u"po:2pl"_s, SecondPerson | Plural},
                                                      {u"po:3sg"_s, ThirdPerson | Singular},
                                                      {u"po:3pl"_s, ThirdPerson | Plural},
                                                      {u"po:3pl!"_s, ThirdPerson | Plural},
                                                      {u"po:1pe"_s, FirstPerson},
                                                      {u"po:2pe"_s, SecondPerson},
                                                      {u"po:3pe"_s, ThirdPerson}};
        static const QStringList finite{u"ipre"_s, u"iimp"_s, u"ipsi"_s, u"ifut"_s,
                                        u"cond"_s, u"spre"_s, u"simp"_s, u"impe"_s};
        Analysis result;
        bool auxiliary = false;
        for (const QString &field : morphology) {
            result.features |= features.value(field, 0);
            if (!field.startsWith("po:"_L1))
                continue;
            const QString name = field.mid(3);
            if (name.size() > 2 && name[0] == u'v' && name[1].isDigit()) {
                result.verb = true;
                auxiliary = name[1] == u'0';
            } else if (classes.contains(name)) {
                result.classes |= bit(classes.value(name));
            } else if (finite.contains(name)) {
                result.classes |= bit(WordClass::FiniteVerb);
            }
        }
        if (auxiliary && (result.classes & bit(WordClass::FiniteVerb)))
            result.classes |= bit(WordClass::FiniteAuxiliary);
        if (auxiliary && (result.classes & bit(WordClass::Infinitive)))
            result.classes |= bit(WordClass::AuxiliaryInfinitive);
        if (auxiliary && (result.classes & (bit(WordClass::PastParticiple) | bit(WordClass::PresentParticiple))))
            result.classes |= bit(WordClass::AuxiliaryParticiple);
        return result;
    }

    void add(const QString &form, const QString &word, const QStringList &morphology)
    {
        // Forms that news never has and that only make other words ambiguous.
        if (morphology.contains("po:simp"_L1) || morphology.contains("po:1isg"_L1))
            return;
        const Analysis found = analysis(morphology);
        if (!found.classes)
            return;
        WordInfo &info = m_words[wordKey(form)];
        info.classes |= found.classes;
        info.features |= found.features;
        if (found.verb && !info.lemma)
            info.lemma = static_cast<quint32>(wordKey(word));
    }

    QHash<QString, QList<Suffix>> m_suffixes;
    QHash<quint64, WordInfo> m_words;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: compilelexicon STEM OUTPUT\n", stderr);
        return 2;
    }
    Compiler compiler;
    if (!compiler.run(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "compilelexicon: %s.dic or .aff cannot be read\n", argv[1]);
        return 1;
    }
    if (const auto written = Lexicon::write(QString::fromLocal8Bit(argv[2]), compiler.words()); !written) {
        std::fprintf(stderr, "compilelexicon: %s\n", qPrintable(written.error().message));
        return 1;
    }
    return 0;
}
