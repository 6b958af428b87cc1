// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "gui/base/objectgestures.h"
#include "gui/base/page.h"
#include "gui/base/refusals.h"
#include "gui/base/tableacts.h"
#include "models/tablemodel.h"
#include "models/textfilter.h"

#include <memory>

class QHBoxLayout;
class QTableView;

namespace Ui {
class TablePage;
}

namespace gui {

class EdgeCountdown;
class MessageBar;

//! A page that is a table with a detail beside it, as most resources have: title, counts, acts, quick filter, table, detail, empty state. It has what every
//! such page has: sort, columns, several selected rows with acts, context menu, copy as rows, JSON and curl, export, Del, Ctrl+N, the history of an object.
//! A subclass gives the model, the detail and the acts.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(PageId id, const PageContext &context, QWidget *parent = nullptr);
    ~TablePage() override;

    QList<QAction *> editActions() const override { return m_acts->all(); }
    void focusFilter() override;
    void focusTable();
    bool clearNearest() override;
    bool canExport() const override;
    //! What the table shows, filtered and sorted, as CSV.
    void exportData() override;
    void show(const core::ObjectRef &ref) override;
    std::optional<core::ObjectRef> shownObject() const override;
    using Page::show;

protected:
    struct Table
    {
        models::TableModel *model = nullptr;
        QString name;          //!< of the remembered columns and of the exported file
        QList<int> widths;
        int stretched = -1;    //!< this column takes what is left
        int sorted = 0;
        QString accessibleName;
        QString filterHint;    //!< "Filter: name or domain"
    };
    using Place = TableActs::Place;
    using Act = TableActs::Act;

    void showEvent(QShowEvent *event) override;
    //! Once, in the constructor of the subclass. Loads and shows the rows as often as the project changes.
    void setTable(const Table &table);
    //! The page takes \a detail over.
    void setDetail(QWidget *detail);
    QAction *addAct(const Act &act, const std::function<void()> &run);
    //! A row of filters of the page's own, beside the quick filter.
    QHBoxLayout *filterLayout() const;
    QTableView *view() const;
    models::TextFilter *proxy() const { return m_proxy; }
    MessageBar *messages() const;
    const PageContext &context() const { return m_context; }
    workspace::ChangeDesk &desk() const;
    ObjectGestures gestures() const;
    bool isEditable() const;
    //! Keys of the selected rows, in the order shown.
    QStringList selection() const;
    QList<core::ObjectRef> selectedRefs() const;
    //! What is counted; how far it is loaded is said beside it.
    void setCounts(const QString &text);
    //! A failure beside the table, in words; success clears it.
    bool report(const core::Result<void> &result, const QString &what);
    void refreshEmpty();

    //! New rows into the model, counts, and so on.
    virtual void load() = 0;
    //! The selection, or what it shows, is another one.
    virtual void showSelection() = 0;
    virtual core::ObjectRef refOfKey(const QString &key) const = 0;
    //! Nothing there: what such an object is good for.
    virtual QString emptyText() const = 0;
    virtual core::Completeness completeness() const = 0;
    //! What the empty page offers, the name of one of the acts; empty offers nothing.
    virtual QString emptyAct() const { return {}; }
    //! The page shows a number in the navigation, for which its rows are needed also while nobody sees them.
    virtual bool countsWhileHidden() const { return false; }
    //! Keys of rows are objects with a history; false for rows that are not.
    virtual bool isNarrowed() const { return false; }
    virtual void clearNarrowing() {}

private:
    void addCommonActs();
    //! Of the rows.
    core::Kind kind() const;
    void showCounts();
    void reload();
    void reloadWhenSeen();
    void reloadLater();
    void showScope();
    void showSelected();
    void showRefusals();
    void goToDetail();

    PageContext m_context;
    std::unique_ptr<Ui::TablePage> m_ui;
    Refusals m_refusals;
    models::TextFilter *m_proxy;
    models::TableModel *m_model = nullptr;
    QString m_name;
    QString m_counts;
    QWidget *m_detail = nullptr;
    bool m_stale = false; //!< the rows are not those of the project, because nobody sees them
    TableActs *m_acts;
    EdgeCountdown *m_countdown;
};

} // namespace gui
