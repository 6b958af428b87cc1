// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "api/readingwords.h"
#include "api/scenario.h"
#include "api/service/accesscontrollistservice.h"
#include "api/service/callblockingruleservice.h"
#include "api/service/callservice.h"
#include "api/service/countrypermissionservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/projectservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"
#include "support/faultserver.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using api::ProjectApi;
using support::Reading;
using support::readingOf;

namespace {

const auto say = [](const auto &value) { return support::words(value); };

const QString project = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
const QString trunkId = u"01JB2M6W8Q4T9X3Z5V7C1D0F2G"_s;
const QString accessListId = u"01JB2N1A7S5D3F9G8H6J4K2M0P"_s;
const QString rangeId = u"01JB2N1A9B8C7D6E5F4G3H2J1K"_s;
const QString endpointId = u"01JB2NQ4R8T6V2W0X9Y7Z5A3B1"_s;
const QString credentialListId = u"01JB2P0C6E4G2J8M1Q3S5V7X9Z"_s;
const QString otherCredentialListId = u"01JB2P2D4F6H8K0N3R5T7W9Y1A"_s;
const QString ruleId = u"01JB2Q5M7P9R1T3V5X7Z9B1D3F"_s;
const QString number = u"+4755501234"_s;
const QString user = u"quay.north 7"_s;

api::TrunkFields trunkFields()
{
    return {u"Bergen quay"_s, u"quay-brg"_s, false, true, u"+4755501000"_s};
}

api::SipEndpointFields endpointFields()
{
    api::SipEndpointFields fields;
    fields.name = u"Border controller"_s;
    fields.address = u"203.0.113.61"_s;
    fields.port = 5061;
    fields.transport = u"TLS"_s;
    return fields;
}

const QString trunkWords = trunkId + u" Bergen quay quay-brg quay-brg.pstn.sinch.com 3 no yes +4755501000 2026-04-07T06:20:00.000Z never"_s;
const QString rangeWords = rangeId + u" 198.51.100.32/28 Pier 4 never"_s;
const QString otherRangeWords = u"01JB2N1AX0Y1Z2A3B4C5D6E7F8 203.0.113.9/32  never"_s;
const QString listWords = accessListId + u" Harbour offices yes "_s + trunkId + u' ' + rangeWords + u' ' + otherRangeWords;
const QString usersWords = credentialListId + u" Quay handsets users 01JB2P0C8D7E6F5G4H3J2K1M0N quay.north 7 2026-04-07T07:00:00.000Z"_s;
const QString endpointWords = endpointId + u' ' + trunkId + u" Border controller 203.0.113.61:5061 TLS 1 yes 2026-04-07T06:31:09"_s;
const QString registeredWords = u"01JB2NS0T1V2W3X4Y5Z6A7B8C9 "_s + trunkId + u" Crane cabin user quay.north 7 UDP 2 no 2026-04-07T06:33:00.000Z"_s;
const QString phoneWords = u"01JB2R1V3X5Z7B9D1F3H5K7M9P +4755501234 "_s + trunkId + u" NO"_s;
const QString activeWords = u"+4755501234 LOCAL NO EST on "_s + trunkId + u" next  "_s;
const QString noConsequence = u"done 204"_s;

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exchanges_data();
    void exchanges();
    void everyOperationHasItsScenario();
    void cleanupTestCase();

private:
    using Act = std::function<Reading(ProjectApi &)>;
    void row(const QByteArray &name, const Act &act, const Reading &expected, const QList<QByteArray> &more = {});
    void addTrunkRows();
    void addLinkRows();
    void addEndpointRows();
    void addAccessListRows();
    void addCredentialListRows();
    void addNumberRows();
    void addPolicyRows();
    void addCallRows();

    std::unique_ptr<support::FaultServer> m_est;
    std::unique_ptr<support::FaultServer> m_numbers;
    core::SystemClock m_clock;
    QList<QByteArray> m_used;
};

