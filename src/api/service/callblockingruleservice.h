// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/callblockingrule.h"

namespace api {

//! The writable fields of a rule. Only the side that fits the direction is sent: the caller of inbound calls, the callee of outbound ones.
struct CallBlockingRuleFields
{
    QString name;
    core::CallDirection direction = core::CallDirection::Outbound;
    QString country; //!< empty: any
    QString match; //!< number prefix; empty: any

    QByteArray toJson() const;
};

//! Call blocking rules of the project (B1 to B4). There is no read of a single rule.
class CallBlockingRuleService final : public ServiceBase
{
    Q_OBJECT

public:
    CallBlockingRuleService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    core::Task<core::Collection<core::CallBlockingRule>> list(const PageWatcher &onPage = {});
    core::Task<Written<core::CallBlockingRule>> create(const CallBlockingRuleFields &fields);
    core::Task<Written<core::CallBlockingRule>> update(const QString &ruleId, const CallBlockingRuleFields &fields);
    core::Task<WriteAnswer> remove(const QString &ruleId);

    static ListRequest rulesRequest();
};

} // namespace api
