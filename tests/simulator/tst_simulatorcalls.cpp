// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

//! Call records: the generator, the list with its filters, the export, the traces, and calls that come as time passes.
class SimulatorCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameCalls();
    void asManyAsWantedAndAllEnded();
    void everyKindOccurs();
    void recordsAddUp();
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void aFullInstantIsExact();
    void exportedRowsAgreeWithTheList();
    void exportFilters();
    void traces();
    void tollFraudAtNight();
    void dayAndWeekRhythm();
    void liveCallsAppearWhenTheyEnd();
    void liveCallsObeyTheLaggedView();
    void aMillionCalls();
};

namespace {

const QDateTime wednesday(QDate(2026, 5, 20), QTime(14, 0), Qt::UTC);

simulator::Options withCalls(int calls, quint32 seed = 1)
{
    simulator::Options options;
    options.calls = calls;
    options.seed = seed;
    options.oauthLimit = {};
    options.now = wednesday;
    options.tokenTtlSeconds = 100'000'000;
    return options;
}

QList<QJsonObject> allCalls(RawClient *client, const QByteArray &query = "createTime%3E=2026")
{
    QList<QJsonObject> all;
    for (int page = 1;; ++page) {
        const QJsonObject answer = client->call("GET", "/calls?size=1000&page=" + QByteArray::number(page) + '&' + query).object();
        const QJsonArray calls = answer.value(u"calls"_s).toArray();
        for (const QJsonValue &call : calls)
            all.append(call.toObject());
        if (calls.isEmpty() || all.size() >= answer.value(u"totalItems"_s).toInt())
            return all;
    }
}

int total(RawClient *client, const QByteArray &query)
{
    return client->call("GET", "/calls?size=1&" + query).object().value(u"totalItems"_s).toInt();
}

QDateTime timeOf(const QJsonObject &call, const QString &name)
{
    return QDateTime::fromString(call.value(name).toString().left(19) + u'Z', Qt::ISODate);
}

QList<QByteArrayList> rowsOf(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty())
            rows.append(line.mid(1, line.size() - 2).replace("\",\"", "\x1f").split('\x1f'));
    }
    return rows;
}

} // namespace

void SimulatorCallsTest::sameSeedSameCalls()
{
    QByteArray bodies[3];
    for (int i = 0; i < 3; ++i) {
        simulator::SimulatorServer server(withCalls(2000, i < 2 ? 7 : 8));
        QVERIFY(server.start());
        RawClient client(server);
        bodies[i] = client.call("GET", "/calls?size=1000&createTime%3E=2026").body;
    }
    QVERIFY(bodies[0].size() > 100'000);
    QCOMPARE(bodies[0], bodies[1]);
    QVERIFY(bodies[0] != bodies[2]);
}

void SimulatorCallsTest::asManyAsWantedAndAllEnded()
{
    for (const int wanted : {0, 1, 199, 5000}) {
        simulator::SimulatorServer server(withCalls(wanted));
        QVERIFY(server.start());
        RawClient client(server);
        const QList<QJsonObject> calls = allCalls(&client);
        QCOMPARE(calls.size(), wanted);
        QSet<QString> ids;
        for (const QJsonObject &call : calls) {
            ids.insert(call.value(u"callId"_s).toString());
            QVERIFY(timeOf(call, u"endTime"_s) <= wednesday);
            QVERIFY(timeOf(call, u"createTime"_s) >= wednesday.addDays(-30));
        }
        QCOMPARE(ids.size(), wanted);
        QVERIFY(std::is_sorted(calls.begin(), calls.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return timeOf(a, u"createTime"_s) > timeOf(b, u"createTime"_s);
        }));
    }
}

