// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/destinations.h"

#include "simulator/random.h"

#include <cstring>

namespace simulator {

namespace {

constexpr Destination rows[] = {
    {"NO", "4722", 6, 15000, 13000, 'n'},   {"NO", "4755", 6, 15000, 13000, 'n'},   {"NO", "4790", 6, 42000, 38000, 'n'},
    {"SE", "468", 7, 11000, 9500, 'n'},     {"SE", "4670", 7, 36000, 33000, 'n'},   {"DK", "4533", 6, 12000, 11000, 'n'},
    {"DK", "4520", 6, 38000, 35000, 'n'},   {"FI", "3589", 7, 48000, 44000, 'n'},   {"FI", "35840", 7, 55000, 50000, 'n'},
    {"GB", "4420", 8, 9000, 8000, 'b'},     {"GB", "44161", 7, 9000, 8000, 'b'},    {"GB", "447700900", 3, 31000, 28000, 'b'},
    {"IE", "3531", 7, 13000, 11500, 'b'},   {"IE", "35385", 7, 45000, 41000, 'b'},  {"DE", "4930", 8, 11000, 9800, 'e'},
    {"DE", "4969", 8, 11000, 9800, 'e'},    {"DE", "49151", 8, 39000, 35500, 'e'},  {"FR", "331", 8, 9500, 8500, 'e'},
    {"FR", "336", 8, 37000, 34000, 'e'},    {"NL", "3120", 7, 11500, 10400, 'e'},   {"NL", "316", 8, 41000, 37500, 'e'},
    {"BE", "322", 7, 14000, 12500, 'e'},    {"PT", "35121", 7, 10500, 9300, 'e'},   {"PT", "35191", 7, 43000, 39000, 'e'},
    {"ES", "3491", 7, 9800, 8700, 'e'},     {"ES", "346", 8, 34000, 31000, 'e'},    {"IT", "3906", 8, 10200, 9100, 'e'},
    {"AT", "431", 7, 14500, 13000, 'e'},    {"CH", "4144", 7, 17000, 15500, 'e'},   {"PL", "4822", 7, 12500, 11200, 'e'},
    {"US", "1212555", 4, 4500, 4200, 'a'},  {"US", "1312555", 4, 4500, 4200, 'a'},  {"US", "1415555", 4, 4500, 4200, 'a'},
    {"US", "1646555", 4, 4500, 4200, 'a'},  {"US", "1888555", 4, 0, 0, 'a'},        {"CA", "1416555", 4, 5200, 4900, 'a'},
    {"CA", "1604555", 4, 5200, 4900, 'a'},  {"PR", "1787555", 4, 22000, 20000, 'a'}, {"SG", "656", 7, 13500, 12200, 's'},
    {"SG", "659", 7, 14500, 13100, 's'},    {"AU", "612", 8, 16000, 14500, 's'},    {"AU", "614", 8, 44000, 40000, 's'},
    {"JP", "813", 8, 29000, 26500, 's'},    {"IN", "9198", 8, 21000, 19000, 's'},
    // Where the toll-fraud burst goes.
    {"LV", "3716700", 4, 390000, 355000, 'x'}, {"MV", "96079", 5, 910000, 830000, 'x'}, {"SL", "23225", 6, 620000, 565000, 'x'},
    {"CU", "5352", 6, 940000, 860000, 'x'}, {"SO", "25261", 7, 780000, 710000, 'x'}, {"", "88213", 7, 4800000, 4400000, 'x'},
    // Once in a while, and mostly blocked.
    {"GB", "44909", 7, 1200000, 1100000, 'z'}, {"TN", "21671", 6, 540000, 490000, 'z'}, {"BR", "5511", 8, 26000, 24000, 'z'},
};

} // namespace

std::span<const Destination> destinations()
{
    return rows;
}

int writeSubscriber(int destination, int party, char *out)
{
    const Destination &row = rows[destination];
    const size_t prefix = std::strlen(row.prefix);
    std::memcpy(out, row.prefix, prefix);
    quint64 random = combined(static_cast<quint64>(destination) * 65536, static_cast<quint64>(party));
    for (int i = 0; i < row.digits; ++i, random /= 10)
        out[prefix + static_cast<size_t>(i)] = static_cast<char>('0' + random % 10);
    const size_t length = prefix + static_cast<size_t>(row.digits);
    out[length] = 0;
    return static_cast<int>(length);
}

} // namespace simulator
