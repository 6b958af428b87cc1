// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/number/numberpage.h"

#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "gui/number/assigndialog.h"
#include "gui/number/numberdetail.h"
#include "gui/number/numberpoller.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::NumberRow;

NumberPage::NumberPage(const PageContext &context, QWidget *parent)
    : TablePage(PageId::PhoneNumbers, context, parent)
    , m_model(new models::NumberModel(this))
    , m_numberDetail(new NumberDetail(context, this))
    , m_poller(new NumberPoller(context.workspace.store(), context.workspace.clock(), this))
    , m_trunkFilter(new QComboBox(this))
    , m_countryFilter(new QComboBox(this))
    , m_showFilter(new QComboBox(this))
{
    setUpActs();
    setUpFilters();
    setUpDetail();
    connect(&context.workspace.runner(), &workspace::ChangeRunner::changed, this, &NumberPage::followRun);
    Table table;
    table.model = m_model;
    table.name = u"phoneNumbers"_s;
    table.widths = {28, 24, 112, 104, 58, 112, 120, 52};
    table.stretched = models::NumberModel::ProvisioningColumn;
    table.sorted = models::NumberModel::NumberColumn;
    table.accessibleName = tr("Phone numbers");
    table.filterHint = tr("Filter: number in any form, or name");
    setTable(table);
}

NumberPage::~NumberPage() = default;

void NumberPage::setUpActs()
{
    addAct({u"assignNumbers"_s, tr("&Assign to a trunk…"), QKeySequence(u"Ctrl+Shift+E"_s), Place::Menu, 1, 1 << 20, true, u"link"_s}, [this] { assign(); });
    if (context().workspace.profile().numberRoute == core::NumberRoute::TrunkingHost)
        addAct({u"assignOtherNumber"_s, tr("Assign a&nother number…"), {}, Place::Header, 0, 1 << 20, true, u"link"_s}, [this] { assignOther(); });
    addAct({u"takeNumbersOff"_s, tr("&Take off the trunk"), QKeySequence(QKeySequence::Delete), Place::Menu, 1, 1 << 20, true, u"unlink"_s}, [this] { takeOff(); });
    addAct({u"tryNumbersAgain"_s, tr("Try &again what failed"), {}, Place::Menu, 1, 1 << 20, true, u"redo"_s}, [this] { tryAgain(); });
    addAct({u"numberCalls"_s, tr("Show &calls"), {}, Place::Menu, 1, 1, false, u"calls"_s}, [this] { showCalls(); });
    addAct({u"openNumberTrunk"_s, tr("&Open the trunk"), {}, Place::Menu, 1, 1, false, u"trunks"_s}, [this] {
        const QList<NumberRow> rows = selectedRows();
        if (!rows.isEmpty() && !rows.first().trunkId.isEmpty())
            Q_EMIT showRequested({core::Kind::Trunk, {}, core::objectIdFromText(rows.first().trunkId)});
    });
}

void NumberPage::showCalls()
{
    const QList<core::ObjectRef> refs = selectedRefs();
    if (!refs.isEmpty())
        Q_EMIT callsRequested(refs.first());
}

void NumberPage::setUpFilters()
{
    m_trunkFilter->setObjectName(u"numberTrunkFilter"_s);
    m_countryFilter->setObjectName(u"numberCountryFilter"_s);
    m_showFilter->setObjectName(u"numberShowFilter"_s);
    const QList<std::pair<QString, QComboBox *>> filters{{tr("Trunk"), m_trunkFilter}, {tr("Country"), m_countryFilter}, {tr("Show"), m_showFilter}};
    for (const auto &[text, box] : filters) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(200);
        filterLayout()->addWidget(label);
        filterLayout()->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            filterRows();
            refreshEmpty();
        });
    }
    const QList<std::pair<QString, Show>> shows{{tr("all"), Show::All}, {tr("unassigned"), Show::Unassigned}, {tr("inconsistent"), Show::Inconsistent},
                                                {tr("under way"), Show::UnderWay}, {tr("failed"), Show::Failed}, {tr("staged"), Show::Staged}};
    const QSignalBlocker blocker(m_showFilter);
    for (const auto &[text, show] : shows)
        m_showFilter->addItem(text, int(show));
}

void NumberPage::setUpDetail()
{
    setDetail(m_numberDetail);
    connect(m_numberDetail, &NumberDetail::assignRequested, this, &NumberPage::assign);
    connect(m_numberDetail, &NumberDetail::takeOffRequested, this, &NumberPage::takeOff);
    connect(m_numberDetail, &NumberDetail::againRequested, this, &NumberPage::tryAgain);
    connect(m_numberDetail, &NumberDetail::trunkRequested, this, [this] { findChild<QAction *>(u"openNumberTrunk"_s)->trigger(); });
}

