// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

//! A small project: trunks T1 (lists A1, A2, users C1, endpoints E1, E2, a number), T2 (list A1), T3 (users C2), T4 (nothing); A3 is unused.
core::ProjectConfiguration sampleProject();

core::RawObject object(const QString &json);

// Short ways to write changes. Text that starts with "new-" is a draft.
core::ObjectId id(const QString &text);
core::ObjectRef ref(core::Kind kind, const QString &text, const QString &parent = {});
core::FieldEdit edit(const char *field, const QString &before, const QString &after);
core::Change create(core::Kind kind, int number, const QString &fields, const QString &parent = {});
core::Change change(core::Act act, const core::ObjectRef &target, const QList<core::FieldEdit> &edits = {});
core::Change attach(const QString &trunk, const QString &list);
core::Change attachUsers(const QString &trunk, const QString &list);
core::Change detach(const QString &trunk, const QString &list);

//! Stages all of them, in order.
core::ChangeSet stagedSet(const core::ProjectConfiguration &live, const QList<core::Change> &changes);

//! One line for each change: `1 edit trunk T1 name "Oslo"->"Oslo 2"`.
QStringList drawn(const core::ChangeSet &set);
//! One line for each step: `1 A8 A1 {...} <2` with `hold` in front of a held one and the numbers of the steps it needs behind.
QStringList drawn(const core::Plan &plan);
