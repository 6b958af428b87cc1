// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trunk.h"
#include "gui/base/page.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TrunkSettings;
}

namespace workspace {
class ChangeDesk;
class TrunkLabels;
}

namespace gui {

class FieldForm;
class Settings;

//! The fields of one trunk, each staged when it is left, with what another value would break.
class TrunkSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit TrunkSettings(const PageContext &context, QWidget *parent = nullptr);
    ~TrunkSettings() override;

    //! Empty shows nothing.
    void showTrunk(const QString &trunkId, bool editable);

Q_SIGNALS:
    void copied(const QString &what);
    //! What was typed belongs to a trunk that is no longer shown, and why it was not staged.
    void notStaged(const QString &text);
    void deleteRequested();
    void handoverRequested();

private:
    void bind();
    void showHostHint();
    void showForwardHint();
    void bindLabels();
    void showLabels();
    void showFacts(const core::Trunk *trunk);

    workspace::ChangeDesk &m_desk;
    workspace::TrunkLabels &m_labels;
    Settings &m_settings;
    std::unique_ptr<Ui::TrunkSettings> m_ui;
    FieldForm *m_form;
    QString m_trunkId;
};

} // namespace gui
