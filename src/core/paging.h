// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/field.h"

namespace core {

//! One page of a list as it came. The envelope may be missing (a bare array), the fields have two names and two types.
struct RawPage
{
    QList<RawObject> items;
    //! Texts instead of objects where the list is one of ids.
    QStringList ids;
    //! Items of the wrong shape; the list is then incomplete.
    int badItems = 0;
    std::optional<qint64> totalItems;
    std::optional<qint64> pageNumber;
    std::optional<qint64> pageSize;
    bool bareArray = false;
};

//! \a keys are the names under which the collection may stand, the first that is there wins.
Result<RawPage> parsePage(QByteArrayView json, const QList<QByteArray> &keys);

} // namespace core
