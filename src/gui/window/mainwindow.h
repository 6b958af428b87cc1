// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scopedtask.h"
#include "gui/base/page.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace Ui {
class MainWindow;
}
namespace workspace {
struct Profile;
}

namespace gui {

class ChangeActs;
class ProjectActs;
class StatusPanel;
enum class Meaning;
struct Command;

//! The window of one project: profile bar, navigation, pages, staged bar, status bar, menus. It owns the pages and knows nothing of what they show.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! All of \a context outlives the window.
    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Takes the page over. Pages that are not added have no entry.
    void addPage(Page *page);
    QList<PageId> pages() const;
    Page *page(PageId id) const;
    void showPage(PageId id);
    PageId currentPage() const;
    //! Restores the last page and loads what is to be shown. Call it once, after the pages were added.
    void start();
    void review();
    StatusPanel &status() const { return *m_status; }
    //! In the line above the pages.
    void tell(Meaning meaning, const QString &text);
    //! The stored profiles, for the menu that switches between their windows.
    void setProfiles(const QList<workspace::Profile> &profiles);

Q_SIGNALS:
    //! The user wants to see the profiles.
    void openProjectRequested();
    //! The window of this stored profile is wanted.
    void profileRequested(const QUuid &profile);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Something that was looked at.
    struct Place
    {
        PageId page;
        std::optional<core::ObjectRef> object;
        bool operator==(const Place &) const = default;
    };

    void setUpBars();
    void setUpMenus();
    void setUpThemeMenu();
    void setUpFileMenu();
    void setUpViewMenu();
    void fillTableMenus();
    void setUpHelpMenu();
    void updateTimes();
    void tick();
    void loadCallAges();
    void showTitle();
    void showStagedActions();
    void showPageActions();
    void showObject(const core::ObjectRef &ref);
    void showOn(PageId id, const core::ObjectRef &ref);
    bool turnTo(PageId id);
    void keepPlace();
    void note(const Place &place);
    void showHistory();
    void go(int step);
    void placeFrame();
    void load();
    void refresh();
    void exportPage();
    void clearNearest();
    void findAnything();
    void run(const Command &command);
    void showShortcuts();
    void copyReport();

    PageContext m_context;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QList<Page *> m_pages;
    QList<Place> m_history;
    qsizetype m_historyAt = -1;
    StatusPanel *m_status;
    ChangeActs *m_changeActs;
    ProjectActs *m_projectActs = nullptr;
    QWidget *m_frame = nullptr;
    QList<QAction *> m_pageActions;
    QPointer<QWidget> m_focused; //!< apart from the menu bar
    QList<QPointer<QAction>> m_tableMenus; //!< in the View menu, of the table with the focus
    core::ScopedTask m_callAges;
};

} // namespace gui
