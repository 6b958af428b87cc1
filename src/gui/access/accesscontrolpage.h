// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "core/health.h"
#include "core/result.h"
#include "gui/access/accessgestures.h"
#include "gui/base/page.h"
#include "gui/base/refusals.h"
#include "gui/base/tableacts.h"
#include "models/accessrow.h"

#include <QFutureWatcher>

#include <memory>

class QMenu;
class QToolButton;

namespace Ui {
class AccessControlPage;
}

namespace models {
class AccessModel;
class AccessProxy;
}

namespace gui {

class EdgeCountdown;
class ImportDialog;
class StagingDialog;

//! Every range of every access control list: in one table, by list, by trunk, as a picture, and which trunk uses which list. Every gesture stages.
class AccessControlPage final : public Page
{
    Q_OBJECT

public:
    enum class View { Ranges, Lists, Trunks, Picture, Matrix };

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

    void setView(View view);
    View view() const { return m_view; }

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
    void checkAddress();
    //! Reads \a text, or the file under \a path, where one is given.
    void importRanges(const QString &text = {}, const QString &path = {});
    void everythingOf(const QString &text = {});
    void setUntil();
    void replaceAddress();
    void showPolicyTests();
    void showReport();
    void showCallPath(const core::CallQuestion &question);
    //! Of a call from what is selected.
    void showWholePath();
    void stageDue();
    void fixSelected();
    //! The findings of everything that is shown.
    void fixAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow();
    void setUpTable();
    void setUpFilter();
    void setUpActions();
    void setUpWork();
    void setUpViews();
    void setUpFormats();
    void setUpDetail();
    void connectDetail();
    void addAct(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut, int least,
                const std::function<QString()> &whyNot, void (AccessControlPage::*run)());
    void addListActs();
    void load();
    void loadWhenSeen();
    void followTime();
    //! Puts the rows and their findings into the model, as the view has them.
    void arrange(bool anew = false);
    void showUsedColumns();
    void judge();
    void takeFindings(const QList<core::Finding> &findings);
    void showPicture();
    void showDetail();
    void selectThings(const QStringList &keys);
    void showAnywhere(const core::ObjectRef &ref);
    void activateRow();
    void showScope();
    void fillFilterLists();
    void applyFilter();
    void showCounts();
    void showShares();
    void showDue();
    void showLoading();
    void showEmpty();
    void showSelection();
    void showRefusals();
    void fillMoveMenu();
    void openDialog(StagingDialog *dialog);
    void stageDeletion(const QString &listId, const QString &name);
    core::Result<void> stageImport(const ImportDialog &dialog);
    void fixFinding(const core::Finding &finding);
    void stageFixes(const QList<core::Finding> &findings);
    QByteArray exported(int format, int *count) const;
    void copyAs(int format);
    void exportAs(int format);
    void report(const core::Result<void> &result, const QString &subject);
    bool mayEdit() const;
    //! Why it is not known which trunks use a list; empty when it is.
    QString whyLinksMissing() const;
    QString whyNoRange() const;
    QString whyNoList() const;
    QString whyNoReplacement() const;
    //! Only what one customer or owner has is looked at.
    bool isScoped() const;
    QList<core::ObjectRef> selectedRefs() const;
    //! The lists that are selected or hold what is.
    QList<core::ObjectRef> selectedListRefs() const;
    QList<models::AccessRow> selectedRows() const;
    QList<models::AccessRow> rowsInTable() const;
    QList<RangeRef> selectedRanges() const;
    QStringList selectedThings() const;
    QList<core::Finding> findingsInScope() const;
    //! The list of the selection when it is one, else empty.
    QString selectedList() const;

    PageContext m_context;
    AccessGestures m_gestures;
    Refusals m_refusals;
    std::unique_ptr<Ui::AccessControlPage> m_ui;
    models::AccessModel *m_model;
    models::AccessProxy *m_proxy;
    QMenu *m_moveMenu;
    QMenu *m_copyMenu;
    QMenu *m_exportMenu;
    TableActs *m_acts = nullptr;
    EdgeCountdown *m_countdown = nullptr;
    View m_view = View::Ranges;
    QList<models::AccessRow> m_rows; //!< as they stand without groups, without findings
    QList<core::Finding> m_findings; //!< on addresses, of the draft
    QFutureWatcher<QList<core::Finding>> m_judging;
    bool m_outdated = false; //!< what is judged is not the draft any more
    QString m_counts;
    bool m_following = false; //!< a countdown is to be shown anew
    bool m_stale = false; //!< the rows are not those of the project, because nobody sees them
    int m_attention = 0;
    int m_due = 0;
};

} // namespace gui
