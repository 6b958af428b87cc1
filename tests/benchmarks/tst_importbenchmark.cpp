// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

//! Reads 1,000,000 lines of each format, and 64 MB; prints the time beside that of splitting the same text into lines, the memory at its highest beyond what was
//! there before (the text counted), and how long it goes on after it was told to stop. Judges what was read and the memory, never the time.
class TestImportBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

constexpr int lineCount = 1'000'000;

QByteArray address(int i)
{
    return core::ipv4Text(0x0b000000U + core::Ipv4Address(i)).toLatin1();
}

template<class Make>
QByteArray lines(const Make &make)
{
    QByteArray text;
    for (int i = 0; i < lineCount; ++i)
        text += make(i);
    return text;
}

//! Highest memory since `forgetPeak`, in kB; 0 where the system does not tell.
qint64 statusKb(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

bool forgetPeak()
{
#ifdef __GLIBC__
    // What was freed and kept would be used again unseen.
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

void TestImportBenchmark::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<core::ImportFormat>("format");
    QTest::addColumn<int>("wanted");
    QTest::newRow("lines, all different") << lines([](int i) { return address(i) + '\n'; }) << core::ImportFormat::Plain << lineCount;
    QTest::newRow("lines, all the same") << QByteArray("203.0.113.7/32\n").repeated(lineCount) << core::ImportFormat::Plain << 1;
    QTest::newRow("two on a line") << lines([](int i) { return address(i) + ", 203.0.113.7\n"; }) << core::ImportFormat::Plain << lineCount + 1;
    QTest::newRow("64 MB") << lines([](int i) { return address(i) + " # " + QByteArray(51, 'n') + '\n'; }) << core::ImportFormat::Plain << lineCount;
    QTest::newRow("CSV") << "ip,mask,note\n" + lines([](int i) { return address(i) + ",255.255.255.255,\"site " + QByteArray::number(i) + "\"\n"; }) << core::ImportFormat::Csv << lineCount;
    QTest::newRow("Asterisk") << lines([](int i) { return "permit=" + address(i) + "/32 ; x\n"; }) << core::ImportFormat::Asterisk << lineCount;
    QTest::newRow("FreeSWITCH") << lines([](int i) { return "<node type=\"allow\" cidr=\"" + address(i) + "/32\"/>\n"; }) << core::ImportFormat::FreeSwitch << lineCount;
    QTest::newRow("Kamailio") << "INSERT INTO address (grp,ip_addr,mask,tag) VALUES\n" + lines([](int i) { return "(1,'" + address(i) + "',32,'x'),\n"; })
                              << core::ImportFormat::Kamailio << lineCount;
}

void TestImportBenchmark::reads()
{
    const QByteArray text = *static_cast<const QByteArray *>(QTest::qData("text", qMetaTypeId<QByteArray>()));
    QFETCH(const core::ImportFormat, format);
    QFETCH(const int, wanted);

    QElapsedTimer timer;
    timer.start();
    const qsizetype pieces = text.split('\n').size();
    const double splitting = double(timer.nsecsElapsed()) / 1e6;
    QVERIFY(pieces >= lineCount);

    [[maybe_unused]] const bool peakIsKnown = forgetPeak();
    const qint64 before = statusKb("VmRSS");
    core::ImportOptions options;
    qint64 longest = 0;
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    options.goesOn = [&](qint64) {
        longest = std::max(longest, sinceAsked.nsecsElapsed());
        sinceAsked.restart();
        return true;
    };
    timer.start();
    const core::ImportResult result = core::importAddresses(text, options);
    const double reading = double(timer.nsecsElapsed()) / 1e6;
    const qint64 more = statusKb("VmHWM") - before;

    QElapsedTimer sinceStopped;
    int asked = 0;
    options.goesOn = [&](qint64) {
        if (++asked < 5)
            return true;
        sinceStopped.start();
        return false;
    };
    const core::ImportResult stopped = core::importAddresses(text, options);
    const double latency = double(sinceStopped.nsecsElapsed()) / 1e6;

    qInfo("%s: %.1f MB read in %.0f ms, %.1f times the splitting into lines (%.0f ms); %.1f MB more than before, with the text %.1f MB; asked at least every %.1f ms, stopped within %.1f ms",
          QTest::currentDataTag(), double(text.size()) / 1e6, reading, reading / splitting, splitting, double(more) / 1e3, double(more) / 1e3 + double(text.size()) / 1e6,
          double(longest) / 1e6, latency);
    QCOMPARE(result.format, format);
    QCOMPARE(result.taken + result.leftOut, wanted);
    QCOMPARE(result.count(core::ImportState::Refused), 0);
    QVERIFY(stopped.cancelled);
#ifndef __SANITIZE_ADDRESS__
    if (peakIsKnown)
        QVERIFY2(more * 1000 + text.size() <= 100'000'000, qPrintable(QString::number(more)));
#endif
}

QTEST_APPLESS_MAIN(TestImportBenchmark)
#include "tst_importbenchmark.moc"
