// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cue.h"
#include "models/analysis/flatmap.h"
#include "models/analysis/lexicon.h"
#include "models/analysis/taggermodel.h"
#include "models/analysis/tokenizer.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

class QJsonObject;

namespace Guillemet {

/** What a word is good for in the rules; one bit for each word list of a pack. Names of the lists: see
 * languagepack.cpp. */
enum class WordRole : quint64;

/** All that the analysis knows of one language: plain data of resources/languages/<code>, see its README. */
class LanguagePack
{
public:
    /** Reads the pack's folder; a model in it and `lexiconPath` are optional. */
    static Result<std::shared_ptr<const LanguagePack>> load(const QString &directory, const QString &code,
                                                            const QString &lexiconPath);

    QString code;
    bool dropsSubject = false; ///< "lamentó" is a whole sentence, as in Spanish
    bool verbFirst = false;    ///< the subject follows its verb, as in Arabic
    TokenizerRules tokenizer;
    FlatMap<quint64> roles; ///< wordKey() to WordRole bits
    std::vector<Cue> cues;
    Cue anyVerb{
        .text = {}, .followers = {}, .frames = static_cast<quint16>(Frame::Direct)}; ///< between marks and a name
    /** Lemmas of the forms that the endings of the language do not tell, by wordKey(): "went", "children". */
    QHash<quint64, QString> verbForms;
    QHash<quint64, QString> nounForms;
    std::vector<std::vector<quint64>> sourcePhrases; ///< "selon", "d'après", "de l'avis de": the words in order

    const Lexicon &lexicon() const { return m_lexicon ? *m_lexicon : m_none; }
    const TaggerModel &model() const { return *m_model; }
    /** Entries whose first word may be this one: indexes into `cues`; null if there are none. */
    const std::vector<quint16> *cuesOf(quint64 key, const WordInfo *info) const;
    bool has(quint64 key, WordRole role) const;

private:
    Result<> readPack(const QString &directory);
    void readClasses(const QJsonObject &pack);
    void addForms(const QString &column, quint16 cue);
    Result<> readCues(const QString &path, bool nouns);
    void readRoles(const QString &directory, const QJsonObject &words);

    std::unique_ptr<Lexicon> m_lexicon;
    Lexicon m_none;
    std::unique_ptr<TaggerModel> m_model;
    FlatMap<std::vector<quint16>> m_cuesByForm;
    FlatMap<std::vector<quint16>> m_cuesByLemma; ///< low half of the lemma's key
};

} // namespace Guillemet
