// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/speakerfield.h"

#include "models/core/speakerregistry.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>

namespace Guillemet {

SpeakerField::SpeakerField(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::editingFinished, this, &SpeakerField::commit);
}

void SpeakerField::setSpeaker(const SpeakerRegistry *speakers, const SpeakerId &id, const QString &guess)
{
    QStringList names;
    const QList<Speaker> all = speakers->all();
    for (const Speaker &speaker : all)
        names << speaker.name << speaker.aliases;
    names.removeDuplicates();
    if (names != m_names->stringList())
        m_names->setStringList(names);
    setPlaceholderText(guess);
    const QString name = speakers->name(id);
    if (hasFocus() && name == m_shown)
        return; // do not disturb who is typing
    m_shown = name;
    setText(name);
    setCursorPosition(0);
}

void SpeakerField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_shown) {
        setText(m_shown);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SpeakerField::commit()
{
    const QString name = text().simplified();
    if (name == m_shown)
        return;
    m_shown = name;
    Q_EMIT named(name);
}

} // namespace Guillemet
