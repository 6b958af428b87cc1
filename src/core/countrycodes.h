// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace core {

//! Country codes that somebody pasted: separated by anything, in any case of letters.
struct CountryCodes
{
    QStringList known;   //!< as the project spells them, each once, in the order of the text
    QStringList unknown; //!< what else stood there, each once
    bool operator==(const CountryCodes &) const = default;
};

CountryCodes readCountryCodes(const QString &text, const ProjectConfiguration &project);

} // namespace core
