// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/ipv4network.h"

#include <utility>

namespace core {
struct ImportedRange;
}

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

//! What is to go when somebody's access is closed.
struct AccessCleanup
{
    QString of; //!< what was looked for, for the label
    QList<RangeRef> ranges;
    QStringList disabledLists; //!< taken out of force, because their last ranges cannot go
    QStringList deletedLists;  //!< deleted for the same reason
    bool isEmpty() const { return ranges.isEmpty() && disabledLists.isEmpty() && deletedLists.isEmpty(); }
};

//! What can be done with access control lists. Each gesture is one undo step of the desk; nothing is sent.
//! Errors of their own (Invalid): "last-range" (a list keeps at least one), "name-taken", "name-empty"; else those of the desk.
class AccessGestures
{
public:
    explicit AccessGestures(workspace::ChangeDesk &desk) : m_desk(desk) {}

    core::Result<void> addRanges(const QString &listId, const QList<core::Ipv4Network> &networks, const QString &note);
    //! What an import has read, each with its own note.
    core::Result<void> addRanges(const QString &listId, const QList<core::ImportedRange> &ranges);
    core::Result<void> editRange(const RangeRef &range, const core::Ipv4Network &network, const QString &note);
    core::Result<void> editNote(const RangeRef &range, const QString &note);
    //! One gesture for notes of several ranges; \a what is its label.
    core::Result<void> editNotes(const QList<std::pair<RangeRef, QString>> &notes, const QString &what);
    core::Result<void> removeRanges(const QList<RangeRef> &ranges);
    core::Result<void> removeEverything(const AccessCleanup &cleanup);
    core::Result<void> moveRanges(const QList<RangeRef> &ranges, const QString &toListId);
    //! The id of the draft.
    core::Result<QString> createList(const QString &name, bool inForce, const QList<core::Ipv4Network> &networks);
    //! The same from an import.
    core::Result<QString> importList(const QString &name, const QList<core::ImportedRange> &ranges);
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
    std::optional<core::Change> edited(const core::AccessControlList &list, const QByteArray &field, const QByteArray &value) const;
    QList<core::Change> deletion(const core::AccessControlList &list) const;
    core::Result<QString> newList(const QString &name, bool inForce, const QList<std::pair<core::Ipv4Network, QString>> &ranges);
    core::Result<void> editList(const QString &listId, const QByteArray &field, const QByteArray &value, const QString &label);
    core::Result<QList<core::Change>> removals(const QList<RangeRef> &ranges) const;
    QString listName(const QString &listId) const;

    workspace::ChangeDesk &m_desk;
};

} // namespace gui
