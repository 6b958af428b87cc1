// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health.h"

#include "core/sampleproject.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Prepare = std::function<void(ProjectConfiguration &)>;

const QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

//! A project without a single finding.
ProjectConfiguration healthy()
{
    ProjectConfiguration p = sampleProject();
    p.trunks.items = {Trunk::fromRaw(::object(uR"({"id":"T1","name":"Oslo","hostName":"acme-osl","topLevelDomain":".pstn.sinch.com","domain":"acme-osl.pstn.sinch.com","callsPerSecond":1})"_s))};
    p.accessControlLists.items = {AccessControlList::fromRaw(::object(uR"({"id":"A1","name":"Offices","enabled":true,"ipRanges":[{"id":"R1","ipAddress":"45.45.45.0","range":29}]})"_s))};
    p.accessLinks.items = {{u"T1"_s, u"A1"_s}};
    p.credentialLists.items = {};
    p.credentialLinks.items = {};
    p.endpoints.items = {
        SipEndpoint::fromRaw(::object(uR"({"id":"E1","name":"SBC A","address":"45.45.45.1","port":5060,"transport":"UDP","priority":1,"enabled":true})"_s), u"T1"_s),
        SipEndpoint::fromRaw(::object(uR"({"id":"E2","name":"SBC B","address":"45.45.45.2","port":5061,"transport":"TLS","priority":2,"enabled":true})"_s), u"T1"_s)};
    p.numbers.items = {PhoneNumber::fromRaw(::object(uR"({"id":"N1","sipTrunkId":"T1","phoneNumber":"+4721000001","countryCode":"NO"})"_s))};
    p.activeNumbers.items = {ActiveNumber::fromRaw(::object(uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"EST","trunkId":"T1"}})"_s))};
    p.countries.items = {CountryPermission::fromRaw(::object(uR"({"isoCode":"NO","name":"Norway","countryDialingCodes":["+47"],"enabled":true})"_s)),
                         CountryPermission::fromRaw(::object(uR"({"isoCode":"US","name":"United States","countryDialingCodes":["+1"],"enabled":true})"_s)),
                         CountryPermission::fromRaw(::object(uR"({"isoCode":"CU","name":"Cuba","countryDialingCodes":["+53"],"enabled":false})"_s))};
    p.blockingRules.items = {CallBlockingRule::fromRaw(::object(uR"({"id":"B1","name":"Premium","direction":"OUTBOUND","calleeCountry":"NO","calleeMatch":"829"})"_s))};
    return p;
}

void setTrunk(ProjectConfiguration &p, const char *field, const QByteArray &value)
{
    RawObject raw = p.trunks.items.first().raw;
    raw.set(field, value);
    p.trunks.items.first() = Trunk::fromRaw(raw);
}

void setEndpoint(ProjectConfiguration &p, int index, const char *field, const QByteArray &value)
{
    RawObject raw = p.endpoints.items.at(index).raw;
    raw.set(field, value);
    p.endpoints.items[index] = SipEndpoint::fromRaw(raw, u"T1"_s);
}

void setRange(ProjectConfiguration &p, const QString &address, int length)
{
    p.accessControlLists.items.first() = AccessControlList::fromRaw(
        ::object(uR"({"id":"A1","name":"Offices","enabled":true,"ipRanges":[{"id":"R1","ipAddress":"%1","range":%2},{"id":"R2","ipAddress":"45.45.45.0","range":29}]})"_s.arg(address).arg(length)));
}

void setActive(ProjectConfiguration &p, const QString &json)
{
    p.activeNumbers.items = {ActiveNumber::fromRaw(::object(json))};
}

void addUsers(ProjectConfiguration &p, const QString &users, bool attached)
{
    p.credentialLists.items = {CredentialList::fromRaw(::object(uR"({"id":"C1","name":"Desks","credentials":[%1]})"_s.arg(users)))};
    p.credentialLinks.items.clear();
    if (attached)
        p.credentialLinks.items = {{u"T1"_s, u"C1"_s}};
}

