// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/credentiallist.h"
#include "core/secret.h"
#include "core/trunk.h"

namespace api {

//! A user of a new list.
struct NewCredential
{
    QString username;
    core::Secret password;
};

//! Credential lists and their users (C1 to C8). The service cannot add a user to an existing list.
class CredentialListService final : public ServiceBase
{
    Q_OBJECT

public:
    CredentialListService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    //! \a onPage hears of each page.
    core::Task<core::Collection<core::CredentialList>> list(const PageWatcher &onPage = {});
    core::Task<core::CredentialList> get(const QString &listId);
    core::Task<Written<core::CredentialList>> create(const QString &name, const QList<NewCredential> &credentials);
    core::Task<Written<core::CredentialList>> rename(const QString &listId, const QString &name);
    core::Task<WriteAnswer> remove(const QString &listId);
    core::Task<core::Collection<core::Trunk>> trunks(const QString &listId);

    //! The answer is not read: one reading of the contract echoes the password.
    core::Task<WriteAnswer> setPassword(const QString &listId, const QString &username, const core::Secret &password);
    core::Task<WriteAnswer> removeCredential(const QString &listId, const QString &username);
};

} // namespace api
