// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/importdialog.h"

#include "core/ipv4set.h"
#include "gui/access/importwords.h"
#include "gui/access/pasteedit.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/base/theme.h"
#include "models/importmodel.h"
#include "models/textfilter.h"
#include "ui_importdialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int tickMs = 100;

//! Ranges of one list as far as they are networks.
QList<core::Ipv4Network> networksOf(const core::AccessControlList *list)
{
    QList<core::Ipv4Network> networks;
    if (!list)
        return networks;
    for (const core::IpRange &range : list->ranges) {
        if (const auto network = range.network())
            networks << *network;
    }
    return networks;
}

} // namespace

ImportDialog::ImportDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent)
    : StagingDialog(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_model(new models::ImportModel(importReading, this))
    , m_proxy(new models::TextFilter(this))
    , m_reader(new ImportReader(this))
{
    m_ui->setupUi(this);
    m_ui->importSplitter->setSizes({320, 680});
    m_ui->importSplitter->setStretchFactor(1, 1);
    setInk(m_ui->problemLabel, Meaning::Error);
    setInk(m_ui->shownLabel, Meaning::Quiet);
    m_ui->problemLabel->hide();
    m_ui->openButton->setEnabled(false);
    m_tick.setInterval(tickMs);
    fillBoxes(listId);
    setUpPreview();
    setUpFilters();
    connectAll();
    m_ui->pasteEdit->setFocus();
    showState();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::fillBoxes(const QString &listId)
{
    QList<core::AccessControlList> lists = m_draft.accessControlLists.items;
    std::sort(lists.begin(), lists.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::AccessControlList &list : lists)
        m_ui->listCombo->addItem(visibleText(list.name.valueOr(list.id)), list.id);
    m_ui->listCombo->addItem(tr("New list"), QString());
    m_ui->listCombo->setCurrentIndex(listId.isEmpty() ? 0 : std::max(0, m_ui->listCombo->findData(listId)));
    for (int format = int(core::ImportFormat::Automatic); format <= int(core::ImportFormat::OpenSips); ++format)
        m_ui->formatCombo->addItem(importFormatText(core::ImportFormat(format)), format);
}

// ImportModel -> TextFilter (by state only, sort) -> previewView
void ImportDialog::setUpPreview()
{
    m_proxy->setSourceModel(m_model);
    m_ui->previewView->setModel(m_proxy);
    m_ui->previewView->setItemDelegate(new RowDelegate(m_ui->previewView));
    m_ui->previewView->verticalHeader()->hide();
    m_ui->previewView->sortByColumn(models::ImportModel::LineColumn, Qt::AscendingOrder);
}

void ImportDialog::setUp(Prompter &prompter, Settings &settings)
{
    m_prompter = &prompter;
    m_ui->openButton->setEnabled(true);
    prepareTable(m_ui->previewView, settings, u"importPreview"_s);
    setColumnWidths(m_ui->previewView, {28, 60, 150, 260, 150, 120});
    setFirstSort(m_ui->previewView, models::ImportModel::LineColumn, Qt::AscendingOrder);
    settings.remember(m_ui->importSplitter);
}

void ImportDialog::setUpFilters()
{
    using enum core::ImportState;
    const auto add = [this](const QString &name, QString (*text)(const QString &), const QList<core::ImportState> &states) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_ui->filterLayout->insertWidget(int(m_filters.size()), button);
        setTabOrder(m_filters.isEmpty() ? static_cast<QWidget *>(m_ui->typeButton) : m_filters.last().button, button);
        connect(button, &QToolButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                filter();
        });
        m_filters.append({button, text, states});
    };
    add(u"allFilter"_s, [](const QString &count) { return tr("All %1").arg(count); }, {});
    add(u"goodFilter"_s, [](const QString &count) { return tr("Good %1").arg(count); }, {Good});
    add(u"duplicateFilter"_s, [](const QString &count) { return tr("Duplicate %1").arg(count); }, {Duplicate});
    add(u"presentFilter"_s, [](const QString &count) { return tr("Already there %1").arg(count); }, {Present, Covered});
    add(u"refusedFilter"_s, [](const QString &count) { return tr("Refused %1").arg(count); }, {Refused});
    add(u"leftOutFilter"_s, [](const QString &count) { return tr("Left out %1").arg(count); }, {LeftOut});
    setTabOrder(m_filters.last().button, m_ui->previewView);
    m_filters.first().button->setChecked(true);
}

