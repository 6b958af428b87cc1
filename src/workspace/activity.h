// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QObject>

#include <functional>
#include <optional>

namespace workspace {

//! Long work with progress, shown in the status bar. It carries codes; the words are gui's. Belongs to the object that works and is deleted by it
//! (or by `deleteLater` some time after the end): hold it in a QPointer.
class Activity : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Done, Failed, Cancelled };

    //! \a code names the kind of work, for example "sync-calls", "export-calls", "apply-changes". \a canceller may be empty: cannot be cancelled.
    Activity(QByteArray code, core::Clock &clock, std::function<void()> canceller, QObject *parent);

    QByteArray code() const { return m_code; }
    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    bool canCancel() const { return isRunning() && m_canceller && !m_cancelRequested; }
    //! What is done so far, in the unit of the work (calls, rows, steps).
    qint64 value() const { return m_value; }
    //! What is expected; 0 while not known. May grow or shrink.
    qint64 maximum() const { return m_maximum; }
    //! Units a second, over the last few seconds of progress; 0 while not known.
    double rate() const { return m_rate; }
    qint64 elapsedMs() const;
    //! Milliseconds to go at the present rate; nullopt while not known.
    std::optional<qint64> remainingMs() const;
    //! Why it failed; nullopt unless state() is Failed.
    std::optional<core::Error> error() const { return m_error; }

    //! Asks the work to stop at its next safe point; `finished` follows.
    void cancel();

    // For the one that works.
    void setProgress(qint64 value, qint64 maximum);
    void finish();
    void finishCancelled();
    void fail(const core::Error &error);

Q_SIGNALS:
    void changed();
    //! Once, when the state is no longer Running.
    void finished();

private:
    void end(State state);

    QByteArray m_code;
    core::Clock &m_clock;
    std::function<void()> m_canceller;
    State m_state = State::Running;
    bool m_cancelRequested = false;
    qint64 m_value = 0;
    qint64 m_maximum = 0;
    qint64 m_startedMs = 0;
    qint64 m_endedMs = 0;
    qint64 m_markMs = 0;
    qint64 m_markValue = 0;
    double m_rate = 0;
    std::optional<core::Error> m_error;
};

} // namespace workspace
