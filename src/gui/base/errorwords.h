// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ipv4network.h"

namespace gui {

//! Untranslated words of the context "gui::ErrorText"; nullptr for none.
struct ErrorWords
{
    const char *what;
    const char *advice;
    bool general; //!< from the kind, not from the reason
};

//! The words of \a reason if it has some of its own, else of \a kind.
ErrorWords errorWords(core::ErrorKind kind, const QByteArray &reason);
const char *addressWords(core::Ipv4Problem problem);
const char *reservedWords(core::ReservedBlock block);

} // namespace gui
