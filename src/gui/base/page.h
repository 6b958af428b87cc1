// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectref.h"

#include <QWidget>

#include <optional>

namespace workspace {
class Workspace;
}

namespace gui {

class Prompter;
class Settings;

//! The pages in the order of the navigation. The place in this list is the page's Alt+number, also while others are missing.
enum class PageId { Overview, Calls, Trunks, AccessControl, CredentialLists, PhoneNumbers, CountryPermissions, BlockingRules, Changes };

QString pageTitle(PageId id);
QString pageIconName(PageId id);
//! Untranslated, for the command line and for tests: "access-control".
QString pageName(PageId id);
std::optional<PageId> pageFromName(const QString &name);
//! What the page shows, the most important first: it is loaded before the rest while the page is up. Empty: everything in its usual order.
QList<core::Kind> pageKinds(PageId id);

//! What a page is given; all of it outlives the page.
struct PageContext
{
    workspace::Workspace &workspace;
    Prompter &prompter;
    Settings &settings;
};

//! One page of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    //! How many things here need somebody; 0 shows no number in the navigation.
    virtual int attention() const { return 0; }
    //! Acts of this page, shown in the Edit menu while the page is up.
    virtual QList<QAction *> editActions() const { return {}; }
    //! Ctrl+F.
    virtual void focusFilter() {}
    //! Esc: clears or closes the nearest thing; false when there was nothing.
    virtual bool clearNearest() { return false; }
    //! Ctrl+E; false when there is nothing that can be exported.
    virtual bool canExport() const { return false; }
    virtual void exportData() {}
    //! Shows and selects an object, as far as it is of this page.
    virtual void show(const core::ObjectRef &ref) { Q_UNUSED(ref) }
    using QWidget::show;
    //! What is selected, for the way back to it; none when that is nothing or several.
    virtual std::optional<core::ObjectRef> shownObject() const { return {}; }
    //! F5, beside the project itself: fetches what only this page shows.
    virtual void refresh() {}

Q_SIGNALS:
    void attentionChanged();
    //! Another page should show this object.
    void showRequested(const core::ObjectRef &ref);
    //! The journal should be shown for this object.
    void historyRequested(const core::ObjectRef &ref);
    //! The call log should be narrowed to this object.
    void callsRequested(const core::ObjectRef &ref);
    //! `editActions` answers something else than before.
    void editActionsChanged();

private:
    PageId m_id;
};

} // namespace gui
