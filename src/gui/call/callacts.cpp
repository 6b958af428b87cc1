// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/callacts.h"

#include "core/ruleterms.h"
#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "models/callpathtext.h"
#include "models/callwords.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/profile/accessguard.h"
#include "workspace/workspace.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Rules look at the caller of inbound calls and at the destination of outbound ones; what is no number has no prefix, and nobody is offered to block an
// emergency number.
bool canBlock(const core::CallRow &row, core::CallDirection direction, const QString &number)
{
    const QString digits = core::numberDigits(number);
    return row.call.callDirection() == direction && !digits.isEmpty() && !row.extras.emergency.value_or(false)
        && core::emergencyNumbersMet({{}, digits}, core::DialPlan()).isEmpty();
}

} // namespace

CallActs::CallActs(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_copy(add(u"actionCallCopy"_s, tr("Copy call for ticket")))
    , m_path(add(u"actionCallPath"_s, tr("Whole path…")))
    , m_inboundPcap(add(u"actionPcapInbound"_s, tr("Save PCAP of the &inbound leg…")))
    , m_outboundPcap(add(u"actionPcapOutbound"_s, tr("Save PCAP of the &outbound leg…")))
    , m_blockCaller(add(u"actionBlockCaller"_s, tr("Block this &caller…")))
    , m_blockDestination(add(u"actionBlockDestination"_s, tr("Block this &destination…")))
{
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    connect(m_copy, &QAction::triggered, this, &CallActs::copyRequested);
    m_path->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s));
    connect(m_path, &QAction::triggered, this, [this] {
        if (m_call)
            Q_EMIT pathRequested(models::questionOf(*m_call));
    });
    connect(m_inboundPcap, &QAction::triggered, this, [this] { savePcap(core::CallDirection::Inbound); });
    connect(m_outboundPcap, &QAction::triggered, this, [this] { savePcap(core::CallDirection::Outbound); });
    connect(m_blockCaller, &QAction::triggered, this, [this] {
        if (m_call)
            Q_EMIT blockRequested(core::CallDirection::Inbound, m_call->call.from);
    });
    connect(m_blockDestination, &QAction::triggered, this, [this] {
        if (m_call)
            Q_EMIT blockRequested(core::CallDirection::Outbound, m_call->call.to);
    });
    connect(&context.workspace.guard(), &workspace::AccessGuard::changed, this, &CallActs::showBlocking);
    setCall(nullptr);
}

QAction *CallActs::add(const QString &name, const QString &text)
{
    auto *action = new QAction(text, m_page);
    action->setObjectName(name);
    m_page->addAction(action);
    return action;
}

void CallActs::setCall(const core::CallRow *row)
{
    m_call = row ? std::optional(*row) : std::nullopt;
    m_copy->setEnabled(row);
    m_path->setEnabled(row && row->call.callDirection() != core::CallDirection::Unknown);
    const bool captured = row && models::pcapAvailable(row->call, m_context.workspace.clock().utcNow());
    m_inboundPcap->setEnabled(captured);
    m_outboundPcap->setEnabled(captured);
    showBlocking();
}

void CallActs::showBlocking()
{
    const bool editable = m_call && !m_context.workspace.guard().isLocked();
    m_blockCaller->setEnabled(editable && canBlock(*m_call, core::CallDirection::Inbound, m_call->call.from));
    m_blockDestination->setEnabled(editable && canBlock(*m_call, core::CallDirection::Outbound, m_call->call.to));
}

void CallActs::savePcap(core::CallDirection leg)
{
    if (!m_call || m_saving)
        return;
    const QString pcapId = m_call->call.pcapId;
    const QString started = m_call->call.start ? m_call->call.start->toUTC().toString(u"yyyyMMdd-HHmmss"_s) : QString();
    const QString suggested = leg == core::CallDirection::Inbound ? u"call-%1-inbound.pcap"_s : u"call-%1-outbound.pcap"_s;
    const FileQuestion question{tr("Save PCAP"), suggested.arg(started), tr("Packet capture (*.pcap)")};
    m_context.prompter.askSavePath(m_page, question, this, [this, pcapId, leg](const QString &path) {
        m_saving = m_context.workspace.calls().savePcap(pcapId, leg, path);
        follow(m_saving, path);
        Q_EMIT activityStarted(m_saving);
    });
}

void CallActs::follow(workspace::Activity *activity, const QString &path)
{
    connect(activity, &workspace::Activity::finished, this, [this, activity, path] {
        m_saving = nullptr;
        if (activity->state() == workspace::Activity::State::Done) {
            Q_EMIT said(Meaning::Note, tr("The PCAP was written to %1.").arg(visibleText(path)), path, {});
        } else if (activity->error()) {
            const ErrorText text = errorText(*activity->error());
            Q_EMIT said(Meaning::Error, text.sentence(tr("Saving the PCAP")), {}, text.details);
        }
    });
}

} // namespace gui
