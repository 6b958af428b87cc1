// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan.h"
#include "core/resourcefields.h"
#include "core/staging.h"

#include <algorithm>

namespace core {

namespace {

bool isStillToDo(StepState state)
{
    return state != StepState::Done && state != StepState::Pending;
}

void rewire(Change &change, const QHash<QString, QString> &bound)
{
    const auto named = [&bound](const ObjectId &id) { return id.draft && bound.contains(id.value) ? liveId(bound.value(id.value)) : id; };
    change.target.parent = named(change.target.parent);
    change.target.id = named(change.target.id);
    if (change.target.kind != Kind::PhoneNumber)
        return;
    for (FieldEdit &edit : change.edits) {
        const ObjectId trunk = assignedTrunk(edit.after);
        if (edit.field == "sipTrunkId" && named(trunk) != trunk)
            edit.after = rawString(named(trunk).value);
    }
}

QString textOf(const QList<FieldEdit> &edits, const QByteArray &field)
{
    const auto edit = std::find_if(edits.begin(), edits.end(), [&field](const FieldEdit &each) { return each.field == field; });
    RawObject holder;
    if (edit != edits.end())
        holder.set(field, edit->after);
    return readText(holder, field).valueOr({});
}

//! What is left of a change of two steps when the first is done.
void leaveRest(Change &change, const Step &open)
{
    if (change.target.kind == Kind::PhoneNumber) {
        // Off its old trunk, not on the new one.
        for (FieldEdit &edit : change.edits)
            edit.before = rawString({});
        if (change.before)
            change.before->set(QByteArrayLiteral("sipTrunkId"), rawString({}));
        return;
    }
    // The new range is there, the old one is not gone yet.
    change.act = Act::Delete;
    change.before = open.before;
    change.edits.clear();
}

bool sameWish(const Change &left, const Change &right)
{
    return left.secrets == right.secrets
        && std::equal(left.edits.begin(), left.edits.end(), right.edits.begin(), right.edits.end(), [](const FieldEdit &a, const FieldEdit &b) {
               return a.field == b.field && sameValue(a.after, b.after);
           });
}

//! \a mine was staged over \a done, which is carried out: only what differs from it is still to do.
void standOn(Change &mine, const Change &done)
{
    // Users have no id of their own: they are addressed by name.
    if (mine.act == Act::Create && mine.target.kind == Kind::Credential)
        mine.target.id = liveId(textOf(done.edits, "username"));
    QList<FieldEdit> edits;
    for (FieldEdit edit : std::as_const(mine.edits)) {
        const auto was = std::find_if(done.edits.begin(), done.edits.end(), [&edit](const FieldEdit &each) { return each.field == edit.field; });
        if (was != done.edits.end() && sameValue(was->after, edit.after))
            continue;
        if (was != done.edits.end())
            edit.before = was->after;
        edits.append(edit);
    }
    mine.edits = edits;
    mine.before.reset();
    if (mine.act != Act::Create)
        return;
    mine.act = mine.target.kind == Kind::Credential ? Act::SetSecret : Act::Edit;
    if (mine.target.kind == Kind::Credential)
        mine.edits.clear();
}

using Wish = std::pair<int, ObjectRef>;

Wish wishOf(const Change &change)
{
    return {int(change.act), change.target};
}

//! How far each change of a run came.
class Progress
{
public:
    explicit Progress(const RunRecord &run)
    {
        QHash<int, StepState> states;
        for (const StepRecord &record : run.steps)
            states.insert(record.step, record.state);
        for (const Step &step : run.plan.steps) {
            const bool open = isStillToDo(states.value(step.number, StepState::Waiting));
            for (const int change : step.changes) {
                ++m_steps[change];
                if (open && !m_open.contains(change))
                    m_open.insert(change, &step);
                m_done[change] += open ? 0 : 1;
            }
        }
    }
    //! The first step that is still to do, or none.
    const Step *open(int change) const { return m_open.value(change); }
    bool isDone(int change) const { return m_steps.contains(change) && !open(change); }
    bool isBegun(int change) const { return m_done.value(change) > 0; }

private:
    QHash<int, int> m_steps;
    QHash<int, int> m_done;
    QHash<int, const Step *> m_open;
};

//! Lays what was staged since over what a run left.
class Merger
{
public:
    Merger(const RunRecord &run, const ChangeSet &staged) : m_run(run), m_staged(staged), m_left(remaining(run))
    {
        m_next = std::max(run.plan.set.nextNumber(), staged.nextNumber());
        for (const Change &change : run.plan.set.changes) {
            if (!m_bases.contains(wishOf(change)))
                m_bases.insert(wishOf(change), &change);
        }
        findMoved();
        dropTakenBack();
        for (qsizetype i = 0; i < m_left.changes.size(); ++i) {
            const Change &change = m_left.changes.at(i);
            m_places.insert(change.number, i);
            if (change.act == Act::Delete)
                m_going.insert(change.target);
        }
    }

