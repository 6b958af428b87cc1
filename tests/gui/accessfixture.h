// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressfinding.h"
#include "gui/access/accesscontrolpage.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "models/accessmodel.h"
#include "models/addressfindings.h"

#include <QAction>
#include <QTableView>

//! The access control page over the demo project.
class AccessFixture
{
public:
    explicit AccessFixture(bool production = false) : project(production) {}

    //! Shortcuts reach the active window only.
    bool open()
    {
        return project.load() && showPage();
    }
    bool showPage()
    {
        page = std::make_unique<gui::AccessControlPage>(project.context());
        QWidget *widget = page.get();
        widget->resize(1200, 800);
        widget->show();
        widget->activateWindow();
        const bool active = QTest::qWaitForWindowActive(widget);
        table()->setFocus();
        return active;
    }

    QTableView *table() { return child<QTableView>(page.get(), QStringLiteral("rangesView")); }
    QAction *act(const QString &name) { return child<QAction>(page.get(), name); }
    QStringList keys() { return gui::selectedKeys(table()); }
    bool select(const QStringList &wanted) { return gui::selectKeys(table(), wanted); }
    models::AccessRow rowAt(int row) { return table()->model()->index(row, 0).data(models::ObjectRole).value<models::AccessRow>(); }
    const core::ProjectConfiguration &draft() { return project.desk().draft(); }
    //! A copy: the draft changes under it.
    core::AccessControlList listNamed(const QString &name)
    {
        for (const core::AccessControlList &list : draft().accessControlLists.items) {
            if (list.name.value == name)
                return list;
        }
        qFatal("no list %s", qPrintable(name));
    }
    static QString key(const core::AccessControlList &list, int range) { return QStringLiteral("r/%1/%2").arg(list.id, list.ranges.at(range).id); }
    QList<core::Finding> addressFindings()
    {
        const core::HealthContext context = models::healthContext(draft(), project.workspace().labels(), project.workspace().clock().utcNow());
        QList<core::Finding> findings = core::health(draft(), context).findings;
        findings.removeIf([](const core::Finding &finding) { return !core::isAddressFinding(finding); });
        return findings;
    }
    core::Result<void> note(const core::AccessControlList &list, int range, const QString &text)
    {
        return gui::AccessGestures(project.desk()).editNote({list.id, list.ranges.at(range).id}, text);
    }

    OpenProject project;
    std::unique_ptr<gui::AccessControlPage> page;
};
