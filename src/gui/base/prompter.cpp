// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/prompter.h"

#include "gui/base/plaintext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

void Prompter::tell(QWidget *parent, const Question &message)
{
    Question question = message;
    if (question.buttons.isEmpty())
        question.buttons = {tr("Close")};
    ask(parent, question, this, [](int) {});
}

void DialogPrompter::ask(QWidget *parent, const Question &question, QObject *context, Answered answered)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(visibleText(question.title));
    box->setTextFormat(Qt::PlainText);
    box->setText(visibleText(question.text, true));
    box->setInformativeText(visibleText(question.advice, true));
    if (!question.details.isEmpty())
        box->setDetailedText(visibleText(question.details, true));
    box->setIcon(question.serious ? QMessageBox::Warning : QMessageBox::NoIcon);
    for (int i = 0; i < question.buttons.size(); ++i) {
        auto *button = box->addButton(withoutMnemonic(question.buttons.at(i)),
                                      i == question.safeButton ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        button->setObjectName(u"questionButton%1"_s.arg(i));
        if (i == question.safeButton) {
            box->setDefaultButton(button);
            box->setEscapeButton(button);
        }
        connect(button, &QPushButton::clicked, context, [answered, i] { answered(i); });
    }
    box->open();
}

void DialogPrompter::askSavePath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, question.suggestedName, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.suggestedName);
    connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

void DialogPrompter::askOpenPath(QWidget *parent, const FileQuestion &question, QObject *context, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

} // namespace gui