void ImportDialog::connectAll()
{
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_heldName.clear();
        m_readingName.clear();
        read({{}, {}, m_ui->pasteEdit->toPlainText().toUtf8()});
    });
    // Queued: the end of a drop says that the text has changed, also where none has come in.
    connect(m_ui->pasteEdit, &PasteEdit::largeTextPasted, this, [this](const QString &text) { hold({{}, text, {}}); }, Qt::QueuedConnection);
    connect(m_ui->pasteEdit, &PasteEdit::fileDropped, this, &ImportDialog::openFile, Qt::QueuedConnection);
    connect(m_ui->typeButton, &QPushButton::clicked, this, &ImportDialog::typeInstead);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, &ImportDialog::readAgain);
    connect(m_ui->listCombo, &QComboBox::currentIndexChanged, this, &ImportDialog::readAgain);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ImportDialog::showState);
    connect(m_ui->networkFormCheckBox, &QCheckBox::toggled, this, &ImportDialog::showState);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        const FileQuestion question{tr("Import ranges"), {}, tr("Lists of addresses (*.txt *.csv *.tsv *.conf *.xml *.sql);;All files (*)")};
        m_prompter->askOpenPath(this, question, this, [this](const QString &path) { openFile(path); });
    });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_reader->isReading())
            m_reader->stop();
        else
            read(m_reading);
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reader, &ImportReader::started, this, [this] {
        m_tick.start();
        showReading();
    });
    connect(m_reader, &ImportReader::finished, this, &ImportDialog::take);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showReading);
}

void ImportDialog::setRequestsPerSecond(double rate)
{
    m_requestsPerSecond = rate;
    showState();
}

void ImportDialog::setStagedAdditions(int count)
{
    m_stagedAdditions = count;
}

void ImportDialog::setText(const QString &text)
{
    if (text.size() > PasteEdit::maximumCharacters)
        return hold({{}, text, {}});
    m_ui->pasteEdit->setPlainText(text);
    typeInstead();
}

void ImportDialog::openFile(const QString &path)
{
    hold({path, {}, {}});
}

//! For a source that is not shown as text.
void ImportDialog::hold(const ImportSource &source)
{
    m_readingName = source.path.isEmpty() ? tr("Pasted text") : QFileInfo(source.path).fileName();
    read(source);
}

void ImportDialog::typeInstead()
{
    m_heldName.clear();
    m_readingName.clear();
    read({{}, {}, m_ui->pasteEdit->toPlainText().toUtf8()});
    m_ui->pasteEdit->setFocus();
}

void ImportDialog::read(const ImportSource &source)
{
    m_reading = source;
    m_ui->problemLabel->hide();
    core::ImportOptions options;
    options.format = core::ImportFormat(m_ui->formatCombo->currentData().toInt());
    options.present = networksOf(m_draft.accessControlList(listId()));
    options.room = std::max<qint64>(0, core::maximumImportedRanges - m_stagedAdditions);
    m_reader->read(source, options);
}

void ImportDialog::readAgain()
{
    const bool isStopped = m_result.cancelled || m_reader->isReading();
    if (!isStopped)
        m_readingName = m_heldName;
    read(isStopped ? m_reading : m_source);
}

void ImportDialog::take(const ImportReader::Outcome &outcome)
{
    m_tick.stop();
    if (outcome.problem != ImportReader::Problem::None) {
        const QString problem = problemText(outcome);
        // What is shown stays what is imported. It may have been dropped half-read.
        m_readingName = m_heldName;
        read(m_heldName.isEmpty() ? ImportSource{{}, {}, m_ui->pasteEdit->toPlainText().toUtf8()} : m_source);
        m_ui->problemLabel->setText(problem);
        return m_ui->problemLabel->show();
    }
    m_result = {};
    m_result.cancelled = outcome.result.cancelled;
    if (!m_result.cancelled) {
        m_result = outcome.result;
        m_source = {{}, {}, outcome.text};
        m_reading = m_source;
        m_heldName = m_readingName;
    }
    m_model->resetRows(m_result.rows);
    m_ui->sourceStack->setCurrentWidget(m_heldName.isEmpty() ? static_cast<QWidget *>(m_ui->pasteEdit) : m_ui->heldPanel);
    filter();
    showState();
}

QString ImportDialog::problemText(const ImportReader::Outcome &outcome) const
{
    const QString name = visibleText(m_readingName);
    if (outcome.problem == ImportReader::Problem::TooLarge)
        return tr("%1 has more than 256 MB; that is no list of addresses. Split it.").arg(name);
    return tr("%1 cannot be read: %2").arg(name, visibleText(outcome.reason));
}

void ImportDialog::filter()
{
    const auto chosen = std::find_if(m_filters.cbegin(), m_filters.cend(), [](const Filter &one) { return one.button->isChecked(); });
    const QList<core::ImportState> states = chosen == m_filters.cend() ? QList<core::ImportState>() : chosen->states;
    if (states.isEmpty())
        m_proxy->setAllowed({});
    else
        m_proxy->setAllowed([this, states](const QModelIndex &index) { return states.contains(m_model->rowAt(index.row()).state); });
    showCounts();
}

