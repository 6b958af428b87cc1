// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"
#include "workspace/jobs/replacejobs.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using workspace::JobStep;
using workspace::JobUndone;
using workspace::ReplaceJob;
using workspace::ReplaceJobs;

namespace {

core::Ipv4Network network(const QString &text)
{
    return *core::parseIpv4Network(text).network;
}

const QString oldRange = u"203.0.113.0/28"_s;
const QString newRange = u"198.51.100.32/28"_s;

} // namespace

//! The job of a project on a real server: what it stages goes through desk and runner like everything else.
class TestReplaceJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->created("/trunks/" + m_fixture->oslo.toUtf8() + "/endpoints",
                           R"({"name":"SBC A","address":"203.0.113.5","port":5060,"transport":"UDP","priority":1,"enabled":true})");
        QVERIFY(m_fixture->refresh());
        open();
    }
    void cleanup()
    {
        m_jobs.reset();
        m_fixture.reset();
    }

    void wholeJob();
    void refusesWhatCannotBegin();
    void stepIsOverOnlyWhenItIsLive();
    void foreignRemovalBringsItBack();
    void removalThatIsStagedIsTakenBack();
    void waitingLongerTakesTheStagedRemovalBack();
    void endpointsChangedBackByOthers();
    void survivesARestartAtEachStep();
    void damagedFileIsSetAside();
    void storedProjectSaysNothing();
    void wallClockThatJumpsShortensNoHold();
    void pausedAndGivenUp();
    void oldNeverGoesBeforeTheNewIsHeld_data();
    void oldNeverGoesBeforeTheNewIsHeld();

