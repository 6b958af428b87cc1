// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"

#include <optional>

namespace core {
struct ProjectConfiguration;
}

namespace models {

//! The known continents in the language of the program; others as the service says.
QString continentText(const QString &continent);
//! "open", "closed", "not known".
QString permissionText(std::optional<bool> open);

//! A country, or the head of its group. What belongs to no country stands on top in a group of its own.
struct CountryRow
{
    enum class Kind { Heading, Country, Everything, Networks };

    Kind kind = Kind::Country;
    QString isoCode; //!< of Networks: empty where the service has no such switch
    QString name;
    QString continent;
    QStringList codes;
    std::optional<bool> open; //!< as staged
    int place = 0;            //!< of the group
    int groupOpen = 0;        //!< of a heading
    int groupCount = 0;
    RowState state = RowState::Unchanged;

    QString key() const;
    bool hasSwitch() const { return kind != Kind::Heading && !isoCode.isEmpty(); }
    bool operator==(const CountryRow &) const = default;
};

enum class CountryShow { All, Open, Closed, Staged };

//! Every country by continent with a heading each, counted whole; \a show leaves rows out, and headings that have none left.
QList<CountryRow> countryRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, CountryShow show = CountryShow::All);

class CountryModel final : public RowsModel<CountryRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, OpenColumn, NameColumn, CodeColumn, DialingColumn, ContinentColumn, ColumnCount };

    explicit CountryModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const CountryRow &row, int column) const override;
    QVariant sortValue(const CountryRow &row, int column) const override;
    QString toolTip(const CountryRow &row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    QString keyOf(const CountryRow &row) const override { return row.key(); }
};

} // namespace models
