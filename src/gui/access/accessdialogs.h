// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "gui/base/stagingdialog.h"

#include <functional>
#include <memory>

namespace Ui {
class ListDialog;
class RangeDialog;
class RangeEditDialog;
class RenameDialog;
class TrunkChoiceDialog;
}

namespace gui {

//! Asks for ranges to add and the list they go into. Opened with `open()`; `accepted` follows only with something usable, and once it is staged.
class RangeDialog final : public StagingDialog
{
    Q_OBJECT

public:
    //! \a listId is chosen first; empty chooses the first list.
    RangeDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent);
    ~RangeDialog() override;

    QString listId() const;
    QList<core::Ipv4Network> networks() const;
    QString note() const;
    void setText(const QString &text);

private:
    void showState();
    void showPresent();

    core::ProjectConfiguration m_draft;
    std::unique_ptr<Ui::RangeDialog> m_ui;
};

//! A new list with its first ranges.
class ListDialog final : public StagingDialog
{
    Q_OBJECT

public:
    //! \a nameProblem gives the code of what is wrong with a name.
    ListDialog(std::function<QByteArray(const QString &)> nameProblem, QWidget *parent);
    ~ListDialog() override;

    QString name() const;
    bool isInForce() const;
    QList<core::Ipv4Network> networks() const;

private:
    void showState();

    std::function<QByteArray(const QString &)> m_nameProblem;
    std::unique_ptr<Ui::ListDialog> m_ui;
};

//! Another address, length or note for one range.
class RangeEditDialog final : public StagingDialog
{
    Q_OBJECT

public:
    RangeEditDialog(const core::IpRange &range, QWidget *parent);
    ~RangeEditDialog() override;

    core::Ipv4Network network() const;
    QString note() const;

private:
    void showState();

    std::optional<core::Ipv4Network> m_before;
    std::optional<core::Ipv4Network> m_network;
    std::unique_ptr<Ui::RangeEditDialog> m_ui;
};

class RenameDialog final : public StagingDialog
{
    Q_OBJECT

public:
    RenameDialog(const QString &name, std::function<QByteArray(const QString &)> nameProblem, QWidget *parent);
    ~RenameDialog() override;

    QString name() const;

private:
    void showState();

    QString m_before;
    std::function<QByteArray(const QString &)> m_nameProblem;
    std::unique_ptr<Ui::RenameDialog> m_ui;
};

//! Which trunks use a list, of addresses or of users.
class TrunkChoiceDialog final : public StagingDialog
{
    Q_OBJECT

public:
    TrunkChoiceDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent);
    ~TrunkChoiceDialog() override;

    QStringList trunkIds() const;
    //! What differs from what the dialog showed when it opened. Links that came since are in neither.
    QStringList addedTrunks() const;
    QStringList removedTrunks() const;

private:
    void showState();

    QStringList m_before;
    std::unique_ptr<Ui::TrunkChoiceDialog> m_ui;
};

} // namespace gui
