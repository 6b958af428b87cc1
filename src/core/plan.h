// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/effect.h"
#include "core/operation.h"

namespace core {

enum class Wait { None, Propagation }; //!< Propagation: 60 s hold so that the SIP edge knows the additions first
//! What a step does to who may send.
enum class Bearing { None, Opens, Closes };
enum class CompletionKind { Answer, ReadBack, Provisioned };
//! How an unknown outcome is settled by reading (reliability 3.2).
enum class Reconcile { ByNewId, ByContent, ByMembership, ByAbsence, ByValue, Never };
enum class Reversal { Exact, NewId, Impossible };

//! One request of a plan. Arguments and body may hold `${new-7}` (an id the service will give) and `${secret:2}`, filled in at send.
struct Step
{
    int number = 0; //!< 1 and on, in order
    QList<int> changes; //!< numbers of the changes that it carries out
    Operation operation = Operation::UpdateTrunk;
    QStringList arguments;
    //! Body of a create or link. Of an update: empty, it is built at send from a fresh read and `edits`.
    QByteArray body;
    ObjectRef target;
    QList<FieldEdit> edits;
    std::optional<RawObject> before;
    QList<int> needs; //!< numbers of steps
    Wait wait = Wait::None;
    Bearing bearing = Bearing::None;
    CompletionKind completion = CompletionKind::Answer;
    qint64 deadlineMs = 0; //!< Provisioned
    Reconcile reconcile = Reconcile::ByContent;
    Reversal reversal = Reversal::Exact;
    QByteArray impossibleReason; //!< with Impossible, for example "password-cannot-be-read"
    //! The draft that this step gives an id to, for example "new-7" (first), then the drafts of its parts in body order.
    QStringList binds;

    bool operator==(const Step &) const = default;
};

struct Plan
{
    ChangeSet set;
    QList<Step> steps;
    Effect effect;
    bool operator==(const Plan &) const = default;
};

//! Who is asked to give a number to a trunk: the Numbers API (published), or the trunking host (not published; for projects that may not use the other).
enum class NumberRoute { NumbersApi, TrunkingHost };

//! Topological: additions (creates, attaches, edits that only widen), hold, removals. Errors as `apply`, and "cycle", "too-many-additions",
//! "still-used" (a delete whose blockers are not part of the set), "missing-secret".
Result<Plan> plan(const ProjectConfiguration &live, const ChangeSet &set, NumberRoute route = NumberRoute::NumbersApi);

//! Hold of the SIP edge.
inline constexpr qint64 propagationMs = 60'000;
inline constexpr int maximumAdditions = 10'000;

enum class StepState { Waiting, Sent, Pending, Done, NotDone, Unknown, Skipped };
QByteArray stepStateName(StepState state);

struct StepRecord
{
    int step = 0;
    StepState state = StepState::Waiting;
    QDateTime sentAt;
    QDateTime endedAt;
    std::optional<Error> error;
    QString requestId;
    std::optional<RawObject> result; //!< the object as read back
    bool operator==(const StepRecord &) const = default;
};

//! What really happened.
struct RunRecord
{
    QUuid id;
    Plan plan;
    QList<StepRecord> steps;
    QHash<QString, QString> bound; //!< draft id to the service's id
    QDateTime startedAt;
    QDateTime endedAt;

    const StepRecord *step(int number) const;
    bool operator==(const RunRecord &) const = default;
};

struct Undo
{
    ChangeSet set;
    struct Irreversible
    {
        int step = 0;
        QByteArray reason;
        bool operator==(const Irreversible &) const = default;
    };
    QList<Irreversible> irreversible;
};
//! Done steps only, newest first. What was deleted comes back as a draft with references rewired to it.
Undo inverse(const RunRecord &run);
//! What is still to do: not done, skipped, and unknown after reconciliation; references to drafts that got their id are rewired.
ChangeSet remaining(const RunRecord &run);
//! The same, beside what was staged on top of the run's set while it lay unsettled: no gesture made since is lost, and what was unstaged since does not come
//! back unless a part of it is done. An empty set only says that nothing was kept.
ChangeSet remaining(const RunRecord &run, const ChangeSet &staged);

//! Plans and runs for the journal, without secrets, and back.
QByteArray runRecordToJson(const RunRecord &run);
Result<RunRecord> runRecordFromJson(QByteArrayView json);

//! The request body of an update: \a fresh with the edits patched in and the read-only fields of its kind removed; the contract's
//! always-send fields are present. Unknown fields and number spellings survive.
QByteArray updateBody(Kind kind, const RawObject &fresh, const QList<FieldEdit> &edits);
//! Fields that the service owns and that are never sent.
bool isReadOnlyField(Kind kind, QByteArrayView field);

} // namespace core
