// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace models {

//! "31 Normal, unspecified": a cause value of ITU-T Q.850 with its name; only the value when it has none.
QString causeText(int cause);
//! "486 Busy Here": a SIP status code with the reason phrase of RFC 3261 and its extensions, which are words of the protocol and not translated.
QString sipResponseText(int code);

} // namespace models
