// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/effect.h"

#include <QJsonObject>

namespace core {

QJsonObject effectToJson(const Effect &effect);
bool effectFromJson(const QJsonValue &json, Effect &effect);

} // namespace core
