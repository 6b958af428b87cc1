// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/untildialog.h"

#include "core/accessnote.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "ui_untildialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int previewed = 50;
constexpr int friday = 5;

std::optional<QDateTime> commonEnd(const QStringList &notes)
{
    std::optional<QDateTime> common = notes.isEmpty() ? std::nullopt : core::accessNote(notes.first()).until;
    const bool same = std::all_of(notes.cbegin(), notes.cend(), [&common](const QString &note) { return core::accessNote(note).until == common; });
    return same ? common : std::nullopt;
}

//! The next Friday at six that is still to come.
QDateTime nextFriday(const QDateTime &now, const QTimeZone &zone)
{
    const QDate day = now.date().addDays((friday - now.date().dayOfWeek() + 7) % 7);
    const QDateTime end(day, QTime(18, 0), zone);
    return end > now ? end : QDateTime(day.addDays(7), QTime(18, 0), zone);
}

} // namespace

UntilDialog::UntilDialog(const QStringList &notes, const QDateTime &now, QWidget *parent)
    : StagingDialog(parent)
    , m_notes(notes)
    , m_now(now.toUTC())
    , m_zone(QTimeZone::systemTimeZone())
    , m_ui(std::make_unique<Ui::UntilDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    // The field holds a time of day without a zone: what it means is worked out here.
    m_ui->endEdit->setTimeSpec(Qt::UTC);
    m_ui->endEdit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_ui->endEdit->setDateRange(QDate(2000, 1, 1), QDate(9998, 12, 31));
    const std::optional<QDateTime> end = commonEnd(m_notes);
    chooseEnd(end ? end : std::optional(m_now.addDays(7)));
    connect(m_ui->endCheckBox, &QCheckBox::toggled, this, &UntilDialog::showState);
    connect(m_ui->endEdit, &QDateTimeEdit::dateTimeChanged, this, &UntilDialog::showState);
    connect(m_ui->todayButton, &QPushButton::clicked, this, [this] { choose(QDateTime(here().date(), QTime(23, 59), m_zone)); });
    connect(m_ui->fridayButton, &QPushButton::clicked, this, [this] { choose(nextFriday(here(), m_zone)); });
    connect(m_ui->weekButton, &QPushButton::clicked, this, [this] { choose(here().addDays(7)); });
    connect(m_ui->noEndButton, &QPushButton::clicked, this, [this] { chooseEnd({}); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->endEdit->setFocus();
    showState();
}

UntilDialog::~UntilDialog() = default;

void UntilDialog::setTimeZone(const QTimeZone &zone)
{
    const std::optional<QDateTime> end = until();
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    if (end)
        chooseEnd(end);
    showState();
}

void UntilDialog::choose(const QDateTime &local)
{
    m_ui->endCheckBox->setChecked(true);
    const QTime time(local.time().hour(), local.time().minute());
    m_ui->endEdit->setDateTime(QDateTime(local.date(), time, Qt::UTC));
    showState();
}

void UntilDialog::chooseEnd(const std::optional<QDateTime> &end)
{
    if (end)
        return choose(end->toTimeZone(m_zone));
    m_ui->endCheckBox->setChecked(false);
    showState();
}

std::optional<QDateTime> UntilDialog::until() const
{
    if (!m_ui->endCheckBox->isChecked())
        return {};
    return QDateTime(m_ui->endEdit->date(), m_ui->endEdit->time(), m_zone).toUTC();
}

int UntilDialog::changedNotes() const
{
    const std::optional<QDateTime> end = until();
    return int(std::count_if(m_notes.cbegin(), m_notes.cend(), [&end](const QString &note) { return core::withUntil(note, end) != note; }));
}

void UntilDialog::showState()
{
    const std::optional<QDateTime> end = until();
    m_ui->endEdit->setEnabled(end.has_value());
    m_ui->zoneLabel->setText(zoneText(m_zone, end.value_or(m_now)));
    const bool over = core::expiryOf(end, m_now) == core::Expiry::Due;
    QString text = tr("No end: the entries stay until somebody removes them.");
    if (end) {
        const QString written = end->toString(u"yyyy-MM-dd HH:mm"_s);
        text = over ? tr("Written as %1 UTC. That is over: the entries are due at once.").arg(written) : tr("Written as %1 UTC.").arg(written);
    }
    setInk(m_ui->endMessageLabel, over ? Meaning::Warning : Meaning::Quiet);
    m_ui->endMessageLabel->setText(text);
    m_ui->endEdit->setAccessibleDescription(text);
    showPreview();
    const int count = changedNotes();
    m_ui->stageButton->setText(count > 0 ? tr("Stage %Ln note(s)", nullptr, count) : tr("Nothing changes"));
    m_ui->stageButton->setEnabled(count > 0);
}

void UntilDialog::showPreview()
{
    m_ui->previewList->clear();
    const std::optional<QDateTime> end = until();
    for (const QString &note : m_notes.mid(0, previewed)) {
        const QString after = core::withUntil(note, end);
        m_ui->previewList->addItem(after.isEmpty() ? tr("(no note)") : visibleText(after));
    }
    if (m_notes.size() > previewed)
        m_ui->previewList->addItem(tr("and %Ln more", nullptr, int(m_notes.size()) - previewed));
}

} // namespace gui
