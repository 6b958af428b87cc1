// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/changedesk.h"

#include "core/logging.h"
#include "core/staging.h"
#include "workspace/filekeeper.h"
#include "workspace/project/projectstore.h"

#include <QHash>
#include <QScopedValueRollback>

#include <algorithm>

namespace workspace {

namespace {

struct Gesture
{
    QString label;
    core::ChangeSet before;
    core::ChangeSet after;
};

int highestDraft(const core::ChangeSet &set)
{
    int highest = 0;
    for (const core::Change &change : set.changes) {
        if (change.target.id.draft)
            highest = std::max(highest, change.target.id.value.mid(4).toInt());
        if (change.target.parent.draft)
            highest = std::max(highest, change.target.parent.value.mid(4).toInt());
    }
    return highest;
}

core::ChangeSet without(core::ChangeSet set, int number)
{
    if (set.change(number))
        core::dropWithDependents(set, {number});
    return set;
}

} // namespace

struct ChangeDesk::Private
{
    ProjectStore &store;
    FileKeeper keeper;
    core::ChangeSet set;
    core::ProjectConfiguration draft;
    QList<core::ChangeConflict> conflicts;
    QList<Gesture> done;
    QList<Gesture> undone;
    QHash<core::SecretId, core::Secret> secrets;
    core::NumberRoute route = core::NumberRoute::NumbersApi;
    int lastDraft = 0;
    int lastSecret = 0;
    bool busy = false;

    Private(ProjectStore &projectStore, const QString &file) : store(projectStore), keeper(file) {}

