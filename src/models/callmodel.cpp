// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callmodel.h"

#include "core/clock.h"
#include "models/callwords.h"
#include "workspace/calls/calllog.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qint64 maximumRows = std::numeric_limits<int>::max();

QString keyOf(const core::CallRow &row)
{
    return QString::number(row.call.start ? row.call.start->toSecsSinceEpoch() : 0) + u'/' + row.call.callId;
}

std::optional<core::CallSortKey> sortKey(int column)
{
    switch (CallModel::Column(column)) {
    case CallModel::OutcomeColumn:
        return core::CallSortKey::Outcome;
    case CallModel::StartColumn:
        return core::CallSortKey::Start;
    case CallModel::DirectionColumn:
        return core::CallSortKey::Direction;
    case CallModel::FromColumn:
        return core::CallSortKey::From;
    case CallModel::ToColumn:
        return core::CallSortKey::To;
    case CallModel::TrunkColumn:
        return core::CallSortKey::Trunk;
    case CallModel::DelayColumn:
        return core::CallSortKey::AnswerDelay;
    case CallModel::TalkColumn:
        return core::CallSortKey::Talk;
    case CallModel::BilledColumn:
        return core::CallSortKey::Billed;
    case CallModel::CodesColumn:
        return core::CallSortKey::SipCode;
    case CallModel::CostColumn:
        return core::CallSortKey::Price;
    case CallModel::PcapColumn:
    case CallModel::RegionColumn:
    case CallModel::MosColumn:
    case CallModel::CallIdColumn:
    case CallModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

bool isFigure(int column)
{
    return column == CallModel::DelayColumn || column == CallModel::TalkColumn || column == CallModel::BilledColumn || column == CallModel::CostColumn
        || column == CallModel::PcapColumn || column == CallModel::MosColumn || column == CallModel::CodesColumn;
}

} // namespace

CallModel::CallModel(workspace::CallLog &log, core::Clock &clock, QObject *parent) : TableModel(ColumnCount, parent), m_log(log), m_clock(clock)
{
    connect(&m_log, &workspace::CallLog::changed, this, &CallModel::refresh);
}

CallModel::~CallModel() = default;

void CallModel::setFilter(const core::CallFilter &filter)
{
    if (filter == m_filter && m_counted)
        return;
    m_filter = filter;
    reload();
}

void CallModel::moveTo(const core::CallFilter &filter)
{
    if (!m_counted)
        return setFilter(filter);
    m_filter = filter;
    m_growing.cancel();
    refresh();
}

void CallModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, StartColumn), index(rowCount() - 1, StartColumn));
}

void CallModel::setTrunkNames(const QHash<QString, QString> &names)
{
    if (names == m_trunkNames)
        return;
    m_trunkNames = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TrunkColumn), index(rowCount() - 1, TrunkColumn));
}

