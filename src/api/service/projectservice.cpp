// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/projectservice.h"

namespace api {

ProjectService::ProjectService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<QStringList> ProjectService::add(const QStringList &projectIds)
{
    core::RawObject body;
    body.set("projectIds", core::rawStringArray(projectIds));
    const core::Task<WriteAnswer> writing = write(core::Operation::AddProjects, {}, body.toJson());
    return core::mapTask<QStringList>(this, writing, [](const core::Result<WriteAnswer> &result) -> core::Result<QStringList> {
        if (!result)
            return core::failure(result.error());
        const core::Field<QStringList> added = result->object ? core::readTextList(*result->object, "addedProjects") : core::Field<QStringList>();
        return added.value;
    });
}

} // namespace api
