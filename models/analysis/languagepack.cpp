// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/languagepack.h"

#include "models/analysis/wordkey.h"
#include "models/analysis/wordrole.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <bit>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

struct RoleName
{
    QLatin1StringView name;
    WordRole role;
};

constexpr RoleName RoleNames[] = {{"complementizer"_L1, WordRole::Complementizer},
                                  {"question"_L1, WordRole::Question},
                                  {"of"_L1, WordRole::Of},
                                  {"to"_L1, WordRole::To},
                                  {"as"_L1, WordRole::As},
                                  {"and"_L1, WordRole::And},
                                  {"but"_L1, WordRole::But},
                                  {"negation"_L1, WordRole::Negation},
                                  {"reflexive"_L1, WordRole::Reflexive},
                                  {"gerund"_L1, WordRole::Gerund},
                                  {"byAgent"_L1, WordRole::ByAgent},
                                  {"person"_L1, WordRole::Person},
                                  {"institution"_L1, WordRole::Institution},
                                  {"document"_L1, WordRole::Document},
                                  {"title"_L1, WordRole::Title},
                                  {"female"_L1, WordRole::Female},
                                  {"male"_L1, WordRole::Male},
                                  {"time"_L1, WordRole::Time},
                                  {"notSource"_L1, WordRole::NotSource},
                                  {"work"_L1, WordRole::Work},
                                  {"subject"_L1, WordRole::Subject},
                                  {"pluralPronoun"_L1, WordRole::PluralPronoun},
                                  {"firstPerson"_L1, WordRole::FirstPerson},
                                  {"stop"_L1, WordRole::Stop},
                                  {"which"_L1, WordRole::Which},
                                  {"relative"_L1, WordRole::Relative},
                                  {"markedSource"_L1, WordRole::MarkedSource},
                                  {"demonstrative"_L1, WordRole::Demonstrative},
                                  {"possessive"_L1, WordRole::Possessive},
                                  {"someone"_L1, WordRole::Someone},
                                  {"locution"_L1, WordRole::Locution},
                                  {"anaphor"_L1, WordRole::Anaphor},
                                  {"epithet"_L1, WordRole::Epithet},
                                  {"beside"_L1, WordRole::Beside},
                                  {"nameParticle"_L1, WordRole::NameParticle},
                                  {"subordinator"_L1, WordRole::Subordinator},
                                  {"impersonal"_L1, WordRole::Impersonal},
                                  {"definite"_L1, WordRole::Definite},
                                  {"be"_L1, WordRole::Be},
                                  {"attaching"_L1, WordRole::Attaching},
                                  {"emphatic"_L1, WordRole::Emphatic},
                                  {"negative"_L1, WordRole::Negative},
                                  {"compoundThat"_L1, WordRole::CompoundThat}};

struct FrameName
{
    QLatin1StringView name;
    Frame frame;
};

constexpr FrameName FrameNames[] = {{"direct"_L1, Frame::Direct},
                                    {"clause"_L1, Frame::Clause},
                                    {"bare"_L1, Frame::Bare},
                                    {"question"_L1, Frame::Question},
                                    {"infinitive"_L1, Frame::Infinitive},
                                    {"of-infinitive"_L1, Frame::OfInfinitive},
                                    {"to-infinitive"_L1, Frame::ToInfinitive},
                                    {"phrase"_L1, Frame::Phrase},
                                    {"predicate"_L1, Frame::Predicate},
                                    {"aside"_L1, Frame::Aside},
                                    {"marked"_L1, Frame::Marked},
                                    {"speaker"_L1, Frame::Speaker},
                                    {"learned"_L1, Frame::Learned}};

struct ClassName
{
    QLatin1StringView name;
    WordClass wordClass;
};

constexpr ClassName ClassNames[] = {{"determiner"_L1, WordClass::Determiner},
                                    {"number"_L1, WordClass::Number},
                                    {"preposition"_L1, WordClass::Preposition},
                                    {"adverb"_L1, WordClass::Adverb},
                                    {"adjective"_L1, WordClass::Adjective},
                                    {"coordinator"_L1, WordClass::Coordinator},
                                    {"subordinator"_L1, WordClass::Subordinator},
                                    {"subjectPronoun"_L1, WordClass::SubjectPronoun},
                                    {"objectPronoun"_L1, WordClass::ObjectPronoun},
                                    {"relativePronoun"_L1, WordClass::RelativePronoun},
                                    {"pronoun"_L1, WordClass::Pronoun},
                                    {"finite"_L1, WordClass::FiniteVerb},
                                    {"infinitive"_L1, WordClass::Infinitive},
                                    {"gerund"_L1, WordClass::PresentParticiple},
                                    {"participle"_L1, WordClass::PastParticiple},
                                    {"auxiliary"_L1, WordClass::FiniteAuxiliary},
                                    {"auxiliaryParticiple"_L1, WordClass::AuxiliaryParticiple},
                                    {"particle"_L1, WordClass::Particle}};

