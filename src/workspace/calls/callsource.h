// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/task.h"

#include <memory>

namespace api {
class CallService;
}

namespace workspace {

//! One page of call records as the service gave it, in its order.
struct SourcePage
{
    QList<core::CallRecord> calls;
    //! Items that could not be read as a call.
    int badItems = 0;
    std::optional<qint64> totalItems;
    std::optional<qint64> pageNumber;
    //! The size that the service used, which need not be the one asked for.
    std::optional<qint64> pageSize;
};

//! Where pages of calls come from: the service, or a script in tests.
class CallSource
{
public:
    virtual ~CallSource() = default;
    //! Calls that start in [\a from, \a to], both ends included, whole seconds; \a page counts from 1.
    virtual core::Task<SourcePage> page(const QDateTime &from, const QDateTime &to, int page, int size) = 0;
};

//! Over the service's list of calls. \a service outlives the source.
std::unique_ptr<CallSource> makeServiceCallSource(api::CallService &service);

} // namespace workspace
