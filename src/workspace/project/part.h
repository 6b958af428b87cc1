// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QSet>

#include <array>

namespace workspace {

//! The collections of a project as they are read, in the order in which they are read when nobody prefers another: first what few requests bring.
enum class Part { Trunks, AccessLists, CredentialLists, AccessLinks, Countries, BlockingRules, Numbers, ActiveNumbers, CredentialLinks, Endpoints };
inline constexpr int partCount = 10;

//! What a reading of objects of \a kind reads: itself, what it needs first, and what may come with a new object.
QSet<Part> partsOf(core::Kind kind);
//! Where objects of \a kind are.
QList<Part> homeOf(core::Kind kind);
//! What has to be read before \a part can be asked for.
QList<Part> baseOf(Part part);

//! Calls \a use with the member of `core::ProjectConfiguration` that \a part is.
template<class F>
void withMember(Part part, F use)
{
    using Project = core::ProjectConfiguration;
    switch (part) {
    case Part::Trunks: return use(&Project::trunks);
    case Part::AccessLists: return use(&Project::accessControlLists);
    case Part::CredentialLists: return use(&Project::credentialLists);
    case Part::AccessLinks: return use(&Project::accessLinks);
    case Part::Countries: return use(&Project::countries);
    case Part::BlockingRules: return use(&Project::blockingRules);
    case Part::Numbers: return use(&Project::numbers);
    case Part::ActiveNumbers: return use(&Project::activeNumbers);
    case Part::CredentialLinks: return use(&Project::credentialLinks);
    case Part::Endpoints: return use(&Project::endpoints);
    }
}

//! How far the reading of one part is. Rows where the part is one list; trunks or lists asked where it takes a request for each.
struct PartState
{
    enum class Phase { Idle, Waiting, Reading, Done, Failed };

    Phase phase = Phase::Idle;
    qint64 done = 0;
    qint64 expected = 0; //!< 0 while not known
    std::optional<core::Error> error;

    bool isUnderWay() const { return phase == Phase::Waiting || phase == Phase::Reading; }
    bool isOver() const { return phase == Phase::Done || phase == Phase::Failed; }
};
using PartStates = std::array<PartState, partCount>;

} // namespace workspace
