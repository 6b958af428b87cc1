// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressfinding.h"

#include "core/addressproject.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Key = std::pair<quint32, int>; //!< first address, length

Key keyOf(const Ipv4Network &network)
{
    return {network.length == 32 ? network.address : network.address >> (32 - network.length) << (32 - network.length), network.length};
}

bool isWithin(const Key &inner, const Key &outer)
{
    return outer.second < inner.second && (inner.first >> (32 - outer.second)) == (outer.first >> (32 - outer.second));
}

//! How often each network is in a list.
std::map<Key, int> networksOf(const AccessControlList &list)
{
    std::map<Key, int> networks;
    for (const IpRange &range : list.ranges) {
        if (range.network())
            ++networks[keyOf(*range.network())];
    }
    return networks;
}

bool liesInAnother(const Key &network, const std::map<Key, int> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&network](const auto &other) { return isWithin(network, other.first); });
}

QList<Finding> ofRule(const HealthReport &report, const char *rule)
{
    QList<Finding> found;
    std::copy_if(report.findings.cbegin(), report.findings.cend(), std::back_inserter(found), [rule](const Finding &finding) { return finding.rule == rule; });
    return found;
}

//! How many findings of \a rule are about an entry of this list with this network.
int findingsOn(const HealthReport &report, const char *rule, const AccessControlList &list, const Key &network)
{
    int count = 0;
    for (const Finding &finding : ofRule(report, rule)) {
        const IpRange *range = finding.object.parent.value == list.id ? list.range(finding.object.id.value) : nullptr;
        count += range && keyOf(*range->network()) == network ? 1 : 0;
    }
    return count;
}

HealthContext contextOf(const QHash<QString, QString> &customers = {})
{
    HealthContext context;
    context.now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    context.customerOfTrunk = customers;
    return context;
}

} // namespace

class TestAddressFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsSharedCustomers_data();
    void findsSharedCustomers();
    void tellsEntriesThatAreNoObjects();
    void doesNotGuess();
    void knowsItsRules();
    void agreesWithEachPair();
    void agreesWithEachAddress();
};

