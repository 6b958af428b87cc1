// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callscenes.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using core::Gate;
using core::GateAnswer;
using core::Verdict;
using simulator::SipGate;
using simulator::SipVerdict;

namespace {

Gate gateOf(SipGate gate)
{
    switch (gate) {
    case SipGate::Trunk:
        return Gate::Trunk;
    case SipGate::Address:
        return Gate::Address;
    case SipGate::Credentials:
        return Gate::Credentials;
    case SipGate::Country:
        return Gate::Country;
    case SipGate::Rules:
        return Gate::BlockingRules;
    case SipGate::Number:
        return Gate::Number;
    case SipGate::Endpoints:
        return Gate::Endpoints;
    case SipGate::Forward:
        return Gate::CallForward;
    case SipGate::Limit:
    case SipGate::None:
        break;
    }
    return Gate::CallsPerSecond;
}

const GateAnswer *gateIn(const core::CallPath &path, Gate gate)
{
    const auto found = std::find_if(path.gates.cbegin(), path.gates.cend(), [gate](const GateAnswer &answer) { return answer.gate == gate; });
    return found == path.gates.cend() ? nullptr : &*found;
}

QString decidedBy(const GateAnswer *answer)
{
    return answer && answer->decides ? answer->decides->id.value : QString();
}

//! A country that the project does not list has no row to name, and a number that may be in several has one of them.
bool canBeNamed(const simulator::State &state, const QString &number, const QString &isoCode)
{
    static const QRegularExpression several(u"^\\+(590|1(5(00|2[1-9]|33|44|66|77|88)|600|7[01]0|8(00|22|33|44|55|66|77|8.)|900))"_s);
    return !several.match(number).hasMatch() && std::any_of(state.countries.cbegin(), state.countries.cend(), [&isoCode](const simulator::Country &country) { return country.isoCode == isoCode; });
}

//! Rules are asked in order; the edge may have stopped at one of which nobody knows whether it meets the call.
bool isDoubtfulRule(core::ProjectConfiguration project, const simulator::SipCall &call, const QString &ruleId)
{
    project.blockingRules.items.removeIf([&ruleId](const core::CallBlockingRule &rule) { return rule.id != ruleId; });
    const core::CallPath path = core::callPath(project, questionOf(call));
    const GateAnswer *rules = gateIn(path, Gate::BlockingRules);
    return rules && rules->verdict == Verdict::NotKnown;
}

//! The first thing in which the two differ; empty when they agree.
QString difference(const simulator::State &state, const core::ProjectConfiguration &project, const simulator::SipCall &call, const core::CallPath &path,
                   const SipVerdict &sip)
{
    const bool through = sip.gate == SipGate::None;
    if ((path.verdict == Verdict::Passes) != through)
        return u"verdict"_s;
    const GateAnswer &last = path.gates.last();
    if (!through) {
        // Refused all the same, but the edge may have done it where nobody could know.
        const GateAnswer *doubted = gateIn(path, gateOf(sip.gate));
        if (doubted && doubted->verdict == Verdict::NotKnown)
            return {};
        if (last.gate != gateOf(sip.gate))
            return u"gate"_s;
        if (last.gate == Gate::BlockingRules && decidedBy(&last) != sip.decides && !isDoubtfulRule(project, call, sip.decides))
            return u"rule"_s;
        if (last.reason == "not-permitted" && canBeNamed(state, call.to, sip.decides) && decidedBy(&last) != sip.decides)
            return u"country"_s;
        return {};
    }
    const GateAnswer *address = gateIn(path, Gate::Address);
    if (address && (address->reason == "range" ? decidedBy(address) : QString()) != sip.admittedBy)
        return u"range"_s;
    const GateAnswer *endpoints = gateIn(path, Gate::Endpoints);
    if (endpoints && endpoints->reason == "endpoint" && !path.cannotKnow.contains("registration") && decidedBy(endpoints) != sip.decides)
        return u"endpoint"_s;
    const GateAnswer *forward = gateIn(path, Gate::CallForward);
    if (forward && endpoints->reason == "forwarded" && decidedBy(forward) != sip.decides)
        return u"forward"_s;
    return {};
}

QString drawn(const core::CallPath &path)
{
    QStringList words;
    for (const GateAnswer &answer : path.gates) {
        const char *sign = answer.verdict == Verdict::Passes ? "+" : answer.verdict == Verdict::Refused ? "-" : "?";
        words << QLatin1String(sign) + QString::fromLatin1(core::gateName(answer.gate)) + u':' + QString::fromLatin1(answer.reason) + u'(' + decidedBy(&answer) + u')';
    }
    return words.join(u' ');
}

QByteArray whyNotKnown(const core::CallPath &path)
{
    for (const GateAnswer &answer : path.gates) {
        if (answer.verdict == Verdict::NotKnown)
            return core::gateName(answer.gate) + ' ' + answer.reason;
    }
    return {};
}

// What really nobody can know of a project that is loaded whole.
const QList<QByteArray> &openQuestions()
{
    static const QList<QByteArray> reasons{
        "address all-lists-disabled", "country country-shared", "country international-network", "blocking-rules country-shared", "blocking-rules country-unknown",
        "blocking-rules rule-without-terms", "number provisioning", "endpoints registration", "call-forward forward-country-shared",
        "call-forward forward-international-network", "call-forward forward-no-from", "call-forward forward-rule-without-terms", "call-forward forward-country-unknown"};
    return reasons;
}

} // namespace

