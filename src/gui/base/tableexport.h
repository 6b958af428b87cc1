// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QTableView;

namespace gui {

class MessageBar;
class Prompter;

//! The visible columns of \a view as lines of cells, in the order shown, the heads first.
QList<QStringList> tableLines(const QTableView &view);

//! Asks where to and writes what \a view shows as CSV; says in \a messages what came of it. \a name is the stem of the suggested file.
void exportTable(const QTableView &view, const QString &name, Prompter &prompter, MessageBar &messages);

} // namespace gui
