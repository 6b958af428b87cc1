// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace storage {

//! One window per project folder. Released by the destructor; a lock whose process no longer lives is taken over.
class InstanceLock
{
public:
    explicit InstanceLock(const QString &lockFile);

    //! False while another process (or another lock of this one) holds it, or when the folder cannot be written.
    bool tryLock();
    void unlock();
    bool isLocked() const;
    //! True when the last `tryLock` failed because somebody holds it, false when it failed for want of a writable folder.
    bool isHeldElsewhere() const;

    struct Holder
    {
        qint64 processId = 0;
        QString host;
        QString program;
    };
    //! Who holds it, as far as the file says.
    std::optional<Holder> holder() const;

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace storage
