// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/taglookeditor.h"

#include "widgets/annotationwords.h"
#include "widgets/editor/annotationpalette.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr double Legible = 4.5; // WCAG 2, level AA
const QColor LightPage(0xff, 0xff, 0xff);
const QColor DarkPage(0x1d, 0x1f, 0x22);

QString ratioText(const QColor &color, const QColor &page)
{
    return QLocale().toString(contrastRatio(color, page), 'f', 1) + u":1"_s;
}

Qt::PenStyle penStyle(Tag::Underline underline)
{
    switch (underline) {
    case Tag::Underline::None:
        return Qt::NoPen;
    case Tag::Underline::Dotted:
        return Qt::DotLine;
    case Tag::Underline::Dashed:
        return Qt::DashLine;
    case Tag::Underline::DashDot:
    case Tag::Underline::Wave:
        return Qt::DashDotLine;
    case Tag::Underline::Solid:
        break;
    }
    return Qt::SolidLine;
}

bool isColor(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#') && QColor::isValidColorName(text);
}

} // namespace

TagLookEditor::TagLookEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_underline(new QComboBox(this))
    , m_tinted(new QCheckBox(tr("Tinted &background"), this))
    , m_bold(new QCheckBox(tr("B&old"), this))
    , m_italic(new QCheckBox(tr("Itali&c"), this))
{
    m_name->setObjectName(u"name"_s);
    m_key->setObjectName(u"key"_s);
    m_key->setMaxLength(1);
    m_underline->setObjectName(u"underline"_s);
    for (const QString &style :
         {tr("None"), tr("Solid"), tr("Dotted"), tr("Dashed"), tr("Dashes and dots"), tr("Wave")})
        m_underline->addItem(style);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Key:"), m_key);
    m_light = addColor(form, u"lightColor"_s, tr("On a &light page:"));
    m_dark = addColor(form, u"darkColor"_s, tr("On a da&rk page:"));
    form->addRow(tr("Und&erline:"), m_underline);
    auto *checks = new QHBoxLayout;
    for (QCheckBox *box : {m_tinted, m_bold, m_italic}) {
        checks->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &TagLookEditor::collect);
    }
    checks->addStretch();
    form->addRow(QString(), checks);
    connect(m_name, &QLineEdit::textEdited, this, &TagLookEditor::collect);
    connect(m_key, &QLineEdit::textEdited, this, &TagLookEditor::collect);
    connect(m_underline, &QComboBox::currentIndexChanged, this, &TagLookEditor::collect);
}

