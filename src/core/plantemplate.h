// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

namespace core {

//! JSON text in which nobody's own `${` can be taken for a place to fill: it is spelled with an escape, which reads back as the same text.
QByteArray templateJson(const QByteArray &json);
RawValue templateJson(const RawValue &json);
QList<FieldEdit> templateEdits(QList<FieldEdit> edits);

//! An id as an argument: itself, or the place for it.
QString templateArgument(const ObjectId &id);
//! The same as a JSON string.
QByteArray templateId(const ObjectId &id);

//! The body of a Create: its fields, its secrets as places.
RawObject templateBody(const Change &create);

} // namespace core
