// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *name;
    const char *plain; //!< Script that holds with the first reading …
    const char *other; //!< … and the one that holds with the other.
};

constexpr Row rows[] = {
    {"D1 D2 D3: list key and envelope",
     "GET /trunks -> 200 {\"trunks\":[],\"sipTrunks\":\"-\",\"pageNumber\":1,\"pageSize\":500,\"size\":\"-\"}",
     "GET /trunks -> 200 {\"sipTrunks\":[],\"trunks\":\"-\",\"pageNumber\":\"1\",\"size\":1000,\"pageSize\":\"-\"}"},
    {"D4: blocking rules",
     "POST /callBlockingRules {\"direction\":\"INBOUND\"} -> 200\nGET /callBlockingRules -> 200 {\"callBlockingRules\":[{}]}",
     "POST /callBlockingRules {\"direction\":\"INBOUND\"} -> 201\nGET /callBlockingRules -> 200 [{}]\n"
     "GET /callBlockingRules?page=2&size=1 -> 200 []"},
    {"D5 D12: credential lists of a trunk, and how much of one",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\nPOST /credentialLists {\"name\":\"C\",\"credentials\":[]} -> 201 =c\n"
     "PUT /trunks/$a/credentialLists [\"$c\"] -> 200\n"
     "GET /trunks/$a/credentialLists -> 200 {\"credentialLists\":[{\"id\":\"$c\"}],\"credentialListIds\":\"-\"}\n"
     "GET /credentialLists/$c -> 200 {\"credentials\":[],\"createTime\":\"*\"}",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\nPOST /credentialLists {\"name\":\"C\",\"credentials\":[]} -> 200 =c\n"
     "PUT /trunks/$a/credentialLists [\"$c\"] -> 200\n"
     "GET /trunks/$a/credentialLists -> 200 {\"credentialListIds\":[\"$c\"],\"credentialLists\":\"-\"}\n"
     "GET /credentialLists/$c -> 200 {\"id\":\"$c\",\"name\":\"C\",\"credentials\":\"-\",\"createTime\":\"-\"}"},
    {"D6 D29: bulk links, and the word for 400",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\nPUT /trunks/$a/credentialLists {\"credentialListIds\":[]} -> 200\n"
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 400 {\"status\":\"BAD_REQUEST\"}\n"
     "POST /trunks {} -> 400 {\"status\":\"VALIDATION_FAILED\"}",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\n"
     "PUT /trunks/$a/credentialLists {\"credentialListIds\":[]} -> 400 {\"status\":\"INVALID_ARGUMENT\"}\n"
     "PUT /trunks/$a/credentialLists [] -> 200\nPOST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 400 {\"status\":\"INVALID_ARGUMENT\"}\n"
     "POST /trunks {} -> 400 {\"status\":\"INVALID_ARGUMENT\"}"},
    {"D7 D8 D15: codes of create and delete, strict enabled",
     "POST /accessControlLists {\"name\":\"L\",\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 200 =l\n"
     "POST /accessControlLists/$l/ipRanges {\"ipAddress\":\"192.0.2.2\"} -> 200\nPUT /accessControlLists/$l {\"name\":\"L\"} -> 200\n"
     "DELETE /accessControlLists/$l -> 204",
     "POST /accessControlLists {\"name\":\"L\",\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 400 {\"message\":\"Failed to read HTTP message\"}\n"
     "POST /accessControlLists {\"name\":\"L\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 201 =l\n"
     "POST /accessControlLists/$l/ipRanges {\"ipAddress\":\"192.0.2.2\"} -> 201\nPUT /accessControlLists/$l {\"name\":\"L\"} -> 400\n"
     "DELETE /accessControlLists/$l -> 200"},
    {"D9 D11 D22 D30: endpoint create, trunk id, domain, unset time",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 "
     "{\"id\":\"*\",\"sipTrunkId\":\"-\",\"topLevelDomain\":\"pstn.sinch.com\",\"domain\":\"one.pstn.sinch.com\",\"updateTime\":null} =a\n"
     "POST /trunks/$a/endpoints {\"name\":\"E\",\"address\":\"h\",\"priority\":1} -> 201 {\"name\":\"E\",\"endpoints\":\"-\"}\n"
     "GET /trunks?domain=one.pstn.sinch.com -> 200 {\"totalItems\":1}",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 "
     "{\"sipTrunkId\":\"*\",\"id\":\"-\",\"topLevelDomain\":\".elastic-sip.sinch.com\",\"domain\":\"one.elastic-sip.sinch.com\",\"updateTime\":\"\"} =a\n"
     "POST /trunks/$a/endpoints {\"name\":\"E\",\"address\":\"h\",\"priority\":1} -> 200 {\"endpoints\":[{\"name\":\"E\"}],\"totalItems\":1} =e\n"
     "GET /trunks/$a/endpoints/$e -> 200 {\"name\":\"E\"}\nGET /trunks?domain=one.elastic-sip.sinch.com -> 200 {\"totalItems\":1}"},
    {"D13 D23: answer of a password change, spelling of the user name",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\n"
     "POST /credentialLists {\"name\":\"C\",\"credentials\":[{\"username\":\"u\",\"password\":\"Example-Only-9x\"}]} -> 201 =c\n"
     "PUT /credentialLists/$c/credentials/u {\"password\":\"Example-Only-9y\"} -> 200 {\"username\":\"u\"}\n"
     "POST /trunks/$a/endpoints {\"name\":\"E\",\"isRegistered\":true,\"credentialUsername\":\"u\",\"priority\":1} -> 201 {\"credentialUsername\":\"u\"}",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\n"
     "POST /credentialLists {\"name\":\"C\",\"credentials\":[{\"username\":\"u\",\"password\":\"Example-Only-9x\"}]} -> 200 =c\n"
     "PUT /credentialLists/$c/credentials/u {\"password\":\"Example-Only-9y\"} -> 200 {\"password\":null,\"username\":\"-\"}\n"
     "POST /trunks/$a/endpoints {\"name\":\"E\",\"isRegistered\":true,\"credentialUsername\":\"u\",\"priority\":1} -> 200 "
     "{\"endpoints\":[{\"credentialUserName\":\"u\",\"credentialUsername\":\"-\"}]}"},
    {"D18: direction of a rule",
     "POST /callBlockingRules {\"direction\":\"inbound\"} -> 200 {\"direction\":\"inbound\"}",
     "POST /callBlockingRules {\"direction\":\"inbound\"} -> 201 {\"direction\":\"INBOUND\"}"},
    {"D21: sizes", "GET /trunks?size=1000 -> 400\nGET /trunks?size=500 -> 200", "GET /trunks?size=1000 -> 200\nGET /trunks?size=1001 -> 400"},
    {"D26: answer of an attach",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\n"
     "POST /accessControlLists {\"name\":\"L\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 200 =l\n"
     "POST /accessControlLists {\"name\":\"M\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 200 =m\n"
     "POST /trunks/$a/accessControlLists {\"accessControlListIds\":[\"$l\"]} -> 200\n"
     "POST /trunks/$a/accessControlLists {\"accessControlListIds\":[\"$m\"]} -> 200 {\"accessControlListIds\":[\"$m\"]}",
     "POST /trunks {\"name\":\"A\",\"hostName\":\"one\"} -> 201 =a\n"
     "POST /accessControlLists {\"name\":\"L\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 201 =l\n"
     "POST /accessControlLists {\"name\":\"M\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 201 =m\n"
     "POST /trunks/$a/accessControlLists {\"accessControlListIds\":[\"$l\"]} -> 200\n"
     "POST /trunks/$a/accessControlLists {\"accessControlListIds\":[\"$m\"]} -> 200 {\"accessControlListIds\":[\"$l\",\"$m\"]}"},
    {"D31: countries", "GET /countryPermissions/PT -> 200", "GET /countryPermissions/PT -> 404\nGET /countryPermissions/CA -> 200"},
};

simulator::Options optionsOf(bool other, bool empty)
{
    simulator::Options options;
    options.empty = empty;
    options.otherReadings = other;
    options.oauthLimit = {};
    options.calls = 3000;
    options.now = QDateTime(QDate(2026, 5, 20), QTime(14, 0), Qt::UTC);
    return options;
}

} // namespace

//! The points where the sources of the contract disagree, in both readings.
class SimulatorReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void amountsAndDirectionsOfCalls();
    void callWindows();
    void csvAndTokenType();
    void singleReadings();
    void sizesAreClamped();
};

void SimulatorReadingsTest::readings_data()
{
    QTest::addColumn<bool>("other");
    QTest::addColumn<QString>("script");
    for (const Row &row : rows) {
        QTest::addRow("%s", row.name) << false << QString::fromUtf8(row.plain);
        QTest::addRow("%s, other", row.name) << true << QString::fromUtf8(row.other);
    }
}

void SimulatorReadingsTest::readings()
{
    QFETCH(bool, other);
    QFETCH(QString, script);
    simulator::SimulatorServer server(optionsOf(other, true));
    QVERIFY(server.start());
    RawClient client(server);
    const QString problem = play(&client, script);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void SimulatorReadingsTest::amountsAndDirectionsOfCalls()
{
    for (const bool other : {false, true}) {
        simulator::SimulatorServer server(optionsOf(other, false));
        QVERIFY(server.start());
        RawClient client(server);
        const QJsonArray calls = client.call("GET", "/calls?size=1000").object().value(u"calls"_s).toArray();
        QVERIFY(!calls.isEmpty());
        for (const QJsonValue &value : calls) {
            const QJsonObject call = value.toObject();
            const QJsonValue amount = call.value(u"price"_s).toObject().value(u"amount"_s);
            QVERIFY(other ? amount.isString() && amount.toString().section(u'.', 1).size() == 4 : amount.isDouble()); // D17
            const QString direction = call.value(u"direction"_s).toString();
            QCOMPARE(direction, other ? direction.toUpper() : direction.toLower()); // D18
        }
    }
}

void SimulatorReadingsTest::callWindows()
{
    const auto total = [](RawClient *client, const QByteArray &query) {
        return client->call("GET", "/calls" + query).object().value(u"totalItems"_s).toInt();
    };
    int plainEquality = 0;
    for (const bool other : {false, true}) {
        simulator::SimulatorServer server(optionsOf(other, false));
        QVERIFY(server.start());
        RawClient client(server);
        // D19
        QCOMPARE(total(&client, ""), total(&client, other ? "?createTime%3E=2026-05-13T14:00:00Z" : "?createTime%3E=2026-05-19T14:00:00Z"));
        // D20
        const int equal = total(&client, "?createTime=2026-05-19T06:00:00Z");
        if (!other)
            plainEquality = equal;
        else
            QCOMPARE(equal, total(&client, "?createTime%3E=2026-05-19T06:00:00Z&createTime%3C=2026-05-19"));
    }
    QVERIFY(plainEquality < 3);
}

void SimulatorReadingsTest::csvAndTokenType()
{
    for (const bool other : {false, true}) {
        simulator::SimulatorServer server(optionsOf(other, false));
        QVERIFY(server.start());
        RawClient client(server);
        QCOMPARE(client.call("GET", "/calls/export").headers.value("content-type"), other ? "text/plain" : "application/csv"); // D32
        QCOMPARE(client.requestToken().object().value(u"token_type"_s).toString(), other ? u"Bearer"_s : u"bearer"_s);         // D33
    }
}

void SimulatorReadingsTest::singleReadings()
{
    simulator::Options options = optionsOf(false, true);
    options.readings = {15, 18};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    // Those two, and nothing else: neither the keys of the lists nor the codes.
    const QString problem = play(&client, QStringLiteral(
        "POST /accessControlLists {\"name\":\"L\",\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 400\n"
        "POST /accessControlLists {\"name\":\"L\",\"enabled\":true,\"ipRanges\":[{\"ipAddress\":\"192.0.2.1\"}]} -> 200 =l\n"
        "DELETE /accessControlLists/$l -> 204\n"
        "POST /callBlockingRules {\"direction\":\"inbound\"} -> 200 {\"direction\":\"INBOUND\",\"updateTime\":null}\n"
        "GET /callBlockingRules -> 200 {\"callBlockingRules\":[{}]}\n"
        "GET /trunks -> 200 {\"trunks\":[],\"pageNumber\":1,\"pageSize\":500}\n"
        "GET /countryPermissions/PT -> 200"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void SimulatorReadingsTest::sizesAreClamped()
{
    simulator::Options options = optionsOf(false, true);
    options.clampSize = true;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QString problem = play(&client, QStringLiteral(
        "GET /trunks?size=1000 -> 200 {\"pageSize\":500}\nGET /trunks?size=0 -> 200 {\"pageSize\":1}\nGET /trunks?size=-3 -> 200 {\"pageSize\":1}\n"
        "GET /calls?size=5000 -> 200 {\"pageSize\":1000}\nGET /trunks?size=x -> 400\nGET /trunks?page=0 -> 400"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(SimulatorReadingsTest)
#include "tst_simulatorreadings.moc"
