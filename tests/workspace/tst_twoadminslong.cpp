// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/twoadmins.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

//! The same as tst_twoadmins, many more of them.
class tst_TwoAdminsLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"trunkdesk.http=false"_s); }
    // In portions, because a test function has five minutes.
    void interleavings_data()
    {
        QTest::addColumn<quint32>("first");
        for (quint32 first = 1'001; first < 1'001 + 1'000; first += 50)
            QTest::addRow("seeds from %u", first) << first;
    }
    void interleavings()
    {
        QFETCH(const quint32, first);
        const qsizetype before = m_project.tally().faults.size();
        for (quint32 seed = first; seed < first + 50; ++seed)
            m_project.interleave(seed);
        QVERIFY2(m_project.tally().faults.size() == before, qPrintable(m_project.tally().faults.join(u'\n')));
    }
    void cleanupTestCase()
    {
        m_project.tally().print();
        QCOMPARE(m_project.tally().interleavings, 1'000);
    }

private:
    TwoAdmins m_project;
};

QTEST_GUILESS_MAIN(tst_TwoAdminsLong)
#include "tst_twoadminslong.moc"
