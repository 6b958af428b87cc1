// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpage.h"

#include "core/clock.h"
#include "gui/base/connectiontext.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/loading.h"
#include "gui/base/plaintext.h"
#include "gui/base/scope.h"
#include "gui/base/settings.h"
#include "gui/base/tableexport.h"
#include "gui/base/tables.h"
#include "gui/base/theme.h"
#include "gui/call/outcomedelegate.h"
#include "models/addressfindings.h"
#include "models/callmodel.h"
#include "models/findingtext.h"
#include "models/textfilter.h"
#include "ui_overviewpage.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/journal.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Overview, parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_findings(new models::FindingModel(this))
    , m_proxy(new models::TextFilter(this))
    , m_changes(new models::DifferenceModel(this))
    , m_connection(new QLabel(this))
    , m_calls(new models::CallModel(context.workspace.calls(), context.workspace.clock(), this))
{
    m_ui->setupUi(this);
    setObjectName(u"overview-page"_s);
    makePlain(this);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(font);
    setUpFindings();
    setUpCounts();
    setUpChanges();
    setUpCalls();
    m_ui->jobsPanel->setUp(context);
    m_ui->overviewSplitter->setSizes({780, 440});
    m_context.settings.remember(m_ui->overviewSplitter);
    m_ui->overviewSplitter->setStretchFactor(0, 1);
    m_ui->overviewSplitter->setStretchFactor(1, 0);
    workspace::ProjectStore &store = m_context.workspace.store();
    if (store.asOf().isValid()) {
        m_seen = store.configuration();
        m_seenAt = store.asOf();
    }
    connect(&context.workspace.journal(), &workspace::Journal::changed, this, &OverviewPage::askAuthors);
    connect(&store, &workspace::ProjectStore::changed, this, &OverviewPage::load);
    connect(&context.workspace.labels(), &workspace::TrunkLabels::scopeChanged, this, [this] {
        showScope();
        showFindings();
    });
    connect(&context.workspace.labels(), &workspace::TrunkLabels::changed, this, &OverviewPage::judge);
    connect(&store, &workspace::ProjectStore::refreshingChanged, this, &OverviewPage::load);
    connect(&store, &workspace::ProjectStore::progressed, this, &OverviewPage::showCounts);
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] {
        take(m_judging.result());
        if (m_outdated)
            judge();
    });
    load();
}

OverviewPage::~OverviewPage() = default;

// FindingModel -> TextFilter (filter, sort) -> findingsView
void OverviewPage::setUpFindings()
{
    m_proxy->setSourceModel(m_findings);
    m_ui->findingsView->setModel(m_proxy);
    prepareTable(m_ui->findingsView, m_context.settings, u"findings"_s);
    setColumnWidths(m_ui->findingsView, {30, 190, 400, 50});
    m_ui->findingsView->horizontalHeader()->setSectionResizeMode(models::FindingModel::FindingColumn, QHeaderView::Stretch);
    setFirstSort(m_ui->findingsView, models::FindingModel::SeverityColumn, Qt::AscendingOrder);
    connect(m_ui->findingsView, &QTableView::activated, this, &OverviewPage::openFinding);
    connect(m_ui->findingsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OverviewPage::showFinding);
    connect(m_ui->openButton, &QPushButton::clicked, this, &OverviewPage::openFinding);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        showFindings();
    });
}

void OverviewPage::setUpCounts()
{
    int place = 0;
    for (const PageId id : {PageId::Trunks, PageId::AccessControl, PageId::CredentialLists, PageId::PhoneNumbers, PageId::CountryPermissions, PageId::BlockingRules}) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"count-%1"_s.arg(pageName(id)));
        button->setIcon(icon(pageIconName(id)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
        m_ui->countsLayout->addWidget(button, place / 2, place % 2);
        ++place;
        m_counts.append({id, button});
    }
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setWordWrap(true);
    m_connection->setAccessibleName(tr("Connection"));
    m_ui->sideLayout->insertWidget(m_ui->sideLayout->indexOf(m_ui->countsLayout) + 1, m_connection);
}

