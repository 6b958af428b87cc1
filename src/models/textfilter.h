// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sortproxy.h"

namespace models {

//! The quick filter of every table: a row stays when one of its cells holds the text, ignoring case. A text of digits (with `+`, blanks, dashes, brackets)
//! also finds numbers by their digits, in the national form with its leading zero too. A head stays while a row of its group does.
class TextFilter : public SortProxy
{
    Q_OBJECT

public:
    using SortProxy::SortProxy;

    void setText(const QString &text);
    const QString &text() const { return m_text; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(int row, const QModelIndex &parent) const;
    bool groupMatches(int row, const QModelIndex &parent) const;

    QString m_text;
    QString m_digits;
};

} // namespace models
