// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/accessrow.h"

#include <QFrame>

#include <memory>

class QMenu;

namespace Ui {
class AccessDetail;
}

namespace models {
class ListTrunksModel;
}

namespace gui {

class Settings;

//! What is selected on the access control page: range, its list, and the trunks that use it with what they accept now and then.
class AccessDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit AccessDetail(QWidget *parent = nullptr);
    ~AccessDetail() override;

    void setUp(Settings &settings, QMenu *moveMenu);
    //! Nothing, one or several rows; \a editable is false while the project is read-only.
    void showRows(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, bool editable);

Q_SIGNALS:
    void noteEdited(const QString &note);
    void editRequested();
    void removeRequested();
    void inForceToggled(bool on);
    void trunksRequested();
    void renameRequested();
    void deleteListRequested();
    void trunkActivated(const QString &trunkId);

private:
    void showRange(const models::AccessRow &row, bool editable);
    void showSeveral(const QList<models::AccessRow> &rows, bool editable);
    void showList(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, bool editable);
    void setRangeVisible(bool visible);
    void setListVisible(bool visible);

    std::unique_ptr<Ui::AccessDetail> m_ui;
    models::ListTrunksModel *m_trunks;
    QString m_shownNote;
};

} // namespace gui
