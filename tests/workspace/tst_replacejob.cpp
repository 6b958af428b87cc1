// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/jobs/replacejob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using workspace::JobStep;
using workspace::JobUndone;
using workspace::ReplaceJob;

namespace {

core::RawObject raw(const QByteArray &json)
{
    const core::Result<core::RawObject> object = core::RawObject::parse(json);
    Q_ASSERT(object);
    return *object;
}

core::Ipv4Network network(const QString &text)
{
    return *core::parseIpv4Network(text).network;
}

QByteArray rangeJson(const QString &id, const QString &text, const QString &note)
{
    const core::Ipv4Network read = network(text);
    return "{\"id\":" + core::rawString(id) + ",\"description\":" + core::rawString(note) + ",\"ipAddress\":" + core::rawString(read.addressText())
        + ",\"range\":" + QByteArray::number(read.length) + '}';
}

//! \a ranges as "203.0.113.7/32 note".
core::AccessControlList list(const QString &id, const QString &name, const QStringList &ranges)
{
    QList<QByteArray> items;
    for (const QString &range : ranges)
        items << rangeJson(u"%1-%2"_s.arg(id).arg(items.size()), range.section(u' ', 0, 0), range.section(u' ', 1));
    return core::AccessControlList::fromRaw(
        raw("{\"id\":" + core::rawString(id) + ",\"name\":" + core::rawString(name) + ",\"enabled\":true,\"ipRanges\":" + core::rawArray(items) + '}'));
}

core::SipEndpoint endpoint(const QString &id, const QString &address, int priority, bool enabled = true, int port = 5060, const QString &transport = u"UDP"_s)
{
    return core::SipEndpoint::fromRaw(raw("{\"id\":" + core::rawString(id) + ",\"name\":" + core::rawString(u"SBC "_s + id) + ",\"address\":" + core::rawString(address)
                                          + ",\"port\":" + QByteArray::number(port) + ",\"transport\":" + core::rawString(transport) + ",\"priority\":"
                                          + QByteArray::number(priority) + ",\"enabled\":" + core::rawBool(enabled) + '}'),
                                      u"t1"_s);
}

core::ProjectConfiguration project(const QList<core::AccessControlList> &lists, const QList<core::SipEndpoint> &endpoints)
{
    core::ProjectConfiguration made;
    made.trunks.items = {core::Trunk::fromRaw(raw("{\"id\":\"t1\",\"name\":\"Oslo\",\"hostName\":\"oslo\"}"))};
    made.accessControlLists.items = lists;
    made.endpoints.items = endpoints;
    made.trunks.completeness = made.accessControlLists.completeness = made.endpoints.completeness = core::Completeness::Complete;
    return made;
}

QStringList rangesOf(const core::ProjectConfiguration &project, const QString &listId)
{
    QStringList texts;
    const core::AccessControlList *list = project.accessControlList(listId);
    for (const core::IpRange &range : list ? list->ranges : QList<core::IpRange>())
        texts << u"%1/%2 %3"_s.arg(range.ipAddress.value).arg(range.range.valueOr(32)).arg(range.description.value);
    texts.sort();
    return texts;
}

//! "1 198.51.100.9", those that are off in brackets.
QStringList orderOf(const core::ProjectConfiguration &project)
{
    QStringList texts;
    for (const core::SipEndpoint &each : project.endpoints.items) {
        const QString text = u"%1 %2:%3"_s.arg(each.priority.value).arg(each.address.value).arg(each.port.value);
        texts << (each.enabled.value ? text : u'(' + text + u')');
    }
    texts.sort();
    return texts;
}

} // namespace

class TestReplaceJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());
        m_drafts = 0;
        m_live = project({list(u"offices"_s, u"Offices"_s, {u"203.0.113.7/32 HQ SBC / netops"_s, u"192.0.2.1/32 other"_s}), list(u"lab"_s, u"Lab"_s, {u"203.0.113.7/32 "_s})},
                         {endpoint(u"a"_s, u"203.0.113.7"_s, 1)});
        m_job = job(u"203.0.113.7/32"_s, u"198.51.100.9/32"_s);
    }

    void walksThroughEveryStep();
    void addsOnlyWhereItIsMissing();
    void newTakesThePlaceOfTheOld_data();
    void newTakesThePlaceOfTheOld();
    void networksKeepTheirPlaces();
    void returnsWhenTheNewRangeIsTakenOut_data();
    void returnsWhenTheNewRangeIsTakenOut();
    void returnsWhenEndpointsAreChangedBack();
    void listsThatGo();
    void oldThatGoesEarlyIsTold();
    void setBackClockWaitsLonger();
    void pauseStopsTheTime();
    void personWaitsLongerOrNot();
    void whatIsNotLoadedSaysNothing();
    void oldNeverGoesWithoutTheNew();
    void restartAtEachStep();
    void damagedJsonIsRefused();
    void tellsWhatRemains();

private:
    ReplaceJob job(const QString &from, const QString &to) const
    {
        ReplaceJob made;
        made.id = u"job"_s;
        made.from = network(from);
        made.to = network(to);
        made.lists = workspace::listsWith(m_live, made.from);
        made.endpoints = workspace::endpointsWith(m_live, made.from);
        made.drainMs = 600'000;
        made.ticket = u"INC-7"_s;
        made.startedAt = made.stepAt = made.seenAt = m_now;
        return made;
    }
    core::Result<QList<core::Change>> changes(const core::ProjectConfiguration &draft)
    {
        return workspace::changesOf(m_job, draft, [this] { return core::draftId(++m_drafts); });
    }
    //! What the step stages, as if it were live.
    bool apply()
    {
        const core::Result<QList<core::Change>> staged = changes(m_live);
        if (!staged)
            return false;
        core::ChangeSet set;
        set.changes = *staged;
        for (int i = 0; i < set.changes.size(); ++i)
            set.changes[i].number = i + 1;
        const core::Result<core::ProjectConfiguration> applied = core::apply(m_live, set);
        if (!applied)
            return false;
        m_live = *applied;
        return true;
    }
    JobStep advance(qint64 passed = 0)
    {
        m_now = m_now.addMSecs(passed);
        m_job = workspace::advance(m_job, m_live, m_now);
        return m_job.step;
    }
    //! Does what is due until \a step; false when it does not get there.
    bool reach(JobStep step)
    {
        for (int turn = 0; turn < 20 && m_job.step != step; ++turn) {
            if (workspace::stages(m_job.step) && !apply())
                return false;
            m_job = workspace::checkConfirmed(m_job, m_now);
            advance(m_job.step == JobStep::Hold ? m_job.holdMs : m_job.step == JobStep::Drain ? m_job.drainMs : 0);
        }
        return m_job.step == step;
    }
    void takeOut(const QString &listId, const QString &address)
    {
        for (core::AccessControlList &list : m_live.accessControlLists.items) {
            if (list.id == listId)
                list.ranges.removeIf([&address](const core::IpRange &range) { return range.ipAddress.value == address; });
        }
    }

    QDateTime m_now;
    core::ProjectConfiguration m_live;
    ReplaceJob m_job;
    int m_drafts = 0;
};

