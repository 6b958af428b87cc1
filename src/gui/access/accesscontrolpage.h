// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/access/accessgestures.h"
#include "gui/base/page.h"
#include "gui/base/refusals.h"
#include "gui/base/tableacts.h"
#include "models/accessrow.h"

#include <memory>

class QMenu;

namespace Ui {
class AccessControlPage;
}

namespace models {
class AccessModel;
class AccessProxy;
}

namespace gui {

class EdgeCountdown;
class StagingDialog;

//! Every range of every access control list, in one table or grouped by list; every gesture stages.
class AccessControlPage final : public Page
{
    Q_OBJECT

public:
    explicit AccessControlPage(const PageContext &context, QWidget *parent = nullptr);
    ~AccessControlPage() override;

    int attention() const override;
    QList<QAction *> editActions() const override;
    void focusFilter() override;
    bool clearNearest() override;
    void clearFilter();
    bool canExport() const override;
    //! What the table shows, filtered and sorted, as CSV.
    void exportData() override;
    void show(const core::ObjectRef &ref) override;
    std::optional<core::ObjectRef> shownObject() const override;
    using QWidget::show;

    // The acts; public for menus and tests. Those that ask open a dialog of their own and return at once.
    void newList();
    void addRanges(const QString &pasted = {});
    void editRange();
    void removeSelected();
    void moveSelected(const QString &listId);
    void renameList();
    void deleteList();
    void chooseTrunks();
    void setInForce(bool inForce);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpFilter();
    void setUpActions();
    void setUpDetail();
    void addAct(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut, int least,
                const std::function<QString()> &whyNot, void (AccessControlPage::*run)());
    void addListActs();
    void setGrouped(bool grouped);
    void load();
    void loadWhenSeen();
    void showScope();
    void fillFilterLists();
    void applyFilter();
    void showCounts();
    void showLoading();
    void showEmpty();
    void showSelection();
    void showRefusals();
    void fillMoveMenu();
    void openDialog(StagingDialog *dialog);
    void stageDeletion(const QString &listId, const QString &name);
    void report(const core::Result<void> &result, const QString &subject);
    bool mayEdit() const;
    //! Why it is not known which trunks use a list; empty when it is.
    QString whyLinksMissing() const;
    QString whyNoRange() const;
    QString whyNoList() const;
    //! Only what one customer or owner has is looked at.
    bool isScoped() const;
    QList<core::ObjectRef> selectedRefs() const;
    //! The lists that are selected or hold what is.
    QList<core::ObjectRef> selectedListRefs() const;
    QList<models::AccessRow> selectedRows() const;
    QList<RangeRef> selectedRanges() const;
    //! The list of the selection when it is one, else empty.
    QString selectedList() const;

    PageContext m_context;
    AccessGestures m_gestures;
    Refusals m_refusals;
    std::unique_ptr<Ui::AccessControlPage> m_ui;
    models::AccessModel *m_model;
    models::AccessProxy *m_proxy;
    QMenu *m_moveMenu;
    TableActs *m_acts = nullptr;
    EdgeCountdown *m_countdown = nullptr;
    QString m_counts;
    bool m_stale = false; //!< the rows are not those of the project, because nobody sees them
    int m_attention = 0;
};

} // namespace gui
