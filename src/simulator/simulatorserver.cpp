// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorserver.h"

#include "core/logging.h"
#include "simulator/faultbook.h"
#include "simulator/listener.h"
#include "simulator/service.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace simulator {

class SimulatorServer::Private
{
public:
    explicit Private(Options given) : options(std::move(given)), service(options) {}

    Answer serve(const Request &request, Connection &connection);

    const Options options;
    Service service;
    FaultBook faults;
    std::unique_ptr<Listener> listener;
    int port = 0;

    mutable std::mutex mutex; //!< Guards what follows.
    std::condition_variable wake;
    bool stopping = false;
    QList<LedgerEntry> ledger;
    int sequence = 0;

private:
    int arrive(const Request &request);
    void finish(int sequence, const Request &request, const Answer &answer, bool acted, const Fault *fault);
    void wait(int milliseconds);
    void hang(const Connection &connection);
};

int SimulatorServer::Private::arrive(const Request &request)
{
    const std::lock_guard lock(mutex);
    ++sequence;
    if (!options.keepLedger)
        return sequence;
    LedgerEntry entry;
    entry.sequence = sequence;
    entry.connection = request.connection;
    entry.time = service.clock().utcNow();
    entry.method = request.method;
    entry.target = request.target;
    entry.path = request.path;
    entry.headers = request.headers;
    entry.body = request.body;
    ledger.append(entry);
    return entry.sequence;
}

void SimulatorServer::Private::finish(int number, const Request &request, const Answer &answer, bool acted, const Fault *fault)
{
    const bool silent = fault && (fault->kind == Fault::Kind::Drop || fault->kind == Fault::Kind::Hang);
    const int status = silent ? 0 : answer.status;
    // Method, path and status only: bodies and headers carry secrets.
    qCDebug(logSimulator) << request.method << request.path << status;
    const std::lock_guard lock(mutex);
    for (auto entry = ledger.rbegin(); entry != ledger.rend(); ++entry) {
        if (entry->sequence != number)
            continue;
        entry->operation = answer.operation;
        entry->acted = acted;
        entry->status = status;
        if (fault)
            entry->fault = nameOf(fault->kind);
        break;
    }
}

void SimulatorServer::Private::wait(int milliseconds)
{
    std::unique_lock lock(mutex);
    wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return stopping; });
}

void SimulatorServer::Private::hang(const Connection &connection)
{
    const int generation = faults.generation();
    std::unique_lock lock(mutex);
    while (!stopping && faults.generation() == generation && !connection.isPeerGone())
        wake.wait_for(lock, std::chrono::milliseconds(20));
}

Answer SimulatorServer::Private::serve(const Request &request, Connection &connection)
{
    const int number = arrive(request);
    const QList<Fault> taken = faults.take(request);
    const Fault *spoiler = nullptr;
    const Fault *applied = nullptr;
    for (const Fault &fault : taken) {
        applied = &fault;
        if (fault.kind == Fault::Kind::Delay)
            wait(fault.delayMs);
        else if (fault.kind == Fault::Kind::Callback)
            fault.callback();
        else
            spoiler = &fault;
    }
    const bool acts = !spoiler || spoiler->acts || spoiler->kind == Fault::Kind::Malformed || spoiler->kind == Fault::Kind::Truncated;
    Answer answer;
    bool acted = false;
    if (acts) {
        answer = service.handle(request);
        acted = answer.status >= 200 && answer.status < 300;
        if (options.pageDelayMs > 0 && answer.isCollection)
            wait(options.pageDelayMs);
    }
    if (spoiler)
        answer = spoiled(std::move(answer), *spoiler);
    finish(number, request, answer, acted, applied);
    if (spoiler && spoiler->kind == Fault::Kind::Hang)
        hang(connection);
    if (spoiler && (spoiler->kind == Fault::Kind::Drop || spoiler->kind == Fault::Kind::Hang))
        connection.drop();
    if (spoiler && spoiler->kind == Fault::Kind::Truncated)
        connection.truncateBody(static_cast<size_t>(answer.body.size() / 2));
    return answer;
}

SimulatorServer::SimulatorServer(Options options) : d(std::make_unique<Private>(std::move(options)))
{
}

SimulatorServer::~SimulatorServer()
{
    stop();
}

bool SimulatorServer::start(QString *error)
{
    const auto fail = [error](const QString &text) {
        if (error)
            *error = text;
        return false;
    };
    stop();
    Private *const self = d.get();
    self->stopping = false;
    self->listener = std::make_unique<Listener>(
        [self](const Request &request, Connection &connection) { return self->serve(request, connection); });
    const bool tls = !d->options.certificate.isEmpty() && !d->options.privateKey.isEmpty();
    if (tls && !d->listener->useTls(d->options.certificate, d->options.privateKey)) {
        d->listener.reset();
        return fail(u"the certificate and the private key cannot be used"_s);
    }
    const int port = d->listener->start(d->options.port);
    if (port < 0) {
        d->listener.reset();
        return fail(u"port %1 on 127.0.0.1 is not free"_s.arg(d->options.port));
    }
    d->port = port;
    return true;
}

void SimulatorServer::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    d->listener.reset();
}

QUrl SimulatorServer::baseUrl() const
{
    QUrl url;
    url.setScheme(d->options.certificate.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->port);
    return url;
}

const Options &SimulatorServer::options() const
{
    return d->options;
}

void SimulatorServer::addFault(Fault fault)
{
    d->faults.add(fault);
}

void SimulatorServer::clearFaults()
{
    d->faults.clear();
    d->wake.notify_all();
}

int SimulatorServer::pendingFaults() const
{
    return d->faults.pending();
}

QList<LedgerEntry> SimulatorServer::ledger() const
{
    const std::lock_guard lock(d->mutex);
    return d->ledger;
}

void SimulatorServer::clearLedger()
{
    const std::lock_guard lock(d->mutex);
    d->ledger.clear();
}

void SimulatorServer::expireTokens()
{
    d->service.expireTokens();
}

void SimulatorServer::advance(qint64 milliseconds)
{
    d->service.advance(milliseconds);
}

QDateTime SimulatorServer::now() const
{
    return d->service.clock().utcNow();
}

AdminAnswer SimulatorServer::asAnotherAdmin(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    Request request = parseRequest(method, "/v1/projects/" + d->options.projectId.toUtf8() + path);
    request.body = body;
    const Answer answer = d->service.performUnchecked(request);
    return {answer.status, answer.body};
}

QJsonObject SimulatorServer::snapshot() const
{
    return d->service.snapshot();
}

} // namespace simulator