void TestReplaceJob::walksThroughEveryStep()
{
    QCOMPARE(advance(3'600'000), JobStep::Add);
    QVERIFY(!workspace::isReached(m_job, m_live));
    QVERIFY(apply());
    QCOMPARE(rangesOf(m_live, u"offices"_s), (QStringList{u"192.0.2.1/32 other"_s, u"198.51.100.9/32 HQ SBC / netops"_s, u"203.0.113.7/32 HQ SBC / netops"_s}));
    QCOMPARE(rangesOf(m_live, u"lab"_s), (QStringList{u"198.51.100.9/32 "_s, u"203.0.113.7/32 "_s}));
    QCOMPARE(advance(), JobStep::Hold);
    QCOMPARE(advance(59'999), JobStep::Hold);
    QCOMPARE(workspace::remainingMs(m_job, m_now), 1);
    QCOMPARE(advance(1), JobStep::Check);
    QCOMPARE(advance(86'400'000), JobStep::Check);
    QVERIFY(!changes(m_live));
    m_job = workspace::checkConfirmed(m_job, m_now);
    QCOMPARE(advance(), JobStep::Move);
    QVERIFY(apply());
    QCOMPARE(orderOf(m_live), (QStringList{u"1 198.51.100.9:5060"_s, u"2 203.0.113.7:5060"_s}));
    QCOMPARE(advance(), JobStep::Drain);
    QCOMPARE(advance(599'999), JobStep::Drain);
    QCOMPARE(changes(m_live).error().reason, QByteArray("step-not-due"));
    QCOMPARE(advance(1), JobStep::Remove);
    QVERIFY(apply());
    QCOMPARE(rangesOf(m_live, u"offices"_s), (QStringList{u"192.0.2.1/32 other"_s, u"198.51.100.9/32 HQ SBC / netops"_s}));
    QCOMPARE(orderOf(m_live), QStringList{u"1 198.51.100.9:5060"_s});
    QCOMPARE(advance(), JobStep::Done);
    QVERIFY(!m_job.isOpen());
    QCOMPARE(advance(1'000), JobStep::Done);
}

void TestReplaceJob::addsOnlyWhereItIsMissing()
{
    m_live.accessControlLists.items << list(u"wide"_s, u"Wide"_s, {u"203.0.113.7/32 "_s, u"198.51.100.0/24 pool"_s});
    m_job = job(u"203.0.113.7/32"_s, u"198.51.100.9/32"_s);
    QCOMPARE(m_job.lists.size(), 3);
    QVERIFY(apply());
    QCOMPARE(rangesOf(m_live, u"wide"_s), (QStringList{u"198.51.100.0/24 pool"_s, u"203.0.113.7/32 "_s}));
    QVERIFY(changes(m_live)->isEmpty());
    // The old network covers the new one and goes: that is no cover.
    m_live = project({list(u"offices"_s, u"Offices"_s, {u"203.0.113.0/28 "_s})}, {});
    m_job = job(u"203.0.113.0/28"_s, u"203.0.113.7/32"_s);
    QVERIFY(apply());
    QCOMPARE(rangesOf(m_live, u"offices"_s), (QStringList{u"203.0.113.0/28 "_s, u"203.0.113.7/32 "_s}));
}

void TestReplaceJob::newTakesThePlaceOfTheOld_data()
{
    QTest::addColumn<QList<core::SipEndpoint>>("before");
    QTest::addColumn<QStringList>("after");
    const QString old = u"203.0.113.7"_s;
    const QString fresh = u"198.51.100.9"_s;
    const QString other = u"192.0.2.5"_s;
    using Endpoints = QList<core::SipEndpoint>;
    QTest::newRow("alone") << Endpoints{endpoint(u"a"_s, old, 1)} << QStringList{u"1 198.51.100.9:5060"_s, u"2 203.0.113.7:5060"_s};
    QTest::newRow("takes turns") << Endpoints{endpoint(u"a"_s, old, 1), endpoint(u"b"_s, other, 1), endpoint(u"c"_s, u"192.0.2.6"_s, 2)}
                                 << QStringList{u"1 192.0.2.5:5060"_s, u"1 198.51.100.9:5060"_s, u"2 203.0.113.7:5060"_s, u"3 192.0.2.6:5060"_s};
    QTest::newRow("second choice") << Endpoints{endpoint(u"a"_s, other, 1), endpoint(u"b"_s, old, 2)}
                                   << QStringList{u"1 192.0.2.5:5060"_s, u"2 198.51.100.9:5060"_s, u"3 203.0.113.7:5060"_s};
    QTest::newRow("there, but last and off") << Endpoints{endpoint(u"a"_s, old, 1), endpoint(u"b"_s, other, 2), endpoint(u"c"_s, fresh, 3, false)}
                                             << QStringList{u"1 198.51.100.9:5060"_s, u"2 203.0.113.7:5060"_s, u"3 192.0.2.5:5060"_s};
    QTest::newRow("two ports") << Endpoints{endpoint(u"a"_s, old, 1), endpoint(u"b"_s, old, 2, true, 5061, u"TLS"_s)}
                               << QStringList{u"1 198.51.100.9:5060"_s, u"2 203.0.113.7:5060"_s, u"3 198.51.100.9:5061"_s, u"4 203.0.113.7:5061"_s};
    QTest::newRow("off") << Endpoints{endpoint(u"a"_s, old, 4, false)} << QStringList{u"(4 198.51.100.9:5060)"_s, u"(4 203.0.113.7:5060)"_s};
    QTest::newRow("is before it already") << Endpoints{endpoint(u"a"_s, old, 2), endpoint(u"b"_s, fresh, 1, true, 5080)}
                                          << QStringList{u"1 198.51.100.9:5080"_s, u"2 203.0.113.7:5060"_s};
}

void TestReplaceJob::newTakesThePlaceOfTheOld()
{
    QFETCH(const QList<core::SipEndpoint>, before);
    QFETCH(const QStringList, after);
    m_live.endpoints.items = before;
    m_job = job(u"203.0.113.7/32"_s, u"198.51.100.9/32"_s);
    QVERIFY(reach(JobStep::Check));
    m_job = workspace::checkConfirmed(m_job, m_now);
    QVERIFY(advance() == JobStep::Drain || apply());
    QCOMPARE(orderOf(m_live), after);
    QCOMPARE(advance(), JobStep::Drain);
    QVERIFY(reach(JobStep::Done));
    QVERIFY(orderOf(m_live).filter(u"203.0.113.7"_s).isEmpty());
}

void TestReplaceJob::networksKeepTheirPlaces()
{
    m_live = project({list(u"offices"_s, u"Offices"_s, {u"203.0.113.16/28 "_s})}, {endpoint(u"a"_s, u"203.0.113.19"_s, 1), endpoint(u"b"_s, u"sbc.example.net"_s, 2)});
    m_job = job(u"203.0.113.16/28"_s, u"198.51.100.32/28"_s);
    QCOMPARE(m_job.endpoints.size(), 1);
    QVERIFY(reach(JobStep::Done));
    QCOMPARE(orderOf(m_live), (QStringList{u"1 198.51.100.35:5060"_s, u"3 sbc.example.net:5060"_s}));
    QVERIFY(!workspace::newAddressOf(network(u"203.0.113.16/28"_s), network(u"198.51.100.32/29"_s), u"203.0.113.19"_s));
    QVERIFY(!workspace::newAddressOf(network(u"203.0.113.16/28"_s), network(u"198.51.100.32/28"_s), u"203.0.113.32"_s));
}

void TestReplaceJob::returnsWhenTheNewRangeIsTakenOut_data()
{
    QTest::addColumn<JobStep>("step");
    QTest::newRow("hold") << JobStep::Hold;
    QTest::newRow("check") << JobStep::Check;
    QTest::newRow("move") << JobStep::Move;
    QTest::newRow("drain") << JobStep::Drain;
    QTest::newRow("remove") << JobStep::Remove;
}

void TestReplaceJob::returnsWhenTheNewRangeIsTakenOut()
{
    QFETCH(const JobStep, step);
    QVERIFY(reach(step));
    takeOut(u"lab"_s, u"198.51.100.9"_s);
    QCOMPARE(advance(), JobStep::Add);
    QCOMPARE(m_job.undone, JobUndone::RangeGone);
    QCOMPARE(m_job.undoneOf, QStringList{u"Lab"_s});
    QVERIFY(apply());
    // The whole hold again, and a person is asked again.
    QCOMPARE(advance(), JobStep::Hold);
    QCOMPARE(m_job.undone, JobUndone::Nothing);
    QCOMPARE(workspace::remainingMs(m_job, m_now), m_job.holdMs);
    QCOMPARE(advance(m_job.holdMs), JobStep::Check);
    QVERIFY(reach(JobStep::Done));
}

void TestReplaceJob::returnsWhenEndpointsAreChangedBack()
{
    for (const JobStep step : {JobStep::Drain, JobStep::Remove}) {
        init();
        QVERIFY(reach(step));
        const core::ProjectConfiguration moved = m_live;
        m_live.endpoints.items.first() = endpoint(u"a"_s, u"203.0.113.7"_s, 1);
        QCOMPARE(advance(), JobStep::Move);
        QCOMPARE(m_job.undone, JobUndone::EndpointMovedBack);
        QCOMPARE(m_job.undoneOf, QStringList{u"SBC a"_s});
        m_live = moved;
        QCOMPARE(advance(), JobStep::Drain);
        QCOMPARE(workspace::remainingMs(m_job, m_now), m_job.drainMs);
    }
}

void TestReplaceJob::listsThatGo()
{
    QVERIFY(reach(JobStep::Hold));
    m_live.accessControlLists.items.removeLast();
    QCOMPARE(advance(60'000), JobStep::Check);
    QCOMPARE(workspace::noticesOf(m_job, m_live).goneLists, QStringList{u"Lab"_s});
    QVERIFY(!workspace::noticesOf(m_job, m_live).isEverythingGone);
    QVERIFY(reach(JobStep::Drain));
    m_live.accessControlLists.items.clear();
    QCOMPARE(advance(86'400'000), JobStep::Drain);
    QVERIFY(workspace::noticesOf(m_job, m_live).isEverythingGone);
}

void TestReplaceJob::oldThatGoesEarlyIsTold()
{
    QVERIFY(reach(JobStep::Check));
    QVERIFY(workspace::noticesOf(m_job, m_live) == workspace::JobNotices());
    takeOut(u"offices"_s, u"203.0.113.7"_s);
    QCOMPARE(advance(), JobStep::Check);
    QCOMPARE(workspace::noticesOf(m_job, m_live).removedEarly, QStringList{u"Offices"_s});
    QVERIFY(reach(JobStep::Done));
}

void TestReplaceJob::setBackClockWaitsLonger()
{
    QVERIFY(reach(JobStep::Hold));
    QCOMPARE(advance(40'000), JobStep::Hold);
    QCOMPARE(advance(-3'600'000), JobStep::Hold);
    QCOMPARE(workspace::remainingMs(m_job, m_now), 20'000);
    QCOMPARE(workspace::remainingMs(m_job, m_now.addSecs(-100)), 20'000);
    QCOMPARE(advance(19'999), JobStep::Hold);
    QCOMPARE(advance(1), JobStep::Check);
}

void TestReplaceJob::pauseStopsTheTime()
{
    QVERIFY(reach(JobStep::Drain));
    advance(100'000);
    m_job = workspace::pausedOrNot(m_job, true, m_now);
    QCOMPARE(advance(86'400'000), JobStep::Drain);
    QCOMPARE(workspace::remainingMs(m_job, m_now), 500'000);
    QCOMPARE(workspace::drainSkipped(m_job, m_now).step, JobStep::Drain);
    m_job = workspace::pausedOrNot(m_job, false, m_now);
    QCOMPARE(advance(499'999), JobStep::Drain);
    QCOMPARE(advance(1), JobStep::Remove);
    m_job = workspace::pausedOrNot(m_job, true, m_now);
    QCOMPARE(changes(m_live).error().reason, QByteArray("step-not-due"));
}

void TestReplaceJob::personWaitsLongerOrNot()
{
    QVERIFY(reach(JobStep::Check));
    m_job = workspace::waitedLonger(m_job, 1, m_now);
    QCOMPARE(m_job.step, JobStep::Hold);
    QCOMPARE(advance(60'000), JobStep::Check);
    QCOMPARE(workspace::drainSkipped(m_job, m_now), m_job);
    QVERIFY(reach(JobStep::Drain));
    QCOMPARE(workspace::checkConfirmed(m_job, m_now), m_job);
    QCOMPARE(workspace::drainSkipped(m_job, m_now).step, JobStep::Remove);
    m_job = workspace::waitedLonger(m_job, 60'000, m_now);
    QCOMPARE(advance(600'000), JobStep::Drain);
    QCOMPARE(advance(60'000), JobStep::Remove);
    m_job = workspace::waitedLonger(m_job, 30'000, m_now);
    QCOMPARE(m_job.step, JobStep::Drain);
    QCOMPARE(workspace::remainingMs(m_job, m_now), 30'000);
}

void TestReplaceJob::whatIsNotLoadedSaysNothing()
{
    QVERIFY(reach(JobStep::Drain));
    const core::ProjectConfiguration full = m_live;
    m_live.accessControlLists.completeness = core::Completeness::Partial;
    m_live.accessControlLists.items.clear();
    QCOMPARE(advance(), JobStep::Drain);
    m_live = full;
    m_live.endpoints.completeness = core::Completeness::NotLoaded;
    m_live.endpoints.items.clear();
    QCOMPARE(advance(10'000'000), JobStep::Drain);
    m_live = full;
    QCOMPARE(advance(), JobStep::Remove);
}

void TestReplaceJob::oldNeverGoesWithoutTheNew()
{
    QVERIFY(reach(JobStep::Remove));
    const core::ProjectConfiguration full = m_live;
    takeOut(u"lab"_s, u"198.51.100.9"_s);
    QCOMPARE(changes(m_live).error().reason, QByteArray("new-one-missing"));
    m_live = full;
    m_live.endpoints.items.removeLast();
    QCOMPARE(changes(m_live).error().reason, QByteArray("new-one-missing"));
    m_live = full;
    // Given another address meanwhile, it is not this job's to remove.
    m_live.endpoints.items.first() = endpoint(u"a"_s, u"192.0.2.200"_s, 5);
    QVERIFY(apply());
    QCOMPARE(orderOf(m_live), (QStringList{u"1 198.51.100.9:5060"_s, u"5 192.0.2.200:5060"_s}));
    QCOMPARE(advance(), JobStep::Done);
}

void TestReplaceJob::restartAtEachStep()
{
    const auto restarted = [](const ReplaceJob &job) {
        const QByteArray text = QJsonDocument(workspace::replaceJobToJson(job)).toJson();
        return workspace::replaceJobFromJson(QJsonDocument::fromJson(text).object());
    };
    for (const JobStep step : {JobStep::Add, JobStep::Hold, JobStep::Check, JobStep::Move, JobStep::Drain, JobStep::Remove}) {
        init();
        QVERIFY(reach(step));
        const ReplaceJob before = m_job;
        const core::Result<ReplaceJob> after = restarted(before);
        QVERIFY(after);
        QCOMPARE(*after, before);
        m_job = *after;
        QVERIFY(reach(JobStep::Done));
    }
    // What passes while the program is closed counts for a wait.
    init();
    QVERIFY(reach(JobStep::Drain));
    advance(100'000);
    m_job = *restarted(m_job);
    QCOMPARE(advance(500'000), JobStep::Remove);
    takeOut(u"lab"_s, u"198.51.100.9"_s);
    advance();
    QCOMPARE(*restarted(m_job), m_job);
    QCOMPARE(m_job.undoneOf, QStringList{u"Lab"_s});
}

void TestReplaceJob::damagedJsonIsRefused()
{
    const QJsonObject good = workspace::replaceJobToJson(m_job);
    QVERIFY(workspace::replaceJobFromJson(good));
    const QList<std::pair<QString, QJsonValue>> damages{{u"id"_s, {}},      {u"from"_s, u"203.0.113"_s}, {u"to"_s, u"203.0.113.7/32"_s},        {u"lists"_s, QJsonArray()},
                                                        {u"step"_s, u"x"_s}, {u"step"_s, {}},             {u"lists"_s, QJsonArray{QJsonObject()}}, {u"endpoints"_s, QJsonArray{5}}};
    for (const auto &[key, value] : damages) {
        QJsonObject bad = good;
        bad.insert(key, value);
        QVERIFY2(!workspace::replaceJobFromJson(bad), qPrintable(key));
    }
    QJsonObject hasty = good;
    hasty.insert(u"holdMs"_s, 1);
    hasty.insert(u"waitedMs"_s, -5);
    const core::Result<ReplaceJob> job = workspace::replaceJobFromJson(hasty);
    QCOMPARE(job->holdMs, core::propagationMs);
    QCOMPARE(job->waitedMs, 0);
}

void TestReplaceJob::tellsWhatRemains()
{
    QVERIFY(reach(JobStep::Drain));
    const workspace::JobRemains remains = workspace::remainsOf(m_job, m_live);
    QCOMPARE(remains.newRangeIn, (QStringList{u"Offices"_s, u"Lab"_s}));
    QCOMPARE(remains.oldRangeIn, (QStringList{u"Offices"_s, u"Lab"_s}));
    QCOMPARE(remains.newEndpoints, QStringList{u"SBC a 198.51.100.9"_s});
    QCOMPARE(remains.oldEndpoints, QStringList{u"SBC a"_s});
}

QTEST_GUILESS_MAIN(TestReplaceJob)
#include "tst_replacejob.moc"
