// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <array>
#include <utility>

namespace core {

namespace {
Error localError(ErrorKind kind, QByteArray reason, QString message)
{
    Error error;
    error.kind = kind;
    error.reason = std::move(reason);
    error.message = std::move(message);
    return error;
}
} // namespace

Error invalidError(QByteArray reason, QString message)
{
    return localError(ErrorKind::Invalid, std::move(reason), std::move(message));
}

Error storageError(QByteArray reason, QString message)
{
    return localError(ErrorKind::Storage, std::move(reason), std::move(message));
}

Error cancelledError()
{
    return localError(ErrorKind::Cancelled, QByteArrayLiteral("cancelled"), {});
}

QByteArray errorKindName(ErrorKind kind)
{
    static constexpr std::array names{"cancelled", "timeout", "offline", "tls", "auth", "forbidden", "missing", "conflict",
                                      "rejected", "ratelimited", "server", "protocol", "readonly", "invalid", "storage"};
    return names.at(static_cast<std::size_t>(kind));
}

} // namespace core