void TestScenarios::initTestCase()
{
    m_est = std::make_unique<support::FaultServer>();
    m_numbers = std::make_unique<support::FaultServer>();
    QVERIFY(m_est->isListening());
    QVERIFY(m_numbers->isListening());
}

void TestScenarios::cleanupTestCase()
{
    m_est.reset();
    m_numbers.reset();
}

void TestScenarios::row(const QByteArray &name, const Act &act, const Reading &expected, const QList<QByteArray> &more)
{
    const QList<QByteArray> scenarios = QList<QByteArray>{name} + more;
    QTest::newRow(name.constData()) << scenarios << act << expected;
    m_used += scenarios;
}

void TestScenarios::exchanges_data()
{
    QTest::addColumn<QList<QByteArray>>("scenarios");
    QTest::addColumn<Act>("act");
    QTest::addColumn<Reading>("expected");
    m_used.clear();
    addTrunkRows();
    addLinkRows();
    addEndpointRows();
    addAccessListRows();
    addCredentialListRows();
    addNumberRows();
    addPolicyRows();
    addCallRows();
}

void TestScenarios::addTrunkRows()
{
    row("listtrunks", [](ProjectApi &api) { return readingOf(api.trunks().list(), say); }, u"all: | "_s + trunkWords);
    row("createtrunk", [](ProjectApi &api) { return readingOf(api.trunks().create(trunkFields()), say); },
        u"done 201: "_s + QString(trunkWords).replace("06:20:00.000Z"_L1, "06:20:00.118Z"_L1));
    row("gettrunk", [](ProjectApi &api) { return readingOf(api.trunks().get(trunkId), say); }, trunkWords);
    row("updatetrunk",
        [](ProjectApi &api) { return readingOf(api.trunks().update(trunkId, {u"Bergen quay 2"_s, u"quay-brg"_s, true, false, QString()}), say); },
        u"done 200: "_s + trunkId + u" Bergen quay 2 quay-brg quay-brg.pstn.sinch.com 3 yes no  2026-04-07T06:20:00.000Z 2026-04-08T10:00:01.000Z"_s);
    row("deletetrunk", [](ProjectApi &api) { return readingOf(api.trunks().remove(trunkId), say); }, noConsequence);
}

void TestScenarios::addLinkRows()
{
    row("listtrunkaccesslists", [](ProjectApi &api) { return readingOf(api.trunks().accessLinks(trunkId), say); },
        u"all: | "_s + trunkId + u' ' + accessListId);
    row("attachaccesslist", [](ProjectApi &api) { return readingOf(api.trunks().attachAccessLists(trunkId, {accessListId}), say); },
        u"done 200 {\"accessControlListIds\":[\"%1\"]} read again"_s.arg(accessListId));
    row("detachaccesslist", [](ProjectApi &api) { return readingOf(api.trunks().detachAccessList(trunkId, accessListId), say); }, noConsequence);
    row("listtrunkcredentiallists", [](ProjectApi &api) { return readingOf(api.trunks().credentialLinks(trunkId), say); },
        u"all: | "_s + trunkId + u' ' + credentialListId);
    row("attachcredentiallist", [](ProjectApi &api) { return readingOf(api.trunks().attachCredentialLists(trunkId, {credentialListId}), say); },
        u"done 200 {\"credentialListIds\":[\"%1\"]} read again"_s.arg(credentialListId));
    row("replacecredentiallists",
        [](ProjectApi &api) { return readingOf(api.trunks().replaceCredentialLists(trunkId, {credentialListId, otherCredentialListId}), say); },
        u"done 200 {\"credentialListIds\":[\"%1\", \"%2\"]}"_s.arg(credentialListId, otherCredentialListId));
    row("detachcredentiallist", [](ProjectApi &api) { return readingOf(api.trunks().detachCredentialList(trunkId, credentialListId), say); }, noConsequence);
}

