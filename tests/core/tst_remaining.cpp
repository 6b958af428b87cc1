// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"

#include "core/sampleproject.h"
#include "support/fakeservice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

//! What is left of a run that lay unsettled, when the user went on staging on top of it.
class TestRemaining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStagedSince();
    void gesturesSinceStay();
    void anEditOfWhatWasMadeBecomesAnEdit();
    void anEditOfWhatIsStillToDoReplacesIt();
    void newPasswordOfAMadeUserIsSet();
    void numbersStayUnique();
    void whatWasTakenBackStaysAway();
    void halfOfWhatWasTakenBackIsShown();
    void aRangeThatMovedIsEditedWhereItIs();
    void nothingIsDoneToWhatGoes();
    void thousandsOfGesturesSince();

private:
    //! The run of `m_set`, stopped at step \a failing.
    RunRecord run(int failing);
    QStringList left(const RunRecord &run, const ChangeSet &staged) const;

    ProjectConfiguration m_live;
    ChangeSet m_set;
};

void TestRemaining::init()
{
    m_live = sampleProject();
    Change user = create(Kind::Credential, 3, uR"({"username":"dora"})"_s, u"new-2"_s);
    user.secrets = {{"password", 1}};
    m_set = stagedSet(m_live, {create(Kind::Trunk, 1, uR"({"name":"Rome","hostName":"acme-rom"})"_s), create(Kind::CredentialList, 2, uR"({"name":"Users"})"_s), user,
                               create(Kind::SipEndpoint, 4, uR"({"name":"SBC","address":"203.0.113.9"})"_s, u"new-1"_s),
                               change(Act::Edit, ref(Kind::AccessControlList, u"A1"_s), {edit("name", u"-"_s, u"\"HQ\""_s)})});
}

RunRecord TestRemaining::run(int failing)
{
    const auto planned = plan(m_live, m_set);
    Q_ASSERT(planned && planned->steps.size() == 4);
    return FakeService(m_live).run(*planned, failing);
}

QStringList TestRemaining::left(const RunRecord &run, const ChangeSet &staged) const
{
    QStringList lines = drawn(remaining(run, staged));
    for (auto bound = run.bound.cbegin(); bound != run.bound.cend(); ++bound)
        lines.replaceInStrings(bound.value(), u"made-"_s + bound.key());
    return lines;
}

void TestRemaining::nothingStagedSince()
{
    for (int failing = 0; failing <= 4; ++failing) {
        const RunRecord record = run(failing);
        QCOMPARE(remaining(record, m_set), remaining(record));
        // The set could not be kept on disk: the journal has it.
        QCOMPARE(remaining(record, ChangeSet()).changes, remaining(record).changes);
    }
}

void TestRemaining::gesturesSinceStay()
{
    ChangeSet staged = m_set;
    staged = core::staged(m_live, staged, create(Kind::SipEndpoint, staged.nextNumber(), uR"({"name":"Spare","address":"203.0.113.10"})"_s, u"new-1"_s));
    staged = core::staged(m_live, staged, change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s)));
    const QStringList all = left(run(1), staged);
    QCOMPARE(all.size(), m_set.changes.size() + 2);
    const QStringList some = left(run(0), staged);
    QCOMPARE(some.size(), 2);
    QVERIFY2(some.at(0).contains(u"create sipEndpoint made-new-1/new-"_s), qPrintable(some.at(0)));
    QVERIFY2(some.at(1).contains(u"detach trunkAccessLink T2/A1"_s), qPrintable(some.at(1)));
}

void TestRemaining::anEditOfWhatWasMadeBecomesAnEdit()
{
    ChangeSet staged = m_set;
    staged = core::staged(m_live, staged, change(Act::Edit, {Kind::Trunk, {}, draftId(1)}, {edit("name", u"\"Rome\""_s, u"\"Roma\""_s)}));
    staged = core::staged(m_live, staged, change(Act::Edit, ref(Kind::AccessControlList, u"A1"_s), {edit("name", u"\"HQ\""_s, u"\"Head office\""_s)}));
    const QStringList lines = left(run(0), staged);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).endsWith(u"edit trunk made-new-1 name \"Rome\"->\"Roma\""_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).endsWith(u"edit accessControlList A1 name \"HQ\"->\"Head office\""_s), qPrintable(lines.at(1)));
}

void TestRemaining::anEditOfWhatIsStillToDoReplacesIt()
{
    ChangeSet staged = m_set;
    staged = core::staged(m_live, staged, change(Act::Edit, {Kind::Trunk, {}, draftId(1)}, {edit("name", u"\"Rome\""_s, u"\"Roma\""_s)}));
    const QStringList lines = left(run(1), staged);
    QCOMPARE(lines.size(), m_set.changes.size());
    QVERIFY2(lines.first().contains(u"create trunk new-1 name \"Roma\""_s), qPrintable(lines.first()));
}

// The secrets of a staged set are not on disk: after a restart the password is typed again, perhaps for a user that was made already.
void TestRemaining::newPasswordOfAMadeUserIsSet()
{
    ChangeSet staged = m_set;
    staged.changes[2].secrets = {{"password", 7}};
    const RunRecord all = run(0);
    const ChangeSet rest = remaining(all, staged);
    QCOMPARE(rest.changes.size(), 1);
    QCOMPARE(rest.changes.first().act, Act::SetSecret);
    QCOMPARE(rest.changes.first().target, ref(Kind::Credential, u"dora"_s, all.bound.value(u"new-2"_s)));
    QCOMPARE(rest.changes.first().secrets, staged.changes.at(2).secrets);
    // Still to be made: it is made with the new one.
    const ChangeSet whole = remaining(run(1), staged);
    QCOMPARE(whole.changes.at(2).act, Act::Create);
    QCOMPARE(whole.changes.at(2).secrets, staged.changes.at(2).secrets);
}

