// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressfinding.h"

#include "core/addressproject.h"
#include "core/plan.h"
#include "core/sampleproject.h"
#include "core/trunkaccess.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

HealthContext atNoon()
{
    return {QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), {}};
}

ProjectConfiguration laidOver(const ProjectConfiguration &project, const QList<Change> &changes)
{
    const auto after = apply(project, stagedSet(project, changes));
    if (!after)
        qFatal("not applicable: %s %s", after.error().reason.constData(), qPrintable(after.error().message));
    return *after;
}

bool has(const HealthReport &report, const Finding &finding)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(), [&finding](const Finding &each) { return each.rule == finding.rule && each.object == finding.object; });
}

//! Empty, or what a fix does to the trunks that it must not.
QString harm(const ProjectConfiguration &before, const ProjectConfiguration &after, const QByteArray &rule)
{
    for (const Trunk &trunk : before.trunks.items) {
        const TrunkAccess was = trunkAccess(before, trunk.id);
        const TrunkAccess will = trunkAccess(after, trunk.id);
        if (was.mode != will.mode || was.users != will.users)
            return u"another mode or other users on "_s + trunk.id;
        if (rule != "H05" && was.addresses != will.addresses)
            return u"other addresses on "_s + trunk.id;
        const QList<quint32> accepted = acceptedOneByOne(before, trunk.id);
        const QList<quint32> still = acceptedOneByOne(after, trunk.id);
        for (const quint32 address : accepted) {
            const bool mayGo = rule == "H05" && address >= privateBase && address < privateBase + privateSize;
            if (!still.contains(address) && !mayGo)
                return u"%1 closed on %2"_s.arg(ipv4Text(address), trunk.id);
        }
        for (const quint32 address : still) {
            if (!accepted.contains(address))
                return u"%1 opened on %2"_s.arg(ipv4Text(address), trunk.id);
        }
    }
    for (const AccessControlList &list : after.accessControlLists.items) {
        if (list.ranges.isEmpty())
            return u"nothing left in "_s + list.id;
    }
    return {};
}

//! `delete A1.2 | edit A1.1 description "HQ" | create new-1 description "HQ" ipAddress "45.45.45.0" range 28`
QString drawn(const QList<Change> &changes)
{
    QStringList texts;
    for (const Change &change : changes) {
        QString text = QString::fromLatin1(actName(change.act)) + u' ' + change.target.id.value;
        for (const FieldEdit &edit : change.edits)
            text += u' ' + QString::fromLatin1(edit.field) + u' ' + QString::fromUtf8(edit.after.value_or("-"));
        texts << text;
    }
    return texts.join(u" | "_s);
}

} // namespace

class TestAddressFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixes_data();
    void fixes();
    void saysWhatWasThere();
    void numbersDraftsThatAreFree();
    void leavesWhatCannotBeNamed();
    void leavesWhatCannotBeWritten();
    void harmsNobody();
    void comesToAnEnd();
};

