// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/numbermodel.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Provisioning = NumberRow::Provisioning;
using Finding = NumberRow::Finding;

//! Both sides by number: thousands of them are joined on every change.
struct Sides
{
    explicit Sides(const core::ProjectConfiguration &project)
    {
        for (const core::PhoneNumber &number : project.numbers.items)
            numbers.insert(number.number, &number);
        for (const core::ActiveNumber &number : project.activeNumbers.items)
            active.insert(number.number, &number);
    }
    QHash<QString, const core::PhoneNumber *> numbers;
    QHash<QString, const core::ActiveNumber *> active;
};

QString trunkOf(const core::PhoneNumber *number)
{
    return number ? number->trunkId.valueOr({}) : QString();
}

//! The trunk that the Numbers API has the number on; empty when it is used for something else or for nothing.
QString trunkOf(const core::ActiveNumber *number)
{
    return number && number->voiceType.valueOr({}).compare("EST"_L1, Qt::CaseInsensitive) == 0 ? number->voiceTrunkId.valueOr({}) : QString();
}

QHash<QString, QString> trunkNames(const core::ProjectConfiguration &project)
{
    QHash<QString, QString> names;
    for (const core::Trunk &trunk : project.trunks.items)
        names.insert(trunk.id, trunk.name.valueOr(trunk.id));
    return names;
}

Provisioning provisioningOf(const core::ActiveNumber *active, const QString &trunk, bool known)
{
    const QString status = active ? active->scheduledStatus.valueOr({}).toUpper() : QString();
    if (status == "FAILED"_L1)
        return Provisioning::Failed;
    if (status == "IN_PROGRESS"_L1)
        return Provisioning::InProgress;
    if (!status.isEmpty())
        return Provisioning::Waiting;
    if (!active && !known)
        return Provisioning::Unknown;
    return trunk.isEmpty() ? Provisioning::Unassigned : Provisioning::Ready;
}

Finding findingOf(const core::PhoneNumber *number, const core::ActiveNumber *active, const core::ProjectConfiguration &project)
{
    if (!active)
        return project.activeNumbers.isComplete() && number ? Finding::NotOwned : Finding::None;
    const QString here = trunkOf(number);
    const QString there = trunkOf(active);
    const bool underWay = active->scheduledStatus.hasValue() && !active->scheduledStatus.value.isEmpty() && active->scheduledStatus.value.toUpper() != "FAILED"_L1;
    if (here == there || underWay || (!number && !project.numbers.isComplete()))
        return Finding::None;
    if (there.isEmpty())
        return Finding::OtherUse;
    return here.isEmpty() ? Finding::NotListed : Finding::OtherTrunk;
}

NumberRow rowOf(const QString &e164, const core::PhoneNumber *number, const core::ActiveNumber *active, const core::ProjectConfiguration &live,
                const QHash<QString, QString> &trunks)
{
    NumberRow row;
    row.number = e164;
    row.country = number ? number->countryCode.valueOr({}) : QString();
    if (row.country.isEmpty() && active)
        row.country = active->regionCode.valueOr({});
    row.trunkId = trunkOf(number);
    row.provisioning = provisioningOf(active, row.trunkId, live.activeNumbers.isComplete());
    row.finding = findingOf(number, active, live);
    if (active) {
        row.type = active->type.valueOr({});
        row.name = active->displayName.valueOr({});
        row.use = active->voiceType.valueOr({});
        const bool scheduled = row.isUnderWay() || row.provisioning == Provisioning::Failed;
        row.otherTrunkId = scheduled ? active->scheduledTrunkId.valueOr({}) : trunkOf(active);
        row.otherTrunk = trunks.value(row.otherTrunkId, row.otherTrunkId);
        row.scheduledTime = active->scheduledTime.valueOr({});
    }
    if (number)
        row.assignedTime = number->createTime.valueOr({});
    return row;
}

} // namespace

QList<NumberRow> numberRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QSet<QString> &running)
{
    const Sides now(live);
    const Sides then(draft);
    QStringList all = now.numbers.keys();
    for (auto active = now.active.keyBegin(); active != now.active.keyEnd(); ++active)
        all << *active;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QHash<QString, QString> countries;
    for (const core::CountryPermission &country : live.countries.items)
        countries.insert(country.isoCode, country.name.valueOr({}));
    const QHash<QString, QString> liveTrunks = trunkNames(live);
    const QHash<QString, QString> draftTrunks = trunkNames(draft);
    QList<NumberRow> rows;
    rows.reserve(all.size());
    for (const QString &e164 : std::as_const(all)) {
        NumberRow row = rowOf(e164, now.numbers.value(e164), now.active.value(e164), live, liveTrunks);
        row.countryName = countries.value(row.country);
        const QString wanted = trunkOf(then.numbers.value(e164));
        if (wanted != row.trunkId)
            row.state = RowState::Changed;
        row.trunkId = wanted;
        row.trunk = draftTrunks.value(wanted, wanted);
        if (running.contains(e164)) {
            row.provisioning = Provisioning::InProgress;
            row.otherTrunkId = wanted;
            row.otherTrunk = row.trunk;
        }
        rows << row;
    }
    return rows;
}