void TestScenarios::addEndpointRows()
{
    row("listendpoints", [](ProjectApi &api) { return readingOf(api.endpoints().list(trunkId), say); },
        u"all: | "_s + endpointWords + u".000Z | "_s + registeredWords);
    row("createendpoint", [](ProjectApi &api) { return readingOf(api.endpoints().create(trunkId, endpointFields()), say); },
        u"done 201: "_s + endpointWords + u".720Z"_s);
    row("createregisteredendpoint",
        [](ProjectApi &api) {
            api::SipEndpointFields fields;
            fields.type = core::EndpointType::Registered;
            fields.name = u"Crane cabin"_s;
            fields.credentialUsername = user;
            fields.priority = 2;
            fields.enabled = false;
            return readingOf(api.endpoints().create(trunkId, fields), say);
        },
        u"done 201: "_s + registeredWords);
    row("getendpoint", [](ProjectApi &api) { return readingOf(api.endpoints().get(trunkId, endpointId), say); }, endpointWords + u".000Z"_s);
    row("updateendpoint",
        [](ProjectApi &api) {
            api::SipEndpointFields fields = endpointFields();
            fields.port = 5060;
            fields.transport = u"UDP"_s;
            fields.priority = 3;
            return readingOf(api.endpoints().update(trunkId, endpointId, fields), say);
        },
        u"done 200: "_s + endpointId + u' ' + trunkId + u" Border controller 203.0.113.61:5060 UDP 3 yes 2026-04-07T06:31:09.000Z"_s);
    row("deleteendpoint", [](ProjectApi &api) { return readingOf(api.endpoints().remove(trunkId, endpointId), say); }, noConsequence);
}

void TestScenarios::addAccessListRows()
{
    row("listaccesslists", [](ProjectApi &api) { return readingOf(api.accessControlLists().list(), say); }, u"all: | "_s + listWords);
    row("createaccesslist",
        [](ProjectApi &api) {
            const api::AccessControlListFields fields = {
                u"Harbour offices"_s, true, {{u"198.51.100.32"_s, 28, u"Pier 4"_s}, {u"203.0.113.9"_s, 32, QString()}}};
            return readingOf(api.accessControlLists().create(fields), say);
        },
        u"done 200: "_s + accessListId + u" Harbour offices yes  "_s + rangeWords + u' ' + otherRangeWords);
    row("getaccesslist", [](ProjectApi &api) { return readingOf(api.accessControlLists().get(accessListId), say); }, listWords);
    row("updateaccesslist",
        [](ProjectApi &api) {
            const api::AccessControlListFields fields = {u"Harbour offices (old)"_s, false, {{u"198.51.100.32"_s, 28, u"Pier 4"_s}}};
            return readingOf(api.accessControlLists().update(accessListId, fields), say);
        },
        u"done 200: "_s + accessListId + u" Harbour offices (old) no "_s + trunkId + u' ' + rangeWords);
    row("deleteaccesslist", [](ProjectApi &api) { return readingOf(api.accessControlLists().remove(accessListId), say); }, noConsequence);
    row("listaccesslisttrunks", [](ProjectApi &api) { return readingOf(api.accessControlLists().trunks(accessListId), say); }, u"all: | "_s + trunkWords);
    row("listipranges", [](ProjectApi &api) { return readingOf(api.accessControlLists().ranges(accessListId), say); },
        u"all: | "_s + rangeWords + u" | "_s + otherRangeWords);
    row("addiprange",
        [](ProjectApi &api) { return readingOf(api.accessControlLists().addRange(accessListId, {u"192.0.2.130"_s, 31, u"Ferry line"_s}), say); },
        u"done 200: 01JB2N4K5M6N7P8Q9R0S1T2V3W 192.0.2.130/31 Ferry line never"_s);
    row("updateiprange",
        [](ProjectApi &api) {
            return readingOf(api.accessControlLists().updateRange(accessListId, rangeId, {u"198.51.100.32"_s, 27, u"Pier 4 and 5"_s}), say);
        },
        u"done 200: "_s + rangeId + u" 198.51.100.32/27 Pier 4 and 5 2026-04-08T11:05:00.000Z"_s);
    row("deleteiprange", [](ProjectApi &api) { return readingOf(api.accessControlLists().removeRange(accessListId, rangeId), say); }, noConsequence);
}

