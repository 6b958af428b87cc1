// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rawclient.h"

#include <QJsonValue>
#include <QString>

//! Whether \a actual holds everything that \a expected says. Objects may have more members; arrays must have the same length;
//! the text "*" stands for any value that is there, "-" for a member that must not be there.
bool holds(const QJsonValue &actual, const QJsonValue &expected, QString *difference, const QString &path = QString());

//! Plays a script against the server, one request a line:
//!   METHOD /path [body] -> status [expected JSON] [=name]
//! "=name" keeps the id of the answer; "$name" in later lines stands for it. Lines that begin with # are remarks.
//! Returns what went wrong, with the line, or an empty text.
QString play(RawClient *client, const QString &script);
