// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

namespace core {

//! Project ids that somebody pasted: separated by blanks, commas, semicolons, quotes, brackets, line ends; small letters.
struct ProjectIds
{
    QStringList ids;     //!< each once, in the order of the text
    QStringList strange; //!< what is no project id, each once
    bool ownNamed = false; //!< the project itself stood among them; it is left out
    bool operator==(const ProjectIds &) const = default;
};

ProjectIds readProjectIds(const QString &text, const QString &ownId);

//! What became of the projects that a run registered. The service names only those that are new; it ignores the others without a word.
struct Registration
{
    QStringList added;
    QStringList known; //!< asked for and not named in the answer: known to the service already
    bool readable = true; //!< false when an answer was not what the contract says: then `known` is not to be believed
    bool isEmpty() const { return added.isEmpty() && known.isEmpty() && readable; }
    bool operator==(const Registration &) const = default;
};

//! Of the steps that were done.
Registration registrationOf(const RunRecord &run);

} // namespace core
