// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/readings.h"
#include "simulator/simulatorserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <limits>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
int signalPipe[2];

extern "C" void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

//! A handler may do next to nothing: it wakes the event loop through a pipe.
void quitOnSignals(QCoreApplication *app)
{
    if (::pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, app);
    QObject::connect(notifier, &QSocketNotifier::activated, app, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#else
extern "C" void onSignal(int)
{
    QCoreApplication::quit();
}

void quitOnSignals(QCoreApplication *)
{
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#endif

[[noreturn]] void fail(const QString &text)
{
    std::fprintf(stderr, "trunkdesk-simulator: %s\n", qPrintable(text));
    std::exit(2);
}

//! The arguments, into simulator::Options.
class Arguments
{
public:
    Arguments();
    simulator::Options read(const QCoreApplication &app);

private:
    void add(const QString &name, const QString &what, const QString &value) { m_parser.addOption({name, what, value}); }
    void text(const QString &name, QString *target) const;
    void number(const QString &name, int minimum, int maximum, int *target) const;
    QList<int> readings() const;
    void switches(simulator::Options *options) const;

    QCommandLineParser m_parser;
};

Arguments::Arguments()
{
    m_parser.setApplicationDescription(u"The Elastic SIP Trunking REST API on this machine, for training and tests."_s);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    add(u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"N"_s);
    add(u"project-id"_s, u"Project id."_s, u"ID"_s);
    add(u"key-id"_s, u"Access key id."_s, u"ID"_s);
    add(u"key-secret"_s, u"Secret of that key; it is the simulator's own."_s, u"SECRET"_s);
    add(u"calls"_s, u"Call records of the past; 0 for none."_s, u"N"_s);
    add(u"days"_s, u"How many days back they reach."_s, u"D"_s);
    add(u"seed"_s, u"The same seed gives the same project."_s, u"S"_s);
    m_parser.addOption({u"large"_s, u"Start with 500 trunks, 2000 endpoints, 200 lists of 50 ranges and 5000 numbers."_s});
    m_parser.addOption({u"empty"_s, u"Start without objects and calls."_s});
    add(u"provisioning-ms"_s, u"How long a number assignment takes."_s, u"MS"_s);
    add(u"token-ttl"_s, u"Seconds until an access token expires."_s, u"S"_s);
    add(u"propagation-ms"_s, u"How far the SIP side lags behind."_s, u"MS"_s);
    add(u"rate-limit"_s, u"Requests per second with an access token; 0 switches every limit off."_s, u"N"_s);
    add(u"page-delay-ms"_s, u"Added to each page of a collection."_s, u"MS"_s);
    m_parser.addOption({u"other-readings"_s, u"The other reading of every open point of the API."_s});
    add(u"reading"_s, u"The other reading of single points, for example D15,D18."_s, u"POINTS"_s);
    m_parser.addOption({u"clamp-size"_s, u"Take a page size out of bounds as the nearest one in bounds."_s});
    m_parser.addOption({u"beta-countries"_s, u"Only US, CA and * as countries."_s});
    m_parser.addOption({u"no-retry-after"_s, u"Refuse what is too much without saying for how long."_s});
}

void Arguments::text(const QString &name, QString *target) const
{
    if (!m_parser.isSet(name))
        return;
    *target = m_parser.value(name);
    if (target->isEmpty())
        fail(u"--%1 must not be empty"_s.arg(name));
}

void Arguments::number(const QString &name, int minimum, int maximum, int *target) const
{
    if (!m_parser.isSet(name))
        return;
    bool ok = false;
    *target = m_parser.value(name).toInt(&ok);
    if (!ok || *target < minimum || *target > maximum)
        fail(u"--%1 must be a number from %2 to %3"_s.arg(name).arg(minimum).arg(maximum));
}

QList<int> Arguments::readings() const
{
    QList<int> chosen;
    const QStringList names = m_parser.values(u"reading"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto &points = simulator::Readings::points;
        const auto found = std::find_if(std::begin(points), std::end(points), [&name](int point) {
            return name.trimmed().compare(u'D' + QString::number(point), Qt::CaseInsensitive) == 0;
        });
        if (found == std::end(points))
            fail(u"--reading: %1 has no other reading"_s.arg(name));
        chosen.append(*found);
    }
    return chosen;
}

void Arguments::switches(simulator::Options *options) const
{
    // What others send stays with them: nobody here asks for the ledger.
    options->keepLedger = false;
    options->empty = m_parser.isSet(u"empty"_s);
    options->otherReadings = m_parser.isSet(u"other-readings"_s);
    options->readings = readings();
    options->clampSize = m_parser.isSet(u"clamp-size"_s);
    options->betaCountriesOnly = m_parser.isSet(u"beta-countries"_s);
    options->retryAfterHeader = !m_parser.isSet(u"no-retry-after"_s);
}

simulator::Options Arguments::read(const QCoreApplication &app)
{
    constexpr int any = std::numeric_limits<int>::max();
    m_parser.process(app);
    simulator::Options options;
    int port = 0;
    int seed = static_cast<int>(options.seed);
    number(u"port"_s, 0, 65535, &port);
    options.port = static_cast<quint16>(port);
    text(u"project-id"_s, &options.projectId);
    text(u"key-id"_s, &options.keyId);
    text(u"key-secret"_s, &options.keySecret);
    number(u"calls"_s, 0, 20'000'000, &options.calls);
    number(u"days"_s, 1, 3650, &options.days);
    number(u"seed"_s, 0, any, &seed);
    options.seed = static_cast<quint32>(seed);
    if (m_parser.isSet(u"large"_s))
        options.large.emplace();
    number(u"provisioning-ms"_s, 0, any, &options.provisioningMs);
    number(u"token-ttl"_s, 1, any, &options.tokenTtlSeconds);
    number(u"propagation-ms"_s, 0, any, &options.propagationMs);
    number(u"page-delay-ms"_s, 0, any, &options.pageDelayMs);
    switches(&options);
    if (m_parser.isSet(u"rate-limit"_s)) {
        int limit = 0;
        number(u"rate-limit"_s, 0, 1'000'000, &limit);
        options.oauthLimit = {double(limit), 2 * limit};
        if (limit == 0)
            options.basicLimit = options.tokenLimit = {};
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"trunkdesk-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKDESK_VERSION));
    simulator::SimulatorServer server(Arguments().read(app));
    QString error;
    if (!server.start(&error))
        fail(error);
    quitOnSignals(&app);
    std::printf("Listening on %s\n", server.baseUrl().toEncoded().constData());
    std::fflush(stdout);
    return app.exec();
}
