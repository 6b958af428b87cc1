// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policytest.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Expect = PolicyTest::Expect;

//! What of the addresses, or whether the user, gets through at one trunk.
struct Reached
{
    Ipv4Set surely; //!< of the addresses asked for
    QByteArray doubt; //!< why more of them may get through; empty when nothing else does
};

//! Judges many tests on one project: which addresses may send over a trunk is worked out once.
class Judge
{
public:
    explicit Judge(const ProjectConfiguration &project) : m_project(project) {}

    PolicyOutcome judge(const PolicyTest &test);

private:
    const TrunkAccess &access(const QString &trunkId);
    Reached reached(const QString &trunkId, const PolicyTest &test, const Ipv4Set &wanted);
    Reached reachedByAddress(const QString &trunkId, const Ipv4Set &wanted);
    Reached reachedByUser(const QString &trunkId, const QString &username, const Ipv4Set &wanted);
    void judgeReach(const QStringList &trunkIds, const Ipv4Set &wanted, PolicyOutcome &outcome);
    void judgeNotReach(const QStringList &trunkIds, const Ipv4Set &wanted, PolicyOutcome &outcome);
    QStringList trunksOf(const PolicyTest &test) const;

    const ProjectConfiguration &m_project;
    QHash<QString, TrunkAccess> m_access;
};

void settle(PolicyOutcome &outcome, Verdict verdict, const QByteArray &reason)
{
    outcome.verdict = verdict;
    outcome.reason = reason;
}

//! Which addresses a trunk lets in. What is not known of its users must not hide what its ranges say; that matches `checkAddress`.
TrunkAccess addressSide(const ProjectConfiguration &project, const QString &trunkId)
{
    const QStringList listIds = project.accessListsOfTrunk(trunkId);
    const QStringList userListIds = project.credentialListsOfTrunk(trunkId);
    TrunkAccess whole = trunkAccess(project, listIds, userListIds);
    if (whole.mode != AccessMode::NotKnown || whole.unknownReason == "not-loaded")
        return whole;
    TrunkAccess addresses = trunkAccess(project, listIds, QStringList());
    if (!userListIds.isEmpty() && listIds.isEmpty())
        addresses.mode = AccessMode::ByPassword;
    // Lists that are all disabled beside one of users: nobody knows.
    if (!userListIds.isEmpty() && addresses.mode == AccessMode::RefusesAll) {
        addresses.mode = AccessMode::NotKnown;
        addresses.unknownReason = QByteArrayLiteral("all-lists-disabled");
    }
    return addresses;
}

const TrunkAccess &Judge::access(const QString &trunkId)
{
    auto known = m_access.find(trunkId);
    if (known == m_access.end())
        known = m_access.insert(trunkId, addressSide(m_project, trunkId));
    return *known;
}

Reached Judge::reachedByAddress(const QString &trunkId, const Ipv4Set &wanted)
{
    const TrunkAccess &admitted = access(trunkId);
    switch (admitted.mode) {
    case AccessMode::RefusesAll:
        return {};
    case AccessMode::ByPassword:
        return {wanted, {}};
    case AccessMode::ByAddress:
    case AccessMode::ByAddressAndPassword:
        return {admitted.addresses.intersected(wanted), admitted.addressesIncomplete ? QByteArrayLiteral("unreadable-range") : QByteArray()};
    case AccessMode::NotKnown:
        break;
    }
    return {{}, admitted.unknownReason};
}

//! A user gets through whole or not at all: \a wanted stands for it.
Reached Judge::reachedByUser(const QString &trunkId, const QString &username, const Ipv4Set &wanted)
{
    const UserAnswer answer = checkUser(m_project, trunkId, username);
    // Where no password is asked for, the user opens nothing.
    if (answer.reason == "no-password-asked" || answer.verdict == Verdict::Refused)
        return {};
    if (answer.verdict == Verdict::Passes)
        return {wanted, {}};
    return {{}, answer.reason};
}

