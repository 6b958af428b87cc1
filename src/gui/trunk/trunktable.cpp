// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunktable.h"

#include "core/clock.h"
#include "core/usage.h"
#include "gui/base/loading.h"
#include "gui/base/plaintext.h"
#include "gui/base/messagebar.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/credential/secretclipboard.h"
#include "gui/trunk/handover.h"
#include "gui/trunk/newtrunkdialog.h"
#include "gui/trunk/trunkdetail.h"
#include "gui/trunk/trunkgestures.h"
#include "models/addressfindings.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Narrower windows have no room for these columns beside the detail.
constexpr int widthForFindings = 1100;
constexpr int widthForLabels = 1600;
constexpr std::array comingColumns{models::TrunkModel::FindingsColumn, models::TrunkModel::CustomerColumn, models::TrunkModel::OwnerColumn};
const auto chosenState = "columns/trunksChosen"_L1;

QHash<QString, models::TrunkFindings> judgedTrunks(const core::ProjectConfiguration &project, const core::HealthContext &beyond)
{
    return models::trunkFindings(core::health(project, beyond), project);
}

} // namespace

TrunkTable::TrunkTable(const PageContext &context, QWidget *parent)
    : TablePage(PageId::Trunks, context, parent)
    , m_model(new models::TrunkModel(this))
    , m_detail(new TrunkDetail(context))
    , m_clipboard(new SecretClipboard(context.workspace.clock(), this))
    , m_chosen(!context.settings.state(chosenState).isEmpty())
{
    setObjectName(u"trunkTable"_s);
    addActs();
    setDetail(m_detail);
    connect(m_detail, &TrunkDetail::done, this, [this](const std::optional<core::Error> &problem, const QString &what) { report(resultOf(problem), what); });
    connect(m_detail, &TrunkDetail::showRequested, this, &Page::showRequested);
    connect(m_detail, &TrunkDetail::copied, this, [this](const QString &what) { messages()->showMessage(Meaning::Note, tr("Copied: %1").arg(what)); });
    connect(m_detail, &TrunkDetail::notStaged, this, [this](const QString &text) { messages()->showMessage(Meaning::Warning, text); });
    connect(m_detail, &TrunkDetail::handoverRequested, this, &TrunkTable::showHandover);
    connect(m_detail, &TrunkDetail::deleteRequested, this, &TrunkTable::removeSelected);
    connect(m_detail, &TrunkDetail::callsRequested, this, [this] {
        const QList<core::ObjectRef> refs = selectedRefs();
        if (!refs.isEmpty())
            Q_EMIT callsRequested(refs.first());
    });
    setUpColumns();
}

void TrunkTable::setUpColumns()
{
    setTable({m_model, u"trunks"_s, {28, 130, 150, 146, 74, 66, 44, 64, 100, 90}, models::TrunkModel::DomainColumn, models::TrunkModel::NameColumn, tr("Trunks"),
              tr("Filter: name, domain or access")});
    workspace::Workspace &workspace = context().workspace;
    connect(&workspace.labels(), &workspace::TrunkLabels::changed, this, &TrunkTable::showRows);
    const auto judgeAgain = [this] {
        m_outdated = true;
        if (isVisible())
            judge();
    };
    // Whose a trunk is bears on the findings too.
    connect(&workspace.labels(), &workspace::TrunkLabels::changed, this, judgeAgain);
    connect(&workspace.store(), &workspace::ProjectStore::changed, this, judgeAgain);
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] {
        takeFindings(m_judging.result());
        if (m_outdated)
            judge();
    });
    judge();
}

void TrunkTable::fitColumns()
{
    noteChoice();
    if (m_chosen || !isVisible())
        return;
    m_fitted.clear();
    for (const int column : comingColumns) {
        const int needed = column == models::TrunkModel::FindingsColumn ? widthForFindings : widthForLabels;
        m_fitted << (window()->width() < needed);
        view()->setColumnHidden(column, m_fitted.constLast());
    }
}

