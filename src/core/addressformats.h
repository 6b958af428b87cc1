// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressimport.h"
#include "core/ipv4list.h"
#include "core/ipv4set.h"

#include <span>
#include <vector>

//! The readers behind `importAddresses`, and what they share. For it and `addressexport` only.
namespace core::addressformats {

//! Networks that were seen, at 8 bytes a place. Beyond 1.6 million it forgets new ones: what repeats among those counts as new.
class SeenNetworks
{
public:
    //! Makes places for so many at once: growing needs half as much again.
    void reserve(qint64 count);
    //! False when it was there.
    bool insert(const Ipv4Network &network);
    bool contains(const Ipv4Network &network) const;

private:
    size_t placeOf(quint64 key) const;
    void resize(size_t places);

    std::vector<quint64> m_places;
    size_t m_used = 0;
};

//! Takes what the readers find: judges it, counts it, keeps the rows that are needed.
class ImportSink
{
public:
    //! \a bytes: the size of the text.
    ImportSink(const ImportOptions &options, qint64 bytes);

    //! False when the reader has to stop. \a offset: how far it is.
    bool goesOn(qint64 offset);
    //! An address, a network or `first-last`. The note is UTF-8, here and below.
    void strict(qint64 line, QByteArrayView text, QByteArrayView note);
    //! As strict, with \a mask (may be empty) as a length or dotted; a mask after a slash may be dotted too.
    void masked(qint64 line, QByteArrayView address, QByteArrayView mask, QByteArrayView note);
    //! Both ends in fields of their own.
    void span(qint64 line, QByteArrayView first, QByteArrayView last, QByteArrayView note);
    void entry(qint64 line, const Ipv4ListEntry &entry, QByteArrayView note);
    void refuse(qint64 line, QByteArrayView text, ImportReason reason, QByteArrayView note = {});
    ImportResult take() { return std::move(m_result); }

private:
    ImportState judged(const Ipv4Network &network);
    void settle(qint64 line, QStringView text, std::span<const Ipv4Network> networks, QByteArrayView note);
    bool readSpan(qint64 line, QStringView text, QByteArrayView note);
    void readNetwork(qint64 line, QStringView network, QStringView written, QByteArrayView note);
    ImportRow *row(qint64 line, QStringView text, ImportState state, QByteArrayView note);

    const std::function<bool(qint64)> &m_goesOn;
    qint64 m_asked = 0;
    SeenNetworks m_seen;
    SeenNetworks m_present;
    std::vector<Ipv4Set::Interval> m_covered;
    qint64 m_room;
    bool m_full = false;
    ImportResult m_result;
};

//! The lines of a text, without their ends (LF or CR LF).
class Lines
{
public:
    explicit Lines(QByteArrayView text) : m_text(text) {}

    bool next();
    QByteArrayView line() const { return m_line; }
    qint64 number() const { return m_number; }
    qint64 offset() const { return m_next; }

private:
    QByteArrayView m_text;
    QByteArrayView m_line;
    qint64 m_number = 0;
    qsizetype m_next = 0;
};

void readPlain(QByteArrayView text, ImportSink &sink);
void readAsterisk(QByteArrayView text, ImportSink &sink);
void readFreeSwitch(QByteArrayView text, ImportSink &sink);
//! \a format: Csv, Kamailio or OpenSips, for the columns of records without a head.
void readCsv(QByteArrayView text, ImportFormat format, ImportSink &sink);
//! Kamailio's and OpenSIPS' text database.
void readDbText(QByteArrayView text, ImportSink &sink);
void readSql(QByteArrayView text, ImportSink &sink);

bool looksLikeCsv(QByteArrayView sample);
//! Kamailio or OpenSips when the head of the CSV says so.
std::optional<ImportFormat> addressTableOfHead(QByteArrayView sample);
bool looksLikeDbText(QByteArrayView sample);
//! True when \a text denies or allows every address.
bool isEverything(QByteArrayView text);

//! A comment of exactly these words says that the notes after it are written by `writtenNote`.
inline constexpr char noteMark[] = "Notes: \\n is a line break, \\\\ a backslash, \\xHH the byte HH.";
//! True when \a note (UTF-8) cannot stand in a comment as it is.
bool needsWriting(const QByteArray &note);
//! \a note on one line, and back.
QByteArray writtenNote(const QByteArray &note);
QByteArray readNote(QByteArrayView written);

} // namespace core::addressformats
