// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkanswers.h"

#include <QComboBox>

namespace gui {

//! Chooses one of many trunks; part of a name finds it. What is typed and is no trunk is put back.
class TrunkBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit TrunkBox(QWidget *parent = nullptr);

    //! What is chosen stays chosen, also when it is gone. \a all stands before the trunks and means no particular one; empty: one has to be chosen.
    void setTrunks(const QList<models::CheckTrunk> &trunks, const QString &all);
    //! Empty for all of them.
    QString trunkId() const { return m_trunkId; }
    //! Without `chosen`.
    void setTrunkId(const QString &id);

Q_SIGNALS:
    void chosen();

private:
    void showChosen();
    void choose(int index);

    QList<models::CheckTrunk> m_trunks;
    QString m_all;
    QString m_trunkId;
};

} // namespace gui
