// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/callblockingruleservice.h"

namespace api {

using core::CallBlockingRule;
using core::Operation;

QByteArray CallBlockingRuleFields::toJson() const
{
    const bool inbound = direction == core::CallDirection::Inbound;
    core::RawObject body;
    if (!name.isEmpty())
        body.set("name", core::rawString(name));
    body.set("direction", core::rawString(inbound ? QStringLiteral("INBOUND") : QStringLiteral("OUTBOUND")));
    if (!country.isEmpty())
        body.set(inbound ? "callerCountry" : "calleeCountry", core::rawString(country));
    if (!match.isEmpty())
        body.set(inbound ? "callerMatch" : "calleeMatch", core::rawString(match));
    return body.toJson();
}

CallBlockingRuleService::CallBlockingRuleService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

ListRequest CallBlockingRuleService::rulesRequest()
{
    ListRequest request;
    request.operation = Operation::ListBlockingRules;
    request.keys = {"callBlockingRules"};
    return request;
}

core::Task<core::Collection<CallBlockingRule>> CallBlockingRuleService::list(const PageWatcher &onPage)
{
    ListRequest request = rulesRequest();
    request.onPage = onPage;
    return decodedList<CallBlockingRule>(ServiceBase::list(request), CallBlockingRule::fromRaw);
}

core::Task<Written<CallBlockingRule>> CallBlockingRuleService::create(const CallBlockingRuleFields &fields)
{
    return decodedWrite<CallBlockingRule>(write(Operation::CreateBlockingRule, {}, fields.toJson()), CallBlockingRule::fromRaw);
}

core::Task<Written<CallBlockingRule>> CallBlockingRuleService::update(const QString &ruleId, const CallBlockingRuleFields &fields)
{
    return decodedWrite<CallBlockingRule>(write(Operation::UpdateBlockingRule, {ruleId}, fields.toJson()), CallBlockingRule::fromRaw);
}

core::Task<WriteAnswer> CallBlockingRuleService::remove(const QString &ruleId)
{
    return write(Operation::DeleteBlockingRule, {ruleId});
}

} // namespace api
