// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QObject>

namespace core {
class Clock;
}

namespace gui {

//! Puts a password on the clipboard and takes it off again after a minute, as long as it is still there: what the user has copied since is theirs.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 clearedAfterMs = 60'000;

    explicit SecretClipboard(core::Clock &clock, QObject *parent = nullptr);
    //! Clears what is still there: nobody will do so later.
    ~SecretClipboard() override;

    void copy(const core::Secret &secret);

private:
    void clear();

    core::Clock &m_clock;
    core::Secret m_copied;
    int m_generation = 0;
};

} // namespace gui
