// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/addressline.h"
#include "models/accessrow.h"

#include <QHash>

namespace gui {

//! A range in the picture, and what it has to do with the others.
struct PictureBar
{
    int row = -1;
    int lane = -1;
    core::Ipv4Address first = 0;
    core::Ipv4Address last = 0;
    int depth = 0;            //!< in how many ranges of its list it lies
    bool isDuplicate = false; //!< the same addresses as the range before it
    bool joinsNext = false;   //!< another range of its list begins where it ends
    bool isShared = false;    //!< another list has some of its addresses too
    models::Mark mark = models::Mark::None; //!< of its most serious finding
    core::AddressLine::Place left;
    core::AddressLine::Place right;
};

//! A list in the picture. Its bars stand together, by first address, the wider one first.
struct PictureLane
{
    QString listId;
    QString name;
    bool inForce = true;
    models::RowState state = models::RowState::Unchanged;
    QStringList trunks;
    bool trunksKnown = true;
    int firstBar = 0;
    int bars = 0;
    int unreadable = 0; //!< entries that are no network, so that they cannot be drawn
};

//! What the picture of the address line shows: one lane for each list, and the line that they have in common. Rows of other kinds are left out, and so is a
//! range that comes again.
class PictureLanes
{
public:
    void setRows(const QList<models::AccessRow> &rows);
    //! Lays the line out anew.
    void layOut(double width);

    const QList<models::AccessRow> &rows() const { return m_rows; }
    const std::vector<PictureLane> &lanes() const { return m_lanes; }
    const std::vector<PictureBar> &bars() const { return m_bars; }
    const core::AddressLine &line() const { return m_line; }
    const PictureBar &bar(int index) const { return m_bars[std::size_t(index)]; }
    const PictureLane &lane(int index) const { return m_lanes[std::size_t(index)]; }
    const models::AccessRow &rowOfBar(int index) const { return m_rows.at(bar(index).row); }
    int barCount() const { return int(m_bars.size()); }
    int laneCount() const { return int(m_lanes.size()); }

    //! -1 when there is none.
    int barOfKey(const QString &key) const { return m_barOfKey.value(key, -1); }
    int laneOfList(const QString &listId) const { return m_laneOfList.value(listId, -1); }
    //! Bars of a lane, from first to before second, that hold every one which touches \a first to \a last.
    std::pair<int, int> barsBetween(int lane, core::Ipv4Address first, core::Ipv4Address last) const;
    //! The bar of a lane that begins nearest to \a address; -1 when the lane has none.
    int nearestBar(int lane, core::Ipv4Address address) const;

private:
    int laneOf(const models::AccessRow &row);
    void relate();
    void relateLane(PictureLane &lane);
    void findShared();
    bool counts(const PictureBar &bar) const { return m_rows.at(bar.row).state != models::RowState::Removed; }

    QList<models::AccessRow> m_rows;
    std::vector<PictureLane> m_lanes;
    std::vector<PictureBar> m_bars;
    std::vector<core::Ipv4Address> m_reach; //!< the highest address of the bars of its lane up to each bar
    QHash<QString, int> m_barOfKey;
    QHash<QString, int> m_laneOfList;
    core::AddressLine m_line;
};

} // namespace gui
