// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/jobwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using workspace::JobStep;
using workspace::ReplaceJob;

namespace gui {

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(gui::JobWords)

public:
    static QString advice(const ReplaceJob &job);
};

QString joined(const QStringList &names)
{
    return names.join(u", "_s);
}

} // namespace

QString networkName(const core::Ipv4Network &network)
{
    return network.count() == 1 ? network.addressText() : network.text();
}

QString jobTitle(const ReplaceJob &job)
{
    return JobWords::tr("Replace %1 by %2").arg(networkName(job.from), networkName(job.to));
}

QString jobPlace(const ReplaceJob &job)
{
    return job.isOpen() ? JobWords::tr("step %1 of %2").arg(int(job.step) + 1).arg(workspace::jobStepCount) : JobWords::tr("done");
}

QString jobStepTitle(const ReplaceJob &job, JobStep step)
{
    const QString from = networkName(job.from);
    const QString to = networkName(job.to);
    switch (step) {
    case JobStep::Add:
        return JobWords::tr("Add %1 to %Ln list(s)", nullptr, int(job.lists.size())).arg(to);
    case JobStep::Hold:
        return JobWords::tr("Wait until the SIP edge knows it");
    case JobStep::Check:
        return JobWords::tr("Check with a test call");
    case JobStep::Move:
        return job.endpoints.isEmpty() ? JobWords::tr("Put the new endpoint first (no endpoint is part of this job)")
                                       : JobWords::tr("Put %Ln new endpoint(s) before the old", nullptr, int(job.endpoints.size()));
    case JobStep::Drain:
        return JobWords::tr("Let calls over %1 end").arg(from);
    case JobStep::Remove:
        return JobWords::tr("Remove %1").arg(from);
    case JobStep::Done:
        break;
    }
    return JobWords::tr("Done");
}

QString JobWords::advice(const ReplaceJob &job)
{
    const QString from = networkName(job.from);
    const QString to = networkName(job.to);
    switch (job.step) {
    case JobStep::Add:
        return tr("Stage adding %1 beside %2. Nobody loses anything by it.").arg(to, from);
    case JobStep::Hold:
        return tr("%1 is saved. The SIP edge may not know it yet: do not judge by test calls before the time is over.").arg(to);
    case JobStep::Check:
        return tr("Let your SBC place a test call from %1. Does it go through?").arg(to);
    case JobStep::Move:
        return tr("Stage endpoints with %1 that are tried before those with %2. New inbound calls go to %1 then; those with %2 stay as a second choice.").arg(to, from);
    case JobStep::Drain:
        return tr("Let your SBC place new calls from %1 only, and wait until the calls over %2 have ended: what still comes from there may be refused once it is removed.")
            .arg(to, from);
    case JobStep::Remove:
        return job.endpoints.isEmpty() ? tr("Stage removing %1. Unless another range covers it, it is refused from then on.").arg(from)
                                       : tr("Stage removing %1 and its endpoints. Unless another range covers it, it is refused from then on.").arg(from);
    case JobStep::Done:
        break;
    }
    return tr("%1 has taken the place of %2.").arg(to, from);
}

QString jobAdvice(const ReplaceJob &job, bool staged)
{
    if (job.paused)
        return JobWords::tr("The job is paused. Nothing is waited for and nothing can be staged until it goes on.");
    if (staged)
        return JobWords::tr("Staged. Review and apply it in the window; this step is over when the change is live at Sinch.");
    return JobWords::advice(job);
}

QString jobGesture(const ReplaceJob &job)
{
    const QString from = networkName(job.from);
    const QString to = networkName(job.to);
    if (job.step == JobStep::Add)
        return JobWords::tr("Replace %1: add %2").arg(from, to);
    if (job.step == JobStep::Move)
        return JobWords::tr("Replace %1: put the endpoints with %2 first").arg(from, to);
    return JobWords::tr("Replace %1: remove it").arg(from);
}

QString jobUndoneText(const ReplaceJob &job)
{
    switch (job.undone) {
    case workspace::JobUndone::Nothing:
        return {};
    case workspace::JobUndone::RangeGone:
        return JobWords::tr("Somebody took %1 out again: %2. The job is back at its first step; what was staged to remove %3 is taken back.")
            .arg(networkName(job.to), joined(job.undoneOf), networkName(job.from));
    case workspace::JobUndone::EndpointMovedBack:
        return JobWords::tr("Somebody changed the endpoints back: %1. They have to be put first again; what was staged to remove %2 is taken back.")
            .arg(joined(job.undoneOf), networkName(job.from));
    }
    Q_UNREACHABLE();
    return {};
}

QString jobNoticeText(const workspace::JobNotices &notices)
{
    if (notices.isEverythingGone)
        return JobWords::tr("None of the lists is there any more: %1. The job stands still; give it up.").arg(joined(notices.goneLists));
    QStringList sentences;
    if (!notices.goneLists.isEmpty())
        sentences << JobWords::tr("No longer there, and left out: %1.").arg(joined(notices.goneLists));
    if (!notices.removedEarly.isEmpty())
        sentences << JobWords::tr("Somebody has removed the old address already: %1.").arg(joined(notices.removedEarly));
    return sentences.join(u' ');
}

QString jobRemainsText(const ReplaceJob &job, const workspace::JobRemains &remains)
{
    const QString from = networkName(job.from);
    const QString to = networkName(job.to);
    QStringList lines;
    if (!remains.newRangeIn.isEmpty())
        lines << JobWords::tr("%1 stays in: %2.").arg(to, joined(remains.newRangeIn));
    if (!remains.oldRangeIn.isEmpty())
        lines << JobWords::tr("%1 stays in: %2.").arg(from, joined(remains.oldRangeIn));
    if (!remains.newEndpoints.isEmpty())
        lines << JobWords::tr("Endpoints with %1 stay: %2.").arg(to, joined(remains.newEndpoints));
    if (!remains.oldEndpoints.isEmpty())
        lines << JobWords::tr("Endpoints with %1 stay: %2.").arg(from, joined(remains.oldEndpoints));
    lines << JobWords::tr("What is staged stays staged.");
    return lines.join(u'\n');
}

} // namespace gui
