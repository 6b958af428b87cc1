// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoints.h"
#include "core/result.h"

#include <QByteArrayView>

namespace core {
class Clock;
}

namespace api {

//! `Basic` with key id and secret. Error: Invalid, "unusable-key", when either is empty or has a control character, or the id a colon.
core::Result<core::Secret> basicAuthorization(const Credentials &credentials);

//! `Bearer` with \a token, which must have passed isUsableToken().
core::Secret bearerAuthorization(const core::Secret &token);

//! The grammar of RFC 6750: nothing that could end a header line.
bool isUsableToken(QByteArrayView token);

//! Remembers for a short while that the service has refused the key, so that a page full of requests does not hammer at it.
class KeyLatch
{
public:
    static constexpr qint64 holdsForMs = 10'000;

    explicit KeyLatch(const core::Clock &clock);
    void refuse();
    void forget() { m_refusedAt = -1; }
    bool isRefused() const;
    //! Auth, "key-rejected", not sent.
    static core::Error error();

private:
    const core::Clock &m_clock;
    qint64 m_refusedAt = -1;
};

} // namespace api
