// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"

#include <QByteArray>
#include <QList>

namespace core {

enum class RangeFormat {
    Plain, //!< a network a line, its note after `#`
    Csv, //!< list, range, note; with a head
    Asterisk, //!< a section of acl.conf for each list: denies all, permits the ranges
    FreeSwitch, //!< acl.conf.xml, a list for each list
    Kamailio, //!< INSERTs into `address`, a group for each list
    OpenSips
};

struct ExportedRange
{
    Ipv4Network network;
    QString note;
    QString listName;
};

//! \a ranges as UTF-8 text that `importAddresses` reads back exactly, notes of up to `keptNoteCharacters`. Characters that XML cannot hold become U+FFFD there.
//! Ranges of one list stand together, lists in the order of their first range. No note can break out of its place.
QByteArray exportRanges(RangeFormat format, const QList<ExportedRange> &ranges);

} // namespace core
