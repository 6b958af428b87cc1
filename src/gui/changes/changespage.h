// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scopedtask.h"
#include "gui/base/page.h"

#include <memory>

namespace Ui {
class ChangesPage;
}

namespace models {
class JournalModel;
class StagedModel;
}

namespace workspace {
struct JournalEntry;
struct JournalFilter;
}

namespace gui {

//! What is staged, and the record of every write.
class ChangesPage final : public Page
{
    Q_OBJECT

public:
    explicit ChangesPage(const PageContext &context, QWidget *parent = nullptr);
    ~ChangesPage() override;

    int attention() const override;
    void focusFilter() override;
    //! The journal of one object.
    void show(const core::ObjectRef &ref) override;
    using Page::show;
    std::optional<core::ObjectRef> shownObject() const override { return m_object; }
    bool clearNearest() override;
    bool canExport() const override { return true; }
    void exportData() override;

Q_SIGNALS:
    void reviewRequested();

private:
    void setUpTables();
    void loadStaged();
    void loadJournal();
    void loadOlder();
    workspace::JournalFilter journalFilter() const;
    void narrowTo(const std::optional<core::ObjectRef> &object);
    void showTakeBack();
    void takeJournal(const QList<workspace::JournalEntry> &entries, bool append);
    void showEntry();
    void showCounts();
    void takeBack();

    PageContext m_context;
    std::unique_ptr<Ui::ChangesPage> m_ui;
    models::StagedModel *m_staged;
    models::JournalModel *m_journal;
    core::ScopedTask m_loading;
    //! The journal shows only writes to it.
    std::optional<core::ObjectRef> m_object;
    int m_conflicts = 0;
};

} // namespace gui
