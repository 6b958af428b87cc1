// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rawanswer.h"

#include <QObject>
#include <QPointer>

namespace core {
class Clock;
}

namespace api {

class OneSendDevice;

//! Limits of one attempt.
struct AttemptLimits
{
    qint64 deadlineMs = 0;
    qint64 connectMs = 0; //!< 0: the connection may take as long as the rest
    qint64 maximumBytes = 0;
};

//! Watches one network reply: collects its body up to a cap, ends it at its deadline, and says how it ended. Owns the reply.
class ReplyGuard final : public QObject
{
    Q_OBJECT

public:
    //! \a device is the body, null for GET.
    ReplyGuard(QNetworkReply *reply, OneSendDevice *device, AttemptLimits limits, core::Clock &clock, QObject *parent);
    ~ReplyGuard() override;

    bool isSettled() const { return m_settled; }
    const RawAnswer &answer() const { return m_answer; }
    //! Ends the attempt: the answer is settled first, then the reply is aborted. Nothing happens when it is settled already.
    void giveUp(Ending ending);
    //! Ends it without a word to anybody.
    void abandon();

Q_SIGNALS:
    //! At once, for the pool alone.
    void settled();
    //! From the event loop, for whoever asked.
    void ended();

private:
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void settle(Ending ending);
    bool leftForSure() const;

    QPointer<QNetworkReply> m_reply;
    OneSendDevice *m_device;
    AttemptLimits m_limits;
    RawAnswer m_answer;
    bool m_connected = false;
    bool m_settled = false;
};

} // namespace api