//! The path that the program shows against what the SIP edge of the simulator makes of the same call in the same project.
class TestCallPathJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSipEdge();
    void theEdgeByHand_data();
    void theEdgeByHand();
};

void TestCallPathJudge::agreesWithTheSipEdge()
{
    constexpr int callsOfOne = 10;
    Generator generator;
    const simulator::SimClock clock(std::nullopt);
    const int cases = caseCount(500);
    std::map<QByteArray, int> skipped;
    std::map<SipGate, int> ends;
    int open = 0;
    for (int done = 0; done < cases; done += callsOfOne) {
        const simulator::State state = randomState(generator, clock);
        const core::ProjectConfiguration project = configurationOf(state);
        for (int i = 0; i < callsOfOne; ++i) {
            const simulator::SipCall call = randomCall(generator, state);
            const core::CallPath path = core::callPath(project, questionOf(call));
            if (path.verdict == Verdict::NotKnown) {
                const QByteArray why = whyNotKnown(path);
                QVERIFY2(openQuestions().contains(why), qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(why), drawn(path))));
                ++skipped[why];
                ++open;
                continue;
            }
            const SipVerdict sip = simulator::judge(state, call);
            ++ends[sip.gate];
            const QString found = difference(state, project, call, path, sip);
            QVERIFY2(found.isEmpty(), qPrintable(u"%1 differs: %2 from %3 user \"%4\" %5 -> %6 on %7: %8; the edge says %9 at %10 by %11"_s
                                                     .arg(found, call.inbound ? u"in"_s : u"out"_s, call.sourceAddress, call.user, call.from, call.to, call.trunkId, drawn(path))
                                                     .arg(sip.code)
                                                     .arg(int(sip.gate))
                                                     .arg(sip.decides)));
        }
    }
    for (const auto &[why, count] : skipped)
        qInfo("not known: %4d %s", count, why.constData());
    for (const auto &[gate, count] : ends)
        qInfo("ends at %d: %d", int(gate), count);
    QVERIFY2(open <= cases / 40 + 20, qPrintable(QString::number(open)));
    QVERIFY(ends[SipGate::None] * 10 >= cases);
    for (const SipGate gate : {SipGate::Trunk, SipGate::Address, SipGate::Credentials, SipGate::Country, SipGate::Rules, SipGate::Number, SipGate::Endpoints, SipGate::Forward})
        QVERIFY2(ends[gate] >= cases / 200 - 10, qPrintable(QString::number(int(gate))));
}