void TestAddressFinding::finds_data()
{
    QTest::addColumn<QStringList>("lists");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("C01") << QStringList{u"A1=45.45.45.0/28|45.45.45.0/28"_s} << none << QStringList{u"C01 I A1.2 45.45.45.0/28, 45.45.45.0/28, A1"_s};
    QTest::newRow("C01 thrice") << QStringList{u"A1=45.45.45.1|45.45.45.1/32|45.45.45.1/32"_s} << none
                                << QStringList{u"C01 I A1.2 45.45.45.1/32, 45.45.45.1/32, A1"_s, u"C01 I A1.3 45.45.45.1/32, 45.45.45.1/32, A1"_s};
    QTest::newRow("C01 keeps the note") << QStringList{u"A1=45.45.45.0/28|45.45.45.0/28 HQ"_s} << none << QStringList{u"C01 I A1.1 45.45.45.0/28, 45.45.45.0/28, A1"_s};
    QTest::newRow("C01 keeps what has no end") << QStringList{u"A1=45.45.45.0/28 X [until 2026-11-27 17:00 UTC]|45.45.45.0/28"_s} << none
                                               << QStringList{u"C01 I A1.1 45.45.45.0/28, 45.45.45.0/28, A1"_s};
    QTest::newRow("C01 keeps the network form") << QStringList{u"A1=45.45.45.3/28 HQ|45.45.45.0/28"_s} << none
                                                << QStringList{u"C01 I A1.1 45.45.45.3/28, 45.45.45.0/28, A1"_s, u"C04 W A1.1 45.45.45.3/28, 45.45.45.0/28, A1"_s};
    QTest::newRow("C01 not in two lists") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s} << none << none;
    QTest::newRow("C02") << QStringList{u"A1=45.45.45.0/28|45.45.45.9"_s} << none << QStringList{u"C02 I A1.2 45.45.45.9/32, 45.45.45.0/28, A1"_s};
    QTest::newRow("C02 names the widest") << QStringList{u"A1=45.45.45.9|45.45.45.8/29|45.45.45.0/28"_s} << none
                                          << QStringList{u"C02 I A1.2 45.45.45.8/29, 45.45.45.0/28, A1"_s, u"C02 I A1.1 45.45.45.9/32, 45.45.45.0/28, A1"_s};
    QTest::newRow("C02 not the neighbour") << QStringList{u"A1=45.45.45.0/28|45.45.45.16"_s} << none << none;
    QTest::newRow("C02 once of what is there twice") << QStringList{u"A1=45.45.45.0/28|45.45.45.9|45.45.45.9"_s} << none
                                                     << QStringList{u"C01 I A1.3 45.45.45.9/32, 45.45.45.9/32, A1"_s, u"C02 I A1.2 45.45.45.9/32, 45.45.45.0/28, A1"_s};
    QTest::newRow("C03") << QStringList{u"A1=45.45.45.0/29|45.45.45.8/29"_s} << none << QStringList{u"C03 I A1 2, 1, 45.45.45.0/28"_s};
    QTest::newRow("C03 in steps") << QStringList{u"A1=45.45.45.8/29|45.45.45.4/30|45.45.45.0/30|45.45.46.7"_s} << none << QStringList{u"C03 I A1 3, 1, 45.45.45.0/28"_s};
    QTest::newRow("C03 two groups") << QStringList{u"A1=45.45.45.8|45.45.45.9|45.45.46.0|45.45.46.1"_s} << none
                                    << QStringList{u"C03 I A1 4, 2, 45.45.45.8/31, 45.45.46.0/31"_s};
    QTest::newRow("C03 not across a boundary") << QStringList{u"A1=45.45.45.8/29|45.45.45.16/29"_s} << none << none;
    QTest::newRow("C03 not what is only there twice") << QStringList{u"A1=45.45.45.8/29|45.45.45.8/29"_s} << none
                                                      << QStringList{u"C01 I A1.2 45.45.45.8/29, 45.45.45.8/29, A1"_s};
    QTest::newRow("C03 not of two owners") << QStringList{u"A1=45.45.45.0/29 HQ / ops|45.45.45.8/29 HQ / net"_s} << none << none;
    QTest::newRow("C03 not of different ends") << QStringList{u"A1=45.45.45.0/29 HQ|45.45.45.8/29 HQ [until 2026-11-27 17:00 UTC]"_s} << none << none;
    QTest::newRow("C03 half of two owners") << QStringList{u"A1=45.45.45.0/30 HQ / ops|45.45.45.4/30 HQ|45.45.45.8/29 HQ / net"_s} << none
                                            << QStringList{u"C03 I A1 2, 1, 45.45.45.0/29"_s};
    QTest::newRow("C03 not to everything") << QStringList{u"A1=0.0.0.0/1|128.0.0.0/1"_s} << none << none;
    QTest::newRow("C04") << QStringList{u"A1=45.45.45.3/28"_s} << none << QStringList{u"C04 W A1.1 45.45.45.3/28, 45.45.45.0/28, A1"_s};
    QTest::newRow("C04 not without") << QStringList{u"A1=45.45.45.16/28|45.45.45.3"_s} << none << none;
    QTest::newRow("C05 address") << QStringList{u"A1=sbc.example/32|45.45.45.0/28"_s} << none << QStringList{u"C05 E A1.1 sbc.example/32, A1"_s};
    QTest::newRow("C05 length") << QStringList{u"A1=45.45.45.0/33"_s} << none << QStringList{u"C05 E A1.1 45.45.45.0/33, A1"_s};
    QTest::newRow("C06") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s} << QStringList{u"T1:A1,A2"_s}
                         << QStringList{u"C06 I A2.1 45.45.45.0/28, A1, T1, A2"_s};
    QTest::newRow("C06 in the list of fewer trunks") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s} << QStringList{u"T1:A1,A2"_s, u"T2:A2"_s}
                                                     << QStringList{u"C06 I A1.1 45.45.45.0/28, A2, T1, A1"_s};
    QTest::newRow("C06 read the same") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.3/28"_s} << QStringList{u"T1:A1,A2"_s}
                                       << QStringList{u"C04 W A2.1 45.45.45.3/28, 45.45.45.0/28, A2"_s, u"C06 I A2.1 45.45.45.0/28, A1, T1, A2"_s};
    QTest::newRow("C06 not disabled") << QStringList{u"A1=45.45.45.0/28"_s, u"-A2=45.45.45.0/28"_s} << QStringList{u"T1:A1,A2"_s} << none;
    QTest::newRow("C06 not on different trunks") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s} << QStringList{u"T1:A1"_s, u"T2:A2"_s} << none;
    QTest::newRow("C06 not of another length") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.0/29"_s} << QStringList{u"T1:A1,A2"_s} << none;
    QTest::newRow("C07") << QStringList{u"A1=44.0.0.0/8"_s, u"A2=45.0.0.0/32"_s} << QStringList{u"T1:A1,A2"_s} << QStringList{u"C07 E T1 16777217"_s};
    QTest::newRow("C07 not at 2^24") << QStringList{u"A1=44.0.0.0/8"_s, u"A2=44.0.0.0/32"_s} << QStringList{u"T1:A1,A2"_s} << none;
    QTest::newRow("C07 not disabled") << QStringList{u"A1=45.45.45.0"_s, u"-A2=44.0.0.0/7"_s} << QStringList{u"T1:A1,A2"_s} << none;
}

