// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace simulator {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! A request as the service sees it: everything decoded once, from the raw request line.
struct Request {
    QByteArray method;
    QByteArray target;                     //!< Raw.
    QString path;                          //!< Decoded.
    QStringList segments;                  //!< Path split at '/', then each one decoded.
    QList<QPair<QString, QString>> query;  //!< Decoded; a raw '+' is a space.
    QMap<QByteArray, QByteArray> headers;  //!< Names in lower case.
    QByteArray body;
    int connection = 0;

    //! First value of the query parameter \a name.
    std::optional<QString> parameter(const QString &name) const;
    bool isNumbersHost() const;
};

//! Fills method, target, path, segments and query. Each pair of the query is split at its first literal '='.
Request parseRequest(const QByteArray &method, const QByteArray &target);

//! What goes back. With \a stream the body is sent in chunks until it returns an empty one.
struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    HeaderList headers;
    std::function<QByteArray()> stream;
    QString operation;
    bool isCollection = false; //!< The answer to a GET of a collection: page delay applies.
};

//! Thrown by the rules; becomes an error answer in the shape of the host that was asked.
struct Problem {
    int status = 400;
    QByteArray word;
    QString message;
    QJsonArray details;
    HeaderList headers;

    static Problem badRequest(const QString &message);
    //! VALIDATION_FAILED naming one field.
    static Problem invalid(const QString &field, const QString &description);
    //! VALIDATION_FAILED "Failed to read HTTP message": wrong JSON type or shape.
    static Problem unreadable(const QString &field, const QString &description);
    static Problem notFound(const QString &what, const QString &id);
};

} // namespace simulator
