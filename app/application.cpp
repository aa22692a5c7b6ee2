// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/unattendedrun.h"
#include "models/analysis/analyzer.h"
#include "models/core/datadirectory.h"
#include "models/session/session.h"
#include "widgets/mainwindow.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTranslator>
#include <QtGui/QIcon>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** The code of the country that the words of a mention name, through the analysis of just these words. */
CountryLookup countryLookup(std::shared_ptr<const Analyzer> analyzer)
{
    return [analyzer](const QString &mention) -> QString {
        for (const auto language : {"fr"_L1, "en"_L1}) {
            const AnalysisResult result = analyzer->analyze(mention, {.language = language});
            for (const Annotation &annotation : result.annotations) {
                if (annotation.tag == Tags::Country)
                    return annotation.attributes.value(Attribute::Country);
            }
        }
        return {};
    };
}

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationName(u"guillemet"_s);
    setApplicationDisplayName(u"Guillemet"_s);
    setApplicationVersion(QStringLiteral(GUILLEMET_VERSION));
    setDesktopFileName(u"org.guillemet.Guillemet"_s);
    translate();
    m_options = parse();
    build();
}

Application::~Application()
{
    m_run.reset();
    m_window.reset(); // before what it looks at
}

void Application::translate()
{
    const QLocale locale = QLocale::system();
    auto *qt = new QTranslator(this);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installTranslator(qt);
    auto *own = new QTranslator(this);
    // English too has a catalogue: for its plurals, which every other language without one gets as well.
    if (own->load(locale, u"guillemet"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/guillemet_en.qm"_s))
        installTranslator(own);
}

Application::Options Application::parse()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Find, correct and compare quotations in the news."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, tr("Open the sample project."));
    const QCommandLineOption screenshot(
        u"screenshot"_s, tr("Save a picture of the window once everything is shown, and leave."), tr("file"));
    const QCommandLineOption exportTo(
        u"export"_s, tr("Export the annotations as brat, JSON and CSV once they are found, and leave."), tr("folder"));
    parser.addOptions({sample, screenshot, exportTo});
    parser.addPositionalArgument(u"files"_s, tr("Articles, folders of articles, or a project."), u"[FILE|PROJECT…]"_s);
    parser.process(*this);
    return {.paths = parser.positionalArguments(),
            .screenshot = parser.value(screenshot),
            .exportTo = parser.value(exportTo),
            .sample = parser.isSet(sample)};
}

void Application::build()
{
    QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QString projects = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (m_options.unattended()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        config = m_temporary->path();
        projects = m_temporary->path();
    }
    m_analyzer = createAnalyzer(dataDirectory());
    m_settings = std::make_unique<Settings>(config + u"/guillemet.ini"_s);
    m_theme = std::make_unique<Theme>();
    m_theme->setName(m_settings->value(Setting::Theme));
    setWindowIcon(QIcon(u":/icons/org.guillemet.Guillemet.svg"_s)); // a desktop goes by the desktop file
    m_session = std::make_unique<Session>(m_analyzer);
    if (const QString name = m_settings->value(Setting::Annotator); !name.isEmpty())
        m_session->setAnnotatorName(name);
    m_window = std::make_unique<MainWindow>(MainWindow::Environment{.session = *m_session,
                                                                    .settings = *m_settings,
                                                                    .theme = *m_theme,
                                                                    .countryOf = countryLookup(m_analyzer),
                                                                    .dataDirectory = dataDirectory(),
                                                                    .projectDirectory = projects + u"/projects"_s});
}

int Application::run()
{
    if (m_options.unattended()) {
        m_run = std::make_unique<UnattendedRun>(*m_session, *m_window, m_options.screenshot, m_options.exportTo);
        connect(m_run.get(), &UnattendedRun::finished, this, [](int status) { exit(status); }, Qt::QueuedConnection);
    }
    m_window->show();
    open();
    return exec();
}

void Application::open()
{
    if (!m_options.paths.isEmpty())
        m_window->openPaths(m_options.paths);
    else if (m_options.sample || m_options.unattended() || !m_window->reopenLast())
        m_window->openSample();
}

} // namespace Guillemet