void SimulatorCallsTest::everyKindOccurs()
{
    simulator::SimulatorServer server(withCalls(6000));
    QVERIFY(server.start());
    RawClient client(server);
    QSet<QString> kinds;
    const QList<QJsonObject> calls = allCalls(&client);
    for (const QJsonObject &call : calls) {
        const QString from = call.value(u"from"_s).toString();
        const QString stamp = call.value(u"createTime"_s).toString();
        kinds.insert(call.value(u"direction"_s).toString());
        kinds.insert(call.value(u"callResult"_s).toString());
        kinds.insert(call.value(u"price"_s).toObject().value(u"currencyCode"_s).toString());
        kinds.insert(from.startsWith("sip:+"_L1)    ? u"from sip"_s
                     : from.endsWith(":5060"_L1)    ? u"from host"_s
                     : from.startsWith(u'+')        ? u"from plus"_s
                     : from == "anonymous"_L1       ? u"from hidden"_s
                                                    : u"from digits"_s);
        kinds.insert(stamp.endsWith(u'Z') ? u"zone Z"_s : stamp.endsWith("+0000"_L1) ? u"zone +0000"_s : u"zone none"_s);
        const QJsonValue answered = call.value(u"answerTime"_s);
        kinds.insert(answered.isUndefined() ? u"answer absent"_s : answered.isNull() ? u"answer null"_s
                     : answered.toString().isEmpty() ? u"answer empty"_s : u"answer time"_s);
        if (call.value(u"callResult"_s).toString() == "COMPLETED"_L1 && answered.toString().isEmpty())
            kinds.insert(u"completed, not answered"_s);
        kinds.insert(call.value(u"pcapId"_s).isString() ? u"trace"_s : u"no trace"_s);
        kinds.insert(call.value(u"trunkId"_s).toString());
    }
    const QStringList wanted{u"inbound"_s, u"outbound"_s, u"COMPLETED"_s, u"NO_ANSWER"_s, u"CANCEL"_s, u"BUSY"_s, u"FAILED"_s, u"EUR"_s,
                             u"USD"_s, u"from sip"_s, u"from host"_s, u"from plus"_s, u"from hidden"_s, u"from digits"_s, u"zone Z"_s,
                             u"zone +0000"_s, u"zone none"_s, u"answer absent"_s, u"answer null"_s, u"answer empty"_s, u"answer time"_s,
                             u"completed, not answered"_s, u"trace"_s, u"no trace"_s};
    for (const QString &kind : wanted)
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QCOMPARE(kinds.size(), wanted.size() + 12); // And every trunk.
}

void SimulatorCallsTest::recordsAddUp()
{
    simulator::SimulatorServer server(withCalls(3000));
    QVERIFY(server.start());
    RawClient client(server);
    const QList<QJsonObject> calls = allCalls(&client);
    for (const QJsonObject &call : calls) {
        const bool answered = !call.value(u"answerTime"_s).toString().isEmpty();
        const bool outbound = call.value(u"direction"_s) == "outbound"_L1;
        const QDateTime begin = timeOf(call, outbound ? u"answerTime"_s : u"createTime"_s);
        const int duration = call.value(u"durationSeconds"_s).toInt();
        if (answered || !outbound)
            QVERIFY(qAbs(begin.secsTo(timeOf(call, u"endTime"_s)) - duration) <= 1);
        const int billed = call.value(u"billingDurationSeconds"_s).toInt();
        QCOMPARE(billed > 0, answered);
        const double rate = call.value(u"pricePerMinute"_s).toObject().value(u"amount"_s).toDouble();
        const double price = call.value(u"price"_s).toObject().value(u"amount"_s).toDouble();
        QVERIFY(qAbs(rate * billed / 60 - price) < 0.00006);
    }
}

