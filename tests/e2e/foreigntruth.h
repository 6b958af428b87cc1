// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QJsonArray>
#include <QJsonObject>

//! One line for each thing that a project holds, drawn from what the service has and from what the program shows: both must read the same.
class ForeignTruth
{
public:
    explicit ForeignTruth(const QJsonObject &state) : m_state(state) {}

    QStringList atService()
    {
        m_lines.clear();
        each("trunks", [this](const QJsonObject &o) {
            m_lines << line("trunk", o, {"id", "name", "hostName", "enableCallerName", "enableCallForward", "callForwardNumber"});
        });
        each("endpoints", [this](const QJsonObject &o) {
            m_lines << line("endpoint", o, {"sipTrunkId", "id", "name", "address", "port", "transport", "priority", "enabled", "credentialUsername"});
        });
        each("lists", [this](const QJsonObject &o) {
            m_lines << line("list", o, {"id", "name", "enabled"});
            const QJsonArray ranges = o[QLatin1String("ipRanges")].toArray();
            for (const QJsonValue &range : ranges)
                m_lines << line("range", range.toObject(), {"accessControlListId", "id", "ipAddress", "range", "description"});
        });
        each("users", [this](const QJsonObject &o) {
            m_lines << line("users", o, {"id", "name"});
            const QJsonArray users = o[QLatin1String("credentials")].toArray();
            for (const QJsonValue &user : users)
                m_lines << line("user", user.toObject(), {"id", "username"});
        });
        links("access");
        links("logins");
        each("rules", [this](const QJsonObject &o) {
            m_lines << line("rule", o, {"id", "name", "direction", "callerCountry", "callerMatch", "calleeCountry", "calleeMatch"});
        });
        each("countries", [this](const QJsonObject &o) { m_lines << line("country", o, {"isoCode", "name", "enabled"}); });
        each("numbers", [this](const QJsonObject &o) { m_lines << line("number", o, {"phoneNumber", "sipTrunkId", "countryCode"}); });
        each("active", [this](const QJsonObject &o) {
            const QJsonObject answer = o[QLatin1String("answer")].toObject();
            m_lines << line("active", answer, {"phoneNumber", "type"}) + u'|' + answer[QLatin1String("voiceConfiguration")][QLatin1String("trunkId")].toString();
        });
        m_lines.sort();
        return m_lines;
    }

    static QStringList inProgram(const core::ProjectConfiguration &live)
    {
        QStringList lines;
        for (const core::Trunk &t : live.trunks.items)
            lines << joined("trunk", {t.id, t.name.value, t.hostName.value, word(t.enableCallerName), word(t.enableCallForward), t.callForwardNumber.value});
        for (const core::SipEndpoint &e : live.endpoints.items) {
            lines << joined("endpoint", {e.trunkId, e.id, e.name.value, e.address.value, word(e.port), e.transport.value, word(e.priority), word(e.enabled),
                                         e.credentialUsername.value});
        }
        for (const core::AccessControlList &l : live.accessControlLists.items) {
            lines << joined("list", {l.id, l.name.value, word(l.enabled)});
            for (const core::IpRange &r : l.ranges)
                lines << joined("range", {l.id, r.id, r.ipAddress.value, word(r.range), r.description.value});
        }
        for (const core::CredentialList &l : live.credentialLists.items) {
            lines << joined("users", {l.id, l.name.value});
            for (const core::Credential &c : l.credentials)
                lines << joined("user", {c.id, c.username});
        }
        for (const core::TrunkLink &link : live.accessLinks.items)
            lines << joined("access", {link.trunkId, link.listId});
        for (const core::TrunkLink &link : live.credentialLinks.items)
            lines << joined("logins", {link.trunkId, link.listId});
        for (const core::CallBlockingRule &r : live.blockingRules.items) {
            lines << joined("rule", {r.id, r.name.value, r.direction.value, r.callerCountry.value, r.callerMatch.value, r.calleeCountry.value,
                                     r.calleeMatch.value});
        }
        for (const core::CountryPermission &c : live.countries.items)
            lines << joined("country", {c.isoCode, c.name.value, word(c.enabled)});
        for (const core::PhoneNumber &n : live.numbers.items)
            lines << joined("number", {n.number, n.trunkId.value, n.countryCode.value});
        for (const core::ActiveNumber &n : live.activeNumbers.items)
            lines << joined("active", {n.number, n.type.value, n.voiceTrunkId.value});
        lines.sort();
        return lines;
    }

    //! The first differences between both, or nothing.
    QString difference(const core::ProjectConfiguration &live)
    {
        const QStringList there = atService();
        const QStringList shown = inProgram(live);
        QStringList differences;
        for (const QString &line : shown)
            differences += there.contains(line) ? QStringList() : QStringList(QStringLiteral("only shown: ") + line);
        for (const QString &line : there)
            differences += shown.contains(line) ? QStringList() : QStringList(QStringLiteral("only there: ") + line);
        return differences.mid(0, 6).join(u'\n');
    }

private:
    static QString joined(const char *what, const QStringList &parts) { return QLatin1String(what) + u'|' + parts.join(u'|'); }
    static QString word(const core::Field<bool> &field) { return field.hasValue() ? (field.value ? QStringLiteral("true") : QStringLiteral("false")) : QString(); }
    static QString word(const core::Field<qint64> &field) { return field.hasValue() ? QString::number(field.value) : QString(); }

    template<class F>
    void each(const char *store, F draw) const
    {
        const QJsonObject things = m_state[QLatin1String(store)].toObject();
        for (const QJsonValue &thing : things)
            draw(thing.toObject());
    }
    void links(const char *store)
    {
        const QJsonObject trunks = m_state[QLatin1String(store)].toObject();
        for (auto trunk = trunks.begin(); trunk != trunks.end(); ++trunk) {
            const QJsonArray ids = trunk.value().toArray();
            for (const QJsonValue &id : ids)
                m_lines << joined(store, {trunk.key(), id.toString()});
        }
    }
    static QString line(const char *what, const QJsonObject &object, std::initializer_list<const char *> keys)
    {
        QStringList parts;
        for (const char *key : keys)
            parts << object[QLatin1String(key)].toVariant().toString();
        return joined(what, parts);
    }

    QJsonObject m_state;
    QStringList m_lines;
};
