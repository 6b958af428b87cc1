// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardcolumn.h"
#include "support/transportfixture.h"

using namespace support;

//! M2: a redirect. Plain Qt takes our Authorization header, and with 307 and 308 the body, to wherever the answer points.
class TestRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesElsewhere_data();
    void nothingGoesElsewhere();
    void sameHostIsNotFollowedEither();

private:
    core::SystemClock m_clock;
};

void TestRedirect::nothingGoesElsewhere_data()
{
    QTest::addColumn<bool>("guarded");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    for (const bool guarded : guardStates) {
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
                // Without the guard: the header with every status, the body with those that keep the verb.
                if (!guarded && qstrcmp(verb, "GET") != 0 && !(qstrcmp(verb, "POST") == 0 && status >= 307))
                    continue;
                QTest::addRow("%s %d %s", guardName(guarded), status, verb) << guarded << status << QByteArray(verb);
            }
        }
    }
}

void TestRedirect::nothingGoesElsewhere()
{
    QFETCH(bool, guarded);
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    const GuardScope scope(guarded, {api::Hazard::Redirect, api::Hazard::SilentResend});
    FaultServer elsewhere;
    FaultServer server;
    elsewhere.moveTo(QStringLiteral("127.0.0.2"));
    QUrl target = elsewhere.url();
    target.setPath(QStringLiteral("/collect"));
    server.setHandler([status, target](FaultConnection &connection, const ServedRequest &) {
        connection.answer(status, "", "", "Location: " + target.toEncoded() + "\r\n");
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const api::Request request = requestOf(verb);
    const auto result = waitFor(transport.send(request));
    QVERIFY(result);
    if (guarded) {
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().kind, core::ErrorKind::Protocol);
        QCOMPARE(result->error().reason, QByteArray("sign-in-page"));
        QCOMPARE(server.ledger().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
        return;
    }
    QCOMPARE(elsewhere.ledger().size(), 1);
    QVERIFY(QByteArray::fromBase64(elsewhere.ledger().first().header("authorization").mid(6)).contains(canarySecret));
    QCOMPARE(elsewhere.ledger().first().body, request.body);
}

void TestRedirect::sameHostIsNotFollowedEither()
{
    FaultServer server;
    server.next([](FaultConnection &connection, const ServedRequest &) { connection.answer(302, "", "", "Location: /moved\r\n"); });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    const auto result = waitFor(transport.send(requestOf("GET")));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason, QByteArray("redirect"));
    QCOMPARE(server.ledger().size(), 1);
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
