// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accesscheck.h"
#include "core/ipv4list.h"
#include "core/objectref.h"

#include <functional>

namespace models {

//! Who is asked for, and on which trunk.
struct CheckQuestion
{
    QList<core::Ipv4Address> addresses;
    QString username; //!< instead of addresses
    QString trunkId; //!< empty: all

    bool isEmpty() const { return addresses.isEmpty() && username.isEmpty(); }
    bool operator==(const CheckQuestion &) const = default;
};

//! As many addresses are looked at at once.
inline constexpr qsizetype maximumCheckedAddresses = 200;

//! What was typed into the check field.
struct CheckInput
{
    CheckQuestion question; //!< without the trunk
    QList<core::Ipv4ListEntry> bad; //!< what is no single address
    qsizetype left = 0; //!< addresses beyond the limit
};
//! Addresses, separated by comma, blank or line end. One word that does not look like an address, or the name of a user of \a project, is a user.
CheckInput readCheck(const QString &text, const core::ProjectConfiguration &project);

struct CheckTrunk
{
    QString id;
    QString name;
    bool operator==(const CheckTrunk &) const = default;
};
//! Those that are there now or after the staged changes, by name.
QList<CheckTrunk> checkTrunks(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

//! A range, list or user that decides.
struct CheckPlace
{
    core::ObjectRef ref;
    QString list;
    QString range; //!< empty for a list and a user
    bool operator==(const CheckPlace &) const = default;
};

//! What one address or user gets on trunks that are alike.
struct CheckAnswer
{
    core::Verdict verdict = core::Verdict::NotKnown;
    //! Of `AddressAnswer` or `UserAnswer`, and "no-trunk": it is not there at that time.
    QByteArray reason;
    bool passwordNeeded = false;
    int decides = -1; //!< place in `CheckResult::places`
    int nearest = -1;
    quint64 distance = 0;
    bool operator==(const CheckAnswer &) const = default;
};

struct CheckRow
{
    int subject = 0;
    int trunk = 0;
    int now = 0; //!< place in `CheckResult::answers`
    int after = 0;
};

//! The answers of all subjects on all trunks asked for: subject by subject, and trunk by trunk.
struct CheckResult
{
    CheckQuestion question;
    QStringList subjects;
    QList<CheckTrunk> trunks;
    QList<CheckPlace> places;
    QList<CheckAnswer> answers;
    QList<CheckRow> rows;

    bool byUser() const { return !question.username.isEmpty(); }
    const CheckAnswer &now(const CheckRow &row) const { return answers.at(row.now); }
    const CheckAnswer &after(const CheckRow &row) const { return answers.at(row.after); }
    //! The staged changes make a difference to who passes, or to whether a password is asked for.
    bool differs(const CheckRow &row) const
    {
        return now(row).verdict != after(row).verdict || now(row).passwordNeeded != after(row).passwordNeeded;
    }
};
//! May run on any thread; without rows when it was cancelled.
CheckResult checkAll(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const CheckQuestion &question,
                     const std::function<bool()> &isCancelled = {});
//! So much that a thread should do it.
bool isSlow(const CheckQuestion &question, const core::ProjectConfiguration &project);

} // namespace models
