// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace core {

//! The part of a task that needs no type: settled once, delivered once, from the event loop. A child of its owner.
class TaskState final : public QObject
{
    Q_OBJECT

public:
    //! Returns true when the work was stopped; false declines (a write that has left cannot be taken back).
    using Canceller = std::function<bool()>;

    TaskState(QObject *owner, Canceller canceller);

    bool isSettled() const { return m_settled; }
    //! Schedules the delivery. Settling twice is a programming error and asserts; settling after a cancel is ignored.
    void settle();
    void cancel();
    void setStoreCancelled(std::function<void()> storeCancelled) { m_storeCancelled = std::move(storeCancelled); }

Q_SIGNALS:
    void delivered();

private:
    void deliver();

    Canceller m_canceller;
    std::function<void()> m_storeCancelled;
    bool m_settled = false;
    bool m_cancelled = false;
};

namespace detail {
template<class T>
struct TaskShared
{
    QPointer<TaskState> state;
    std::optional<Result<T>> result;
    bool delivered = false;
};
} // namespace detail

//! An asynchronous result. Delivered exactly once and always from the event loop, to each handler whose context still lives, in attach order.
//! Dropping the handle stops nothing; `ScopedTask` does. When the owner of the work dies first, no handler runs. GUI thread only.
template<class T>
class [[nodiscard]] Task
{
public:
    explicit Task(std::shared_ptr<detail::TaskShared<T>> shared) : m_shared(std::move(shared)) {}

    //! \a handler gets `const Result<T> &`. There is no way to attach one without a context.
    template<class F>
    const Task &then(QObject *context, F handler) const
    {
        static_assert(std::is_invocable_v<F, const Result<T> &>);
        Q_ASSERT(context);
        if (m_shared->delivered) {
            QMetaObject::invokeMethod(context, [shared = m_shared, f = std::move(handler)]() mutable { f(*shared->result); }, Qt::QueuedConnection);
        } else if (m_shared->state) {
            QObject::connect(m_shared->state.data(), &TaskState::delivered, context,
                             [shared = m_shared, f = std::move(handler)]() mutable { f(*shared->result); });
        }
        return *this;
    }
    //! The result becomes `Cancelled`, queued, unless it is settled already or the work declines.
    void cancel() const
    {
        if (m_shared->state)
            m_shared->state->cancel();
    }
    bool isSettled() const { return m_shared->result.has_value(); }
    QPointer<TaskState> state() const { return m_shared->state; }

private:
    std::shared_ptr<detail::TaskShared<T>> m_shared;
};

//! The producer's end of a task. Copies refer to the same task.
template<class T>
class TaskSource
{
public:
    //! \a owner is the object that does the work. \a canceller may be empty: then a cancel always wins.
    explicit TaskSource(QObject *owner, TaskState::Canceller canceller = {}) : m_shared(std::make_shared<detail::TaskShared<T>>())
    {
        m_shared->state = new TaskState(owner, std::move(canceller));
        std::weak_ptr<detail::TaskShared<T>> weak = m_shared;
        QObject::connect(m_shared->state.data(), &TaskState::delivered, m_shared->state.data(), [weak] {
            if (const auto shared = weak.lock())
                shared->delivered = true;
        });
        m_shared->state->setStoreCancelled([weak] {
            if (const auto shared = weak.lock())
                shared->result = failure(cancelledError());
        });
    }
    Task<T> task() const { return Task<T>(m_shared); }
    //! True while a result is still wanted and possible.
    bool isOpen() const { return m_shared->state && !m_shared->state->isSettled(); }
    void finish(Result<T> result) const
    {
        if (!m_shared->state)
            return;
        if (!m_shared->state->isSettled())
            m_shared->result = std::move(result);
        m_shared->state->settle();
    }

private:
    std::shared_ptr<detail::TaskShared<T>> m_shared;
};

//! A task whose result is known already; delivered queued like any other.
template<class T>
Task<T> readyTask(QObject *owner, Result<T> result)
{
    TaskSource<T> source(owner);
    source.finish(std::move(result));
    return source.task();
}

//! A task with the result of \a convert(const Result<A> &) -> Result<B>. Cancelling it cancels \a task.
template<class B, class A, class F>
Task<B> mapTask(QObject *owner, const Task<A> &task, F convert)
{
    TaskSource<B> source(owner, [task] {
        // Whoever does the work settles it; when that one is gone, the cancel itself does.
        const bool abandoned = task.state().isNull();
        task.cancel();
        return abandoned;
    });
    task.then(owner, [source, f = std::move(convert)](const Result<A> &result) mutable { source.finish(f(result)); });
    return source.task();
}

//! Runs \a next(const A &) -> Task<B> after \a task succeeded; an error passes through. Cancelling it cancels what is under way.
template<class B, class A, class F>
Task<B> chainTask(QObject *owner, const Task<A> &task, F next)
{
    const auto current = std::make_shared<QPointer<TaskState>>(task.state());
    TaskSource<B> source(owner, [current] {
        const bool abandoned = current->isNull();
        if (!abandoned)
            (*current)->cancel();
        return abandoned;
    });
    task.then(owner, [owner, source, current, f = std::move(next)](const Result<A> &result) mutable {
        if (!result)
            return source.finish(failure(result.error()));
        const Task<B> following = f(*result);
        *current = following.state();
        following.then(owner, [source](const Result<B> &last) { source.finish(last); });
    });
    return source.task();
}

} // namespace core