void registerAs(ProjectConfiguration &p, const QString &user)
{
    p.endpoints.items[1] = SipEndpoint::fromRaw(::object(uR"({"id":"E2","name":"Desk","isRegistered":true,"credentialUsername":"%1","priority":2,"enabled":true})"_s.arg(user)), u"T1"_s);
}

QString drawn(const Finding &finding)
{
    const char severity = finding.severity == Severity::Error ? 'E' : finding.severity == Severity::Warning ? 'W' : 'I';
    return QString::fromLatin1(finding.rule) + u' ' + QLatin1Char(severity) + u' ' + finding.object.id.value;
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWhereNothingIs();
    void finds_data();
    void finds();
    void doesNotGuess();
    void ordersBySeverity();
    void ownAddressesThatAreNotLetIn();

private:
    static QStringList findings(const ProjectConfiguration &project, const Ipv4Set &own = {})
    {
        QStringList lines;
        const HealthReport report = health(project, {now, own});
        for (const Finding &finding : report.findings)
            lines << drawn(finding);
        return lines;
    }
};

void TestHealth::findsNothingWrongWhereNothingIs()
{
    QCOMPARE(findings(healthy()), QStringList());
    QCOMPARE(health(healthy(), {now, {}}).notKnown, QList<QByteArray>());
}

