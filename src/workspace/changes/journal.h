// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/plan.h"
#include "core/task.h"
#include "workspace/changes/stepnames.h"

#include <QObject>

#include <memory>

namespace workspace {

//! One line of the journal: a step of a run, before and after it was sent.
struct JournalEntry
{
    qint64 sequence = 0; //!< the order; times may jump
    QUuid run;
    int step = 0;
    QDateTime time; //!< UTC
    QString profile;
    QString ticket;
    QByteArray operation; //!< "A8"
    core::ObjectRef target;
    QString targetName;
    core::StepState state = core::StepState::Waiting;
    QByteArray before; //!< JSON, may be empty
    QByteArray after; //!< JSON, may be empty; never a secret
    QByteArray error; //!< kind and reason, may be empty
    QString requestId;
};

struct JournalFilter
{
    //! Part of a name, ticket, id or request id, or of what was written.
    QString text;
    //! Only writes to this object, to what lies in it, and to its links.
    std::optional<core::ObjectRef> object;
    QDateTime from;
    QDateTime to;
    qint64 beforeSequence = 0; //!< 0: from the newest
    int limit = 500;
};

//! The record of every write: committed to disk before the write is sent. Holds no secret. If it cannot be written, nothing is sent.
class Journal : public QObject
{
    Q_OBJECT

public:
    Journal(const QString &file, const QString &profileName, core::Clock &clock, QObject *parent = nullptr);
    ~Journal() override;

    //! Stores the run with its plan, and what the collections held, before its first step. Earlier runs end here: what they left is part of this one.
    core::Task<void> begin(const core::RunRecord &run, const KnownIds &known);
    //! Committed when the task succeeds. \a targetName is what the user calls the object.
    core::Task<void> record(const core::RunRecord &run, const core::StepRecord &step, const QString &targetName);
    core::Task<void> end(const core::RunRecord &run);
    core::Task<std::optional<core::RunRecord>> unfinishedRun();
    core::Task<std::optional<core::RunRecord>> latestRun();
    core::Task<KnownIds> knownIds(const QUuid &run);
    core::Task<QList<JournalEntry>> entries(const JournalFilter &filter);
    //! CSV, exact, with a header line.
    core::Task<int> exportCsv(const JournalFilter &filter, const QString &path);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
