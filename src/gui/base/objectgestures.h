// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QString>

namespace workspace {
class ChangeDesk;
}

namespace gui {

//! A field of the wire and the value that it shall have, as raw JSON.
struct FieldValue
{
    QByteArray field;
    core::RawValue value;
};

//! What forms and pages do with objects of any kind. Each call is one undo step of the desk; nothing is sent. Errors: those of the desk.
class ObjectGestures
{
public:
    explicit ObjectGestures(workspace::ChangeDesk &desk) : m_desk(desk) {}

    //! Stages the fields whose value is another one; without any it does nothing. Absent, null and an empty text count as the same where \a value is empty.
    core::Result<void> edit(const core::ObjectRef &ref, const QList<FieldValue> &values, const QString &label);
    //! The same field of many objects, in one step.
    core::Result<void> editAll(const QList<core::ObjectRef> &refs, const FieldValue &value, const QString &label);
    //! A Create for `stage`, with a fresh draft id. Values that are nullopt are left out.
    core::Change creation(core::Kind kind, const core::ObjectId &parent, const QList<FieldValue> &values) const;
    //! An Attach or Detach of a list and a trunk; \a kind is one of the two links.
    static core::Change link(core::Act act, core::Kind kind, const QString &trunkId, const QString &listId);
    core::Result<void> stage(const QList<core::Change> &changes, const QString &label);
    //! Deletes them with what has to go before (see `core::deletionChanges`).
    core::Result<void> remove(const QList<core::ObjectRef> &refs, const QString &label);

    workspace::ChangeDesk &desk() const { return m_desk; }

private:
    std::optional<core::Change> edited(const core::ObjectRef &ref, const QList<FieldValue> &values) const;

    workspace::ChangeDesk &m_desk;
};

} // namespace gui
