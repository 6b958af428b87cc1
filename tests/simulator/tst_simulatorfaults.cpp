// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using simulator::Fault;

//! Answers that go wrong, the ledger that remembers every request, and stopping.
class SimulatorFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusBeforeAndAfterActing_data();
    void statusBeforeAndAfterActing();
    void drop();
    void hangsUntilTold();
    void malformed();
    void truncated();
    void delayAndCallbackLetTheAnswerThrough();
    void onlyWhatMatchesAndOnlyAsOften();
    void ledgerKeepsTheRawTarget();
    void withoutALedgerNothingIsKept();
    void keepAliveAndPipelinedRequestsShareAConnection();
    void deleteWithoutALengthIsAnsweredAtOnce();
    void stopsAtOnce();
    void aTakenPortIsAnError();
    void speaksTls();
};

namespace {

simulator::Options emptyProject()
{
    simulator::Options options;
    options.empty = true;
    options.oauthLimit = {};
    return options;
}

const QByteArray newTrunk = R"({"name":"A","hostName":"one"})";

qsizetype trunksOf(const simulator::SimulatorServer &server)
{
    return server.snapshot().value(u"trunks"_s).toObject().size();
}

simulator::LedgerEntry lastOf(const simulator::SimulatorServer &server)
{
    return server.ledger().last();
}

} // namespace

void SimulatorFaultsTest::statusBeforeAndAfterActing_data()
{
    QTest::addColumn<bool>("acts");
    QTest::newRow("before") << false;
    QTest::newRow("after") << true;
}

void SimulatorFaultsTest::statusBeforeAndAfterActing()
{
    QFETCH(bool, acts);
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    Fault fault;
    fault.method = "POST";
    fault.path = QRegularExpression(u"/trunks$"_s);
    fault.acts = acts;
    fault.status = 503;
    fault.body = "<html>";
    fault.headers = {{"Retry-After", "7"}, {"Content-Type", "text/html"}};
    server.addFault(fault);
    const RawReply reply = client.call("POST", "/trunks", newTrunk);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, QByteArray("<html>"));
    QCOMPARE(reply.headers.value("retry-after"), QByteArray("7"));
    QCOMPARE(reply.headers.value("content-type"), QByteArray("text/html"));
    QCOMPARE(trunksOf(server), acts ? 1 : 0);
    QCOMPARE(lastOf(server).acted, acts);
    QCOMPARE(lastOf(server).status, 503);
    QCOMPARE(lastOf(server).fault, u"status"_s);
    QCOMPARE(server.pendingFaults(), 0);
}

void SimulatorFaultsTest::drop()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
    for (const bool acts : {false, true}) {
        Fault fault;
        fault.kind = Fault::Kind::Drop;
        fault.acts = acts;
        server.addFault(fault);
        QCOMPARE(client.call("POST", "/trunks", newTrunk).status, 0);
        QCOMPARE(trunksOf(server), acts ? 1 : 0);
        QCOMPARE(lastOf(server).acted, acts);
        QCOMPARE(lastOf(server).status, 0);
        QCOMPARE(lastOf(server).operation, acts ? u"T2"_s : QString());
    }
}

void SimulatorFaultsTest::hangsUntilTold()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
    Fault fault;
    fault.kind = Fault::Kind::Hang;
    fault.times = -1;
    fault.acts = true;
    server.addFault(fault);
    QElapsedTimer timer;
    timer.start();
    // A client that gives up first.
    QCOMPARE(client.send("GET", client.project() + "/trunks", {}, {client.basic()}, 300).status, 0);
    QVERIFY(timer.elapsed() >= 290);
    QCOMPARE(lastOf(server).fault, u"hang"_s);
    QVERIFY(lastOf(server).acted);
    // And one that is patient.
    int status = -1;
    const qsizetype before = server.ledger().size();
    std::thread patient([&client, &status] { status = client.call("GET", "/trunks").status; });
    QTRY_COMPARE(server.ledger().size(), before + 1);
    server.clearFaults();
    patient.join();
    QCOMPARE(status, 0);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
}

void SimulatorFaultsTest::malformed()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    Fault fault;
    fault.kind = Fault::Kind::Malformed;
    fault.path = QRegularExpression(u"/trunks"_s);
    server.addFault(fault);
    fault.body = "{\"id\":";
    server.addFault(fault);
    const RawReply cut = client.call("POST", "/trunks", newTrunk);
    QCOMPARE(cut.status, 201);
    QVERIFY(cut.complete && !cut.body.isEmpty());
    QVERIFY(cut.object().isEmpty());
    QCOMPARE(trunksOf(server), 1);
    QCOMPARE(client.call("GET", "/trunks").body, QByteArray("{\"id\":"));
}

void SimulatorFaultsTest::truncated()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.call("POST", "/trunks", newTrunk).status, 201);
    const QByteArray whole = client.call("GET", "/trunks").body;
    Fault fault;
    fault.kind = Fault::Kind::Truncated;
    server.addFault(fault);
    const RawReply reply = client.call("GET", "/trunks");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-length").toLongLong(), whole.size());
    QCOMPARE(reply.body, whole.left(whole.size() / 2));
}

void SimulatorFaultsTest::delayAndCallbackLetTheAnswerThrough()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    Fault delay;
    delay.kind = Fault::Kind::Delay;
    delay.path = QRegularExpression(u"/trunks"_s);
    delay.delayMs = 150;
    server.addFault(delay);
    Fault meanwhile;
    meanwhile.kind = Fault::Kind::Callback;
    meanwhile.path = delay.path;
    meanwhile.callback = [&server] { server.asAnotherAdmin("POST", "/trunks", newTrunk); };
    server.addFault(meanwhile);
    QElapsedTimer timer;
    timer.start();
    // Somebody else was faster.
    QCOMPARE(client.call("POST", "/trunks", newTrunk).status, 400);
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(trunksOf(server), 1);
}

