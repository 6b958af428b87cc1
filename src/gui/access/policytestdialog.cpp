// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/policytestdialog.h"

#include "gui/access/rangewords.h"
#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "models/policytestmodel.h"
#include "ui_policytestdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/policytests.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using Expect = core::PolicyTest::Expect;

enum Who { ByAddress, ByUser };

//! The same question, whatever it is called.
bool asksTheSame(const core::PolicyTest &left, const core::PolicyTest &right)
{
    return left.address == right.address && left.username == right.username && left.trunkId == right.trunkId && left.expect == right.expect;
}

} // namespace

// PolicyTestModel -> SortProxy -> testsView
PolicyTestDialog::PolicyTestDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::PolicyTestDialog>())
    , m_model(new models::PolicyTestModel(this))
    , m_proxy(new models::SortProxy(this))
{
    m_ui->setupUi(this);
    makePlain(this);
    setUpTable();
    setUpForm();
    workspace::PolicyTests &tests = m_context.workspace.policyTests();
    connect(&tests, &workspace::PolicyTests::changed, this, &PolicyTestDialog::showRows);
    connect(&tests, &workspace::PolicyTests::notKept, this, [this](const core::Error &error) {
        const ErrorText words = errorText(error);
        m_beforeRemoval.clear();
        m_ui->testsMessageBar->showMessage(Meaning::Warning, words.sentence(tr("The tests are in memory only")), {}, words.details);
    });
    connect(&m_context.workspace.desk(), &workspace::ChangeDesk::changed, this, &PolicyTestDialog::showRows);
    showRows();
    beginNew();
}

PolicyTestDialog::~PolicyTestDialog() = default;

void PolicyTestDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_ui->testsView->setModel(m_proxy);
    prepareTable(m_ui->testsView, m_context.settings, u"policyTests"_s);
    setColumnWidths(m_ui->testsView, {28, 360, 110, 110});
    setFirstSort(m_ui->testsView, models::PolicyTestModel::MarkColumn, Qt::AscendingOrder);
    m_ui->testsView->horizontalHeader()->setStretchLastSection(true);
    QAction *fresh = addAct(u"actionNewTest"_s, tr("New test"), QKeySequence::New, [this] { beginNew(); });
    fresh->setShortcutContext(Qt::WindowShortcut);
    addAct(u"actionRemoveTest"_s, tr("Remove test"), QKeySequence::Delete, [this] { remove(); });
    connect(m_ui->testsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PolicyTestDialog::showSelected);
}

QAction *PolicyTestDialog::addAct(const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_ui->testsView->addAction(action);
    return action;
}

void PolicyTestDialog::setUpForm()
{
    m_ui->kindCombo->addItem(tr("Address or network"), ByAddress);
    m_ui->kindCombo->addItem(tr("User"), ByUser);
    m_ui->expectCombo->addItem(tr("must reach"), int(Expect::Reach));
    m_ui->expectCombo->addItem(tr("must not reach"), int(Expect::NotReach));
    fillTrunks();
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &PolicyTestDialog::showState);
    connect(m_ui->whoEdit, &QLineEdit::textChanged, this, &PolicyTestDialog::showState);
    connect(m_ui->expectCombo, &QComboBox::currentIndexChanged, this, &PolicyTestDialog::showState);
    connect(m_ui->trunkCombo, &QComboBox::currentIndexChanged, this, &PolicyTestDialog::showState);
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, &PolicyTestDialog::showState);
    connect(m_ui->newButton, &QPushButton::clicked, this, &PolicyTestDialog::beginNew);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PolicyTestDialog::remove);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &PolicyTestDialog::keep);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->testsMessageBar, &MessageBar::actTriggered, this, &PolicyTestDialog::bringBack);
}