void TestAddressFinding::finds()
{
    QFETCH(QStringList, lists);
    QFETCH(QStringList, links);
    QStringList found;
    const HealthReport report = health(projectOf(lists, links), contextOf());
    for (const Finding &finding : report.findings) {
        if (finding.rule.startsWith('C'))
            found << drawn(finding);
    }
    found.sort();
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(found, expected);
}

void TestAddressFinding::findsSharedCustomers_data()
{
    QTest::addColumn<QStringList>("lists");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QString>("customers");
    QTest::addColumn<QStringList>("expected");
    const QStringList one{u"A1=45.45.45.0/28"_s};
    const QStringList both{u"T1:A1"_s, u"T2:A1"_s};
    QTest::newRow("one list") << one << both << u"T1=Acme,T2=Beta"_s
                              << QStringList{u"C08 W T1 45.45.45.0, 16, Acme, T2 (Beta)"_s, u"C08 W T2 45.45.45.0, 16, Beta, T1 (Acme)"_s};
    QTest::newRow("one customer") << one << both << u"T1=Acme,T2=Acme"_s << QStringList();
    QTest::newRow("nobody's") << one << both << u"T1=Acme"_s << QStringList();
    QTest::newRow("a part") << QStringList{u"A1=45.45.45.0/28"_s, u"A2=45.45.45.12/30|45.45.45.64/30"_s} << QStringList{u"T1:A1"_s, u"T2:A2"_s} << u"T1=Acme,T2=Beta"_s
                            << QStringList{u"C08 W T1 45.45.45.12, 4, Acme, T2 (Beta)"_s, u"C08 W T2 45.45.45.12, 4, Beta, T1 (Acme)"_s};
    QTest::newRow("neighbours") << QStringList{u"A1=45.45.45.0/29"_s, u"A2=45.45.45.8/29"_s} << QStringList{u"T1:A1"_s, u"T2:A2"_s} << u"T1=Acme,T2=Beta"_s << QStringList();
    QTest::newRow("a disabled list") << QStringList{u"A1=45.45.45.0/29"_s, u"-A2=45.45.45.0/29"_s} << QStringList{u"T1:A1"_s, u"T2:A2"_s} << u"T1=Acme,T2=Beta"_s << QStringList();
    QTest::newRow("the last address") << QStringList{u"A1=255.255.255.255"_s} << both << u"T1=Acme,T2=Beta"_s
                                      << QStringList{u"C08 W T1 255.255.255.255, 1, Acme, T2 (Beta)"_s, u"C08 W T2 255.255.255.255, 1, Beta, T1 (Acme)"_s};
    QTest::newRow("three") << QStringList{u"A1=45.45.45.0/29"_s, u"A2=45.45.45.0/30"_s, u"A3=45.45.45.4/30"_s} << QStringList{u"T1:A1"_s, u"T2:A2"_s, u"T3:A3"_s}
                           << u"T1=Acme,T2=Beta,T3=Beta"_s
                           << QStringList{u"C08 W T1 45.45.45.0, 8, Acme, T2 (Beta), T3 (Beta)"_s, u"C08 W T2 45.45.45.0, 4, Beta, T1 (Acme)"_s,
                                          u"C08 W T3 45.45.45.4, 4, Beta, T1 (Acme)"_s};
}

