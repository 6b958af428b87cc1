// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QMultiHash>
#include <QSet>

namespace core {

//! Where a step stands among all others while nothing says otherwise: the safe order of building up, then that of tearing down.
enum class Rank {
    Register, CreateTrunk, CreateUsers, CreateList, AddRange, EditList, AttachList, AttachUsers, EditOther, Endpoint, Password, AssignNumber, Policy,
    // From here on things are taken away.
    UnassignNumber, DeleteEndpoint, RemoveRange, DisableList, DetachUsers, DetachList, DeleteTrunk, DeleteUser, DeleteList, DeleteUsers, DeleteRule
};

struct PlannedStep
{
    Step step; //!< `needs` hold indices until the steps are in order
    Rank rank = Rank::EditOther;
};

//! Turns changes into steps in the order of the set, with what each needs.
class PlanBuilder
{
public:
    PlanBuilder(const ProjectConfiguration &live, const ProjectConfiguration &draft, const ChangeSet &set, NumberRoute route);

    //! Errors as `plan`, but for "cycle".
    Result<QList<PlannedStep>> build();

private:
    void add(const Change &change);
    void addCreate(const Change &change);
    void addListWithParts(const Change &change);
    void addEdit(const Change &change);
    void addRangeEdit(const Change &change);
    void addNumberEdit(const Change &change);
    void addAssignment(const Change &change, const FieldEdit &edit);
    void addDelete(const Change &change);
    void addLink(const Change &change);
    void addPassword(const Change &change);
    PlannedStep &append(const Change &change, Operation operation, Rank rank, Bearing bearing = Bearing::None);

    void connectDrafts();
    void connectChanges();
    void connectUsers();
    void connectBlockers();
    //! Steps that have to be done before something can be deleted, by its name.
    struct Blockers
    {
        QMultiHash<QString, int> ofTrunk;
        QMultiHash<ObjectRef, int> ofList; //!< by kind of link
        QMultiHash<QString, int> ofUser;
    };
    Blockers findBlockers() const;
    void need(int step, int needed);
    void checkStillUsed(const Change &change);
    bool isUsedByEndpoint(const QStringList &usernames) const;
    QStringList usersOf(const ObjectRef &ref) const;
    void fail(const Change &change, const QByteArray &reason);

    const ProjectConfiguration &m_live;
    const ProjectConfiguration &m_draft;
    const ChangeSet &m_set;
    const NumberRoute m_route;
    QList<PlannedStep> m_steps;
    QMultiHash<int, int> m_stepsOfChange;
    QHash<ObjectId, int> m_binder; //!< draft to the step that gets its id
    QMultiHash<ObjectId, const Change *> m_parts; //!< Creates by the draft they lie in
    std::optional<Error> m_error;
    int m_additions = 0;
    int m_nextDraft = 1;
};

//! Puts the steps in order and numbers them; failure "cycle". Additions that wait for a removal come right after it, the rest before.
Result<QList<PlannedStep>> ordered(QList<PlannedStep> steps);

//! Marks the first removal after additions to be held.
void placeHolds(QList<PlannedStep> &steps);

} // namespace core
