// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countrymodel.h"

#include "core/dialplan.h"
#include "core/projectconfiguration.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

// No continent is called like this.
QString topGroup()
{
    return QStringLiteral("*");
}

QString words(const char *text)
{
    return QCoreApplication::translate("models::CountryWords", text);
}

std::optional<bool> stateOf(const core::CountryPermission &country)
{
    return country.enabled.hasValue() ? std::optional(country.enabled.value) : std::nullopt;
}

bool isNetwork(const core::CountryPermission &country)
{
    const QStringList codes = country.dialingCodes.valueOr({});
    return !codes.isEmpty() && std::all_of(codes.cbegin(), codes.cend(), [](const QString &code) {
        return core::DialPlan::isInternationalNetwork(QStringView(code).mid(code.startsWith(u'+') ? 1 : 0));
    });
}

CountryRow rowOf(const core::CountryPermission &country, const core::CountryPermission *live)
{
    CountryRow row;
    row.kind = country.isWildcard() ? CountryRow::Kind::Everything : isNetwork(country) ? CountryRow::Kind::Networks : CountryRow::Kind::Country;
    row.isoCode = country.isoCode;
    row.name = country.name.valueOr(country.isoCode);
    row.continent = country.continent.valueOr({}).trimmed();
    row.codes = country.dialingCodes.valueOr({});
    row.open = stateOf(country);
    if (live && stateOf(*live) != row.open)
        row.state = RowState::Changed;
    return row;
}

//! Nobody knows whether they can be closed at all; they are there so that nobody thinks they are closed.
CountryRow networksRow()
{
    CountryRow row;
    row.kind = CountryRow::Kind::Networks;
    row.name = words(QT_TRANSLATE_NOOP("models::CountryWords", "International networks"));
    for (const QString &code : core::DialPlan::internationalNetworks())
        row.codes << u'+' + code;
    return row;
}

bool isShown(const CountryRow &row, CountryShow show)
{
    switch (show) {
    case CountryShow::All:
        return true;
    case CountryShow::Open:
        return row.open == true;
    case CountryShow::Closed:
        return row.open == false;
    case CountryShow::Staged:
        return row.state != RowState::Unchanged;
    }
    return true;
}

void appendGroup(QList<CountryRow> *rows, const QString &name, QList<CountryRow> members, CountryShow show, int place)
{
    CountryRow heading;
    heading.kind = CountryRow::Kind::Heading;
    heading.continent = name;
    heading.name = name == topGroup() ? words(QT_TRANSLATE_NOOP("models::CountryWords", "Beyond single countries")) : continentText(name);
    heading.place = place;
    for (const CountryRow &member : std::as_const(members)) {
        heading.groupCount += member.hasSwitch() ? 1 : 0;
        heading.groupOpen += member.open.value_or(false) ? 1 : 0;
    }
    members.removeIf([show](const CountryRow &member) { return !isShown(member, show); });
    if (members.isEmpty())
        return;
    std::stable_sort(members.begin(), members.end(), [](const CountryRow &left, const CountryRow &right) { return left.name.localeAwareCompare(right.name) < 0; });
    rows->append(heading);
    for (CountryRow &member : members) {
        member.place = place;
        rows->append(member);
    }
}

} // namespace

QString continentText(const QString &continent)
{
    static constexpr const char *known[] = {QT_TRANSLATE_NOOP("models::CountryWords", "Africa"), QT_TRANSLATE_NOOP("models::CountryWords", "Antarctica"),
                                            QT_TRANSLATE_NOOP("models::CountryWords", "Asia"), QT_TRANSLATE_NOOP("models::CountryWords", "Europe"),
                                            QT_TRANSLATE_NOOP("models::CountryWords", "North America"), QT_TRANSLATE_NOOP("models::CountryWords", "Oceania"),
                                            QT_TRANSLATE_NOOP("models::CountryWords", "South America")};
    if (continent.isEmpty())
        return words(QT_TRANSLATE_NOOP("models::CountryWords", "No continent given"));
    const auto found = std::find_if(std::begin(known), std::end(known), [&continent](const char *name) { return continent.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; });
    return found == std::end(known) ? continent : words(*found);
}

