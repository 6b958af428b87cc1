// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/listener.h"

#include <QDateTime>
#include <QLocale>

#include <list>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

//! httplib's handlers do not see the connection; one thread serves one connection.
thread_local Connection *currentConnection = nullptr;

//! What was changed in a request before httplib saw it; the ledger shows it as it came.
struct Prepared {
    std::string acceptEncoding;
    bool lengthAdded = false;
};
thread_local Prepared prepared;

//! A thread for each connection: idle keep-alive connections never starve a new one.
class ThreadPerConnection final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        m_threads.remove_if([](Worker &worker) {
            if (worker.done)
                worker.thread.join();
            return worker.done.load();
        });
        Worker &worker = m_threads.emplace_back();
        worker.thread = std::thread([&worker, task = std::move(task)] {
            task();
            worker.done = true;
        });
    }
    void shutdown() override
    {
        for (Worker &worker : m_threads)
            worker.thread.join();
        m_threads.clear();
    }

private:
    struct Worker {
        std::thread thread;
        std::atomic<bool> done = false;
    };
    std::list<Worker> m_threads;
};

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void closeSocket(socket_t socket)
{
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

void shutDown(socket_t socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

Listener::Listener(Handler handler) : m_handler(std::move(handler))
{
    const auto serve = [this](const httplib::Request &in, httplib::Response &out) { answer(in, out); };
    const std::string everything = R"([\s\S]*)";
    Get(everything, serve);
    Post(everything, httplib::Server::Handler(serve));
    Put(everything, httplib::Server::Handler(serve));
    Patch(everything, httplib::Server::Handler(serve));
    Delete(everything, httplib::Server::Handler(serve));
    Options(everything, serve);
    set_tcp_nodelay(true);
    // Only announced by httplib: serveConnection() keeps connections open until the peer or stop() ends them.
    set_keep_alive_max_count(1000000);
    set_keep_alive_timeout(3600);
    set_payload_max_length(64 * 1024 * 1024);
    // httplib's own choice, SO_REUSEPORT, would let two servers share one port unnoticed.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof(yes));
    });
    new_task_queue = [] { return new ThreadPerConnection; };
}

Listener::~Listener()
{
    stop();
    if (m_tls)
        SSL_CTX_free(m_tls);
}

bool Listener::useTls(const QByteArray &certificate, const QByteArray &privateKey)
{
    m_tls = SSL_CTX_new(TLS_server_method());
    BIO *certificateBio = BIO_new_mem_buf(certificate.constData(), static_cast<int>(certificate.size()));
    BIO *keyBio = BIO_new_mem_buf(privateKey.constData(), static_cast<int>(privateKey.size()));
    X509 *x509 = PEM_read_bio_X509(certificateBio, nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
    const bool ok = x509 && key && SSL_CTX_use_certificate(m_tls, x509) == 1 && SSL_CTX_use_PrivateKey(m_tls, key) == 1;
    X509_free(x509);
    EVP_PKEY_free(key);
    BIO_free(certificateBio);
    BIO_free(keyBio);
    return ok;
}

int Listener::start(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (bound < 0)
        return -1;
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running())
        std::this_thread::yield();
    return bound;
}

void Listener::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_open)
            shutDown(socket);
    }
    httplib::Server::stop();
    m_thread.join();
}

bool Listener::process_and_close_socket(socket_t sock)
{
    int number = 0;
    bool refused = false;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_connections;
        refused = m_stopping;
        if (!refused)
            m_open.insert(sock);
    }
    SSL *ssl = nullptr;
    if (!refused && m_tls) {
        ssl = SSL_new(m_tls);
        SSL_set_fd(ssl, static_cast<int>(sock));
        refused = SSL_accept(ssl) != 1;
    }
    if (!refused) {
        Connection connection(sock, ssl, number);
        serveConnection(connection);
        if (ssl && !connection.isBroken())
            SSL_shutdown(ssl);
    }
    if (ssl)
        SSL_free(ssl);
    const std::lock_guard lock(m_mutex);
    m_open.erase(sock);
    shutDown(sock);
    closeSocket(sock);
    return true;
}

void Listener::serveConnection(Connection &connection)
{
    currentConnection = &connection;
    const auto prepare = [](httplib::Request &request) {
        // Answers go out uncompressed, and a request without a length has no body: httplib would wait for one until a timeout.
        prepared = {request.get_header_value("Accept-Encoding"), false};
        request.headers.erase("Accept-Encoding");
        if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
            request.set_header("Content-Length", "0");
            prepared.lengthAdded = true;
        }
    };
    bool closed = false;
    while (!closed && !connection.isBroken() && connection.waitForRequest()) {
        if (!process_request(connection, false, closed, prepare))
            break;
    }
    currentConnection = nullptr;
}

void Listener::answer(const httplib::Request &in, httplib::Response &out)
{
    Request request = parseRequest(bytes(in.method), bytes(in.target));
    for (const auto &[name, value] : in.headers)
        request.headers.insert(bytes(name).toLower(), bytes(value));
    for (const char *own : {"remote_addr", "remote_port", "local_addr", "local_port"})
        request.headers.remove(own);
    if (prepared.lengthAdded)
        request.headers.remove("content-length");
    if (!prepared.acceptEncoding.empty())
        request.headers.insert("accept-encoding", bytes(prepared.acceptEncoding));
    request.body = bytes(in.body);
    request.connection = currentConnection->number();
    const Answer answer = m_handler(request, *currentConnection);
    out.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        out.set_header(name.toStdString(), value.toStdString());
    const QLocale english(QLocale::C);
    out.set_header("Date", english.toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toStdString());
    if (answer.stream) {
        out.set_chunked_content_provider(answer.contentType.toStdString(), [next = answer.stream](size_t, httplib::DataSink &sink) {
            const QByteArray chunk = next();
            if (chunk.isEmpty()) {
                sink.done();
                return true;
            }
            return sink.write(chunk.constData(), static_cast<size_t>(chunk.size()));
        });
    } else if (!answer.contentType.isEmpty() || !answer.body.isEmpty()) {
        out.set_content(answer.body.toStdString(), answer.contentType.toStdString());
    }
}

} // namespace simulator