private:
    QString file() const { return m_fixture->folder.filePath(u"jobs.json"_s); }
    void open()
    {
        m_jobs.reset();
        m_jobs = std::make_unique<ReplaceJobs>(m_fixture->store, *m_fixture->desk, file(), m_fixture->clock);
    }
    ReplaceJob wanted() const
    {
        ReplaceJob job;
        job.from = network(oldRange);
        job.to = network(newRange);
        job.lists = workspace::listsWith(m_fixture->store.configuration(), job.from);
        job.endpoints = workspace::endpointsWith(m_fixture->store.configuration(), job.from);
        job.drainMs = 300'000;
        job.ticket = u"INC-7"_s;
        return job;
    }
    bool start()
    {
        const core::Result<QString> started = m_jobs->start(wanted());
        m_id = started ? *started : QString();
        return started.has_value();
    }
    JobStep step() const { return m_jobs->job(m_id)->step; }
    bool apply() { return m_fixture->apply() == std::nullopt && m_fixture->finish() && QTest::qWaitFor([this] { return !m_fixture->desk->isBusy(); }, 5'000); }
    bool stageAndApply() { return m_jobs->stage(m_id, u"step"_s).has_value() && apply(); }
    //! Lets the wait of this step pass.
    void pass() { m_fixture->clock.advance(m_jobs->remainingMs(m_id)); }
    bool reach(JobStep wanted)
    {
        for (int turn = 0; turn < 20 && step() != wanted; ++turn) {
            if (step() == JobStep::Check)
                m_jobs->confirmCheck(m_id);
            else if (!workspace::stages(step()))
                pass();
            else if (!stageAndApply())
                return false;
        }
        return step() == wanted;
    }
    bool isAtServer(const QString &range) const { return m_fixture->rangesAtServer(m_fixture->offices).contains(range); }
    QStringList endpointsAtServer() const
    {
        QStringList texts;
        const QJsonObject endpoints = m_fixture->server.snapshot().value(u"trunks"_s).toObject().value(m_fixture->oslo).toObject().value(u"endpoints"_s).toObject();
        for (const QJsonValue &endpoint : endpoints)
            texts << u"%1 %2"_s.arg(endpoint[u"priority"_s].toInt()).arg(endpoint[u"address"_s].toString());
        texts.sort();
        return texts;
    }
    bool takeNewOut()
    {
        QString id;
        const QJsonArray ranges = m_fixture->list(m_fixture->offices).value(u"ipRanges"_s).toArray();
        for (const QJsonValue &range : ranges) {
            if (range[u"ipAddress"_s].toString() == u"198.51.100.32"_s)
                id = range[u"id"_s].toString();
        }
        return !id.isEmpty()
            && m_fixture->server.asAnotherAdmin("DELETE", "/accessControlLists/" + m_fixture->offices.toUtf8() + "/ipRanges/" + id.toUtf8()).status < 300;
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<ReplaceJobs> m_jobs;
    QString m_id;
};

void TestReplaceJobs::wholeJob()
{
    QSignalSpy changed(m_jobs.get(), &ReplaceJobs::changed);
    QVERIFY(start());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_jobs->open().size(), 1);
    QVERIFY(m_fixture->desk->staged().isEmpty());
    QVERIFY(m_jobs->stage(m_id, u"Add it"_s));
    QCOMPARE(m_fixture->desk->undoLabel(), u"Add it"_s);
    QCOMPARE(m_fixture->desk->staged().ticket, u"INC-7"_s);
    QVERIFY(m_jobs->isStaged(m_id));
    QVERIFY(m_fixture->writesAtServer().isEmpty());
    QVERIFY(apply());
    QCOMPARE(step(), JobStep::Hold);
    QVERIFY(!m_jobs->isStaged(m_id));
    const qint64 left = m_jobs->remainingMs(m_id);
    QVERIFY(left > 0 && left <= core::propagationMs);
    m_fixture->clock.advance(left - 1);
    QCOMPARE(step(), JobStep::Hold);
    m_fixture->clock.advance(1);
    QCOMPARE(step(), JobStep::Check);
    m_fixture->clock.advance(3'600'000);
    QCOMPARE(step(), JobStep::Check);
    QVERIFY(!m_jobs->stage(m_id, u"too soon"_s));
    m_jobs->confirmCheck(m_id);
    QCOMPARE(step(), JobStep::Move);
    QVERIFY(stageAndApply());
    QCOMPARE(endpointsAtServer(), (QStringList{u"1 198.51.100.37"_s, u"2 203.0.113.5"_s}));
    QCOMPARE(step(), JobStep::Drain);
    QVERIFY(m_jobs->remainingMs(m_id) > core::propagationMs);
    pass();
    QCOMPARE(step(), JobStep::Remove);
    QVERIFY(isAtServer(oldRange) && isAtServer(newRange));
    QVERIFY(m_fixture->desk->staged().isEmpty());
    QVERIFY(stageAndApply());
    QCOMPARE(step(), JobStep::Done);
    QVERIFY(m_jobs->open().isEmpty());
    QVERIFY(!isAtServer(oldRange) && isAtServer(newRange));
    QCOMPARE(endpointsAtServer(), QStringList{u"1 198.51.100.37"_s});
    const QStringList writes = m_fixture->writesAtServer();
    QCOMPARE(writes.count(u"A8"_s), 1);
    QVERIFY(writes.indexOf(u"A8"_s) < writes.indexOf(u"A10"_s) && writes.indexOf(u"S2"_s) < writes.indexOf(u"S5"_s));
    open();
    QVERIFY(m_jobs->open().isEmpty());
}

void TestReplaceJobs::refusesWhatCannotBegin()
{
    ReplaceJob same = wanted();
    same.to = network(u"203.0.113.9/28"_s);
    QCOMPARE(m_jobs->start(same).error().reason, QByteArray("same-address"));
    ReplaceJob nowhere = wanted();
    nowhere.lists.clear();
    QCOMPARE(m_jobs->start(nowhere).error().reason, QByteArray("target-missing"));
    nowhere.lists = {{u"01NOTTHERE"_s, u"gone"_s}};
    QCOMPARE(m_jobs->start(nowhere).error().reason, QByteArray("target-missing"));
    ReplaceJob unclear = wanted();
    unclear.to = network(u"198.51.100.32/29"_s);
    QCOMPARE(m_jobs->start(unclear).error().reason, QByteArray("address-unclear"));
    ReplaceJob hasty = wanted();
    hasty.holdMs = 5;
    const core::Result<QString> started = m_jobs->start(hasty);
    QVERIFY(started);
    QCOMPARE(m_jobs->job(*started)->holdMs, core::propagationMs);
    QCOMPARE(m_jobs->start(wanted()).error().reason, QByteArray("job-there"));
    m_jobs->giveUp(*started);
    QVERIFY(m_jobs->start(wanted()));
    QCOMPARE(m_jobs->stage(u"nobody"_s, u"x"_s).error().reason, QByteArray("job-gone"));
}

void TestReplaceJobs::stepIsOverOnlyWhenItIsLive()
{
    QVERIFY(start());
    QVERIFY(m_jobs->stage(m_id, u"add"_s));
    const int staged = int(m_fixture->desk->staged().changes.size());
    // Once more changes nothing.
    QVERIFY(m_jobs->stage(m_id, u"add"_s));
    QCOMPARE(m_fixture->desk->staged().changes.size(), staged);
    m_fixture->clock.advance(3'600'000);
    QCOMPARE(step(), JobStep::Add);
    m_fixture->desk->undo();
    QVERIFY(!m_jobs->isStaged(m_id));
    QCOMPARE(step(), JobStep::Add);
    // Somebody else may do it as well.
    m_fixture->server.asAnotherAdmin("POST", "/accessControlLists/" + m_fixture->offices.toUtf8() + "/ipRanges", R"({"ipAddress":"198.51.100.32","range":28})");
    QCOMPARE(step(), JobStep::Add);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(step(), JobStep::Hold);
}

void TestReplaceJobs::foreignRemovalBringsItBack()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Drain));
    QVERIFY(takeNewOut());
    QVERIFY(m_fixture->refresh());
    QCOMPARE(step(), JobStep::Add);
    QCOMPARE(m_jobs->job(m_id)->undone, JobUndone::RangeGone);
    QCOMPARE(m_jobs->job(m_id)->undoneOf, QStringList{u"Offices"_s});
    QVERIFY(stageAndApply());
    QCOMPARE(step(), JobStep::Hold);
    QVERIFY(reach(JobStep::Done));
    QVERIFY(!isAtServer(oldRange) && isAtServer(newRange));
}