/** The lines of a list with words in them; "#" begins a comment. */
QStringList listLines(const QString &path)
{
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString words = line.section(u'#', 0, 0).trimmed();
        if (!words.isEmpty())
            lines << words;
    }
    return lines;
}

/** Lines of a lemma and its forms; of a form that two lemmas have, the first counts. */
QHash<quint64, QString> lemmasOfForms(const QString &path)
{
    QHash<quint64, QString> lemmas;
    for (const QString &line : listLines(path)) {
        const QStringList words = line.simplified().split(u' ');
        for (const QString &form : words.mid(1)) {
            if (!lemmas.contains(wordKey(form)))
                lemmas.insert(wordKey(form), words.first());
        }
    }
    return lemmas;
}

TokenizerRules::Keys keysOf(const QJsonValue &words)
{
    TokenizerRules::Keys keys;
    for (const QJsonValue &word : words.toArray())
        keys.insert(wordKey(word.toString()));
    return keys;
}

} // namespace

Result<std::shared_ptr<const LanguagePack>> LanguagePack::load(const QString &directory, const QString &code,
                                                               const QString &lexiconPath)
{
    auto pack = std::make_shared<LanguagePack>();
    pack->code = code;
    const QString modelPath = directory + "/tagger.model"_L1;
    if (QFile::exists(modelPath)) {
        auto model = TaggerModel::read(modelPath);
        if (!model)
            return std::unexpected(model.error());
        pack->m_model = std::move(*model);
    } else {
        pack->m_model = std::make_unique<TaggerModel>();
        pack->m_model->trained = false;
    }
    if (const Result<> read = pack->readPack(directory); !read)
        return std::unexpected(read.error());
    if (QFile::exists(lexiconPath)) {
        auto lexicon = Lexicon::open(lexiconPath);
        if (!lexicon)
            return std::unexpected(lexicon.error());
        pack->m_lexicon = std::move(*lexicon);
    }
    return std::shared_ptr<const LanguagePack>(std::move(pack));
}

Result<> LanguagePack::readPack(const QString &directory)
{
    const QString path = directory + "/pack.json"_L1;
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("LanguagePack", "The language pack “%1” cannot be read: %2.")
                           .arg(path, file.errorString()));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError || json.value("code"_L1).toString() != code)
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate(
                "LanguagePack", "“%1” is not a language pack for “%2”: %3. Correct the file or remove its folder.")
                .arg(path, code, error.errorString()));
    const QJsonObject rules = json.value("tokenizer"_L1).toObject();
    tokenizer.elisions = keysOf(rules.value("elisions"_L1));
    tokenizer.enclitics = keysOf(rules.value("enclitics"_L1));
    tokenizer.contractions = keysOf(rules.value("contractions"_L1));
    tokenizer.joined = keysOf(rules.value("joined"_L1));
    tokenizer.abbreviations = keysOf(rules.value("abbreviations"_L1));
    tokenizer.titleAbbreviations = keysOf(rules.value("titleAbbreviations"_L1));
    verbForms = lemmasOfForms(directory + "/verbforms.txt"_L1);
    nounForms = lemmasOfForms(directory + "/nounforms.txt"_L1);
    readRoles(directory, json.value("words"_L1).toObject());
    dropsSubject = json.value("dropsSubject"_L1).toBool();
    verbFirst = json.value("verbFirst"_L1).toBool();
    if (!m_model->trained)
        readClasses(json);
    for (const QJsonValue &value : json.value("sourcePhrases"_L1).toArray()) {
        std::vector<quint64> phrase;
        for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
            phrase.push_back(wordKey(word));
        if (phrase.empty())
            continue;
        roles[phrase.front()] |= static_cast<quint64>(WordRole::SourcePhrase);
        sourcePhrases.push_back(std::move(phrase));
    }
    // The longest first: "de l'avis de" before a shorter one that begins alike.
    std::stable_sort(sourcePhrases.begin(), sourcePhrases.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    const Result<> verbs = readCues(directory + "/cues.txt"_L1, false);
    return verbs ? readCues(directory + "/cuenouns.txt"_L1, true) : verbs;
}

