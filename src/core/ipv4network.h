// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace core {

//! An IPv4 address in host order.
using Ipv4Address = quint32;

//! An IPv4 network: address and prefix length 1..32. Host bits are kept as written; comparison and arithmetic use `first` to `last`.
struct Ipv4Network
{
    Ipv4Address address = 0;
    int length = 32;

    Ipv4Address first() const;
    Ipv4Address last() const;
    quint64 count() const { return quint64(last()) - first() + 1; }
    bool hasHostBits() const { return address != first(); }
    Ipv4Network canonical() const { return {first(), length}; }
    bool contains(const Ipv4Network &other) const { return first() <= other.first() && other.last() <= last(); }
    bool overlaps(const Ipv4Network &other) const { return first() <= other.last() && other.first() <= last(); }
    QString addressText() const;
    //! `203.0.113.0/28`, always with the length.
    QString text() const;
    bool operator==(const Ipv4Network &) const = default;
    auto operator<=>(const Ipv4Network &) const = default;
};

//! Why a text is no IPv4 network. Each has its own message beside the field.
enum class Ipv4Problem {
    None, Empty, LeadingZero, OctetRange, OctetCount, NotDecimal, PrefixMissing, PrefixRange, PrefixZero, PrefixSyntax, PrefixIsMask, Ipv6, Ipv4MappedIpv6,
    PortOrHostName, StrangeCharacter, TrailingText, SeveralEntries
};

struct Ipv4Parse
{
    Ipv4Problem problem = Ipv4Problem::None;
    std::optional<Ipv4Network> network; //!< set when problem is None
    bool trimmed = false; //!< outer blanks were cut
    char32_t strangeCharacter = 0; //!< with StrangeCharacter: its code point
    //! What could have been meant, to be offered, never taken unasked.
    std::optional<Ipv4Network> suggestion;
};

//! Strict grammar: `d.d.d.d` or `d.d.d.d/n`, ASCII digits, octets without leading zero, n 1..32. Outer blanks are trimmed and reported.
Ipv4Parse parseIpv4Network(QStringView text);
//! A single address in the same grammar, without a length.
std::optional<Ipv4Address> parseIpv4Address(QStringView text);
QString ipv4Text(Ipv4Address address);

//! Address space that cannot arrive from the public Internet.
enum class ReservedBlock { None, ThisNetwork, Private, Loopback, LinkLocal, CarrierNat, Documentation, Benchmarking, Multicast, Reserved };
//! The first reserved block that \a network touches.
ReservedBlock reservedBlock(const Ipv4Network &network);

} // namespace core