void TestScenarios::addCredentialListRows()
{
    row("listcredentiallists", [](ProjectApi &api) { return readingOf(api.credentialLists().list(), say); }, u"all: | "_s + usersWords);
    row("createcredentiallist",
        [](ProjectApi &api) {
            return readingOf(api.credentialLists().create(u"Quay handsets"_s, {{user, core::Secret("Tide-Table-2026")}}), say);
        },
        u"done 201: "_s + QString(usersWords).replace("07:00:00.000Z"_L1, "07:00:00.908Z"_L1));
    row("getcredentiallist", [](ProjectApi &api) { return readingOf(api.credentialLists().get(credentialListId), say); }, usersWords);
    row("updatecredentiallist", [](ProjectApi &api) { return readingOf(api.credentialLists().rename(credentialListId, u"Quay handsets east"_s), say); },
        u"done 200: "_s + QString(usersWords).replace("handsets users"_L1, "handsets east users"_L1));
    row("deletecredentiallist", [](ProjectApi &api) { return readingOf(api.credentialLists().remove(credentialListId), say); }, noConsequence);
    row("listcredentiallisttrunks", [](ProjectApi &api) { return readingOf(api.credentialLists().trunks(credentialListId), say); },
        u"all: | "_s + trunkWords);
    row("setcredentialpassword",
        [](ProjectApi &api) { return readingOf(api.credentialLists().setPassword(credentialListId, user, core::Secret("Ebb-And-Flow-31")), say); },
        u"done 200"_s);
    row("deletecredential", [](ProjectApi &api) { return readingOf(api.credentialLists().removeCredential(credentialListId, user), say); }, noConsequence);
}

void TestScenarios::addNumberRows()
{
    row("listphonenumbers", [](ProjectApi &api) { return readingOf(api.numbers().list(trunkId), say); }, u"all: | "_s + phoneWords);
    row("getphonenumber", [](ProjectApi &api) { return readingOf(api.numbers().get(number), say); }, phoneWords);
    row("assignphonenumber", [](ProjectApi &api) { return readingOf(api.numbers().assignDirectly(number, trunkId), say); }, u"done 201: "_s + phoneWords);
    row("updateactivenumber", [](ProjectApi &api) { return readingOf(api.numbers().assign(number, trunkId), say); },
        u"done 200: +4755501234 LOCAL NO RTC on  next "_s + trunkId + u" WAITING"_s);
    row("unassignactivenumber", [](ProjectApi &api) { return readingOf(api.numbers().unassign(number), say); },
        u"done 200: +4755501234 LOCAL NO EST on "_s + trunkId + u" next  WAITING"_s);
    row("listactivenumbers", [](ProjectApi &api) { return readingOf(api.numbers().activeNumbers(), say); },
        u"all: | "_s + activeWords + u" | +4790010203 MOBILE NO RTC on  next "_s + trunkId + u" WAITING"_s,
        {"listactivenumbersmobile", "listactivenumberstollfree"});
    row("getactivenumber", [](ProjectApi &api) { return readingOf(api.numbers().activeNumber(number), say); }, activeWords);
}

