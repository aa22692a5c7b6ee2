// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/propertiesdialog.h"

#include "models/session/session.h"

#include <QtCore/QDir>
#include <QtCore/QMap>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

QString articlesText(const QList<DocumentSummary> &documents)
{
    qsizetype done = 0;
    int quotations = 0;
    for (const DocumentSummary &document : documents) {
        done += document.state == WorkState::Done || document.state == WorkState::InReview ||
                        document.state == WorkState::Approved
                    ? 1
                    : 0;
        quotations += document.quotations;
    }
    return PropertiesDialog::tr("%n article(s)", nullptr, int(documents.size())) + u", "_s +
           PropertiesDialog::tr("%n done", "articles", int(done)) + u", "_s +
           PropertiesDialog::tr("%n quotation(s)", nullptr, quotations);
}

} // namespace

PropertiesDialog::PropertiesDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(session.annotator().name, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Project Properties"));
    m_name->setObjectName(u"annotatorName"_s);
    m_name->setMinimumWidth(280);
    auto *hint =
        new QLabel(tr("Your annotations are kept under this name, apart from those of your colleagues."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("Your &name:"), m_name);
    form->addRow(QString(), hint);
    if (session.isOpen()) {
        auto *place = new QLabel(session.isUnsavedProject() ? tr("not in a file of its own yet")
                                                            : QDir::toNativeSeparators(session.projectPath()),
                                 this);
        place->setWordWrap(true);
        place->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(tr("Project file:"), place);
        form->addRow(tr("Contents:"), new QLabel(articlesText(session.documents()), this));
        if (session.isReadOnly())
            form->addRow(QString(), new QLabel(tr("The project can be read only: changes are not possible."), this));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT annotatorNamed(m_name->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &PropertiesDialog::reject);
    connect(m_name, &QLineEdit::textChanged, buttons, [buttons](const QString &name) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.trimmed().isEmpty());
    });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

} // namespace Guillemet
