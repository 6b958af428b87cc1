// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4set.h"

#include <vector>

namespace core {

//! How a line is folded and scaled. Lengths are pixels of the picture at zoom 1.
struct AddressLineOptions
{
    double width = 1000;       //!< of the whole line
    quint64 foldFrom = 65'536; //!< an empty stretch of at least as many addresses is folded
    double foldWidth = 110;    //!< of one fold; all folds together take two fifths of the line at most
    double pieceWidth = 4;     //!< least width of a piece that a range covers; all least widths together take at most seven tenths of what the folds leave
};

//! The line of all IPv4 addresses for a picture: the occupied parts (clusters) side by side, the empty stretches between them folded to a fixed width.
//!
//! First and last addresses of ranges cut a cluster into pieces. A piece has the least width and a share of what is left that grows with the logarithm of
//! its addresses, so that a /32 is seen beside a /8; of two pieces that ranges cover, the larger one is never the narrower. Within a piece the line is linear.
//! So x grows with the address everywhere, and at zoom 1 each range is at least one pixel wide while there are no more pieces than 0.42 times the width.
//! Zoom widens the pieces; a fold grows only up to `foldWidth`.
class AddressLine
{
public:
    struct Cluster
    {
        Ipv4Address first = 0;
        Ipv4Address last = 0;
        quint64 freeBefore = 0; //!< addresses in the fold before it; 0 for the first cluster
        bool operator==(const Cluster &) const = default;
    };
    //! A place on the line whatever the zoom is; to be kept for what is drawn often.
    struct Place
    {
        double stretch = 0;
        double folds = 0;
    };

    AddressLine() = default;
    //! \a ranges in any order; they may overlap. Takes time in the order of n log n.
    AddressLine(std::vector<Ipv4Set::Interval> ranges, const AddressLineOptions &options);

    bool isEmpty() const { return m_cuts.empty(); }
    const std::vector<Cluster> &clusters() const { return m_clusters; }
    //! Index of the first cluster that ends at \a address or later; the number of clusters when there is none.
    std::size_t clusterFrom(Ipv4Address address) const;

    double width(double zoom) const;
    double foldWidth(double zoom) const;
    //! The left edge of the address \a boundary, 0 to 2^32; before the first cluster and behind the last one it is the end of the line.
    Place placeOf(quint64 boundary) const;
    Place placeAt(double x, double zoom) const;
    double x(const Place &place, double zoom) const { return zoom * place.stretch + foldWidth(zoom) * place.folds; }
    double xOf(quint64 boundary, double zoom) const { return x(placeOf(boundary), zoom); }
    //! The address at \a x; in a fold one that nobody has. 0 on an empty line.
    Ipv4Address addressAt(double x, double zoom) const;

private:
    void scale(const AddressLineOptions &options);
    double xOfCut(std::size_t cut, double zoom) const { return zoom * m_stretch[cut] + foldWidth(zoom) * m_folds[cut]; }
    //! The piece or fold that holds \a x, and how far into it, 0 to 1.
    std::pair<std::size_t, double> segmentAt(double x, double zoom) const;

    enum class Piece : char { Covered, Free, Fold };

    std::vector<Cluster> m_clusters;
    std::vector<quint64> m_cuts;    //!< ascending; each two enclose a piece or a fold
    std::vector<Piece> m_pieces;    //!< from each cut on
    std::vector<double> m_stretch;  //!< width of all pieces before each cut
    std::vector<double> m_folds;    //!< number of folds before each cut
    double m_firstFoldWidth = 0;    //!< at zoom 1
    double m_lastFoldWidth = 0;     //!< the most that it grows to
};

//! The blocks of which `reservedBlock` knows, ascending.
std::vector<Ipv4Set::Interval> reservedIntervals();

} // namespace core