    ChangeSet run()
    {
        for (const Change &change : m_staged.changes)
            add(change);
        for (const qsizetype index : std::as_const(m_later)) {
            QList<int> &needs = m_left.changes[index].needs;
            for (int &need : needs)
                need = m_numbers.value(need, need);
            needs.removeIf([this](int need) { return !m_places.contains(need); });
        }
        return m_left;
    }

private:
    //! A range that got another address is another range now.
    void findMoved()
    {
        QHash<int, ObjectRef> edited;
        for (const Change &change : m_run.plan.set.changes) {
            if (change.act == Act::Edit && change.target.kind == Kind::IpRange)
                edited.insert(change.number, change.target);
        }
        for (const Step &step : m_run.plan.steps) {
            const auto range = edited.constFind(step.changes.value(0));
            const QString made = m_run.bound.value(step.binds.value(0));
            if (step.operation == Operation::AddIpRange && range != edited.cend() && !made.isEmpty())
                m_moved.insert(*range, liveId(made));
        }
    }

    //! What the user unstaged while the run lay unsettled does not come back, unless a part of it is done. An empty set only says that nothing was kept.
    void dropTakenBack()
    {
        if (m_staged.isEmpty())
            return;
        QSet<Wish> wishes;
        for (const Change &change : m_staged.changes)
            wishes.insert(wishOf(change));
        const Progress progress(m_run);
        QSet<int> dropped;
        for (const Change &change : m_run.plan.set.changes) {
            if (!wishes.contains(wishOf(change)) && !progress.isBegun(change.number))
                dropped.insert(change.number);
        }
        dropNumbers(m_left, dropped);
    }

    //! True when what is left takes the object of \a change away, or what it lies in: the change would find nothing.
    bool isGoing(const Change &change) const
    {
        // The endpoints and links of a trunk have to go before it.
        const bool clears = change.act == Act::Detach || (change.act == Act::Delete && change.target.kind == Kind::SipEndpoint);
        const auto parent = parentKind(change.target.kind);
        return !clears && (m_going.contains(change.target) || (parent && m_going.contains({*parent, {}, change.target.parent})));
    }

    void add(Change mine)
    {
        const Change *base = m_bases.value(wishOf(mine));
        m_numbers.insert(mine.number, base ? base->number : m_next);
        if (base && sameWish(*base, mine))
            return;
        const ObjectId moved = m_moved.value(mine.target);
        mine.number = base ? base->number : m_next++;
        rewire(mine, m_run.bound);
        const qsizetype open = m_places.value(mine.number, -1);
        if (open >= 0 && m_left.changes.at(open).act == mine.act) {
            mine.needs = m_left.changes.at(open).needs;
            m_left.changes[open] = mine;
            return;
        }
        if (base) {
            standOn(mine, *base);
            if (mine.edits.isEmpty() && mine.secrets.isEmpty())
                return;
        }
        if (!moved.isEmpty() && (mine.act == Act::Edit || mine.act == Act::Delete)) {
            mine.target.id = moved;
            mine.before.reset();
        }
        if (isGoing(mine))
            return;
        if (open >= 0)
            mine.number = m_next++;
        m_places.insert(mine.number, m_left.changes.size());
        m_later.append(m_left.changes.size());
        m_left.changes.append(mine);
    }

    const RunRecord &m_run;
    const ChangeSet &m_staged;
    ChangeSet m_left;
    QHash<Wish, const Change *> m_bases;
    QHash<ObjectRef, ObjectId> m_moved;
    QHash<int, qsizetype> m_places; //!< in what is left, by number
    QSet<ObjectRef> m_going;
    QHash<int, int> m_numbers; //!< of the staged set, to those of the result
    QList<qsizetype> m_later;
    int m_next = 1;
};

} // namespace

ChangeSet remaining(const RunRecord &run)
{
    const Progress progress(run);
    ChangeSet left = run.plan.set;
    left.changes.clear();
    QSet<int> numbers;
    for (Change change : run.plan.set.changes) {
        if (progress.isDone(change.number))
            continue;
        if (progress.isBegun(change.number))
            leaveRest(change, *progress.open(change.number));
        rewire(change, run.bound);
        numbers.insert(change.number);
        left.changes.append(change);
    }
    for (Change &change : left.changes)
        change.needs.removeIf([&numbers](int need) { return !numbers.contains(need); });
    return left;
}

ChangeSet remaining(const RunRecord &run, const ChangeSet &staged)
{
    return Merger(run, staged).run();
}

} // namespace core
