// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/profile/profile.h"

#include <QAbstractListModel>

namespace gui {

//! The stored profiles by name, each with its colour and what marks it.
class ProfileList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const QList<workspace::Profile> &profiles);
    const workspace::Profile &profileAt(int row) const { return m_profiles.at(row); }
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workspace::Profile> m_profiles;
};

} // namespace gui
