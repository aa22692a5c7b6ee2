// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Guillemet"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(64, 64));
    icon->setAlignment(Qt::AlignTop);
    auto *text = new QLabel(this);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    text->setText(u"<h2>Guillemet %1</h2><p>%2</p><p>%3</p><p>%4</p><p style='color:gray'>%5</p>"_s.arg(
        QCoreApplication::applicationVersion(), tr("Find, correct and compare quotations in the news."),
        tr("Works on this computer alone: no article and no annotation is sent anywhere."),
        tr("Free software under the GNU General Public License, version 3 or later; without any warranty."),
        tr("Built on Qt %1, KDE Frameworks, ICU, libxml2 and SQLite. Running on %2.")
            .arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName())));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(icon);
    row->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *qt = buttons->addButton(tr("About &Qt"), QDialogButtonBox::ActionRole);
    qt->setAutoDefault(false); // Return closes
    connect(qt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace Guillemet