void TestScenarios::addPolicyRows()
{
    row("listcountrypermissions", [](ProjectApi &api) { return readingOf(api.countries().list(), say); },
        u"all: | NO Norway Europe +47 no | * All other countries   no"_s);
    row("getcountrypermission", [](ProjectApi &api) { return readingOf(api.countries().get(u"*"_s), say); }, u"* All other countries   no"_s);
    row("updatecountrypermission", [](ProjectApi &api) { return readingOf(api.countries().setEnabled(u"NO"_s, true), say); },
        u"done 200: NO Norway Europe +47 yes"_s);
    const QString rule = ruleId + u" No satellite lines outbound from  to NO829"_s;
    row("listblockingrules", [](ProjectApi &api) { return readingOf(api.blockingRules().list(), say); }, u"all: | "_s + rule);
    row("createblockingrule",
        [](ProjectApi &api) {
            return readingOf(api.blockingRules().create({u"No satellite lines"_s, core::CallDirection::Outbound, u"NO"_s, u"829"_s}), say);
        },
        u"done 200: "_s + rule);
    row("updateblockingrule",
        [](ProjectApi &api) {
            return readingOf(api.blockingRules().update(ruleId, {u"Nuisance callers"_s, core::CallDirection::Inbound, QString(), u"4781"_s}), say);
        },
        u"done 200: "_s + ruleId + u" Nuisance callers inbound from 4781 to "_s);
    row("deleteblockingrule", [](ProjectApi &api) { return readingOf(api.blockingRules().remove(ruleId), say); }, noConsequence);
    row("addprojects",
        [](ProjectApi &api) {
            return readingOf(api.projects().add({u"8c1f7f02-6d35-4b0a-9a47-f2b3c6d1e580"_s}), [](const QStringList &added) { return added.join(u' '); });
        },
        u"8c1f7f02-6d35-4b0a-9a47-f2b3c6d1e580"_s);
}

void TestScenarios::addCallRows()
{
    row("listcalls",
        [](ProjectApi &api) {
            core::CallFilter filter;
            filter.from = QDateTime({2026, 4, 9}, {6, 0}, Qt::UTC);
            filter.to = QDateTime({2026, 4, 9}, {7, 0}, Qt::UTC);
            filter.trunkIds = {trunkId};
            filter.directions = {core::CallDirection::Inbound, core::CallDirection::Outbound};
            filter.outcomes = {core::CallOutcome::Answered, core::CallOutcome::NoAnswer};
            QList<QPair<QByteArray, QString>> query = core::splitForService(filter).query;
            query.append({"from", u"+47900"_s});
            return readingOf(api.calls().page(query, 1, 1000), say);
        },
        u"2 | 1 | 1000 | 0 | 40918822_71120345@198.51.100.33 sip:+4790010203@198.51.100.33:5060 4755501234 inbound COMPLETED "_s + trunkId
            + u" b7c2a1f4-0d3e-4a65-9c18-2e7f5a90d6b3 2026-04-09T06:12:04.000Z 2026-04-09T06:12:09.000Z 2026-04-09T06:13:41.000Z 97 120 EUR12400 EUR6200 | "_s
            + u"01JB2S8A0B1C2D3E4F5G6H7J8K sip:+4790010203@198.51.100.33:5060 4755501234 outbound NO_ANSWER "_s + trunkId
            + u"  2026-04-09T06:11:00.402Z - 2026-04-09T06:13:41.000Z 0 0 EUR0 EUR6200"_s);
    row("exportcalls",
        [](ProjectApi &api) {
            api::CallExportOptions options;
            options.toCountryCode = u"NO"_s;
            options.emergencyOnly = false;
            options.fileName = u"harbour calls.csv"_s;
            options.relationshipType = u"initial"_s;
            options.hasChildren = false;
            options.page = 1;
            options.size = 500;
            const QList<QPair<QByteArray, QString>> query = {{"createTime>", u"2026-04-09T06:00:00Z"_s}, {"createTime<", u"2026-04-09T07:00:00Z"_s}};
            return readingOf(api.calls().exportCsv(query, options), [](const api::CallExport &file) {
                return file.fileName + u' ' + (file.csv == support::loadScenario("exportcalls").response.body ? u"byte for byte"_s : u"changed"_s);
            });
        },
        u"harbour calls.csv byte for byte"_s);
    row("getcallpcap",
        [](ProjectApi &api) {
            return readingOf(api.calls().pcap(u"b7c2a1f4-0d3e-4a65-9c18-2e7f5a90d6b3"_s, api::CallLeg::Inbound),
                             [](const QByteArray &bytes) { return QString::fromLatin1(bytes); });
        },
        u"PCAP-AS-TEXT-FOR-THE-SCENARIO\n"_s);
}

