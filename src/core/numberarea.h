// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace core {

//! Where countries share a dialling code (+1, +7, +39, +44 and others), those whose numbers begin like \a digits, by the longest prefix: one, and the main
//! country of the code for what is given out in none of the smaller ones; several for numbers that all of them have, such as +1 800. Empty for codes of one
//! country. A service may list fewer countries than there are.
QStringList countriesOfArea(QStringView digits);

} // namespace core
