// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/plan.h"
#include "core/trunkaccess.h"

#include <QString>

//! The words for values of core that more than one table and dialog shows.
namespace models {

//! "by address and password".
QString accessModeText(core::AccessMode mode);
//! Why a mode is not known.
QString unknownReasonText(const QByteArray &reason);
//! "by address: 254 addresses", "by password: any address", "refuses all".
QString accessText(const core::TrunkAccess &access);
//! The same in as few words as fit a table: "by address: 254".
QString accessShortText(const core::TrunkAccess &access);
QString accessChangeText(core::AccessChange change);
QString stepStateText(core::StepState state);
//! "Add range" for "A8"; the number itself when it is not a write.
QString operationText(const QByteArray &number);
//! "access control list".
QString kindText(core::Kind kind);
//! One short word for addresses that cannot arrive; empty for None.
QString reservedWord(core::ReservedBlock block);
//! Locale grouping.
QString countText(quint64 count);
//! Raw JSON as a person would write it: text without quotes, "on" and "off" for bools, an en dash for absent and null.
QString valueText(const core::RawValue &value);

} // namespace models
