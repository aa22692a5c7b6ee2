// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/namemappingmodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace Guillemet {

class UserPrompts;

/** What the names of files become: one of the ready mappings, or one's own, edited, saved and loaded as a file. */
class MappingEditor : public QWidget
{
    Q_OBJECT

public:
    MappingEditor(UserPrompts &prompts, const Tagset &tagset, QWidget *parent = nullptr);

    /** Names that were met. Until one was chosen, the ready mapping that knows them is taken. */
    void setNames(const ImportProof &met, bool complete);
    /** Null where it says nothing but Guillemet's own names. */
    std::shared_ptr<const NameMapping> mapping() const;
    /** A file, or the name of a ready one; "" for Guillemet's own. */
    QString chosen() const;

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &fileOrName);
    void chooseFitting(const ImportProof &met);
    void load();
    void save();

    UserPrompts &m_prompts;
    NameMappingModel *m_model;
    QComboBox *m_ready;
    QTableView *m_table;
    QLabel *m_problem;
    bool m_isChosen = false; ///< by hand
};

} // namespace Guillemet
