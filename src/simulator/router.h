// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/context.h"

namespace simulator {

//! Finds the operation of a request below /v1/projects/{projectId}.
struct Route {
    const char *operation = nullptr;
    Rule rule = nullptr;
    QStringList captures;
    QList<QByteArray> allowedMethods; //!< Of the path; empty when no operation has this path.
};

Route routeOf(const Request &request);

} // namespace simulator
