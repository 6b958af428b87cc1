// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/ipv4network.h"

namespace workspace {
class ChangeDesk;
}

namespace gui {

//! Names one range of one list.
struct RangeRef
{
    QString listId;
    QString rangeId;
    bool operator==(const RangeRef &) const = default;
};

//! What can be done with access control lists. Each gesture is one undo step of the desk; nothing is sent.
//! Errors of their own (Invalid): "last-range" (a list keeps at least one), "name-taken", "name-empty"; else those of the desk.
class AccessGestures
{
public:
    explicit AccessGestures(workspace::ChangeDesk &desk) : m_desk(desk) {}

    core::Result<void> addRanges(const QString &listId, const QList<core::Ipv4Network> &networks, const QString &note);
    core::Result<void> editRange(const RangeRef &range, const core::Ipv4Network &network, const QString &note);
    core::Result<void> editNote(const RangeRef &range, const QString &note);
    core::Result<void> removeRanges(const QList<RangeRef> &ranges);
    core::Result<void> moveRanges(const QList<RangeRef> &ranges, const QString &toListId);
    //! The id of the draft.
    core::Result<QString> createList(const QString &name, bool inForce, const QList<core::Ipv4Network> &networks);
    core::Result<void> renameList(const QString &listId, const QString &name);
    core::Result<void> setInForce(const QString &listId, bool inForce);
    //! Detaches it from every trunk first.
    core::Result<void> deleteList(const QString &listId);
    //! Attaches the list to \a added and detaches it from \a removed, as far as that is still to be done; other trunks keep what they have.
    core::Result<void> changeTrunks(const QString &listId, const QStringList &added, const QStringList &removed);

    //! Empty, "name-empty" or "name-taken" (another list of the draft, ignoring case and outer blanks).
    QByteArray nameProblem(const QString &name, const QString &ownListId = {}) const;

private:
    core::ObjectId objectId(const QString &id) const;
    core::ObjectRef listRef(const QString &listId) const;
    core::ObjectRef rangeRef(const RangeRef &range) const;
    core::Change created(const QString &listId, const core::Ipv4Network &network, const QString &note) const;
    std::optional<core::Change> edited(const RangeRef &range, const QList<std::pair<QByteArray, QByteArray>> &fields) const;
    core::Result<void> editList(const QString &listId, const QByteArray &field, const QByteArray &value, const QString &label);
    core::Result<QList<core::Change>> removals(const QList<RangeRef> &ranges) const;
    QString listName(const QString &listId) const;

    workspace::ChangeDesk &m_desk;
};

} // namespace gui