    core::ChangeSet fresh() const
    {
        core::ChangeSet empty;
        empty.id = QUuid::createUuid();
        empty.project = store.configuration().project;
        return empty;
    }
    void rebase()
    {
        const core::RebasedSet result = core::rebased(store.configuration(), set);
        set = result.set;
        conflicts = result.conflicts;
    }
    //! What of the set fits the project: without what conflicts as a whole. A host name that is taken is shown, so that another can be chosen.
    core::ChangeSet applicable() const
    {
        QSet<int> numbers;
        for (const core::ChangeConflict &conflict : conflicts) {
            if (conflict.field.isEmpty() && conflict.reason != "host-name-taken")
                numbers.insert(conflict.change);
        }
        core::ChangeSet fitting = set;
        if (!numbers.isEmpty())
            core::dropWithDependents(fitting, numbers);
        return fitting;
    }
    void recompute()
    {
        const core::Result<core::ProjectConfiguration> applied = core::apply(store.configuration(), applicable());
        if (!applied)
            qCWarning(logWorkspace) << "the staged set does not fit the project:" << applied.error().reason;
        draft = applied ? *applied : store.configuration();
    }
};

ChangeDesk::ChangeDesk(ProjectStore &store, const QString &file, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(store, file))
{
    d->set = d->fresh();
    const core::Result<QByteArray> stored = d->keeper.load();
    if (stored && !stored->isEmpty()) {
        const core::Result<core::ChangeSet> set = core::changeSetFromJson(*stored);
        if (set && set->project == store.configuration().project)
            d->set = *set;
        else
            qCWarning(logWorkspace) << "the stored changes could not be read or belong to another project";
    }
    d->lastDraft = highestDraft(d->set);
    for (const core::Change &change : std::as_const(d->set.changes)) {
        for (const core::SecretSlot &slot : change.secrets)
            d->lastSecret = std::max(d->lastSecret, slot.secret);
    }
    d->rebase();
    d->recompute();
    connect(&d->keeper, &FileKeeper::failed, this, &ChangeDesk::notKept);
    connect(&store, &ProjectStore::changed, this, [this] {
        const core::ChangeSet before = d->set;
        d->rebase();
        d->recompute();
        if (!(before == d->set))
            d->keeper.save(core::changeSetToJson(d->set));
        Q_EMIT changed();
    });
}

ChangeDesk::~ChangeDesk() = default;

const core::ChangeSet &ChangeDesk::staged() const
{
    return d->set;
}

const core::ProjectConfiguration &ChangeDesk::draft() const
{
    return d->draft;
}

const core::ProjectConfiguration &ChangeDesk::live() const
{
    return d->store.configuration();
}

QList<core::ChangeConflict> ChangeDesk::conflicts() const
{
    return d->conflicts;
}

void ChangeDesk::resolve(const core::ChangeConflict &conflict, bool keepMine)
{
    core::ChangeSet set = d->set;
    const auto change = std::find_if(set.changes.begin(), set.changes.end(),
                                     [&conflict](const core::Change &candidate) { return candidate.number == conflict.change; });
    if (change == set.changes.end())
        return;
    if (conflict.field.isEmpty()) {
        // Nothing of mine could be kept but the wish: it stays staged, and the conflict with it.
        if (keepMine)
            return;
        set = without(set, conflict.change);
    } else if (keepMine) {
        for (core::FieldEdit &edit : change->edits) {
            if (edit.field == conflict.field)
                edit.before = conflict.theirs;
        }
        if (change->before)
            change->before->set(conflict.field, conflict.theirs);
    } else {
        change->edits.removeIf([&conflict](const core::FieldEdit &edit) { return edit.field == conflict.field; });
        if (change->edits.isEmpty() && change->secrets.isEmpty())
            set = without(set, conflict.change);
    }
    replace(set, tr("Answer a conflict"));
}

core::Result<void> ChangeDesk::stage(const QList<core::Change> &changes, const QString &label)
{
    if (d->busy)
        return core::failure(core::invalidError("run-under-way"));
    QList<core::Change> numbered = changes;
    int number = d->set.nextNumber();
    for (core::Change &change : numbered)
        change.number = number++;
    // Before it is folded into what is staged: folding drops what does not fit, and the user should hear of it.
    core::ChangeSet unfolded = d->applicable();
    unfolded.changes.append(numbered);
    const core::Result<core::ProjectConfiguration> applied = core::apply(live(), unfolded);
    if (!applied)
        return core::failure(applied.error());
    replace(core::staged(live(), d->set, numbered), label);
    return {};
}

void ChangeDesk::unstage(int change, const QString &label)
{
    replace(without(d->set, change), label);
}

core::ObjectId ChangeDesk::newDraft()
{
    return core::draftId(++d->lastDraft);
}

core::SecretId ChangeDesk::keepSecret(const core::Secret &secret)
{
    d->secrets.insert(++d->lastSecret, secret);
    return d->lastSecret;
}

core::Secret ChangeDesk::secret(core::SecretId id) const
{
    return d->secrets.value(id);
}

void ChangeDesk::setTicket(const QString &ticket)
{
    if (d->set.ticket == ticket)
        return;
    d->set.ticket = ticket;
    d->keeper.save(core::changeSetToJson(d->set));
}

bool ChangeDesk::canUndo() const
{
    return !d->busy && !d->done.isEmpty();
}

bool ChangeDesk::canRedo() const
{
    return !d->busy && !d->undone.isEmpty();
}

QString ChangeDesk::undoLabel() const
{
    return d->done.isEmpty() ? QString() : d->done.constLast().label;
}

QString ChangeDesk::redoLabel() const
{
    return d->undone.isEmpty() ? QString() : d->undone.constLast().label;
}

void ChangeDesk::undo()
{
    if (!canUndo())
        return;
    const Gesture gesture = d->done.takeLast();
    d->undone.append(gesture);
    install(gesture.before);
}

void ChangeDesk::redo()
{
    if (!canRedo())
        return;
    const Gesture gesture = d->undone.takeLast();
    d->done.append(gesture);
    install(gesture.after);
}

void ChangeDesk::discard(const QString &label)
{
    replace(d->fresh(), label);
}

void ChangeDesk::replace(const core::ChangeSet &set, const QString &label)
{
    if (d->busy || set.changes == d->set.changes)
        return;
    d->done.append({label, d->set, set});
    d->undone.clear();
    d->lastDraft = std::max(d->lastDraft, highestDraft(set));
    install(set);
}

void ChangeDesk::setBusy(bool busy)
{
    if (d->busy == busy)
        return;
    d->busy = busy;
    Q_EMIT changed();
}

bool ChangeDesk::isBusy() const
{
    return d->busy;
}

core::Task<void> ChangeDesk::settle(const core::ChangeSet &remaining)
{
    // What was sent cannot be undone by taking a gesture back.
    d->done.clear();
    d->undone.clear();
    install(remaining.isEmpty() ? d->fresh() : remaining);
    return d->keeper.kept();
}

core::Result<core::Plan> ChangeDesk::plan() const
{
    return core::plan(live(), d->set, d->route);
}

void ChangeDesk::keepAgain()
{
    d->keeper.save(core::changeSetToJson(d->set));
}

void ChangeDesk::setNumberRoute(core::NumberRoute route)
{
    d->route = route;
}

void ChangeDesk::install(const core::ChangeSet &set)
{
    // The ticket is of the whole set: no undo takes it back.
    const QString ticket = d->set.ticket;
    d->set = set;
    if (!ticket.isEmpty())
        d->set.ticket = d->set.isEmpty() ? QString() : ticket;
    d->rebase();
    d->recompute();
    d->keeper.save(core::changeSetToJson(d->set));
    Q_EMIT changed();
}

} // namespace workspace
