// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4network.h"

#include <QList>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

//! The value of decimal digits; one above \a limit when it is larger, so that no length of text overflows.
quint32 decimal(QStringView digits, quint32 limit)
{
    quint32 value = 0;
    for (const QChar c : digits) {
        value = value * 10 + quint32(c.unicode() - u'0');
        if (value > limit)
            return limit + 1;
    }
    return value;
}

char32_t codePointAt(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[index + 1]);
    return c.unicode();
}

QStringView withoutOuterBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

Ipv4Parse refused(Ipv4Problem problem, std::optional<Ipv4Network> suggestion = {})
{
    Ipv4Parse parse;
    parse.problem = problem;
    parse.suggestion = suggestion;
    return parse;
}

struct Octets
{
    Ipv4Problem problem = Ipv4Problem::None;
    Ipv4Address address = 0;
};

//! Four plain octets. A leading zero is a problem, but `address` then holds the decimal reading.
Octets readOctets(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    for (const QStringView label : labels) {
        if (label.startsWith("0x"_L1, Qt::CaseInsensitive))
            return {Ipv4Problem::NotDecimal, 0};
    }
    const bool numbersOnly = std::all_of(labels.begin(), labels.end(), isAllDigits);
    if (!numbersOnly) {
        const bool fourNumbersFirst = labels.size() >= 4 && std::all_of(labels.begin(), labels.begin() + 3, isAllDigits)
            && !labels[3].isEmpty() && isDigit(labels[3].front());
        if (fourNumbersFirst)
            return {Ipv4Problem::TrailingText, 0};
        if (std::any_of(text.begin(), text.end(), isLetter))
            return {Ipv4Problem::PortOrHostName, 0};
        return {labels.size() == 4 ? Ipv4Problem::NotDecimal : Ipv4Problem::OctetCount, 0};
    }
    if (labels.size() != 4)
        return {Ipv4Problem::OctetCount, 0};
    Octets octets;
    for (const QStringView label : labels) {
        const quint32 value = decimal(label, 255);
        if (value > 255)
            return {Ipv4Problem::OctetRange, 0};
        if (label.size() > 1 && label.front() == u'0')
            octets.problem = Ipv4Problem::LeadingZero;
        octets.address = octets.address << 8 | value;
    }
    return octets;
}

//! The length that a contiguous network mask stands for.
std::optional<int> lengthOfMask(QStringView text)
{
    const Octets mask = readOctets(text);
    if (mask.problem != Ipv4Problem::None || mask.address == 0)
        return {};
    const int length = std::countl_one(mask.address);
    return length + std::countr_zero(mask.address) == 32 || length == 32 ? std::optional(length) : std::nullopt;
}

//! What stands after the slash.
Ipv4Parse readLength(QStringView text, Ipv4Address address)
{
    if (text.isEmpty())
        return refused(Ipv4Problem::PrefixMissing);
    if (text.count(u'.') == 3) {
        if (const auto length = lengthOfMask(text))
            return refused(Ipv4Problem::PrefixIsMask, Ipv4Network{address, *length});
    }
    if (!isAllDigits(text))
        return refused(Ipv4Problem::PrefixSyntax);
    const quint32 length = decimal(text, 32);
    if (text.size() > 1 && text.front() == u'0') {
        const bool usable = length >= 1 && length <= 32;
        return refused(Ipv4Problem::PrefixSyntax, usable ? std::optional(Ipv4Network{address, int(length)}) : std::nullopt);
    }
    if (length == 0)
        return refused(Ipv4Problem::PrefixZero);
    if (length > 32)
        return refused(Ipv4Problem::PrefixRange);
    Ipv4Parse parse;
    parse.network = Ipv4Network{address, int(length)};
    return parse;
}

//! Anything that holds a colon: IPv6, a port, a URL.
Ipv4Parse refuseColon(QStringView text)
{
    constexpr auto mapped = "::ffff:"_L1;
    if (text.contains("//"_L1))
        return refused(Ipv4Problem::PortOrHostName);
    if (text.startsWith(mapped, Qt::CaseInsensitive)) {
        const auto address = parseIpv4Address(text.mid(mapped.size()));
        if (address)
            return refused(Ipv4Problem::Ipv4MappedIpv6, Ipv4Network{*address, 32});
    }
    if (text.startsWith(u'[') || text.count(u':') > 1)
        return refused(Ipv4Problem::Ipv6);
    const auto address = parseIpv4Address(text.left(text.indexOf(u':')));
    return refused(Ipv4Problem::PortOrHostName, address ? std::optional(Ipv4Network{*address, 32}) : std::nullopt);
}

//! Characters that no address holds: anything beyond ASCII, controls, quotes and brackets. Blanks and colons have reasons of their own.
std::optional<char32_t> strangeCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool plain = c > 0x20 && c < 0x7f && c != u'"' && c != u'\'';
        if (!plain && !isBlank(text[i]))
            return codePointAt(text, i);
    }
    return {};
}