TagLookEditor::ColorField TagLookEditor::addColor(QFormLayout *form, const QString &name, const QString &label)
{
    ColorField field{new QLineEdit(this), new QLabel(this)};
    field.text->setObjectName(name);
    field.text->setMaxLength(7);
    field.sample->setMinimumWidth(field.sample->fontMetrics().averageCharWidth() * 24);
    field.sample->setAlignment(Qt::AlignCenter);
    field.sample->setAutoFillBackground(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    QString plain = label;
    choose->setAccessibleName(tr("Choose the colour: %1").arg(plain.remove(u'&').remove(u':')));
    auto *row = new QHBoxLayout;
    row->addWidget(field.text);
    row->addWidget(choose);
    row->addWidget(field.sample, 1);
    form->addRow(label, row);
    if (auto *buddy = qobject_cast<QLabel *>(form->labelForField(row)))
        buddy->setBuddy(field.text);
    connect(choose, &QPushButton::clicked, this, [this, text = field.text] { chooseColor(text); });
    connect(field.text, &QLineEdit::textChanged, this, &TagLookEditor::collect);
    return field;
}

void TagLookEditor::chooseColor(QLineEdit *field)
{
    auto *dialog = new QColorDialog(QColor::fromString(field->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, field,
            [field](const QColor &color) { field->setText(color.name()); });
    dialog->open();
}

void TagLookEditor::setTag(const Tag &tag)
{
    m_tag = tag;
    m_showing = true;
    setEnabled(!tag.id.isEmpty());
    m_name->setText(AnnotationWords::tag(tag));
    m_key->setText(tag.shortcut);
    m_key->setEnabled(!hasRole(tag.id));
    m_key->setToolTip(hasRole(tag.id) ? tr("The keys of this tag are among the keyboard shortcuts") : QString());
    m_light.text->setText(tag.lightColor);
    m_dark.text->setText(tag.darkColor);
    m_underline->setCurrentIndex(static_cast<int>(tag.underline));
    m_tinted->setChecked(tag.tinted);
    m_bold->setChecked(tag.bold);
    m_italic->setChecked(tag.italic);
    m_showing = false;
    showSamples();
}

void TagLookEditor::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TagLookEditor::collect()
{
    if (m_showing || m_tag.id.isEmpty())
        return;
    if (m_name->text() != AnnotationWords::tag(m_tag)) // the program's own name is translated until it is changed
        m_tag.name = m_name->text().trimmed();
    m_tag.shortcut = m_key->text().toUpper().trimmed();
    if (isColor(m_light.text->text()))
        m_tag.lightColor = m_light.text->text().toLower();
    if (isColor(m_dark.text->text()))
        m_tag.darkColor = m_dark.text->text().toLower();
    m_tag.underline = static_cast<Tag::Underline>(m_underline->currentIndex());
    m_tag.tinted = m_tinted->isChecked();
    m_tag.bold = m_bold->isChecked();
    m_tag.italic = m_italic->isChecked();
    showSamples();
    Q_EMIT edited(m_tag);
}

void TagLookEditor::showSamples()
{
    const auto show = [this](QLabel *label, const QString &name, const QColor &page) {
        const QColor color = QColor::fromString(name);
        QPalette colors = label->palette();
        colors.setColor(QPalette::Window, page);
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
        QFont font = this->font();
        font.setBold(m_tag.bold);
        font.setItalic(m_tag.italic);
        label->setFont(font);
        label->setText(m_tag.id.isEmpty() ? QString() : tr("Sample %1", "contrast").arg(ratioText(color, page)));
    };
    show(m_light.sample, m_tag.lightColor, LightPage);
    show(m_dark.sample, m_tag.darkColor, DarkPage);
}

QString TagLookEditor::contrastWarning(const Tag &tag)
{
    for (const auto &[name, page, text] :
         {std::tuple{tag.lightColor, LightPage,
                     tr("“%1” is hard to read on a light page: contrast %2, at least %3 is "
                        "needed. Choose a darker colour.")},
          std::tuple{tag.darkColor, DarkPage,
                     tr("“%1” is hard to read on a dark page: contrast %2, at least %3 is "
                        "needed. Choose a lighter colour.")}}) {
        const QColor color = QColor::fromString(name);
        if (contrastRatio(color, page) < Legible)
            return text.arg(AnnotationWords::tag(tag), ratioText(color, page),
                            QLocale().toString(Legible, 'f', 1) + u":1"_s);
    }
    return {};
}

QIcon TagLookEditor::sample(const Tag &tag, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor color = QColor::fromString(dark ? tag.darkColor : tag.lightColor);
    QPixmap pixmap(32, 32);
    pixmap.fill(palette.color(QPalette::Base)); // also where the row is selected
    QPainter painter(&pixmap);
    QColor tint = color;
    tint.setAlphaF(tag.tinted ? 0.25F : 0.08F);
    painter.fillRect(pixmap.rect(), tint);
    QFont font = painter.font();
    font.setPixelSize(20);
    font.setBold(tag.bold);
    font.setItalic(tag.italic);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(pixmap.rect().adjusted(0, -4, 0, -4), Qt::AlignCenter, u"a"_s);
    painter.setPen(QPen(color, 3, penStyle(tag.underline)));
    painter.drawLine(2, 28, 30, 28);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the colour is what is shown: no tint of the selection over it
    return icon;
}

} // namespace Guillemet
