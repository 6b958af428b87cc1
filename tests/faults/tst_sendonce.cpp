// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardcolumn.h"
#include "support/transportfixture.h"

using namespace support;
using core::Sent;

//! M1: the server reads a write and closes without an answer. Plain Qt sends it again; ours is on the wire once, and its outcome is unknown.
class TestSendOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void alsoOverAConnectionThatDiesIdle();

private:
    TestAuthority m_authority;
    core::SystemClock m_clock;
};

enum class Break { Fin, Reset, HalfStatusLine, AfterHeaders };
Q_DECLARE_METATYPE(Break)

namespace {
void breakConnection(FaultConnection &connection, Break how)
{
    if (how == Break::Reset)
        return connection.reset();
    if (how == Break::HalfStatusLine)
        connection.send("HTTP/1.1 20");
    if (how == Break::AfterHeaders)
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"id\":");
    connection.close();
}
} // namespace

void TestSendOnce::initTestCase()
{
    m_authority.trustInThisProcess();
}

void TestSendOnce::writesAreSentOnce_data()
{
    QTest::addColumn<bool>("guarded");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Break>("how");
    struct Way
    {
        Break how;
        const char *name;
    };
    for (const bool guarded : guardStates) {
        for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
            for (const bool tls : {false, true}) {
                for (const Way &way : {Way{Break::Fin, "fin"}, Way{Break::Reset, "rst"}, Way{Break::HalfStatusLine, "half status"},
                                       Way{Break::AfterHeaders, "half body"}}) {
                    // Without the guard the plain close is enough to show the damage.
                    if (!guarded && way.how != Break::Fin)
                        continue;
                    QTest::addRow("%s %s %s %s", guardName(guarded), verb, tls ? "tls" : "plain", way.name)
                        << guarded << QByteArray(verb) << tls << way.how;
                }
            }
        }
    }
}

void TestSendOnce::writesAreSentOnce()
{
    QFETCH(bool, guarded);
    QFETCH(QByteArray, verb);
    QFETCH(bool, tls);
    QFETCH(Break, how);
    const GuardScope scope(guarded, {api::Hazard::SilentResend});
    FaultServer server(tls ? std::optional(m_authority.issue()) : std::nullopt);
    QVERIFY(server.isListening());
    server.setHandler([how](FaultConnection &connection, const ServedRequest &) { breakConnection(connection, how); });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const int calls = guarded ? 3 : 1;
    for (int call = 0; call < calls; ++call) {
        const auto result = waitFor(transport.send(requestOf(verb)));
        QVERIFY(result);
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().sent, Sent::Unknown);
    }
    if (guarded)
        QCOMPARE(server.count(verb), calls);
    else
        QVERIFY2(server.count(verb) > 1, "without the guard the manager was expected to send it again");
}

//! The commonest case: the service closes a kept connection at the moment the next write goes out.
void TestSendOnce::alsoOverAConnectionThatDiesIdle()
{
    FaultServer server;
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    for (int round = 0; round < 20; ++round) {
        server.setHandler([](FaultConnection &connection, const ServedRequest &) {
            connection.answer(200, "{}");
            connection.close();
        });
        const auto result = waitFor(transport.send(requestOf("POST")));
        QVERIFY(result);
        QVERIFY2(result->has_value(), result->error().reason.constData());
    }
    QCOMPARE(server.count("POST"), 20);
}

QTEST_GUILESS_MAIN(TestSendOnce)
#include "tst_sendonce.moc"
