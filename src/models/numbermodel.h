// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

#include <QSet>

namespace models {

//! A number as trunking and the Numbers API see it together.
struct NumberRow
{
    enum class Provisioning {
        Ready,      //!< on a trunk, nothing under way
        Unassigned, //!< on no trunk, nothing under way
        Waiting,
        InProgress,
        Failed,
        Unknown     //!< what the Numbers API says is not known
    };
    //! Where the two hosts disagree.
    enum class Finding {
        None,
        NotOwned,   //!< trunking has it, the project's numbers do not
        OtherTrunk,
        NotListed,  //!< the Numbers API has it on a trunk, trunking does not know it
        OtherUse    //!< trunking has it on a trunk, the Numbers API uses it for something else
    };

    QString number; //!< E.164
    QString country; //!< ISO code
    QString countryName;
    QString type; //!< of the wire
    QString name;
    QString trunkId; //!< after what is staged; empty for none
    QString trunk;   //!< its name
    QString otherTrunk; //!< where the Numbers API has it, or where it is going
    QString otherTrunkId;
    QString use;     //!< RTC, EST or FAX, of the Numbers API
    Provisioning provisioning = Provisioning::Unknown;
    Finding finding = Finding::None;
    QDateTime scheduledTime;
    QDateTime assignedTime;
    RowState state = RowState::Unchanged;

    bool isUnderWay() const { return provisioning == Provisioning::Waiting || provisioning == Provisioning::InProgress; }
    bool operator==(const NumberRow &) const = default;
};

//! \a running are numbers that a run is waiting for: what the service says of them is not read before the run is over.
QList<NumberRow> numberRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QSet<QString> &running = {});

//! "Local" for "LOCAL"; what is not known as it comes.
QString numberTypeText(const QString &type);
QString provisioningText(const NumberRow &row);
//! What is wrong with a number and what to do; empty when nothing is.
QString numberFindingText(const NumberRow &row);
Mark numberMark(const NumberRow &row);

class NumberModel final : public RowsModel<NumberRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, MarkColumn, NumberColumn, CountryColumn, TypeColumn, TrunkColumn, ProvisioningColumn, NameColumn, ColumnCount };

    explicit NumberModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const NumberRow &row, int column) const override;
    QString toolTip(const NumberRow &row, int column) const override;
    Mark markOfRow(const NumberRow &row) const override;
    QString markHint(const NumberRow &row) const override;
    QString keyOf(const NumberRow &row) const override { return row.number; }
};

} // namespace models
