// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/changes/changespage.h"

#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/changetext.h"
#include "models/journalmodel.h"
#include "models/stagedmodel.h"
#include "ui_changespage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int journalPage = 500;
}

ChangesPage::ChangesPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Changes, parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ChangesPage>())
    , m_staged(new models::StagedModel(this))
    , m_journal(new models::JournalModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"changes-page"_s);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(font);
    m_ui->exportButton->setIcon(icon(u"download"_s));
    m_ui->takeBackButton->setIcon(icon(u"undo"_s));
    setUpTables();
    workspace::Workspace &workspace = m_context.workspace;
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, &ChangesPage::loadStaged);
    connect(&workspace.journal(), &workspace::Journal::changed, this, &ChangesPage::loadJournal);
    connect(m_ui->journalFilterEdit, &QLineEdit::textChanged, this, &ChangesPage::loadJournal);
    connect(m_ui->olderButton, &QPushButton::clicked, this, &ChangesPage::loadOlder);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ChangesPage::exportData);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &ChangesPage::takeBack);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &ChangesPage::reviewRequested);
    connect(m_ui->journalObjectButton, &QPushButton::clicked, this, [this] { narrowTo({}); });
    loadStaged();
    narrowTo({});
}

ChangesPage::~ChangesPage() = default;

// StagedModel -> stagedView; JournalModel -> SortProxy -> journalView
void ChangesPage::setUpTables()
{
    m_ui->stagedView->setModel(m_staged);
    prepareTable(m_ui->stagedView, m_context.settings, u"staged"_s);
    m_ui->stagedView->setSortingEnabled(false);
    m_ui->stagedView->horizontalHeader()->setStretchLastSection(true);
    setColumnWidths(m_ui->stagedView, {30, 380, 260, 260});
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(m_journal);
    m_journal->setZone(m_context.settings.timeZone());
    connect(&m_context.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::TimeZone)
            m_journal->setZone(m_context.settings.timeZone());
    });
    m_ui->journalView->setModel(proxy);
    prepareTable(m_ui->journalView, m_context.settings, u"journal"_s);
    m_ui->journalView->horizontalHeader()->setStretchLastSection(true);
    setColumnWidths(m_ui->journalView, {150, 180, 240, 200, 90, 110, 120});
    setFirstSort(m_ui->journalView, models::JournalModel::TimeColumn, Qt::DescendingOrder);
    m_context.settings.remember(m_ui->journalSplitter);
    m_ui->journalDetailEdit->setPlaceholderText(tr("Select a write to see what it was before and after."));
    connect(m_ui->journalView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::showEntry);
    connect(m_ui->stagedView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesPage::showTakeBack);
}

void ChangesPage::showTakeBack()
{
    m_ui->takeBackButton->setEnabled(!selectedKeys(m_ui->stagedView).isEmpty() && !m_context.workspace.desk().isBusy());
}

void ChangesPage::loadStaged()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    m_staged->setRows(models::stagedRows(desk.staged(), desk.live(), desk.draft(), desk.conflicts()));
    const bool empty = m_staged->rowCount() == 0;
    m_ui->stagedStack->setCurrentWidget(empty ? m_ui->stagedEmptyPanel : static_cast<QWidget *>(m_ui->stagedView));
    m_ui->reviewButton->setEnabled(!empty);
    showTakeBack();
    m_conflicts = int(desk.conflicts().size());
    showCounts();
    Q_EMIT attentionChanged();
}

void ChangesPage::showCounts()
{
    QStringList parts{tr("%Ln staged", nullptr, m_staged->rowCount()), tr("%Ln write(s) in the journal shown", nullptr, m_journal->rowCount())};
    if (m_conflicts > 0)
        parts << tr("%Ln conflict(s)", nullptr, m_conflicts);
    m_ui->countsLabel->setText(parts.join(u" \u00B7 "_s));
}

int ChangesPage::attention() const
{
    return m_conflicts;
}

workspace::JournalFilter ChangesPage::journalFilter() const
{
    workspace::JournalFilter filter;
    filter.text = m_ui->journalFilterEdit->text().trimmed();
    filter.object = m_object;
    return filter;
}

void ChangesPage::narrowTo(const std::optional<core::ObjectRef> &object)
{
    m_object = object;
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const QString name = object ? visibleText(models::objectName(*object, desk.draft(), desk.live()), false, 60) : QString();
    m_ui->journalObjectLabel->setText(object ? tr("Only writes to %1").arg(name) : QString());
    m_ui->journalObjectLabel->setVisible(object.has_value());
    m_ui->journalObjectButton->setVisible(object.has_value());
    loadJournal();
}