void ImportDialog::showCounts()
{
    qint64 shown = 0;
    for (const Filter &one : std::as_const(m_filters)) {
        qint64 count = 0;
        for (int state = 0; state < core::importStateCount; ++state)
            count += one.states.isEmpty() || one.states.contains(core::ImportState(state)) ? m_result.counts.at(size_t(state)) : 0;
        one.button->setText(one.text(countText(quint64(count))));
        if (one.button->isChecked())
            shown = count;
        if (one.states.contains(core::ImportState::LeftOut))
            one.button->setVisible(count > 0);
    }
    const int rows = m_proxy->rowCount();
    m_ui->shownLabel->setText(shown > rows ? tr("The table shows %1 of %2 entries.").arg(countText(quint64(rows)), countText(quint64(shown))) : QString());
}

//! Empty, "name-empty" or "name-taken".
QByteArray ImportDialog::nameProblem() const
{
    const QString wanted = newListName();
    if (!listId().isEmpty())
        return {};
    if (wanted.isEmpty())
        return "name-empty";
    const QList<core::AccessControlList> &lists = m_draft.accessControlLists.items;
    const bool taken = std::any_of(lists.cbegin(), lists.cend(), [&wanted](const core::AccessControlList &list) { return list.name.value.trimmed().compare(wanted, Qt::CaseInsensitive) == 0; });
    return taken ? QByteArray("name-taken") : QByteArray();
}

QString ImportDialog::sumText() const
{
    if (m_reader->isReading())
        return tr("Reading…");
    if (m_result.cancelled)
        return tr("Reading was stopped; nothing is taken.");
    if (m_source.isEmpty())
        return tr("Nothing entered yet.");
    QStringList parts{tr("Read as: %1.").arg(importFormatText(m_result.format))};
    if (m_result.taken > 0) {
        QList<core::Ipv4Network> networks;
        for (const core::ImportedRange &range : m_result.ranges(true))
            networks << range.network;
        parts << tr("%Ln range(s)", nullptr, int(m_result.taken)) + u", "_s + tr("addresses: %1.").arg(countText(core::Ipv4Set(networks).count()));
        // A new list is created with all its ranges in one go.
        const int requests = listId().isEmpty() ? 1 : int(m_result.taken);
        parts << tr("%Ln request(s), %1.", nullptr, requests).arg(aboutTimeText(m_requestsPerSecond > 0 ? requests / m_requestsPerSecond : 0));
    }
    if (m_result.leftOut > 0)
        parts << tr("%Ln more range(s) left out: one change set adds at most 10,000. Import the rest once these are applied.", nullptr, int(std::min<qint64>(m_result.leftOut, 1'000'000'000)));
    return parts.join(u' ');
}

void ImportDialog::showState()
{
    const bool isNew = listId().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->nameLabel), static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->nameMessageLabel)})
        widget->setVisible(isNew);
    const QByteArray problem = nameProblem();
    m_ui->nameMessageLabel->setText(problem.isEmpty() || newListName().isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence());
    const bool isRecognised = m_ui->formatCombo->currentIndex() == 0 && !m_source.isEmpty();
    m_ui->formatCombo->setItemText(0, isRecognised ? tr("Recognised: %1").arg(importFormatText(m_result.format)) : importFormatText(core::ImportFormat::Automatic));
    m_ui->networkFormCheckBox->setVisible(m_result.withHostBits > 0);
    const QString lines = tr("%Ln line(s)", nullptr, int(std::min<qint64>(m_result.lines, 1'000'000'000)));
    m_ui->heldLabel->setText(u"%1\n%2, %3"_s.arg(visibleText(m_heldName), lines, QLocale().formattedDataSize(m_source.text.size())));
    m_ui->stageButton->setText(tr("Stage %Ln range(s)", nullptr, int(m_result.taken)));
    showReading();
}

void ImportDialog::showReading()
{
    const bool isReading = m_reader->isReading();
    m_ui->readBar->setVisible(isReading);
    m_ui->readBar->setValue(int(m_reader->progress() * m_ui->readBar->maximum()));
    m_ui->stopButton->setVisible(isReading || m_result.cancelled);
    m_ui->stopButton->setText(isReading ? tr("&Stop reading") : tr("&Read again"));
    m_ui->stageButton->setEnabled(!isReading && !m_result.cancelled && m_result.taken > 0 && nameProblem().isEmpty());
    m_ui->sumLabel->setText(sumText());
}

QString ImportDialog::listId() const
{
    return m_ui->listCombo->currentData().toString();
}

QString ImportDialog::newListName() const
{
    return m_ui->nameEdit->text().trimmed();
}

QList<core::ImportedRange> ImportDialog::ranges() const
{
    return m_result.cancelled ? QList<core::ImportedRange>() : m_result.ranges(m_ui->networkFormCheckBox->isChecked());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || !localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString file = localFileOf(event->mimeData()); !file.isEmpty())
        openFile(file);
    else
        setText(event->mimeData()->text());
}

} // namespace gui