void TestReplaceJobs::removalThatIsStagedIsTakenBack()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Remove));
    QVERIFY(m_jobs->stage(m_id, u"remove"_s));
    QVERIFY(m_fixture->desk->stage(m_fixture->rename(m_fixture->lab, u"Laboratory"_s), u"rename"_s));
    QVERIFY(takeNewOut());
    // The runner reads before it sends; with that the job knows.
    QVERIFY(m_fixture->apply());
    QCOMPARE(step(), JobStep::Add);
    QCOMPARE(m_fixture->desk->staged().changes.size(), 1);
    QCOMPARE(m_fixture->desk->staged().changes.first().target.id.value, m_fixture->lab);
    QVERIFY(isAtServer(oldRange));
    QVERIFY(reach(JobStep::Done));
    QVERIFY(!isAtServer(oldRange) && isAtServer(newRange));
}

void TestReplaceJobs::waitingLongerTakesTheStagedRemovalBack()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Remove));
    QVERIFY(m_jobs->stage(m_id, u"Remove it"_s));
    QVERIFY(!m_fixture->desk->staged().isEmpty());
    m_jobs->waitLonger(m_id, 600'000);
    QCOMPARE(step(), JobStep::Drain);
    QTRY_VERIFY(m_fixture->desk->staged().isEmpty());
    pass();
    QVERIFY(reach(JobStep::Done));
}

