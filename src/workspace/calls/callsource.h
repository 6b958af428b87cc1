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

//! A page of the export, as far as it has pages.
struct ExportPage
{
    int number = 1;
    int size = 0;
};

//! Which calls the service's export is asked for; the bounds are whole seconds, both ends included.
struct ExportQuestion
{
    QDateTime from;
    QDateTime to;
    bool failedOnly = false;
    std::optional<ExportPage> page;
};

//! Where calls come from: the service, or a script in tests.
class CallSource
{
public:
    virtual ~CallSource() = default;
    //! Calls that start in [\a from, \a to], both ends included, whole seconds; \a page counts from 1.
    virtual core::Task<SourcePage> page(const QDateTime &from, const QDateTime &to, int page, int size) = 0;
    //! The export as the service wrote it; empty when there is nothing in it.
    virtual core::Task<QByteArray> exportCsv(const ExportQuestion &question) = 0;
    //! The packet capture of one leg, which is not the call's direction: a call has both.
    virtual core::Task<QByteArray> pcap(const QString &pcapId, core::CallDirection leg) = 0;
};

//! Over the service's list and export of calls. \a service outlives the source.
std::unique_ptr<CallSource> makeServiceCallSource(api::CallService &service);

} // namespace workspace
