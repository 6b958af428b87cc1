// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change.h"
#include "core/health.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

//! Judges 10,000 ranges in 1,000 lists on 500 trunks of 100 customers after one edit, and prints how long it took beside sorting the same 10,000 networks.
//! Judges nothing but that the edit is seen.
class TestFindingBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterOneEdit_data()
    {
        QTest::addColumn<int>("listsOfTrunk");
        QTest::addColumn<bool>("endpoints");
        QTest::newRow("each list on one trunk") << 2 << false;
        QTest::newRow("each list on one trunk, with 2,000 endpoints") << 2 << true;
        QTest::newRow("each list on ten trunks") << 20 << false;
    }
    void afterOneEdit()
    {
        QFETCH(const int, listsOfTrunk);
        QFETCH(const bool, endpoints);
        const ProjectConfiguration live = project(listsOfTrunk, endpoints);
        const HealthContext context = contextOf(live);
        const ChangeSet set = oneEdit(live);
        HealthReport report;
        const double judging = median([&] { report = health(*apply(live, set), context); });
        const bool seen = std::any_of(report.findings.cbegin(), report.findings.cend(), [](const Finding &finding) { return finding.rule == "C02" && finding.object.id.value == u"R500x4"_s; });
        QVERIFY(seen);
        QVERIFY(report.notKnown.isEmpty());
        std::vector<Ipv4Network> networks;
        for (const AccessControlList &list : live.accessControlLists.items) {
            for (const IpRange &range : list.ranges)
                networks.push_back(*range.network());
        }
        QCOMPARE(networks.size(), std::size_t(10'000));
        std::shuffle(networks.begin(), networks.end(), std::mt19937(1));
        std::vector<Ipv4Network> sorted;
        const double sorting = median([&] {
            sorted = networks;
            std::sort(sorted.begin(), sorted.end());
        });
        qInfo("%s: %lld findings in %.1f ms (median of %d); sorting the 10,000 networks %.2f ms, ratio %.0f", QTest::currentDataTag(), qint64(report.findings.size()), judging,
              rounds, sorting, judging / sorting);
    }

private:
    static constexpr int rounds = 9;
    static constexpr int lists = 1000;
    static constexpr int trunks = 500;
    static constexpr int customers = 100;

    static double median(const std::function<void()> &work)
    {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

    static RawObject object(const QString &json) { return *RawObject::parse(json.toUtf8()); }

    template<class... T>
    static void complete(Collection<T> &...collections)
    {
        ((collections.completeness = Completeness::Complete), ...);
    }

    //! Every twentieth entry is wrong in some way, so that there is something to say.
    static QString entry(int list, int place)
    {
        const int number = list * 10 + place;
        const QString id = u"R%1x%2"_s.arg(list).arg(place);
        QString address = u"45.%1.%2.%3"_s.arg(number / 4096).arg(number / 16 % 256).arg(number % 16 * 16);
        if (number % 20 == 7)
            address = u"46.0.0.0"_s; // the same in five hundred lists
        if (number % 20 == 13)
            address = u"45.%1.%2.%3"_s.arg(number / 4096).arg(number / 16 % 256).arg(number % 16 * 16 + 1);
        return uR"({"id":"%1","ipAddress":"%2","range":28,"description":"Site %3 / team %4"})"_s.arg(id, address).arg(number).arg(list % 7);
    }

    static ProjectConfiguration project(int listsOfTrunk, bool endpoints)
    {
        ProjectConfiguration p;
        p.project.projectId = u"P"_s;
        for (int list = 0; list < lists; ++list) {
            QStringList entries;
            for (int place = 0; place < 10; ++place)
                entries << entry(list, place);
            p.accessControlLists.items << AccessControlList::fromRaw(
                object(uR"({"id":"A%1","name":"List %1","enabled":true,"ipRanges":[%2]})"_s.arg(QString::number(list), entries.join(u','))));
        }
        for (int trunk = 0; trunk < trunks; ++trunk) {
            const QString id = u"T%1"_s.arg(trunk);
            p.trunks.items << Trunk::fromRaw(object(uR"({"id":"%1","name":"Trunk %1","hostName":"host-%1"})"_s.arg(id)));
            for (int i = 0; i < listsOfTrunk; ++i)
                p.accessLinks.items << TrunkLink{id, u"A%1"_s.arg((trunk * 2 + i) % lists)};
            for (int i = 0; endpoints && i < 4; ++i)
                p.endpoints.items << SipEndpoint::fromRaw(object(uR"({"id":"E%1x%2","name":"SBC","address":"45.0.%2.1","port":5060,"transport":"UDP","priority":1,"enabled":true})"_s.arg(trunk).arg(i)), id);
        }
        complete(p.trunks, p.endpoints, p.accessControlLists, p.accessLinks, p.credentialLists, p.credentialLinks, p.numbers, p.activeNumbers, p.countries, p.blockingRules);
        return p;
    }

    static HealthContext contextOf(const ProjectConfiguration &project)
    {
        HealthContext context{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), {}};
        for (int trunk = 0; trunk < trunks; ++trunk)
            context.customerOfTrunk.insert(project.trunks.items.at(trunk).id, u"Customer %1"_s.arg(trunk % customers));
        return context;
    }

    //! An entry of one list moves into its neighbour.
    static ChangeSet oneEdit(const ProjectConfiguration &live)
    {
        const AccessControlList &list = *live.accessControlList(u"A500"_s);
        const IpRange &range = *list.range(u"R500x4"_s);
        Change change;
        change.act = Act::Edit;
        change.target = {Kind::IpRange, liveId(list.id), liveId(range.id)};
        change.before = range.raw;
        change.edits = {{"ipAddress", range.raw.value("ipAddress"), rawString(list.range(u"R500x5"_s)->network()->addressText())}, {"range", range.raw.value("range"), rawNumber(30)}};
        ChangeSet set;
        set.project = live.project;
        return staged(live, set, change);
    }
};

QTEST_GUILESS_MAIN(TestFindingBenchmark)

#include "tst_findingbenchmark.moc"
