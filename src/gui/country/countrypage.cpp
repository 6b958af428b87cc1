// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/country/countrypage.h"

#include "core/rawobject.h"
#include "gui/base/messagebar.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/country/countrycodesdialog.h"
#include "gui/country/countrydetail.h"
#include "models/blockingrulemodel.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::CountryModel;
using models::CountryRow;
using models::CountryShow;

namespace gui {

CountryPage::CountryPage(const PageContext &context, QWidget *parent)
    : TablePage(PageId::CountryPermissions, context, parent)
    , m_model(new CountryModel(this))
    , m_detail(new CountryDetail(context, this))
    , m_show(new QComboBox(this))
{
    m_show->setObjectName(u"showFilter"_s);
    m_show->setAccessibleName(tr("Which countries to show"));
    for (const auto &[text, show] : {std::pair(tr("All countries"), CountryShow::All), std::pair(tr("Open"), CountryShow::Open),
                                     std::pair(tr("Closed"), CountryShow::Closed), std::pair(tr("Staged"), CountryShow::Staged)})
        m_show->addItem(text, int(show));
    filterLayout()->addWidget(m_show);
    addActs();
    setDetail(m_detail);
    connect(m_detail, &CountryDetail::switched, this, [this](const QString &isoCode, bool open) { setOpen({isoCode}, open); });
    const bool firstTime = context.settings.state(u"columns/countries"_s).isEmpty();
    setTable({m_model, u"countries"_s, {28, 120, 240, 56, 210, 120}, CountryModel::NameColumn, CountryModel::NameColumn, tr("Country permissions"),
              tr("Filter: country, code, dialling code")});
    if (firstTime)
        view()->setColumnHidden(CountryModel::ContinentColumn, true);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        load();
        refreshEmpty();
    });
    connect(view(), &QTableView::clicked, this, [this](const QModelIndex &index) {
        const auto row = index.data(models::ObjectRole).value<CountryRow>();
        if (index.column() == CountryModel::OpenColumn && row.hasSwitch() && row.open && isEditable() && !(QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            setOpen({row.isoCode}, !*row.open);
    });
}

CountryPage::~CountryPage() = default;

void CountryPage::addActs()
{
    m_open = addAct({u"actionOpenCountries"_s, tr("&Open"), QKeySequence(u"Ctrl+Shift+O"_s), Place::Header, 1, 1 << 20, true, u"check"_s, [this] { return whyNotSwitch(true); }},
                    [this] { setOpen(selectedCountries(), true); });
    m_close = addAct({u"actionCloseCountries"_s, tr("&Close"), QKeySequence(u"Ctrl+Shift+L"_s), Place::Header, 1, 1 << 20, true, u"ban"_s, [this] { return whyNotSwitch(false); }},
                     [this] { setOpen(selectedCountries(), false); });
    QAction *paste = addAct({u"actionPasteCountries"_s, tr("&Paste country codes…"), QKeySequence::Paste, Place::Header, 0, 1 << 20, true, u"list"_s},
                            [this] { pasteCodes(QGuiApplication::clipboard()->text()); });
    QAction *toggle = addAct({u"actionToggleCountries"_s, tr("&Switch over"), QKeySequence(Qt::Key_Space), Place::Menu, 1, 1 << 20, true},
                             [this] { toggleSelection(); });
    // In an input these keys mean the input.
    for (QAction *action : {paste, toggle}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view()->addAction(action);
    }
}

void CountryPage::load()
{
    const workspace::ChangeDesk &changes = desk();
    const auto show = CountryShow(m_show->currentData().toInt());
    m_model->setRows(models::countryRows(changes.live(), changes.draft(), show));
    int open = 0;
    int count = 0;
    for (const core::CountryPermission &country : changes.draft().countries.items) {
        if (country.isWildcard())
            continue;
        ++count;
        open += country.enabled.valueOr(false) ? 1 : 0;
    }
    setCounts(tr("%Ln of %1 countries open", nullptr, open).arg(count) + u" \u00B7 "_s + tr("for all %Ln trunk(s) of the project at once", nullptr, int(changes.draft().trunks.items.size())));
    showSwitches();
}

QStringList CountryPage::selectedCountries() const
{
    QStringList codes;
    const QList<CountryRow> all = models::countryRows(desk().live(), desk().draft());
    const QStringList keys = selection();
    for (const QString &key : keys) {
        const int at = m_model->rowOfKey(key);
        if (at < 0)
            continue;
        const CountryRow &chosen = m_model->rowAt(at);
        if (chosen.hasSwitch())
            codes << chosen.isoCode;
        if (chosen.kind != CountryRow::Kind::Heading)
            continue;
        for (const CountryRow &row : all) {
            if (row.hasSwitch() && row.place == chosen.place)
                codes << row.isoCode;
        }
    }
    codes.removeDuplicates();
    return codes;
}

//! How many of the selected countries the switch would change.
int CountryPage::countToSwitch(bool open) const
{
    const QStringList codes = selectedCountries();
    return int(std::count_if(codes.cbegin(), codes.cend(), [this, open](const QString &code) {
        const core::CountryPermission *country = desk().draft().country(code);
        return country && country->enabled.valueOr(!open) != open;
    }));
}

QString CountryPage::whyNotSwitch(bool open) const
{
    if (countToSwitch(open) > 0)
        return {};
    if (selectedCountries().isEmpty())
        return tr("Nothing that is selected has a switch of its own.");
    return open ? tr("Everything that is selected is open already.") : tr("Everything that is selected is closed already.");
}

void CountryPage::showSwitches()
{
    const int toOpen = countToSwitch(true);
    const int toClose = countToSwitch(false);
    m_open->setText(toOpen > 1 ? tr("&Open %Ln countries", nullptr, toOpen) : tr("&Open"));
    m_close->setText(toClose > 1 ? tr("&Close %Ln countries", nullptr, toClose) : tr("&Close"));
}

void CountryPage::showSelection()
{
    showSwitches();
    QList<CountryRow> rows;
    const QStringList keys = selection();
    for (const QString &key : keys) {
        if (const int row = m_model->rowOfKey(key); row >= 0)
            rows << m_model->rowAt(row);
    }
    m_detail->showRows(rows, int(selectedCountries().size()), isEditable());
}

void CountryPage::setOpen(const QStringList &isoCodes, bool open)
{
    QList<core::ObjectRef> refs;
    for (const QString &code : isoCodes)
        refs << core::ObjectRef{core::Kind::CountryPermission, {}, core::liveId(code)};
    if (refs.isEmpty())
        return;
    const QString name = isoCodes.size() == 1 ? models::countryName(desk().draft(), isoCodes.first()) : QString();
    QString label;
    if (isoCodes.size() == 1)
        label = open ? tr("Open %1").arg(name) : tr("Close %1").arg(name);
    else
        label = open ? tr("Open %Ln countries", nullptr, int(isoCodes.size())) : tr("Close %Ln countries", nullptr, int(isoCodes.size()));
    if (!report(gestures().editAll(refs, {"enabled", core::rawBool(open)}, label), tr("The switch was not staged")))
        return;
    if (open && isoCodes.contains("*"_L1))
        messages()->showMessage(Meaning::Warning, tr("Staged: * opens every country that has no row of its own, on all trunks. Whether it covers international networks "
                                                     "(+870, +881, +882, +883, +979) is not known."));
    else if (isoCodes.size() > 1)
        messages()->showMessage(Meaning::Note, open ? tr("Staged: %Ln countries open, for all trunks of the project. One undo takes them all back.", nullptr, int(isoCodes.size()))
                                                    : tr("Staged: %Ln countries closed, for all trunks of the project. One undo takes them all back.", nullptr, int(isoCodes.size())));
}

//! All the same way: what is mixed is closed, which harms less.
void CountryPage::toggleSelection()
{
    const QStringList codes = selectedCountries();
    const bool anyOpen = std::any_of(codes.cbegin(), codes.cend(), [this](const QString &code) {
        const core::CountryPermission *country = desk().draft().country(code);
        return country && country->enabled.valueOr(false);
    });
    setOpen(codes, !anyOpen);
}

void CountryPage::pasteCodes(const QString &text)
{
    auto *dialog = new CountryCodesDialog(desk().draft(), text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountryCodesDialog::chosen, this, &CountryPage::setOpen);
    dialog->open();
}

core::ObjectRef CountryPage::refOfKey(const QString &key) const
{
    return {core::Kind::CountryPermission, {}, core::liveId(key.startsWith("c/"_L1) ? key.mid(2) : QString())};
}

void CountryPage::show(const core::ObjectRef &ref)
{
    clearNarrowing();
    TablePage::show(ref);
}

QString CountryPage::emptyText() const
{
    return tr("Sinch names no country for this project.");
}

core::Completeness CountryPage::completeness() const
{
    return desk().live().countries.completeness;
}

bool CountryPage::isNarrowed() const
{
    return m_show->currentIndex() > 0;
}

void CountryPage::clearNarrowing()
{
    m_show->setCurrentIndex(0);
}

} // namespace gui