//! A column that is not as it was left was chosen in the menu of the header.
void TrunkTable::noteChoice()
{
    for (qsizetype i = 0; i < m_fitted.size() && !m_chosen; ++i)
        m_chosen = view()->isColumnHidden(comingColumns.at(std::size_t(i))) != m_fitted.at(i);
    if (m_chosen)
        context().settings.setState(chosenState, "1");
}

void TrunkTable::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    fitColumns();
    if (m_outdated)
        judge();
}

void TrunkTable::hideEvent(QHideEvent *event)
{
    noteChoice();
    TablePage::hideEvent(event);
}

void TrunkTable::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    fitColumns();
}

void TrunkTable::judge()
{
    const core::ProjectConfiguration &project = context().workspace.store().configuration();
    if (m_judging.isRunning())
        return;
    m_outdated = false;
    const core::HealthContext beyond = models::healthContext(project, context().workspace.labels(), context().workspace.clock().utcNow());
    if (!isLarge(project))
        return takeFindings(judgedTrunks(project, beyond));
    m_judging.setFuture(QtConcurrent::run([project, beyond] { return judgedTrunks(project, beyond); }));
}

void TrunkTable::takeFindings(const QHash<QString, models::TrunkFindings> &findings)
{
    m_findings = findings;
    showRows();
}

void TrunkTable::showRows()
{
    QList<models::TrunkRow> rows = m_model->rows();
    completeRows(&rows);
    m_model->setRows(rows);
}

void TrunkTable::completeRows(QList<models::TrunkRow> *rows) const
{
    for (models::TrunkRow &row : *rows) {
        const auto found = m_findings.constFind(row.id);
        row.findings = found == m_findings.cend() ? std::nullopt : std::optional(*found);
        const workspace::TrunkLabel label = context().workspace.labels().labelOf(row.id);
        row.customer = label.customer;
        row.owner = label.owner;
    }
}

void TrunkTable::addActs()
{
    QAction *here = addAct({u"actionShowTrunks"_s, tr("Trunks"), {}, Place::Header, 0, 1 << 20, false}, [this] { findChild<QAction *>(u"actionShowTrunks"_s)->setChecked(true); });
    here->setCheckable(true);
    here->setChecked(true);
    addAct({u"actionShowEndpoints"_s, tr("All endpoints"), {}, Place::Header, 0, 1 << 20, false}, [this] { Q_EMIT endpointsWanted(); });
    addAct({u"actionNewTrunk"_s, tr("&New trunk…"), QKeySequence(QKeySequence::New), Place::Header, 0, 1 << 20, true, u"plus"_s}, [this] { newTrunk(); });
    addAct({u"actionAddEndpoint"_s, tr("&Add endpoint…"), QKeySequence(u"Ctrl+Shift+N"_s), Place::Menu, 1, 1}, [this] { m_detail->addEndpoint(); });
    addAct({u"actionDeleteTrunk"_s, tr("&Delete trunk…"), QKeySequence(QKeySequence::Delete), Place::Menu, 1}, [this] { removeSelected(); });
    addAct({u"actionHandover"_s, tr("&Hand-over sheet…"), {}, Place::Menu, 1, 1, false}, [this] { showHandover(); });
    addAct({u"actionTrunkCalls"_s, tr("Show &calls"), {}, Place::Menu, 1, 1, false}, [this] { Q_EMIT m_detail->callsRequested(); });
}

void TrunkTable::load()
{
    QList<models::TrunkRow> rows = models::trunkRows(desk().live(), desk().draft());
    completeRows(&rows);
    m_model->setRows(rows);
    if (!view()->selectionModel()->hasSelection() && proxy()->rowCount() > 0)
        view()->selectRow(0);
    int numbers = 0;
    for (const models::TrunkRow &row : m_model->rows())
        numbers += row.numbers;
    QStringList counts{tr("%Ln trunk(s)", nullptr, m_model->rowCount())};
    if (desk().live().numbers.isComplete())
        counts << tr("%Ln number(s) assigned", nullptr, numbers);
    setCounts(counts.join(u" \u00B7 "_s));
}

