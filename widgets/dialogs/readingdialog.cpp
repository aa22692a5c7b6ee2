// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/readingdialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int SmallestFont = 6; // points
constexpr int LargestFont = 48;

/** A step up from "usual" is a little larger than that, not the smallest of all. */
class ReadingSizeBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;
    void stepBy(int steps) override
    {
        if (value() == minimum() && steps > 0)
            setValue(static_cast<int>(ReadingOptions::usualSize(font())) + steps);
        else
            QSpinBox::stepBy(steps);
    }
};
} // namespace

ReadingDialog::ReadingDialog(const ReadingOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_usual(new QCheckBox(tr("The &usual one"), this))
    , m_font(new QFontComboBox(this))
    , m_size(new ReadingSizeBox(this))
    , m_lineHeight(new QDoubleSpinBox(this))
    , m_measure(new QSpinBox(this))
    , m_numbers(new QCheckBox(tr("&Numbers of paragraphs in the margin"), this))
    , m_codes(new QCheckBox(tr("Codes above &countries"), this))
    , m_overview(new QCheckBox(tr("&Overview beside the scroll bar"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"readingDialog"_s);
    setWindowTitle(tr("Reading Comfort"));
    m_font->setObjectName(u"font"_s);
    m_font->setAccessibleName(tr("Font"));
    m_font->setEditable(false);
    m_size->setObjectName(u"size"_s);
    m_size->setRange(SmallestFont - 1, LargestFont);
    m_size->setSpecialValueText(tr("usual"));
    m_size->setSuffix(tr(" pt", "points"));
    m_lineHeight->setObjectName(u"lineHeight"_s);
    m_lineHeight->setRange(1, 3);
    m_lineHeight->setSingleStep(0.1);
    m_lineHeight->setDecimals(1);
    m_measure->setObjectName(u"measure"_s);
    m_measure->setRange(30, 200);
    m_measure->setSingleStep(5);
    m_measure->setSuffix(tr(" characters"));
    auto *form = new QFormLayout;
    form->addRow(tr("Font:"), m_usual);
    form->addRow(QString(), m_font);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Line height:"), m_lineHeight);
    form->addRow(tr("&Width of a line:"), m_measure);
    for (QCheckBox *box : {m_numbers, m_codes, m_overview})
        form->addRow(QString(), box);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReadingDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        show({});
        collect();
    });
    for (QCheckBox *box : {m_usual, m_numbers, m_codes, m_overview})
        connect(box, &QCheckBox::toggled, this, &ReadingDialog::collect);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &ReadingDialog::collect);
    connect(m_size, &QSpinBox::valueChanged, this, &ReadingDialog::collect);
    connect(m_lineHeight, &QDoubleSpinBox::valueChanged, this, &ReadingDialog::collect);
    connect(m_measure, &QSpinBox::valueChanged, this, &ReadingDialog::collect);
    show(options);
}

void ReadingDialog::show(const ReadingOptions &options)
{
    m_showing = true;
    m_options = options;
    m_usual->setChecked(options.family.isEmpty());
    m_font->setEnabled(!options.family.isEmpty());
    const QFont font = options.family.isEmpty() ? ReadingOptions::usualFont() : QFont(options.family);
    m_font->setCurrentFont(QFont(QFontInfo(font).family()));
    m_size->setValue(options.size);
    m_lineHeight->setValue(options.lineHeight);
    m_measure->setValue(options.measure);
    m_numbers->setChecked(options.paragraphNumbers);
    m_codes->setChecked(options.countryCodes);
    m_overview->setChecked(options.overview);
    m_showing = false;
}

void ReadingDialog::collect()
{
    if (m_showing)
        return;
    m_font->setEnabled(!m_usual->isChecked());
    const ReadingOptions options{.family = m_usual->isChecked() ? QString() : m_font->currentFont().family(),
                                 .size = m_size->value() < SmallestFont ? 0 : m_size->value(),
                                 .lineHeight = m_lineHeight->value(),
                                 .measure = m_measure->value(),
                                 .paragraphNumbers = m_numbers->isChecked(),
                                 .countryCodes = m_codes->isChecked(),
                                 .overview = m_overview->isChecked()};
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT changed(options);
}

} // namespace Guillemet
