// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"

namespace core {

//! What a rule writes its findings into.
class FindingSink
{
public:
    FindingSink(const ProjectConfiguration &judged, const HealthContext &beyond, HealthReport *report) : project(judged), context(beyond), m_report(report) {}

    //! False, and the rules are entered as not known, when one of \a kinds' collections is not complete.
    bool canJudge(const QList<QByteArray> &rules, const QList<Kind> &kinds);
    void add(const char *rule, Severity severity, const ObjectRef &object, const QStringList &details = {});

    const ProjectConfiguration &project;
    const HealthContext &context;

private:
    HealthReport *m_report;
};

// Each judges one topic.
void judgeAccess(FindingSink &sink);
void judgeEndpoints(FindingSink &sink);
void judgeNumbers(FindingSink &sink);
void judgeForwarding(FindingSink &sink);
void judgeProject(FindingSink &sink);

ObjectRef trunkRef(const QString &id);

} // namespace core
