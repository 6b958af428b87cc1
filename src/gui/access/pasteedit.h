// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace gui {

//! A text field that keeps large pastes and dropped files out of itself and hands them on: it would lay out each of their lines.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    //! The longest text that is shown.
    static constexpr qsizetype maximumCharacters = 1'000'000;

    explicit PasteEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void largeTextPasted(const QString &text);
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

//! The first file of this machine that \a source names; empty when there is none.
QString localFileOf(const QMimeData *source);

} // namespace gui