void TestAddressFix::fixes_data()
{
    QTest::addColumn<QStringList>("lists");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("expected"); //!< of the first finding of the rule
    const QStringList none;
    const QStringList one{u"T1:A1,A2"_s};
    QTest::newRow("C01") << QStringList{u"A1=45.45.45.0/28|45.45.45.0/28"_s} << none << QByteArray("C01") << u"delete A1.2"_s;
    QTest::newRow("C01 takes the note along") << QStringList{u"A1=45.45.45.0/28|45.45.45.3/28 HQ"_s} << none << QByteArray("C01") << u"edit A1.1 description \"HQ\" | delete A1.2"_s;
    QTest::newRow("C01 not an end") << QStringList{u"A1=45.45.45.0/28|45.45.45.0/28 X [until 2026-11-27 17:00 UTC]"_s} << none << QByteArray("C01") << u"delete A1.2"_s;
    QTest::newRow("C01 the later end stays") << QStringList{u"A1=45.45.45.0/28 A [until 2026-12-01 17:00 UTC]|45.45.45.0/28 B [until 2027-12-01 17:00 UTC]"_s} << none << QByteArray("C01") << u"delete A1.1"_s;
    QTest::newRow("C02 not because of what ends") << QStringList{u"A1=45.45.45.5/32 HQ|45.45.45.0/24 Visit [until 2026-11-27 17:00 UTC]"_s} << none << QByteArray("C02") << QString();
    QTest::newRow("C02 both end together") << QStringList{u"A1=45.45.45.5/32 A [until 2026-11-27 17:00 UTC]|45.45.45.0/24 B [until 2026-11-27 17:00 UTC]"_s} << none << QByteArray("C02") << u"delete A1.1"_s;
    QTest::newRow("C01 spelled alike") << QStringList{u"A1=45.45.45.3/28|45.45.45.3/28"_s} << none << QByteArray("C01") << u"delete A1.2"_s;
    QTest::newRow("C01 after C04") << QStringList{u"A1=45.45.45.3/28|45.45.45.4/28"_s} << none << QByteArray("C01") << QString();
    QTest::newRow("C02") << QStringList{u"A1=45.45.45.0/28|45.45.45.9"_s} << none << QByteArray("C02") << u"delete A1.2"_s;
    QTest::newRow("C02 after C04") << QStringList{u"A1=45.45.45.3/28|45.45.45.9"_s} << none << QByteArray("C02") << QString();
    QTest::newRow("C03") << QStringList{u"A1=45.45.45.0/29 HQ|45.45.45.8/29 HQ|45.45.45.9|45.45.46.1"_s} << none << QByteArray("C03")
                         << u"create new-1 description \"HQ\" ipAddress \"45.45.45.0\" range 28 | delete A1.1 | delete A1.2 | delete A1.3"_s;
    QTest::newRow("C03 notes") << QStringList{u"A1=45.45.45.0/29 HQ / ops|45.45.45.8/29 Lab"_s} << none << QByteArray("C03")
                               << u"create new-1 description \"HQ; Lab / ops\" ipAddress \"45.45.45.0\" range 28 | delete A1.1 | delete A1.2"_s;
    QTest::newRow("C04") << QStringList{u"A1=45.45.45.3/28"_s} << none << QByteArray("C04") << u"edit A1.1 ipAddress \"45.45.45.0\""_s;
    QTest::newRow("C05") << QStringList{u"A1=sbc.example|45.45.45.0/28"_s} << none << QByteArray("C05") << u"delete A1.1"_s;
    QTest::newRow("C05 not the last") << QStringList{u"A1=sbc.example"_s} << none << QByteArray("C05") << QString();
    QTest::newRow("C06") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28|45.45.45.99"_s} << one << QByteArray("C06") << u"delete A2.1"_s;
    QTest::newRow("C06 not the last") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s} << one << QByteArray("C06") << QString();
    QTest::newRow("C06 not what another trunk needs") << QStringList{u"A1=45.45.45.0/28|45.45.45.98"_s, u"A2=45.45.45.0/28|45.45.45.99"_s}
                                                      << QStringList{u"T1:A1,A2"_s, u"T2:A2"_s, u"T3:A1"_s} << QByteArray("C06") << QString();
    QTest::newRow("C06 what a wider one of the other trunk covers")
        << QStringList{u"A1=45.45.45.0/28|45.45.45.98"_s, u"A2=45.45.45.0/28|45.45.45.99"_s, u"A3=45.45.45.0/27"_s}
        << QStringList{u"T1:A1,A2"_s, u"T2:A2,A3"_s, u"T3:A1"_s} << QByteArray("C06") << u"delete A2.1"_s;
    QTest::newRow("C07") << QStringList{u"A1=44.0.0.0/7"_s} << QStringList{u"T1:A1"_s} << QByteArray("C07") << QString();
    QTest::newRow("H05") << QStringList{u"A1=10.1.2.0/28|45.45.45.0/28|192.168.0.0/15"_s} << none << QByteArray("H05") << QString();
    QTest::newRow("H05 all of it") << QStringList{u"A1=10.0.0.0/8|45.45.45.0/28|224.0.0.0/3|203.0.113.7"_s} << none << QByteArray("H05")
                                   << u"delete A1.1 | delete A1.3 | delete A1.4"_s;
    QTest::newRow("H05 not the last") << QStringList{u"A1=10.1.2.0/28|sbc.example"_s} << none << QByteArray("H05") << QString();
    QTest::newRow("H06") << QStringList{u"A1=45.0.0.0/12"_s} << none << QByteArray("H06") << QString();
    QTest::newRow("H36") << QStringList{u"A1=45.45.45.0/28"_s} << none << QByteArray("H36") << u"delete A1"_s;
    QTest::newRow("H02 is for a person") << QStringList{u"-A1=45.45.45.0/28"_s} << QStringList{u"T1:A1"_s} << QByteArray("H02") << QString();
}

