// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessdialogs.h"

#include "core/trunkaccess.h"
#include "gui/access/rangewords.h"
#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "models/words.h"
#include "ui_listdialog.h"
#include "ui_rangedialog.h"
#include "ui_rangeeditdialog.h"
#include "ui_renamedialog.h"
#include "ui_trunkchoicedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString problemText(const QByteArray &problem)
{
    return problem.isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence();
}

} // namespace

RangeDialog::RangeDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent)
    : StagingDialog(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::RangeDialog>())
{
    m_ui->setupUi(this);
    QList<core::AccessControlList> lists = draft.accessControlLists.items;
    std::sort(lists.begin(), lists.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::AccessControlList &list : lists)
        m_ui->listCombo->addItem(visibleText(list.name.valueOr(list.id)), list.id);
    m_ui->listCombo->setCurrentIndex(std::max(0, m_ui->listCombo->findData(listId)));
    connect(m_ui->listCombo, &QComboBox::currentIndexChanged, this, &RangeDialog::showPresent);
    connect(m_ui->rangesField, &RangesField::changed, this, &RangeDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->rangesField->setFocus();
    showPresent();
}

RangeDialog::~RangeDialog() = default;

void RangeDialog::showPresent()
{
    QList<core::Ipv4Network> present;
    if (const core::AccessControlList *list = m_draft.accessControlList(listId())) {
        for (const core::IpRange &range : list->ranges) {
            if (const auto network = range.network())
                present << *network;
        }
    }
    m_ui->rangesField->setPresent(present);
}

void RangeDialog::showState()
{
    const int count = int(m_ui->rangesField->networks().size());
    m_ui->addButton->setText(withoutMnemonic(tr("Add %Ln range(s) to %1", nullptr, count).arg(m_ui->listCombo->currentText())));
    m_ui->addButton->setEnabled(count > 0 && m_ui->rangesField->isAcceptable() && !listId().isEmpty());
}

QString RangeDialog::listId() const
{
    return m_ui->listCombo->currentData().toString();
}

QList<core::Ipv4Network> RangeDialog::networks() const
{
    return m_ui->rangesField->networks();
}

QString RangeDialog::note() const
{
    return m_ui->noteEdit->text();
}

void RangeDialog::setText(const QString &text)
{
    m_ui->rangesField->setText(text);
}

ListDialog::ListDialog(std::function<QByteArray(const QString &)> nameProblem, QWidget *parent)
    : StagingDialog(parent)
    , m_nameProblem(std::move(nameProblem))
    , m_ui(std::make_unique<Ui::ListDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ListDialog::showState);
    connect(m_ui->rangesField, &RangesField::changed, this, &ListDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->createButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->nameEdit->setFocus();
    showState();
}

ListDialog::~ListDialog() = default;

void ListDialog::showState()
{
    const QByteArray problem = m_nameProblem(name());
    m_ui->nameMessageLabel->setText(name().isEmpty() ? QString() : problemText(problem));
    m_ui->createButton->setText(tr("Create list"));
    m_ui->createButton->setEnabled(problem.isEmpty() && m_ui->rangesField->isAcceptable());
}

QString ListDialog::name() const
{
    return m_ui->nameEdit->text();
}

bool ListDialog::isInForce() const
{
    return m_ui->inForceCheckBox->isChecked();
}

QList<core::Ipv4Network> ListDialog::networks() const
{
    return m_ui->rangesField->networks();
}

RangeEditDialog::RangeEditDialog(const core::IpRange &range, QWidget *parent)
    : StagingDialog(parent)
    , m_before(range.network())
    , m_ui(std::make_unique<Ui::RangeEditDialog>())
{
    m_ui->setupUi(this);
    m_ui->addressEdit->setText(u"%1/%2"_s.arg(range.ipAddress.value, QString::number(range.range.valueOr(32))));
    m_ui->noteEdit->setText(range.description.value);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &RangeEditDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &QDialog::accept);
    showState();
}

RangeEditDialog::~RangeEditDialog() = default;

void RangeEditDialog::showState()
{
    const core::Ipv4Parse parse = core::parseIpv4Network(m_ui->addressEdit->text());
    m_network = parse.network;
    m_ui->addressMessageLabel->setText(m_network ? rangeReading(*m_network) : addressProblemText(parse));
    QString hint;
    if (m_network && m_before && !(m_network->contains(*m_before) || m_before->contains(*m_network)))
        hint = tr("Another address: it is added first, and the old one is removed 60 s later.");
    m_ui->effectHintLabel->setText(hint);
    m_ui->changeButton->setText(tr("Change range"));
    m_ui->changeButton->setEnabled(m_network.has_value());
}