QString numberTypeText(const QString &type)
{
    const QString upper = type.toUpper();
    if (upper == "LOCAL"_L1)
        return NumberModel::tr("Local");
    if (upper == "MOBILE"_L1)
        return NumberModel::tr("Mobile");
    if (upper == "TOLL_FREE"_L1)
        return NumberModel::tr("Toll-free");
    return type;
}

QString provisioningText(const NumberRow &row)
{
    const bool goesOn = !row.otherTrunkId.isEmpty();
    switch (row.provisioning) {
    case Provisioning::Ready:
        return NumberModel::tr("ready");
    case Provisioning::Unassigned:
        return NumberModel::tr("not assigned");
    case Provisioning::Waiting:
        return goesOn ? NumberModel::tr("waiting for %1").arg(row.otherTrunk) : NumberModel::tr("waiting to be taken off");
    case Provisioning::InProgress:
        return goesOn ? NumberModel::tr("being moved to %1").arg(row.otherTrunk) : NumberModel::tr("being taken off");
    case Provisioning::Failed:
        return goesOn ? NumberModel::tr("failed: move to %1").arg(row.otherTrunk) : NumberModel::tr("failed: take off");
    case Provisioning::Unknown:
        break;
    }
    return NumberModel::tr("not known");
}

QString numberFindingText(const NumberRow &row)
{
    if (row.provisioning == Provisioning::Failed)
        return row.otherTrunkId.isEmpty() ? NumberModel::tr("Sinch could not take the number off its trunk. Nothing changed. Try again; if it fails once more, ask Sinch's support.")
                                          : NumberModel::tr("Sinch could not move the number to %1. It is where it was before. Try again; if it fails once more, ask Sinch's support.").arg(row.otherTrunk);
    switch (row.finding) {
    case Finding::None:
        break;
    case Finding::NotOwned:
        return NumberModel::tr("Trunking lists this number, but it is not among the project's active numbers: no call will ever come in, and nothing reports that. "
                               "Rent it in the Sinch dashboard, or take it off the trunk.");
    case Finding::OtherTrunk:
        return NumberModel::tr("The Numbers API has it on %1, trunking on another trunk. Refresh in a minute; if it stays so, take it off and assign it again.").arg(row.otherTrunk);
    case Finding::NotListed:
        return NumberModel::tr("The Numbers API has it on %1, but trunking does not list it. Assign it again.").arg(row.otherTrunk);
    case Finding::OtherUse:
        return NumberModel::tr("Trunking has it on a trunk, but the Numbers API uses it for something else (%1). Take it off and assign it again.").arg(row.use);
    }
    return {};
}

Mark numberMark(const NumberRow &row)
{
    if (row.provisioning == Provisioning::Failed || row.finding == Finding::NotOwned)
        return Mark::Error;
    if (row.finding != Finding::None)
        return Mark::Warning;
    return row.isUnderWay() ? Mark::Note : Mark::None;
}

NumberModel::NumberModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind NumberModel::kindOf(int column) const
{
    switch (column) {
    case StateColumn:
        return ColumnKind::Staged;
    case MarkColumn:
        return ColumnKind::Mark;
    default:
        return ColumnKind::Text;
    }
}

Mark NumberModel::markOfRow(const NumberRow &row) const
{
    return numberMark(row);
}

QString NumberModel::markHint(const NumberRow &row) const
{
    return numberFindingText(row);
}

QString NumberModel::toolTip(const NumberRow &row, int column) const
{
    if (column == ProvisioningColumn)
        return numberFindingText(row);
    return column == CountryColumn ? row.countryName : display(row, column).toString();
}

QVariant NumberModel::display(const NumberRow &row, int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return row.number;
    case CountryColumn:
        return row.countryName.isEmpty() ? row.country : u"%1  %2"_s.arg(row.country, row.countryName);
    case TypeColumn:
        return numberTypeText(row.type);
    case TrunkColumn:
        return row.trunkId.isEmpty() ? u"\u2013"_s : row.trunk;
    case ProvisioningColumn:
        return provisioningText(row);
    case NameColumn:
        return row.name;
    case StateColumn:
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Heading NumberModel::heading(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return {{}, tr("Needs attention")};
    case NumberColumn:
        return {tr("Number")};
    case CountryColumn:
        return {tr("Country")};
    case TypeColumn:
        return {tr("Type")};
    case TrunkColumn:
        return {tr("Trunk")};
    case ProvisioningColumn:
        return {tr("Provisioning"), tr("What the Numbers API says: assigning and taking off take a while")};
    case NameColumn:
        return {tr("Name"), tr("Display name in the Numbers API")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
