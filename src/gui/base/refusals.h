// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QObject>

class QLabel;

namespace workspace {
class ChangeDesk;
class Workspace;
}

namespace gui {

//! What the service refused in the last run, for the forms and pages that show those objects. A refusal is forgotten when what was refused is edited,
//! taken back or sent again.
class Refusals final : public QObject
{
    Q_OBJECT

public:
    explicit Refusals(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~Refusals() override;

    //! For the line beside a field; empty when nothing was refused there.
    QString ofField(const core::ObjectRef &ref, const QByteArray &field) const;
    //! A line for each refusal of these objects and of what hangs on them, ranges, users, endpoints and links.
    QString ofObjects(const QList<core::ObjectRef> &refs) const;
    //! Puts `ofObjects` into \a label, which is hidden when there is nothing to say.
    void showIn(QLabel *label, const QList<core::ObjectRef> &refs) const;

Q_SIGNALS:
    void changed();

private:
    struct Refusal;
    void takeRun(const core::RunRecord &run);
    const core::Change *staged(const Refusal &refusal) const;

    workspace::ChangeDesk &m_desk;
    QList<Refusal> m_refusals;
};

} // namespace gui
