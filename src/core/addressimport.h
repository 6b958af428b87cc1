// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <functional>

namespace core {

//! How addresses are written down. Automatic is a wish only, never what something was read as.
enum class ImportFormat {
    Automatic,
    Plain, //!< the grammar of `ipv4list.h`; `#` begins a comment, which is the note of what stands before it
    Csv, //!< comma, semicolon or tab, with a head or without
    Asterisk, //!< `permit`, `deny` and `match` of acl.conf, sip.conf and pjsip.conf
    FreeSwitch, //!< `node` elements of acl.conf.xml
    Kamailio, //!< rows of the table `address`: INSERT, dbtext or CSV
    OpenSips
};

//! What becomes of an entry.
enum class ImportState {
    Good,
    LeftOut, //!< would be good, beyond the limit
    Duplicate, //!< of one above
    Present, //!< in the chosen list already
    Covered, //!< other ranges of the chosen list accept all of it already
    Refused
};
inline constexpr int importStateCount = int(ImportState::Refused) + 1;

//! Why an entry is refused.
enum class ImportReason {
    None,
    NotAnAddress, //!< the parse says what is wrong
    MaskSyntax,
    MaskNotContiguous,
    SpanBackwards, //!< `last-first`
    Denied, //!< a deny rule; access control lists only allow
    DeniesRest, //!< denies everything, as every access control list does with what is not in it
    DomainNode, //!< names a domain of FreeSWITCH instead of addresses
    NoAddress, //!< a record without one
    BrokenQuote, //!< a quote that never ends
    BrokenXml //!< nothing after it could be read
};

//! One range to be added.
struct ImportedRange
{
    Ipv4Network network;
    QString note;
    bool operator==(const ImportedRange &) const = default;
};

//! One entry of the text and how it is read.
struct ImportRow
{
    qint64 line = 0; //!< from 1
    QString text; //!< as written, cut after 64 characters
    QList<Ipv4Network> networks; //!< several for `first-last`; of a good entry only those that are not there yet
    QString note;
    bool noteCut = false;
    ImportState state = ImportState::Good;
    ImportReason reason = ImportReason::None;
    Ipv4Parse parse; //!< with NotAnAddress

    bool operator==(const ImportRow &other) const
    {
        return line == other.line && text == other.text && networks == other.networks && note == other.note && state == other.state && reason == other.reason;
    }
};

//! Additions of one change set.
inline constexpr qint64 maximumImportedRanges = 10'000;
//! Rows that are kept of each state but Good; the rest is counted.
inline constexpr qint64 keptImportRows = 2'000;
inline constexpr qsizetype keptNoteCharacters = 1'000;

struct ImportOptions
{
    ImportFormat format = ImportFormat::Automatic;
    //! What is in the list that is added to.
    QList<Ipv4Network> present;
    //! As many may be added; less where others are staged already.
    qint64 room = maximumImportedRanges;
    //! Asked at least every 64 KB of the text with the bytes read so far; false stops.
    std::function<bool(qint64 bytes)> goesOn;
};

struct ImportResult
{
    ImportFormat format = ImportFormat::Plain;
    QList<ImportRow> rows; //!< in the order of the text
    std::array<qint64, importStateCount> counts{}; //!< entries by state, also those without a row
    qint64 lines = 0;
    qint64 taken = 0; //!< ranges of the good rows
    qint64 leftOut = 0; //!< ranges beyond the limit
    qint64 withHostBits = 0; //!< good rows
    bool cancelled = false;

    qint64 count(ImportState state) const { return counts[size_t(state)]; }
    //! What is to be added, at most `maximumImportedRanges`. \a networkForm: without host bits.
    QList<ImportedRange> ranges(bool networkForm) const;
};

//! What \a text (UTF-8) seems to be. Never Automatic.
ImportFormat recognisedFormat(QByteArrayView text);
//! Reads \a text (UTF-8) of any size. Keeps little beside it: the rows, and what tells duplicates, which is 16 MB at most. May run on any thread.
ImportResult importAddresses(QByteArrayView text, const ImportOptions &options = {});
//! The contents of a file as UTF-8: UTF-16 is known by its mark, what is no UTF-8 counts as Latin-1.
QByteArray importText(const QByteArray &bytes);

} // namespace core
