// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/profile/secretstore.h"

#include <QHash>
#include <QObject>

namespace workspace {

//! Secrets in the keychain of the system; in the memory of this session where none answers. Never in a file.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    core::Task<core::Secret> read(const QUuid &profile) override;
    core::Task<SecretPlace> write(const QUuid &profile, const core::Secret &secret) override;
    core::Task<void> remove(const QUuid &profile) override;

private:
    QHash<QUuid, core::Secret> m_session;
};

//! Secrets in memory only: for the demo, for `SINCH_*` and for tests.
class SessionSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    using QObject::QObject;

    core::Task<core::Secret> read(const QUuid &profile) override;
    core::Task<SecretPlace> write(const QUuid &profile, const core::Secret &secret) override;
    core::Task<void> remove(const QUuid &profile) override;

private:
    QHash<QUuid, core::Secret> m_session;
};

} // namespace workspace
