// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/callpage.h"
#include "api/servicebase.h"
#include "core/callfilter.h"

#include <QThreadPool>

namespace api {

//! The service's own export of call records.
struct CallExport
{
    QByteArray csv;
    QString fileName; //!< as the service names it, without folders; may be empty
};

//! What the export can be narrowed by beyond the filters of the list. Empty means not sent.
struct CallExportOptions
{
    QString fromCountryCode;
    QString toCountryCode;
    std::optional<bool> emergencyOnly;
    QString region;
    QStringList projectIds;
    QString fileName;
    QString groupId;
    QString parentId;
    QString relationshipType;
    std::optional<bool> hasChildren;
    std::optional<int> page;
    std::optional<int> size;
};

enum class CallLeg { Inbound, Outbound };

//! Call records (L1 to L3). All three are bulk reads.
class CallService final : public ServiceBase
{
    Q_OBJECT

public:
    CallService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);
    //! Waits for a page that is being read (milliseconds).
    ~CallService() override;

    //! One page, numbered from 1, of at most 1000 records; \a filter should hold both bounds of time, else the service chooses its own window.
    //! The page is decoded on a worker thread.
    core::Task<CallPage> page(const core::SplitCallFilter &filter, int page, int size = 1000);
    core::Task<CallPage> page(const QList<QPair<QByteArray, QString>> &query, int page, int size = 1000);

    core::Task<CallExport> exportCsv(const QList<QPair<QByteArray, QString>> &query, const CallExportOptions &options = {});
    //! A packet capture of one leg. The service keeps it for ten days.
    core::Task<QByteArray> pcap(const QString &pcapId, CallLeg leg);

private:
    core::Task<CallPage> decodedPage(const Response &response);

    QThreadPool m_pool;
};

} // namespace api