void CallModel::reload()
{
    m_requests.clear();
    m_growing.cancel();
    m_counted = false;
    const core::Task<qint64> task = m_log.count(m_filter);
    task.then(this, [this](const core::Result<qint64> &count) {
        if (count)
            resetRows(*count);
        else if (count.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(count.error());
    });
    m_counting = task;
}

void CallModel::refresh()
{
    if (!m_counted || m_growing.isActive())
        return;
    const core::Task<qint64> task = m_log.count(m_filter);
    task.then(this, [this](const core::Result<qint64> &count) {
        if (count)
            takeCount(*count);
    });
    m_growing = task;
}

void CallModel::takeCount(qint64 count)
{
    for (const auto &[window, rows] : m_windows)
        m_stale.insert(window);
    const auto top = m_windows.find(0);
    if (m_sort != core::CallSort() || top == m_windows.cend() || top->second.isEmpty() || count == 0) {
        if (count != m_count)
            return resetRows(count);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT counted(m_count);
        return;
    }
    const core::Task<QList<core::CallRow>> task = m_log.rows(m_filter, m_sort, 0, windowSize);
    task.then(this, [this, count](const core::Result<QList<core::CallRow>> &rows) {
        if (rows)
            takeGrowth(count, *rows);
    });
    m_growing = task;
}

// The usual course of time: a few new calls above or among the newest ones that are shown, and at the other end some fewer as the range moves, or more
// as older ones are fetched. Selection and scroll position stay with their calls.
void CallModel::takeGrowth(qint64 count, const QList<core::CallRow> &top)
{
    const auto shown = m_windows.find(0);
    const std::optional<QList<Run>> runs = shown == m_windows.cend() ? std::nullopt : newRuns(shown->second, top);
    if (!runs || count > maximumRows)
        return resetRows(count);
    m_requests.clear();
    for (const Run &run : *runs)
        insertRun(run, top);
    m_windows[0] = top;
    m_stale.clear();
    for (const auto &[window, rows] : m_windows) {
        if (window > 0)
            m_stale.insert(window);
    }
    if (count < m_count) {
        beginRemoveRows({}, int(count), int(m_count) - 1);
        m_count = count;
        endRemoveRows();
    } else if (count > m_count) {
        beginInsertRows({}, int(m_count), int(count) - 1);
        m_count = count;
        endInsertRows();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT counted(m_count);
}

std::optional<QList<CallModel::Run>> CallModel::newRuns(const QList<core::CallRow> &before, const QList<core::CallRow> &after)
{
    QSet<QString> known;
    for (const core::CallRow &row : before)
        known.insert(keyOf(row));
    QList<Run> runs;
    qsizetype kept = 0;
    for (int row = 0; row < after.size(); ++row) {
        const QString key = keyOf(after.at(row));
        if (known.contains(key)) {
            if (key != keyOf(before.at(kept++)))
                return std::nullopt;
        } else if (!runs.isEmpty() && runs.constLast().last == row - 1) {
            runs.last().last = row;
        } else {
            runs.append({row, row});
        }
    }
    if (kept == 0)
        return std::nullopt;
    // What follows the last known row may have been in the next window before.
    if (!runs.isEmpty() && runs.constLast().last == after.size() - 1)
        runs.removeLast();
    return runs;
}

// What is known below moves down; it is shown until it has been read again.
void CallModel::insertRun(const Run &run, const QList<core::CallRow> &top)
{
    const int added = run.last - run.first + 1;
    beginInsertRows({}, run.first, run.last);
    m_count += added;
    std::map<int, QList<core::CallRow>> shifted;
    for (const auto &[window, rows] : m_windows) {
        const auto before = m_windows.find(window - 1);
        if (window > 0 && before != m_windows.cend() && before->second.size() == windowSize)
            shifted.emplace(window, before->second.mid(windowSize - added) + rows.mid(0, windowSize - added));
    }
    const QList<core::CallRow> &first = m_windows[0];
    shifted[0] = (first.mid(0, run.first) + top.mid(run.first, added) + first.mid(run.first)).mid(0, windowSize);
    m_windows = std::move(shifted);
    endInsertRows();
}

void CallModel::resetRows(qint64 count)
{
    beginResetModel();
    m_requests.clear();
    m_windows.clear();
    m_stale.clear();
    m_count = count;
    m_counted = true;
    endResetModel();
    Q_EMIT counted(m_count);
}

const core::CallRow *CallModel::callAt(int row) const
{
    const int window = row / windowSize;
    const auto found = m_windows.find(window);
    if (found == m_windows.cend() || m_stale.count(window) > 0)
        request(window);
    if (found == m_windows.cend())
        return nullptr;
    const qsizetype offset = row % windowSize;
    return offset < found->second.size() ? &found->second.at(offset) : nullptr;
}

void CallModel::request(int window) const
{
    const auto running = m_requests.find(window);
    if (running != m_requests.end() && running->second.isActive())
        return;
    const core::Task<QList<core::CallRow>> task = m_log.rows(m_filter, m_sort, qint64(window) * windowSize, windowSize);
    auto *self = const_cast<CallModel *>(this);
    task.then(self, [self, window](const core::Result<QList<core::CallRow>> &rows) {
        if (rows)
            self->takeWindow(window, *rows);
        else if (rows.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT self->failed(rows.error());
    });
    m_requests[window] = task;
    m_stale.erase(window);
    // Somebody who drags the scroll bar over a million rows wants the last place only.
    while (m_requests.size() > 8) {
        const auto far = std::max_element(m_requests.begin(), m_requests.end(), [window](const auto &left, const auto &right) {
            return std::abs(left.first - window) < std::abs(right.first - window);
        });
        m_requests.erase(far);
    }
}

void CallModel::takeWindow(int window, const QList<core::CallRow> &rows)
{
    m_requests.erase(window);
    const auto known = m_windows.find(window);
    if (known != m_windows.end() && known->second == rows)
        return;
    if (known == m_windows.end() && m_windows.size() >= maximumWindows) {
        const int farthest = std::abs(m_windows.begin()->first - window) > std::abs(m_windows.rbegin()->first - window) ? m_windows.begin()->first
                                                                                                                         : m_windows.rbegin()->first;
        m_windows.erase(farthest);
    }
    m_windows[window] = rows;
    const int first = window * windowSize;
    const int last = std::min(first + windowSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT windowArrived();
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_count, maximumRows));
}

int CallModel::rowOfKey(const QString &key) const
{
    for (const auto &[window, rows] : m_windows) {
        for (qsizetype offset = 0; offset < rows.size(); ++offset) {
            if (keyOf(rows.at(offset)) == key)
                return window * windowSize + int(offset);
        }
    }
    return -1;
}

void CallModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<core::CallSortKey> key = sortKey(column);
    if (!key)
        return;
    const core::CallSort sort{*key, order == Qt::DescendingOrder};
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (m_counted)
        resetRows(m_count);
}

QString CallModel::display(const core::CallRow &row, Column column) const
{
    const core::CallRecord &call = row.call;
    switch (column) {
    case OutcomeColumn:
        return {};
    case StartColumn:
        return callSecondText(call.start, m_zone);
    case DirectionColumn:
        return callDirectionMark(call.callDirection(), call.direction);
    case FromColumn:
        return call.from;
    case ToColumn:
        return call.to;
    case TrunkColumn:
        return trunkName(call.trunkId);
    case DelayColumn: {
        const std::optional<qint64> delay = answerDelayMs(call);
        return delay ? tr("%1 s", "seconds").arg(QLocale().toString(double(*delay) / 1000, 'f', 1)) : u"–"_s;
    }
    case TalkColumn:
        return callDurationText(call.talkMs());
    case BilledColumn:
        return callDurationText(call.billedSeconds ? std::optional(*call.billedSeconds * 1000) : std::nullopt);
    case CodesColumn:
        return codesText(row.extras);
    case CostColumn:
        return moneyText(call.price);
    case PcapColumn:
        return pcapText(call, m_clock.utcNow());
    case RegionColumn:
        return row.extras.region.isEmpty() ? u"–"_s : row.extras.region;
    case MosColumn:
        return row.extras.mos ? QLocale().toString(*row.extras.mos, 'f', 1) : u"–"_s;
    case CallIdColumn:
        return call.callId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return isFigure(column) ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole && role != ObjectRole && role != KeyRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const core::CallRow *call = callAt(row);
    if (!call)
        return role == Qt::DisplayRole && column == StartColumn ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case ObjectRole:
        return column == OutcomeColumn ? QVariant(int(call->call.outcome())) : QVariant::fromValue(*call);
    case KeyRole:
        return keyOf(*call);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == OutcomeColumn)
            return callOutcomeText(call->call.outcome());
        if (column == DirectionColumn)
            return callDirectionText(call->call.callDirection(), call->call.direction);
        if (column == StartColumn)
            return callTimeText(call->call.start, m_zone);
        if (column == CodesColumn && (call->extras.sipCode || call->extras.q850Cause))
            return codesToolTip(call->extras);
        return display(*call, Column(column));
    default:
        return display(*call, Column(column));
    }
}

QVariant CallModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && column == CodesColumn)
        return tr("SIP response code / Q.850 cause, from the service's export");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::array titles{tr("Outcome"), tr("Start"), tr("Direction"), tr("From"), tr("To"), tr("Trunk"), tr("Delay"), tr("Talk"), tr("Billed"),
                            tr("SIP/Q.850"), tr("Cost"), tr("PCAP"), tr("Region"), tr("MOS"), tr("Call id")};
    if (column == DirectionColumn && role == Qt::DisplayRole)
        return tr("Dir", "short for direction");
    // The outcome is a shape; its column is narrow.
    return column == OutcomeColumn && role == Qt::DisplayRole ? QString() : titles.at(std::size_t(column));
}

} // namespace models
