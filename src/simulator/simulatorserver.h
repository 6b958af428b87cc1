// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fault.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace simulator {

//! Token bucket. \a perSecond 0 switches the limit off.
struct RateLimit {
    double perSecond = 0;
    int burst = 1;
};

//! How much a made-up project holds. The defaults are the size that loading is judged by.
struct ProjectSize {
    int trunks = 500;
    int endpointsPerTrunk = 4;
    int accessLists = 200;
    int rangesPerList = 50;
    int listsPerTrunk = 2;
    int credentialLists = 40;
    int usersPerList = 10;
    int numbers = 5000;
};

struct Options {
    quint16 port = 0; //!< On 127.0.0.1 only; 0 takes any free port.
    QString projectId = QStringLiteral("5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10");
    QString keyId = QStringLiteral("7c3b9f10-51d2-4c0e-8a6b-2f9d4e1a6b70");
    QString keySecret = QStringLiteral("simulator-secret");

    bool empty = false;        //!< No objects and no calls, but the country table.
    std::optional<ProjectSize> large; //!< Many like objects instead of the demo project.
    int calls = 20000;         //!< Call records of the past; the live generator goes on at the same rate. 0: no calls at all.
    int days = 30;             //!< How far back they reach, 1..3650.
    quint32 seed = 1;          //!< The same seed and the same now give the same project and the same calls.
    bool betaCountriesOnly = false; //!< US, CA and * instead of the whole table.

    int provisioningMs = 3000;  //!< From PATCH of a number until it is done; half of it WAITING, half IN_PROGRESS.
    int tokenTtlSeconds = 3600;
    int propagationMs = 60000;  //!< How far the SIP side lags behind what REST says.
    int pageDelayMs = 0;        //!< Added to each GET of a collection.
    RateLimit oauthLimit{20, 40};
    RateLimit basicLimit{1, 5};
    RateLimit tokenLimit{10, 30};
    bool retryAfterHeader = true; //!< Whether a 429 of EST and Numbers carries Retry-After; the token host never sends it.

    bool otherReadings = false; //!< The other reading of every open point of the contract (see README.md).
    QList<int> readings;        //!< Of these points only, by their number in the disagreement register: 15 for D15.
    bool clampSize = false;     //!< A page size out of bounds is taken as the nearest one in bounds, instead of 400.
    bool keepLedger = true;     //!< Requests with all that came with them, passwords as well. The programs keep none.
    QByteArray certificate;     //!< PEM. With both this and the key the server speaks TLS.
    QByteArray privateKey;      //!< PEM.
    std::optional<QDateTime> now; //!< Frozen wall clock; moves by advance() only.
};

//! A request as it arrived, and what became of it.
struct LedgerEntry {
    int sequence = 0;      //!< 1, 2, 3 … in the order of arrival.
    int connection = 0;    //!< Requests with the same number came over the same TCP connection.
    QDateTime time;        //!< Simulator time, UTC.
    QByteArray method;
    QByteArray target;     //!< Raw, as it stood in the request line.
    QString path;          //!< Decoded, without the query.
    QString operation;     //!< "T1" … "J1" of the contract, "token", or empty when no operation matched.
    QMap<QByteArray, QByteArray> headers; //!< Names in lower case.
    QByteArray body;
    bool acted = false;    //!< The operation was carried out with success (a 2xx, whether or not the answer got out).
    int status = 0;        //!< Status put on the wire; 0 when nothing was.
    QString fault;         //!< Name of the fault that was applied, if any.
};

struct AdminAnswer {
    int status = 0;
    QByteArray body;
};

//! The REST API of Elastic SIP Trunking, its token host and its Numbers subset, all on one loopback address.
//! Runs in threads of its own; every member may be called from any thread.
class SimulatorServer
{
public:
    explicit SimulatorServer(Options options = {});
    ~SimulatorServer(); //!< Stops.
    Q_DISABLE_COPY_MOVE(SimulatorServer)

    //! Binds and serves. False, with a text in \a error, when the port is taken or the certificate is unusable.
    bool start(QString *error = nullptr);
    //! Ends every open connection at once and joins the threads; returns within milliseconds.
    void stop();

    //! http(s)://127.0.0.1:port without a trailing slash; the same for the EST, token and Numbers host.
    QUrl baseUrl() const;
    const Options &options() const;

    void addFault(Fault fault);
    //! Also lets requests that hang go on (they are dropped).
    void clearFaults();
    //! Faults that still have something to do.
    int pendingFaults() const;

    //! Empty without Options::keepLedger.
    QList<LedgerEntry> ledger() const;
    void clearLedger();

    //! Every access token given out so far answers 401 "expired" from now on.
    void expireTokens();
    //! Moves the simulator's wall and steady clock forward, so that tests need not wait.
    void advance(qint64 milliseconds);
    QDateTime now() const;

    //! Carries out one operation as somebody else would, without HTTP, authentication, limits, faults or ledger.
    //! \a path is relative to the project and percent-encoded, for example "/trunks?page=1".
    AdminAnswer asAnotherAdmin(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    //! The whole state for assertions: "trunks" (with "accessControlListIds", "credentialListIds", "endpoints"),
    //! "accessControlLists", "credentialLists", "phoneNumbers", "activeNumbers", "countryPermissions",
    //! "callBlockingRules", each an object keyed by id, user-visible number or country code; no secrets.
    QJsonObject snapshot() const;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace simulator
