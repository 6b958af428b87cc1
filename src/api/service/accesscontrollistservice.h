// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/accesscontrollist.h"
#include "core/trunk.h"

namespace api {

//! The writable fields of a range: address and length go apart.
struct IpRangeFields
{
    QString ipAddress;
    int range = 32; //!< 1..32
    QString description; //!< left out of the body when empty

    QByteArray toJson() const;
};

//! The writable fields of a list; `enabled` and all ranges are always sent.
struct AccessControlListFields
{
    QString name;
    bool enabled = true;
    QList<IpRangeFields> ranges; //!< the service wants at least one

    QByteArray toJson() const;
};

//! Access control lists and their ranges (A1 to A10).
class AccessControlListService final : public ServiceBase
{
    Q_OBJECT

public:
    AccessControlListService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    //! \a onPage hears of each page.
    core::Task<core::Collection<core::AccessControlList>> list(const PageWatcher &onPage = {});
    core::Task<core::AccessControlList> get(const QString &listId);
    core::Task<Written<core::AccessControlList>> create(const AccessControlListFields &fields);
    //! Replaces name, state and the whole set of ranges; single ranges are safer.
    core::Task<Written<core::AccessControlList>> update(const QString &listId, const AccessControlListFields &fields);
    core::Task<WriteAnswer> remove(const QString &listId);
    core::Task<core::Collection<core::Trunk>> trunks(const QString &listId);

    core::Task<core::Collection<core::IpRange>> ranges(const QString &listId);
    core::Task<Written<core::IpRange>> addRange(const QString &listId, const IpRangeFields &fields);
    core::Task<Written<core::IpRange>> updateRange(const QString &listId, const QString &rangeId, const IpRangeFields &fields);
    core::Task<WriteAnswer> removeRange(const QString &listId, const QString &rangeId);

    static ListRequest rangesRequest(const QString &listId);
};

} // namespace api
