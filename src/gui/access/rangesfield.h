// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4list.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RangesField;
}

namespace models {
class ReadModel;
}

namespace gui {

//! Takes one address, one network or a pasted list, and says beside each entry how it is read.
class RangesField final : public QWidget
{
    Q_OBJECT

public:
    explicit RangesField(QWidget *parent = nullptr);
    ~RangesField() override;

    //! Ranges that are in the list already, to be pointed out.
    void setPresent(const QList<core::Ipv4Network> &present);
    //! What is to be added: without duplicates of its own, in the order typed; networks without host bits unless the user wants them.
    QList<core::Ipv4Network> networks() const;
    //! True when there is something and every entry can be used.
    bool isAcceptable() const;
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void read();

    std::unique_ptr<Ui::RangesField> m_ui;
    models::ReadModel *m_model;
    core::Ipv4List m_list;
    QList<core::Ipv4Network> m_present;
};

} // namespace gui
