// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/randomproject.h"
#include "core/sampleproject.h"
#include "support/fakeservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

bool opens(Operation operation)
{
    return operation == Operation::AddIpRange || operation == Operation::AttachAccessList || operation == Operation::AttachCredentialList;
}

bool closes(const Step &step)
{
    const Operation operation = step.operation;
    const bool switchesOff = operation == Operation::UpdateEndpoint
        && std::any_of(step.edits.begin(), step.edits.end(), [](const FieldEdit &edit) { return edit.field == "enabled" && edit.after == "false"; });
    return switchesOff || operation == Operation::DeleteIpRange || operation == Operation::DetachAccessList || operation == Operation::DetachCredentialList;
}

//! Both ways of giving numbers to trunks take their turn.
NumberRoute route(int round)
{
    return round % 2 == 0 ? NumberRoute::NumbersApi : NumberRoute::TrunkingHost;
}

QString explained(const Plan &plan, const FakeService &service)
{
    return u"%1\n%2\n%3"_s.arg(QString::fromUtf8(service.refusal()), drawn(plan.set).join(u'\n'), drawn(plan).join(u'\n'));
}

bool allDone(const RunRecord &run)
{
    return std::all_of(run.steps.begin(), run.steps.end(), [](const StepRecord &record) { return record.state == StepState::Done; });
}

Change passwordOf(const QString &user)
{
    Change password = change(Act::SetSecret, ref(Kind::Credential, user, u"C1"_s));
    password.secrets = {{"password", 1}};
    return password;
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansLeadToTheDraft();
    void undoRestoresTheStart();
    void whatRemainsLeadsToTheDraft();
    void undoOfHalfARunRestoresTheStart();
    void drawsInverse();
    void namesWhatCannotComeBack();
    void skipsWhatWasNeverSent();
    void drawsRemaining();
    void roundTripsThroughJson();
    void refusesBrokenJson();
};

void TestUndo::plansLeadToTheDraft()
{
    Generator generator;
    for (int i = 0; i < 250; ++i) {
        const ProjectConfiguration live = randomProject(generator);
        const ChangeSet set = randomChanges(generator, live, int(generator.number(1, 12)));
        const auto draft = apply(live, set);
        QVERIFY(draft);
        const auto planned = plan(live, set, route(i));
        QVERIFY2(planned, planned ? "" : qPrintable(QString::fromUtf8(planned.error().reason) + drawn(set).join(u'\n')));
        FakeService service(live);
        const RunRecord run = service.run(*planned);
        QVERIFY2(allDone(run), qPrintable(explained(*planned, service)));
        QCOMPARE(meaning(service.state()), meaning(*draft));
        // Make before break: no removal stands before an addition, and the first one after additions is held.
        bool closed = false;
        bool opened = false;
        int holds = 0;
        for (const Step &step : planned->steps) {
            QVERIFY2(!(closed && opens(step.operation)), qPrintable(explained(*planned, service)));
            if (closes(step) && opened && !closed && holds == 0)
                QCOMPARE(step.wait, Wait::Propagation);
            holds += step.wait == Wait::Propagation ? 1 : 0;
            opened |= opens(step.operation);
            closed |= closes(step);
            for (const int need : step.needs)
                QVERIFY(need < step.number);
        }
        QVERIFY(holds <= 1);
    }
}

void TestUndo::undoRestoresTheStart()
{
    Generator generator;
    for (int i = 0; i < 250; ++i) {
        const ProjectConfiguration live = randomProject(generator);
        const auto planned = plan(live, randomChanges(generator, live, int(generator.number(1, 12))), route(i));
        QVERIFY(planned);
        FakeService service(live);
        const RunRecord run = service.run(*planned);
        QVERIFY(allDone(run));
        const Undo undo = inverse(run);
        QVERIFY(undo.irreversible.isEmpty());
        const auto back = plan(service.state(), undo.set, route(i));
        QVERIFY2(back, back ? "" : qPrintable(QString::fromUtf8(back.error().reason) + u'\n' + explained(*planned, service) + drawn(undo.set).join(u'\n')));
        QVERIFY2(allDone(service.run(*back)), qPrintable(explained(*back, service)));
        QCOMPARE(meaning(service.state()), meaning(live));
    }
}

void TestUndo::whatRemainsLeadsToTheDraft()
{
    Generator generator;
    int partly = 0;
    for (int i = 0; i < 250; ++i) {
        const ProjectConfiguration live = randomProject(generator);
        const ChangeSet set = randomChanges(generator, live, int(generator.number(2, 12)));
        const auto draft = apply(live, set);
        const auto planned = plan(live, set, route(i));
        QVERIFY(draft && planned);
        if (planned->steps.isEmpty())
            continue;
        FakeService service(live);
        const int failing = 1 + generator.index(planned->steps.size());
        const RunRecord run = service.run(*planned, failing);
        QCOMPARE(run.step(failing)->state, StepState::NotDone);
        partly += failing > 1 ? 1 : 0;
        const ChangeSet left = remaining(run);
        // A refresh in between changes nothing about what is left.
        QVERIFY(rebased(service.state(), left).conflicts.isEmpty());
        const auto rest = plan(service.state(), left, route(i));
        QVERIFY2(rest, rest ? "" : qPrintable(QString::fromUtf8(rest.error().reason) + drawn(left).join(u'\n') + explained(*planned, service)));
        QVERIFY2(allDone(service.run(*rest)), qPrintable(explained(*rest, service)));
        QCOMPARE(meaning(service.state()), meaning(*draft));
    }
    QVERIFY(partly > 60);
}

