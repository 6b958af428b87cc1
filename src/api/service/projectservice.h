// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"

namespace api {

//! Registration of projects with Elastic SIP Trunking (J1).
class ProjectService final : public ServiceBase
{
    Q_OBJECT

public:
    ProjectService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    //! The ids that are new to the service; those that it knew already are not among them.
    core::Task<QStringList> add(const QStringList &projectIds);
};

} // namespace api
