// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authorization.h"

#include "api/guards.h"
#include "core/clock.h"

#include <algorithm>
#include <cstring>

namespace api {

namespace {
bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

bool isTokenCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c != '\0' && std::strchr("-._~+/", c));
}
} // namespace

core::Result<core::Secret> basicAuthorization(const Credentials &credentials)
{
    const QByteArray id = credentials.keyId.toUtf8();
    QByteArray secret = credentials.keySecret.reveal();
    const bool usable = !id.isEmpty() && !secret.isEmpty() && !id.contains(':') && !hasControlCharacter(id) && !hasControlCharacter(secret);
    if (!usable) {
        core::wipe(secret);
        return core::failure(core::invalidError(QByteArrayLiteral("unusable-key")));
    }
    QByteArray pair = id + ':' + secret;
    core::Secret header(QByteArrayLiteral("Basic ") + pair.toBase64());
    core::wipe(pair);
    core::wipe(secret);
    return header;
}

core::Secret bearerAuthorization(const core::Secret &token)
{
    return core::Secret(QByteArrayLiteral("Bearer ") + token.reveal());
}

bool isUsableToken(QByteArrayView token)
{
    if (!guarded(Hazard::HeaderInjection))
        return !token.isEmpty();
    constexpr qsizetype longest = 16 * 1024;
    while (token.endsWith('='))
        token.chop(1);
    return !token.isEmpty() && token.size() <= longest && std::all_of(token.cbegin(), token.cend(), isTokenCharacter);
}

KeyLatch::KeyLatch(const core::Clock &clock) : m_clock(clock) {}

void KeyLatch::refuse()
{
    m_refusedAt = m_clock.steadyMs();
}

bool KeyLatch::isRefused() const
{
    return m_refusedAt >= 0 && m_clock.steadyMs() - m_refusedAt < holdsForMs;
}

core::Error KeyLatch::error()
{
    core::Error error;
    error.kind = core::ErrorKind::Auth;
    error.reason = QByteArrayLiteral("key-rejected");
    return error;
}

} // namespace api
