// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessindex.h"
#include "core/health.h"

#include <vector>

namespace core {

struct RangeNest;

//! What a rule writes its findings into.
class FindingSink
{
public:
    FindingSink(const ProjectConfiguration &judged, const HealthContext &beyond, HealthReport *report)
        : project(judged), context(beyond), access(judged), m_report(report)
    {
    }

    //! False, and the rules are entered as not known, when one of \a kinds' collections is not complete.
    bool canJudge(const QList<QByteArray> &rules, const QList<Kind> &kinds);
    void add(const char *rule, Severity severity, const ObjectRef &object, const QStringList &details = {});

    const ProjectConfiguration &project;
    const HealthContext &context;
    const AccessIndex access;

private:
    HealthReport *m_report;
};

// Each judges one topic.
void judgeAccess(FindingSink &sink);
void judgeAddresses(FindingSink &sink);
//! What several lists or trunks accept together. \a nests are those of all lists, in the order of the index.
void judgeSharing(FindingSink &sink, const std::vector<RangeNest> &nests);
void judgeEndpoints(FindingSink &sink);
void judgeNumbers(FindingSink &sink);
void judgeForwarding(FindingSink &sink);
void judgeProject(FindingSink &sink);

ObjectRef trunkRef(const QString &id);
ObjectRef accessListRef(const QString &id);
ObjectRef rangeRef(const QString &listId, const QString &rangeId);

} // namespace core
