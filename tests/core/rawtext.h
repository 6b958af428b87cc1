// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawobject.h"

//! The object that \a json spells; aborts the test program on a mistake in the test itself.
inline core::RawObject rawFrom(QByteArrayView json)
{
    const core::Result<core::RawObject> object = core::RawObject::parse(json);
    if (!object)
        qFatal("the test's own JSON is wrong: %s", json.toByteArray().constData());
    return *object;
}

//! An object with the one field "f".
inline core::RawObject rawField(QByteArrayView value)
{
    return rawFrom("{\"f\":" + value.toByteArray() + '}');
}