void TestScenarios::exchanges()
{
    QFETCH(QList<QByteArray>, scenarios);
    QFETCH(Act, act);
    QFETCH(Reading, expected);

    m_est->clearLedger();
    m_numbers->clearLedger();
    for (const QByteArray &name : scenarios) {
        const support::Scenario scenario = support::loadScenario(name);
        support::FaultServer &server = scenario.request.header("host").startsWith("numbers.") ? *m_numbers : *m_est;
        server.next([wire = scenario.wireResponse()](support::FaultConnection &connection, const support::ServedRequest &) { connection.send(wire); });
    }
    const api::Endpoints endpoints = {m_est->url(), m_est->url(), m_numbers->url(), project};
    api::HttpTransport transport(endpoints, {u"key"_s, core::Secret("secret"), api::AuthScheme::OAuth2}, api::AccessMode::ReadWrite, m_clock);
    ProjectApi projectApi(transport, m_clock, nullptr, std::make_shared<api::Dialect>());
    QCOMPARE(act(projectApi), expected);

    const QList<support::ServedRequest> served = m_est->ledger() + m_numbers->ledger();
    QCOMPARE(served.size(), scenarios.size());
    for (qsizetype index = 0; index < scenarios.size(); ++index) {
        const support::ScenarioMessage wanted = support::loadScenario(scenarios.at(index)).request;
        const support::ServedRequest &found = served.at(index);
        QCOMPARE(found.method, wanted.part(0));
        QCOMPARE(found.target, wanted.part(1));
        for (const auto &[name, value] : wanted.headers) {
            if (name != "host")
                QCOMPARE(found.header(name), value);
        }
        QCOMPARE(found.body.isEmpty(), wanted.body.trimmed().isEmpty());
        QCOMPARE(support::jsonValue(found.body), support::jsonValue(wanted.body));
        QVERIFY(found.header("authorization").startsWith("Bearer "));
        const bool toNumbers = wanted.header("host").startsWith("numbers.");
        QCOMPARE((toNumbers ? m_numbers : m_est)->ledger().isEmpty(), false);
        QCOMPARE((toNumbers ? m_est : m_numbers)->ledger().isEmpty(), true);
    }
}

void TestScenarios::everyOperationHasItsScenario()
{
    QVERIFY(!m_used.isEmpty());
    QList<QByteArray> used = m_used;
    std::sort(used.begin(), used.end());
    QCOMPARE(used, support::scenarioNames());
    QSet<QByteArray> seen;
    for (const QByteArray &name : std::as_const(m_used)) {
        const support::ScenarioMessage request = support::loadScenario(name).request;
        for (int index = 0; index < core::operationCount; ++index) {
            const core::OperationInfo &info = core::operationInfo(core::Operation(index));
            QByteArray pattern = QRegularExpression::escape(QString::fromLatin1(info.pathTemplate)).toLatin1().replace("\\{\\}", "[^/?]+").replace("\\{\\*\\}", "[^/?]+");
            const QRegularExpression path(QString::fromLatin1("^/v1/projects/[^/]+" + pattern + "(\\?.*)?$"));
            const bool onNumbers = request.header("host").startsWith("numbers.");
            if (info.verb == request.part(0) && path.match(QString::fromLatin1(request.part(1))).hasMatch()
                && onNumbers == (info.host == core::ServiceHost::Numbers))
                seen.insert(info.number);
        }
    }
    QCOMPARE(seen.size(), core::operationCount);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
