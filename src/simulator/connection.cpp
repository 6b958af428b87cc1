// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/connection.h"

#include <algorithm>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace simulator {

namespace {

#ifdef _WIN32
using PollEntry = WSAPOLLFD;
int pollOne(PollEntry *entry, int timeoutMs) { return WSAPoll(entry, 1, timeoutMs); }
constexpr int sendFlags = 0;
#else
using PollEntry = pollfd;
int pollOne(PollEntry *entry, int timeoutMs) { return ::poll(entry, 1, timeoutMs); }
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif
#endif

} // namespace

Connection::Connection(socket_t socket, SSL *ssl, int number) : m_socket(socket), m_ssl(ssl), m_number(number)
{
}

bool Connection::poll(int timeoutMs) const
{
    PollEntry entry{};
    entry.fd = m_socket;
    entry.events = POLLIN;
    return pollOne(&entry, timeoutMs) > 0;
}

bool Connection::is_readable() const
{
    return m_bufferAt < m_bufferEnd || (m_ssl && SSL_pending(m_ssl) > 0) || poll(0);
}

bool Connection::isPeerGone() const
{
    if (!poll(0))
        return false;
    char byte = 0;
    return ::recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
}

ssize_t Connection::receive(char *data, size_t size)
{
    if (m_ssl)
        return SSL_read(m_ssl, data, static_cast<int>(size));
    return ::recv(m_socket, data, size, 0);
}

ssize_t Connection::send(const char *data, size_t size)
{
    if (m_ssl)
        return SSL_write(m_ssl, data, static_cast<int>(size));
    return ::send(m_socket, data, size, sendFlags);
}

bool Connection::waitForRequest()
{
    if (m_bufferAt < m_bufferEnd)
        return true;
    const ssize_t count = receive(m_buffer.data(), m_buffer.size());
    if (count <= 0)
        return false;
    m_bufferAt = 0;
    m_bufferEnd = static_cast<size_t>(count);
    return true;
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_bufferAt == m_bufferEnd && size >= m_buffer.size())
        return receive(data, size);
    if (!waitForRequest())
        return -1;
    const size_t count = std::min(size, m_bufferEnd - m_bufferAt);
    std::memcpy(data, m_buffer.data() + m_bufferAt, count);
    m_bufferAt += count;
    return static_cast<ssize_t>(count);
}

void Connection::truncateBody(size_t bytes)
{
    m_truncating = true;
    m_headWritten = false;
    m_bodyBudget = bytes;
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_dropped)
        return -1;
    if (m_truncating && m_headWritten) {
        // The head goes out in one write; everything after it is body.
        const size_t allowed = std::min(size, m_bodyBudget);
        if (allowed > 0)
            send(data, allowed);
        m_dropped = true;
        return -1;
    }
    m_headWritten = true;
    const ssize_t count = send(data, size);
    if (count <= 0)
        m_dropped = true;
    return count;
}

namespace {

void addressOf(const sockaddr_storage &storage, std::string &ip, int &port)
{
    ip = "127.0.0.1";
    port = 0;
    if (storage.ss_family == AF_INET) {
        sockaddr_in address{};
        std::memcpy(&address, &storage, sizeof(address));
        port = ntohs(address.sin_port);
    }
}

} // namespace

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(storage);
    ::getpeername(m_socket, reinterpret_cast<sockaddr *>(&storage), &length);
    addressOf(storage, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(storage);
    ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&storage), &length);
    addressOf(storage, ip, port);
}

} // namespace simulator
