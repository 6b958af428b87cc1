// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"

#include "workspace/changes/changedesk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString label(const char *text, int count = -1)
{
    return QCoreApplication::translate("gui::AccessGestures", text, nullptr, count);
}

core::Change linkChange(core::Act act, const core::ObjectId &trunk, const core::ObjectId &list)
{
    core::Change change;
    change.act = act;
    change.target = {core::Kind::TrunkAccessLink, trunk, list};
    return change;
}

} // namespace

core::ObjectId AccessGestures::objectId(const QString &id) const
{
    return core::objectIdFromText(id);
}

core::ObjectRef AccessGestures::listRef(const QString &listId) const
{
    return {core::Kind::AccessControlList, {}, objectId(listId)};
}

core::ObjectRef AccessGestures::rangeRef(const RangeRef &range) const
{
    return {core::Kind::IpRange, objectId(range.listId), objectId(range.rangeId)};
}

QString AccessGestures::listName(const QString &listId) const
{
    const core::AccessControlList *list = m_desk.draft().accessControlList(listId);
    return list ? list->name.valueOr(listId) : listId;
}

core::Change AccessGestures::created(const QString &listId, const core::Ipv4Network &network, const QString &note) const
{
    core::Change change;
    change.act = core::Act::Create;
    change.target = {core::Kind::IpRange, objectId(listId), m_desk.newDraft()};
    if (!note.isEmpty())
        change.edits << core::FieldEdit{"description", std::nullopt, core::rawString(note)};
    change.edits << core::FieldEdit{"ipAddress", std::nullopt, core::rawString(network.addressText())};
    change.edits << core::FieldEdit{"range", std::nullopt, core::rawNumber(network.length)};
    return change;
}

core::Result<void> AccessGestures::addRanges(const QString &listId, const QList<core::Ipv4Network> &networks, const QString &note)
{
    QList<core::Change> changes;
    changes.reserve(networks.size());
    for (const core::Ipv4Network &network : networks)
        changes << created(listId, network, note);
    const QString what = networks.size() == 1 ? label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Add %1 to %2")).arg(networks.first().text(), listName(listId))
                                              : label(QT_TRANSLATE_N_NOOP("gui::AccessGestures", "Add %Ln range(s) to %1"), int(networks.size())).arg(listName(listId));
    return m_desk.stage(changes, what);
}

std::optional<core::Change> AccessGestures::edited(const RangeRef &range, const QList<std::pair<QByteArray, QByteArray>> &fields) const
{
    const core::AccessControlList *list = m_desk.draft().accessControlList(range.listId);
    const core::IpRange *present = list ? list->range(range.rangeId) : nullptr;
    if (!present)
        return std::nullopt;
    core::Change change;
    change.act = core::Act::Edit;
    change.target = rangeRef(range);
    change.before = present->raw;
    for (const auto &[field, value] : fields) {
        const core::RawValue before = present->raw.value(field);
        if (!core::sameValue(before, value))
            change.edits << core::FieldEdit{field, before, value};
    }
    return change;
}