void TestHealth::finds_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected, const Prepare &prepare) { QTest::newRow(name) << prepare << expected; };
    row("H01", {u"H01 E T1"_s, u"H36 I A1"_s}, [](auto &p) { p.accessLinks.items.clear(); });
    row("H02", {u"H02 E T1"_s}, [](auto &p) {
        RawObject raw = p.accessControlLists.items.first().raw;
        raw.set("enabled", "false");
        p.accessControlLists.items.first() = AccessControlList::fromRaw(raw);
    });
    row("H03", {u"H03 W T1"_s}, [](auto &p) {
        p.accessControlLists.items.append(AccessControlList::fromRaw(::object(uR"({"id":"A2","name":"Old","enabled":false,"ipRanges":[{"id":"R9","ipAddress":"45.45.45.9"}]})"_s)));
        p.accessLinks.items.append({u"T1"_s, u"A2"_s});
    });
    row("H05", {u"H05 W A1"_s}, [](auto &p) { setRange(p, u"10.1.2.3"_s, 32); });
    row("H06 from /24", {u"H06 W R1"_s}, [](auto &p) { setRange(p, u"46.1.2.0"_s, 24); });
    row("H06 from /16", {u"H06 E R1"_s}, [](auto &p) { setRange(p, u"46.1.0.0"_s, 16); });
    row("H06 not at /25", {}, [](auto &p) { setRange(p, u"46.1.2.0"_s, 25); });
    row("H07", {u"H07 I T1"_s}, [](auto &p) { addUsers(p, uR"({"id":"U1","username":"anna"})"_s, true); });
    row("H08", {u"H08 E T1"_s, u"H07 I T1"_s}, [](auto &p) { addUsers(p, {}, true); });
    row("H09", {u"H09 E E2"_s, u"H36 I C1"_s}, [](auto &p) {
        addUsers(p, uR"({"id":"U1","username":"anna"})"_s, false);
        registerAs(p, u"anna"_s);
    });
    row("H10", {u"H10 E E2"_s, u"H07 I T1"_s, u"H36 I C2"_s}, [](auto &p) {
        addUsers(p, uR"({"id":"U1","username":"anna"})"_s, true);
        p.credentialLists.items.append(CredentialList::fromRaw(::object(uR"({"id":"C2","name":"Else","credentials":[{"id":"U2","username":"bo"}]})"_s)));
        registerAs(p, u"bo"_s);
    });
    row("H11", {u"H11 E E2"_s}, [](auto &p) { registerAs(p, u"nobody"_s); });
    row("H12", {u"H12 E T1"_s}, [](auto &p) { p.endpoints.items.clear(); });
    row("H12 not with a forward", {u"H16 I T1"_s}, [](auto &p) {
        p.endpoints.items.clear();
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"+4722000000\"");
    });
    row("H13", {u"H13 E T1"_s}, [](auto &p) {
        setEndpoint(p, 0, "enabled", "false");
        setEndpoint(p, 1, "enabled", "false");
    });
    row("H14", {u"H14 W T1"_s, u"H07 I T1"_s, u"H20 I T1"_s}, [](auto &p) {
        addUsers(p, uR"({"id":"U1","username":"anna"})"_s, true);
        registerAs(p, u"anna"_s);
        p.endpoints.items.removeFirst();
    });
    row("H14 not with a forward", {u"H07 I T1"_s, u"H20 I T1"_s}, [](auto &p) {
        addUsers(p, uR"({"id":"U1","username":"anna"})"_s, true);
        registerAs(p, u"anna"_s);
        p.endpoints.items.removeFirst();
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"+4722000000\"");
    });
    row("H15 empty", {u"H15 E T1"_s}, [](auto &p) { setTrunk(p, "enableCallForward", "true"); });
    row("H15 no E.164", {u"H15 E T1"_s}, [](auto &p) {
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"22000000\"");
    });
    row("H17", {u"H17 W T1"_s}, [](auto &p) {
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"+4721000001\"");
    });
    row("H18", {u"H18 W E1"_s, u"T01 W E1"_s}, [](auto &p) { setEndpoint(p, 0, "address", "\"192.168.1.4\""); });
    row("H19 TLS on 5060", {u"H19 W E2"_s}, [](auto &p) { setEndpoint(p, 1, "port", "5060"); });
    row("H19 UDP on 5061", {u"H19 W E1"_s}, [](auto &p) { setEndpoint(p, 0, "port", "5061"); });
    row("H20", {u"H20 I T1"_s}, [](auto &p) { p.endpoints.items.removeLast(); });
    row("H21", {u"H21 I E2"_s}, [](auto &p) {
        setEndpoint(p, 1, "address", "\"45.45.45.1\"");
        setEndpoint(p, 1, "port", "5060");
        setEndpoint(p, 1, "transport", "\"UDP\"");
    });
    row("H22", {u"H22 W E2"_s}, [](auto &p) { setEndpoint(p, 1, "priority", "10"); });
    row("H23", {u"H23 W T1"_s}, [](auto &p) {
        p.numbers.items.clear();
        p.activeNumbers.items.clear();
    });
    row("H24", {u"H24 E +4721000001"_s}, [](auto &p) { p.activeNumbers.items.clear(); });
    row("H25 other trunk", {u"H25 W +4721000001"_s}, [](auto &p) { setActive(p, uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"EST","trunkId":"T9"}})"_s); });
    row("H25 other type", {u"H25 W +4721000001"_s}, [](auto &p) { setActive(p, uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"RTC","trunkId":"T1"}})"_s); });
    row("H25 not while it moves", {}, [](auto &p) {
        setActive(p, uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"RTC","trunkId":"","scheduledVoiceProvisioning":{"type":"EST","trunkId":"T1","status":"WAITING","lastUpdatedTime":"2026-11-24T11:58:00Z"}}})"_s);
    });
    row("H26", {u"H26 E +4721000001"_s}, [](auto &p) {
        setActive(p, uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"EST","trunkId":"T1","scheduledVoiceProvisioning":{"trunkId":"T1","status":"FAILED"}}})"_s);
    });
    row("H27", {u"H27 W +4721000001"_s}, [](auto &p) {
        setActive(p, uR"({"phoneNumber":"+4721000001","voiceConfiguration":{"type":"EST","trunkId":"T1","scheduledVoiceProvisioning":{"trunkId":"T1","status":"IN_PROGRESS","lastUpdatedTime":"2026-11-24T11:40:00Z"}}})"_s);
    });
    row("H28", {u"H28 E +4721000002"_s}, [](auto &p) {
        p.numbers.items.append(PhoneNumber::fromRaw(::object(uR"({"id":"N2","sipTrunkId":"T8","phoneNumber":"+4721000002","countryCode":"NO"})"_s)));
        p.activeNumbers.items.append(ActiveNumber::fromRaw(::object(uR"({"phoneNumber":"+4721000002","voiceConfiguration":{"type":"EST","trunkId":"T8"}})"_s)));
    });
    row("H29 United States", {u"H29 W P"_s}, [](auto &p) { p.countries.items[1] = CountryPermission::fromRaw(::object(uR"({"isoCode":"US","name":"United States","enabled":false})"_s)); });
    row("H30", {u"H30 I *"_s}, [](auto &p) { p.countries.items.append(CountryPermission::fromRaw(::object(uR"({"isoCode":"*","name":"All","enabled":true})"_s))); });
    row("H31 neither", {u"H31 W B1"_s}, [](auto &p) { p.blockingRules.items = {CallBlockingRule::fromRaw(::object(uR"({"id":"B1","direction":"inbound"})"_s))}; });
    row("H31 a whole country", {u"H31 W B1"_s}, [](auto &p) { p.blockingRules.items = {CallBlockingRule::fromRaw(::object(uR"({"id":"B1","direction":"outbound","calleeCountry":"NO"})"_s))}; });
    row("H33 other domain", {u"H33 E T1"_s}, [](auto &p) { setTrunk(p, "domain", "\"else.pstn.sinch.com\""); });
    row("H33 host trunk", {u"H33 E T1"_s}, [](auto &p) {
        setTrunk(p, "hostName", "\"trunk\"");
        setTrunk(p, "domain", "\"trunk.pstn.sinch.com\"");
    });
    row("H34", {u"H34 I T1"_s}, [](auto &p) { setTrunk(p, "updateTime", "\"2026-11-24T11:59:30Z\""); });
    row("H35", {u"H35 I T1"_s}, [](auto &p) { setTrunk(p, "enableCallerName", "true"); });
    row("T01", {u"T01 W E1"_s}, [](auto &p) { setEndpoint(p, 0, "address", "\"46.46.46.46\""); });
    row("T02", {u"T02 W T1"_s}, [](auto &p) {
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"+5370000000\"");
    });
    row("T02 inside an open +1", {u"T02 W T1"_s}, [](auto &p) {
        p.countries.items.append(CountryPermission::fromRaw(::object(uR"({"isoCode":"BS","name":"Bahamas","countryDialingCodes":["+1242"],"enabled":false})"_s)));
        setTrunk(p, "enableCallForward", "true");
        setTrunk(p, "callForwardNumber", "\"+12425550100\"");
    });
}