core::Ipv4Network RangeEditDialog::network() const
{
    return m_network.value_or(core::Ipv4Network());
}

QString RangeEditDialog::note() const
{
    return m_ui->noteEdit->text();
}

RenameDialog::RenameDialog(const QString &name, std::function<QByteArray(const QString &)> nameProblem, QWidget *parent)
    : StagingDialog(parent)
    , m_before(name)
    , m_nameProblem(std::move(nameProblem))
    , m_ui(std::make_unique<Ui::RenameDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(name);
    m_ui->nameEdit->selectAll();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &RenameDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &QDialog::accept);
    showState();
}

RenameDialog::~RenameDialog() = default;

void RenameDialog::showState()
{
    const QByteArray problem = m_nameProblem(name());
    m_ui->nameMessageLabel->setText(problemText(problem));
    m_ui->renameButton->setText(tr("Rename"));
    m_ui->renameButton->setEnabled(problem.isEmpty() && name() != m_before);
}

QString RenameDialog::name() const
{
    return m_ui->nameEdit->text();
}

TrunkChoiceDialog::TrunkChoiceDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent)
    : StagingDialog(parent)
    , m_before(draft.credentialList(listId) ? draft.trunksOfCredentialList(listId) : draft.trunksOfAccessList(listId))
    , m_ui(std::make_unique<Ui::TrunkChoiceDialog>())
{
    m_ui->setupUi(this);
    const core::AccessControlList *list = draft.accessControlList(listId);
    const core::CredentialList *users = draft.credentialList(listId);
    const QString name = users ? users->name.valueOr(listId) : list ? list->name.valueOr(listId) : listId;
    m_ui->trunksLabel->setText(tr("Trunks that use \u201C%1\u201D").arg(visibleText(name)));
    QList<core::Trunk> trunks = draft.trunks.items;
    std::sort(trunks.begin(), trunks.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::Trunk &trunk : trunks) {
        const QString access = models::accessShortText(core::trunkAccess(draft, trunk.id));
        auto *item = new QListWidgetItem(u"%1  \u2013  %2"_s.arg(visibleText(trunk.name.valueOr(trunk.id)), access), m_ui->trunksList);
        item->setData(Qt::UserRole, trunk.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_before.contains(trunk.id) ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_ui->trunksList, &QListWidget::itemChanged, this, &TrunkChoiceDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    showState();
}

TrunkChoiceDialog::~TrunkChoiceDialog() = default;

QStringList TrunkChoiceDialog::trunkIds() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->trunksList->count(); ++row) {
        const QListWidgetItem *item = m_ui->trunksList->item(row);
        if (item->checkState() == Qt::Checked)
            ids << item->data(Qt::UserRole).toString();
    }
    return ids;
}

QStringList TrunkChoiceDialog::addedTrunks() const
{
    QStringList added = trunkIds();
    added.removeIf([this](const QString &id) { return m_before.contains(id); });
    return added;
}

QStringList TrunkChoiceDialog::removedTrunks() const
{
    // Trunks that are not offered, because they are not known, cannot have been unticked.
    QStringList removed;
    for (int row = 0; row < m_ui->trunksList->count(); ++row) {
        const QListWidgetItem *item = m_ui->trunksList->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        if (item->checkState() != Qt::Checked && m_before.contains(id))
            removed << id;
    }
    return removed;
}

void TrunkChoiceDialog::showState()
{
    const int added = int(addedTrunks().size());
    const int removed = int(removedTrunks().size());
    QStringList parts;
    if (added > 0)
        parts << tr("attach to %Ln trunk(s)", nullptr, added);
    if (removed > 0)
        parts << tr("detach from %Ln trunk(s)", nullptr, removed);
    m_ui->sumLabel->setText(parts.isEmpty() ? tr("Nothing changes.") : tr("Stages: %1.").arg(parts.join(u", "_s)));
    m_ui->stageButton->setText(tr("Stage %Ln change(s)", nullptr, added + removed));
    m_ui->stageButton->setEnabled(added + removed > 0);
}

} // namespace gui