void TestAddressFix::fixes()
{
    QFETCH(QStringList, lists);
    QFETCH(QStringList, links);
    QFETCH(QByteArray, rule);
    const ProjectConfiguration project = projectOf(lists, links);
    const HealthReport report = health(project, atNoon());
    const auto finding = std::find_if(report.findings.cbegin(), report.findings.cend(), [&rule](const Finding &each) { return each.rule == rule; });
    QVERIFY(finding != report.findings.cend());
    QTEST(drawn(fixOf(project, *finding)), "expected");
}

void TestAddressFix::saysWhatWasThere()
{
    const ProjectConfiguration project = projectOf({u"A1=45.45.45.3/28|45.45.45.9"_s});
    const QList<Change> edits = fixOf(project, {"C04", Severity::Warning, ref(Kind::IpRange, u"A1.1"_s, u"A1"_s), {}});
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().before, project.rawObject(edits.first().target));
    QCOMPARE(edits.first().edits.first().before, RawValue("\"45.45.45.3\""));
    const ProjectConfiguration wide = projectOf({u"A1=45.45.45.0/28|45.45.45.9"_s});
    const QList<Change> removals = fixOf(wide, {"C02", Severity::Note, ref(Kind::IpRange, u"A1.2"_s, u"A1"_s), {}});
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.first().before, wide.rawObject(removals.first().target));
    // A finding that no longer holds.
    QVERIFY(fixOf(wide, {"C02", Severity::Note, ref(Kind::IpRange, u"A1.1"_s, u"A1"_s), {}}).isEmpty());
    QVERIFY(fixOf(wide, {"C02", Severity::Note, ref(Kind::IpRange, u"A1.9"_s, u"A1"_s), {}}).isEmpty());
    QVERIFY(fixOf(wide, {"C02", Severity::Note, ref(Kind::IpRange, u"A1.2"_s, u"A9"_s), {}}).isEmpty());
}

void TestAddressFix::numbersDraftsThatAreFree()
{
    const ProjectConfiguration live = projectOf({u"A1=45.45.45.0/29"_s});
    const ProjectConfiguration draft = laidOver(live, {create(Kind::IpRange, 7, uR"({"ipAddress":"45.45.45.8","range":29})"_s, u"A1"_s)});
    const Finding finding{"C03", Severity::Note, ref(Kind::AccessControlList, u"A1"_s), {}};
    const QList<Change> changes = fixOf(draft, finding);
    QCOMPARE(drawn(changes), u"create new-8 ipAddress \"45.45.45.0\" range 28 | delete A1.1 | delete new-7"_s);
    // Staged over the draft, the draft's own range goes as if it had never been.
    const ChangeSet first = stagedSet(live, {create(Kind::IpRange, 7, uR"({"ipAddress":"45.45.45.8","range":29})"_s, u"A1"_s)});
    const auto after = apply(live, staged(live, first, changes));
    QVERIFY(after);
    QCOMPARE(after->accessControlLists.items.first().ranges.size(), 1);
    QCOMPARE(after->accessControlLists.items.first().ranges.first().network()->text(), u"45.45.45.0/28"_s);
    int next = 40;
    QCOMPARE(drawn(withDrafts(changes, [&next] { return draftId(++next); })), u"create new-41 ipAddress \"45.45.45.0\" range 28 | delete A1.1 | delete new-7"_s);
}

// Two entries of one id, or of none: nobody can tell which one the service would remove.
void TestAddressFix::leavesWhatCannotBeNamed()
{
    for (const QString &ranges : {uR"([{"id":"R","ipAddress":"45.45.45.0","range":28},{"id":"R","ipAddress":"45.45.45.0","range":28}])"_s,
                                  uR"([{"ipAddress":"45.45.45.0","range":28},{"ipAddress":"45.45.45.0","range":28}])"_s}) {
        ProjectConfiguration project = projectOf({u"A1=45.45.45.0/28"_s});
        RawObject raw = project.accessControlLists.items.first().raw;
        raw.set("ipRanges", ranges.toUtf8());
        project.accessControlLists.items.first() = AccessControlList::fromRaw(raw);
        const HealthReport report = health(project, atNoon());
        const auto finding = std::find_if(report.findings.cbegin(), report.findings.cend(), [](const Finding &each) { return each.rule == "C01"; });
        QVERIFY(finding != report.findings.cend());
        QVERIFY(fixOf(project, *finding).isEmpty());
    }
}

