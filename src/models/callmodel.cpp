// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callmodel.h"

#include "core/clock.h"
#include "models/callwords.h"
#include "workspace/calls/calllog.h"

#include <QLocale>

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
        || column == CallModel::PcapColumn || column == CallModel::MosColumn;
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
    const bool onTop = count > m_count && count - m_count < windowSize && m_sort == core::CallSort() && top != m_windows.cend() && !top->second.isEmpty();
    if (count == m_count) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT counted(m_count);
        return;
    }
    if (!onTop)
        return resetRows(count);
    const core::Task<QList<core::CallRow>> task = m_log.rows(m_filter, m_sort, 0, windowSize);
    task.then(this, [this, count](const core::Result<QList<core::CallRow>> &rows) {
        if (rows)
            takeGrowth(count, *rows);
    });
    m_growing = task;
}

// The usual growth: a few new calls above the newest one that is shown. Selection and scroll position stay with their calls.
void CallModel::takeGrowth(qint64 count, const QList<core::CallRow> &top)
{
    const auto shown = m_windows.find(0);
    const qint64 added = count - m_count;
    const bool fits = shown != m_windows.cend() && !shown->second.isEmpty() && added < top.size()
        && keyOf(top.at(added)) == keyOf(shown->second.constFirst());
    if (!fits)
        return resetRows(count);
    beginInsertRows({}, 0, int(added) - 1);
    m_count = count;
    m_requests.clear();
    m_windows.clear();
    m_stale.clear();
    m_windows.emplace(0, top);
    endInsertRows();
    Q_EMIT dataChanged(index(int(added), 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT counted(m_count);
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
        return callTimeText(call.start, m_zone);
    case DirectionColumn:
        return callDirectionText(call.callDirection(), call.direction);
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
    // The outcome is a shape; its column is narrow.
    return column == OutcomeColumn && role == Qt::DisplayRole ? QString() : titles.at(std::size_t(column));
}

} // namespace models
