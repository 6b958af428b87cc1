// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

namespace core {

//! The kind of the object that one of \a kind lies in; nullopt for those that stand alone.
std::optional<Kind> parentKind(Kind kind);

//! True when a field that the contract knows has a kind that it does not know: such an object is shown but never edited.
bool hasUnreadableField(Kind kind, const RawObject &object);

//! True when the object, or an entry inside it that an update would send along, has a key twice.
bool hasDuplicateKeysInside(const RawObject &object);

//! The fields of a Create that makes an object like \a object again: everything but what the service owns and, of a list, its entries.
QList<FieldEdit> recreatingEdits(Kind kind, const RawObject &object);

//! The raw items of a JSON array, those that are no objects included; empty when \a json is none.
QList<QByteArray> rawItems(const RawValue &json);

//! The trunk that an edit of a number names: a live id, a draft id, or empty for none.
ObjectId assignedTrunk(const RawValue &sipTrunkId);

//! The Numbers API's body that assigns a number to \a trunkId, or takes it off with an empty one.
QByteArray assignmentBody(const QByteArray &trunkIdJson);
//! The same for the trunking host.
QByteArray directAssignmentBody(const QByteArray &trunkIdJson, const QString &number);

} // namespace core
