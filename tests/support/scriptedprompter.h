// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/prompter.h"

#include <QPointer>

//! Answers questions from a script and keeps what was asked. Without an answer left it takes the safe button.
class ScriptedPrompter final : public gui::Prompter
{
public:
    QList<gui::Question> asked;
    QList<gui::FileQuestion> askedPaths;
    //! Button labels to press, in order.
    QStringList answers;
    QString path;

    void ask(QWidget *, const gui::Question &question, QObject *context, Answered answered) override
    {
        asked << question;
        int button = question.safeButton;
        if (!answers.isEmpty()) {
            const QString wanted = answers.takeFirst();
            const int found = int(question.buttons.indexOf(wanted));
            Q_ASSERT_X(found >= 0, "ScriptedPrompter", qPrintable(wanted));
            button = found;
        }
        QMetaObject::invokeMethod(context, [answered, button] { answered(button); }, Qt::QueuedConnection);
    }
    void askSavePath(QWidget *, const gui::FileQuestion &question, QObject *context, Chosen chosen) override { choose(question, context, chosen); }
    void askOpenPath(QWidget *, const gui::FileQuestion &question, QObject *context, Chosen chosen) override { choose(question, context, chosen); }

private:
    void choose(const gui::FileQuestion &question, QObject *context, const Chosen &chosen)
    {
        askedPaths << question;
        if (!path.isEmpty())
            QMetaObject::invokeMethod(context, [chosen, path = path] { chosen(path); }, Qt::QueuedConnection);
    }
};
