// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/exportreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using workspace::ExportFile;

namespace {

const QByteArray header("\"Timestamp\",\"Call Id\",\"Answer Time\",\"End Time\",\"From\",\"To\",\"Trunk Id\",\"Trunk Name\",\"Direction\",\"Duration (s)\","
                        "\"Result\",\"To Country\",\"From Country\",\"Is Emergency Call\",\"Price Per Minute\",\"Cost\",\"Cause Code\","
                        "\"SIP Response Code\",\"Region\",\"MOS\",\"Transport\",\"Port\",\"Project Id\",\"Group Id\",\"Relationship Type\","
                        "\"Has Children\"\n");
const QByteArray answered("\"2026-02-03T11:02:01.220Z\",\"7_1@192.0.2.9\",\"2026-02-03T11:02:07.100Z\",\"2026-02-03T11:03:31.000Z\",\"+14085550188\","
                          "\"+12015550123\",\"T1\",\"Lisbon \"\"old\"\", office\",\"OUTBOUND\",\"84\",\"COMPLETED\",\"US\",\"CA\",\"false\","
                          "\"0.0045 USD\",\"0.0090 USD\",\"16\",\"200\",\"us-east\",\"4.2\",\"tls\",\"5061\",\"P\",\"9a@node.example\",\"initial\","
                          "\"true\"\n");

core::CallRow onlyRow(const QByteArray &csv)
{
    const core::Result<ExportFile> file = workspace::readCallExport(csv);
    return file && file->rows.size() == 1 && file->badRows == 0 ? file->rows.constFirst() : core::CallRow();
}

} // namespace

class TestExportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn()
    {
        const core::CallRow row = onlyRow(header + answered);
        core::CallRow expected;
        expected.call.callId = u"7_1@192.0.2.9"_s;
        expected.call.start = core::parseTimestamp(u"2026-02-03T11:02:01.220Z");
        expected.call.answer = core::parseTimestamp(u"2026-02-03T11:02:07.100Z");
        expected.call.end = core::parseTimestamp(u"2026-02-03T11:03:31Z");
        expected.call.from = u"+14085550188"_s;
        expected.call.to = u"+12015550123"_s;
        expected.call.trunkId = u"T1"_s;
        expected.call.direction = u"OUTBOUND"_s;
        expected.call.durationSeconds = 84;
        expected.call.callResult = u"COMPLETED"_s;
        expected.call.pricePerMinute = core::Money{u"USD"_s, 4500};
        expected.call.price = core::Money{u"USD"_s, 9000};
        expected.extras = {200, 16, 4.2, u"us-east"_s, u"tls"_s, u"CA"_s, u"US"_s, false, u"9a@node.example"_s, u"initial"_s, true};
        QCOMPARE(row, expected);
    }

    void columnsGoByName()
    {
        const core::CallRow row = onlyRow("\xEF\xBB\xBFsip response code,Colour,CALL ID,Timestamp,Call Id\r\n486,blue,first,2026-02-03T11:02:01,second\r\n");
        QCOMPARE(row.call.callId, u"first"_s);
        QCOMPARE(row.extras.sipCode, 486);
        QCOMPARE(row.extras.q850Cause, std::nullopt);
        QCOMPARE(*row.call.start, QDateTime(QDate(2026, 2, 3), QTime(11, 2, 1), Qt::UTC));
    }

    void nullEmptyAndNonsenseAreAbsent_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"null", "NULL", "", " ", "-", "n/a"})
            QTest::newRow(value) << QByteArray(value);
    }
    void nullEmptyAndNonsenseAreAbsent()
    {
        QFETCH(const QByteArray, value);
        QByteArray line = "2026-02-03T11:02:01Z,c";
        for (int i = 0; i < 9; ++i)
            line += ",\"" + value + '"';
        const core::CallRow row =
            onlyRow("Timestamp,Call Id,SIP Response Code,Cause Code,MOS,Answer Time,Duration (s),Cost,Price Per Minute,Has Children,Is Emergency Call\n" + line);
        QCOMPARE(row.call.callId, u"c"_s);
        QCOMPARE(row.extras, core::CallExtras());
        QVERIFY(!row.call.answer && !row.call.durationSeconds && !row.call.price && !row.call.pricePerMinute);
    }

    void codesOutOfRangeAreNone()
    {
        const core::CallRow row = onlyRow("Timestamp,Call Id,SIP Response Code,Cause Code,MOS\n2026-02-03T11:02:01Z,c,0,128,0.0\n");
        QCOMPARE(row.call.callId, u"c"_s);
        QCOMPARE(row.extras, core::CallExtras());
    }

    void badLinesAreCountedAndTheOthersKept()
    {
        const auto file = workspace::readCallExport("Timestamp,Call Id,SIP Response Code\n"
                                                    "2026-02-03T11:02:01Z,a,200\n"
                                                    "2026-02-03T11:02:02Z,short\n"
                                                    "2026-02-03T11:02:03Z,long,200,more\n"
                                                    "yesterday,b,200\n"
                                                    "2026-02-03T11:02:04Z,,200\n"
                                                    "\n"
                                                    "2026-02-03T11:02:05Z,c,503\n"
                                                    "2026-02-03T11:02:06Z,\"cut of");
        QVERIFY(file);
        QCOMPARE(file->badRows, 5);
        QCOMPARE(file->rows.size(), 2);
        QCOMPARE(file->rows.constLast().extras.sipCode, 503);
    }

    void withoutItsKeyItIsNoExport_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no id") << QByteArray("Timestamp,SIP Response Code\n2026-02-03T11:02:01Z,200\n");
        QTest::newRow("no start") << QByteArray("Call Id,SIP Response Code\nc,200\n");
        QTest::newRow("no table") << QByteArray("Service temporarily busy");
    }
    void withoutItsKeyItIsNoExport()
    {
        QFETCH(const QByteArray, csv);
        const auto file = workspace::readCallExport(csv);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, core::ErrorKind::Protocol);
        QCOMPARE(file.error().reason, QByteArray("export-unreadable"));
    }

    void nothingIsAFileWithoutRows()
    {
        for (const QByteArray &csv : {QByteArray(), QByteArray("\n"), header}) {
            const auto file = workspace::readCallExport(csv);
            QVERIFY(file);
            QVERIFY(file->rows.isEmpty());
            QCOMPARE(file->badRows, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestExportReader)

#include "tst_exportreader.moc"