void ChangesPage::loadJournal()
{
    workspace::JournalFilter filter = journalFilter();
    filter.limit = journalPage;
    const core::Task<QList<workspace::JournalEntry>> task = m_context.workspace.journal().entries(filter);
    task.then(this, [this](const core::Result<QList<workspace::JournalEntry>> &entries) {
        if (entries)
            takeJournal(*entries, false);
        else if (entries.error().kind != core::ErrorKind::Cancelled)
            m_ui->pageMessageBar->showMessage(Meaning::Error, errorText(entries.error()).sentence(tr("Reading the journal")));
    });
    m_loading = core::ScopedTask(task);
}

void ChangesPage::loadOlder()
{
    if (m_journal->rowCount() == 0)
        return;
    workspace::JournalFilter filter = journalFilter();
    filter.limit = journalPage;
    filter.beforeSequence = std::min_element(m_journal->rows().cbegin(), m_journal->rows().cend(), [](const auto &left, const auto &right) {
                                return left.entry.sequence < right.entry.sequence;
                            })->entry.sequence;
    const core::Task<QList<workspace::JournalEntry>> task = m_context.workspace.journal().entries(filter);
    task.then(this, [this](const core::Result<QList<workspace::JournalEntry>> &entries) {
        if (entries)
            takeJournal(*entries, true);
    });
    m_loading = core::ScopedTask(task);
}

void ChangesPage::takeJournal(const QList<workspace::JournalEntry> &entries, bool append)
{
    QList<workspace::JournalEntry> all;
    if (append) {
        for (const models::JournalRow &row : m_journal->rows())
            all << row.entry;
    }
    all << entries;
    m_journal->setEntries(all);
    m_ui->olderButton->setVisible(entries.size() == journalPage);
    showCounts();
    showEntry();
}

void ChangesPage::showEntry()
{
    const QStringList keys = selectedKeys(m_ui->journalView);
    const int row = keys.size() == 1 ? m_journal->rowOfKey(keys.first()) : -1;
    if (row < 0)
        return m_ui->journalDetailEdit->clear();
    const workspace::JournalEntry &entry = m_journal->rowAt(row).entry;
    const QString none = tr("(nothing)");
    const auto side = [&none](const QByteArray &json) { return json.isEmpty() ? none : visibleText(QString::fromUtf8(json), true, 100000); };
    m_ui->journalDetailEdit->setPlainText(tr("Before: %1\nAfter: %2").arg(side(entry.before), side(entry.after)));
}

void ChangesPage::takeBack()
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    if (desk.isBusy())
        return;
    for (const QString &key : selectedKeys(m_ui->stagedView)) {
        const int row = m_staged->rowOfKey(key);
        if (row >= 0)
            desk.unstage(key.toInt(), tr("Take back: %1").arg(m_staged->rowAt(row).text));
    }
}

void ChangesPage::exportData()
{
    FileQuestion question;
    question.title = tr("Export journal");
    question.suggestedName = u"trunkdesk-journal-%1.csv"_s.arg(m_context.workspace.clock().utcNow().toString(u"yyyyMMdd-HHmmss"_s));
    question.filter = tr("CSV file (*.csv)");
    m_context.prompter.askSavePath(this, question, this, [this](const QString &path) {
        m_context.workspace.journal().exportCsv(journalFilter(), path).then(this, [this, path](const core::Result<int> &written) {
            if (written)
                m_ui->pageMessageBar->showMessage(Meaning::Note, tr("%Ln write(s) exported to %1", nullptr, *written).arg(path));
            else
                m_ui->pageMessageBar->showMessage(Meaning::Error, errorText(written.error()).sentence(tr("Exporting the journal to %1").arg(path)));
        });
    });
}

void ChangesPage::show(const core::ObjectRef &ref)
{
    m_ui->changesTabs->setCurrentWidget(m_ui->journalTab);
    const QSignalBlocker blocker(m_ui->journalFilterEdit);
    m_ui->journalFilterEdit->clear();
    narrowTo(ref);
}

void ChangesPage::focusFilter()
{
    m_ui->changesTabs->setCurrentWidget(m_ui->journalTab);
    m_ui->journalFilterEdit->setFocus(Qt::ShortcutFocusReason);
}

bool ChangesPage::clearNearest()
{
    if (!m_ui->pageMessageBar->isHidden()) {
        m_ui->pageMessageBar->clear();
        return true;
    }
    if (!m_ui->journalFilterEdit->text().isEmpty())
        m_ui->journalFilterEdit->clear();
    else if (m_object)
        narrowTo({});
    else
        return false;
    return true;
}

} // namespace gui
