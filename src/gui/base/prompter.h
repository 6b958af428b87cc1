// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace gui {

//! One question. Buttons are verbs that say what happens; the safe one is the default and what Esc means.
struct Question
{
    QString title;
    QString text;    //!< what would happen, with figures
    QString advice;  //!< the second paragraph
    QString details; //!< folds out
    QStringList buttons;
    int safeButton = 0; //!< default and Esc
    bool serious = false; //!< shows the warning sign
};

struct FileQuestion
{
    QString title;
    QString suggestedName; //!< for saving
    QString filter;        //!< "CSV file (*.csv)"
};

//! The only way to ask or tell the user something in a window of its own. Never blocks: the answer arrives through the handler,
//! and not at all when \a context died before.
class Prompter : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(int button)>;
    using Chosen = std::function<void(const QString &path)>;

    using QObject::QObject;

    virtual void ask(QWidget *parent, const Question &question, QObject *context, Answered answered) = 0;
    //! The path is never empty: dismissing the question calls nothing.
    virtual void askSavePath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen) = 0;
    virtual void askOpenPath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen) = 0;
    //! Says something that needs no answer, with one button.
    void tell(QWidget *parent, const Question &message);
};

//! The real one: window-modal boxes and the system's file dialogs.
class DialogPrompter final : public Prompter
{
    Q_OBJECT

public:
    using Prompter::Prompter;

    void ask(QWidget *parent, const Question &question, QObject *context, Answered answered) override;
    void askSavePath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen) override;
    void askOpenPath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen) override;
};

} // namespace gui
