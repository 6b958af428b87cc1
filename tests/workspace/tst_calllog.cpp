// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/calllog.h"

#include "workspace/calls/callcsv.h"
#include "workspace/pagingruns.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::MovingList;
using workspace::Activity;
using workspace::CallLog;

namespace {

constexpr qint64 base = 1'760'000'400; // a full quarter of an hour
constexpr qint64 day = 24 * 3600;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Records of RFC 4180 text, by a reader of its own.
QList<QByteArrayList> parseCsv(const QByteArray &text)
{
    QList<QByteArrayList> records;
    QByteArrayList record;
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted && c == '"' && i + 1 < text.size() && text.at(i + 1) == '"') {
            field.append(c);
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            record.append(std::exchange(field, {}));
        } else if (!quoted && c == '\r' && i + 1 < text.size() && text.at(i + 1) == '\n') {
            record.append(std::exchange(field, {}));
            records.append(std::exchange(record, {}));
            ++i;
        } else {
            field.append(c);
        }
    }
    return records;
}

} // namespace

class TestCallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto list = std::make_unique<MovingList>();
        m_list = list.get();
        support::RandomCalls random(9, base, base + day);
        list->calls = random.take(2500);
        list->calls[7].from = u"\"quoted\", with a comma\r\nand a line"_s;
        list->calls[8].to = u"=1+1"_s;
        list->calls[9].trunkId = u"Tromsø 東"_s;
        list->sortNewestFirst();
        m_log = std::make_unique<CallLog>(std::move(list), m_folder->filePath(u"project/calls.sqlite"_s), m_clock);
    }
    void cleanup() { m_log.reset(); }

    void isFilledBySync()
    {
        QSignalSpy syncChanged(m_log.get(), &CallLog::syncChanged);
        QSignalSpy changed(m_log.get(), &CallLog::changed);
        fetch();
        // Beginning and end of the list, and of the details that follow without a gap.
        QTRY_COMPARE(m_log->currentSync(), nullptr);
        QCOMPARE(syncChanged.size(), 4);
        m_clock.advance(300);
        QVERIFY(changed.size() >= 1);
        QCOMPARE(**support::waitFor(m_log->count({})), 2500);
        const auto spans = support::waitFor(m_log->coverage(at(-10), at(day)));
        QCOMPARE((*spans)->size(), 2);
        QVERIFY((**support::waitFor(m_log->trunkIds())).contains(u"Tromsø 東"_s));
        const auto rows = support::waitFor(m_log->rows({}, {}, 10, 5));
        QCOMPARE((*rows)->size(), 5);
        QCOMPARE((*rows)->constFirst().call.start->toSecsSinceEpoch(), m_list->calls.at(10).start->toSecsSinceEpoch());
    }

    void volumeHasEveryBucketOfTheRange()
    {
        fetch();
        core::CallFilter filter;
        filter.from = at(-3600);
        filter.to = at(day);
        const auto volume = support::waitFor(m_log->volume(filter, 900, core::VolumeSplit::Outcome));
        QVERIFY(volume && *volume);
        QCOMPARE((*volume)->buckets.size(), 100);
        QCOMPARE((*volume)->total, 2500);
        QCOMPARE((*volume)->buckets.constFirst().startSecond, base - 3600);
        QCOMPARE((*volume)->buckets.constFirst().counts, QList<qint64>(7, 0));
        QCOMPARE((*volume)->buckets.constFirst().counts.size(), qsizetype(core::callOutcomeCount));
    }

    void daysBeginAtLocalMidnight()
    {
        core::CallFilter filter;
        filter.from = QDateTime(QDate(2025, 11, 3), QTime(1, 30), Qt::UTC);
        filter.to = QDateTime(QDate(2025, 11, 5), QTime(0, 0), Qt::UTC);
        const auto volume = support::waitFor(m_log->volume(filter, day, core::VolumeSplit::Direction, 5 * 3600 + 1800));
        QVERIFY(volume && *volume);
        QCOMPARE((*volume)->buckets.constFirst().startSecond, QDateTime(QDate(2025, 11, 2), QTime(18, 30), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE((*volume)->buckets.size(), 3);
    }

    void volumeRefusesWhatCannotBeDrawn()
    {
        core::CallFilter filter;
        QCOMPARE(support::waitFor(m_log->volume(filter, 60, core::VolumeSplit::Outcome))->error().reason, QByteArray("no-range"));
        filter.from = at(0);
        filter.to = at(200'000);
        QCOMPARE(support::waitFor(m_log->volume(filter, 1, core::VolumeSplit::Outcome))->error().reason, QByteArray("too-many-buckets"));
        filter.to = filter.from;
        QCOMPARE((*support::waitFor(m_log->volume(filter, 1, core::VolumeSplit::Outcome)))->buckets.size(), 0);
    }

    void exportsExactlyWhatIsFiltered()
    {
        fetch();
        core::CallFilter filter;
        filter.directions = {core::CallDirection::Outbound};
        const QString path = m_folder->filePath(u"calls.csv"_s);
        Activity *activity = m_log->exportCsv(filter, path);
        QCOMPARE(activity->code(), QByteArray("export-calls"));
        QVERIFY(support::runToEnd(activity, m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
        const QList<QByteArrayList> records = parseCsv(content(path));
        const auto rows = support::waitFor(m_log->rows(filter, {}, 0, 10'000));
        QCOMPARE(records.size(), (*rows)->size() + 1);
        QCOMPARE(activity->value(), qint64((*rows)->size()));
        const QByteArrayList &header = records.constFirst();
        for (qsizetype i = 0; i < (*rows)->size(); ++i) {
            const core::CallRecord &call = (*rows)->at(i).call;
            const QByteArrayList &record = records.at(i + 1);
            QCOMPARE(record.size(), header.size());
            QCOMPARE(record.at(header.indexOf("call_id")), call.callId.toUtf8());
            QCOMPARE(record.at(header.indexOf("from")), call.from.toUtf8());
            QCOMPARE(record.at(header.indexOf("to")), call.to.toUtf8());
            QCOMPARE(record.at(header.indexOf("trunk_id")), call.trunkId.toUtf8());
            QCOMPARE(core::parseTimestamp(QString::fromLatin1(record.at(header.indexOf("start")))), call.start);
            QCOMPARE(record.at(header.indexOf("outcome")), core::callOutcomeName(call.outcome()));
        }
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void anExportThatIsStoppedLeavesTheOldFile()
    {
        fetch();
        const QString path = m_folder->filePath(u"calls.csv"_s);
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        Activity *activity = m_log->exportCsv({}, path);
        activity->cancel();
        QCOMPARE(activity->state(), Activity::State::Cancelled);
        QCOMPARE(content(path), QByteArray("older"));
        QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        fetch();
        Activity *activity = m_log->exportCsv({}, m_folder->filePath(u"missing/calls.csv"_s));
        QVERIFY(support::runToEnd(activity, m_clock));
        QCOMPARE(activity->state(), Activity::State::Failed);
        QCOMPARE(activity->error()->reason, QByteArray("cannot-create"));
    }

    void csvIsQuotedByTheBook()
    {
        core::CallRow row;
        row.call.callId = u"a\"b"_s;
        row.call.from = u"+47,22"_s;
        row.call.to = u"x\ny"_s;
        row.call.start = QDateTime::fromMSecsSinceEpoch(1'760'000'000'220, Qt::UTC);
        row.call.price = core::Money{u"EUR"_s, 9000};
        row.extras.mos = 4.2;
        QByteArray line;
        workspace::appendCallCsv(&line, row);
        QVERIFY(line.startsWith("2025-10-09T08:53:20.220Z,\"a\"\"b\",,\"+47,22\",\"x\ny\","));
        QVERIFY(line.contains(",0.0090,EUR,"));
        QVERIFY(line.endsWith("\r\n"));
        workspace::CsvRecordCounter counter;
        for (const char c : line)
            counter.feed(QByteArrayView(&c, 1));
        QCOMPARE(counter.records(), 1);
        QCOMPARE(line.count(','), workspace::callCsvHeader().count(',') + 1);
    }

    void dyingMeanwhileIsHarmless()
    {
        m_log->sync(at(0), at(day));
        m_log->exportCsv({}, m_folder->filePath(u"calls.csv"_s));
        QTRY_VERIFY(m_list->asked.size() > 1);
        m_log.reset();
        QCoreApplication::processEvents();
        // The export was either given up or had just ended; half a file is never left.
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
        QFile file(m_folder->filePath(u"calls.csv"_s));
        QVERIFY(!file.exists() || (file.open(QIODevice::ReadOnly) && file.readAll().startsWith(workspace::callCsvHeader())));
    }

private:
    void fetch()
    {
        const Activity *activity = m_log->sync(at(0), at(day));
        QVERIFY(support::runToEnd(activity, m_clock));
        QCOMPARE(activity->state(), Activity::State::Done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::ManualClock m_clock{at(30 * day)};
    MovingList *m_list = nullptr;
    std::unique_ptr<CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestCallLog)

#include "tst_calllog.moc"