/** A pack without a trained model says itself what its function words are. */
void LanguagePack::readClasses(const QJsonObject &pack)
{
    const QJsonObject classes = pack.value("classes"_L1).toObject();
    const QJsonObject endings = pack.value("endings"_L1).toObject();
    m_model->nounsCapitalized = pack.value("nounsCapitalized"_L1).toBool();
    for (const ClassName &known : ClassNames) {
        for (const QJsonValue &word : classes.value(known.name).toArray())
            m_model->words[wordKey(word.toString())] |= bit(known.wordClass);
        for (const QJsonValue &ending : endings.value(known.name).toArray())
            m_model->endings.push_back({ending.toString(), bit(known.wordClass)});
    }
    std::stable_sort(m_model->endings.begin(), m_model->endings.end(),
                     [](const auto &a, const auto &b) { return a.text.size() > b.text.size(); });
}

/** "participle:gesagt,erklärt": further forms of a verb, and what they are. */
void LanguagePack::addForms(const QString &column, quint16 cue)
{
    const QString name = column.section(u':', 0, 0);
    for (const ClassName &known : ClassNames) {
        if (known.name != name)
            continue;
        for (const QString &form : column.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            m_cuesByForm[wordKey(form)].push_back(cue);
            m_model->words[wordKey(form)] |= bit(known.wordClass);
        }
    }
}

void LanguagePack::readRoles(const QString &directory, const QJsonObject &words)
{
    for (const RoleName &role : RoleNames) {
        QStringList list = listLines(directory + "/words/"_L1 + role.name + ".txt"_L1);
        for (const QJsonValue &word : words.value(role.name).toArray())
            list << word.toString();
        for (const QString &word : std::as_const(list))
            roles[wordKey(word)] |= static_cast<quint64>(role.role);
    }
    for (const QString &name : listLines(directory + "/words/femaleNames.txt"_L1))
        roles[wordKey(name)] |= WordRole::GivenName | WordRole::Female;
    for (const QString &name : listLines(directory + "/words/maleNames.txt"_L1))
        roles[wordKey(name)] |= WordRole::GivenName | WordRole::Male;
}

/**
 * A line: the verb's forms (the lemma is enough where there is a lexicon), a tab, its frames; without a lexicon the
 * forms are the finite ones, and further columns give the others.
 */
Result<> LanguagePack::readCues(const QString &path, bool nouns)
{
    for (const QString &line : listLines(path)) {
        const QStringList columns = line.split(u'\t', Qt::SkipEmptyParts);
        if (columns.size() < 2)
            return failure(
                ErrorCode::BadContent,
                QCoreApplication::translate("LanguagePack", "“%1”: “%2” needs a tab and the frames of the cue.")
                    .arg(path, line));
        Cue cue;
        cue.noun = nouns;
        for (const QString &name : columns[1].split(u' ', Qt::SkipEmptyParts)) {
            const auto frame = std::find_if(std::begin(FrameNames), std::end(FrameNames),
                                            [&](const FrameName &known) { return known.name == name; });
            if (frame == std::end(FrameNames))
                return failure(
                    ErrorCode::BadContent,
                    QCoreApplication::translate("LanguagePack", "“%1”: “%2” is not a frame of a cue.").arg(path, name));
            cue.frames |= static_cast<quint16>(frame->frame);
        }
        const auto index = static_cast<quint16>(cues.size());
        QStringList first;
        for (const QString &form : columns[0].split(u',', Qt::SkipEmptyParts)) {
            QStringList words = form.simplified().split(u' ');
            if (words.first() == "se"_L1 && words.size() > 1) {
                cue.reflexive = true;
                words.removeFirst();
            } else if (words.first().startsWith("s'"_L1)) {
                cue.reflexive = true;
                words.first().remove(0, 2);
            }
            if (cue.text.isEmpty()) {
                cue.text = form.simplified();
                for (const QString &follower : words.mid(1))
                    cue.followers.push_back(wordKey(follower));
            }
            {
                if (!nouns)
                    m_cuesByLemma[static_cast<quint32>(wordKey(words.first()))].push_back(index);
            }
            m_cuesByForm[wordKey(words.first())].push_back(index);
            if (!m_model->trained)
                m_model->words[wordKey(words.first())] |= bit(nouns ? WordClass::Noun : WordClass::FiniteVerb);
        }
        cues.push_back(std::move(cue));
        for (const QString &column : columns.mid(2))
            addForms(column, index);
    }
    return {};
}

const std::vector<quint16> *LanguagePack::cuesOf(quint64 key, const WordInfo *info) const
{
    if (info && info->lemma) {
        if (const auto *found = m_cuesByLemma.find(info->lemma))
            return found;
    }
    return m_cuesByForm.find(key);
}

bool LanguagePack::has(quint64 key, WordRole role) const
{
    const quint64 *found = roles.find(key);
    return found && (*found & static_cast<quint64>(role));
}

} // namespace Guillemet
