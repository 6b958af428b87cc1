// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "gui/base/page.h"

#include <QFrame>

#include <optional>

class QLabel;
class QTabWidget;

namespace workspace {
class ChangeDesk;
}

namespace gui {

class EndpointPane;
class Settings;
class TrunkAccessPane;
class TrunkNumberPane;
class TrunkSettings;

//! What is to be seen and done about one trunk, in tabs.
class TrunkDetail final : public QFrame
{
    Q_OBJECT

public:
    enum Tab { SettingsTab, EndpointsTab, AccessTab, NumbersTab, CallsTab };

    explicit TrunkDetail(const PageContext &context, QWidget *parent = nullptr);

    void showTrunks(const QStringList &trunkIds, bool editable);
    void showTab(Tab tab);
    void showEndpoint(const core::ObjectRef &ref);
    void addEndpoint();

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);
    void showRequested(const core::ObjectRef &ref);
    void copied(const QString &what);
    void notStaged(const QString &text);
    void deleteRequested();
    void handoverRequested();
    void callsRequested();

private:
    QWidget *callsTab();
    void showState(const QString &trunkId);

    workspace::ChangeDesk &m_desk;
    QLabel *m_headline;
    QLabel *m_state;
    QTabWidget *m_tabs;
    TrunkSettings *m_settings;
    EndpointPane *m_endpoints;
    TrunkAccessPane *m_access;
    TrunkNumberPane *m_numbers;
};

} // namespace gui
