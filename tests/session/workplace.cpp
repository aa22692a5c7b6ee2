// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/workplace.h"

#include "models/analysis/ruleanalyzer.h"
#include "models/session/articlehistory.h"
#include "models/storage/projectstore.h"
#include "tests/support/annotationrules.h"
#include "tests/support/patience.h"

#include <QtGui/QUndoStack>

using namespace Qt::StringLiterals;

namespace Guillemet::Testing {

namespace {

Document written(const QString &title, const QString &text)
{
    Document document;
    document.id = DocumentId::fromName(title);
    document.title = title;
    document.text = text;
    document.language = u"fr"_s;
    return document;
}

QList<Document> written()
{
    return {
        written(
            u"A"_s,
            u"« Nous partons demain 👩‍👩‍👧 », a déclaré lundi le ministre malien Amadou Diarra. Selon "
            u"lui, le Mali "
            u"« n'a rien à craindre » du Tchad.\n\nParis a répondu que la France « restera ». « Jamais », "
            u"ajoute-t-il, « nous ne dirons oui ».\n"_s),
        written(u"B"_s, u"Le Mali et le Tchad se taisent. « C'est une erreur », affirme Anne Leroy, qui dirige "
                        u"l'institut.\n\nElle estime que le Mali devrait « parler au Tchad ».\n"_s),
        written(u"C"_s, u"Amadou Diarra a dit que « tout ira bien ».\n"_s)};
}

/** One for all: it reads its dictionaries once. */
std::shared_ptr<const Analyzer> analyzer()
{
    static const auto only = std::make_shared<RuleAnalyzer>(QStringLiteral(GUILLEMET_DATA_DIR));
    return only;
}

QString words(const Annotation &annotation, const QString &text)
{
    QString links;
    for (const Link &link : annotation.links)
        links += u" →%1 %2"_s.arg(toString(link.role), link.target.toString().left(8));
    QString attributes;
    for (const Attributes::Pair &pair : annotation.attributes)
        attributes += u" %1=%2"_s.arg(pair.name, pair.value);
    return u"%1 %2 %3 %4-%5 “%6”%7%8"_s
        .arg(annotation.id.toString().left(8), toString(annotation.status), annotation.tag)
        .arg(annotation.begin())
        .arg(annotation.end())
        .arg(annotation.text(text), links, attributes);
}

QString difference(const ArticleState &a, const ArticleState &b)
{
    QString all;
    if (a.text != b.text)
        all += u"\n text “%1” / “%2”"_s.arg(a.text, b.text);
    if (a.note != b.note)
        all += u"\n note “%1” / “%2”"_s.arg(a.note, b.note);
    for (const Annotation &one : a.annotations) {
        if (!b.annotations.contains(one))
            all += u"\n - "_s + words(one, a.text);
    }
    for (const Annotation &one : b.annotations) {
        if (!a.annotations.contains(one))
            all += u"\n + "_s + words(one, b.text);
    }
    return all;
}

} // namespace

QString ProjectState::difference(const ProjectState &other) const
{
    QString all;
    for (const auto &[id, article] : articles.asKeyValueRange())
        all += Testing::difference(article, other.articles.value(id));
    for (const auto &[id, speaker] : speakers.asKeyValueRange()) {
        if (other.speakers.value(id) != speaker)
            all += u"\n speaker “%1” / “%2”"_s.arg(speaker.name, other.speakers.value(id).name);
    }
    for (const auto &[id, speaker] : other.speakers.asKeyValueRange()) {
        if (!speakers.contains(id))
            all += u"\n speaker more: “%1”"_s.arg(speaker.name);
    }
    if (tagset != other.tagset)
        all += u"\n tagset"_s;
    return all;
}

Workplace::Workplace()
{
    begin(true);
    m_session->addDocuments(written(), true);
    QTRY_VERIFY(m_session->hasDocument());
    QTRY_COMPARE(m_session->articlesToAnalyse(), 0);
    for (const DocumentSummary &summary : m_session->documents())
        m_articles.append(summary.id);
    settle();
}

Workplace::~Workplace() = default;

void Workplace::begin(bool create)
{
    const QString path = m_folder.filePath(u"a.guillemet"_s);
    m_file.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(analyzer());
    QObject::connect(m_session.get(), &Session::failed, m_session.get(),
                     [this](const Error &error) { errors.append(error); });
    QObject::connect(m_session.get(), &Session::noticed, m_session.get(), [this] { isAnythingLeftOut = true; });
    if (create)
        m_session->createProject(path);
    else
        m_session->openProject(path);
    QTRY_VERIFY(m_session->isOpen());
    auto file = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    QVERIFY(file);
    m_file = std::move(*file);
}

EditContext Workplace::context() const
{
    return {.annotations = *m_session->annotations(),
            .text = m_session->document().text,
            .speakers = *m_session->speakers(),
            .tagset = &m_session->tagset(),
            .countryOf = [](const QString &mention) { return mention == u"Mali"_s ? u"ML"_s : QString(); }};
}

void Workplace::open(const DocumentId &id)
{
    m_session->openDocument(id);
    QTRY_COMPARE(m_session->document().id, id);
    settle();
}

void Workplace::restart()
{
    const DocumentId id = article();
    const QString name = m_session->annotator().name;
    begin(false);
    m_session->setAnnotatorName(name);
    m_session->openDocument(id);
    QTRY_VERIFY(m_session->hasDocument());
    settle();
}

void Workplace::settle()
{
    QCoreApplication::processEvents(); // a change of the tags is undone a moment later
    QVERIFY(m_session->flush());
    for (int round = 0; round < 2; ++round) { // what an answer asks for in its turn
        QVERIFY(ArticleHistory(*m_session).originalText(m_articles.value(0)).isValid());
        ArticleHistory(*m_session).originalText(m_articles.value(0)).waitForFinished();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_session->flush());
}

ProjectState Workplace::stored() const
{
    ProjectState state;
    for (const DocumentId &id : m_articles) {
        StoredSet set = *m_file->annotationSet(id, m_session->annotator().id);
        if (!set.exists())
            set.annotations = m_file->annotationSet(id, Annotator::machine().id)->annotations;
        std::ranges::sort(set.annotations, readsBefore);
        state.articles.insert(id, {*m_file->text(id), set.note, set.annotations});
    }
    const auto speakers = m_file->speakers();
    for (const Speaker &speaker : *speakers)
        state.speakers.insert(speaker.id, speaker);
    state.tagset = m_file->info()->tagset;
    return state;
}

ProjectState Workplace::shown() const
{
    ProjectState state = stored();
    ArticleState &open = state.articles[article()];
    open.text = m_session->document().text;
    open.annotations.clear();
    for (const Annotation *annotation : m_session->annotations()->all())
        open.annotations.append(*annotation);
    state.speakers.clear();
    for (const Speaker &speaker : m_session->speakers()->all())
        state.speakers.insert(speaker.id, speaker);
    state.tagset = m_session->tagset();
    for (const DocumentSummary &summary : m_session->documents())
        state.articles[summary.id].note = summary.note;
    return state;
}

QString Workplace::broken() const
{
    const AnnotationSet &set = *m_session->annotations();
    AnnotationRules rules(m_session->document().text, *m_session->speakers(), &m_session->tagset());
    if (isAnythingLeftOut)
        rules.allowDeadLinks();
    return rules.broken(set);
}

QString Workplace::miscounted() const
{
    const QList<DocumentSummary> shown = m_session->documents();
    for (const DocumentSummary &summary : shown) {
        const auto stored = m_file->summary(summary.id, m_session->annotator().id);
        const auto words = [](const DocumentSummary &counts) {
            return u"%1 quotations, %2 undecided, %3 unsure"_s.arg(counts.quotations)
                .arg(counts.undecided)
                .arg(counts.unsure);
        };
        if (words(summary) != words(*stored))
            return u"%1 in the list: %2, in the file: %3"_s.arg(summary.title, words(summary), words(*stored));
    }
    return {};
}

QString Workplace::brokenInFile() const
{
    SpeakerRegistry speakers;
    speakers.reset(*m_file->speakers());
    const Tagset tagset = m_file->info()->tagset;
    const auto annotators = m_file->annotators();
    for (const DocumentId &id : m_articles) {
        AnnotationRules rules(*m_file->text(id), speakers, &tagset);
        if (isAnythingLeftOut)
            rules.allowDeadLinks();
        for (const Annotator &annotator : *annotators) {
            AnnotationSet set;
            set.reset(m_file->annotationSet(id, annotator.id)->annotations);
            if (const QString rule = rules.broken(set); !rule.isEmpty())
                return u"in the file, by %1: %2"_s.arg(annotator.name, rule);
        }
    }
    return {};
}

} // namespace Guillemet::Testing
