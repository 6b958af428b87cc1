// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QNetworkReply>
#include <QPair>
#include <QSslError>

namespace api {

//! How an attempt ended: by itself, or because we gave it up.
enum class Ending { Finished, Deadline, ConnectTimeout, TooLarge, Dropped, InterimStatus };

//! Everything that one attempt brought back, not yet judged.
struct RawAnswer
{
    Ending ending = Ending::Finished;
    int status = 0; //!< 0 when no status line arrived
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> tlsErrors;
    //! False only when it is proved that no byte of the request left.
    bool mayHaveLeft = true;
    QByteArray host; //!< that was asked

    //! The first header of that name, in any case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    //! Lower case, without parameters.
    QByteArray contentType() const;
    //! Lower case; empty when the service names none.
    QByteArray charset() const;
};

} // namespace api
