// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callpathcases.h"
#include "core/numberarea.h"
#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

CallQuestion outbound(const QString &trunk, const QString &address, const QString &user, const QString &to)
{
    CallQuestion question;
    question.trunkId = trunk;
    question.address = parseIpv4Address(address);
    question.username = user;
    question.from = u"+4721000001"_s;
    question.to = to;
    return question;
}

CallQuestion inbound(const QString &from, const QString &to)
{
    CallQuestion question;
    question.direction = CallDirection::Inbound;
    question.from = from;
    question.to = to;
    return question;
}

const GateAnswer *gateIn(const CallPath &path, const QString &name)
{
    const auto found = std::find_if(path.gates.cbegin(), path.gates.cend(), [&name](const GateAnswer &answer) { return name == QLatin1String(gateName(answer.gate)); });
    return found == path.gates.cend() ? nullptr : &*found;
}

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::Passes ? u"passes"_s : verdict == Verdict::Refused ? u"refused"_s : u"unknown"_s;
}

//! The path as the table writes it, with \a gate where the call passes.
QString drawn(const CallPath &path, const QString &gate)
{
    const GateAnswer *answer = gateIn(path, gate);
    if (path.verdict != Verdict::Passes) {
        const auto deciding = std::find_if(path.gates.cbegin(), path.gates.cend(), [&path](const GateAnswer &each) { return each.verdict == path.verdict; });
        answer = &*deciding;
    }
    if (!answer)
        return verdictName(path.verdict);
    const QString decides = answer->decides && !answer->decides->id.isEmpty() ? answer->decides->id.value : u"-"_s;
    return (QStringList{verdictName(path.verdict), QString::fromLatin1(gateName(answer->gate)), QString::fromLatin1(answer->reason), decides}).join(u' ');
}

QList<QByteArray> gatesOf(const CallPath &path)
{
    QList<QByteArray> names;
    for (const GateAnswer &answer : path.gates)
        names << gateName(answer.gate) + '=' + answer.reason;
    return names;
}

//! The sample with dialling codes, which it has not.
ProjectConfiguration project()
{
    ProjectConfiguration p = sampleProject();
    p.countries.items = {CountryPermission::fromRaw(object(u"{\"isoCode\":\"NO\",\"name\":\"Norway\",\"countryDialingCodes\":[\"+47\"],\"enabled\":true}"_s)),
                         CountryPermission::fromRaw(object(u"{\"isoCode\":\"CU\",\"name\":\"Cuba\",\"countryDialingCodes\":[\"+53\"],\"enabled\":false}"_s)),
                         CountryPermission::fromRaw(object(u"{\"isoCode\":\"*\",\"name\":\"All other\",\"enabled\":true}"_s))};
    return p;
}

} // namespace

class TestCallPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelledCases();
    void asksInOrder();
    void details_data();
    void details();
    void saysWhatItCannotKnow();
    void namesTheKinds();
    void neitherInNorOut();
    void areas_data();
    void areas();
};

