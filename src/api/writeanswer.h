// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawobject.h"

#include <QString>

namespace api {

//! What came back for one operation on one object.
struct WriteAnswer
{
    int status = 0; //!< 2xx
    //! The object of the answer. Never one of another id, never one that holds a password.
    std::optional<core::RawObject> object;
    QString requestId;
    //! True when the answer does not say what the service has now (no body where one is due, or only an echo): read again.
    bool reread = false;

    bool operator==(const WriteAnswer &) const = default;
};

//! The same, decoded.
template<class T>
struct Written
{
    int status = 0;
    std::optional<T> object;
    QString requestId;
    bool reread = false;
};

} // namespace api
