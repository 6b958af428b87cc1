// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/instancelock.h"

namespace storage {

InstanceLock::InstanceLock(const QString &lockFile) : m_lock(std::make_unique<QLockFile>(lockFile))
{
    // Never stale by age: a window may stay open for weeks. A dead process is recognised by its id and host.
    m_lock->setStaleLockTime(0);
}

bool InstanceLock::tryLock()
{
    return m_lock->isLocked() || m_lock->tryLock(0);
}

void InstanceLock::unlock()
{
    m_lock->unlock();
}

bool InstanceLock::isLocked() const
{
    return m_lock->isLocked();
}

bool InstanceLock::isHeldElsewhere() const
{
    return m_lock->error() == QLockFile::LockFailedError;
}

std::optional<InstanceLock::Holder> InstanceLock::holder() const
{
    Holder holder;
    if (!m_lock->getLockInfo(&holder.processId, &holder.host, &holder.program))
        return std::nullopt;
    return holder;
}

} // namespace storage
