// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"

class QLabel;

namespace models {
class EndpointModel;
}

namespace gui {

class EndpointForm;

//! The endpoints of all trunks in one table.
class EndpointTable final : public TablePage
{
    Q_OBJECT

public:
    explicit EndpointTable(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void trunksWanted();

protected:
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    core::Completeness completeness() const override;

private:
    void addActs();
    QWidget *makeDetail();
    QList<core::ObjectRef> presentRefs() const;

    models::EndpointModel *m_model;
    QLabel *m_headline = nullptr;
    EndpointForm *m_form = nullptr;
};

} // namespace gui