// DifferenceModel -> SortProxy -> changesView
void OverviewPage::setUpChanges()
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(m_changes);
    m_ui->changesView->setModel(proxy);
    prepareTable(m_ui->changesView, m_context.settings, u"overviewChanges"_s);
    setColumnWidths(m_ui->changesView, {30, 160, 90, 90, 72});
    m_ui->changesView->horizontalHeader()->setSectionResizeMode(models::DifferenceModel::AfterColumn, QHeaderView::Stretch);
    setFirstSort(m_ui->changesView, models::DifferenceModel::SignColumn, Qt::AscendingOrder);
    connect(m_ui->changesView, &QTableView::activated, this, &OverviewPage::openChange);
    connect(m_ui->seenButton, &QPushButton::clicked, this, &OverviewPage::markSeen);
}

void OverviewPage::setUpCalls()
{
    m_ui->latestCallsView->setModel(m_calls);
    prepareTable(m_ui->latestCallsView, m_context.settings, u"overviewCalls"_s);
    m_ui->latestCallsView->setItemDelegateForColumn(models::CallModel::OutcomeColumn, new OutcomeDelegate(m_ui->latestCallsView));
    m_ui->latestCallsView->setSortingEnabled(false);
    m_calls->sort(models::CallModel::StartColumn, Qt::DescendingOrder);
    for (int column = 0; column < models::CallModel::ColumnCount; ++column) {
        const bool shown = column == models::CallModel::OutcomeColumn || column == models::CallModel::StartColumn || column == models::CallModel::FromColumn
            || column == models::CallModel::ToColumn || column == models::CallModel::TalkColumn;
        m_ui->latestCallsView->setColumnHidden(column, !shown);
    }
    setColumnWidths(m_ui->latestCallsView, {30, 134, 0, 110, 110, 0, 0, 60});
    m_ui->latestCallsView->horizontalHeader()->setSectionResizeMode(models::CallModel::ToColumn, QHeaderView::Stretch);
    connect(m_ui->latestCallsView, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT pageRequested(PageId::Calls);
        const auto call = index.siblingAtColumn(models::CallModel::StartColumn).data(models::ObjectRole).value<core::CallRow>();
        Q_EMIT callRequested(index.data(models::KeyRole).toString(), call.call.start.value_or(QDateTime()));
    });
    const auto follow = [this] { m_calls->setTimeZone(m_context.settings.timeZone()); };
    follow();
    connect(&m_context.settings, &Settings::changed, this, [follow](Setting setting) {
        if (setting == Setting::TimeZone)
            follow();
    });
    connect(&m_context.workspace.calls(), &workspace::CallLog::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void OverviewPage::load()
{
    const workspace::ProjectStore &store = m_context.workspace.store();
    // Not a part of it: the rest would look like something new.
    if (!m_seen && store.asOf().isValid() && !store.isRefreshing()) {
        m_seen = store.configuration();
        m_seenAt = store.asOf();
    }
    const QDateTime now = m_context.workspace.clock().utcNow();
    core::CallFilter latest;
    latest.from = now.addDays(-1);
    latest.to = now;
    m_calls->moveTo(latest);
    showCounts();
    judge();
}

void OverviewPage::judge()
{
    const core::ProjectConfiguration &project = m_context.workspace.store().configuration();
    const core::HealthContext context = models::healthContext(project, m_context.workspace.labels(), m_context.workspace.clock().utcNow());
    m_outdated = m_judging.isRunning();
    if (m_outdated)
        return;
    // A small one at once, so that nothing flickers.
    if (!isLarge(project))
        return take(judged(project, m_seen, context));
    m_judging.setFuture(QtConcurrent::run([project, seen = m_seen, context] { return judged(project, seen, context); }));
}

void OverviewPage::take(const Judgement &judgement)
{
    m_findings->setRows(judgement.findings);
    showScope();
    m_ui->notKnownLabel->setVisible(judgement.notKnown > 0 && m_context.workspace.store().asOf().isValid());
    m_ui->notKnownLabel->setText(tr("%Ln rule(s) could not be judged, because not everything is loaded.", nullptr, judgement.notKnown));
    if (judgement.errors != m_errors) {
        m_errors = judgement.errors;
        Q_EMIT attentionChanged();
    }
    showFindings();
    showChanges(judgement.changes);
}

void OverviewPage::showScope()
{
    const auto inScope = scopeOf(m_context.workspace);
    m_inScope = inScope;
    if (!inScope)
        return m_proxy->setAllowed({});
    m_proxy->setAllowed([this, inScope](const QModelIndex &index) { return inScope(m_findings->rowAt(index.row()).finding.object); });
}

void OverviewPage::showFindings()
{
    const workspace::ProjectStore &store = m_context.workspace.store();
    const bool empty = m_proxy->rowCount() == 0;
    m_ui->findingsStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyPanel) : m_ui->findingsView);
    int counts[3] = {0, 0, 0};
    for (const models::FindingRow &row : m_findings->rows())
        counts[int(row.finding.severity)] += !m_inScope || m_inScope(row.finding.object);
    m_ui->countsLabel->setText(tr("%Ln error(s)", nullptr, counts[int(core::Severity::Error)]) + u" \u00B7 "_s
                               + tr("%Ln warning(s)", nullptr, counts[int(core::Severity::Warning)]) + u" \u00B7 "_s
                               + tr("%Ln note(s)", nullptr, counts[int(core::Severity::Note)]));
    showFinding();
    if (!empty)
        return;
    if (!m_findings->rows().isEmpty())
        m_ui->emptyLabel->setText(noFindingText());
    else if (!store.asOf().isValid() && store.lastError())
        m_ui->emptyLabel->setText(visibleText(errorText(*store.lastError()).sentence(tr("The project could not be loaded"))));
    else if (!store.asOf().isValid())
        m_ui->emptyLabel->setText(tr("The project is being loaded."));
    else
        m_ui->emptyLabel->setText(tr("Nothing is wrong, as far as the configuration tells. Whether calls go through is on the Calls page."));
}

