// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/phonenumber.h"

namespace api {

//! Phone numbers of Elastic SIP Trunking (N1 to N3) and of the Numbers API (N4 and its reads).
class PhoneNumberService final : public ServiceBase
{
    Q_OBJECT

public:
    PhoneNumberService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    //! \a trunkId, when not empty, keeps only the numbers of that trunk.
    core::Task<core::Collection<core::PhoneNumber>> list(const QString &trunkId = {}, const PageWatcher &onPage = {});
    core::Task<core::PhoneNumber> get(const QString &number);

    //! All numbers that the project owns: local, mobile and toll-free are asked for one after the other.
    //! \a onPage hears of each page, with the sums of all kinds so far.
    core::Task<core::Collection<core::ActiveNumber>> activeNumbers(const PageWatcher &onPage = {});
    core::Task<core::ActiveNumber> activeNumber(const QString &number);

    //! Puts the number on the trunk through the Numbers API. Provisioning goes on after the answer: poll `activeNumber`.
    core::Task<Written<core::ActiveNumber>> assign(const QString &number, const QString &trunkId);
    //! Takes the number off its trunk; where the service refuses an empty trunk (400), as an empty voice application.
    core::Task<Written<core::ActiveNumber>> unassign(const QString &number);
    //! PATCH with any body; when \a body takes the number off its trunk, with the second form of `unassign`.
    core::Task<WriteAnswer> patch(const QString &number, const QByteArray &body);

    //! The unpublished route on the trunking host, for projects where the Numbers API is not allowed. An empty \a trunkId takes the number off.
    //! Success proves nothing about who owns the number: confirm with `activeNumber`.
    core::Task<Written<core::PhoneNumber>> assignDirectly(const QString &number, const QString &trunkId);

private:
    core::Task<RawList> activeOfTypes(QStringList types, const RawList &before, const PageWatcher &onPage);
    core::Task<RawList> activeOfType(const QString &type, int pageSize, const PageWatcher &onPage);
};

} // namespace api