void TestUndo::undoOfHalfARunRestoresTheStart()
{
    Generator generator;
    for (int i = 0; i < 250; ++i) {
        const ProjectConfiguration live = randomProject(generator);
        const auto planned = plan(live, randomChanges(generator, live, int(generator.number(2, 12))), route(i));
        QVERIFY(planned);
        if (planned->steps.isEmpty())
            continue;
        FakeService service(live);
        const RunRecord run = service.run(*planned, 1 + generator.index(planned->steps.size()));
        const auto back = plan(service.state(), inverse(run).set, route(i));
        QVERIFY2(back, back ? "" : qPrintable(QString::fromUtf8(back.error().reason) + explained(*planned, service)));
        QVERIFY2(allDone(service.run(*back)), qPrintable(explained(*back, service)));
        QCOMPARE(meaning(service.state()), meaning(live));
    }
}

void TestUndo::drawsInverse()
{
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"O\""_s)}),
                                                     change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("ipAddress", u"-"_s, u"\"10.0.0.0\""_s)}),
                                                     change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T1"_s)),
                                                     change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s)),
                                                     change(Act::Delete, ref(Kind::AccessControlList, u"A1"_s))}));
    QVERIFY(planned);
    FakeService service(live);
    const RunRecord run = service.run(*planned);
    const QString newRange = run.bound.value(planned->steps.first().binds.first());
    QVERIFY(!newRange.isEmpty());
    QCOMPARE(drawn(inverse(run).set),
             (QStringList{u"1 create accessControlList new-1 name \"Offices\" enabled true"_s,
                          u"3 create ipRange new-1/new-3 description \"HQ\" ipAddress \"203.0.113.0\" range 28"_s,
                          u"4 create ipRange new-1/new-4 ipAddress \"198.51.100.7\" range 32"_s, u"5 attach trunkAccessLink T2/new-1"_s,
                          u"6 attach trunkAccessLink T1/new-1"_s, u"2 create ipRange A2/new-2 ipAddress \"192.0.2.0\" range 24"_s,
                          u"7 edit trunk T1 name \"O\"->\"Oslo\""_s, u"8 delete ipRange A2/"_s + newRange}));
}

void TestUndo::namesWhatCannotComeBack()
{
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, {change(Act::Detach, ref(Kind::TrunkCredentialLink, u"C2"_s, u"T3"_s)),
                                                     change(Act::Delete, ref(Kind::CredentialList, u"C2"_s)), passwordOf(u"anna"_s),
                                                     change(Act::Delete, ref(Kind::Credential, u"bo"_s, u"C1"_s)),
                                                     change(Act::Register, ref(Kind::Project, u"P"_s), {edit("projectIds", u"-"_s, u"[\"x\"]"_s)})}));
    QVERIFY(planned);
    FakeService service(live);
    const RunRecord run = service.run(*planned);
    QVERIFY(allDone(run));
    const Undo undo = inverse(run);
    QVERIFY(undo.set.isEmpty());
    QStringList reasons;
    for (const Undo::Irreversible &irreversible : undo.irreversible)
        reasons.append(QString::fromUtf8(operationInfo(planned->steps[irreversible.step - 1].operation).number + ' ' + irreversible.reason));
    QCOMPARE(reasons, (QStringList{u"C5 password-cannot-be-read"_s, u"C8 password-cannot-be-read"_s, u"T12 list-cannot-come-back"_s,
                                   u"C7 password-cannot-be-read"_s, u"J1 project-cannot-be-removed"_s}));
}

void TestUndo::skipsWhatWasNeverSent()
{
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"\"Oslo\""_s, u"\"O\""_s)})}));
    QVERIFY(planned);
    FakeService service(live);
    RunRecord run = service.run(*planned);
    QCOMPARE(inverse(run).set.changes.size(), 1);
    run.steps[0].sentAt = {};
    QVERIFY(inverse(run).set.isEmpty());
}

