// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task.h"

#include <QCoreApplication>
#include <QThread>

namespace core {

TaskState::TaskState(QObject *owner, Canceller canceller) : QObject(owner), m_canceller(std::move(canceller))
{
    Q_ASSERT(owner && owner->thread() == QThread::currentThread());
    Q_ASSERT_X(!QCoreApplication::instance() || thread() == QCoreApplication::instance()->thread(), "TaskState", "tasks live in the GUI thread");
}

void TaskState::settle()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_cancelled)
        return;
    Q_ASSERT_X(!m_settled, "TaskState::settle", "a task is finished once");
    if (m_settled)
        return;
    m_settled = true;
    QMetaObject::invokeMethod(this, &TaskState::deliver, Qt::QueuedConnection);
}

void TaskState::cancel()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_settled)
        return;
    // The work may finish the task itself while it stops, or be destroyed and take this object along.
    const QPointer<TaskState> self(this);
    const Canceller canceller = m_canceller;
    if (canceller && !canceller())
        return;
    if (!self || m_settled)
        return;
    if (m_storeCancelled)
        m_storeCancelled();
    settle();
    m_cancelled = true;
}

void TaskState::deliver()
{
    // Scheduled before the handlers run: one of them may delete the owner, and this object with it.
    deleteLater();
    Q_EMIT delivered();
}

} // namespace core
