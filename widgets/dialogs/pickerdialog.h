// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Guillemet {

/** One line to choose from. */
struct PickerEntry
{
    QString id; ///< "": where something new can be made, `text` is made
    QString text;
    QString detail;        ///< shown dimmed behind the text, searched too: a country's code, an action's key
    QString group = {};    ///< a heading; entries of a group stand together
    QString more = {};     ///< searched, not shown: what is found by it only comes last
    bool available = true; ///< what cannot be chosen now is shown all the same, dimmed and after the others
};

/**
 * A list to choose one thing from by typing a few letters: countries, speakers, spans to link, actions. Letters match
 * without case and accents; what begins with them comes first. Arrows move, Enter chooses, Escape leaves.
 */
class PickerDialog : public QDialog
{
    Q_OBJECT

public:
    PickerDialog(const QString &title, const QString &placeholder, QList<PickerEntry> entries,
                 QWidget *parent = nullptr);

    /** The entry to begin on. */
    void setCurrentId(const QString &id);
    /** Offers what was typed as something new; `label` has %1 for it: "New speaker “%1”". */
    void setCreatable(const QString &label);
    /** Filled in and selected: a name to confirm or type over. */
    void setQuery(const QString &query);
    void setEntries(QList<PickerEntry> entries);

Q_SIGNALS:
    void picked(const QString &id);
    void created(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void choose();

    QList<PickerEntry> m_entries;
    QString m_creatable;
    QString m_currentId;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace Guillemet
