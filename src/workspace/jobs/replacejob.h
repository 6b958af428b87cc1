// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace workspace {

//! The steps of moving an SBC to another address, in their order. Add, Move and Remove stage changes; the others wait for time or for a person.
enum class JobStep { Add, Hold, Check, Move, Drain, Remove, Done };
constexpr int jobStepCount = 6;

//! What somebody else has taken back since, so that the job had to return to an earlier step.
enum class JobUndone { Nothing, RangeGone, EndpointMovedBack };

struct JobList
{
    QString id;
    QString name; //!< when the job began, for what is said of a list that is gone
    bool operator==(const JobList &) const = default;
};

//! A static endpoint with the old address, as it was when the job began.
struct JobEndpoint
{
    QString trunkId;
    QString id;
    QString name;
    QString address;
    int port = 5060;
    QString transport = QStringLiteral("UDP");
    int priority = 1;
    bool enabled = true;
    bool operator==(const JobEndpoint &) const = default;
};

//! Replacing one address (or network) by another without silencing anyone. A value: what moves it on are the functions below.
struct ReplaceJob
{
    QString id;
    core::Ipv4Network from; //!< both without host bits
    core::Ipv4Network to;
    QList<JobList> lists;
    QList<JobEndpoint> endpoints;
    qint64 holdMs = core::propagationMs;
    qint64 drainMs = 3'600'000;
    QString ticket;

    JobStep step = JobStep::Add;
    QDateTime startedAt; //!< UTC, like the others
    QDateTime stepAt;    //!< when this step began
    qint64 waitedMs = 0; //!< of this step's wait, up to `seenAt`
    QDateTime seenAt;
    bool paused = false;
    JobUndone undone = JobUndone::Nothing;
    QStringList undoneOf; //!< names of the lists or endpoints

    bool isOpen() const { return step != JobStep::Done; }
    //! Two of one job that differ only in how much of a wait is over are the same to the one who looks.
    bool looksLike(const ReplaceJob &other) const;
    bool operator==(const ReplaceJob &) const = default;
};

//! True for the steps whose changes are staged.
bool stages(JobStep step);
//! The address that takes the place of \a address, which lies in `from`: the new one, or the one at the same place of a network of the same size.
std::optional<core::Ipv4Address> newAddressOf(const core::Ipv4Network &from, const core::Ipv4Network &to, const QString &address);
//! The lists of \a project with an entry of exactly this network, and the static endpoints with an address in it.
QList<JobList> listsWith(const core::ProjectConfiguration &project, const core::Ipv4Network &network);
QList<JobEndpoint> endpointsWith(const core::ProjectConfiguration &project, const core::Ipv4Network &network);

//! Moves the job on by what \a live holds and by the time that has passed, and back to an earlier step when somebody else undid it. What is not loaded
//! whole says nothing. A clock that was set back only makes a wait longer.
ReplaceJob advance(const ReplaceJob &job, const core::ProjectConfiguration &live, const QDateTime &now);
//! True when \a project is as this step wants it; for the draft that means: staged. Only for steps that stage.
bool isReached(const ReplaceJob &job, const core::ProjectConfiguration &project);
//! What this step changes about \a draft; empty when it is there already. \a newDraft gives fresh draft ids. Errors (Invalid): "step-not-due", "new-one-missing"
//! (the old one would go without the new one), "priority-limit".
core::Result<QList<core::Change>> changesOf(const ReplaceJob &job, const core::ProjectConfiguration &draft, const std::function<core::ObjectId()> &newDraft);
//! Of the wait under way; 0 in other steps.
qint64 remainingMs(const ReplaceJob &job, const QDateTime &now);

// What a person says. In a step where it means nothing the job comes back as it was.

//! "It works": the test call over the new address went through.
ReplaceJob checkConfirmed(const ReplaceJob &job, const QDateTime &now);
//! "Not yet": holds once more before the check; drains \a extraMs longer, also when the drain was over.
ReplaceJob waitedLonger(const ReplaceJob &job, qint64 extraMs, const QDateTime &now);
//! No call is left on the old address.
ReplaceJob drainSkipped(const ReplaceJob &job, const QDateTime &now);
ReplaceJob pausedOrNot(const ReplaceJob &job, bool paused, const QDateTime &now);

//! What is odd about the project as the job sees it.
struct JobNotices
{
    QStringList goneLists;    //!< deleted meanwhile
    bool isEverythingGone = false; //!< nothing is left to be done on any list: the job stands still
    QStringList removedEarly; //!< lists that have lost the old range before its time
    bool operator==(const JobNotices &) const = default;
};
JobNotices noticesOf(const ReplaceJob &job, const core::ProjectConfiguration &live);

//! What stays as it is when the job is given up now; names.
struct JobRemains
{
    QStringList newRangeIn;
    QStringList oldRangeIn;
    QStringList newEndpoints;
    QStringList oldEndpoints;
    bool operator==(const JobRemains &) const = default;
};
JobRemains remainsOf(const ReplaceJob &job, const core::ProjectConfiguration &live);

//! For `jobs.json`; there is no secret in it. Error: Storage "damaged".
QJsonObject replaceJobToJson(const ReplaceJob &job);
core::Result<ReplaceJob> replaceJobFromJson(const QJsonObject &json);

} // namespace workspace
