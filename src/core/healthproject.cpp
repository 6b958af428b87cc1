// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callrecord.h"
#include "core/dialplan.h"
#include "core/healthrules.h"
#include "core/timestamp.h"
#include "core/trunkrules.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 propagationSeconds = 60;

//! H15, H17; T02: a target whose country is not permitted.
void judgeForward(FindingSink &sink, const Trunk &trunk)
{
    if (!trunk.enableCallForward.valueOr(false))
        return;
    const QString target = trunk.callForwardNumber.valueOr({});
    if (!e164Problem(target).isEmpty())
        return sink.add("H15", Severity::Error, trunkRef(trunk.id), {target});
    if (sink.project.numbers.isComplete()) {
        const PhoneNumber *own = sink.project.number(target);
        if (own && own->trunkId.valueOr({}) == trunk.id)
            sink.add("H17", Severity::Warning, trunkRef(trunk.id), {target});
    }
    if (!sink.project.countries.isComplete())
        return;
    const NumberPermission permission = numberPermission(sink.project.countries.items, target);
    if (permission.permitted != Permitted::No || permission.country.isEmpty())
        return;
    const CountryPermission *country = sink.project.country(permission.country);
    sink.add("T02", Severity::Warning, trunkRef(trunk.id), {target, country ? country->name.valueOr(permission.country) : permission.country});
}

QString stripped(QString domain)
{
    while (domain.startsWith(QLatin1Char('.')))
        domain.remove(0, 1);
    while (domain.endsWith(QLatin1Char('.')))
        domain.chop(1);
    return domain.toLower();
}

//! H33, H34.
void judgeDomain(FindingSink &sink, const Trunk &trunk)
{
    const QString host = trunk.hostName.valueOr({});
    const QString top = stripped(readText(trunk.raw, "topLevelDomain").valueOr({}));
    const QString domain = stripped(readText(trunk.raw, "domain").valueOr({}));
    const bool differs = !domain.isEmpty() && !top.isEmpty() && !host.isEmpty() && domain != stripped(host + QLatin1Char('.') + top);
    if (differs || host.compare(QLatin1String("trunk"), Qt::CaseInsensitive) == 0)
        sink.add("H33", Severity::Error, trunkRef(trunk.id), {domain, host});
    const QDateTime changed = trunk.updateTime.hasValue() ? trunk.updateTime.value : trunk.createTime.value;
    if (changed.isValid() && changed <= sink.context.now && changed.addSecs(propagationSeconds) > sink.context.now)
        sink.add("H34", Severity::Note, trunkRef(trunk.id));
}

//! H29, H30.
void judgeCountries(FindingSink &sink)
{
    const QList<CountryPermission> &countries = sink.project.countries.items;
    const auto isEnabled = [&sink](const char16_t *iso) {
        const CountryPermission *country = sink.project.country(QString::fromUtf16(iso));
        return country && country->enabled.valueOr(false);
    };
    const bool none = std::none_of(countries.cbegin(), countries.cend(), [](const CountryPermission &country) { return country.enabled.valueOr(false); });
    const bool american = sink.project.country(QStringLiteral("US")) || sink.project.country(QStringLiteral("CA"));
    const bool outbound = !sink.project.accessLinks.items.isEmpty() || !sink.project.credentialLinks.items.isEmpty();
    const ObjectRef object{Kind::Project, {}, liveId(sink.project.project.projectId)};
    if (!countries.isEmpty() && outbound && (none || (american && !isEnabled(u"US") && !isEnabled(u"CA"))))
        sink.add("H29", Severity::Warning, object);
    if (isEnabled(u"*"))
        sink.add("H30", Severity::Note, {Kind::CountryPermission, {}, liveId(QStringLiteral("*"))});
}

//! H31.
void judgeRule(FindingSink &sink, const CallBlockingRule &rule)
{
    const ObjectRef object{Kind::CallBlockingRule, {}, objectIdFromText(rule.id)};
    const bool outbound = callDirectionFromText(rule.direction.valueOr({})) == CallDirection::Outbound;
    const QString country = (outbound ? rule.calleeCountry : rule.callerCountry).valueOr({});
    const QString match = (outbound ? rule.calleeMatch : rule.callerMatch).valueOr({});
    const CountryPermission *permission = sink.project.country(country);
    if (country.isEmpty() && match.isEmpty())
        sink.add("H31", Severity::Warning, object, {rule.name.valueOr(rule.id)});
    else if (outbound && match.isEmpty() && permission && permission->enabled.valueOr(false))
        sink.add("H31", Severity::Warning, object, {rule.name.valueOr(rule.id), permission->name.valueOr(country)});
}

} // namespace

void judgeForwarding(FindingSink &sink)
{
    if (!sink.canJudge({"H15"}, {Kind::Trunk}))
        return;
    sink.canJudge({"H17"}, {Kind::PhoneNumber});
    sink.canJudge({"T02"}, {Kind::CountryPermission});
    for (const Trunk &trunk : sink.project.trunks.items)
        judgeForward(sink, trunk);
}

void judgeProject(FindingSink &sink)
{
    if (sink.canJudge({"H33", "H34"}, {Kind::Trunk})) {
        for (const Trunk &trunk : sink.project.trunks.items)
            judgeDomain(sink, trunk);
    }
    if (sink.canJudge({"H29", "H30"}, {Kind::CountryPermission, Kind::TrunkAccessLink, Kind::TrunkCredentialLink}))
        judgeCountries(sink);
    if (sink.canJudge({"H31"}, {Kind::CallBlockingRule, Kind::CountryPermission})) {
        for (const CallBlockingRule &rule : sink.project.blockingRules.items)
            judgeRule(sink, rule);
    }
}

} // namespace core