void TestReplaceJobs::endpointsChangedBackByOthers()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Remove));
    const QString id = m_jobs->job(m_id)->endpoints.first().id;
    QCOMPARE(m_fixture->server
                 .asAnotherAdmin("PUT", "/trunks/" + m_fixture->oslo.toUtf8() + "/endpoints/" + id.toUtf8(),
                                 R"({"name":"SBC A","address":"203.0.113.5","port":5060,"transport":"UDP","priority":1,"enabled":true})")
                 .status,
             200);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(step(), JobStep::Move);
    QCOMPARE(m_jobs->job(m_id)->undone, JobUndone::EndpointMovedBack);
    QVERIFY(stageAndApply());
    QCOMPARE(step(), JobStep::Drain);
    QVERIFY(reach(JobStep::Done));
}

void TestReplaceJobs::survivesARestartAtEachStep()
{
    QVERIFY(start());
    for (const JobStep step : {JobStep::Add, JobStep::Hold, JobStep::Check, JobStep::Move, JobStep::Drain, JobStep::Remove}) {
        QVERIFY(reach(step));
        const ReplaceJob before = *m_jobs->job(m_id);
        open();
        QCOMPARE(m_jobs->open().size(), 1);
        QVERIFY(m_jobs->open().first().looksLike(before));
        QCOMPARE(m_jobs->remainingMs(m_id), workspace::remainingMs(before, m_fixture->clock.utcNow()));
    }
    QVERIFY(reach(JobStep::Done));
    // What passes while the program is closed counts.
    cleanup();
    init();
    QVERIFY(start());
    QVERIFY(reach(JobStep::Drain));
    m_jobs.reset();
    m_fixture->clock.advance(3'600'000);
    open();
    QCOMPARE(step(), JobStep::Remove);
}

void TestReplaceJobs::damagedFileIsSetAside()
{
    m_jobs.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"jobs\":[{\"id\":\"x\"") > 0);
    damaged.close();
    open();
    QVERIFY(m_jobs->open().isEmpty());
    QCOMPARE(QDir(m_fixture->folder.path()).entryList({u"jobs.json.damaged*"_s}, QDir::Files).size(), 1);
    QVERIFY(start());
    open();
    QCOMPARE(m_jobs->open().size(), 1);
}