void SimulatorCallsTest::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pattern"); //!< Of the field, which exactly the calls of the answer match.
    const auto row = [](const char *name, const char *query, const QString &field, const QString &pattern) {
        QTest::newRow(name) << QByteArray(query) << field << pattern;
    };
    row("inbound", "direction=INBOUND", u"direction"_s, u"inbound"_s);
    row("lower case", "direction=outbound", u"direction"_s, u"outbound"_s);
    row("both directions", "direction=INBOUND,OUTBOUND", u"direction"_s, u".*"_s);
    row("one result", "callResult=BUSY", u"callResult"_s, u"BUSY"_s);
    row("two results", "callResult=BUSY,FAILED", u"callResult"_s, u"BUSY|FAILED"_s);
    row("comma encoded", "callResult=BUSY%2CFAILED", u"callResult"_s, u"BUSY|FAILED"_s);
    row("from with plus", "from=%2B47", u"from"_s, u"(sip:)?\\+?47.*"_s);
    row("from with a raw plus", "from=+47", u"from"_s, u"(sip:)?\\+?47.*"_s);
    row("from without plus", "from=47", u"from"_s, u"(sip:)?\\+?47.*"_s);
    row("to", "to=%2B4420", u"to"_s, u"(sip:)?\\+?4420.*"_s);
    row("hidden", "from=anonymous", u"from"_s, u"anonymous"_s);
    row("unknown trunk", "trunkId=nope", u"trunkId"_s, u"nope"_s);
    row("month", "createTime=2026-04", u"createTime"_s, u"2026-04-.*"_s);
    row("day", "createTime=2026-05-18", u"createTime"_s, u"2026-05-18T.*"_s);
    row("hour", "createTime=2026-05-18T09", u"createTime"_s, u"2026-05-18T09:.*"_s);
    row("from a day on", "createTime%3E=2026-05-19", u"createTime"_s, u"2026-05-(19|20)T.*"_s);
    row("up to a day, with it", "createTime%3E=2026-05-17&createTime%3C=2026-05-18", u"createTime"_s, u"2026-05-1[78]T.*"_s);
    row("operators not encoded", "createTime>=2026-05-18&createTime<=2026-05-18", u"createTime"_s, u"2026-05-18T.*"_s);
    row("operators wholly encoded", "createTime%3E%3D2026-05-18&createTime%3C%3D2026-05-18", u"createTime"_s, u"2026-05-18T.*"_s);
    row("no zone is UTC", "createTime%3E=2026-05-18T09:00:00&createTime%3C=2026-05-18T09:59:59.999", u"createTime"_s, u"2026-05-18T09:.*"_s);
    row("offset", "createTime%3E=2026-05-18T11:00:00%2B02:00&createTime%3C=2026-05-18T09:59:59.999Z", u"createTime"_s, u"2026-05-18T09:.*"_s);
}

void SimulatorCallsTest::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    QFETCH(QString, pattern);
    simulator::SimulatorServer server(withCalls(4000));
    QVERIFY(server.start());
    RawClient client(server);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    QSet<QString> expected, actual;
    const QList<QJsonObject> every = allCalls(&client);
    for (const QJsonObject &call : every) {
        if (expression.match(call.value(field).toString()).hasMatch())
            expected.insert(call.value(u"callId"_s).toString());
    }
    const QByteArray window = query.startsWith("createTime") ? QByteArray() : QByteArray("&createTime%3E=2026");
    const QList<QJsonObject> some = allCalls(&client, query + window);
    for (const QJsonObject &call : some)
        actual.insert(call.value(u"callId"_s).toString());
    QCOMPARE(actual, expected);
    QVERIFY(!expected.isEmpty() || pattern == "nope"_L1);
}

void SimulatorCallsTest::badFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("word");
    for (const char *query : {"createTime=yesterday", "createTime%3E=2026-13", "createTime=2026-02-30", "createTime=", "createTime=2026-05-18T25"})
        QTest::newRow(query) << QByteArray(query) << u"BAD_REQUEST"_s;
    for (const char *query : {"direction=UP", "callResult=DONE", "size=1001", "size=0", "page=0"})
        QTest::newRow(query) << QByteArray(query) << u"VALIDATION_FAILED"_s;
}

void SimulatorCallsTest::badFilters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, word);
    simulator::SimulatorServer server(withCalls(0));
    QVERIFY(server.start());
    RawClient client(server);
    const RawReply reply = client.call("GET", "/calls?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().value(u"status"_s).toString(), word);
    if (word == "BAD_REQUEST"_L1)
        QVERIFY(reply.object().value(u"message"_s).toString().startsWith("Invalid timestamp format, must match"_L1));
}

void SimulatorCallsTest::aFullInstantIsExact()
{
    simulator::SimulatorServer server(withCalls(4000));
    QVERIFY(server.start());
    RawClient client(server);
    // A bound on a whole second leaves out what happened inside it, as the calls have milliseconds.
    const QByteArray csv = client.call("GET", "/calls/export?createTime%3E=2026-05-18&createTime%3C=2026-05-18").body;
    const QByteArray stamp = rowsOf(csv).at(1).at(0);
    QVERIFY(!stamp.endsWith(".000Z"));
    const QByteArray second = stamp.left(19) + 'Z';
    QCOMPARE(total(&client, "createTime%3E=" + second + "&createTime%3C=" + second), 0);
    QVERIFY(total(&client, "createTime%3E=" + stamp + "&createTime%3C=" + stamp) >= 1);
    QVERIFY(total(&client, "createTime=" + second) >= 1);
}

