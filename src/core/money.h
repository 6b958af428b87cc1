// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/field.h"

namespace core {

//! An amount of one currency in millionths. Never added across currencies, never binary floating point.
struct Money
{
    QString currency;
    qint64 micros = 0;
    bool operator==(const Money &) const = default;
};

//! A decimal number as text ("0.0040", "4e-3", "-1") in millionths, rounded half away from zero; nullopt when it is none or does not fit.
std::optional<qint64> parseMicros(QByteArrayView text);
//! `{"currencyCode":..., "amount": string or number}`.
Field<Money> readMoney(const RawObject &object, QByteArrayView key);
//! Plain text with four decimals (more when needed, up to six) and a point, for files.
QString formatMicros(qint64 micros);

} // namespace core
