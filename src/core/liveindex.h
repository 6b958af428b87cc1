// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QHash>

namespace core {

//! Finds the objects of a configuration for many changes in a row. Ranges and numbers, of which there are thousands, are found through a hash.
//! The configuration must outlive it and stay as it is.
class LiveIndex
{
public:
    explicit LiveIndex(const ProjectConfiguration &live) : m_live(live) {}

    //! As the configuration answers them.
    bool contains(const ObjectRef &ref) const;
    std::optional<RawObject> rawObject(const ObjectRef &ref) const;

private:
    using Raws = QHash<QString, const RawObject *>;
    const RawObject *range(const ObjectRef &ref) const;
    const RawObject *number(const QString &e164) const;

    const ProjectConfiguration &m_live;
    mutable QHash<QString, Raws> m_ranges; //!< by list
    mutable Raws m_numbers;
};

} // namespace core
