// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QPair>

namespace support {

//! One message of tests/scenarios in wire form: first line, headers, blank line, body. Lines end with LF in the files.
struct ScenarioMessage
{
    QByteArray firstLine;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;

    //! The first line's part \a index, divided by blanks; of a request: verb, raw target, version.
    QByteArray part(int index) const { return firstLine.split(' ').value(index); }
    QByteArray header(const QByteArray &name) const;
};

struct Scenario
{
    QByteArray name;
    ScenarioMessage request;
    ScenarioMessage response;

    int status() const { return response.part(1).toInt(); }
    //! The answer as bytes for the wire, with its length.
    QByteArray wireResponse() const;
};

//! The request and the response of \a name; a name without files is fatal for the test.
Scenario loadScenario(const QByteArray &name);
//! Names of all scenarios there are.
QList<QByteArray> scenarioNames();

//! Any JSON text as a value; Undefined when it is none.
QJsonValue jsonValue(const QByteArray &text);

} // namespace support
