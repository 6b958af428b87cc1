// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/find.h"

#include <QAbstractListModel>

namespace models {

//! What "Find or run" offers: commands and objects, in the order of their worth.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! A command of the window, by its place in a list of the caller's.
    struct Command
    {
        int number = 0;
        QString text;
        QString shortcut;
        bool operator==(const Command &) const = default;
    };
    enum Role { RefRole = Qt::UserRole, CommandRole, ContextRole };

    using QAbstractListModel::QAbstractListModel;

    //! Objects of \a project and those of \a commands whose text holds all words of \a text.
    void search(const core::ProjectConfiguration &project, const QList<Command> &commands, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::optional<core::ObjectRef> ref;
        int command = -1;
        QString title;
        QString context; //!< kind and where it lies, or the shortcut
    };
    static Row objectRow(const core::FindHit &hit, const core::ProjectConfiguration &project);

    QList<Row> m_rows;
};

} // namespace models