void TestHealth::finds()
{
    QFETCH(Prepare, prepare);
    QFETCH(QStringList, expected);
    ProjectConfiguration project = healthy();
    prepare(project);
    QCOMPARE(findings(project), expected);
}

void TestHealth::doesNotGuess()
{
    ProjectConfiguration project = healthy();
    project.endpoints.items.clear();
    project.endpoints.completeness = Completeness::Partial;
    QCOMPARE(findings(project), QStringList());
    const QList<QByteArray> notKnown = health(project, {now, {}}).notKnown;
    QVERIFY(notKnown.contains("H12"));
    QVERIFY(notKnown.contains("H20"));
    QVERIFY(!notKnown.contains("H06"));
    QCOMPARE(health(ProjectConfiguration(), {now, {}}).findings.size(), 0);
}

void TestHealth::ordersBySeverity()
{
    ProjectConfiguration project = healthy();
    setRange(project, u"46.1.0.0"_s, 16);
    setTrunk(project, "enableCallerName", "true");
    setEndpoint(project, 1, "priority", "10");
    QCOMPARE(findings(project), QStringList({u"H06 E R1"_s, u"H22 W E2"_s, u"H35 I T1"_s}));
}

void TestHealth::ownAddressesThatAreNotLetIn()
{
    const Ipv4Set own({*parseIpv4Network(u"46.46.46.46/32").network});
    QCOMPARE(findings(healthy(), own), QStringList{u"H04 E T1"_s});
    const Ipv4Set inside({*parseIpv4Network(u"45.45.45.1/32").network});
    QCOMPARE(findings(healthy(), inside), QStringList());
}

QTEST_GUILESS_MAIN(TestHealth)

#include "tst_health.moc"