Reached Judge::reached(const QString &trunkId, const PolicyTest &test, const Ipv4Set &wanted)
{
    return test.username.isEmpty() ? reachedByAddress(trunkId, wanted) : reachedByUser(trunkId, test.username, wanted);
}

QStringList Judge::trunksOf(const PolicyTest &test) const
{
    if (!test.trunkId.isEmpty())
        return {test.trunkId};
    QStringList ids;
    for (const Trunk &trunk : m_project.trunks.items)
        ids.append(trunk.id);
    return ids;
}

void Judge::judgeReach(const QStringList &trunkIds, const Ipv4Set &wanted, PolicyOutcome &outcome)
{
    const PolicyTest &test = outcome.test;
    Ipv4Set through;
    QByteArray doubt = test.trunkId.isEmpty() && !m_project.trunks.isComplete() ? QByteArrayLiteral("not-loaded") : QByteArray();
    for (const QString &trunkId : trunkIds) {
        const Reached found = reached(trunkId, test, wanted);
        through = through.united(found.surely);
        if (doubt.isEmpty())
            doubt = found.doubt;
        if (through.contains(wanted))
            return settle(outcome, Verdict::Passes, QByteArrayLiteral("as-expected"));
    }
    if (!test.trunkId.isEmpty())
        outcome.trunkIds = {test.trunkId};
    if (doubt.isEmpty())
        return settle(outcome, Verdict::Refused, QByteArrayLiteral("refused"));
    settle(outcome, Verdict::NotKnown, doubt);
}

void Judge::judgeNotReach(const QStringList &trunkIds, const Ipv4Set &wanted, PolicyOutcome &outcome)
{
    const PolicyTest &test = outcome.test;
    QByteArray doubt = test.trunkId.isEmpty() && !m_project.trunks.isComplete() ? QByteArrayLiteral("not-loaded") : QByteArray();
    QStringList doubtful;
    QStringList open;
    for (const QString &trunkId : trunkIds) {
        const Reached found = reached(trunkId, test, wanted);
        if (!found.surely.isEmpty()) {
            open.append(trunkId);
        } else if (!found.doubt.isEmpty()) {
            doubtful.append(trunkId);
            if (doubt.isEmpty())
                doubt = found.doubt;
        }
    }
    outcome.trunkIds = open.isEmpty() ? doubtful : open;
    if (!open.isEmpty())
        return settle(outcome, Verdict::Refused, QByteArrayLiteral("admitted"));
    if (!doubt.isEmpty())
        return settle(outcome, Verdict::NotKnown, doubt);
    settle(outcome, Verdict::Passes, QByteArrayLiteral("as-expected"));
}

PolicyOutcome Judge::judge(const PolicyTest &test)
{
    PolicyOutcome outcome{test, Verdict::NotKnown, QByteArrayLiteral("unreadable"), {}};
    Ipv4Set wanted({Ipv4Network()});
    if (test.username.isEmpty()) {
        const Ipv4Parse parse = parseIpv4Network(test.address);
        if (!parse.network)
            return outcome;
        wanted = Ipv4Set({*parse.network});
    }
    if (!test.trunkId.isEmpty() && !m_project.trunk(test.trunkId)) {
        if (!m_project.trunks.isComplete()) {
            settle(outcome, Verdict::NotKnown, QByteArrayLiteral("not-loaded"));
            return outcome;
        }
        const bool fails = test.expect == Expect::Reach && !objectIdFromText(test.trunkId).draft;
        settle(outcome, fails ? Verdict::Refused : Verdict::NotKnown, QByteArrayLiteral("trunk-missing"));
        outcome.trunkIds = {test.trunkId};
        return outcome;
    }
    if (test.expect == Expect::Reach)
        judgeReach(trunksOf(test), wanted, outcome);
    else
        judgeNotReach(trunksOf(test), wanted, outcome);
    return outcome;
}

