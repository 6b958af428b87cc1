// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/project/projectsdialog.h"

#include "core/projectids.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "ui_projectsdialog.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int namedAtMost = 4;

} // namespace

ProjectsDialog::ProjectsDialog(const QString &ownId, QWidget *parent)
    : QDialog(parent)
    , m_ownId(ownId)
    , m_ui(std::make_unique<Ui::ProjectsDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->idsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_ui->idsEdit, &QPlainTextEdit::textChanged, this, &ProjectsDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->idsEdit->setFocus();
    showState();
}

ProjectsDialog::~ProjectsDialog() = default;

QStringList ProjectsDialog::ids() const
{
    return core::readProjectIds(m_ui->idsEdit->toPlainText(), m_ownId).ids;
}

void ProjectsDialog::showState()
{
    const core::ProjectIds read = core::readProjectIds(m_ui->idsEdit->toPlainText(), m_ownId);
    QStringList problems;
    if (!read.strange.isEmpty()) {
        QStringList named = read.strange.mid(0, namedAtMost);
        if (read.strange.size() > named.size())
            named << u"\u2026"_s;
        problems << tr("No project id: %1").arg(named.join(u", "_s));
    }
    if (read.ownNamed)
        problems << tr("This project itself is left out: it is the one that adds.");
    setInk(m_ui->problemLabel, read.strange.isEmpty() ? Meaning::Note : Meaning::Error);
    m_ui->problemLabel->setText(visibleText(problems.join(u'\n'), true, 400));
    m_ui->idsEdit->setAccessibleDescription(problems.join(u' '));
    m_ui->addButton->setText(tr("Stage %Ln project(s)", nullptr, int(read.ids.size())));
    m_ui->addButton->setEnabled(!read.ids.isEmpty() && read.strange.isEmpty());
}

} // namespace gui
