// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardcolumn.h"
#include "support/manualclock.h"
#include "support/transportfixture.h"

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace support;

//! M3: a 103 before the answer. Plain Qt takes it for the answer, and from then on every answer on that connection belongs to the request before.
class TestInterimStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextAnswersAreRight_data();
    void theNextAnswersAreRight();
    void noReplyIsLeftHanging_data();
    void noReplyIsLeftHanging();
    void aWriteIsUnknownAndNotRepeated();

private:
    core::SystemClock m_clock;
};

namespace {
//! An object whose id is the last part of the path, as a service would answer.
QByteArray objectFor(const ServedRequest &request)
{
    return R"({"id":")" + request.target.mid(request.target.lastIndexOf('/') + 1) + R"("})";
}

QByteArray wireObject(const ServedRequest &request)
{
    const QByteArray body = objectFor(request);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

api::Request getTrunk(int number)
{
    return makeRequest(core::Operation::GetTrunk, {u"T%1"_s.arg(number)});
}
} // namespace

void TestInterimStatus::theNextAnswersAreRight_data()
{
    QTest::addColumn<bool>("guarded");
    QTest::addColumn<QByteArray>("interim");
    for (const bool guarded : guardStates) {
        QTest::addRow("%s 103", guardName(guarded)) << guarded << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
        QTest::addRow("%s 102", guardName(guarded)) << guarded << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
        // Two at once make plain Qt close the connection, by luck.
        if (guarded)
            QTest::addRow("%s twice", guardName(guarded)) << guarded << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n");
    }
}

void TestInterimStatus::theNextAnswersAreRight()
{
    QFETCH(bool, guarded);
    QFETCH(QByteArray, interim);
    const GuardScope scope(guarded, {api::Hazard::InterimStatus});
    FaultServer server;
    // The true answers of that connection come a little late, as over any real distance: when the client has asked its next question already.
    int poisoned = 0;
    QByteArray late;
    server.setHandler([&poisoned, &late](FaultConnection &connection, const ServedRequest &request) {
        if (connection.number() == poisoned)
            connection.send(std::exchange(late, wireObject(request)));
        else
            connection.send(wireObject(request));
    });
    server.next([interim, &poisoned, &late](FaultConnection &connection, const ServedRequest &request) {
        poisoned = connection.number();
        late = wireObject(request);
        connection.send(interim);
    });
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
    int wrong = 0;
    bool done = false;
    std::function<void(int)> ask = [this, &transport, &wrong, &done, &ask](int number) {
        transport.send(getTrunk(number)).then(this, [&wrong, &done, &ask, number](const core::Result<api::Response> &result) {
            const QByteArray expected = R"({"id":"T)" + QByteArray::number(number) + R"("})";
            if (!result || result->body != expected)
                ++wrong;
            if (number == 200)
                done = true;
            else
                ask(number + 1);
        });
    };
    ask(0);
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    if (guarded)
        QCOMPARE(wrong, 0);
    else
        QVERIFY2(wrong > 100, qPrintable(u"only %1 of 200 answers were wrong"_s.arg(wrong)));
}

void TestInterimStatus::noReplyIsLeftHanging_data()
{
    QTest::addColumn<bool>("guarded");
    for (const bool guarded : guardStates)
        QTest::newRow(guardName(guarded)) << guarded;
}

void TestInterimStatus::noReplyIsLeftHanging()
{
    QFETCH(bool, guarded);
    const GuardScope scope(guarded, {api::Hazard::ClearWithoutAbort});
    FaultServer server;
    // In virtual time no deadline comes to the rescue.
    ManualClock clock;
    api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, clock, quickOptions());
    QPointer<FaultConnection> poisoned;
    server.setHandler([](FaultConnection &, const ServedRequest &) {});
    int delivered = 0;
    for (int number = 0; number < 4; ++number)
        transport.send(getTrunk(number)).then(this, [&delivered](const core::Result<api::Response> &result) { delivered += result ? 1 : 0; });
    QTRY_COMPARE(server.ledger().size(), 4);
    server.setHandler([](FaultConnection &connection, const ServedRequest &request) { connection.send(wireObject(request)); });
    server.next([](FaultConnection &connection, const ServedRequest &) { connection.send("HTTP/1.1 103 Early Hints\r\n\r\n"); });
    const core::Task<api::Response> hit = transport.send(getTrunk(9));
    QTRY_VERIFY((clock.advance(1), hit.isSettled()));
    for (int number = 10; number < 40; ++number)
        QVERIFY(waitFor(transport.send(getTrunk(number))));
    if (guarded) {
        QTRY_COMPARE((clock.advance(1), delivered), 4);
        return;
    }
    QCOMPARE(delivered, 0);
}

void TestInterimStatus::aWriteIsUnknownAndNotRepeated()
{
    for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
        FaultServer server;
        server.next([](FaultConnection &connection, const ServedRequest &request) {
            connection.send("HTTP/1.1 103 Early Hints\r\n\r\n" + wireObject(request));
        });
        api::HttpTransport transport(endpointsOf(server.url()), credentials(), api::AccessMode::ReadWrite, m_clock, quickOptions());
        const auto result = waitFor(transport.send(requestOf(verb)));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().reason, QByteArray("interim-status"));
        QCOMPARE(result->error().sent, core::Sent::Unknown);
        QCOMPARE(server.count(verb), 1);
    }
}

QTEST_GUILESS_MAIN(TestInterimStatus)
#include "tst_interimstatus.moc"
