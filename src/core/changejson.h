// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

// Raw JSON of the service travels as text inside the file, so that no spelling is lost.

QJsonValue rawToJson(const RawValue &value);
RawValue rawFromJson(const QJsonValue &json);
QJsonValue objectToJson(const std::optional<RawObject> &object);
//! False when there is text that is no object.
bool objectFromJson(const QJsonValue &json, std::optional<RawObject> &object);
QJsonObject refToJson(const ObjectRef &ref);
bool refFromJson(const QJsonValue &json, ObjectRef &ref);
QJsonArray editsToJson(const QList<FieldEdit> &edits);
bool editsFromJson(const QJsonValue &json, QList<FieldEdit> &edits);
QJsonArray numbersToJson(const QList<int> &numbers);
QList<int> numbersFromJson(const QJsonValue &json);
QJsonObject setToJson(const ChangeSet &set);
bool setFromJson(const QJsonObject &json, ChangeSet &set);

} // namespace core
