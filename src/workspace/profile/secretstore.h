// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "core/task.h"

#include <QUuid>

namespace workspace {

enum class SecretPlace { Keychain, SessionOnly };

//! Where key secrets are. An interface, so that tests and the demo need no keychain.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    //! An empty secret means that none is stored: ask for it.
    virtual core::Task<core::Secret> read(const QUuid &profile) = 0;
    //! SessionOnly when no keychain answered: kept in memory, and to be said in a lasting banner.
    virtual core::Task<SecretPlace> write(const QUuid &profile, const core::Secret &secret) = 0;
    virtual core::Task<void> remove(const QUuid &profile) = 0;
};

} // namespace workspace
