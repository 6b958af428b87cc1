// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/random.h"
#include "simulator/simclock.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace simulator {

//! Nanoseconds since the epoch; \a updated is 0 until the object was changed. The answer to a create shows them in full,
//! every later one in whole seconds.
struct Stamps {
    qint64 created = 0;
    qint64 updated = 0;
    bool fresh = false; //!< Only while the answer to the create is written.
};

struct Endpoint {
    QString id;
    QString name;
    bool registered = false;
    QString address;
    int port = 5060;
    QString username;
    QString transport = QStringLiteral("UDP");
    int priority = 1;
    bool enabled = true;
    Stamps stamps;
};

struct Trunk {
    QString id;
    QString name;
    QString hostName;
    int callsPerSecond = 1;
    std::optional<bool> enableCallerName = false;
    std::optional<bool> enableCallForward = false;
    std::optional<QString> callForwardNumber = QString();
    QStringList accessControlLists;
    QStringList credentialLists;
    QList<Endpoint> endpoints;
    Stamps stamps;
};

struct IpRange {
    QString id;
    std::optional<QString> description;
    QString ipAddress;
    int range = 32;
    Stamps stamps;
};

struct AccessControlList {
    QString id;
    QString name;
    bool enabled = true;
    QList<IpRange> ranges;
    Stamps stamps;
};

//! Passwords are checked and forgotten; only how often one was set is kept.
struct Credential {
    QString id;
    QString username;
    int passwordChanges = 0;
};

struct CredentialList {
    QString id;
    QString name;
    QList<Credential> credentials;
    Stamps stamps;
};

struct PhoneNumber {
    QString id;
    QString number;
    QString country;
    QString trunkId; //!< Empty: enabled for trunking, not assigned.
    Stamps stamps;
};

struct VoiceTarget {
    QString type = QStringLiteral("RTC");
    QString appId;
    QString trunkId;
    QString serviceId;
};

struct ActiveNumber {
    QString number;
    QString displayName;
    QString region;
    QString type;
    QStringList capability;
    QString currency = QStringLiteral("USD");
    QString monthlyPrice;
    QString servicePlanId; //!< With the next, the configuration for messages.
    QString campaignId;
    QString callbackUrl;
    VoiceTarget voice;
    qint64 voiceChangedMs = 0;
    std::optional<VoiceTarget> scheduled;
    qint64 scheduledWallMs = 0;
    qint64 scheduledSteadyMs = 0;
    bool failed = false; //!< The scheduled change has failed and stays visible.
};

struct Country {
    QString isoCode;
    QString name;
    QString continent;
    QStringList dialingCodes;
    bool enabled = false;
};

struct BlockingRule {
    QString id;
    std::optional<QString> name;
    QString direction; //!< "inbound" or "outbound".
    std::optional<QString> callerCountry, callerMatch, calleeCountry, calleeMatch;
    Stamps stamps;
};

//! Everything one project holds. Not thread-safe: the service guards it.
class State
{
public:
    State(const SimClock *clock, quint32 seed) : m_clock(clock), m_random(seed) {}

    QList<Trunk> trunks;
    QList<AccessControlList> accessControlLists;
    QList<CredentialList> credentialLists;
    QList<PhoneNumber> phoneNumbers;
    QList<ActiveNumber> activeNumbers;
    QList<Country> countries;
    QList<BlockingRule> blockingRules;
    QSet<QString> knownProjects;
    QSet<QString> foreignHostNames; //!< Taken by other customers of the platform.

    //! A new ULID of the present moment; \a ms makes one of another.
    QString newId(std::optional<qint64> ms = std::nullopt);
    Stamps stampNew();
    void stampChange(Stamps *stamps) const;

    Trunk *trunk(const QString &id);
    Endpoint *endpoint(Trunk *trunk, const QString &id);
    AccessControlList *accessControlList(const QString &id);
    CredentialList *credentialList(const QString &id);
    PhoneNumber *phoneNumber(const QString &number);
    ActiveNumber *activeNumber(const QString &number);
    Country *country(const QString &isoCode);
    bool hasUsername(const QString &username) const;
    //! Some endpoint of some trunk registers with \a username.
    bool isUsernameInUse(const QString &username) const;

private:
    const SimClock *m_clock;
    Random m_random;
};

} // namespace simulator