void PolicyTestDialog::fillTrunks()
{
    const QString chosen = m_ui->trunkCombo->currentData().toString();
    QList<core::Trunk> trunks = m_context.workspace.desk().draft().trunks.items;
    std::sort(trunks.begin(), trunks.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    m_filling = true;
    m_ui->trunkCombo->clear();
    m_ui->trunkCombo->addItem(tr("any trunk"), QString());
    for (const core::Trunk &trunk : std::as_const(trunks))
        m_ui->trunkCombo->addItem(visibleText(trunk.name.valueOr(trunk.id)), trunk.id);
    // A trunk that is gone stays what the test is about.
    if (!chosen.isEmpty() && m_ui->trunkCombo->findData(chosen) < 0)
        m_ui->trunkCombo->addItem(visibleText(tr("%1 (not there)").arg(chosen)), chosen);
    m_ui->trunkCombo->setCurrentIndex(std::max(0, m_ui->trunkCombo->findData(chosen)));
    m_filling = false;
}

void PolicyTestDialog::showRows()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    m_model->setRows(models::policyTestRows(m_context.workspace.policyTests().tests(), desk.live(), desk.draft()));
    const QList<models::PolicyTestRow> &rows = m_model->rows();
    const auto count = [&rows](auto wanted) { return int(std::count_if(rows.cbegin(), rows.cend(), wanted)); };
    QStringList parts{tr("%Ln test(s)", nullptr, int(rows.size()))};
    parts << tr("%Ln fail(s) now", nullptr, count([](const models::PolicyTestRow &row) { return row.now == core::Verdict::Refused; }));
    parts << tr("%Ln fail(s) after the staged changes", nullptr, count([](const models::PolicyTestRow &row) { return row.after == core::Verdict::Refused; }));
    if (const int unknown = count([](const models::PolicyTestRow &row) { return row.after == core::Verdict::NotKnown; }))
        parts << tr("%Ln cannot be judged", nullptr, unknown);
    m_ui->summaryLabel->setText(rows.isEmpty() ? tr("There is no test yet. Say below who must reach which trunk, or must not.") : parts.join(u", "_s));
    fillTrunks();
    showState();
}

std::optional<core::PolicyTest> PolicyTestDialog::selected() const
{
    const QStringList keys = selectedKeys(m_ui->testsView);
    const int row = keys.size() == 1 ? m_model->rowOfKey(keys.first()) : -1;
    return row < 0 ? std::nullopt : std::optional(m_model->rowAt(row).test);
}

void PolicyTestDialog::showSelected()
{
    if (const std::optional<core::PolicyTest> test = selected())
        fillForm(*test);
    showState();
}

void PolicyTestDialog::fillForm(const core::PolicyTest &test)
{
    m_filling = true;
    m_ui->kindCombo->setCurrentIndex(test.username.isEmpty() ? ByAddress : ByUser);
    m_ui->whoEdit->setText(test.username.isEmpty() ? test.address : test.username);
    m_ui->expectCombo->setCurrentIndex(m_ui->expectCombo->findData(int(test.expect)));
    m_ui->noteEdit->setText(test.note);
    if (m_ui->trunkCombo->findData(test.trunkId) < 0)
        m_ui->trunkCombo->addItem(visibleText(tr("%1 (not there)").arg(test.trunkId)), test.trunkId);
    m_ui->trunkCombo->setCurrentIndex(m_ui->trunkCombo->findData(test.trunkId));
    m_filling = false;
}

core::PolicyTest PolicyTestDialog::formTest() const
{
    core::PolicyTest test;
    const std::optional<core::PolicyTest> present = selected();
    test.id = present ? present->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool byUser = m_ui->kindCombo->currentData().toInt() == ByUser;
    (byUser ? test.username : test.address) = byUser ? m_ui->whoEdit->text() : m_ui->whoEdit->text().trimmed();
    test.trunkId = m_ui->trunkCombo->currentData().toString();
    test.expect = Expect(m_ui->expectCombo->currentData().toInt());
    test.note = m_ui->noteEdit->text().trimmed();
    return test;
}

