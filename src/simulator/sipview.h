// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/state.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace simulator {

//! What the SIP edge goes by: the configuration of some moment, reduced to what decides a call.
struct SipView {
    QSet<QString> trunks;
    QSet<QString> admitting;          //!< Trunks with an enabled access control list, or with credential lists alone.
    QSet<QString> reachable;          //!< Trunks with an enabled endpoint; a registered one counts while a list of the trunk holds its user.
    QHash<QString, QString> forwards; //!< Trunks with call forward on and where to; the number may be empty.
    QSet<QString> countries;          //!< Permitted, may hold "*".
    QList<BlockingRule> rules;

    bool permits(const QString &country) const { return countries.contains(country) || countries.contains(QStringLiteral("*")); }
};

SipView viewOf(const State &state);

//! Every view that has been in force, so that a call can be judged by the one of its start.
class SipHistory
{
public:
    //! \a state has been in force for ever.
    void begin(const State &state);
    //! \a state comes into force at \a effectiveMs.
    void record(const State &state, qint64 effectiveMs);
    const SipView &at(qint64 ms) const;

private:
    struct Entry {
        qint64 effectiveMs;
        std::shared_ptr<const SipView> view;
    };
    std::vector<Entry> m_entries;
};

} // namespace simulator
