// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/reportdialog.h"

#include "models/session/session.h"
#include "models/session/teampeople.h"
#include "widgets/dialogs/reportprinting.h"
#include "widgets/userprompts.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int PictureWidth = 1000; // px
constexpr int TallestPicture = 20000;
} // namespace

ReportDialog::ReportDialog(Session &session, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_which(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_text(new QTextBrowser(this))
    , m_progress(new QProgressBar(this))
    , m_said(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Agreement and Feedback"));
    build();
    connect(m_which, &QComboBox::activated, this, &ReportDialog::measure);
    connect(m_view, &QComboBox::activated, this, &ReportDialog::showReport);
    connect(&m_measuring, &QFutureWatcherBase::finished, this, &ReportDialog::measured);
    connect(&m_measuring, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_measuring, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    readPeople(session.projectPath()).then(this, [this](const QList<Annotator> &people) {
        for (const Annotator &annotator : people)
            m_which->addItem(tr("Feedback for %1").arg(annotator.name), QVariant::fromValue(annotator.id.value));
        for (int i = 1; i < m_which->count(); ++i)
            m_which->setItemData(i, people[i - 1].name, Qt::UserRole + 1);
    });
    measure();
}

ReportDialog::~ReportDialog()
{
    m_measuring.cancel(); // it works on values only, and ends by itself
}

void ReportDialog::build()
{
    m_which->setObjectName(u"reportWhich"_s);
    m_which->setAccessibleName(tr("Which report"));
    m_which->addItem(tr("Agreement of all annotators"));
    m_view->setObjectName(u"reportView"_s);
    m_view->setAccessibleName(tr("What of it"));
    m_view->addItem(tr("The whole report"));
    for (const AgreementView one : AllAgreementViews)
        m_view->addItem(name(one), static_cast<int>(one));
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("Report"));
    m_text->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("&Write File…"), QDialogButtonBox::ActionRole);
    m_write->setToolTip(tr("HTML, PDF, CSV, SVG or PNG, by the ending of the name"));
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    auto *choosing = new QHBoxLayout;
    choosing->addWidget(m_which, 1);
    choosing->addWidget(m_view, 1);
    layout->addLayout(choosing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    m_said->setObjectName(u"reportSaid"_s);
    m_said->setWordWrap(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resize(860, 680);
}

void ReportDialog::measure()
{
    m_measuring.cancel();
    m_write->setEnabled(false);
    m_text->clear();
    m_said->clear();
    if (!m_session.flush())
        return;
    m_progress->setRange(0, 0);
    m_progress->show();
    const Annotator person{.id = AnnotatorId{m_which->currentData().value<QUuid>()},
                           .name = m_which->currentData(Qt::UserRole + 1).toString()};
    const bool feedback = isFeedback();
    m_view->setEnabled(!feedback);
    m_measuring.setFuture(
        QtConcurrent::run([project = m_session.projectPath(), person, feedback](QPromise<Result<Report>> &promise) {
            const auto progress = [&promise](qsizetype done, qsizetype total) {
                promise.setProgressRange(0, done < total ? static_cast<int>(total) : 0); // then samples are drawn
                promise.setProgressValue(static_cast<int>(done));
                return !promise.isCanceled();
            };
            if (feedback) {
                const Result<Feedback> found = collectFeedback(project, person, progress);
                promise.addResult(found ? Result<Report>(Report{AgreementReport::html(*found)})
                                        : std::unexpected(found.error()));
                return;
            }
            const Result<ProjectAgreement> found = measureAgreement({.project = project}, progress);
            promise.addResult(found ? Result<Report>(Report{{}, *found}) : std::unexpected(found.error()));
        }));
}

void ReportDialog::measured()
{
    m_progress->hide();
    if (m_measuring.isCanceled() || m_measuring.future().resultCount() == 0)
        return;
    const Result<Report> report = m_measuring.result();
    if (!report) {
        m_text->setPlainText(report.error().message);
        return;
    }
    m_report = *report;
    showReport();
    m_write->setEnabled(true);
}

bool ReportDialog::isFeedback() const
{
    return m_which->currentIndex() > 0;
}

std::optional<AgreementView> ReportDialog::view() const
{
    if (!m_report.agreement || m_view->currentIndex() == 0)
        return std::nullopt;
    return static_cast<AgreementView>(m_view->currentData().toInt());
}

QString ReportDialog::html() const
{
    if (!m_report.agreement)
        return m_report.feedback;
    return view() ? AgreementReport::html(*m_report.agreement, *view()) : AgreementReport::html(*m_report.agreement);
}

void ReportDialog::showReport()
{
    m_text->setHtml(html());
}

void ReportDialog::write()
{
    QStringList filters{tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Picture (*.png)")};
    if (m_report.agreement)
        filters += {tr("Table (*.csv)"), tr("Drawing (*.svg)")};
    const QString folder = QFileInfo(m_session.projectPath()).absolutePath();
    m_prompts.saveFile({.title = tr("Write Report"),
                        .path = QDir(folder).filePath((view() ? m_view : m_which)->currentText() + u".html"_s),
                        .filters = filters,
                        .suffix = u"html"_s},
                       [this](const QString &path) {
                           const Result<> written = writeTo(path);
                           m_said->setText(written ? tr("Written to %1").arg(QFileInfo(path).fileName())
                                                   : written.error().message);
                       });
}

/** Of a view the drawing, twice as large; else the page. */
QByteArray ReportDialog::picture() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (view()) {
        QByteArray svg = toSvg(figureTables(*m_report.agreement, *view()));
        QBuffer drawing(&svg);
        QImageReader reader(&drawing, "svg");
        reader.setScaledSize(reader.size() * 2);
        reader.read().save(&buffer, "PNG");
        return bytes;
    }
    QTextDocument page;
    page.setHtml(html());
    page.setTextWidth(PictureWidth);
    QImage image(PictureWidth, std::min(TallestPicture, static_cast<int>(page.size().height()) + 1),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = image.rect();
    page.documentLayout()->draw(&painter, context);
    painter.end();
    image.save(&buffer, "PNG");
    return bytes;
}

Result<> ReportDialog::writeTo(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes = html().toUtf8();
    if (suffix == u"csv" && m_report.agreement)
        bytes = view() ? toCsv(figureTables(*m_report.agreement, *view())) : AgreementReport::csv(*m_report.agreement);
    else if (suffix == u"svg" && m_report.agreement)
        bytes = toSvg(figureTables(*m_report.agreement, view().value_or(AgreementView::Annotators)));
    else if (suffix == u"png")
        bytes = picture();
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && suffix == u"pdf") {
        QPdfWriter pdf(&file);
        pdf.setTitle(m_which->currentText());
        printReport(html(), pdf);
    } else if (written) {
        written = file.write(bytes) == bytes.size();
    }
    if (written && file.commit())
        return {};
    return failure(ErrorCode::NotWritable, tr("The report cannot be written to %1: %2. Choose another folder.")
                                               .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace Guillemet
