// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trunkaccess.h"
#include "models/sortproxy.h"
#include "models/tablemodel.h"

#include <functional>
#include <optional>

namespace models {

//! Whether a trunk has a list, now and after what is staged. Unknown: not attached as far as is known, but not every link is loaded.
enum class MatrixLink : char { None, Attached, Added, Removed, Unknown };

struct MatrixTrunk
{
    QString id;
    QString name;
    QString mode;      //!< "by address and password", after what is staged
    QString addresses; //!< "254", "any"
    QString before;    //!< mode and addresses of now, where they become others; else empty
    RowState state = RowState::Unchanged;
    bool operator==(const MatrixTrunk &) const = default;
};

struct MatrixList
{
    core::Kind kind = core::Kind::AccessControlList; //!< or CredentialList
    QString id;
    QString name;
    int entries = 0;           //!< ranges or users
    bool entriesKnown = true;
    bool inForce = true;
    int trunks = 0;            //!< after what is staged
    bool trunksKnown = true;
    RowState state = RowState::Unchanged;
    bool operator==(const MatrixList &) const = default;
};

//! Which trunk uses which list.
struct LinkMatrix
{
    QList<MatrixTrunk> trunks; //!< in name order
    QList<MatrixList> lists;   //!< access control lists in name order, then credential lists
    QList<MatrixLink> links;   //!< trunk by trunk
    MatrixLink link(int trunk, int list) const { return links.at(trunk * lists.size() + list); }
    bool operator==(const LinkMatrix &) const = default;
};

//! Both what is at the service and what is staged. \a isAllowed, if any, says which trunks and lists are wanted; a list that no trunk uses is wanted always.
LinkMatrix linkMatrix(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                      const std::function<bool(const core::ObjectRef &)> &isAllowed = {});

//! Trunks by lists. The first columns say which trunk it is and who may send over it; each other column is a list.
class TrunkMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AccessColumn, AddressesColumn, FirstListColumn };

    explicit TrunkMatrixModel(QObject *parent = nullptr);

    //! Cells change in place as long as trunks and lists are the same; otherwise the model is reset.
    void setMatrix(const LinkMatrix &matrix);
    const LinkMatrix &matrix() const { return m_matrix; }
    core::ObjectRef trunkRef(int row) const;
    core::ObjectRef listRef(int column) const;
    //! nullopt in the first columns.
    std::optional<MatrixLink> linkAt(const QModelIndex &index) const;
    //! Index of a trunk and a list; not valid when one of them is not there.
    QModelIndex indexOf(const core::ObjectRef &trunk, const core::ObjectRef &list) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_matrix.trunks.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : FirstListColumn + int(m_matrix.lists.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! Of a list: its name, what it holds and how many trunks use it, a line each.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant trunkData(const MatrixTrunk &trunk, int column, int role) const;
    QVariant linkData(int row, int list, int role) const;
    QVariant listHead(const MatrixList &list, int role) const;

    LinkMatrix m_matrix;
};

//! One half of the matrix, the trunks or the lists, so that a view of the trunks stays while the one of the lists scrolls. Both show the same rows.
class TrunkMatrixProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Part { Trunks, Lists };

    TrunkMatrixProxy(Part part, TrunkMatrixModel *model, QObject *parent = nullptr);

    //! Trunks and lists whose name holds \a text. Where no trunk does, all of them stay, and the same with lists; where neither does, nothing is left.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    //! Something is to be hidden, and everything is.
    bool isFilteredToNothing() const { return !m_text.isEmpty() && !m_byTrunk && !m_byList; }
    void refresh();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    void judge();

    Part m_part;
    TrunkMatrixModel *m_model;
    QString m_text;
    bool m_byTrunk = false; //!< a trunk has the text in its name
    bool m_byList = false;
};

} // namespace models