void TestAddressFix::leavesWhatCannotBeWritten()
{
    ProjectConfiguration project = projectOf({u"A1=45.45.45.0/28"_s});
    RawObject raw = project.accessControlLists.items.first().raw;
    raw.set("ipRanges", QByteArrayLiteral("[{\"id\":\"R\",\"ipAddress\":\"45.45.45.3\",\"range\":28,\"x\":1,\"x\":2}]"));
    project.accessControlLists.items.first() = AccessControlList::fromRaw(raw);
    const Finding finding{"C04", Severity::Warning, ref(Kind::IpRange, u"R"_s, u"A1"_s), {}};
    QVERIFY(has(health(project, atNoon()), finding));
    QVERIFY(fixOf(project, finding).isEmpty());
}

// Every finding of generated projects: the fix opens and closes nothing, can be staged and planned, and the finding is gone.
void TestAddressFix::harmsNobody()
{
    Generator generator;
    std::map<QByteArray, int> fixed;
    const int cases = caseCount(120);
    for (int i = 0; i < cases; ++i) {
        const ProjectConfiguration project = randomAddressProject(generator);
        const HealthReport report = health(project, atNoon());
        for (const Finding &finding : report.findings) {
            const QList<Change> changes = fixOf(project, finding);
            if (changes.isEmpty())
                continue;
            ++fixed[finding.rule];
            QVERIFY(isAddressFinding(finding));
            const ProjectConfiguration after = laidOver(project, changes);
            QVERIFY2(harm(project, after, finding.rule).isEmpty(), qPrintable(::drawn(finding) + u": "_s + harm(project, after, finding.rule)));
            QVERIFY2(!has(health(after, atNoon()), finding), qPrintable(::drawn(finding)));
            const auto planned = plan(project, stagedSet(project, changes));
            QVERIFY2(planned, planned ? "" : planned.error().reason.constData());
            for (const TrunkEffect &trunk : planned->effect.trunks)
                QVERIFY2(finding.rule == "H05" || (trunk.gained.isEmpty() && trunk.lost.isEmpty()), qPrintable(::drawn(finding)));
        }
    }
    for (const char *rule : {"C01", "C02", "C03", "C04", "C05", "C06", "H05", "H36"})
        QVERIFY2(fixed[rule] > 0, rule);
}

// One fix after the other, all in one staged set, whatever comes up next: it ends, the lists are clean, and nobody notices.
void TestAddressFix::comesToAnEnd()
{
    Generator generator;
    const int cases = caseCount(40);
    for (int i = 0; i < cases; ++i) {
        const ProjectConfiguration first = randomAddressProject(generator);
        ProjectConfiguration project = first;
        ChangeSet set;
        bool changed = true;
        int steps = 0;
        while (changed) {
            changed = false;
            const HealthReport report = health(project, atNoon());
            for (const Finding &finding : report.findings) {
                if (finding.rule == "H05" || finding.rule == "H36")
                    continue;
                const QList<Change> changes = fixOf(project, finding);
                if (changes.isEmpty())
                    continue;
                set = staged(first, set, changes);
                const auto draft = apply(first, set);
                QVERIFY2(draft, draft ? "" : draft.error().reason.constData());
                project = *draft;
                changed = true;
                break;
            }
            QVERIFY(++steps < 200);
        }
        QVERIFY2(harm(first, project, {}).isEmpty(), qPrintable(harm(first, project, {})));
        const auto planned = plan(first, set);
        QVERIFY2(planned, planned ? "" : planned.error().reason.constData());
        const HealthReport report = health(project, atNoon());
        // C02 may stay: what lies in an entry that ends is kept.
        for (const char *rule : {"C01", "C03", "C04"})
            QVERIFY2(std::none_of(report.findings.cbegin(), report.findings.cend(), [rule](const Finding &finding) { return finding.rule == rule; }), rule);
    }
}

QTEST_GUILESS_MAIN(TestAddressFix)

#include "tst_addressfix.moc"
