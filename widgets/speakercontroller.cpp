// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speakercontroller.h"

#include "models/core/quotation.h"
#include "models/editing/attributing.h"
#include "models/session/bulkeditor.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/userprompts.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

SpeakerController::SpeakerController(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    QAction *action = actions.action("annotate.renameSpeaker"_L1);
    connect(action, &QAction::triggered, this, &SpeakerController::ask);
}

SpeakerId SpeakerController::chosen() const
{
    const Annotation *annotation = m_parts.navigator.current();
    if (!annotation)
        return {};
    const Quotation whole = Quotation::of(*m_parts.session.annotations(), annotation->id);
    return whole && annotation->tag != Tags::Source ? whole.speaker() : annotation->speaker();
}

void SpeakerController::ask()
{
    const SpeakerId speaker = m_parts.session.hasDocument() ? chosen() : SpeakerId();
    const QString name = speaker.isNull() ? QString() : m_parts.session.speakers()->name(speaker);
    if (name.isEmpty()) {
        Q_EMIT message(tr("Choose a quotation that has a speaker first."));
        return;
    }
    m_parts.prompts.text(tr("Rename Speaker Everywhere"), tr("Name of “%1” in all articles:").arg(name), name,
                         [this, speaker](const QString &wanted) { rename(speaker, wanted.simplified()); });
}

void SpeakerController::rename(const SpeakerId &speaker, const QString &name)
{
    if (!m_parts.session.hasDocument() || name.isEmpty())
        return;
    const SpeakerRegistry &speakers = *m_parts.session.speakers();
    const Speaker *other = speakers.findByName(name);
    if (!other || other->id == speaker) {
        m_parts.annotations.perform(Acts::renameSpeaker(m_parts.annotations.context(), speaker, name));
        return;
    }
    m_parts.prompts.confirm(
        tr("Make One Speaker of Two"),
        tr("There is “%1” already. What “%2” says is said by “%1” then, in all articles. One undo takes it back.")
            .arg(other->name, speakers.name(speaker)),
        tr("&Make One"), [this, speaker, to = other->id] { join(speaker, to); });
}

void SpeakerController::join(const SpeakerId &from, const SpeakerId &to)
{
    Session &session = m_parts.session;
    const SpeakerRegistry &speakers = *session.speakers();
    BulkEditor *editor = session.bulkEditor();
    if (session.isReadOnly() || editor->isBusy())
        return;
    const QString both = tr("“%1” is “%2” now").arg(speakers.name(from), speakers.name(to));
    m_joining = std::make_unique<QObject>();
    connect(editor, &BulkEditor::progress, m_joining.get(),
            [this](int done, int total) { Q_EMIT progress(std::min(done, total - 1), total); });
    if (const auto total = static_cast<int>(session.documents().size()); total > 1)
        Q_EMIT progress(0, total);
    connect(editor, &BulkEditor::failed, m_joining.get(), [this](const Error &error) {
        joined();
        Q_EMIT message(error.message);
    });
    connect(editor, &BulkEditor::performed, m_joining.get(), [this, both](int articles) {
        joined();
        Q_EMIT message(tr("%1, in %n article(s).", nullptr, articles).arg(both));
    });
    const auto joiner = std::make_shared<SpeakerJoiner>(speakers.all(), from, to);
    editor->performInAll(tr("Join speaker with %1").arg(speakers.name(to)),
                         [joiner](const SearchedArticle &article) { return joiner->changeFor(article); });
}

void SpeakerController::joined()
{
    m_joining.release()->deleteLater(); // it is what tells
    Q_EMIT progress(0, 0);
}

void SpeakerController::cancel()
{
    if (!m_joining)
        return;
    m_parts.session.bulkEditor()->cancel();
    joined();
    Q_EMIT message(tr("Stopped: both speakers are as they were."));
}

} // namespace Guillemet
