// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessreportdialog.h"

#include "gui/access/accessreporttext.h"
#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "ui_accessreportdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/csvfile.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

//! More than a person reads, and few enough to be laid out while the window opens.
constexpr int previewedRanges = 1000;

ReportSetting settingOf(const PageContext &context, int ranges)
{
    return {context.workspace.profile().name, context.workspace.labels().scope().name, context.settings.timeZone(), ranges};
}

std::unique_ptr<QTextDocument> documentOf(const QString &html)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = document->defaultFont();
    font.setPointSize(9);
    document->setDefaultFont(font);
    document->setHtml(html);
    return document;
}

} // namespace

AccessReportDialog::AccessReportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AccessReportDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    connect(m_ui->csvButton, &QPushButton::clicked, this, &AccessReportDialog::saveCsv);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &AccessReportDialog::savePdf);
    connect(m_ui->printButton, &QPushButton::clicked, this, &AccessReportDialog::print);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    makeReport();
    m_ui->reportBrowser->setHtml(reportHtml(m_report, settingOf(m_context, previewedRanges)));
}

AccessReportDialog::~AccessReportDialog() = default;

void AccessReportDialog::makeReport()
{
    const workspace::TrunkLabels &labels = m_context.workspace.labels();
    const core::ProjectConfiguration &live = m_context.workspace.desk().live();
    QHash<QString, core::TrunkNames> names;
    for (const core::Trunk &trunk : live.trunks.items) {
        const workspace::TrunkLabel label = labels.labelOf(trunk.id);
        names.insert(trunk.id, {label.customer, label.owner});
    }
    m_report = core::accessReport(live, names, m_context.workspace.clock().utcNow());
    m_report.trunks.removeIf([&labels](const core::TrunkReport &trunk) { return !labels.isInScope(trunk.trunkId); });
}

QString AccessReportDialog::wholeHtml() const
{
    return reportHtml(m_report, settingOf(m_context, -1));
}

QString AccessReportDialog::fileName(const QString &extension) const
{
    return u"access-report-%1.%2"_s.arg(m_report.madeAt.toString(u"yyyy-MM-dd"_s), extension);
}

void AccessReportDialog::saveCsv()
{
    const FileQuestion question{tr("Save the access report"), fileName(u"csv"_s), tr("CSV file (*.csv)")};
    m_context.prompter.askSavePath(this, question, this, [this](const QString &path) {
        workspace::saveCsv(this, reportLines(m_report), path).then(this, [this, path](const core::Result<int> &written) {
            const QString where = visibleText(path);
            if (written)
                m_ui->reportMessageBar->showMessage(Meaning::Note, tr("%Ln line(s) written to %1.", nullptr, *written).arg(where));
            else
                m_ui->reportMessageBar->showMessage(Meaning::Error, errorText(written.error()).sentence(tr("Writing %1").arg(where)));
        });
    });
}

void AccessReportDialog::savePdf()
{
    const FileQuestion question{tr("Save the access report"), fileName(u"pdf"_s), tr("PDF file (*.pdf)")};
    m_context.prompter.askSavePath(this, question, this, [this](const QString &path) { writePdf(path); });
}

void AccessReportDialog::writePdf(const QString &path)
{
    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    if (saved) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(windowTitle());
        documentOf(wholeHtml())->print(&writer);
    }
    // What could not be written in between shows here.
    saved = saved && file.commit();
    const QString where = visibleText(path);
    if (saved)
        m_ui->reportMessageBar->showMessage(Meaning::Note, tr("Saved as %1.").arg(where));
    else
        m_ui->reportMessageBar->showMessage(Meaning::Error, tr("%1 could not be saved: %2").arg(where, visibleText(file.errorString())));
}

void AccessReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { documentOf(wholeHtml())->print(printer.get()); });
    dialog->open();
}

} // namespace gui
