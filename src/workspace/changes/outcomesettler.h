// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/plan.h"
#include "core/task.h"

#include <QSet>

namespace api {
class ProjectApi;
}

namespace workspace {

//! What reading says about a write whose outcome was not known.
struct Settlement
{
    core::StepState state = core::StepState::Unknown; //!< Done, NotDone, Unknown, or Pending: a number that is on its way
    QString newId; //!< of a create that is done
    std::optional<core::RawObject> object;
    //! With Unknown: "several-alike", "changed-elsewhere", "cannot-be-read", "never-readable" (a password), "stopped". With NotDone: "provisioning-failed", or empty.
    QByteArray reason;
};

//! A step with all places filled in.
struct FilledStep
{
    core::Step step;
    core::ObjectRef target;
    QStringList arguments;
    QByteArray body; //!< may hold secrets: wiped after use
    QList<core::FieldEdit> edits;
    QSet<QString> knownIds; //!< of the collection that a create adds to, before it was sent
};

//! Settles an unknown outcome by reading, never by sending again (reliability 3.2). A write may still arrive late, so "not there" is only believed after
//! \a patienceMs.
class OutcomeSettler : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 patienceMs = 90'000;

    OutcomeSettler(api::ProjectApi &api, core::Clock &clock, QObject *parent);

    core::Task<Settlement> settle(const FilledStep &step);
    //! The next answer that is not clear ends it as Unknown "stopped".
    void stop() { m_stopped = true; }
    //! The objects among which a create of \a ref adds one.
    static core::Task<QList<core::RawObject>> collection(QObject *owner, api::ProjectApi &api, const core::ObjectRef &ref);

private:
    void look();
    void lookForNew();
    void lookAtContent();
    void lookAtNumber();
    void lookAtProvisioning();
    void lookForPresence(bool wanted);
    void again(const Settlement &soFar);
    void finish(const Settlement &settlement);

    api::ProjectApi &m_api;
    core::Clock &m_clock;
    FilledStep m_step;
    core::TaskSource<Settlement> m_source;
    qint64 m_startedMs = 0;
    int m_attempt = 0;
    bool m_stopped = false;
};

} // namespace workspace
