// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "core/secret.h"

#include <functional>

namespace workspace {

//! Fills `${new-7}` with the id that the service gave and `${secret:2}` with the secret, JSON-escaped. Errors (Invalid): "draft-without-id",
//! "missing-secret".
core::Result<QByteArray> filledBody(QByteArray text, const QHash<QString, QString> &bound, const std::function<core::Secret(core::SecretId)> &secret);
core::Result<QStringList> filledArguments(const QStringList &arguments, const QHash<QString, QString> &bound);
//! The target with drafts replaced by the ids that are known.
core::ObjectRef filledRef(core::ObjectRef ref, const QHash<QString, QString> &bound);
//! Edits whose values name drafts.
core::Result<QList<core::FieldEdit>> filledEdits(QList<core::FieldEdit> edits, const QHash<QString, QString> &bound);

//! The error without the secrets of \a step, should the service have quoted one: errors go to the journal.
core::Error redacted(core::Error error, const core::Step &step, const std::function<core::Secret(core::SecretId)> &secret);

//! What a create or link carries, compared with what the service holds: every sent field is there with an equal value; ranges and users are compared as
//! sets; absent, null and "" are alike.
bool carries(const core::RawObject &held, const core::RawObject &sent);

} // namespace workspace
