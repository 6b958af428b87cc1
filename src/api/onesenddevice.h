// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace api {

//! A request body that can be read once. It cannot be rewound, and so the network access manager cannot send it a second time by itself.
class OneSendDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneSendDevice(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override;
    qint64 size() const override { return m_body.size(); }

    //! True once a byte of the body was handed out: from then on it may be on the wire.
    bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace api