//! There are findings, and none is shown: what narrows them, and how to see all.
QString OverviewPage::noFindingText() const
{
    const QString filter = visibleText(m_ui->filterEdit->text());
    if (!m_inScope)
        return tr("No finding matches \u201C%1\u201D. Esc clears the filter.").arg(filter);
    const QString name = visibleText(m_context.workspace.labels().scope().name);
    const bool any = std::any_of(m_findings->rows().cbegin(), m_findings->rows().cend(), [this](const models::FindingRow &row) { return m_inScope(row.finding.object); });
    return any ? tr("No finding about %1 matches \u201C%2\u201D. Esc clears the filter.").arg(name, filter)
               : tr("No finding is about %1. Choose “All customers” above to see those of everybody.").arg(name);
}

void OverviewPage::showCounts()
{
    const workspace::ProjectStore &store = m_context.workspace.store();
    const core::ProjectConfiguration &project = store.configuration();
    const auto text = [&store](const auto &collection, core::Kind kind) {
        const QString count = countText(quint64(collection.items.size()));
        if (collection.isComplete())
            return count;
        const bool loading = store.loadState(kind).isLoading;
        if (collection.items.isEmpty())
            return loading ? u"\u2026"_s : QCoreApplication::translate("gui::OverviewPage", "not known");
        return loading ? QCoreApplication::translate("gui::OverviewPage", "%1 so far").arg(count)
                       : QCoreApplication::translate("gui::OverviewPage", "%1 or more").arg(count);
    };
    const QHash<PageId, QString> counts{{PageId::Trunks, text(project.trunks, core::Kind::Trunk)},
                                        {PageId::AccessControl, text(project.accessControlLists, core::Kind::AccessControlList)},
                                        {PageId::CredentialLists, text(project.credentialLists, core::Kind::CredentialList)},
                                        {PageId::PhoneNumbers, text(project.numbers, core::Kind::PhoneNumber)},
                                        {PageId::CountryPermissions, text(project.countries, core::Kind::CountryPermission)},
                                        {PageId::BlockingRules, text(project.blockingRules, core::Kind::CallBlockingRule)}};
    for (const auto &[id, button] : std::as_const(m_counts)) {
        button->setText(withoutMnemonic(u"%1: %2"_s.arg(pageTitle(id), counts.value(id))));
        button->setAccessibleName(button->text());
    }
    const ConnectionText connection = connectionText(store);
    const QString asOf = store.asOf().isValid() ? tr("everything known as of %1").arg(clockText(store.asOf(), m_context.settings.timeZone())) : QString();
    const bool wrong = !connection.details.isEmpty();
    setInk(m_connection, wrong ? Meaning::Error : Meaning::Quiet);
    const QString words = wrong ? connection.details.section(u'\n', 0, 0) : connection.text;
    m_connection->setText(visibleText(asOf.isEmpty() ? words : words + u" \u00B7 "_s + asOf));
}