Ipv4Parse refuseSeparated(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && !isBlank(text[end]) && text[end] != u',' && text[end] != u';' && text[end] != u'-')
        ++end;
    qsizetype next = end;
    while (next < text.size() && !isDigit(text[next]) && !isLetter(text[next]))
        ++next;
    const bool blank = isBlank(text[end]);
    const bool nextIsAddress = next < text.size() && isDigit(text[next]) && text.mid(next).contains(u'.');
    if (blank && !nextIsAddress)
        return refused(Ipv4Problem::TrailingText);
    return refused(Ipv4Problem::SeveralEntries);
}

bool isSeparator(QChar c)
{
    return isBlank(c) || c == u',' || c == u';';
}

Ipv4Parse parseTrimmed(QStringView text)
{
    if (text.isEmpty())
        return refused(Ipv4Problem::Empty);
    if (const auto strange = strangeCharacter(text)) {
        Ipv4Parse parse = refused(Ipv4Problem::StrangeCharacter);
        parse.strangeCharacter = *strange;
        const bool quoted = text.size() > 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
        if (quoted)
            parse.suggestion = parseTrimmed(text.mid(1, text.size() - 2)).network;
        return parse;
    }
    if (text.contains(u':'))
        return refuseColon(text);
    const qsizetype slash = text.indexOf(u'/');
    const QStringView head = slash < 0 ? text : text.left(slash);
    const bool dashedRange = text.count(u'.') > 3 && text.contains(u'-') && isDigit(text.front());
    if (std::any_of(head.begin(), head.end(), isSeparator) || dashedRange)
        return refuseSeparated(text);
    const Octets octets = readOctets(head);
    if (octets.problem == Ipv4Problem::LeadingZero) {
        const Ipv4Parse tail = slash < 0 ? Ipv4Parse() : readLength(text.mid(slash + 1), octets.address);
        const auto decimalReading = slash < 0 ? std::optional(Ipv4Network{octets.address, 32}) : tail.network;
        return refused(Ipv4Problem::LeadingZero, decimalReading);
    }
    if (octets.problem != Ipv4Problem::None)
        return refused(octets.problem);
    if (slash >= 0) {
        const QStringView tail = text.mid(slash + 1);
        const bool severalEntries = tail.size() > 1 && isDigit(tail.front()) && std::any_of(tail.begin(), tail.end(), isSeparator);
        return severalEntries ? refuseSeparated(text) : readLength(tail, octets.address);
    }
    Ipv4Parse parse;
    parse.network = Ipv4Network{octets.address, 32};
    return parse;
}

struct Block
{
    Ipv4Network network;
    ReservedBlock kind;
};

constexpr std::array reservedBlocks{
    Block{{0x00000000, 8}, ReservedBlock::ThisNetwork},
    Block{{0x0a000000, 8}, ReservedBlock::Private},
    Block{{0x64400000, 10}, ReservedBlock::CarrierNat},
    Block{{0x7f000000, 8}, ReservedBlock::Loopback},
    Block{{0xa9fe0000, 16}, ReservedBlock::LinkLocal},
    Block{{0xac100000, 12}, ReservedBlock::Private},
    Block{{0xc0000200, 24}, ReservedBlock::Documentation},
    Block{{0xc0a80000, 16}, ReservedBlock::Private},
    Block{{0xc6120000, 15}, ReservedBlock::Benchmarking},
    Block{{0xc6336400, 24}, ReservedBlock::Documentation},
    Block{{0xcb007100, 24}, ReservedBlock::Documentation},
    Block{{0xe0000000, 4}, ReservedBlock::Multicast},
    Block{{0xf0000000, 4}, ReservedBlock::Reserved},
};

quint32 hostBits(int length)
{
    return length >= 32 ? 0 : 0xffffffffu >> length;
}

} // namespace

Ipv4Address Ipv4Network::first() const
{
    return address & ~hostBits(length);
}

Ipv4Address Ipv4Network::last() const
{
    return address | hostBits(length);
}

QString Ipv4Network::addressText() const
{
    return ipv4Text(address);
}

QString Ipv4Network::text() const
{
    return ipv4Text(address) + u'/' + QString::number(length);
}

Ipv4Parse parseIpv4Network(QStringView text)
{
    const QStringView trimmed = withoutOuterBlanks(text);
    Ipv4Parse parse = parseTrimmed(trimmed);
    parse.trimmed = trimmed.size() != text.size() && !trimmed.isEmpty();
    return parse;
}

std::optional<Ipv4Address> parseIpv4Address(QStringView text)
{
    const Octets octets = readOctets(text);
    if (octets.problem != Ipv4Problem::None)
        return {};
    return octets.address;
}

QString ipv4Text(Ipv4Address address)
{
    return QString::number(address >> 24) + u'.' + QString::number(address >> 16 & 0xff) + u'.' + QString::number(address >> 8 & 0xff) + u'.'
        + QString::number(address & 0xff);
}

ReservedBlock reservedBlock(const Ipv4Network &network)
{
    for (const Block &block : reservedBlocks) {
        if (block.network.overlaps(network))
            return block.kind;
    }
    return ReservedBlock::None;
}

} // namespace core