void TestRemaining::numbersStayUnique()
{
    // Everything discarded, then something new that got the first number again.
    ChangeSet staged = stagedSet(m_live, {change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s))});
    for (int failing = 0; failing <= 4; ++failing) {
        const ChangeSet rest = remaining(run(failing), staged);
        QSet<int> numbers;
        for (const Change &each : rest.changes)
            numbers.insert(each.number);
        QCOMPARE(numbers.size(), rest.changes.size());
        // All of the run was taken back.
        QCOMPARE(rest.changes.size(), 1);
        QCOMPARE(rest.changes.first().act, Act::Detach);
        QVERIFY(plan(FakeService(m_live).state(), staged));
    }
}

// The user unstaged it while the run lay unsettled: it must not come back by itself.
void TestRemaining::whatWasTakenBackStaysAway()
{
    const ChangeSet renamed = staged(m_live, ChangeSet(), m_set.changes.last());
    QCOMPARE(left(run(1), renamed), drawn(renamed));
    // Done is done: what was made stays made, and nothing of it is left.
    QVERIFY(left(run(0), renamed).isEmpty());
    // Nothing could be kept: the journal has it all.
    QCOMPARE(left(run(1), ChangeSet()).size(), m_set.changes.size());
}

void TestRemaining::halfOfWhatWasTakenBackIsShown()
{
    m_set = stagedSet(m_live, {change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("ipAddress", u"-"_s, u"\"10.0.0.0\""_s)})});
    const auto planned = plan(m_live, m_set);
    QVERIFY(planned);
    const RunRecord half = FakeService(m_live).run(*planned, 2);
    const ChangeSet other = stagedSet(m_live, {change(Act::Detach, ref(Kind::TrunkAccessLink, u"A1"_s, u"T2"_s))});
    QCOMPARE(left(half, other), (QStringList{u"1 delete ipRange A2/R3"_s, u"2 detach trunkAccessLink T2/A1"_s}));
}

// The range of that id is gone or goes; what was wished for it since is wished for the one that took its place.
void TestRemaining::aRangeThatMovedIsEditedWhereItIs()
{
    m_set = stagedSet(m_live, {change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("ipAddress", u"-"_s, u"\"10.0.0.0\""_s)})});
    const auto planned = plan(m_live, m_set);
    QVERIFY(planned);
    const ChangeSet since =
        staged(m_live, m_set, change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("ipAddress", u"\"10.0.0.0\""_s, u"\"10.0.1.0\""_s)}));
    for (const int failing : {0, 2}) {
        FakeService service(m_live);
        const RunRecord record = service.run(*planned, failing);
        const ChangeSet rest = remaining(record, since);
        const QString made = record.bound.value(planned->steps.first().binds.first());
        QStringList expected{u"edit ipRange A2/%1 ipAddress \"10.0.0.0\"->\"10.0.1.0\""_s.arg(made)};
        if (failing == 2)
            expected.prepend(u"delete ipRange A2/R3"_s);
        QStringList lines = drawn(rest);
        lines.replaceInStrings(QRegularExpression(u"^\\d+ "_s), QString());
        QCOMPARE(lines, expected);
        QVERIFY(plan(service.state(), rest));
    }
    // Nothing done yet: it is simply the last wish.
    QCOMPARE(left(FakeService(m_live).run(*planned, 1), since), drawn(since));
}

void TestRemaining::nothingIsDoneToWhatGoes()
{
    // The set that was kept is older than the run's: the rest deletes what it still edits.
    m_set = stagedSet(m_live, {change(Act::Delete, ref(Kind::AccessControlList, u"A3"_s)), change(Act::Delete, ref(Kind::CallBlockingRule, u"B1"_s))});
    const auto planned = plan(m_live, m_set);
    QVERIFY(planned);
    ChangeSet staged = m_set;
    staged.changes.append(change(Act::Edit, ref(Kind::AccessControlList, u"A3"_s), {edit("name", u"\"Old\""_s, u"\"Older\""_s)}));
    staged.changes.append(create(Kind::IpRange, 4, uR"({"ipAddress":"192.0.2.1"})"_s, u"A3"_s));
    staged.changes[2].number = 3;
    const ChangeSet rest = remaining(FakeService(m_live).run(*planned, 1), staged);
    QCOMPARE(drawn(rest), drawn(m_set));
    QVERIFY(apply(m_live, rest));
}

// A search through the set for each of them would not end in time.
void TestRemaining::thousandsOfGesturesSince()
{
    constexpr int count = 60'000;
    QList<Change> changes;
    for (int i = 1; i <= count; ++i)
        changes.append(create(Kind::CallBlockingRule, i, uR"({"name":"%1","direction":"OUTBOUND"})"_s.arg(i)));
    RunRecord record;
    record.plan.set.changes = changes;
    for (const Change &each : std::as_const(changes)) {
        Step step;
        step.number = each.number;
        step.changes = {each.number};
        record.plan.steps.append(step);
        record.steps.append({step.number, each.number % 2 == 0 ? StepState::Done : StepState::NotDone, {}, {}, {}, {}, {}});
    }
    ChangeSet since = record.plan.set;
    for (int i = 1; i <= count; ++i)
        since.changes.append(create(Kind::CallBlockingRule, count + i, uR"({"name":"later","direction":"OUTBOUND"})"_s));
    QCOMPARE(remaining(record, since).changes.size(), count / 2 + count);
}

QTEST_APPLESS_MAIN(TestRemaining)
#include "tst_remaining.moc"
