// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/addressfindings.h"

#include "models/findingtext.h"
#include "models/sampleproject.h"
#include "workspace/project/trunklabels.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

core::Finding finding(const char *rule, core::Kind kind, const QStringList &details)
{
    return {rule, core::Severity::Note, {kind, core::liveId(u"l2"_s), core::liveId(u"x"_s)}, details};
}

} // namespace

class TestAddressFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void knowsWhoseTrunksTheyAre()
    {
        workspace::TrunkLabels labels{QString()};
        const core::ProjectConfiguration project = sampleProject();
        QVERIFY(models::healthContext(project, labels, now).customerOfTrunk.isEmpty());
        labels.setLabel(u"t1"_s, {u"Acme"_s, u"ops"_s});
        labels.setLabel(u"t2"_s, {{}, u"net"_s});
        labels.setLabel(u"gone"_s, {u"Beta"_s, {}});
        const core::HealthContext context = models::healthContext(project, labels, now);
        QCOMPARE(context.now, now);
        QCOMPARE(context.customerOfTrunk, (QHash<QString, QString>{{u"t1"_s, u"Acme"_s}}));
    }

    void saysItInWords_data()
    {
        QTest::addColumn<core::Finding>("finding");
        QTest::addColumn<QString>("text");
        QTest::newRow("twice in one sentence") << finding("C02", core::Kind::IpRange, {u"8.8.8.4/32"_s, u"8.8.8.0/28"_s, u"Offices"_s})
                                               << u"8.8.8.4/32 lies within 8.8.8.0/28 of the same list. Removing it closes nothing while 8.8.8.0/28 is there."_s;
        QTest::newRow("merges") << finding("C03", core::Kind::AccessControlList, {u"4"_s, u"2"_s, u"8.8.8.0/28"_s, u"9.9.9.0/31"_s})
                                << u"4 entries can be written as 2 and accept the same addresses: 8.8.8.0/28, 9.9.9.0/31."_s;
        QTest::newRow("more merges than are named") << finding("C03", core::Kind::AccessControlList, {u"40"_s, u"20"_s, u"8.8.8.0/28"_s})
                                                    << u"40 entries can be written as 20 and accept the same addresses: 8.8.8.0/28, \u2026."_s;
        QTest::newRow("entries without a name") << finding("C05", core::Kind::AccessControlList, {u"3"_s, u"Offices"_s})
                                                << u"Entries of this list cannot be read (3), so it is not known which addresses they let in."_s;
        QTest::newRow("a name that looks like a place") << finding("C06", core::Kind::IpRange, {u"8.8.8.0/28"_s, u"100%3 sure"_s, u"Oslo %1"_s, u"Lab"_s})
                                                        << u"8.8.8.0/28 is also in 100%3 sure, in force on the same trunks (Oslo %1): removing it from one list alone closes nothing there."_s;
        QTest::newRow("customers") << finding("C08", core::Kind::Trunk, {u"8.8.8.8"_s, u"16"_s, u"Acme"_s, u"T2 (Beta)"_s, u"T3 (Gamma)"_s})
                                   << u"Trunks of other customers accept some of its addresses too (T2 (Beta), T3 (Gamma)), for example 8.8.8.8; in all: 16. "
                                      "From there a call can go out at either customer\u2019s cost."_s;
        QTest::newRow("several details in one place") << finding("H05", core::Kind::AccessControlList, {u"10.0.0.0/8"_s, u"127.0.0.1/32"_s})
                                                      << u"It lets nobody in from 10.0.0.0/8, 127.0.0.1/32: such addresses cannot arrive from the Internet."_s;
        QTest::newRow("a rule of the future") << finding("Z99", core::Kind::Trunk, {}) << u"Z99"_s;
    }
    void saysItInWords()
    {
        QFETCH(core::Finding, finding);
        QTEST(models::findingText(finding), "text");
    }

    void marksSeverities()
    {
        QCOMPARE(models::markOf(core::Severity::Error), models::Mark::Error);
        QCOMPARE(models::markOf(core::Severity::Warning), models::Mark::Warning);
        QCOMPARE(models::markOf(core::Severity::Note), models::Mark::Note);
    }
};

QTEST_GUILESS_MAIN(TestAddressFindings)

#include "tst_addressfindings.moc"
