// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

//! The switches of trunkdesk-simulator, as somebody types them.
class SimulatorProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    void switchesReachTheService();
    void retryAfterIsUsual();
    void unknownReadingsAreRefused_data();
    void unknownReadingsAreRefused();

private:
    //! False when it does not come up.
    bool start(const QStringList &arguments);
    //! The whole answer, head and body.
    QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
    QByteArray firstRefusalOfTooMuch() const;

    QProcess m_program;
    QUrl m_url;
};

bool SimulatorProgramTest::start(const QStringList &arguments)
{
    m_program.start(QStringLiteral(TRUNKDESK_BIN_DIR "/trunkdesk-simulator"), QStringList{u"--empty"_s, u"--calls"_s, u"0"_s} + arguments);
    while (!m_program.canReadLine()) {
        if (!m_program.waitForReadyRead(20'000))
            return false;
    }
    m_url = QUrl(QString::fromLatin1(m_program.readLine()).trimmed().section(u' ', -1));
    return m_url.isValid() && m_url.port() > 0;
}

QByteArray SimulatorProgramTest::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    const QByteArray key = QByteArray("7c3b9f10-51d2-4c0e-8a6b-2f9d4e1a6b70:simulator-secret").toBase64();
    socket.write(method + " /v1/projects/5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic "
                 + key + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer;
}

QByteArray SimulatorProgramTest::firstRefusalOfTooMuch() const
{
    QByteArray answer;
    for (int i = 0; i < 50 && !answer.startsWith("HTTP/1.1 429"); ++i)
        answer = ask("GET", "/trunks");
    return answer;
}

void SimulatorProgramTest::switchesReachTheService()
{
    QVERIFY(start({u"--reading"_s, u"D15,d18"_s, u"--clamp-size"_s, u"--beta-countries"_s, u"--no-retry-after"_s}));
    QVERIFY(ask("GET", "/trunks?size=9999").contains("\"pageSize\":500"));
    QVERIFY(ask("GET", "/countryPermissions/PT").startsWith("HTTP/1.1 404"));
    QVERIFY(ask("POST", "/accessControlLists", R"({"name":"L","ipRanges":[{"ipAddress":"192.0.2.1"}]})").startsWith("HTTP/1.1 400"));
    QVERIFY(ask("POST", "/callBlockingRules", R"({"direction":"inbound"})").contains("\"INBOUND\""));
    const QByteArray refusal = firstRefusalOfTooMuch();
    QVERIFY2(refusal.startsWith("HTTP/1.1 429") && !refusal.toLower().contains("retry-after"), refusal.constData());
}

void SimulatorProgramTest::retryAfterIsUsual()
{
    QVERIFY(start({}));
    const QByteArray refusal = firstRefusalOfTooMuch();
    QVERIFY2(refusal.startsWith("HTTP/1.1 429") && refusal.toLower().contains("retry-after: "), refusal.constData());
}

void SimulatorProgramTest::unknownReadingsAreRefused_data()
{
    QTest::addColumn<QString>("points");
    // D10 has one right answer.
    for (const char *points : {"D10", "D15,D99", "15", "D"})
        QTest::newRow(points) << QString::fromLatin1(points);
}

void SimulatorProgramTest::unknownReadingsAreRefused()
{
    QFETCH(QString, points);
    QVERIFY(!start({u"--reading"_s, points}));
    QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
    QCOMPARE(m_program.exitCode(), 2);
    QVERIFY(m_program.readAllStandardError().contains("--reading"));
}

QTEST_GUILESS_MAIN(SimulatorProgramTest)
#include "tst_simulatorprogram.moc"
