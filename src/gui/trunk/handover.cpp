// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/handover.h"

#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "ui_handoverdialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

//! Plain text in a fixed font: the columns are made of blanks.
std::unique_ptr<QTextDocument> documentOf(const QString &sheet)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(9);
    document->setDefaultFont(font);
    document->setPlainText(sheet);
    return document;
}

} // namespace

HandoverDialog::HandoverDialog(const QString &trunkName, const QString &sheet, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_name(trunkName)
    , m_sheet(sheet)
    , m_prompter(prompter)
    , m_ui(std::make_unique<Ui::HandoverDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->sheetEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->sheetEdit->setPlainText(sheet);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sheet);
        m_ui->handoverHintLabel->setText(tr("Copied."));
    });
    connect(m_ui->printButton, &QPushButton::clicked, this, &HandoverDialog::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &HandoverDialog::savePdf);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

HandoverDialog::~HandoverDialog() = default;

void HandoverDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { documentOf(m_sheet)->print(printer.get()); });
    dialog->open();
}

void HandoverDialog::savePdf()
{
    const FileQuestion question{tr("Save the hand-over sheet"), m_name + u".pdf"_s, tr("PDF file (*.pdf)")};
    m_prompter.askSavePath(this, question, this, [this](const QString &path) { writePdf(path); });
}

void HandoverDialog::writePdf(const QString &path)
{
    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    if (saved) {
        QPdfWriter writer(&file);
        writer.setTitle(m_name);
        documentOf(m_sheet)->print(&writer);
    }
    saved = saved && file.commit();
    m_ui->handoverHintLabel->setText(saved ? tr("Saved as %1.").arg(visibleText(path)) : tr("Saving failed: %1").arg(visibleText(file.errorString())));
}

} // namespace gui