void TestAddressFinding::findsSharedCustomers()
{
    QFETCH(QStringList, lists);
    QFETCH(QStringList, links);
    QFETCH(QString, customers);
    QHash<QString, QString> known;
    const QStringList pairs = customers.split(u',');
    for (const QString &pair : pairs)
        known.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QStringList found;
    for (const Finding &finding : ofRule(health(projectOf(lists, links), contextOf(known)), "C08"))
        found << drawn(finding);
    QTEST(found, "expected");
}

void TestAddressFinding::tellsEntriesThatAreNoObjects()
{
    ProjectConfiguration project = projectOf({u"A1=45.45.45.0/28"_s});
    RawObject raw = project.accessControlLists.items.first().raw;
    raw.set("ipRanges", QByteArrayLiteral("[{\"id\":\"R\",\"ipAddress\":\"45.45.45.0\",\"range\":28},7,null]"));
    project.accessControlLists.items.first() = AccessControlList::fromRaw(raw);
    const QList<Finding> found = ofRule(health(project, contextOf()), "C05");
    QCOMPARE(found.size(), 1);
    QCOMPARE(drawn(found.first()), u"C05 E A1 2, A1"_s);
    QVERIFY(fixOf(project, found.first()).isEmpty());
}

void TestAddressFinding::doesNotGuess()
{
    const ProjectConfiguration whole = projectOf({u"A1=45.45.45.0/28|45.45.45.0/28"_s, u"A2=45.45.45.0/28"_s}, {u"T1:A1,A2"_s});
    ProjectConfiguration project = whole;
    project.accessLinks.completeness = Completeness::Partial;
    HealthReport report = health(project, contextOf());
    QCOMPARE(ofRule(report, "C01").size(), 1);
    QCOMPARE(ofRule(report, "C06").size(), 0);
    for (const char *rule : {"C06", "C07", "C08"})
        QVERIFY(report.notKnown.contains(rule));
    QVERIFY(!report.notKnown.contains("C01"));
    project = whole;
    project.accessControlLists.completeness = Completeness::Partial;
    report = health(project, contextOf());
    for (const char *rule : {"C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08"}) {
        QVERIFY(report.notKnown.contains(rule));
        QCOMPARE(ofRule(report, rule).size(), 0);
    }
}

void TestAddressFinding::knowsItsRules()
{
    const auto of = [](const char *rule, Kind kind) { return isAddressFinding({rule, Severity::Note, {kind, {}, liveId(u"x"_s)}, {}}); };
    QVERIFY(of("C01", Kind::IpRange) && of("C08", Kind::Trunk) && of("H05", Kind::AccessControlList) && of("T01", Kind::SipEndpoint));
    QVERIFY(of("H36", Kind::AccessControlList) && !of("H36", Kind::CredentialList));
    QVERIFY(!of("H12", Kind::Trunk) && !of("T02", Kind::Trunk));
}