void OverviewPage::showChanges(QList<models::DifferenceRow> rows)
{
    // What is said already stays until the journal has answered again, so that nothing flickers.
    QHash<core::ObjectRef, models::Author> authors;
    for (const models::DifferenceRow &row : m_changes->rows())
        authors.insert(row.target, row.author);
    for (models::DifferenceRow &row : rows)
        row.author = authors.value(row.target, models::Author::NotKnown);
    m_changes->setRows(rows);
    askAuthors();
    const int count = m_changes->rowCount();
    m_ui->changesStack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_ui->noChangesPanel) : m_ui->changesView);
    m_ui->changesTitleLabel->setText(count == 0 ? tr("Changed since your last look") : tr("Changed since your last look: %Ln", nullptr, count));
    m_ui->noChangesLabel->setText(m_seen && m_seen->trunks.asOf.isValid()
                                      ? tr("Nothing, by you or by others, since %1.").arg(timeText(m_seen->trunks.asOf, m_context.settings.timeZone()))
                                      : tr("This is the first look at the project."));
    m_ui->seenButton->setVisible(count > 0);
}

//! The journal knows what this program wrote. It answers when it can.
void OverviewPage::askAuthors()
{
    if (m_changes->rowCount() == 0)
        return;
    workspace::JournalFilter filter;
    filter.from = m_seenAt;
    filter.limit = -1;
    const core::Task<QList<workspace::JournalEntry>> task = m_context.workspace.journal().entries(filter);
    task.then(this, [this](const core::Result<QList<workspace::JournalEntry>> &written) {
        if (!written)
            return;
        QList<models::DifferenceRow> rows = m_changes->rows();
        models::tellAuthors(&rows, *written, m_context.workspace.store().configuration());
        m_changes->setRows(rows);
    });
    m_written = task;
}

void OverviewPage::markSeen()
{
    m_seen = m_context.workspace.store().configuration();
    m_seenAt = m_context.workspace.clock().utcNow();
    showChanges({});
}

// The table cuts long sentences; here is the whole one.
void OverviewPage::showFinding()
{
    const QStringList keys = selectedKeys(m_ui->findingsView);
    const int row = keys.isEmpty() ? -1 : m_findings->rowOfKey(keys.first());
    m_ui->openButton->setEnabled(row >= 0);
    m_ui->findingLabel->setText(row < 0 ? tr("Select a finding to read it in full; Return goes to where it is.")
                                        : visibleText(u"%1: %2"_s.arg(m_findings->rowAt(row).object, models::findingText(m_findings->rowAt(row).finding))));
}

void OverviewPage::openFinding()
{
    const QStringList keys = selectedKeys(m_ui->findingsView);
    const int row = keys.isEmpty() ? -1 : m_findings->rowOfKey(keys.first());
    if (row >= 0)
        Q_EMIT showRequested(m_findings->rowAt(row).finding.object);
}

void OverviewPage::openChange()
{
    const QStringList keys = selectedKeys(m_ui->changesView);
    const int row = keys.isEmpty() ? -1 : m_changes->rowOfKey(keys.first());
    if (row >= 0)
        Q_EMIT showRequested(m_changes->rowAt(row).target);
}

void OverviewPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

bool OverviewPage::clearNearest()
{
    if (m_ui->filterEdit->text().isEmpty())
        return false;
    m_ui->filterEdit->clear();
    return true;
}

bool OverviewPage::canExport() const
{
    return m_proxy->rowCount() > 0;
}

void OverviewPage::exportData()
{
    if (canExport())
        exportTable(*m_ui->findingsView, u"findings"_s, m_context.prompter, *m_ui->pageMessageBar);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load();
}

} // namespace gui
