// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/scenario.h"
#include "simulator/simulatorserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using simulator::SimulatorServer;

namespace {

const QByteArray trunkId = "01JB2M6W8Q4T9X3Z5V7C1D0F2G";
const QByteArray accessListId = "01JB2N1A7S5D3F9G8H6J4K2M0P";
const QByteArray rangeId = "01JB2N1A9B8C7D6E5F4G3H2J1K";
const QByteArray endpointId = "01JB2NQ4R8T6V2W0X9Y7Z5A3B1";
const QByteArray credentialListId = "01JB2P0C6E4G2J8M1Q3S5V7X9Z";
const QByteArray otherCredentialListId = "01JB2P2D4F6H8K0N3R5T7W9Y1A";
const QByteArray ruleId = "01JB2Q5M7P9R1T3V5X7Z9B1D3F";
const QByteArray pcapId = "b7c2a1f4-0d3e-4a65-9c18-2e7f5a90d6b3";
const QByteArray encodedNumber = "%2B4755501234";
const QByteArray username = "quay.north 7";

//! What came back over the socket.
struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

//! A body that came in chunks, in one piece.
QByteArray joined(const QByteArray &chunks)
{
    QByteArray body;
    qsizetype at = 0;
    while (at < chunks.size()) {
        const qsizetype end = chunks.indexOf("\r\n", at);
        const qsizetype size = chunks.mid(at, end - at).toInt(nullptr, 16);
        if (end < 0 || size == 0)
            break;
        body += chunks.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    return body;
}

Answer exchange(const QUrl &server, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    Answer answer;
    if (!socket.waitForConnected(5000))
        return answer;
    socket.write(bytes);
    QByteArray received;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
        received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    answer.head = received.left(end);
    answer.body = end < 0 ? QByteArray() : received.mid(end + 4);
    if (answer.head.toLower().contains("transfer-encoding: chunked"))
        answer.body = joined(answer.body);
    answer.status = answer.head.split(' ').value(1).toInt();
    return answer;
}

QString kind(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"bool"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"text"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

//! Where \a found is of another shape than \a wanted; empty when it is the same. A null stands for any kind: the field is there.
QString difference(const QJsonValue &wanted, const QJsonValue &found, const QString &at)
{
    if (wanted.isNull() || found.isNull())
        return {};
    if (wanted.type() != found.type())
        return at + u": "_s + kind(found) + u" instead of "_s + kind(wanted);
    if (wanted.isObject()) {
        QStringList wantedKeys = wanted.toObject().keys();
        QStringList foundKeys = found.toObject().keys();
        if (wantedKeys != foundKeys)
            return at + u": keys "_s + foundKeys.join(u',') + u" instead of "_s + wantedKeys.join(u',');
        for (const QString &key : std::as_const(wantedKeys)) {
            if (const QString inner = difference(wanted[key], found[key], at + u'.' + key); !inner.isEmpty())
                return inner;
        }
    }
    if (!wanted.isArray() || wanted.toArray().isEmpty())
        return {};
    // Records of one list need not have the same keys: one that is like the first is enough.
    QString last = at + u": empty"_s;
    const QJsonArray items = found.toArray();
    for (const QJsonValue &item : items) {
        last = difference(wanted.toArray().first(), item, at + u"[]"_s);
        if (last.isEmpty())
            return {};
    }
    return last;
}

} // namespace

class TestSimulatorScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheRequest_data();
    void takesTheRequest();

private:
    QJsonObject made(const QByteArray &path, const QByteArray &body);
    QJsonObject madeLike(const QByteArray &path, const QByteArray &scenario);
    void prepare(const support::Scenario &scenario);
    void prepareLists(const QByteArray &text);
    void prepareNumbers(const QByteArray &name, const QByteArray &text);
    void prepareCalls(const QByteArray &name);
    void attach(const QByteArray &name);
    QByteArray translated(QByteArray text) const;
    QByteArray wire(const support::ScenarioMessage &request) const;
    QString shapeOf(const support::Scenario &scenario, const Answer &answer) const;

    std::unique_ptr<SimulatorServer> m_server;
    //! What stands in the files, and what stands for it in this simulator.
    QMap<QByteArray, QByteArray> m_words;
};

void TestSimulatorScenarios::initTestCase()
{
    QVERIFY(support::scenarioNames().size() >= 52);
}

QJsonObject TestSimulatorScenarios::made(const QByteArray &path, const QByteArray &body)
{
    const simulator::AdminAnswer answer = m_server->asAnotherAdmin("POST", path, body);
    if (answer.status < 200 || answer.status > 299)
        qWarning("preparing %s: %d %s", path.constData(), answer.status, answer.body.constData());
    return QJsonDocument::fromJson(answer.body).object();
}

//! Makes an object with the body that the scenario sends.
QJsonObject TestSimulatorScenarios::madeLike(const QByteArray &path, const QByteArray &scenario)
{
    return made(path, support::loadScenario(scenario).request.body);
}

void TestSimulatorScenarios::prepareLists(const QByteArray &text)
{
    if (text.contains(accessListId)) {
        const QJsonObject list = madeLike("/accessControlLists", "createaccesslist");
        m_words[accessListId] = list[u"id"_s].toString().toLatin1();
        m_words[rangeId] = list[u"ipRanges"_s][0][u"id"_s].toString().toLatin1();
    }
    if (text.contains(credentialListId) || text.contains("\"credentialUsername\""))
        m_words[credentialListId] = madeLike("/credentialLists", "createcredentiallist")[u"id"_s].toString().toLatin1();
    if (text.contains(otherCredentialListId))
        m_words[otherCredentialListId] = made("/credentialLists", R"({"name":"Others","credentials":[]})")[u"id"_s].toString().toLatin1();
    if (text.contains(ruleId))
        m_words[ruleId] = madeLike("/callBlockingRules", "createblockingrule")[u"id"_s].toString().toLatin1();
}

void TestSimulatorScenarios::prepareNumbers(const QByteArray &name, const QByteArray &text)
{
    if (name.contains("activenumber") && text.contains(encodedNumber)) {
        const QJsonObject numbers = m_server->snapshot()[u"activeNumbers"_s].toObject();
        QVERIFY(!numbers.isEmpty());
        m_words[encodedNumber] = QUrl::toPercentEncoding(numbers.constBegin().key());
    } else if (name.contains("phonenumber") && name != "assignphonenumber") {
        made("/phoneNumbers", translated(support::loadScenario("assignphonenumber").request.body));
    }
}

void TestSimulatorScenarios::prepareCalls(const QByteArray &name)
{
    const simulator::AdminAnswer answer = m_server->asAnotherAdmin(
        "GET", "/calls?createTime%3E=2026-04-09T06:00:00Z&createTime%3C=2026-04-09T07:00:00Z&callResult=COMPLETED,NO_ANSWER&size=1000");
    const QJsonArray calls = QJsonDocument::fromJson(answer.body)[u"calls"_s].toArray();
    for (const QJsonValue &call : calls) {
        if (!call[u"pcapId"_s].isString() || call[u"pcapId"_s].toString().isEmpty())
            continue;
        m_words[pcapId] = call[u"pcapId"_s].toString().toLatin1();
        if (name == "listcalls") {
            m_words[trunkId] = call[u"trunkId"_s].toString().toLatin1();
            m_words["%2B47900"] = QUrl::toPercentEncoding(call[u"from"_s].toString().left(5));
        }
        return;
    }
    QFAIL(("no call of the scenario's hour has a capture: " + answer.body.left(200)).constData());
}

void TestSimulatorScenarios::attach(const QByteArray &name)
{
    const QByteArray trunk = "/trunks/" + m_words.value(trunkId);
    static const QList<QByteArray> withAccessList = {"detachaccesslist", "listtrunkaccesslists", "listaccesslisttrunks", "getaccesslist", "updateaccesslist"};
    static const QList<QByteArray> withCredentialList = {"detachcredentiallist", "listtrunkcredentiallists", "listcredentiallisttrunks"};
    if (withAccessList.contains(name))
        m_server->asAnotherAdmin("POST", trunk + "/accessControlLists", "{\"accessControlListIds\":[\"" + m_words.value(accessListId) + "\"]}");
    if (withCredentialList.contains(name))
        m_server->asAnotherAdmin("POST", trunk + "/credentialLists", "{\"credentialListIds\":[\"" + m_words.value(credentialListId) + "\"]}");
}

void TestSimulatorScenarios::prepare(const support::Scenario &scenario)
{
    // Links and objects that only the answer speaks of are needed as well.
    const bool makes = scenario.name.startsWith("create");
    const QByteArray text = scenario.request.firstLine + scenario.request.body + (makes ? QByteArray() : scenario.response.body);
    if (text.contains(trunkId))
        m_words[trunkId] = madeLike("/trunks", "createtrunk")[u"id"_s].toString().toLatin1();
    prepareLists(text);
    if (text.contains(endpointId) || scenario.name == "listendpoints")
        m_words[endpointId] = madeLike("/trunks/" + m_words.value(trunkId) + "/endpoints", "createendpoint")[u"id"_s].toString().toLatin1();
    prepareNumbers(scenario.name, text);
    if (scenario.name == "listcalls" || scenario.name == "getcallpcap")
        prepareCalls(scenario.name);
    attach(scenario.name);
}

QByteArray TestSimulatorScenarios::translated(QByteArray text) const
{
    for (auto word = m_words.constBegin(); word != m_words.constEnd(); ++word)
        text.replace(word.key(), word.value());
    return text;
}

QByteArray TestSimulatorScenarios::wire(const support::ScenarioMessage &request) const
{
    const QByteArray body = translated(request.body.trimmed());
    const simulator::Options &options = m_server->options();
    QByteArray bytes = translated(request.firstLine) + "\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "authorization: Basic " + (options.keyId + u':' + options.keySecret).toUtf8().toBase64() + "\r\n";
    bytes += "content-length: " + QByteArray::number(body.size()) + "\r\nconnection: close\r\n\r\n";
    return bytes + body;
}

QString TestSimulatorScenarios::shapeOf(const support::Scenario &scenario, const Answer &answer) const
{
    const QByteArray type = scenario.response.header("content-type");
    if (!type.isEmpty() && !answer.head.toLower().contains("content-type: " + type))
        return u"not "_s + QString::fromLatin1(type);
    if (scenario.name == "exportcalls") {
        if (!answer.head.contains("harbour calls.csv"))
            return u"the file has another name"_s;
        return answer.body.split('\n').value(0) == scenario.response.body.split('\n').value(0) ? QString() : u"other columns"_s;
    }
    if (scenario.name == "getcallpcap")
        return answer.body.startsWith("\xD4\xC3\xB2\xA1") || answer.body.startsWith("\xA1\xB2\xC3\xD4") ? QString() : u"no capture"_s;
    if (scenario.status() == 204)
        return answer.body.isEmpty() ? QString() : u"a body"_s;
    return difference(support::jsonValue(scenario.response.body), support::jsonValue(answer.body), u"$"_s);
}

void TestSimulatorScenarios::takesTheRequest_data()
{
    QTest::addColumn<QByteArray>("name");
    const QList<QByteArray> names = support::scenarioNames();
    for (const QByteArray &name : names)
        QTest::newRow(name.constData()) << name;
}

void TestSimulatorScenarios::takesTheRequest()
{
    QFETCH(QByteArray, name);
    simulator::Options options;
    options.now = QDateTime({2026, 4, 9}, {7, 30}, Qt::UTC);
    options.calls = 4000;
    options.days = 2;
    options.basicLimit = {};
    m_words.clear();
    m_server = std::make_unique<SimulatorServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));

    const support::Scenario scenario = support::loadScenario(name);
    prepare(scenario);
    const Answer answer = exchange(m_server->baseUrl(), wire(scenario.request));
    QVERIFY2(answer.status == scenario.status(), (QByteArray::number(answer.status) + " " + answer.body.left(500)).constData());
    QVERIFY2(shapeOf(scenario, answer).isEmpty(), (shapeOf(scenario, answer).toUtf8() + "\n" + answer.body.left(800)).constData());
    QCOMPARE(m_server->ledger().size(), 1);
    QVERIFY(!m_server->ledger().first().operation.isEmpty());
    QVERIFY(m_server->ledger().first().acted);
}

QTEST_GUILESS_MAIN(TestSimulatorScenarios)
#include "tst_simulatorscenarios.moc"
