// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/rangesfield.h"

#include "core/ipv4set.h"
#include "gui/access/rangewords.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/tables.h"
#include "models/readmodel.h"
#include "ui_rangesfield.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

RangesField::RangesField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RangesField>())
    , m_model(new models::ReadModel(this))
{
    m_ui->setupUi(this);
    // ReadModel -> SortProxy -> readView
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(m_model);
    m_ui->readView->setModel(proxy);
    prepareTable(m_ui->readView, u"readRanges"_s);
    setColumnWidths(m_ui->readView, {28, 130});
    setFirstSort(m_ui->readView, models::ReadModel::TextColumn, Qt::AscendingOrder);
    m_ui->readView->horizontalHeader()->setStretchLastSection(true);
    setFocusProxy(m_ui->rangesEdit);
    connect(m_ui->rangesEdit, &QPlainTextEdit::textChanged, this, &RangesField::read);
    connect(m_ui->networkFormCheckBox, &QCheckBox::toggled, this, &RangesField::read);
    read();
}

RangesField::~RangesField() = default;

void RangesField::setPresent(const QList<core::Ipv4Network> &present)
{
    m_present = present;
    read();
}

void RangesField::setText(const QString &text)
{
    m_ui->rangesEdit->setPlainText(text);
}

QList<core::Ipv4Network> RangesField::networks() const
{
    QList<core::Ipv4Network> result;
    const bool networkForm = m_ui->networkFormCheckBox->isChecked();
    for (const core::Ipv4ListEntry &entry : m_list.entries) {
        QList<core::Ipv4Network> found = entry.span;
        if (entry.parse.network)
            found << *entry.parse.network;
        for (const core::Ipv4Network &network : std::as_const(found)) {
            const core::Ipv4Network wanted = networkForm ? network.canonical() : network;
            if (!result.contains(wanted))
                result << wanted;
        }
    }
    return result;
}

bool RangesField::isAcceptable() const
{
    return !m_list.entries.isEmpty() && m_list.left == 0
        && std::all_of(m_list.entries.cbegin(), m_list.entries.cend(), [](const core::Ipv4ListEntry &entry) { return entry.isUsable(); });
}

void RangesField::read()
{
    m_list = core::parseIpv4List(m_ui->rangesEdit->toPlainText());
    QList<models::ReadRow> rows;
    core::Ipv4Set sum;
    int bad = 0;
    bool hostBits = false;
    for (const core::Ipv4ListEntry &entry : std::as_const(m_list.entries)) {
        models::ReadRow row{int(rows.size()), entry.text, {}, models::Mark::None};
        if (entry.parse.network) {
            const core::Ipv4Network network = *entry.parse.network;
            row.reading = rangeReading(network);
            row.mark = rangeMark(network);
            hostBits |= network.hasHostBits();
            const bool present = std::any_of(m_present.cbegin(), m_present.cend(), [&network](const core::Ipv4Network &other) { return other.contains(network); });
            if (present) {
                row.reading += u". "_s + tr("In this list already.");
                row.mark = std::max(row.mark, models::Mark::Note);
            }
            sum.add(network);
        } else if (!entry.span.isEmpty()) {
            row.reading = tr("%Ln network(s) that cover it exactly", nullptr, int(entry.span.size()));
            for (const core::Ipv4Network &network : entry.span)
                sum.add(network);
        } else {
            row.reading = addressProblemText(entry.parse);
            row.mark = models::Mark::Error;
            ++bad;
        }
        rows << row;
    }
    m_model->setRows(rows);
    m_ui->networkFormCheckBox->setVisible(hostBits);
    QString text = rows.isEmpty() ? tr("Nothing entered yet.") : tr("%Ln range(s)", nullptr, int(networks().size())) + u", "_s + tr("addresses: %1").arg(countText(sum.count()));
    if (bad > 0)
        text += u". "_s + tr("%Ln entry(ies) cannot be used: correct or remove.", nullptr, bad);
    if (m_list.left > 0)
        text += u". "_s + tr("More than 10,000 entries: add them in several sets.");
    m_ui->sumLabel->setText(text);
    Q_EMIT changed();
}

} // namespace gui
