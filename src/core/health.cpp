// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/completeness.h"
#include "core/healthrules.h"

#include <algorithm>

namespace core {

bool FindingSink::canJudge(const QList<QByteArray> &rules, const QList<Kind> &kinds)
{
    const bool can = std::all_of(kinds.cbegin(), kinds.cend(), [this](Kind kind) { return isComplete(project, kind); });
    if (!can)
        m_report->notKnown += rules;
    return can;
}

void FindingSink::add(const char *rule, Severity severity, const ObjectRef &object, const QStringList &details)
{
    m_report->findings.append({rule, severity, object, details});
}

ObjectRef trunkRef(const QString &id)
{
    return {Kind::Trunk, {}, objectIdFromText(id)};
}

ObjectRef accessListRef(const QString &id)
{
    return {Kind::AccessControlList, {}, objectIdFromText(id)};
}

ObjectRef rangeRef(const QString &listId, const QString &rangeId)
{
    return {Kind::IpRange, objectIdFromText(listId), objectIdFromText(rangeId)};
}

HealthReport health(const ProjectConfiguration &project, const HealthContext &context)
{
    HealthReport report;
    FindingSink sink(project, context, &report);
    judgeAccess(sink);
    judgeAddresses(sink);
    judgeEndpoints(sink);
    judgeNumbers(sink);
    judgeForwarding(sink);
    judgeProject(sink);
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding &left, const Finding &right) {
        return left.severity != right.severity ? left.severity > right.severity : left.rule < right.rule;
    });
    std::sort(report.notKnown.begin(), report.notKnown.end());
    report.notKnown.erase(std::unique(report.notKnown.begin(), report.notKnown.end()), report.notKnown.end());
    return report;
}

} // namespace core
