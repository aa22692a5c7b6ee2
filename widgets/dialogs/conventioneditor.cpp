// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/conventioneditor.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

ConventionEditor::ConventionEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"preset"_s);
    m_preset->addItem(tr("As annotated"), QString());
    for (const auto &[id, name] :
         {std::pair{u"polnear"_s, u"PolNeAR"_s}, std::pair{u"journalismai"_s, u"JournalismAI"_s},
          std::pair{u"epfl"_s, u"EPFL gender-tracker"_s}})
        m_preset->addItem(name, Convention::fromText(id).value_or(Convention()).toText());
    m_preset->addItem(tr("Own choice"), u"*"_s);
    form->addRow(tr("Convention of:"), m_preset);
    m_marks = addEdge(u"marks"_s, tr("Quotation &marks:"), tr("Belong to the quotation"), tr("Stay outside"));
    m_stop = addEdge(u"stop"_s, tr("Final &stop:"), tr("Belongs to the quotation"), tr("Stays outside"));
    m_conjunction = addEdge(u"que"_s, tr("“&que”, “that”:"), tr("Belongs to the quotation"), tr("Stays outside"));
    m_outermost = addCheck(u"nested"_s, tr("Without quotations inside quotations"));
    m_direct = addCheck(u"direct"_s, tr("Direct quotations only"));
    m_sentences = addCheck(u"sentences"_s, tr("One for each sentence"));
    m_withoutCues = addCheck(u"cues"_s, tr("Without cues"));
    connect(m_preset, &QComboBox::activated, this, [this] {
        const QString chosen = m_preset->currentData().toString();
        if (chosen == "*"_L1)
            return;
        setConvention(Convention::fromText(chosen).value_or(Convention()));
        Q_EMIT changed();
    });
}

QComboBox *ConventionEditor::addEdge(const QString &name, const QString &label, const QString &inside,
                                     const QString &outside)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems({tr("As annotated"), inside, outside}); // in the order of Convention::Edge
    static_cast<QFormLayout *>(layout())->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ConventionEditor::edited);
    return box;
}

QCheckBox *ConventionEditor::addCheck(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    static_cast<QFormLayout *>(layout())->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &ConventionEditor::edited);
    return box;
}

Convention ConventionEditor::convention() const
{
    const auto edge = [](const QComboBox *box) { return static_cast<Convention::Edge>(box->currentIndex()); };
    return {.marks = edge(m_marks),
            .stop = edge(m_stop),
            .conjunction = edge(m_conjunction),
            .outermostOnly = m_outermost->isChecked(),
            .directOnly = m_direct->isChecked(),
            .bySentence = m_sentences->isChecked(),
            .withoutCues = m_withoutCues->isChecked()};
}

void ConventionEditor::setConvention(const Convention &convention)
{
    {
        const QSignalBlocker blocker(this);
        m_marks->setCurrentIndex(static_cast<int>(convention.marks));
        m_stop->setCurrentIndex(static_cast<int>(convention.stop));
        m_conjunction->setCurrentIndex(static_cast<int>(convention.conjunction));
        m_outermost->setChecked(convention.outermostOnly);
        m_direct->setChecked(convention.directOnly);
        m_sentences->setChecked(convention.bySentence);
        m_withoutCues->setChecked(convention.withoutCues);
    }
    showPreset();
}

void ConventionEditor::edited()
{
    showPreset();
    Q_EMIT changed();
}

void ConventionEditor::showPreset()
{
    const int preset = m_preset->findData(convention().toText());
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
}

} // namespace Guillemet