void SimulatorCallsTest::exportedRowsAgreeWithTheList()
{
    simulator::SimulatorServer server(withCalls(4000));
    QVERIFY(server.start());
    RawClient client(server);
    const RawReply reply = client.call("GET", "/calls/export?createTime%3E=2026-05-11&fileName=my%22calls.csv");
    QVERIFY(reply.complete);
    QCOMPARE(reply.headers.value("content-disposition"), QByteArray("attachment; filename=\"mycalls.csv\""));
    const QList<QByteArrayList> rows = rowsOf(reply.body);
    QCOMPARE(rows.first().join(", "),
             QByteArray("Timestamp, Call Id, Answer Time, End Time, From, To, Trunk Id, Trunk Name, Direction, Duration (s), Result, "
                        "To Country, From Country, Is Emergency Call, Price Per Minute, Cost, Cause Code, SIP Response Code, Region, MOS, "
                        "Transport, Port, Project Id, Group Id, Relationship Type, Has Children"));
    const QList<QJsonObject> calls = allCalls(&client, "createTime%3E=2026-05-11");
    QCOMPARE(rows.size() - 1, calls.size());
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const QByteArrayList &row = rows.at(i + 1);
        const QJsonObject &call = calls.at(i);
        QCOMPARE(row.size(), 26);
        QCOMPARE(QString::fromLatin1(row.at(1)), call.value(u"callId"_s).toString());
        QCOMPARE(QString::fromLatin1(row.at(0).left(19)), call.value(u"createTime"_s).toString().left(19));
        QCOMPARE(QString::fromLatin1(row.at(8)).toLower(), call.value(u"direction"_s).toString());
        QCOMPARE(row.at(9).toInt(), call.value(u"durationSeconds"_s).toInt());
        QCOMPARE(QString::fromLatin1(row.at(10)), call.value(u"callResult"_s).toString());
        QCOMPARE(row.at(2).isEmpty(), call.value(u"answerTime"_s).toString().isEmpty());
        QCOMPARE(row.at(15).split(' ').at(0).toDouble(), call.value(u"price"_s).toObject().value(u"amount"_s).toDouble());
        QVERIFY(row.at(16).toInt() > 0 && row.at(17).toInt() >= 200);
    }
    QCOMPARE(rowsOf(client.call("GET", "/calls/export?createTime%3E=2026-05-11&page=2&size=5").body).mid(1), rows.mid(6, 5));
    QCOMPARE(client.call("GET", "/calls/export?size=501").status, 400);
    QCOMPARE(client.call("GET", "/calls/export").headers.value("content-disposition"),
             QByteArray("attachment; filename=\"EST_call_records.csv\""));
}

void SimulatorCallsTest::exportFilters()
{
    simulator::SimulatorServer server(withCalls(6000));
    QVERIFY(server.start());
    RawClient client(server);
    const auto column = [&client](const QByteArray &query, int index) {
        QSet<QByteArray> values;
        const QList<QByteArrayList> rows = rowsOf(client.call("GET", "/calls/export?createTime%3E=2026&" + query).body);
        for (const QByteArrayList &row : rows.mid(1))
            values.insert(row.at(index));
        return values;
    };
    QCOMPARE(column("fromCountryCode=NO", 12), QSet<QByteArray>{"NO"});
    QCOMPARE(column("toCountryCode=gb", 11), QSet<QByteArray>{"GB"});
    QCOMPARE(column("region=us-east", 18), QSet<QByteArray>{"us-east"});
    QCOMPARE(column("emergencyOnly=true", 13), QSet<QByteArray>{"true"});
    QCOMPARE(column("hasChildren=true", 25), QSet<QByteArray>{"true"});
    QCOMPARE(column("relationshipType=forwarded", 24), QSet<QByteArray>{"forwarded"});
    QVERIFY(column("projectIds=other", 0).isEmpty());
    QCOMPARE(column("projectIds=other,5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10", 22).size(), 1);
    QCOMPARE(client.call("GET", "/calls/export?hasChildren=maybe").status, 400);
    // A forwarded pair: one group, the second leg leads back to the first.
    const QByteArrayList parent = rowsOf(client.call("GET", "/calls/export?createTime%3E=2026&hasChildren=true").body).at(1);
    const QList<QByteArrayList> pair = rowsOf(client.call("GET", "/calls/export?createTime%3E=2026&groupId=" + parent.at(23)).body).mid(1);
    QCOMPARE(pair.size(), 2);
    const QList<QByteArrayList> child = rowsOf(client.call("GET", "/calls/export?createTime%3E=2026&parentId=" + parent.at(1)).body).mid(1);
    QCOMPARE(child.size(), 1);
    QCOMPARE(child.at(0).at(8), QByteArray("OUTBOUND"));
    QCOMPARE(child.at(0).at(23), parent.at(23));
}

