// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/checkbar.h"

#include "core/clock.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "gui/base/theme.h"
#include "models/checkmodel.h"
#include "models/checktext.h"
#include "ui_checkbar.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::CheckModel;

namespace {

// Who is typing is not interrupted at every letter.
constexpr qint64 quietMs = 700;
constexpr qsizetype namedProblems = 2;
constexpr int leastProblemWidth = 200;

//! The sign before the answer; some pass and some do not is neither.
QIcon verdictIcon(const models::CheckResult &result)
{
    if (result.rows.isEmpty())
        return {};
    switch (models::checkVerdict(result)) {
    case core::Verdict::Passes:
        return icon(u"circle-check"_s, Meaning::Answered);
    case core::Verdict::Refused:
        return icon(u"ban"_s, Meaning::Error);
    case core::Verdict::NotKnown:
        break;
    }
    return icon(u"info"_s, Meaning::Note);
}

QString problemOf(const core::Ipv4ListEntry &entry)
{
    if (entry.isUsable())
        return CheckBar::tr("%1: more than one address, type single ones").arg(entry.text);
    return u"%1: %2"_s.arg(entry.text, addressProblemText(entry.parse));
}

} // namespace

CheckBar::CheckBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::CheckBar>())
    , m_model(new CheckModel(this))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->checkEdit);
    m_ui->checkTableButton->setIcon(icon(u"chevron-down"_s));
    setInk(m_ui->checkProblemLabel, Meaning::Error);
    m_ui->checkEdit->installEventFilter(this);
    m_ui->answersView->installEventFilter(this);
    connect(m_ui->checkEdit, &QLineEdit::textChanged, this, &CheckBar::ask);
    connect(m_ui->checkTrunkBox, &TrunkBox::chosen, this, &CheckBar::ask);
    connect(m_ui->checkTableButton, &QToolButton::clicked, this, &CheckBar::fold);
    connect(m_ui->checkPathButton, &QPushButton::clicked, this, &CheckBar::requestPath);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        // What was answered may not be what is wanted any more.
        if (m_running == m_wanted)
            take(m_asking.result());
        else
            ask();
    });
}

CheckBar::~CheckBar()
{
    m_cancelled->store(true);
}

void CheckBar::setUp(const PageContext &context)
{
    m_context.emplace(context);
    setUpTable();
    connect(&context.workspace.desk(), &workspace::ChangeDesk::changed, this, &CheckBar::askWhenSeen);
    ask();
}

void CheckBar::setUpTable()
{
    QTableView *view = m_ui->answersView;
    view->setModel(m_model);
    prepareTable(view, m_context->settings, u"checkAnswers"_s);
    setColumnWidths(view, {130, 150, 150, 150, 260, 260});
    view->horizontalHeader()->setStretchLastSection(true);
    setFirstSort(view, CheckModel::SubjectColumn, Qt::AscendingOrder);
    m_place = addTableAct(u"actionCheckPlace"_s, tr("Show what decides"), &CheckBar::showPlace);
    m_nearest = addTableAct(u"actionCheckNearest"_s, tr("Show the nearest range"), &CheckBar::showNearest);
    m_trunk = addTableAct(u"actionCheckTrunk"_s, tr("Show trunk"), &CheckBar::showTrunk);
    m_path = addTableAct(u"actionCheckPath"_s, tr("Whole path…"), &CheckBar::requestPathOfRow);
    m_place->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_place->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(m_place);
    setMenuHead(view, [this](QMenu *menu) { menu->addActions({m_place, m_nearest, m_trunk, m_path}); });
    connect(view, &QTableView::doubleClicked, this, &CheckBar::showPlace);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckBar::showTableActs);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CheckBar::showTableActs);
    showTableActs();
}