void TestUndo::drawsRemaining()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live, {create(Kind::Trunk, 1, uR"({"name":"Rome","hostName":"acme-rom"})"_s),
                                     create(Kind::SipEndpoint, 2, uR"({"name":"SBC","address":"203.0.113.9"})"_s, u"new-1"_s),
                                     change(Act::Edit, ref(Kind::PhoneNumber, u"+4721000002"_s), {edit("sipTrunkId", u"-"_s, u"\"new-1\""_s)}),
                                     change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("ipAddress", u"-"_s, u"\"10.0.0.0\""_s)})});
    set.changes[1].needs = {1};
    set.changes[2].needs = {2};
    const auto planned = plan(live, set);
    QVERIFY(planned);
    QCOMPARE(planned->steps.size(), 5);
    const auto left = [&](int failing, int unknown) {
        FakeService service(live);
        const RunRecord run = service.run(*planned, failing, unknown);
        QStringList lines = drawn(remaining(run));
        return lines.replaceInStrings(run.bound.value(u"new-1"_s).isEmpty() ? u"ID0"_s : run.bound.value(u"new-1"_s), u"IDx"_s);
    };
    const QString trunk = u"1 create trunk new-1 name \"Rome\" hostName \"acme-rom\""_s;
    const QString range = u"4 edit ipRange A2/R3 ipAddress \"192.0.2.0\"->\"10.0.0.0\""_s;
    const QString endpoint = u"2 create sipEndpoint %1/new-2 name \"SBC\" address \"203.0.113.9\""_s;
    const QString number = u"3 edit phoneNumber +4721000002 sipTrunkId \"\"->\"%1\""_s;
    QCOMPARE(left(1, 0), (QStringList{trunk, endpoint.arg(u"new-1"_s), number.arg(u"new-1"_s), range}));
    QCOMPARE(left(2, 0), (QStringList{endpoint.arg(u"IDx"_s), number.arg(u"IDx"_s), range}));
    // Done, but nobody knows: stays staged until it is read.
    QCOMPARE(left(0, 2), (QStringList{endpoint.arg(u"IDx"_s), number.arg(u"IDx"_s), range}));
    QCOMPARE(left(5, 0), QStringList{u"4 delete ipRange A2/R3"_s});
    QCOMPARE(left(0, 0), QStringList());
    FakeService service(live);
    const ChangeSet rest = remaining(service.run(*planned, 2));
    QVERIFY(rest.changes[0].needs.isEmpty());
    QCOMPARE(rest.changes[1].needs, QList<int>{2});
}

void TestUndo::roundTripsThroughJson()
{
    const ProjectConfiguration live = sampleProject();
    const Change users = create(Kind::CredentialList, 6, uR"({"name":"Users"})"_s);
    Change dora = create(Kind::Credential, 7, uR"({"username":"dora"})"_s, u"new-6"_s);
    dora.secrets = {{"password", 3}};
    const auto planned = plan(live, stagedSet(live, {users, dora, attachUsers(u"T4"_s, u"new-6"_s), passwordOf(u"anna"_s),
                                                     change(Act::Edit, ref(Kind::PhoneNumber, u"+4721000002"_s), {edit("sipTrunkId", u"-"_s, u"\"T4\""_s)}),
                                                     create(Kind::IpRange, 12, uR"({"ipAddress":"10.0.0.0","range":8})"_s, u"A1"_s),
                                                     change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s)),
                                                     change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"\\u00d8slo\""_s)})}));
    QVERIFY(planned);
    FakeService service(live);
    RunRecord run = service.run(*planned, 5);
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.sent = Sent::Unknown;
    error.httpStatus = 429;
    error.status = u"TOO_MANY"_s;
    error.message = u"späť"_s;
    error.violations = {{u"name"_s, u"bad"_s}};
    error.retryAfterMs = 1500;
    error.reason = "rate";
    run.steps[4].error = error;
    run.steps[4].requestId = u"req-1"_s;
    run.steps[5].state = StepState::Skipped;
    const QByteArray json = runRecordToJson(run);
    QVERIFY(!json.contains("Password-"));
    const auto read = runRecordFromJson(json);
    QVERIFY(read);
    QCOMPARE(read->plan.set, run.plan.set);
    QCOMPARE(read->plan.steps, run.plan.steps);
    QCOMPARE(read->plan.effect, run.plan.effect);
    QCOMPARE(read->steps, run.steps);
    QCOMPARE(*read, run);
    QVERIFY(!run.plan.effect.trunks.isEmpty());
    QVERIFY(!run.plan.effect.wideRanges.isEmpty());
}

void TestUndo::refusesBrokenJson()
{
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, {change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s))}));
    QVERIFY(planned);
    const QByteArray good = runRecordToJson(FakeService(live).run(*planned));
    QVERIFY(runRecordFromJson(good));
    const QList<QPair<QByteArray, QByteArray>> damage{{"\"T8\"", "\"T99\""},     {"\"done\"", "\"melted\""},  {"\"format\":1", "\"format\":7"},
                                                      {"by-address", "by-moon"}, {"\"absence\"", "\"wish\""}, {"203.0.113.0-", "203.0.113-"}};
    for (const auto &[from, to] : damage) {
        QByteArray bad = good;
        bad.replace(from, to);
        QVERIFY2(bad != good, from.constData());
        const auto read = runRecordFromJson(bad);
        QVERIFY2(!read, from.constData());
        QCOMPARE(read.error().reason, QByteArray("bad-run-record"));
    }
    for (qsizetype length = 0; length < good.size(); length += 97)
        QVERIFY(!runRecordFromJson(good.left(length)));
}

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