void SimulatorCallsTest::traces()
{
    simulator::SimulatorServer server(withCalls(4000));
    QVERIFY(server.start());
    RawClient client(server);
    const QList<QJsonObject> calls = allCalls(&client);
    QByteArray someTrace;
    for (const QJsonObject &call : calls) {
        const QString pcapId = call.value(u"pcapId"_s).toString();
        if (timeOf(call, u"createTime"_s) < wednesday.addDays(-10))
            QVERIFY(pcapId.isEmpty());
        else if (someTrace.isEmpty() && !pcapId.isEmpty())
            someTrace = pcapId.toLatin1();
    }
    const RawReply outbound = client.call("GET", "/calls/records/" + someTrace + "/pcap");
    QCOMPARE(outbound.status, 200);
    QCOMPARE(outbound.headers.value("content-type"), QByteArray("application/octet-stream"));
    QVERIFY(outbound.body.startsWith("\xd4\xc3\xb2\xa1"));
    QVERIFY(outbound.body.contains("INVITE sip:"));
    // Each packet says how long it is; together they fill the file.
    qsizetype at = 24;
    int packets = 0;
    while (at + 16 <= outbound.body.size()) {
        at += 16 + qFromLittleEndian<quint32>(outbound.body.constData() + at + 8);
        ++packets;
    }
    QCOMPARE(at, outbound.body.size());
    QVERIFY(packets >= 4);
    const RawReply inbound = client.call("GET", "/calls/records/" + someTrace + "/pcap?direction=INBOUND");
    QCOMPARE(inbound.status, 200);
    QVERIFY(inbound.body != outbound.body);
    QCOMPARE(client.call("GET", "/calls/records/" + someTrace + "/pcap?direction=UP").status, 400);
    QCOMPARE(client.call("GET", "/calls/records/6c1f0d2e-55aa-4b1c-8f3d-2a9b7c4e1f00/pcap").status, 404);
    server.advance(11LL * 24 * 3600 * 1000);
    QCOMPARE(client.call("GET", "/calls/records/" + someTrace + "/pcap").status, 404);
}

