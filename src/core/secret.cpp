// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace core {

void overwrite(char *buffer, qsizetype size)
{
    // volatile: a plain memset before the memory is given back may be left out by the compiler.
    volatile char *at = buffer;
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

void wipe(QByteArray &bytes)
{
    // A shared or static buffer is not ours to overwrite.
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

struct Secret::Data
{
    explicit Data(const QByteArray &value) : size(value.size()), bytes(std::make_unique<char[]>(static_cast<std::size_t>(size)))
    {
        std::copy(value.cbegin(), value.cend(), bytes.get());
    }
    ~Data() { overwrite(bytes.get(), size); }
    Q_DISABLE_COPY_MOVE(Data)

    qsizetype size;
    std::unique_ptr<char[]> bytes;
};

Secret::Secret(QByteArray value)
{
    if (!value.isEmpty())
        m_data = QSharedPointer<Data>::create(value);
    wipe(value);
}

bool Secret::isEmpty() const
{
    return !m_data;
}

QByteArray Secret::reveal() const
{
    return m_data ? QByteArray(m_data->bytes.get(), m_data->size) : QByteArray();
}

bool Secret::operator==(const Secret &other) const
{
    if (!m_data || !other.m_data)
        return m_data == other.m_data;
    if (m_data->size != other.m_data->size)
        return false;
    // Looks at every byte, so that the time taken tells nothing.
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_data->size; ++i)
        difference |= unsigned(m_data->bytes[std::size_t(i)] ^ other.m_data->bytes[std::size_t(i)]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "***";
    return debug;
}

} // namespace core
