// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/callquery.h"
#include "core/scopedtask.h"
#include "models/tablemodel.h"

#include <QHash>
#include <QTimeZone>

#include <map>
#include <set>

namespace core {
class Clock;
}
namespace workspace {
class CallLog;
}

namespace models {

//! The call log, any length: rows are read in windows when they are looked at. Sorting and filtering happen in the archive.
class CallModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn, StartColumn, DirectionColumn, FromColumn, ToColumn, TrunkColumn, DelayColumn, TalkColumn, BilledColumn, CodesColumn, CostColumn,
        PcapColumn, RegionColumn, MosColumn, CallIdColumn, ColumnCount
    };

    CallModel(workspace::CallLog &log, core::Clock &clock, QObject *parent = nullptr);
    ~CallModel() override;

    const core::CallFilter &filter() const { return m_filter; }
    void setFilter(const core::CallFilter &filter);
    //! The same question some time later: \a filter differs in its range only. Rows stay where they are as far as they are still in it.
    void moveTo(const core::CallFilter &filter);
    void setTimeZone(const QTimeZone &zone);
    //! Trunk id to name.
    void setTrunkNames(const QHash<QString, QString> &names);
    //! Exact, as far as `isCounted`.
    qint64 count() const { return m_count; }
    bool isCounted() const { return m_counted; }
    //! Nothing while its window is still being read.
    const core::CallRow *callAt(int row) const;
    QString trunkName(const QString &id) const { return m_trunkNames.value(id, id); }
    QTimeZone timeZone() const { return m_zone; }
    //! Reads again what is shown; rows that came on top are inserted there.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int rowOfKey(const QString &key) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void counted(qint64 count);
    void failed(const core::Error &error);
    //! A row that `callAt` did not know is there now.
    void windowArrived();

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    static constexpr int windowSize = 200;
    static constexpr std::size_t maximumWindows = 64;

    void reload();
    void takeCount(qint64 count);
    void takeGrowth(qint64 count, const QList<core::CallRow> &top);
    struct Run
    {
        int first;
        int last;
    };
    //! The rows of \a after that are new among those of \a before; nothing when it is not only that.
    static std::optional<QList<Run>> newRuns(const QList<core::CallRow> &before, const QList<core::CallRow> &after);
    void insertRun(const Run &run, const QList<core::CallRow> &top);
    void request(int window) const;
    void takeWindow(int window, const QList<core::CallRow> &rows);
    void resetRows(qint64 count);
    QString display(const core::CallRow &row, Column column) const;

    workspace::CallLog &m_log;
    core::Clock &m_clock;
    core::CallFilter m_filter;
    core::CallSort m_sort;
    QTimeZone m_zone = QTimeZone::utc();
    QHash<QString, QString> m_trunkNames;
    qint64 m_count = 0;
    bool m_counted = false;
    std::map<int, QList<core::CallRow>> m_windows;
    // Reading is a consequence of looking, so looking (const) starts it.
    mutable std::map<int, core::ScopedTask> m_requests;
    mutable std::set<int> m_stale;
    core::ScopedTask m_counting;
    core::ScopedTask m_growing;
};

} // namespace models