QAction *CheckBar::addTableAct(const QString &name, const QString &text, void (CheckBar::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CheckBar::check(const QString &text)
{
    m_ui->checkEdit->setText(text);
}

void CheckBar::askWhenSeen()
{
    m_stale = !isVisible();
    if (!m_stale)
        ask();
}

void CheckBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        ask();
}

void CheckBar::ask()
{
    if (!m_context)
        return;
    m_stale = false;
    ++m_wanted;
    const core::ProjectConfiguration &live = m_context->workspace.desk().live();
    const core::ProjectConfiguration &draft = m_context->workspace.desk().draft();
    m_ui->checkTrunkBox->setTrunks(models::checkTrunks(live, draft), tr("all trunks"));
    const models::CheckInput input = models::readCheck(m_ui->checkEdit->text(), draft);
    models::CheckQuestion question = input.question;
    question.trunkId = m_ui->checkTrunkBox->trunkId();
    showProblems(input);
    if (m_asking.isRunning())
        return m_cancelled->store(true);
    if (question.isEmpty() || !models::isSlow(question, draft))
        return take(models::checkAll(live, draft, question));
    m_ui->checkAnswerLine->setAnswer(tr("Checking…"));
    m_ui->checkIconLabel->setIcon({});
    m_running = m_wanted;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto isCancelled = [cancelled = m_cancelled] { return cancelled->load(); };
    m_asking.setFuture(QtConcurrent::run([live, draft, question, isCancelled] { return models::checkAll(live, draft, question, isCancelled); }));
}

void CheckBar::take(const models::CheckResult &result)
{
    m_model->setResult(result);
    m_ui->checkAnswerLine->setAnswer(models::checkLine(result));
    m_ui->checkIconLabel->setIcon(verdictIcon(result));
    m_ui->checkTableButton->setEnabled(!result.rows.isEmpty());
    m_ui->checkTableButton->setToolTip(plainToolTip(result.rows.isEmpty() ? tr("There is no answer yet: type an address or a SIP user.") : tr("Answers as a table (Down)")));
    if (result.question.isEmpty())
        fold(false);
    announceSoon();
}

void CheckBar::showProblems(const models::CheckInput &input)
{
    QStringList problems;
    for (const core::Ipv4ListEntry &entry : input.bad)
        problems << problemOf(entry);
    QString shown = QStringList(problems.mid(0, namedProblems)).join(u"; "_s);
    if (const int more = int(problems.size() - namedProblems); more > 0)
        shown = tr("%1 and %Ln more", nullptr, more).arg(shown);
    if (input.left > 0) {
        problems << tr("%Ln address(es) beyond the first 200 are left out", nullptr, int(input.left));
        shown += (shown.isEmpty() ? QString() : u"; "_s) + problems.last();
    }
    QLabel *label = m_ui->checkProblemLabel;
    label->setText(label->fontMetrics().elidedText(visibleText(shown), Qt::ElideRight, std::max(leastProblemWidth, width() / 3)));
    label->setToolTip(plainToolTip(problems.join(u'\n')));
    label->setVisible(!shown.isEmpty());
    m_ui->checkEdit->setAccessibleDescription(visibleText(shown));
}

//! Once it has come to rest, and only what is new.
void CheckBar::announceSoon()
{
    const int wait = ++m_wait;
    m_context->workspace.clock().after(quietMs, this, [this, wait] {
        const QString text = m_ui->checkAnswerLine->text();
        if (wait != m_wait || text == m_announced)
            return;
        m_announced = text;
        m_ui->checkAnswerLine->setAccessibleDescription(text);
        if (text.isEmpty() || !isVisible())
            return;
        QAccessibleEvent event(m_ui->checkAnswerLine, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
}

void CheckBar::fold(bool out)
{
    const bool shown = out && m_model->rowCount() > 0;
    const bool hadFocus = m_ui->answersView->hasFocus();
    m_ui->checkTableButton->setChecked(shown);
    m_ui->checkTableButton->setIcon(icon(shown ? u"chevron-up"_s : u"chevron-down"_s));
    m_ui->answersView->setVisible(shown);
    if (!shown && hadFocus)
        m_ui->checkEdit->setFocus(Qt::OtherFocusReason);
}

//! Down goes into the table, Esc out of it and then clears the field.
bool CheckBar::takeKey(const QObject *watched, int key)
{
    if (watched == m_ui->checkEdit && key == Qt::Key_Down && m_model->rowCount() > 0) {
        fold(true);
        m_ui->answersView->setFocus(Qt::OtherFocusReason);
        if (!m_ui->answersView->currentIndex().isValid())
            m_ui->answersView->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    if (key != Qt::Key_Escape)
        return false;
    if (!m_ui->answersView->isHidden()) {
        fold(false);
        return true;
    }
    if (watched != m_ui->checkEdit || m_ui->checkEdit->text().isEmpty())
        return false;
    m_ui->checkEdit->clear();
    return true;
}

bool CheckBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    // Esc means the page otherwise.
    if (event->type() == QEvent::ShortcutOverride) {
        const bool closes = key == Qt::Key_Escape && (!m_ui->answersView->isHidden() || !m_ui->checkEdit->text().isEmpty());
        if (closes)
            event->accept();
        return closes;
    }
    return takeKey(watched, key) || QFrame::eventFilter(watched, event);
}

int CheckBar::currentRow() const
{
    const QModelIndex current = m_ui->answersView->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void CheckBar::showTableActs()
{
    const int row = currentRow();
    const QString none = tr("Select a row first.");
    const bool decided = row >= 0 && (m_model->result().now(m_model->rowAt(row)).decides >= 0 || m_model->result().after(m_model->rowAt(row)).decides >= 0);
    const bool near = row >= 0 && m_model->nearestOf(row);
    const auto show = [](QAction *action, const QString &whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    // Without anything that decides the double click still leads somewhere, so the act stays.
    show(m_place, row < 0 ? none : QString());
    m_place->setText(decided || row < 0 ? tr("Show what decides") : near ? tr("Show the nearest range") : tr("Show trunk"));
    show(m_nearest, row < 0 ? none : near ? QString() : tr("A range holds it, or there is none."));
    show(m_trunk, row < 0 ? none : QString());
    show(m_path, row < 0 ? none : QString());
}

void CheckBar::showPlace()
{
    if (const int row = currentRow(); row >= 0)
        Q_EMIT showRequested(m_model->placeOf(row));
}

void CheckBar::showNearest()
{
    const int row = currentRow();
    const std::optional<core::ObjectRef> nearest = row < 0 ? std::nullopt : m_model->nearestOf(row);
    if (nearest)
        Q_EMIT showRequested(*nearest);
}

void CheckBar::showTrunk()
{
    if (const int row = currentRow(); row >= 0)
        Q_EMIT showRequested(m_model->trunkOf(row));
}

//! Of the first address, on the trunk that was chosen or, with all of them, on the first that lets it pass.
void CheckBar::requestPath()
{
    if (!m_context)
        return;
    const models::CheckInput input = models::readCheck(m_ui->checkEdit->text(), m_context->workspace.desk().draft());
    core::CallQuestion question;
    question.trunkId = m_ui->checkTrunkBox->trunkId();
    question.username = input.question.username;
    if (!input.question.addresses.isEmpty())
        question.address = input.question.addresses.first();
    const models::CheckResult &result = m_model->result();
    const bool answered = result.question.addresses == input.question.addresses && result.question.username == input.question.username;
    const auto passing = std::find_if(result.rows.cbegin(), result.rows.cend(),
                                      [&result](const models::CheckRow &row) { return row.subject == 0 && result.now(row).verdict == core::Verdict::Passes; });
    if (answered && question.trunkId.isEmpty() && passing != result.rows.cend())
        question.trunkId = result.trunks.at(passing->trunk).id;
    Q_EMIT callPathRequested(question);
}

void CheckBar::requestPathOfRow()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const models::CheckResult &result = m_model->result();
    core::CallQuestion question;
    question.trunkId = result.trunks.at(m_model->rowAt(row).trunk).id;
    question.username = result.question.username;
    if (!result.byUser())
        question.address = result.question.addresses.at(m_model->rowAt(row).subject);
    Q_EMIT callPathRequested(question);
}

} // namespace gui
