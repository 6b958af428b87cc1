// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "workspace/changes/outcomesettler.h"

#include <functional>

namespace api {
struct WriteAnswer;
}

namespace workspace {

class Journal;

struct StepOutcome
{
    core::StepRecord record;
    QHash<QString, QString> bound;
};

//! Carries out one step: fresh read where one is due, journal row, one send, settling if the outcome is not known, read back. Used once.
class StepSender : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        api::ProjectApi &api;
        Journal &journal;
        core::Clock &clock;
        std::function<core::Secret(core::SecretId)> secret;
        std::function<QString(const core::Step &)> nameOf;
    };

    StepSender(const Surroundings &surroundings, const core::RunRecord &run, const core::Step &step, const QSet<QString> &knownIds, QObject *parent);

    core::Task<StepOutcome> send();
    //! Ends a settling that waits; a send is never taken back.
    void stop();

Q_SIGNALS:
    //! The step's record changed; the row is in the journal.
    void stateChanged(const core::StepRecord &record);

private:
    core::Result<void> fill();
    void readFresh();
    void findMovedRange();
    void checkFresh(const std::optional<core::RawObject> &object);
    void checkProvisioning();
    void announce();
    void perform();
    void takeAnswer(const api::WriteAnswer &answer);
    void takeError(const core::Error &error);
    void takeSettlement(const Settlement &settlement);
    void bind(const core::RawObject &object);
    void readBack(int attempt);
    void settle();
    void beginProvisioning();
    void followProvisioning(int attempt);
    void finish(core::StepState state);

    Surroundings m_surroundings;
    core::RunRecord m_run;
    FilledStep m_filled;
    StepOutcome m_outcome;
    core::TaskSource<StepOutcome> m_source;
    QPointer<OutcomeSettler> m_settler;
    bool m_stopped = false;
    qint64 m_provisioningUntil = 0;
};

} // namespace workspace