void NumberPage::load()
{
    m_rows = models::numberRows(desk().live(), desk().draft(), m_running);
    fillFilters();
    filterRows();
    if (selection().isEmpty() && proxy()->rowCount() > 0)
        view()->selectRow(0);
    watch();
}

void NumberPage::fillFilters()
{
    using Item = std::pair<QString, QString>;
    QList<Item> trunks;
    QList<Item> countries;
    for (const NumberRow &row : std::as_const(m_rows)) {
        if (!row.trunkId.isEmpty())
            trunks << Item(visibleText(row.trunk), row.trunkId);
        if (!row.country.isEmpty())
            countries << Item(visibleText(row.countryName.isEmpty() ? row.country : row.countryName), row.country);
    }
    const auto fill = [](QComboBox *box, QList<Item> items) {
        std::sort(items.begin(), items.end(), [](const Item &left, const Item &right) { return left.first.localeAwareCompare(right.first) < 0 || (left.first == right.first && left.second < right.second); });
        items.erase(std::unique(items.begin(), items.end()), items.end());
        items.prepend({tr("all"), QString()});
        const QString chosen = box->currentData().toString();
        const QSignalBlocker blocker(box);
        box->clear();
        for (const auto &[text, id] : std::as_const(items))
            box->addItem(text, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_trunkFilter, trunks);
    fill(m_countryFilter, countries);
}

bool NumberPage::isShown(const NumberRow &row) const
{
    const QString trunk = m_trunkFilter->currentData().toString();
    const QString country = m_countryFilter->currentData().toString();
    if ((!trunk.isEmpty() && row.trunkId != trunk) || (!country.isEmpty() && row.country != country))
        return false;
    switch (Show(m_showFilter->currentData().toInt())) {
    case Show::All:
        return true;
    case Show::Unassigned:
        return row.trunkId.isEmpty();
    case Show::Inconsistent:
        return row.finding != NumberRow::Finding::None;
    case Show::UnderWay:
        return row.isUnderWay();
    case Show::Failed:
        return row.provisioning == NumberRow::Provisioning::Failed;
    case Show::Staged:
        return row.state != models::RowState::Unchanged;
    }
    return true;
}

void NumberPage::filterRows()
{
    QList<NumberRow> shown;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown), [this](const NumberRow &row) { return isShown(row); });
    m_model->setRows(shown);
    showFigures();
}

void NumberPage::showFigures()
{
    const auto count = [this](auto wanted) { return int(std::count_if(m_rows.cbegin(), m_rows.cend(), wanted)); };
    const int unassigned = count([](const NumberRow &row) { return row.trunkId.isEmpty(); });
    const int underWay = count([](const NumberRow &row) { return row.isUnderWay(); });
    const int failed = count([](const NumberRow &row) { return row.provisioning == NumberRow::Provisioning::Failed; });
    const int inconsistent = count([](const NumberRow &row) { return row.finding != NumberRow::Finding::None; });
    QStringList parts;
    if (isNarrowed())
        parts << tr("%Ln shown", nullptr, m_model->rowCount());
    parts << tr("%Ln number(s)", nullptr, int(m_rows.size())) << tr("%Ln unassigned", nullptr, unassigned);
    if (underWay > 0)
        parts << tr("%Ln under way", nullptr, underWay);
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    if (inconsistent > 0)
        parts << tr("%Ln inconsistent", nullptr, inconsistent);
    setCounts(parts.join(u" \u00B7 "_s));
    const int attention = count([](const NumberRow &row) { return row.provisioning == NumberRow::Provisioning::Failed || row.finding != NumberRow::Finding::None; });
    if (attention == m_attention)
        return;
    m_attention = attention;
    Q_EMIT attentionChanged();
}

void NumberPage::showSelection()
{
    m_numberDetail->showRows(selectedRows(), isEditable());
}

QList<NumberRow> NumberPage::selectedRows() const
{
    QList<NumberRow> rows;
    const QStringList keys = selection();
    for (const QString &key : keys) {
        const int row = m_model->rowOfKey(key);
        if (row >= 0)
            rows << m_model->rowAt(row);
    }
    return rows;
}

core::ObjectRef NumberPage::refOfKey(const QString &key) const
{
    return {core::Kind::PhoneNumber, {}, core::liveId(key)};
}

