// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace models {

//! Roles that every table of the program has, beyond Qt's own.
enum Role {
    SortRole = Qt::UserRole, //!< the raw value to sort by
    ObjectRole,              //!< the whole row, as the value type of the model
    StateRole,               //!< int(RowState)
    KeyRole,                 //!< QString: stays the same for the same thing over any refresh
    MarkRole,                //!< int(Mark) of the row, in the mark column only
    HeadingRole,             //!< bool: the row is the head of a group
    GroupRole,               //!< int: place of the row's group among all; rows of a group stay together, whatever they are sorted by
    FirstFreeRole
};

//! What is staged for a row.
enum class RowState { Unchanged, Added, Changed, Removed };

//! A sign that something about the row needs attention.
enum class Mark { None, Note, Warning, Error };

//! What is in a column: how it is aligned and, for the signs, what it shows.
enum class ColumnKind { Text, Figure, Staged, Mark };

//! The head of a column. The hint is its tool tip, and what is read out where the title is no word.
struct Heading
{
    QString title;
    QString hint = {};
};

//! Index arithmetic of every table, written once. A subclass says what a cell and a header hold.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TableModel(int columns, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    //! The row with this key, or -1.
    virtual int rowOfKey(const QString &key) const = 0;

protected:
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QVariant header(int column, int role) const = 0;

    //! "Staged: will be added"; empty for what nobody touched.
    static QString stagedText(RowState state);
    static Heading stagedHeading();
    static int alignmentOf(ColumnKind kind);
    static QVariant headingData(const Heading &heading, ColumnKind kind, int role);

private:
    int m_columns;
};

//! Rows drawn as lines of cells joined by " | ", for tests and for copying a table as text.
QStringList drawn(const QAbstractItemModel &model);

} // namespace models
