// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"

#include "core/addressimport.h"
#include "workspace/changes/changedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString label(const char *text, int count = -1)
{
    return QCoreApplication::translate("gui::AccessGestures", text, nullptr, count);
}

} // namespace

core::Result<void> AccessGestures::addRanges(const QString &listId, const QList<core::ImportedRange> &ranges)
{
    if (!m_desk.draft().accessControlList(listId))
        return core::failure(core::invalidError("target-missing"));
    QList<core::Change> changes;
    changes.reserve(ranges.size());
    for (const core::ImportedRange &range : ranges)
        changes << created(listId, range.network, range.note);
    if (changes.isEmpty())
        return {};
    return m_desk.stage(changes, label(QT_TRANSLATE_N_NOOP("gui::AccessGestures", "Import %Ln range(s) into %1"), int(ranges.size())).arg(listName(listId)));
}

core::Result<QString> AccessGestures::importList(const QString &name, const QList<core::ImportedRange> &ranges)
{
    QList<std::pair<core::Ipv4Network, QString>> entries;
    entries.reserve(ranges.size());
    for (const core::ImportedRange &range : ranges)
        entries << std::pair(range.network, range.note);
    return newList(name, true, entries);
}

core::Result<void> AccessGestures::editNotes(const QList<std::pair<RangeRef, QString>> &notes, const QString &what)
{
    QList<core::Change> changes;
    for (const auto &[range, note] : notes) {
        const std::optional<core::Change> change = edited(range, {{"description", core::rawString(note)}});
        if (!change)
            return core::failure(core::invalidError("target-missing"));
        const core::RawValue before = change->before->value("description");
        if (!change->edits.isEmpty() && !(note.isEmpty() && (!before || *before == "null")))
            changes << *change;
    }
    return changes.isEmpty() ? core::Result<void>() : m_desk.stage(changes, what);
}

core::Result<void> AccessGestures::removeEverything(const AccessCleanup &cleanup)
{
    QList<core::Change> changes;
    for (const QString &id : cleanup.disabledLists) {
        const core::AccessControlList *list = m_desk.draft().accessControlList(id);
        if (!list)
            continue;
        if (const std::optional<core::Change> change = edited(*list, "enabled", core::rawBool(false)))
            changes << *change;
    }
    QList<RangeRef> ranges = cleanup.ranges;
    ranges.removeIf([&cleanup](const RangeRef &range) { return cleanup.disabledLists.contains(range.listId) || cleanup.deletedLists.contains(range.listId); });
    const core::Result<QList<core::Change>> removed = removals(ranges);
    if (!removed)
        return core::failure(removed.error());
    changes << *removed;
    for (const QString &id : cleanup.deletedLists) {
        if (const core::AccessControlList *list = m_desk.draft().accessControlList(id))
            changes << deletion(*list);
    }
    if (changes.isEmpty())
        return {};
    return m_desk.stage(changes, label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Remove everything of %1")).arg(cleanup.of));
}

} // namespace gui
