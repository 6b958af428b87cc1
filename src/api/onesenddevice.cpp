// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/onesenddevice.h"

#include <algorithm>
#include <cstring>

namespace api {

OneSendDevice::OneSendDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    // Unbuffered: what the manager has read must show in m_position at once.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneSendDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneSendDevice::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, m_body.size() - m_position);
    if (count <= 0)
        return maximum == 0 ? 0 : -1;
    std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OneSendDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace api
