// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/rawanswer.h"

#include <algorithm>

namespace api {

namespace {
auto find(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    return std::find_if(headers.cbegin(), headers.cend(), [name](const QPair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}
} // namespace

QByteArray RawAnswer::header(QByteArrayView name) const
{
    const auto found = find(headers, name);
    return found == headers.cend() ? QByteArray() : found->second;
}

bool RawAnswer::hasHeader(QByteArrayView name) const
{
    return find(headers, name) != headers.cend();
}

QByteArray RawAnswer::contentType() const
{
    return header("Content-Type").split(';').first().trimmed().toLower();
}

QByteArray RawAnswer::charset() const
{
    const QList<QByteArray> parts = header("Content-Type").toLower().split(';');
    for (const QByteArray &part : parts) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("charset="))
            return parameter.mid(8).replace('"', "").trimmed();
    }
    return {};
}

} // namespace api
