// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httplib.h>

#include <array>
#include <string>

namespace simulator {

//! One accepted TCP connection, plain or TLS, that can be made to misbehave.
class Connection final : public httplib::Stream
{
public:
    //! \a ssl may be null; ownership of both stays with the caller.
    Connection(socket_t socket, SSL *ssl, int number);

    int number() const { return m_number; }
    //! Blocks until bytes are there; false when the peer is gone.
    bool waitForRequest();
    //! The peer has closed or reset; does not block.
    bool isPeerGone() const;

    //! Nothing more is written; the connection ends after this exchange.
    void drop() { m_dropped = true; }
    //! The head of the answer is written in full, then \a bytes of the body, then the connection ends.
    void truncateBody(size_t bytes);
    bool isBroken() const { return m_dropped; }

    bool is_readable() const override;
    bool is_writable() const override { return !m_dropped; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool poll(int timeoutMs) const;
    ssize_t receive(char *data, size_t size);
    ssize_t send(const char *data, size_t size);

    socket_t m_socket;
    SSL *m_ssl;
    int m_number;
    bool m_dropped = false;
    bool m_truncating = false;
    bool m_headWritten = false;
    size_t m_bodyBudget = 0;
    std::array<char, 8192> m_buffer;
    size_t m_bufferAt = 0;
    size_t m_bufferEnd = 0;
};

} // namespace simulator