void TestCallPath::labelledCases()
{
    const CallCases all = readCallCases(QStringLiteral(TRUNKDESK_SOURCE_DIR "/tests/core/callpathcases.txt"));
    QCOMPARE(all.problem, QString());
    QVERIFY(all.cases.size() >= 500);
    QStringList wrong;
    for (const CallCase &each : all.cases) {
        const CallPath path = callPath(all.projects.value(each.project), each.question);
        const QString found = drawn(path, each.expected.section(u' ', 1, 1));
        if (found != each.expected)
            wrong << u"line %1: %2, not %3"_s.arg(each.line).arg(found, each.expected);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCallPath::asksInOrder()
{
    const CallPath out = callPath(project(), outbound(u"T1"_s, u"203.0.113.4"_s, u"anna"_s, u"+4722000000"_s));
    QCOMPARE(gatesOf(out), (QList<QByteArray>{"trunk=found", "address=range", "credentials=listed", "country=permitted", "blocking-rules=no-rule", "calls-per-second=limit"}));
    QCOMPARE(out.verdict, Verdict::Passes);
    // Nothing behind the gate that refuses.
    QCOMPARE(gatesOf(callPath(project(), outbound(u"T1"_s, u"203.0.113.4"_s, u"cleo"_s, u"+4722000000"_s))),
             (QList<QByteArray>{"trunk=found", "address=range", "credentials=not-listed"}));
    const CallPath in = callPath(project(), inbound(u"+4722000000"_s, u"+4721000001"_s));
    QCOMPARE(gatesOf(in), (QList<QByteArray>{"number=assigned", "blocking-rules=no-rule", "endpoints=endpoint"}));
    ProjectConfiguration without = project();
    without.endpoints.items.clear();
    QCOMPARE(gatesOf(callPath(without, inbound(u"+4722000000"_s, u"+4721000001"_s))),
             (QList<QByteArray>{"number=assigned", "blocking-rules=no-rule", "endpoints=forwarded", "call-forward=forwards"}));
}

void TestCallPath::details_data()
{
    QTest::addColumn<CallQuestion>("question");
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QStringList>("words");
    const CallQuestion out = outbound(u"T1"_s, u"203.0.113.4"_s, u"anna"_s, u"+4722000000"_s);
    QTest::newRow("trunk") << out << u"trunk"_s << QStringList{u"Oslo"_s, u"acme-osl.pstn.sinch.com"_s};
    QTest::newRow("range") << out << u"address"_s << QStringList{u"203.0.113.4"_s, u"Offices"_s, u"203.0.113.0/28"_s};
    QTest::newRow("user") << out << u"credentials"_s << QStringList{u"anna"_s, u"Desks"_s};
    QTest::newRow("country") << out << u"country"_s << QStringList{u"+4722000000"_s, u"NO"_s, u"Norway"_s};
    QTest::newRow("limit") << out << u"calls-per-second"_s << QStringList{u"1"_s};
    QTest::newRow("nearest") << outbound(u"T2"_s, u"203.0.113.20"_s, {}, u"+4722000000"_s) << u"address"_s
                             << QStringList{u"203.0.113.20"_s, u"Offices"_s, u"203.0.113.0/28"_s, u"5"_s};
    QTest::newRow("rule") << outbound(u"T2"_s, u"203.0.113.4"_s, {}, u"+449091234567"_s) << u"blocking-rules"_s << QStringList{u"Premium"_s};
    QTest::newRow("number") << inbound(u"+4722000000"_s, u"+4721000001"_s) << u"number"_s << QStringList{u"+4721000001"_s, u"Oslo"_s};
    QTest::newRow("endpoints") << inbound(u"+4722000000"_s, u"+4721000001"_s) << u"endpoints"_s << QStringList{u"SBC"_s, u"Desk"_s};
}

void TestCallPath::details()
{
    QFETCH(CallQuestion, question);
    QFETCH(QString, gate);
    const CallPath path = callPath(project(), question);
    const GateAnswer *answer = gateIn(path, gate);
    QVERIFY(answer);
    QTEST(answer->details, "words");
}

void TestCallPath::saysWhatItCannotKnow()
{
    const auto unknown = [](const CallQuestion &question) {
        QList<QByteArray> codes = callPath(project(), question).cannotKnow;
        std::sort(codes.begin(), codes.end());
        return codes;
    };
    QCOMPARE(unknown(outbound(u"T2"_s, u"203.0.113.4"_s, {}, u"+4722000000"_s)), (QList<QByteArray>{"calls-per-second", "far-end", "from-domain", "propagation"}));
    QCOMPARE(unknown(outbound(u"T1"_s, u"203.0.113.4"_s, u"anna"_s, u"+4722000000"_s)),
             (QList<QByteArray>{"calls-per-second", "endpoint-filter", "far-end", "from-domain", "password", "propagation"}));
    QCOMPARE(unknown(outbound(u"T2"_s, u"203.0.113.4"_s, {}, u"+88213000000"_s)),
             (QList<QByteArray>{"calls-per-second", "far-end", "from-domain", "international-network", "propagation"}));
    QCOMPARE(unknown(outbound(u"T2"_s, u"8.8.8.8"_s, {}, u"+4722000000"_s)), (QList<QByteArray>{"from-domain", "propagation"}));
    QCOMPARE(unknown(inbound(u"+4722000000"_s, u"+4721000001"_s)), (QList<QByteArray>{"far-end", "propagation", "registration"}));
    QCOMPARE(unknown(inbound(u"+4722000000"_s, u"+4721000009"_s)), QList<QByteArray>{"propagation"});
}

void TestCallPath::namesTheKinds()
{
    const auto decides = [](const CallQuestion &question, const QString &gate) {
        const CallPath path = callPath(project(), question);
        const GateAnswer *answer = gateIn(path, gate);
        return answer && answer->decides ? *answer->decides : ObjectRef();
    };
    const CallQuestion out = outbound(u"T1"_s, u"203.0.113.4"_s, u"anna"_s, u"+4722000000"_s);
    QCOMPARE(decides(out, u"trunk"_s), ref(Kind::Trunk, u"T1"_s));
    QCOMPARE(decides(out, u"address"_s), ref(Kind::IpRange, u"R1"_s, u"A1"_s));
    QCOMPARE(decides(out, u"credentials"_s), ref(Kind::Credential, u"anna"_s, u"C1"_s));
    QVERIFY(project().contains(decides(out, u"credentials"_s)));
    QCOMPARE(decides(out, u"country"_s), ref(Kind::CountryPermission, u"NO"_s));
    QCOMPARE(decides(outbound(u"T2"_s, u"203.0.113.4"_s, {}, u"+449091234567"_s), u"blocking-rules"_s), ref(Kind::CallBlockingRule, u"B1"_s));
    const CallQuestion in = inbound(u"+4722000000"_s, u"+4721000001"_s);
    QCOMPARE(decides(in, u"number"_s), ref(Kind::PhoneNumber, u"+4721000001"_s));
    QCOMPARE(decides(in, u"endpoints"_s), ref(Kind::SipEndpoint, u"E1"_s, u"T1"_s));
}

void TestCallPath::neitherInNorOut()
{
    CallQuestion question = outbound(u"T1"_s, u"203.0.113.4"_s, u"anna"_s, u"+4722000000"_s);
    question.direction = CallDirection::Unknown;
    QCOMPARE(callPath(project(), question), CallPath());
    QCOMPARE(callPath(ProjectConfiguration(), outbound(u"T1"_s, u"203.0.113.4"_s, {}, u"+4722000000"_s)).verdict, Verdict::NotKnown);
    QCOMPARE(callPath(ProjectConfiguration(), inbound(u"+4722000000"_s, u"+4721000001"_s)).verdict, Verdict::NotKnown);
}

void TestCallPath::areas_data()
{
    QTest::addColumn<QString>("country");
    const auto row = [](const char *digits, const char *country) { QTest::newRow(digits) << QString::fromLatin1(country); };
    row("1", "US");
    row("12125550123", "US");
    row("14165550123", "CA");
    row("1416", "CA");
    row("141", "US");
    row("18885550123", "US CA");
    row("17875550123", "PR");
    row("74951234567", "RU");
    row("77271234567", "KZ");
    row("442079460100", "GB");
    row("447911123456", "GG");
    row("447911223456", "GB");
    row("4779021234", "SJ");
    row("3906698", "VA");
    row("390669", "IT");
    row("4530000000", "");
    row("590590271234", "GP BL MF");
    row("", "");
}

void TestCallPath::areas()
{
    QFETCH(QString, country);
    QCOMPARE(countriesOfArea(QString::fromLatin1(QTest::currentDataTag())).join(u' '), country);
}

QTEST_APPLESS_MAIN(TestCallPath)
#include "tst_callpath.moc"