core::Result<void> AccessGestures::editRange(const RangeRef &range, const core::Ipv4Network &network, const QString &note)
{
    const std::optional<core::Change> change = edited(range, {{"description", core::rawString(note)},
                                                              {"ipAddress", core::rawString(network.addressText())},
                                                              {"range", core::rawNumber(network.length)}});
    if (!change)
        return core::failure(core::invalidError("target-missing"));
    if (change->edits.isEmpty())
        return {};
    return m_desk.stage(*change, label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Change %1 in %2")).arg(network.text(), listName(range.listId)));
}

core::Result<void> AccessGestures::editNote(const RangeRef &range, const QString &note)
{
    const std::optional<core::Change> change = edited(range, {{"description", core::rawString(note)}});
    if (!change)
        return core::failure(core::invalidError("target-missing"));
    // No note and an empty note are the same to the one who looks.
    const core::RawValue before = change->before->value("description");
    if (change->edits.isEmpty() || (note.isEmpty() && (!before || *before == "null")))
        return {};
    return m_desk.stage(*change, label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Change a note in %1")).arg(listName(range.listId)));
}

core::Result<QList<core::Change>> AccessGestures::removals(const QList<RangeRef> &ranges) const
{
    QList<core::Change> changes;
    QHash<QString, int> left;
    for (const RangeRef &range : ranges) {
        const core::AccessControlList *list = m_desk.draft().accessControlList(range.listId);
        const core::IpRange *present = list ? list->range(range.rangeId) : nullptr;
        if (!present)
            continue;
        auto count = left.find(range.listId);
        if (count == left.end())
            count = left.insert(range.listId, int(list->ranges.size()));
        if (--*count == 0)
            return core::failure(core::invalidError("last-range", list->name.valueOr(list->id)));
        core::Change change;
        change.act = core::Act::Delete;
        change.target = rangeRef(range);
        change.before = present->raw;
        changes << change;
    }
    return changes;
}

core::Result<void> AccessGestures::removeRanges(const QList<RangeRef> &ranges)
{
    const core::Result<QList<core::Change>> changes = removals(ranges);
    if (!changes)
        return core::failure(changes.error());
    if (changes->isEmpty())
        return {};
    return m_desk.stage(*changes, label(QT_TRANSLATE_N_NOOP("gui::AccessGestures", "Remove %Ln range(s)"), int(changes->size())));
}

core::Result<void> AccessGestures::moveRanges(const QList<RangeRef> &ranges, const QString &toListId)
{
    QList<RangeRef> leaving = ranges;
    leaving.removeIf([&toListId](const RangeRef &range) { return range.listId == toListId; });
    const core::Result<QList<core::Change>> removed = removals(leaving);
    if (!removed)
        return core::failure(removed.error());
    QList<core::Change> changes;
    for (const core::Change &removal : *removed) {
        core::Change change;
        change.act = core::Act::Create;
        change.target = {core::Kind::IpRange, objectId(toListId), m_desk.newDraft()};
        for (const char *field : {"description", "ipAddress", "range"}) {
            if (const core::RawValue value = removal.before->value(field); value && *value != "null")
                change.edits << core::FieldEdit{field, std::nullopt, value};
        }
        changes << change;
    }
    changes << *removed;
    if (changes.isEmpty())
        return {};
    return m_desk.stage(changes, label(QT_TRANSLATE_N_NOOP("gui::AccessGestures", "Move %Ln range(s) to %1"), int(removed->size())).arg(listName(toListId)));
}

QByteArray AccessGestures::nameProblem(const QString &name, const QString &ownListId) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return "name-empty";
    const QList<core::AccessControlList> &lists = m_desk.draft().accessControlLists.items;
    const bool taken = std::any_of(lists.cbegin(), lists.cend(), [&](const core::AccessControlList &list) {
        return list.id != ownListId && list.name.value.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return taken ? QByteArray("name-taken") : QByteArray();
}

core::Result<QString> AccessGestures::createList(const QString &name, bool inForce, const QList<core::Ipv4Network> &networks)
{
    QList<std::pair<core::Ipv4Network, QString>> ranges;
    for (const core::Ipv4Network &network : networks)
        ranges << std::pair(network, QString());
    return newList(name, inForce, ranges);
}

core::Result<QString> AccessGestures::newList(const QString &name, bool inForce, const QList<std::pair<core::Ipv4Network, QString>> &ranges)
{
    if (const QByteArray problem = nameProblem(name); !problem.isEmpty())
        return core::failure(core::invalidError(problem));
    if (ranges.isEmpty())
        return core::failure(core::invalidError("last-range"));
    core::Change change;
    change.act = core::Act::Create;
    change.target = {core::Kind::AccessControlList, {}, m_desk.newDraft()};
    change.edits = {{"name", std::nullopt, core::rawString(name.trimmed())}, {"enabled", std::nullopt, core::rawBool(inForce)}};
    QList<core::Change> changes{change};
    for (const auto &[network, note] : ranges)
        changes << created(change.target.id.value, network, note);
    const core::Result<void> staged = m_desk.stage(changes, label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Create list %1")).arg(name.trimmed()));
    if (!staged)
        return core::failure(staged.error());
    return change.target.id.value;
}

std::optional<core::Change> AccessGestures::edited(const core::AccessControlList &list, const QByteArray &field, const QByteArray &value) const
{
    const core::RawValue before = list.raw.value(field);
    if (core::sameValue(before, value))
        return std::nullopt;
    core::Change change;
    change.act = core::Act::Edit;
    change.target = listRef(list.id);
    change.before = list.raw;
    change.edits << core::FieldEdit{field, before, value};
    return change;
}

core::Result<void> AccessGestures::editList(const QString &listId, const QByteArray &field, const QByteArray &value, const QString &what)
{
    const core::AccessControlList *list = m_desk.draft().accessControlList(listId);
    if (!list)
        return core::failure(core::invalidError("target-missing"));
    const std::optional<core::Change> change = edited(*list, field, value);
    return change ? m_desk.stage(*change, what) : core::Result<void>();
}

core::Result<void> AccessGestures::renameList(const QString &listId, const QString &name)
{
    if (const QByteArray problem = nameProblem(name, listId); !problem.isEmpty())
        return core::failure(core::invalidError(problem));
    const QString what = label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Rename %1 to %2")).arg(listName(listId), name.trimmed());
    return editList(listId, "name", core::rawString(name.trimmed()), what);
}

core::Result<void> AccessGestures::setInForce(const QString &listId, bool inForce)
{
    const QString what = (inForce ? label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Enable list %1")) : label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Disable list %1"))).arg(listName(listId));
    return editList(listId, "enabled", core::rawBool(inForce), what);
}

QList<core::Change> AccessGestures::deletion(const core::AccessControlList &list) const
{
    QList<core::Change> changes;
    const QStringList trunks = m_desk.draft().trunksOfAccessList(list.id);
    for (const QString &trunk : trunks)
        changes << linkChange(core::Act::Detach, objectId(trunk), objectId(list.id));
    core::Change change;
    change.act = core::Act::Delete;
    change.target = listRef(list.id);
    change.before = list.raw;
    changes << change;
    return changes;
}

core::Result<void> AccessGestures::deleteList(const QString &listId)
{
    const core::AccessControlList *list = m_desk.draft().accessControlList(listId);
    if (!list)
        return core::failure(core::invalidError("target-missing"));
    return m_desk.stage(deletion(*list), label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Delete list %1")).arg(list->name.valueOr(listId)));
}

core::Result<void> AccessGestures::changeTrunks(const QString &listId, const QStringList &added, const QStringList &removed)
{
    const QStringList present = m_desk.draft().trunksOfAccessList(listId);
    QList<core::Change> changes;
    for (const QString &trunk : added) {
        if (!present.contains(trunk))
            changes << linkChange(core::Act::Attach, objectId(trunk), objectId(listId));
    }
    for (const QString &trunk : removed) {
        if (present.contains(trunk))
            changes << linkChange(core::Act::Detach, objectId(trunk), objectId(listId));
    }
    if (changes.isEmpty())
        return {};
    return m_desk.stage(changes, label(QT_TRANSLATE_NOOP("gui::AccessGestures", "Change the trunks of %1")).arg(listName(listId)));
}

} // namespace gui