QJsonObject toJson(const PolicyTest &test)
{
    QJsonObject json{{u"id"_s, test.id}, {u"expect"_s, test.expect == Expect::Reach ? u"reach"_s : u"not-reach"_s}};
    const std::pair<QString, QString> texts[] = {{u"address"_s, test.address}, {u"user"_s, test.username}, {u"trunk"_s, test.trunkId}, {u"note"_s, test.note}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

//! Nullopt for what does not say who, or what is expected: a guess could turn the test round.
std::optional<PolicyTest> fromJson(const QJsonObject &json)
{
    PolicyTest test;
    test.id = json.value("id"_L1).toString();
    test.address = json.value("address"_L1).toString();
    test.username = json.value("user"_L1).toString();
    test.trunkId = json.value("trunk"_L1).toString();
    test.note = json.value("note"_L1).toString();
    const QString expect = json.value("expect"_L1).toString();
    if (expect != "reach"_L1 && expect != "not-reach"_L1)
        return {};
    test.expect = expect == "reach"_L1 ? Expect::Reach : Expect::NotReach;
    // A trunk that is no text must not become any trunk.
    const QJsonValue trunk = json.value("trunk"_L1);
    const bool odd = !trunk.isUndefined() && !trunk.isNull() && !trunk.isString();
    return odd || (test.address.isEmpty() && test.username.isEmpty()) ? std::nullopt : std::optional(test);
}

} // namespace

PolicyOutcome judge(const ProjectConfiguration &project, const PolicyTest &test)
{
    return Judge(project).judge(test);
}

QList<PolicyOutcome> judge(const ProjectConfiguration &project, const QList<PolicyTest> &tests)
{
    Judge judge(project);
    QList<PolicyOutcome> outcomes;
    outcomes.reserve(tests.size());
    for (const PolicyTest &test : tests)
        outcomes.append(judge.judge(test));
    return outcomes;
}

QList<PolicyOutcome> failing(const QList<PolicyOutcome> &after)
{
    QList<PolicyOutcome> found;
    std::copy_if(after.cbegin(), after.cend(), std::back_inserter(found), [](const PolicyOutcome &outcome) { return outcome.verdict == Verdict::Refused; });
    return found;
}

PolicyFailures failures(const QList<PolicyOutcome> &before, const QList<PolicyOutcome> &after)
{
    QHash<QString, QStringList> failedBefore;
    for (const PolicyOutcome &outcome : failing(before))
        failedBefore.insert(outcome.test.id, outcome.trunkIds);
    PolicyFailures found;
    for (const PolicyOutcome &outcome : failing(after)) {
        const auto was = failedBefore.constFind(outcome.test.id);
        // On one more trunk than before is new.
        const bool isOld = was != failedBefore.cend()
            && std::all_of(outcome.trunkIds.cbegin(), outcome.trunkIds.cend(), [&was](const QString &id) { return was->contains(id); });
        (isOld ? found.before : found.broken).append(outcome);
    }
    found.notKnown = int(std::count_if(after.cbegin(), after.cend(), [](const PolicyOutcome &outcome) { return outcome.verdict == Verdict::NotKnown; }));
    return found;
}

QByteArray policyTestsToJson(const QList<PolicyTest> &tests)
{
    QJsonArray array;
    for (const PolicyTest &test : tests)
        array.append(toJson(test));
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"tests"_s, array}}).toJson();
}

QList<PolicyTest> policyTestsFromJson(const QByteArray &json)
{
    QList<PolicyTest> tests;
    QSet<QString> ids;
    const QJsonArray array = QJsonDocument::fromJson(json).object().value("tests"_L1).toArray();
    for (const QJsonValue &value : array) {
        std::optional<PolicyTest> test = fromJson(value.toObject());
        if (!test)
            continue;
        for (int number = 1; test->id.isEmpty() || ids.contains(test->id); ++number)
            test->id = u"test-%1"_s.arg(number);
        ids.insert(test->id);
        tests.append(*test);
    }
    return tests;
}

} // namespace core
