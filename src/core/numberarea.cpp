// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numberarea.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

struct Area
{
    const char *countries;
    const char *prefixes;
};

//! The main country of each code stands with the bare code.
constexpr Area areas[] = {
    {"US", "1"},
    {"CA",
     "1204 1226 1236 1249 1250 1257 1263 1289 1306 1343 1354 1365 1367 1368 1382 1387 1403 1416 1418 1428 1431 1437 1438 1450 1460 1468 1474 1506 1514 1519 1537 "
     "1548 1568 1579 1581 1584 1587 1604 1613 1622 1639 1647 1672 1683 1705 1709 1742 1753 1778 1780 1782 1807 1819 1825 1867 1873 1879 1902 1905 1942"},
    {"US CA", "1500 1521 1522 1523 1524 1525 1526 1527 1528 1529 1533 1544 1566 1577 1588 1600 1700 1710 1800 1822 1833 1844 1855 1866 1877 1880 1881 1882 1883 1884 1885 "
         "1886 1887 1888 1889 1900"},
    {"AG", "1268"}, {"AI", "1264"}, {"AS", "1684"}, {"BB", "1246"}, {"BM", "1441"}, {"BS", "1242"}, {"DM", "1767"}, {"DO", "1809 1829 1849"},
    {"GD", "1473"}, {"GU", "1671"}, {"JM", "1658 1876"}, {"KN", "1869"}, {"KY", "1345"}, {"LC", "1758"}, {"MP", "1670"}, {"MS", "1664"},
    {"PR", "1787 1939"}, {"SX", "1721"}, {"TC", "1649"}, {"TT", "1868"}, {"VC", "1784"}, {"VG", "1284"}, {"VI", "1340"},
    {"RU", "7"}, {"KZ", "733 76 77"},
    {"IT", "39"}, {"VA", "3906698"},
    {"GB", "44"}, {"GG", "441481 447781 447839 4479111 4479117"}, {"IM", "441624 4474576 447524 447624"},
    {"JE", "441534 447509 4477003 4477007 4477008 447797 447829 447937"},
    {"NO", "47"}, {"SJ", "4779"},
    {"AU", "61"}, {"CC", "6189162"}, {"CX", "6189164"},
    {"MA", "212"}, {"EH", "2125288 2125289"},
    {"RE", "262"}, {"YT", "262269 26263"},
    {"FI", "358"}, {"AX", "35818"},
    {"CW", "599"}, {"BQ", "5993 5994 5997"},
    {"GP BL MF", "590"},
    {"NZ", "64"}, {"NF", "6723"}, {"AQ", "6721"},
};

using AreaTable = QHash<QString, QStringList>;

AreaTable readAreas()
{
    AreaTable table;
    for (const Area &area : areas) {
        const QStringList prefixes = QString::fromLatin1(area.prefixes).split(u' ');
        for (const QString &prefix : prefixes)
            table.insert(prefix, QString::fromLatin1(area.countries).split(u' '));
    }
    return table;
}

constexpr qsizetype longestArea = 7;

} // namespace

QStringList countriesOfArea(QStringView digits)
{
    static const AreaTable table = readAreas();
    for (qsizetype length = std::min(longestArea, digits.size()); length > 0; --length) {
        const auto found = table.constFind(digits.left(length).toString());
        if (found != table.cend())
            return *found;
    }
    return {};
}

} // namespace core