QString NumberPage::emptyText() const
{
    return tr("Calls to a number go to the trunk that it is assigned to. This project has no numbers: rent some in the Sinch dashboard, then refresh.");
}

core::Completeness NumberPage::completeness() const
{
    const core::ProjectConfiguration &live = desk().live();
    return std::max(live.numbers.completeness, live.activeNumbers.completeness);
}

bool NumberPage::isNarrowed() const
{
    return m_trunkFilter->currentIndex() > 0 || m_countryFilter->currentIndex() > 0 || m_showFilter->currentIndex() > 0;
}

void NumberPage::clearNarrowing()
{
    for (QComboBox *box : {m_trunkFilter, m_countryFilter, m_showFilter})
        box->setCurrentIndex(0);
}

core::Change NumberPage::assignment(const QString &number, const QString &trunkId) const
{
    core::Change change;
    change.act = core::Act::Edit;
    change.target = refOfKey(number);
    change.before = desk().draft().rawObject(change.target);
    const core::RawValue before = change.before ? change.before->value("sipTrunkId") : core::RawValue();
    change.edits << core::FieldEdit{"sipTrunkId", before, core::rawString(trunkId)};
    return change;
}

void NumberPage::stage(const QStringList &numbers, const QString &trunkId, const QString &label, const QString &subject)
{
    QList<core::Change> changes;
    for (const QString &number : numbers) {
        core::Change change = assignment(number, trunkId);
        if (!core::sameOrNothing(change.edits.first().before, change.edits.first().after))
            changes << change;
    }
    report(gestures().stage(changes, label), subject);
}

void NumberPage::assign()
{
    const QStringList numbers = selection();
    if (!numbers.isEmpty())
        openAssign(numbers);
}

//! Where the Numbers API may not be used nothing tells which numbers the project has.
void NumberPage::assignOther()
{
    openAssign({});
}

void NumberPage::openAssign(const QStringList &chosen)
{
    auto *dialog = new AssignDialog(desk().draft(), chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QStringList numbers = dialog->numbers();
        const core::Trunk *trunk = desk().draft().trunk(dialog->trunkId());
        const QString name = trunk ? trunk->name.valueOr(trunk->id) : dialog->trunkId();
        stage(numbers, dialog->trunkId(), tr("Assign %Ln number(s) to %1", nullptr, int(numbers.size())).arg(name), tr("Assigning"));
    });
    dialog->open();
}

void NumberPage::takeOff()
{
    QStringList numbers;
    const QList<NumberRow> rows = selectedRows();
    for (const NumberRow &row : rows) {
        if (!row.trunkId.isEmpty())
            numbers << row.number;
    }
    if (!numbers.isEmpty())
        stage(numbers, {}, tr("Take %Ln number(s) off the trunk", nullptr, int(numbers.size())), tr("Taking numbers off"));
}

void NumberPage::tryAgain()
{
    QList<core::Change> changes;
    const QList<NumberRow> rows = selectedRows();
    for (const NumberRow &row : rows) {
        if (row.provisioning != NumberRow::Provisioning::Failed)
            continue;
        changes << assignment(row.number, row.otherTrunkId);
    }
    if (changes.isEmpty()) {
        messages()->showMessage(Meaning::Note, tr("None of the selected numbers failed."));
        return;
    }
    report(gestures().stage(changes, tr("Try %Ln number(s) again", nullptr, int(changes.size()))), tr("Trying again"));
}

//! While a run waits for numbers, it alone asks how far they are; the page shows them as under way.
void NumberPage::followRun()
{
    QSet<QString> running;
    const workspace::ChangeRunner &runner = context().workspace.runner();
    if (runner.isRunning()) {
        for (const core::StepRecord &record : runner.record().steps) {
            const auto step = std::find_if(runner.record().plan.steps.cbegin(), runner.record().plan.steps.cend(), [&record](const core::Step &each) { return each.number == record.step; });
            if (record.state == core::StepState::Pending && step != runner.record().plan.steps.cend() && step->target.kind == core::Kind::PhoneNumber)
                running.insert(step->target.id.value);
        }
    }
    if (running == m_running)
        return watch();
    m_running = running;
    load();
    showSelection();
}

void NumberPage::watch()
{
    const int underWay = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const NumberRow &row) { return row.isUnderWay(); }));
    m_poller->watch(context().workspace.runner().isRunning() ? 0 : underWay, isVisible());
}

void NumberPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    watch();
}

void NumberPage::hideEvent(QHideEvent *event)
{
    TablePage::hideEvent(event);
    watch();
}

} // namespace gui
