// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QModelIndex>

#include <memory>
#include <optional>

class QAction;
class QTableView;

namespace Ui {
class TrunkMatrix;
}

namespace models {
class TrunkMatrixModel;
class TrunkMatrixProxy;
}

namespace gui {

//! Which trunk uses which list, with who may send over each trunk. Space or a double click on a cell stages that one link; the trunks and the heads of the
//! lists stay in sight.
class TrunkMatrix final : public QWidget
{
    Q_OBJECT

public:
    explicit TrunkMatrix(QWidget *parent = nullptr);
    ~TrunkMatrix() override;

    //! Once. Follows the project from then on.
    void setUp(const PageContext &context);
    //! Part of the name of a trunk or list.
    void setFilter(const QString &text);

Q_SIGNALS:
    void showRequested(const core::ObjectRef &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpView(QTableView *view);
    void setUpActions();
    void setUpTogether();
    void loadWhenSeen();
    void load();
    void showEmpty();
    void showMenu(QTableView *view, const QPoint &position);
    void toggleCurrent();
    void openTrunk();
    void openList();
    bool takeKey(const QTableView *view, int key);
    //! In the model; not valid where nothing is current.
    QModelIndex currentLink() const;
    int currentTrunk() const;
    QString whyNot(const QModelIndex &link) const;

    std::optional<PageContext> m_context;
    std::unique_ptr<Ui::TrunkMatrix> m_ui;
    models::TrunkMatrixModel *m_model;
    models::TrunkMatrixProxy *m_trunks;
    models::TrunkMatrixProxy *m_lists;
    QAction *m_toggle = nullptr;
    QAction *m_openTrunk = nullptr;
    QAction *m_openList = nullptr;
    bool m_stale = true;
};

} // namespace gui
