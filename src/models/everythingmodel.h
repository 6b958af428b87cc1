// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

namespace models {

//! Where an owner or a word is looked for.
enum class LookIn { OwnerAndNote, Owner, Note };

//! An entry of an access control list that belongs to what is looked for.
struct EverythingRow
{
    //! Same: exactly that address or network. Within: a part of it. Covers: wider, it lets others in too, so nobody chose it yet.
    enum class Why { Same, Within, Covers, Owner, Note };

    QString listId;
    QString rangeId;
    QString range;
    std::optional<core::Ipv4Network> network;
    QString text;
    QString owner;
    QString listName;
    bool inForce = true;
    Why why = Why::Same;
    bool chosen = true;

    bool operator==(const EverythingRow &) const = default;
};

//! Every entry of every list that belongs to \a text: an address, a network, an owner (the whole name) or a word of a note, ignoring case.
QList<EverythingRow> everythingOf(const core::ProjectConfiguration &project, const QString &text, LookIn lookIn = LookIn::OwnerAndNote);

//! What is open still once the chosen entries are gone; names and addresses, to be said.
struct StaysOpen
{
    QStringList ranges;    //!< "203.0.113.0/24 in Offices", those that hold an address of what goes
    QStringList endpoints; //!< "SBC of Oslo", static ones with such an address or that name
    QStringList users;     //!< "kari in Phones", by name
    bool usersKnown = true;
    bool isEmpty() const { return ranges.isEmpty() && endpoints.isEmpty() && users.isEmpty() && usersKnown; }
};
StaysOpen staysOpen(const core::ProjectConfiguration &project, const QString &text, const QList<EverythingRow> &rows);
//! The lists that would lose their last entry, which the service does not allow.
QStringList listsLeftEmpty(const core::ProjectConfiguration &project, const QList<EverythingRow> &rows);

class EverythingModel final : public RowsModel<EverythingRow>
{
    Q_OBJECT

public:
    enum Column { ChosenColumn, RangeColumn, NoteColumn, OwnerColumn, ListColumn, WhyColumn, ColumnCount };

    explicit EverythingModel(QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void chooseAll(bool chosen);

protected:
    Heading heading(int column) const override;
    QVariant display(const EverythingRow &row, int column) const override;
    QVariant sortValue(const EverythingRow &row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    QString keyOf(const EverythingRow &row) const override;
};

} // namespace models
