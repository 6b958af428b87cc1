// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callarchive.h"

#include "core/scopedtask.h"
#include "support/randomcalls.h"
#include "support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using archive::CallArchive;

namespace {

constexpr qint64 base = 1'760'000'000;
constexpr qint64 length = 6 * 3600;

//! Newest first; calls of one second by their id, as the archive orders them.
bool isNewer(const core::CallRecord &left, const core::CallRecord &right)
{
    return std::pair(left.start->toSecsSinceEpoch(), left.callId) > std::pair(right.start->toSecsSinceEpoch(), right.callId);
}

QStringList idsOf(const QList<core::CallRow> &rows)
{
    QStringList ids;
    for (const core::CallRow &row : rows)
        ids.append(row.call.callId);
    return ids;
}

core::CallFilter randomFilter(QRandomGenerator &random)
{
    core::CallFilter filter;
    const auto chance = [&random](int oneIn) { return random.bounded(oneIn) == 0; };
    if (!chance(3))
        filter.from = QDateTime::fromMSecsSinceEpoch((base + random.bounded(length)) * 1000 + (chance(3) ? random.bounded(1000) : 0), Qt::UTC);
    if (!chance(3))
        filter.to = QDateTime::fromMSecsSinceEpoch((base + random.bounded(length)) * 1000 + (chance(3) ? random.bounded(1000) : 0), Qt::UTC);
    if (chance(3))
        filter.trunkIds = chance(2) ? QStringList{u"oslo"_s} : QStringList{u"bergen"_s, u"unheard of"_s, QString()};
    if (chance(3))
        filter.directions = {core::CallDirection::Outbound};
    if (chance(3))
        filter.outcomes = {core::CallOutcome(random.bounded(core::callOutcomeCount)), core::CallOutcome(random.bounded(core::callOutcomeCount))};
    static const QStringList numbers{u"+47 00 22"_s, u"4700"_s, u"0047002"_s, u"22"_s, u"7"_s, u"anon"_s, u"_100%"_s, u"%"_s, u"00"_s, u"sip:+4700@x"_s};
    if (chance(2)) {
        filter.number = numbers.at(random.bounded(numbers.size()));
        filter.numberSide = core::NumberSide(random.bounded(3));
        filter.numberMatch = core::NumberMatch(random.bounded(3));
    }
    return filter;
}

} // namespace

class TestCallArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::RandomCalls random(11, base, base + length);
        m_calls = random.take(5000);
        m_archive = std::make_unique<CallArchive>(m_folder.filePath(u"calls.sqlite"_s));
        for (qsizetype at = 0; at < m_calls.size(); at += 1000) {
            const auto stored = support::waitFor(m_archive->store(m_calls.mid(at, 1000), {{base, base + length}, false, (base + length) * 1000}));
            QVERIFY(stored && *stored);
            QCOMPARE((*stored)->calls, 1000);
        }
        std::sort(m_calls.begin(), m_calls.end(), isNewer);
    }

    void everyFilterAgreesWithTheOracle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyFilterAgreesWithTheOracle()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const core::CallFilter filter = randomFilter(random);
        QStringList expected;
        for (const core::CallRecord &call : std::as_const(m_calls)) {
            if (filter.matches(call))
                expected.append(call.callId);
        }
        const auto count = support::waitFor(m_archive->count(filter));
        QVERIFY(count && *count);
        QCOMPARE(**count, qint64(expected.size()));

        const auto rows = support::waitFor(m_archive->rows(filter, {}, 0, 100'000));
        QVERIFY(rows && *rows);
        QCOMPARE(idsOf(**rows), expected);

        // Windows in any order, and backwards, give the same rows.
        for (int round = 0; round < 8; ++round) {
            const bool descending = random.bounded(2) == 0;
            const int offset = random.bounded(int(expected.size()) + 3);
            const int limit = 1 + random.bounded(60);
            QStringList wanted = expected;
            if (!descending)
                std::reverse(wanted.begin(), wanted.end());
            const auto window = support::waitFor(m_archive->rows(filter, {core::CallSortKey::Start, descending}, offset, limit));
            QVERIFY(window && *window);
            QCOMPARE(idsOf(**window), wanted.mid(offset, limit));
        }
    }

    void scrollingThroughGivesEveryRowOnce()
    {
        QStringList seen;
        for (qint64 offset = 0;; offset += 170) {
            const auto window = support::waitFor(m_archive->rows({}, {}, offset, 170));
            QVERIFY(window && *window);
            if ((*window)->isEmpty())
                break;
            seen.append(idsOf(**window));
        }
        QStringList expected;
        for (const core::CallRecord &call : std::as_const(m_calls))
            expected.append(call.callId);
        QCOMPARE(seen, expected);
    }

    void everySortIsTotalAndRight_data()
    {
        QTest::addColumn<core::CallSortKey>("key");
        QTest::addColumn<bool>("descending");
        for (int key = 0; key <= int(core::CallSortKey::SipCode); ++key) {
            QTest::addRow("key %d up", key) << core::CallSortKey(key) << false;
            QTest::addRow("key %d down", key) << core::CallSortKey(key) << true;
        }
    }
    void everySortIsTotalAndRight()
    {
        QFETCH(const core::CallSortKey, key);
        QFETCH(const bool, descending);
        QList<core::CallRow> rows;
        for (qint64 offset = 0; offset < m_calls.size(); offset += 1250) {
            const auto window = support::waitFor(m_archive->rows({}, {key, descending}, offset, 1250));
            QVERIFY(window && *window);
            rows.append(**window);
        }
        QCOMPARE(rows.size(), m_calls.size());
        const QStringList ids = idsOf(rows);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), m_calls.size());
        const auto value = [key](const core::CallRow &row) -> std::optional<qint64> {
            switch (key) {
            case core::CallSortKey::Start:
                return row.call.start->toSecsSinceEpoch();
            case core::CallSortKey::Direction:
                return int(row.call.callDirection());
            case core::CallSortKey::Outcome:
                return int(row.call.outcome());
            case core::CallSortKey::AnswerDelay:
                return row.call.answer ? std::optional(row.call.start->msecsTo(*row.call.answer)) : std::nullopt;
            case core::CallSortKey::Talk:
                return row.call.answer && row.call.end ? std::optional(row.call.answer->msecsTo(*row.call.end)) : std::nullopt;
            case core::CallSortKey::Billed:
                return row.call.billedSeconds;
            case core::CallSortKey::Price:
                return row.call.price ? std::optional(row.call.price->micros) : std::nullopt;
            default:
                return std::nullopt;
            }
        };
        const auto text = [key](const core::CallRow &row) {
            return key == core::CallSortKey::From ? core::numberDigits(row.call.from)
                : key == core::CallSortKey::To    ? core::numberDigits(row.call.to)
                : key == core::CallSortKey::Trunk ? row.call.trunkId
                                                  : QString();
        };
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const auto left = value(rows.at(i - 1));
            const auto right = value(rows.at(i));
            // What has no value comes last in both orders.
            QVERIFY(left || !right);
            if (left && right)
                QVERIFY(descending ? *left >= *right : *left <= *right);
            const QString leftText = text(rows.at(i - 1));
            const QString rightText = text(rows.at(i));
            QVERIFY(!leftText.isEmpty() || rightText.isEmpty());
            if (!leftText.isEmpty() && !rightText.isEmpty())
                QVERIFY(descending ? leftText >= rightText : leftText <= rightText);
        }
    }

    void volumeAgreesWithTheOracle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void volumeAgreesWithTheOracle()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed * 1000);
        core::CallFilter filter = randomFilter(random);
        filter.from = QDateTime::fromSecsSinceEpoch(base + random.bounded(3600), Qt::UTC);
        filter.to = filter.from.addSecs(1 + random.bounded(length));
        const qint64 bucketSeconds = QList<qint64>{1, 60, 900, 3600, 86'400}.at(random.bounded(5));
        core::VolumeTable expected{seed % 2 == 0 ? core::VolumeSplit::Outcome : core::VolumeSplit::Direction, bucketSeconds, {}, 0};
        const int series = seed % 2 == 0 ? core::callOutcomeCount : 3;
        const qint64 first = filter.from.toSecsSinceEpoch() / bucketSeconds * bucketSeconds;
        for (qint64 begin = first; begin < filter.to.toSecsSinceEpoch(); begin += bucketSeconds)
            expected.buckets.append({begin, QList<qint64>(series, 0)});
        const core::VolumeTable empty = expected;
        for (const core::CallRecord &call : std::as_const(m_calls)) {
            if (!filter.matches(call))
                continue;
            const int code = seed % 2 == 0 ? int(call.outcome()) : int(call.callDirection());
            ++expected.buckets[(call.start->toSecsSinceEpoch() - first) / bucketSeconds].counts[code];
            ++expected.total;
        }
        const auto volume = support::waitFor(m_archive->volume(filter, empty));
        QVERIFY(volume && *volume);
        QCOMPARE(**volume, expected);
    }

    void namesTheTrunks()
    {
        const auto trunks = support::waitFor(m_archive->trunkIds());
        QVERIFY(trunks && *trunks);
        QCOMPARE(**trunks, (QStringList{u"bergen"_s, u"oslo"_s, u"tromso"_s}));
    }

    void aScanGivesEveryMatchOnce()
    {
        core::CallFilter filter;
        filter.directions = {core::CallDirection::Outbound};
        QStringList expected;
        for (const core::CallRecord &call : std::as_const(m_calls)) {
            if (filter.matches(call))
                expected.append(call.callId);
        }
        const auto seen = std::make_shared<QStringList>();
        const auto scanned = support::waitFor(m_archive->scan(filter, [seen](const QList<core::CallRow> &rows) -> core::Result<void> {
            seen->append(idsOf(rows));
            return {};
        }));
        QVERIFY(scanned && *scanned);
        QCOMPARE(**scanned, qint64(expected.size()));
        QCOMPARE(*seen, expected);
    }

    void anErrorOfTheSinkEndsTheScan()
    {
        const auto portions = std::make_shared<int>(0);
        const auto scanned = support::waitFor(m_archive->scan({}, [portions](const QList<core::CallRow> &) -> core::Result<void> {
            ++*portions;
            return core::failure(core::storageError(QByteArrayLiteral("disk-full")));
        }));
        QVERIFY(scanned && !*scanned);
        QCOMPARE(scanned->error().reason, QByteArray("disk-full"));
        QCOMPARE(*portions, 1);
    }

    void theOldWindowIsForgottenWhenRowsArrive()
    {
        CallArchive archive(m_folder.filePath(u"growing.sqlite"_s));
        support::RandomCalls random(21, base, base + 1000);
        QList<core::CallRecord> calls = random.take(300);
        QVERIFY(support::waitFor(archive.store(calls, {})));
        QVERIFY(support::waitFor(archive.rows({}, {}, 100, 50)));
        support::RandomCalls newer(22, base + 1000, base + 2000);
        calls.append(newer.take(40));
        QVERIFY(support::waitFor(archive.store(calls.mid(300), {})));
        std::sort(calls.begin(), calls.end(), isNewer);
        const auto window = support::waitFor(archive.rows({}, {}, 100, 50));
        QVERIFY(window && *window);
        QStringList expected;
        for (const core::CallRecord &call : calls.mid(100, 50))
            expected.append(call.callId);
        QCOMPARE(idsOf(**window), expected);
    }

    void rowsAndLedgerAreStoredTogether()
    {
        const QString file = m_folder.filePath(u"together.sqlite"_s);
        {
            CallArchive archive(file);
            support::RandomCalls random(31, base, base + 100);
            const auto stored = support::waitFor(archive.store(random.take(10), {{base, base + 100}, true, (base + 100'000) * 1000}));
            QVERIFY(stored && *stored);
        }
        CallArchive archive(file);
        const auto spans = support::waitFor(archive.coverage({base, base + 100}));
        QVERIFY(spans && *spans);
        QCOMPARE((*spans)->size(), 1);
        QCOMPARE((*spans)->constFirst().coverage, core::Coverage::Complete);
        QCOMPARE(**support::waitFor(archive.count({})), 10);
    }

    void unusableRowsAreNeverWhole()
    {
        CallArchive archive(m_folder.filePath(u"unusable.sqlite"_s));
        support::RandomCalls random(41, base, base + 100);
        QList<core::CallRecord> calls = random.take(3);
        calls[1].start.reset();
        const auto stored = support::waitFor(archive.store(calls, {{base, base + 100}, true, (base + 100'000) * 1000}));
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->calls, 2);
        QCOMPARE((*stored)->unusable, 1);
        const auto spans = support::waitFor(archive.coverage({base, base + 100}));
        QCOMPARE((*spans)->constFirst().coverage, core::Coverage::Partial);
    }

    void namesAreFoundWithoutRegardToCase()
    {
        CallArchive archive(m_folder.filePath(u"names.sqlite"_s));
        QList<core::CallRecord> calls;
        const QStringList names{u"\u00c5lesund havn"_s, u"\u00c5LESUND"_s, u"sip:\u00e5lesund@example.net"_s, u"Alesund"_s, u"\u00c4lesund_"_s};
        for (const QString &name : names) {
            core::CallRecord call;
            call.callId = QString::number(calls.size());
            call.start = QDateTime::fromSecsSinceEpoch(base + calls.size(), Qt::UTC);
            (calls.size() % 2 == 0 ? call.from : call.to) = name;
            calls.append(call);
        }
        QVERIFY(support::waitFor(archive.store(calls, {}))->has_value());
        for (const QString &wanted : {u"\u00e5lesund"_s, u"\u00c5LESUND"_s, u"\u00c4LESUND_"_s, u"alesund"_s, u"sip:\u00c5"_s, u"%\u00c5"_s}) {
            for (int match = 0; match < 3; ++match) {
                for (int side = 0; side < 3; ++side) {
                    core::CallFilter filter;
                    filter.number = wanted;
                    filter.numberMatch = core::NumberMatch(match);
                    filter.numberSide = core::NumberSide(side);
                    QStringList expected;
                    for (auto call = calls.crbegin(); call != calls.crend(); ++call) {
                        if (filter.matches(*call))
                            expected.append(call->callId);
                    }
                    const auto rows = support::waitFor(archive.rows(filter, {}, 0, 100));
                    QVERIFY(rows && *rows);
                    QCOMPARE(idsOf(**rows), expected);
                    QVERIFY(side != int(core::NumberSide::Either) || match != int(core::NumberMatch::Contains) || wanted.startsWith(u'%') || !expected.isEmpty());
                }
            }
        }
    }

    void aDamagedArchiveIsSetAsideAndBegunAnew()
    {
        const QString path = m_folder.filePath(u"damaged.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        CallArchive archive(path);
        const auto count = support::waitFor(archive.count({}));
        QVERIFY(count && *count);
        QCOMPARE(**count, 0);
        QVERIFY(QFile::exists(path + u".damaged-1"_s));
    }

    void tellsOfWhichCallsTheExportIsKnown()
    {
        CallArchive archive(m_folder.filePath(u"details.sqlite"_s));
        QList<core::CallRecord> calls;
        for (int i = 0; i < 3000; ++i) {
            core::CallRecord call;
            call.callId = QString::number(i);
            call.start = QDateTime::fromSecsSinceEpoch(base + i, Qt::UTC);
            call.callResult = i % 3 == 0 ? u"FAILED"_s : u"BUSY"_s;
            calls.append(call);
        }
        core::CallExtras extras;
        extras.region = u"eu-west"_s;
        QVERIFY(support::waitFor(archive.store(calls, {}))->has_value());
        QVERIFY(support::waitFor(archive.storeExport({{calls.at(30), extras}, {calls.at(31), extras}, {calls.at(33), {}}}))->has_value());
        core::CallFilter filter;
        filter.from = *calls.at(10).start;
        filter.outcomes = {core::CallOutcome::Failed};
        const auto told = std::make_shared<QList<std::pair<qint64, bool>>>();
        const auto count = support::waitFor(archive.scanDetails(filter, [told](qint64 second, const QString &id, bool known) {
            if (second - base == id.toLongLong())
                told->append({second - base, known});
        }));
        QVERIFY(count && *count);
        QCOMPARE(**count, 996);
        QCOMPARE(told->size(), 996);
        QVERIFY(std::is_sorted(told->cbegin(), told->cend()));
        QCOMPARE(told->constFirst().first, 12);
        for (const auto &[second, known] : std::as_const(*told))
            QCOMPARE(known, second == 30);
    }

private:
    QTemporaryDir m_folder;
    QList<core::CallRecord> m_calls;
    std::unique_ptr<CallArchive> m_archive;
};

QTEST_GUILESS_MAIN(TestCallArchive)

#include "tst_callarchive.moc"