void TestCallPathJudge::theEdgeByHand_data()
{
    QTest::addColumn<simulator::SipCall>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("decides");
    const auto out = [](const char *name, const QString &trunk, const QString &address, const QString &user, const QString &to, int code, const QString &decides) {
        QTest::newRow(name) << simulator::SipCall{false, trunk, address, user, u"+4721990100"_s, to, 0} << code << decides;
    };
    out("first of the range", u"T1"_s, u"203.0.113.16"_s, {}, u"+4722000000"_s, 200, {});
    out("before the range", u"T1"_s, u"203.0.113.15"_s, {}, u"+4722000000"_s, 403, u"T1"_s);
    out("list disabled", u"T1"_s, u"198.51.100.1"_s, {}, u"+4722000000"_s, 403, u"T1"_s);
    out("no user", u"T2"_s, u"8.8.8.8"_s, {}, u"+4722000000"_s, 407, u"T2"_s);
    out("another user", u"T2"_s, u"8.8.8.8"_s, u"bo"_s, u"+4722000000"_s, 401, u"T2"_s);
    out("user", u"T2"_s, u"8.8.8.8"_s, u"anna"_s, u"+4722000000"_s, 200, {});
    out("nothing attached", u"T3"_s, u"203.0.113.16"_s, u"anna"_s, u"+4722000000"_s, 403, u"T3"_s);
    out("no such trunk", u"T9"_s, u"203.0.113.16"_s, {}, u"+4722000000"_s, 404, u"T9"_s);
    out("closed country", u"T1"_s, u"203.0.113.16"_s, {}, u"+4779000000"_s, 403, u"SJ"_s);
    out("rule", u"T1"_s, u"203.0.113.16"_s, {}, u"+4782000000"_s, 403, u"B1"_s);
    const auto in = [](const char *name, const QString &from, const QString &to, int code, const QString &decides) {
        QTest::newRow(name) << simulator::SipCall{true, {}, {}, {}, from, to, 0} << code << decides;
    };
    in("endpoint of the lowest priority", u"+4420700000"_s, u"+4721990100"_s, 200, u"E2"_s);
    in("blocked caller", u"+4479700000"_s, u"+4721990100"_s, 603, u"B2"_s);
    in("withheld", u"anonymous"_s, u"+4721990100"_s, 200, u"E2"_s);
    in("not a number of the project", u"+4420700000"_s, u"+4721990109"_s, 404, u"+4721990109"_s);
    in("nobody there", u"+4420700000"_s, u"+4721990102"_s, 503, u"T2"_s);
    in("forwarded abroad", u"+4420700000"_s, u"+4721990103"_s, 403, u"GB"_s);
    QTest::newRow("second of a second") << simulator::SipCall{false, u"T1"_s, u"203.0.113.16"_s, {}, {}, u"+4722000000"_s, 1} << 603 << u"T1"_s;
}

void TestCallPathJudge::theEdgeByHand()
{
    QFETCH(simulator::SipCall, call);
    const simulator::SimClock clock(std::nullopt);
    simulator::State state(&clock, 1);
    const auto list = [](const QString &id, bool enabled, const QString &address, int range) {
        simulator::AccessControlList made;
        made.id = id;
        made.enabled = enabled;
        made.ranges = {{u"R"_s + id, {}, address, range, {}}};
        return made;
    };
    state.accessControlLists = {list(u"A1"_s, true, u"203.0.113.20"_s, 28), list(u"A2"_s, false, u"198.51.100.0"_s, 24)};
    simulator::CredentialList users;
    users.id = u"C1"_s;
    users.credentials = {{u"U1"_s, u"anna"_s, 0}};
    state.credentialLists = {users};
    for (int i = 1; i <= 3; ++i) {
        simulator::Trunk trunk;
        trunk.id = u"T%1"_s.arg(i);
        state.trunks.append(trunk);
        const QString number = u"+472199010%1"_s.arg(i == 1 ? 0 : i);
        state.phoneNumbers.append({u"N"_s, number, u"NO"_s, trunk.id, {}});
        state.activeNumbers.append(simulator::ActiveNumber());
        state.activeNumbers.last().number = number;
    }
    state.trunks[0].accessControlLists = QStringList{u"A1"_s, u"A2"_s};
    state.trunks[1].credentialLists = QStringList{u"C1"_s};
    state.trunks[2].enableCallForward = true;
    state.trunks[2].callForwardNumber = u"+442070000000"_s;
    simulator::Endpoint later;
    later.id = u"E1"_s;
    later.priority = 2;
    simulator::Endpoint sooner;
    sooner.id = u"E2"_s;
    state.trunks[0].endpoints = {later, sooner};
    state.countries = {{u"NO"_s, {}, {}, {u"+47"_s}, true}, {u"SJ"_s, {}, {}, {u"+47"_s}, false}, {u"GB"_s, {}, {}, {u"+44"_s}, false}};
    state.blockingRules = {{u"B1"_s, {}, u"outbound"_s, {}, {}, u"NO"_s, u"82"_s, {}}, {u"B2"_s, {}, u"inbound"_s, {}, u"+44797"_s, {}, {}, {}}};
    const SipVerdict verdict = simulator::judge(state, call);
    QTEST(verdict.code, "code");
    QTEST(verdict.decides, "decides");
}

QTEST_APPLESS_MAIN(TestCallPathJudge)
#include "tst_callpathjudge.moc"
