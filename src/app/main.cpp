// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/environment.h"
#include "app/firstpaint.h"
#include "app/frozenclock.h"
#include "app/languages.h"
#include "app/logfile.h"
#include "app/screenshots.h"
#include "app/sessions.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/window/mainwindow.h"
#include "storage/datapaths.h"
#include "workspace/profile/keychainsecretstore.h"
#include "workspace/profile/profilestore.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Fine = 0, Failed = 1, BadUsage = 2 };

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(TRUNKDESK_VERSION));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

//! Needs no display, so it comes before QApplication, which aborts without one.
int runHeadless(int argc, char **argv, const app::CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (line.version) {
        out << u"trunkdesk "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return Fine;
    }
    if (line.help) {
        out << app::helpText() << Qt::flush;
        return Fine;
    }
    err << u"trunkdesk: "_s << line.error << Qt::endl;
    return BadUsage;
}

int fail(const core::Error &error)
{
    const gui::ErrorText words = gui::errorText(error);
    QTextStream(stderr) << u"trunkdesk: "_s << words.sentence(error.message) << Qt::endl;
    return Failed;
}

//! Pictures neither see nor change what the user has chosen.
int runScreenshots(const app::CommandLine &line)
{
    const QDateTime now(QDate(2026, 11, 24), QTime(14, 12, 8), Qt::UTC);
    app::FrozenClock clock(now);
    QTemporaryDir folder;
    gui::Settings settings(folder.filePath(u"settings.ini"_s));
    gui::DialogPrompter prompter;
    workspace::ProfileStore profiles(folder.filePath(u"profiles.json"_s));
    workspace::SessionSecretStore secrets;
    app::Sessions sessions(settings, prompter, clock, profiles, secrets);
    const core::Result<void> started = sessions.openDemo(now);
    if (!started)
        return fail(started.error());
    app::Screenshots screenshots(*sessions.lastWindow(), *sessions.lastWorkspace(), clock, line.screenshots);
    QString error;
    QObject::connect(&screenshots, &app::Screenshots::finished, &screenshots, [&error](const QString &reason) {
        error = reason;
        QCoreApplication::exit(reason.isEmpty() ? Fine : Failed);
    });
    screenshots.start();
    const int code = QApplication::exec();
    if (!error.isEmpty())
        QTextStream(stderr) << u"trunkdesk: "_s << error << Qt::endl;
    else
        QTextStream(stdout) << screenshots.written() << u" pictures are in "_s << line.screenshots << Qt::endl;
    return code;
}

core::Result<void> openFirst(app::Sessions &sessions, const app::CommandLine &line, const std::optional<app::EnvironmentProject> &project,
                             const QString &folder)
{
    if (line.demo)
        return sessions.openDemo();
    if (!line.profile.isEmpty())
        return sessions.openProfile(line.profile);
    if (!project) {
        sessions.showConnect();
        return {};
    }
    workspace::Workspace::Options options;
    options.profile.id = QUuid::createUuid();
    options.profile.name = QCoreApplication::translate("app", "From the environment");
    options.profile.projectId = project->projectId;
    options.profile.keyId = project->keyId;
    options.profile.color = u"#4b5563"_s;
    options.secret = project->secret;
    options.hosts = line.hosts.value_or(workspace::ServiceHosts());
    options.folder = folder;
    options.stored = false;
    sessions.open(options);
    return {};
}

int runWindow(const app::CommandLine &line, const std::optional<app::EnvironmentProject> &project)
{
    core::SystemClock clock;
    const storage::DataPaths paths;
    // Of a project from the environment nothing is stored.
    const QTemporaryDir folder;
    app::startLogFile(paths.logFolder());
    qApp->installEventFilter(new app::FirstPaint(qApp));
    gui::Settings settings;
    gui::applyTheme(gui::Theme(settings.value(gui::Setting::ThemeChoice).toInt()));
    gui::DialogPrompter prompter;
    workspace::ProfileStore profiles(paths.profilesFile());
    workspace::KeychainSecretStore secrets;
    app::Sessions sessions(settings, prompter, clock, profiles, secrets);
    QObject::connect(&sessions, &app::Sessions::allClosed, qApp, &QCoreApplication::quit);
    sessions.setFirstPage(gui::pageFromName(line.page));
    const core::Result<void> opened = openFirst(sessions, line, project, folder.filePath(u"project"_s));
    if (!opened)
        return fail(opened.error());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<app::EnvironmentProject> project = app::takeEnvironmentProject();
    app::CommandLine line = app::parseCommandLine(argumentsOf(argc, argv));
    if (line.error.isEmpty() && line.hosts && !project)
        line.error = u"--est-url needs SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET"_s;
    if (line.isHeadless())
        return runHeadless(argc, argv, line);
    nameProgram();
    if (!line.screenshots.isEmpty())
        qputenv("TZ", "Europe/Oslo");
    QApplication application(argc, argv);
    gui::loadResources();
    QApplication::setWindowIcon(QIcon(u":/icons/trunkdesk.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.trunkdesk.Trunkdesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    app::loadTranslations(application);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    return line.screenshots.isEmpty() ? runWindow(line, project) : runScreenshots(line);
}
