// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Switches
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Print the switches and end."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Print the version and end."_s};
    QCommandLineOption demo{u"demo"_s, u"Open the built-in demo project, served on this machine."_s};
    QCommandLineOption profile{u"profile"_s, u"Open the stored profile NAME."_s, u"NAME"_s};
    QCommandLineOption page{u"page"_s, u"Start on the page NAME, for example \"Access control\"."_s, u"NAME"_s};
    QCommandLineOption screenshots{u"screenshots"_s, u"Draw every page of the demo project into DIR and end."_s, u"DIR"_s};
    QCommandLineOption est{u"est-url"_s, u"Another server for Elastic SIP Trunking, loopback only; with SINCH_*."_s, u"URL"_s};
    QCommandLineOption auth{u"auth-url"_s, u"Another token server, loopback only."_s, u"URL"_s};
    QCommandLineOption numbers{u"numbers-url"_s, u"Another Numbers server, loopback only."_s, u"URL"_s};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({help, version, demo, profile, page, screenshots, est, auth, numbers});
    }
};

bool isLoopback(const QUrl &url)
{
    if (!url.isValid() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s) || !url.userInfo().isEmpty())
        return false;
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

//! Reads one of the three; the ones left out are the same as the first.
QString readHosts(const QCommandLineParser &parser, const Switches &switches, CommandLine &line)
{
    const QList<const QCommandLineOption *> options{&switches.est, &switches.auth, &switches.numbers};
    QList<QUrl> urls;
    for (const QCommandLineOption *option : options) {
        const QString text = parser.value(*option);
        const QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && !isLoopback(url))
            return u"--%1 takes a loopback address only, for example http://127.0.0.1:8080"_s.arg(option->names().constFirst());
        urls << url;
    }
    if (urls.at(0).isEmpty() && urls.at(1).isEmpty() && urls.at(2).isEmpty())
        return {};
    if (urls.at(0).isEmpty())
        return u"--auth-url and --numbers-url need --est-url"_s;
    for (QUrl &url : urls) {
        if (url.isEmpty())
            url = urls.first();
    }
    line.hosts = workspace::ServiceHosts{urls.at(0), urls.at(1), urls.at(2)};
    return {};
}

QString contradiction(const CommandLine &line)
{
    if (line.hosts && !line.profile.isEmpty())
        return u"--est-url never goes together with a stored profile"_s;
    if (line.hosts && (line.demo || !line.screenshots.isEmpty()))
        return u"the demo brings its own server"_s;
    if (line.demo && !line.profile.isEmpty())
        return u"either --demo or --profile"_s;
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Switches switches;
    switches.addTo(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    line.help = parser.isSet(switches.help);
    line.version = parser.isSet(switches.version);
    if (line.help || line.version)
        return line;
    line.demo = parser.isSet(switches.demo);
    line.profile = parser.value(switches.profile);
    line.page = parser.value(switches.page);
    line.screenshots = parser.value(switches.screenshots);
    if (!parser.positionalArguments().isEmpty())
        line.error = u"unknown argument: %1"_s.arg(parser.positionalArguments().constFirst());
    else if (const QString hosts = readHosts(parser, switches, line); !hosts.isEmpty())
        line.error = hosts;
    else
        line.error = contradiction(line);
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Operations desk for Sinch Elastic SIP Trunking.\n\n"
                                     "With SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET set, that project is opened without storing anything."_s);
    Switches().addTo(parser);
    return parser.helpText();
}

} // namespace app