QString PolicyTestDialog::problem() const
{
    const core::PolicyTest test = formTest();
    if (m_ui->kindCombo->currentData().toInt() == ByUser) {
        if (test.username.trimmed().isEmpty())
            return tr("Type the name of a SIP user.");
    } else if (test.address.isEmpty()) {
        return tr("Type an address such as 203.0.113.7, or a network such as 203.0.113.0/28.");
    } else if (const core::Ipv4Parse parse = core::parseIpv4Network(test.address); !parse.network) {
        return addressProblemText(parse);
    }
    const QList<core::PolicyTest> &tests = m_context.workspace.policyTests().tests();
    const bool known = std::any_of(tests.cbegin(), tests.cend(), [&test](const core::PolicyTest &other) { return other.id != test.id && asksTheSame(other, test); });
    return known ? tr("This test is there already.") : QString();
}

void PolicyTestDialog::showState()
{
    if (m_filling)
        return;
    const std::optional<core::PolicyTest> present = selected();
    const QString wrong = problem();
    const core::PolicyTest test = formTest();
    const core::Ipv4Parse parse = core::parseIpv4Network(test.address);
    // An empty field is not wrong yet.
    const bool alarming = !wrong.isEmpty() && !m_ui->whoEdit->text().isEmpty();
    setInk(m_ui->whoMessageLabel, alarming ? Meaning::Error : Meaning::Quiet);
    const QString reading = parse.network ? rangeReading(*parse.network, false) : QString();
    m_ui->whoMessageLabel->setText(visibleText(wrong.isEmpty() ? reading : wrong));
    m_ui->whoEdit->setAccessibleDescription(m_ui->whoMessageLabel->text());
    m_ui->keepButton->setText(present ? tr("Change test") : tr("Add test"));
    m_ui->keepButton->setEnabled(wrong.isEmpty() && (!present || *present != test));
    const bool any = !selectedKeys(m_ui->testsView).isEmpty();
    m_ui->removeButton->setEnabled(any);
    findChild<QAction *>(u"actionRemoveTest"_s)->setEnabled(any);
}

void PolicyTestDialog::propose(const core::PolicyTest &test)
{
    beginNew();
    fillForm(test);
    showState();
}

void PolicyTestDialog::beginNew()
{
    m_ui->testsView->clearSelection();
    fillForm({});
    showState();
    m_ui->whoEdit->setFocus();
}

void PolicyTestDialog::keep()
{
    if (!problem().isEmpty())
        return;
    const core::PolicyTest test = formTest();
    QList<core::PolicyTest> tests = m_context.workspace.policyTests().tests();
    const auto present = std::find_if(tests.begin(), tests.end(), [&test](const core::PolicyTest &other) { return other.id == test.id; });
    if (present == tests.end())
        tests << test;
    else
        *present = test;
    m_ui->testsMessageBar->clear();
    m_context.workspace.policyTests().setTests(tests);
    selectKeys(m_ui->testsView, {test.id});
    showState();
}

void PolicyTestDialog::remove()
{
    const QStringList ids = selectedKeys(m_ui->testsView);
    if (ids.isEmpty())
        return;
    m_beforeRemoval = m_context.workspace.policyTests().tests();
    QList<core::PolicyTest> tests = m_beforeRemoval;
    tests.removeIf([&ids](const core::PolicyTest &test) { return ids.contains(test.id); });
    m_context.workspace.policyTests().setTests(tests);
    m_ui->testsMessageBar->showMessage(Meaning::Note, tr("%Ln test(s) removed.", nullptr, int(ids.size())), tr("Bring back"));
    m_ui->testsView->setFocus();
}

void PolicyTestDialog::bringBack()
{
    m_ui->testsMessageBar->clear();
    m_context.workspace.policyTests().setTests(std::exchange(m_beforeRemoval, {}));
}

} // namespace gui
