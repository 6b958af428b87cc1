// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sipjudge.h"

#include <cstring>
#include <iterator>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

struct Block {
    const char *digits;
    const char *country;
};

//! Codes that several countries share: the blocks of the smaller ones before the whole code.
constexpr Block blocks[] = {
    // Canada
    {"1204", "CA"}, {"1226", "CA"}, {"1236", "CA"}, {"1249", "CA"}, {"1250", "CA"}, {"1257", "CA"}, {"1263", "CA"}, {"1289", "CA"}, {"1306", "CA"},
    {"1343", "CA"}, {"1354", "CA"}, {"1365", "CA"}, {"1367", "CA"}, {"1368", "CA"}, {"1382", "CA"}, {"1387", "CA"}, {"1403", "CA"}, {"1416", "CA"},
    {"1418", "CA"}, {"1428", "CA"}, {"1431", "CA"}, {"1437", "CA"}, {"1438", "CA"}, {"1450", "CA"}, {"1460", "CA"}, {"1468", "CA"}, {"1474", "CA"},
    {"1506", "CA"}, {"1514", "CA"}, {"1519", "CA"}, {"1537", "CA"}, {"1548", "CA"}, {"1568", "CA"}, {"1579", "CA"}, {"1581", "CA"}, {"1584", "CA"},
    {"1587", "CA"}, {"1604", "CA"}, {"1613", "CA"}, {"1622", "CA"}, {"1639", "CA"}, {"1647", "CA"}, {"1672", "CA"}, {"1683", "CA"}, {"1705", "CA"},
    {"1709", "CA"}, {"1742", "CA"}, {"1753", "CA"}, {"1778", "CA"}, {"1780", "CA"}, {"1782", "CA"}, {"1807", "CA"}, {"1819", "CA"}, {"1825", "CA"},
    {"1867", "CA"}, {"1873", "CA"}, {"1879", "CA"}, {"1902", "CA"}, {"1905", "CA"}, {"1942", "CA"},
    // Islands
    {"1242", "BS"}, {"1246", "BB"}, {"1264", "AI"}, {"1268", "AG"}, {"1284", "VG"}, {"1340", "VI"}, {"1345", "KY"}, {"1441", "BM"}, {"1473", "GD"},
    {"1649", "TC"}, {"1664", "MS"}, {"1670", "MP"}, {"1671", "GU"}, {"1684", "AS"}, {"1721", "SX"}, {"1758", "LC"}, {"1767", "DM"}, {"1784", "VC"},
    {"1787", "PR"}, {"1939", "PR"}, {"1809", "DO"}, {"1829", "DO"}, {"1849", "DO"}, {"1868", "TT"}, {"1869", "KN"}, {"1876", "JM"}, {"1658", "JM"},
    {"1", "US"},
    {"77", "KZ"}, {"76", "KZ"}, {"733", "KZ"}, {"7", "RU"},
    {"441481", "GG"}, {"447781", "GG"}, {"447839", "GG"}, {"4479111", "GG"}, {"4479117", "GG"},
    {"441534", "JE"}, {"447509", "JE"}, {"4477003", "JE"}, {"4477007", "JE"}, {"4477008", "JE"}, {"447797", "JE"}, {"447829", "JE"}, {"447937", "JE"},
    {"441624", "IM"}, {"4474576", "IM"}, {"447524", "IM"}, {"447624", "IM"}, {"44", "GB"},
    {"4779", "SJ"}, {"47", "NO"},
    {"35818", "AX"}, {"358", "FI"},
    {"6189162", "CC"}, {"6189164", "CX"}, {"61", "AU"},
    {"3906698", "VA"}, {"39", "IT"},
    {"262269", "YT"}, {"26263", "YT"}, {"262", "RE"},
    {"5993", "BQ"}, {"5994", "BQ"}, {"5997", "BQ"}, {"599", "CW"},
    {"2125288", "EH"}, {"2125289", "EH"}, {"212", "MA"},
    {"590", "GP"},
};

constexpr const char *networks[] = {"870", "881", "882", "883", "979"};

bool beginsWith(const QString &digits, const char *prefix)
{
    return digits.startsWith(QLatin1String(prefix));
}

bool isNetwork(const QString &digits)
{
    for (const char *network : networks) {
        if (beginsWith(digits, network))
            return true;
    }
    return false;
}

} // namespace

QString countryOfNumber(const State &state, const QString &digits)
{
    if (digits.isEmpty() || isNetwork(digits))
        return {};
    for (const Block &block : blocks) {
        if (beginsWith(digits, block.digits))
            return QString::fromLatin1(block.country);
    }
    for (const Country &country : state.countries) {
        for (const QString &code : country.dialingCodes) {
            if (digits.startsWith(code.mid(1)))
                return country.isoCode;
        }
    }
    return {};
}

QString dialingCodeOf(const State &state, const QString &digits)
{
    // Two whole worlds have one digit; every other code has two or three.
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return digits.left(1);
    for (const Block &block : blocks) {
        if (std::strlen(block.digits) <= 3 && beginsWith(digits, block.digits))
            return QString::fromLatin1(block.digits);
    }
    QString longest;
    for (const Country &country : state.countries) {
        for (const QString &code : country.dialingCodes) {
            if (digits.startsWith(code.mid(1)) && code.size() - 1 > longest.size())
                longest = code.mid(1);
        }
    }
    return longest;
}

} // namespace simulator