//! The last known project of the disk is older than the job's steps: it must neither end one nor take one back.
void TestReplaceJobs::storedProjectSaysNothing()
{
    const QString stored = m_fixture->folder.filePath(u"configuration.json"_s);
    {
        workspace::ProjectStore before(m_fixture->api, stored, {m_fixture->server.options().projectId});
        QVERIFY(support::waitFor(before.refresh()));
    }
    QVERIFY(start());
    QVERIFY(reach(JobStep::Check));
    m_jobs.reset();
    workspace::ProjectStore store(m_fixture->api, stored, {m_fixture->server.options().projectId});
    QVERIFY(store.isFromDisk() && store.configuration().accessControlLists.isComplete());
    workspace::ChangeDesk desk(store, QString());
    ReplaceJobs jobs(store, desk, file(), m_fixture->clock);
    m_fixture->clock.advance(60'000);
    QCOMPARE(jobs.job(m_id)->step, JobStep::Check);
    QVERIFY(support::waitFor(store.refresh()));
    QCOMPARE(jobs.job(m_id)->step, JobStep::Check);
    QVERIFY(takeNewOut());
    QVERIFY(support::waitFor(store.refresh()));
    QCOMPARE(jobs.job(m_id)->step, JobStep::Add);
}

void TestReplaceJobs::wallClockThatJumpsShortensNoHold()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Hold));
    const qint64 left = m_jobs->remainingMs(m_id);
    m_fixture->clock.advance(left - 20'000);
    m_fixture->clock.jumpWall(3'600'000);
    m_fixture->clock.advance(19'000);
    QCOMPARE(step(), JobStep::Hold);
    m_fixture->clock.advance(1'000);
    QCOMPARE(step(), JobStep::Check);
    // Set back, it makes a hold longer at most.
    m_jobs->waitLonger(m_id, 0);
    QCOMPARE(step(), JobStep::Hold);
    m_fixture->clock.advance(30'000);
    m_fixture->clock.jumpWall(-7'200'000);
    m_fixture->clock.advance(29'000);
    QCOMPARE(step(), JobStep::Hold);
    m_fixture->clock.advance(60'000);
    QCOMPARE(step(), JobStep::Check);
}

void TestReplaceJobs::pausedAndGivenUp()
{
    QVERIFY(start());
    QVERIFY(reach(JobStep::Drain));
    m_jobs->setPaused(m_id, true);
    m_fixture->clock.advance(86'400'000);
    QCOMPARE(step(), JobStep::Drain);
    m_jobs->skipDrain(m_id);
    QCOMPARE(step(), JobStep::Drain);
    open();
    QVERIFY(m_jobs->job(m_id)->paused);
    m_jobs->setPaused(m_id, false);
    m_jobs->skipDrain(m_id);
    QCOMPARE(step(), JobStep::Remove);
    const QStringList before = m_fixture->rangesAtServer(m_fixture->offices);
    m_jobs->giveUp(m_id);
    QVERIFY(!m_jobs->job(m_id));
    QVERIFY(m_fixture->desk->staged().isEmpty());
    open();
    QVERIFY(m_jobs->open().isEmpty());
    QCOMPARE(m_fixture->rangesAtServer(m_fixture->offices), before);
}

void TestReplaceJobs::oldNeverGoesBeforeTheNewIsHeld_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("jumps");
    for (const quint32 seed : {11U, 12U, 13U})
        QTest::addRow("%u", seed) << seed << (seed % 2 == 0);
}

//! Whatever is pressed in whatever order, and whatever somebody else does to the new range: the old one goes only while the new one is there and held.
void TestReplaceJobs::oldNeverGoesBeforeTheNewIsHeld()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, jumps);
    QRandomGenerator random(seed);
    qint64 newSince = -1;
    bool oldWasThere = true;
    int violations = 0;
    const auto look = [&] {
        const bool fresh = isAtServer(newRange);
        newSince = !fresh ? -1 : newSince < 0 ? m_fixture->clock.steadyMs() : newSince;
        const bool old = isAtServer(oldRange);
        if (oldWasThere && !old && (!fresh || m_fixture->clock.steadyMs() - newSince < core::propagationMs))
            ++violations;
        oldWasThere = old;
    };
    QObject context;
    connect(m_fixture->runner.get(), &workspace::ChangeRunner::changed, &context, look);
    QVERIFY(start());
    for (int act = 0; act < 80 && !m_jobs->open().isEmpty(); ++act) {
        switch (random.bounded(10)) {
        case 0:
        case 1:
            (void)m_jobs->stage(m_id, u"step"_s);
            break;
        case 2:
        case 3:
            if (!m_fixture->desk->staged().isEmpty() && m_fixture->apply() == std::nullopt)
                QVERIFY(m_fixture->finish());
            break;
        case 4:
            m_jobs->confirmCheck(m_id);
            m_jobs->skipDrain(m_id);
            break;
        case 5:
        case 6:
            m_fixture->clock.advance(random.bounded(90'000));
            break;
        case 7:
            if (random.bounded(4) == 0)
                (void)takeNewOut();
            break;
        case 8:
            QVERIFY(m_fixture->refresh());
            break;
        default:
            if (jumps)
                m_fixture->clock.jumpWall(random.bounded(7'200'000) - 3'600'000);
            else
                open();
        }
        look();
    }
    // Left alone, it ends.
    QVERIFY(m_fixture->refresh());
    QVERIFY(m_jobs->open().isEmpty() || reach(JobStep::Done));
    look();
    QCOMPARE(violations, 0);
    QVERIFY(!isAtServer(oldRange) && isAtServer(newRange));
}

QTEST_GUILESS_MAIN(TestReplaceJobs)
#include "tst_replacejobs.moc"