// C01, C02, C03 and C06 against comparing every entry with every other one.
void TestAddressFinding::agreesWithEachPair()
{
    Generator generator;
    int found = 0;
    const int cases = caseCount(300);
    for (int i = 0; i < cases; ++i) {
        const ProjectConfiguration project = randomAddressProject(generator);
        const HealthReport report = health(project, contextOf());
        for (const AccessControlList &list : project.accessControlLists.items) {
            const std::map<Key, int> networks = networksOf(list);
            QList<Ipv4Network> outermost;
            for (const auto &[network, times] : networks) {
                const bool inner = liesInAnother(network, networks);
                QCOMPARE(findingsOn(report, "C01", list, network), times - 1);
                QCOMPARE(findingsOn(report, "C02", list, network), inner ? 1 : 0);
                if (!inner)
                    outermost << Ipv4Network{network.first, network.second};
                found += times - 1 + int(inner);
            }
            // Owners and ends may forbid a merge, nothing else may; and there is none where the fewest networks are there already.
            const qsizetype fewest = Ipv4Set(outermost).minimalCover().size();
            const bool plain = std::all_of(list.ranges.cbegin(), list.ranges.cend(), [](const IpRange &range) { return !range.description.value.contains(u'/') && !range.description.value.contains(u'['); });
            const QList<Finding> merges = ofRule(report, "C03");
            const bool merged = std::any_of(merges.cbegin(), merges.cend(), [&list](const Finding &finding) { return finding.object.id.value == list.id; });
            QVERIFY(!merged || fewest < outermost.size());
            if (plain)
                QCOMPARE(merged, fewest < outermost.size());
            found += int(merged);
        }
        for (const Trunk &trunk : project.trunks.items) {
            std::map<Key, QList<const AccessControlList *>> holders;
            const QStringList ids = project.accessListsOfTrunk(trunk.id);
            for (const QString &id : ids) {
                const AccessControlList *list = project.accessControlList(id);
                for (const auto &[network, times] : list->isInForce() ? networksOf(*list) : std::map<Key, int>())
                    holders[network] << list;
            }
            // All but one of those that hold it on this trunk; where only one holds it, any finding comes from another trunk.
            for (const auto &[network, lists] : holders) {
                int marked = 0;
                for (const AccessControlList *list : lists)
                    marked += findingsOn(report, "C06", *list, network);
                QVERIFY(marked >= lists.size() - 1 && marked <= lists.size());
                found += marked;
            }
        }
        for (const Finding &finding : ofRule(report, "C06")) {
            const QStringList mine = project.trunksOfAccessList(finding.object.parent.value);
            const QStringList theirs = project.trunksOfAccessList(finding.details[1].section(u", "_s, 0, 0));
            QVERIFY(finding.details[1] != finding.object.parent.value);
            QVERIFY(std::any_of(mine.cbegin(), mine.cend(), [&theirs](const QString &trunk) { return theirs.contains(trunk); }));
        }
    }
    QVERIFY(found > cases);
}

// C08 against asking every trunk about every address.
void TestAddressFinding::agreesWithEachAddress()
{
    Generator generator;
    int found = 0;
    const int cases = caseCount(300);
    for (int i = 0; i < cases; ++i) {
        ProjectConfiguration project = randomAddressProject(generator);
        // The /7 reaches beyond the addresses that are asked about one by one.
        for (AccessControlList &list : project.accessControlLists.items)
            list.ranges.removeIf([](const IpRange &range) { return range.range.value == 7; });
        const QHash<QString, QString> customers = randomCustomers(generator, project);
        const QList<Finding> findings = ofRule(health(project, contextOf(customers)), "C08");
        for (const Trunk &trunk : project.trunks.items) {
            QList<quint32> shared;
            QStringList others;
            const QList<quint32> own = customers.contains(trunk.id) ? acceptedOneByOne(project, trunk.id) : QList<quint32>();
            for (const Trunk &other : project.trunks.items) {
                if (!customers.contains(other.id) || customers.value(other.id) == customers.value(trunk.id))
                    continue;
                const QList<quint32> theirs = acceptedOneByOne(project, other.id);
                const qsizetype before = others.size();
                for (const quint32 address : own) {
                    if (!theirs.contains(address))
                        continue;
                    if (!shared.contains(address))
                        shared << address;
                    if (others.size() == before)
                        others << u"%1 (%2)"_s.arg(other.id, customers.value(other.id));
                }
            }
            const auto finding = std::find_if(findings.cbegin(), findings.cend(), [&trunk](const Finding &each) { return each.object.id.value == trunk.id; });
            QCOMPARE(finding != findings.cend(), !shared.isEmpty());
            if (shared.isEmpty())
                continue;
            ++found;
            QCOMPARE(finding->details.value(0), ipv4Text(*std::min_element(shared.cbegin(), shared.cend())));
            QCOMPARE(finding->details.value(1), QString::number(shared.size()));
            QCOMPARE(finding->details.mid(3), others);
        }
    }
    QVERIFY(found > cases / 4);
}

QTEST_GUILESS_MAIN(TestAddressFinding)

#include "tst_addressfinding.moc"
