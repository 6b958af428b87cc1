// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expiring.h"
#include "core/sampleproject.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::utc());

QString range(const QString &id, const QString &address, const QString &note)
{
    return u"{\"id\":\"%1\",\"ipAddress\":\"%2\",\"range\":32,\"description\":\"%3\"}"_s.arg(id, address, note);
}

//! A1: two of three are due. A2: its only one is due. A3: both are due. A4: nothing ends.
ProjectConfiguration project()
{
    ProjectConfiguration project = sampleProject();
    const auto list = [](const QString &id, const QStringList &ranges) {
        return AccessControlList::fromRaw(object(u"{\"id\":\"%1\",\"name\":\"%1\",\"ipRanges\":[%2]}"_s.arg(id, ranges.join(u','))));
    };
    project.accessControlLists.items = {
        list(u"A1"_s, {range(u"R1"_s, u"203.0.113.1"_s, u"old [until 2026-11-27 11:59 UTC]"_s), range(u"R2"_s, u"203.0.113.2"_s, u"HQ / netops"_s),
                       range(u"R3"_s, u"203.0.113.3"_s, u"older [until 2026-01-01 00:00 UTC]"_s)}),
        list(u"A2"_s, {range(u"R4"_s, u"203.0.113.4"_s, u"[until 2026-11-01 00:00 UTC]"_s)}),
        list(u"A3"_s, {range(u"R5"_s, u"203.0.113.5"_s, u"[until 2026-11-26 00:00 UTC]"_s), range(u"R6"_s, u"203.0.113.6"_s, u"[until 2026-11-20 00:00 UTC]"_s)}),
        list(u"A4"_s, {range(u"R7"_s, u"203.0.113.7"_s, u"[until 2026-11-30 12:00 UTC]"_s), range(u"R8"_s, u"203.0.113.8"_s, u"[until 2026-11-30 12:01 UTC]"_s),
                       range(u"R9"_s, u"203.0.113.9"_s, u"[until 2026-11-31 12:00 UTC]"_s)})};
    return project;
}

QStringList ids(const QList<ExpiringRange> &ranges)
{
    QStringList ids;
    for (const ExpiringRange &range : ranges)
        ids << range.rangeId;
    return ids;
}

QStringList removed(const QList<Change> &changes)
{
    QStringList ids;
    for (const Change &change : changes)
        ids << change.target.id.value;
    return ids;
}

} // namespace

class TestExpiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earliestEndComesFirst()
    {
        const QList<ExpiringRange> found = expiringRanges(project(), noon);
        QCOMPARE(ids(found), (QStringList{u"R3"_s, u"R4"_s, u"R6"_s, u"R5"_s, u"R1"_s, u"R7"_s}));
        QCOMPARE(found.first().listId, u"A1"_s);
        QCOMPARE(found.first().expiry, Expiry::Due);
        QCOMPARE(found.last().expiry, Expiry::Soon);
        QCOMPARE(found.last().until, noon.addDays(3));
    }

    void removalKeepsTheLastRangeOfAList()
    {
        const ProjectConfiguration before = project();
        QList<ExpiringRange> left;
        const QList<Change> changes = removalOf(before, expiringRanges(before, noon), &left);
        QCOMPARE(removed(changes), (QStringList{u"R3"_s, u"R6"_s, u"R1"_s}));
        QCOMPARE(ids(left), (QStringList{u"R4"_s, u"R5"_s}));
        const Result<ProjectConfiguration> after = apply(before, stagedSet(before, changes));
        QVERIFY(after);
        for (const AccessControlList &list : after->accessControlLists.items)
            QVERIFY2(!list.ranges.isEmpty(), qPrintable(list.id));
        QCOMPARE(after->accessControlList(u"A1"_s)->ranges.size(), 1);
        QCOMPARE(after->accessControlList(u"A3"_s)->ranges.first().id, u"R5"_s);
        QCOMPARE(after->accessControlList(u"A4"_s)->ranges.size(), 3);
    }

    void onlyWhatIsDueAndThereIsRemoved()
    {
        const ProjectConfiguration before = project();
        QVERIFY(removalOf(before, {{u"A4"_s, u"R7"_s, noon.addDays(3), Expiry::Soon}}).isEmpty());
        QVERIFY(removalOf(before, {{u"A1"_s, u"gone"_s, noon, Expiry::Due}, {u"gone"_s, u"R1"_s, noon, Expiry::Due}}).isEmpty());
    }

    void draftOfARangeVanishesWithIt()
    {
        const ProjectConfiguration live = project();
        ChangeSet set = stagedSet(live, {create(Kind::IpRange, 7, u"{\"description\":\"[until 2026-11-01 00:00 UTC]\",\"ipAddress\":\"192.0.2.1\",\"range\":32}"_s, u"A2"_s)});
        const ProjectConfiguration draft = apply(live, set).value();
        const QList<Change> changes = removalOf(draft, expiringRanges(draft, noon));
        QVERIFY(removed(changes).contains(u"R4"_s));
        QVERIFY(!removed(changes).contains(u"new-7"_s));
    }
};

QTEST_GUILESS_MAIN(TestExpiring)

#include "tst_expiring.moc"
