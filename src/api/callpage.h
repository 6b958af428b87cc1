// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QByteArray>
#include <QList>

namespace api {

//! One page of call records, in the order of the service.
struct CallPage
{
    QList<core::CallRecord> records;
    //! Items that are no object or have no call id.
    int badItems = 0;
    //! As the service says; nullopt where the envelope is missing or unreadable. Never trusted for memory or for the end of paging alone.
    std::optional<qint64> totalItems;
    std::optional<qint64> pageNumber;
    //! The page size that the service used, which need not be the one asked for.
    std::optional<qint64> pageSize;
    bool bareArray = false;
    //! Of the records only: two pages with the same hash hold the same records.
    QByteArray contentHash;

    //! True when the envelope says that further records follow, or when there is no envelope and the page is not short of \a askedSize.
    bool hasMore(int askedPage, int askedSize) const;
};

} // namespace api
