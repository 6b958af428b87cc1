// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QStringList>

class QObject;

namespace workspace {

//! A record of exact CSV (RFC 4180, UTF-8) with its line end.
QByteArray csvLine(const QStringList &cells);

//! Writes \a lines (the first one is the head) as exact CSV (RFC 4180, UTF-8) under \a path, on another thread: complete or not at all, an older file stays
//! until then. Gives the number of lines without the head. Errors: Storage. The answer is dropped when \a owner dies; the file is written all the same.
core::Task<int> saveCsv(QObject *owner, const QList<QStringList> &lines, const QString &path);

} // namespace workspace
