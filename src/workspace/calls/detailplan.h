// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace workspace {

//! A call in the archive: its start in seconds and its id.
using DetailKey = std::pair<qint64, QString>;

//! A stretch of time, half-open in seconds, whose export is to be asked for.
struct DetailWindow
{
    qint64 from = 0;
    qint64 to = 0;
    bool failedOnly = false;
    //! Calls of the archive in it, also those whose details are known.
    qint64 calls = 0;
    QSet<DetailKey> wanted;
};

//! Cuts the calls without details into windows that are not too large and that do not ask again for many calls whose details are known. Pure.
class DetailPlan
{
public:
    struct Limits
    {
        qint64 calls = 5000;
        //! More known calls than this in a row, and a new window begins behind them.
        qint64 between = 500;
    };

    DetailPlan(Limits limits, bool failedOnly) : m_limits(limits), m_failedOnly(failedOnly) {}

    //! The next call, oldest first.
    void add(const DetailKey &key, bool wanted);
    //! Newest first.
    const QList<DetailWindow> &windows() const { return m_windows; }

private:
    bool fits(qint64 second) const;

    const Limits m_limits;
    const bool m_failedOnly;
    QList<DetailWindow> m_windows;
    //! Known calls since the last wanted one.
    qint64 m_between = 0;
};

} // namespace workspace
