// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"

namespace models {

// For callpathtext.cpp only.

//! Sentences for \a reason at \a gate with `%1` and on for the details; of several the one that needs most of \a known details. Empty when there is none.
QString gateSentence(core::Gate gate, const QByteArray &reason, qsizetype known);

} // namespace models
