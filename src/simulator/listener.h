// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/connection.h"
#include "simulator/exchange.h"

#include <functional>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace simulator {

//! HTTP/1.1 on 127.0.0.1. cpp-httplib reads and writes the messages; the connections are our own so that they can be dropped,
//! cut and closed at once. This is the only file that leans on httplib's protected process_request() (0.11.x).
class Listener final : private httplib::Server
{
public:
    //! Called in a thread of the connection.
    using Handler = std::function<Answer(const Request &, Connection &)>;

    explicit Listener(Handler handler);
    ~Listener() override;
    Q_DISABLE_COPY_MOVE(Listener)

    //! Switches TLS on. False when the two do not fit together.
    bool useTls(const QByteArray &certificate, const QByteArray &privateKey);
    //! 0 takes any free port; returns the port, or -1.
    int start(quint16 port);
    void stop();

private:
    bool process_and_close_socket(socket_t sock) override;
    void serveConnection(Connection &connection);
    void answer(const httplib::Request &in, httplib::Response &out);

    Handler m_handler;
    SSL_CTX *m_tls = nullptr;
    std::thread m_thread;
    std::mutex m_mutex;
    std::unordered_set<socket_t> m_open;
    int m_connections = 0;
    bool m_stopping = false;
};

} // namespace simulator