void SimulatorFaultsTest::onlyWhatMatchesAndOnlyAsOften()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    Fault fault;
    fault.method = "GET";
    fault.path = QRegularExpression(u"/accessControlLists"_s);
    fault.skip = 1;
    fault.times = 2;
    fault.status = 500;
    server.addFault(fault);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
    QCOMPARE(client.call("POST", "/accessControlLists", "{}").status, 400);
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(client.call("GET", "/accessControlLists").status);
    QCOMPARE(statuses, (QList<int>{200, 500, 500, 200, 200}));
}

void SimulatorFaultsTest::ledgerKeepsTheRawTarget()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    const QByteArray path = "/calls?createTime%3E=2026-01-01T00:00:00Z&from=%2B47&to=+47";
    QCOMPARE(client.call("GET", path).status, 200);
    const simulator::LedgerEntry entry = lastOf(server);
    QCOMPARE(entry.target, client.project() + path);
    QCOMPARE(entry.path, QString::fromLatin1(client.project() + "/calls"));
    QCOMPARE(entry.operation, u"L1"_s);
    QCOMPARE(entry.method, QByteArray("GET"));
    QVERIFY(entry.headers.value("authorization").startsWith("Bearer "));
    QCOMPARE(server.ledger().first().operation, u"token"_s);
    client.call("PUT", "/trunks/x", newTrunk);
    QCOMPARE(lastOf(server).body, newTrunk);
    QCOMPARE(lastOf(server).status, 404);
    QCOMPARE(lastOf(server).sequence, 3);
    server.clearLedger();
    QVERIFY(server.ledger().isEmpty());
}

void SimulatorFaultsTest::withoutALedgerNothingIsKept()
{
    simulator::Options options = emptyProject();
    options.keepLedger = false;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(client.call("POST", "/trunks", newTrunk).status, 201);
    Fault fault;
    fault.status = 503;
    server.addFault(fault);
    QCOMPARE(client.call("GET", "/trunks").status, 503);
    QCOMPARE(trunksOf(server), 1);
    QVERIFY(server.ledger().isEmpty());
}

void SimulatorFaultsTest::keepAliveAndPipelinedRequestsShareAConnection()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.baseUrl().port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray request = "GET /one HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.write(request + request);
    QByteArray got;
    while (got.count("HTTP/1.1 404") < 2 && socket.waitForReadyRead(5000))
        got += socket.readAll();
    socket.write(request);
    while (got.count("HTTP/1.1 404") < 3 && socket.waitForReadyRead(5000))
        got += socket.readAll();
    QCOMPARE(got.count("HTTP/1.1 404"), 3);
    const QList<simulator::LedgerEntry> ledger = server.ledger();
    QCOMPARE(ledger.size(), 3);
    QCOMPARE(ledger.at(0).connection, ledger.at(2).connection);
}

void SimulatorFaultsTest::deleteWithoutALengthIsAnsweredAtOnce()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    RawClient client(server);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.call("DELETE", "/trunks/x").status, 404);
    QVERIFY(timer.elapsed() < 3000);
}

void SimulatorFaultsTest::stopsAtOnce()
{
    simulator::SimulatorServer server(emptyProject());
    QVERIFY(server.start());
    Fault fault;
    fault.kind = Fault::Kind::Hang;
    server.addFault(fault);
    QTcpSocket hanging;
    hanging.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.baseUrl().port()));
    QVERIFY(hanging.waitForConnected());
    hanging.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(hanging.waitForBytesWritten());
    QTcpSocket idle;
    idle.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.baseUrl().port()));
    QVERIFY(idle.waitForConnected());
    QTRY_COMPARE(server.ledger().size(), 1);
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(server.start()); // And it can be started again.
    QCOMPARE(RawClient(server).call("GET", "/trunks").status, 200);
}

void SimulatorFaultsTest::aTakenPortIsAnError()
{
    simulator::SimulatorServer first(emptyProject());
    QVERIFY(first.start());
    simulator::Options options = emptyProject();
    options.port = static_cast<quint16>(first.baseUrl().port());
    simulator::SimulatorServer second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY2(error.contains(QString::number(options.port)), qPrintable(error));
    options.port = 0;
    options.certificate = "not a certificate";
    options.privateKey = "not a key";
    simulator::SimulatorServer third(options);
    QVERIFY(!third.start(&error));
    QVERIFY(error.contains(u"certificate"_s));
}

namespace {

QByteArray pemOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, size);
    BIO_free(bio);
    return pem;
}

//! A self-signed certificate for 127.0.0.1 and its key, made now.
void makeCertificate(simulator::Options *options)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    options->certificate = pemOf(bio);
    bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    options->privateKey = pemOf(bio);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

} // namespace

void SimulatorFaultsTest::speaksTls()
{
    simulator::Options options = emptyProject();
    makeCertificate(&options);
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    QCOMPARE(server.baseUrl().scheme(), u"https"_s);
    RawClient client(server);
    QCOMPARE(client.call("POST", "/trunks", newTrunk).status, 201);
    Fault fault;
    fault.kind = Fault::Kind::Drop;
    server.addFault(fault);
    QCOMPARE(client.call("GET", "/trunks").status, 0);
    QCOMPARE(client.call("GET", "/trunks").status, 200);
}

QTEST_GUILESS_MAIN(SimulatorFaultsTest)
#include "tst_simulatorfaults.moc"
