// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace gui {

//! A filter of which several values may be chosen: a button with a menu of check marks. Nothing chosen means all.
class CheckMenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CheckMenuButton(QWidget *parent = nullptr);

    //! What the filter is called, for example "Trunk"; shown before the choice.
    void setTitle(const QString &title);
    struct Choice
    {
        QString key;
        QString label; //!< may be text from outside
    };
    //! Keeps the chosen keys that are still there.
    void setChoices(const QList<Choice> &choices);
    QStringList chosen() const;
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void chosenChanged();

private:
    void updateText();

    QString m_title;
    QMenu *m_menu;
};

} // namespace gui
