// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace core {

//! What people write into the note of an entry of an access control list: `text / owner [until 2026-11-27 17:00 UTC]`. Owner and end are optional; the end
//! stands last, in UTC, to the minute. A note in any other form is all text and comes back unchanged.
struct AccessNote
{
    QString text;
    QString owner;
    std::optional<QDateTime> until; //!< UTC

    QString toString() const;
    bool operator==(const AccessNote &) const = default;
};
//! The owner is what follows the last ` / `. `[until …]` with a date that does not exist is text.
AccessNote accessNote(const QString &note);
//! \a note with another end (or none), everything else as it was written.
QString withUntil(const QString &note, const std::optional<QDateTime> &until);

//! Of an end, seen at \a now.
enum class Expiry { None, Later, Soon, Due };
//! Soon: within 72 hours.
Expiry expiryOf(const std::optional<QDateTime> &until, const QDateTime &now);

} // namespace core