void TrunkTable::showSelection()
{
    m_detail->showTrunks(selection(), isEditable());
}

core::ObjectRef TrunkTable::refOfKey(const QString &key) const
{
    return {core::Kind::Trunk, {}, core::objectIdFromText(key)};
}

QString TrunkTable::emptyText() const
{
    return tr("A trunk carries calls between your SBC and the telephone network. This project has none.");
}

core::Completeness TrunkTable::completeness() const
{
    return desk().live().trunks.completeness;
}

void TrunkTable::show(const core::ObjectRef &ref)
{
    if (ref.kind != core::Kind::SipEndpoint)
        return TablePage::show(ref);
    TablePage::show({core::Kind::Trunk, {}, ref.parent});
    m_detail->showEndpoint(ref);
}

void TrunkTable::newTrunk()
{
    auto *dialog = new NewTrunkDialog(desk(), *m_clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewTrunk wanted = dialog->trunk();
        const core::Result<core::ObjectRef> staged = stageNewTrunk(desk(), wanted);
        if (!report(staged ? core::Result<void>() : core::failure(staged.error()), tr("Creating trunk %1").arg(wanted.name)))
            return;
        show(*staged);
        showHandover();
    });
    dialog->open();
}

void TrunkTable::showHandover()
{
    const QStringList ids = selection();
    const QString sheet = ids.size() == 1 ? handoverSheet(desk().draft(), desk().live(), ids.first()) : QString();
    if (sheet.isEmpty())
        return;
    auto *dialog = new HandoverDialog(TrunkGestures(desk()).trunkName(ids.first()), sheet, context().prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TrunkTable::removeSelected()
{
    QStringList ids = selection();
    ids.removeIf([this](const QString &id) { return !desk().draft().trunk(id); });
    if (ids.isEmpty() || !isEditable())
        return;
    const QString uses = usesText(ids);
    if (uses.isEmpty())
        return stageRemoval(ids);
    const QString name = ids.size() == 1 ? TrunkGestures(desk()).trunkName(ids.first()) : tr("%Ln trunk(s)", nullptr, int(ids.size()));
    const QString stage = tr("Stage taking apart and deleting");
    const Question question{tr("Delete trunk"), visibleText(tr("%1 is in use: %2.").arg(name, uses)),
                            tr("Sinch deletes a trunk only when nothing is left on it. Numbers are taken off, endpoints removed and lists detached first, in that order; "
                               "numbers and lists stay in the project. Its calls stop at once. Nothing is sent before you apply."),
                            {}, {tr("Keep trunk"), stage}, 0, true};
    context().prompter.ask(this, question, this, [this, ids](int button) {
        if (button == 1)
            stageRemoval(ids);
    });
}

void TrunkTable::stageRemoval(const QStringList &ids)
{
    report(TrunkGestures(desk()).removeTrunks(ids), tr("Deleting"));
}

QString TrunkTable::usesText(const QStringList &ids) const
{
    int numbers = 0;
    int endpoints = 0;
    int lists = 0;
    for (const QString &id : ids) {
        const QList<core::Use> uses = core::usesOf(desk().draft(), refOfKey(id));
        for (const core::Use &use : uses) {
            numbers += use.user.kind == core::Kind::PhoneNumber;
            endpoints += use.user.kind == core::Kind::SipEndpoint;
            lists += use.link.has_value();
        }
    }
    QStringList parts;
    if (numbers > 0)
        parts << tr("%Ln number(s)", nullptr, numbers);
    if (endpoints > 0)
        parts << tr("%Ln endpoint(s)", nullptr, endpoints);
    if (lists > 0)
        parts << tr("%Ln attached list(s)", nullptr, lists);
    if (!core::usesAreKnown(desk().draft(), core::Kind::Trunk))
        parts << tr("not everything is loaded, so there may be more");
    return parts.join(u", "_s);
}

} // namespace gui