void SimulatorCallsTest::tollFraudAtNight()
{
    simulator::SimulatorServer server(withCalls(10'000));
    QVERIFY(server.start());
    RawClient client(server);
    const QByteArray night = "createTime%3E=2026-05-18T01:10:00Z&createTime%3C=2026-05-18T02:25:00Z";
    const QList<QJsonObject> calls = allCalls(&client, night);
    QHash<QString, int> byTrunk;
    double cost = 0;
    for (const QJsonObject &call : calls) {
        ++byTrunk[call.value(u"trunkId"_s).toString()];
        cost += call.value(u"price"_s).toObject().value(u"amount"_s).toDouble();
    }
    const int most = *std::max_element(byTrunk.begin(), byTrunk.end());
    QVERIFY2(most >= 200, QByteArray::number(most).constData());
    QVERIFY(cost > 200);
    QVERIFY(total(&client, "createTime%3E=2026-05-11T01:10:00Z&createTime%3C=2026-05-11T02:25:00Z") < most / 5);
}

void SimulatorCallsTest::dayAndWeekRhythm()
{
    simulator::SimulatorServer server(withCalls(20'000));
    QVERIFY(server.start());
    RawClient client(server);
    const int tuesday = total(&client, "createTime=2026-05-12");
    const int sunday = total(&client, "createTime=2026-05-10");
    QVERIFY2(tuesday > 3 * sunday && sunday > 0, qPrintable(u"%1 %2"_s.arg(tuesday).arg(sunday)));
    QVERIFY(total(&client, "createTime=2026-05-12T10") > 8 * total(&client, "createTime=2026-05-12T03"));
}

void SimulatorCallsTest::liveCallsAppearWhenTheyEnd()
{
    simulator::SimulatorServer server(withCalls(20'000));
    QVERIFY(server.start());
    RawClient client(server);
    QCOMPARE(total(&client, "createTime%3E=2026-05-20T14:00:00Z"), 0);
    server.advance(30 * 60'000);
    const QList<QJsonObject> calls = allCalls(&client, "createTime%3E=2026-05-20T14:00:00Z");
    // 20,000 calls in 30 days with their daily rhythm: far more than ten in half an hour of a Wednesday afternoon.
    QVERIFY2(calls.size() > 10, QByteArray::number(calls.size()).constData());
    for (const QJsonObject &call : calls)
        QVERIFY(timeOf(call, u"endTime"_s) <= wednesday.addSecs(1800));
    server.advance(3 * 3600'000);
    const QList<QJsonObject> later = allCalls(&client, "createTime%3E=2026-05-20T14:00:00Z&createTime%3C=2026-05-20T14:29:59.999Z");
    QVERIFY(later.size() > calls.size()); // Those that were still up at half past.
    QVERIFY(total(&client, "createTime%3E=2026") > 20'000 + calls.size());
}

void SimulatorCallsTest::liveCallsObeyTheLaggedView()
{
    simulator::Options options = withCalls(200'000);
    options.propagationMs = 600'000;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    QString oslo;
    const QJsonObject trunks = server.snapshot().value(u"trunks"_s).toObject();
    for (auto trunk = trunks.begin(); trunk != trunks.end(); ++trunk) {
        if (trunk.value().toObject().value(u"name"_s) == "Oslo head office"_L1)
            oslo = trunk.key();
    }
    const QJsonArray lists = trunks.value(oslo).toObject().value(u"accessControlListIds"_s).toArray();
    QVERIFY(lists.size() > 1);
    for (const QJsonValue &list : lists)
        QCOMPARE(client.call("DELETE", "/trunks/" + oslo.toLatin1() + "/accessControlLists/" + list.toString().toLatin1()).status, 204);
    server.advance(4 * 3600'000);
    const auto outbound = [&](const QByteArray &window, const QByteArray &more) {
        return total(&client, "trunkId=" + oslo.toLatin1() + "&direction=OUTBOUND&" + window + more);
    };
    const QByteArray before = "createTime%3E=2026-05-20T14:00:00Z&createTime%3C=2026-05-20T14:09:59.999Z";
    const QByteArray after = "createTime%3E=2026-05-20T14:10:00Z&createTime%3C=2026-05-20T15:00:00Z";
    QVERIFY(outbound(before, "") > 0);
    QVERIFY(outbound(before, "&callResult=FAILED") < outbound(before, ""));
    QVERIFY(outbound(after, "") > 20);
    QCOMPARE(outbound(after, "&callResult=FAILED"), outbound(after, ""));
    QVERIFY(total(&client, "trunkId=" + oslo.toLatin1() + "&direction=INBOUND&callResult=COMPLETED&" + after) > 0);
}

void SimulatorCallsTest::aMillionCalls()
{
    QElapsedTimer timer;
    timer.start();
    simulator::SimulatorServer server(withCalls(1'000'000));
    QVERIFY(server.start());
    qInfo("start with 1,000,000 calls: %lld ms", timer.elapsed());
    RawClient client(server);
    QCOMPARE(total(&client, "createTime%3E=2026"), 1'000'000);
    timer.restart();
    QCOMPARE(client.call("GET", "/calls?size=1000&page=1000&createTime%3E=2026").object().value(u"calls"_s).toArray().size(), 1000);
    qInfo("the last page of 1,000: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(SimulatorCallsTest)
#include "tst_simulatorcalls.moc"
