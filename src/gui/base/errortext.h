// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ipv4network.h"

namespace gui {

//! The words for one error: what happened, to what, what to do; details to fold out.
struct ErrorText
{
    QString what;    //!< a sentence
    QString advice;  //!< a sentence, may be empty
    QString details; //!< codes, the service's own words, request id

    //! "Adding 203.0.113.7/32: the key was rejected. Check it in the profile." \a subject names the act and its object; may be empty.
    QString sentence(const QString &subject = {}) const;
};

ErrorText errorText(const core::Error &error);

//! What is wrong with a typed address, for the line beside its field; empty for None.
QString addressProblemText(const core::Ipv4Parse &parse);
//! Why an address cannot arrive from the public Internet; empty for None.
QString reservedText(core::ReservedBlock block);

} // namespace gui