QString permissionText(std::optional<bool> open)
{
    if (!open)
        return words(QT_TRANSLATE_NOOP("models::CountryWords", "not known"));
    return *open ? words(QT_TRANSLATE_NOOP("models::CountryWords", "open")) : words(QT_TRANSLATE_NOOP("models::CountryWords", "closed"));
}

QString CountryRow::key() const
{
    if (kind == Kind::Heading)
        return u"g/"_s + continent;
    return isoCode.isEmpty() ? u"n/"_s + codes.join(u',') : u"c/"_s + isoCode;
}

QList<CountryRow> countryRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, CountryShow show)
{
    QMap<QString, QList<CountryRow>> groups;
    QList<CountryRow> top;
    bool networks = false;
    for (const core::CountryPermission &country : draft.countries.items) {
        const CountryRow row = rowOf(country, live.country(country.isoCode));
        networks |= row.kind == CountryRow::Kind::Networks;
        if (row.kind == CountryRow::Kind::Country)
            groups[row.continent] << row;
        else
            top << row;
    }
    if (!networks && !draft.countries.items.isEmpty())
        top << networksRow();
    QStringList names = groups.keys();
    std::stable_sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        // Those without a continent come last.
        return left.isEmpty() != right.isEmpty() ? right.isEmpty() : continentText(left).localeAwareCompare(continentText(right)) < 0;
    });
    QList<CountryRow> rows;
    appendGroup(&rows, topGroup(), top, show, 0);
    for (int i = 0; i < names.size(); ++i)
        appendGroup(&rows, names.at(i), groups.value(names.at(i)), show, i + 1);
    return rows;
}

CountryModel::CountryModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind CountryModel::kindOf(int column) const
{
    return column == StateColumn ? ColumnKind::Staged : ColumnKind::Text;
}

QVariant CountryModel::cell(int row, int column, int role) const
{
    const CountryRow &item = rowAt(row);
    switch (role) {
    case Qt::CheckStateRole:
        return column == OpenColumn && item.hasSwitch() && item.open ? QVariant(int(*item.open ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case HeadingRole:
        return item.kind == CountryRow::Kind::Heading;
    case GroupRole:
        return item.place;
    default:
        return RowsModel::cell(row, column, role);
    }
}

QVariant CountryModel::display(const CountryRow &row, int column) const
{
    const bool heading = row.kind == CountryRow::Kind::Heading;
    switch (column) {
    case OpenColumn:
        if (heading)
            return tr("%1 of %2 open").arg(countText(quint64(row.groupOpen)), countText(quint64(row.groupCount)));
        return row.hasSwitch() ? permissionText(row.open) : tr("no switch");
    case NameColumn:
        return row.name;
    case CodeColumn:
        return row.isoCode;
    case DialingColumn:
        return row.codes.join(u' ');
    case ContinentColumn:
        return heading || row.continent.isEmpty() ? QString() : continentText(row.continent);
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CountryModel::sortValue(const CountryRow &row, int column) const
{
    switch (Column(column)) {
    case OpenColumn:
        return row.open ? (*row.open ? 0 : 1) : 2;
    case DialingColumn:
        return row.codes.isEmpty() ? QString() : row.codes.first();
    default:
        return display(row, column);
    }
}

QString CountryModel::toolTip(const CountryRow &row, int column) const
{
    if (row.kind == CountryRow::Kind::Networks)
        return row.hasSwitch() ? tr("Networks that belong to no country.")
                               : tr("Satellite phones and other networks that belong to no country. Sinch has no switch for them here; whether * covers them is not "
                                    "known. A blocking rule with their code stops them.");
    if (row.kind == CountryRow::Kind::Everything)
        return tr("All countries without a row of their own. Whether it covers international networks (+870, +881, +882, +883, +979) is not known.");
    return display(row, column).toString();
}

Heading CountryModel::heading(int column) const
{
    switch (Column(column)) {
    case OpenColumn:
        return {tr("Calls"), tr("Open: calls to this country are permitted on every trunk of the project")};
    case NameColumn:
        return {tr("Country")};
    case CodeColumn:
        return {tr("Code"), tr("Code of the country (ISO 3166-1)")};
    case DialingColumn:
        return {tr("Dialling codes")};
    case ContinentColumn:
        return {tr("Continent")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
