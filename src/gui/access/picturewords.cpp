// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/picturewords.h"

#include "gui/access/addresspicture.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString figure(double value)
{
    return QLocale().toString(value, 'f', value < 99.95 ? 1 : 0);
}

QString addressesText(quint64 count)
{
    // No plural form takes more than an int.
    constexpr quint64 most = quint64(std::numeric_limits<int>::max());
    return count <= most ? AddressPicture::tr("%Ln address(es)", nullptr, int(count)) : AddressPicture::tr("%1 addresses").arg(models::countText(count));
}

QString stagedText(models::RowState state)
{
    switch (state) {
    case models::RowState::Unchanged:
        break;
    case models::RowState::Added:
        return AddressPicture::tr("staged: added");
    case models::RowState::Changed:
        return AddressPicture::tr("staged: changed");
    case models::RowState::Removed:
        return AddressPicture::tr("staged: removed");
    }
    return {};
}

QStringList relations(const PictureLanes &lanes, int bar)
{
    const PictureBar &own = lanes.bar(bar);
    QStringList texts;
    if (own.isDuplicate)
        texts << AddressPicture::tr("the same as another range of this list");
    else if (own.depth > 0)
        texts << AddressPicture::tr("within another range of this list");
    if (own.joinsNext)
        texts << AddressPicture::tr("the next range of this list begins where it ends");
    if (own.isShared)
        texts << AddressPicture::tr("another list has these addresses too, in part at least");
    return texts;
}

} // namespace

QList<PictureLegendEntry> pictureLegend()
{
    return {{PictureSign::Added, AddressPicture::tr("added"), AddressPicture::tr("Plus: staged to be added")},
            {PictureSign::Changed, AddressPicture::tr("changed"), AddressPicture::tr("Dot: staged to be changed")},
            {PictureSign::Removed, AddressPicture::tr("removed"), AddressPicture::tr("Minus, struck through: staged to be removed")},
            {PictureSign::Disabled, AddressPicture::tr("disabled"), AddressPicture::tr("Hatched: the list is disabled and lets nobody in")},
            {PictureSign::Contained, AddressPicture::tr("within another"), AddressPicture::tr("Lower bar on a bar: lies within another range of its list")},
            {PictureSign::Duplicate, AddressPicture::tr("twice"), AddressPicture::tr("Crossed: the same range is in its list twice")},
            {PictureSign::Joint, AddressPicture::tr("adjoining"), AddressPicture::tr("Long tick: two ranges of a list adjoin and may be one")},
            {PictureSign::Shared, AddressPicture::tr("in another list too"), AddressPicture::tr("Underlined: another list has these addresses too")},
            {PictureSign::Reserved, AddressPicture::tr("cannot arrive"), AddressPicture::tr("Grey band: calls from these addresses cannot arrive from the Internet")},
            {PictureSign::Fold, AddressPicture::tr("folded"), AddressPicture::tr("Narrow strip: addresses without a range, folded away")}};
}

QString pictureHelp()
{
    QStringList lines;
    const QList<PictureLegendEntry> entries = pictureLegend();
    for (const PictureLegendEntry &entry : entries)
        lines << entry.meaning;
    lines << AddressPicture::tr("Arrow keys go from range to range and from list to list; + and \u2212 or Ctrl with the wheel zoom, 0 shows everything; Return changes the range.");
    return lines.join(u'\n');
}

QString freeText(quint64 addresses)
{
    const double count = double(addresses);
    if (addresses >= 1'000'000'000)
        return AddressPicture::tr("\u2026 %1 billion free \u2026").arg(figure(count / 1e9));
    if (addresses >= 1'000'000)
        return AddressPicture::tr("\u2026 %1 million free \u2026").arg(figure(count / 1e6));
    if (addresses >= 10'000)
        return AddressPicture::tr("\u2026 %1 thousand free \u2026").arg(figure(count / 1e3));
    return AddressPicture::tr("\u2026 %1 free \u2026").arg(models::countText(addresses));
}

QString foldToolTip(const core::AddressLine &line, std::size_t cluster)
{
    const core::AddressLine::Cluster &next = line.clusters().at(cluster);
    const QString first = core::ipv4Text(core::Ipv4Address(next.first - next.freeBefore));
    return AddressPicture::tr("No range from %1 to %2: %3").arg(first, core::ipv4Text(next.first - 1), addressesText(next.freeBefore));
}

QString barName(const PictureLanes &lanes, int bar)
{
    const models::AccessRow &row = lanes.rowOfBar(bar);
    QStringList parts{row.range, row.listName, addressesText(row.addresses)};
    if (!row.inForce)
        parts << AddressPicture::tr("list disabled");
    if (row.state != models::RowState::Unchanged)
        parts << stagedText(row.state);
    if (!row.note.isEmpty())
        parts << row.note;
    parts << relations(lanes, bar);
    if (const QString findings = models::findingsText(row); !findings.isEmpty())
        parts << findings;
    return parts.join(u", "_s).replace(u'\n', u' ');
}

QString barToolTip(const PictureLanes &lanes, int bar, int others)
{
    const models::AccessRow &row = lanes.rowOfBar(bar);
    QStringList lines{row.range + u": "_s + addressesText(row.addresses)};
    lines << (row.inForce ? AddressPicture::tr("List: %1").arg(row.listName) : AddressPicture::tr("List: %1 (disabled)").arg(row.listName));
    if (!row.note.isEmpty())
        lines << AddressPicture::tr("Note: %1").arg(row.note);
    if (row.until)
        lines << AddressPicture::tr("Until: %1").arg(models::untilText(row));
    if (row.state == models::RowState::Changed && !row.before.isEmpty())
        lines << AddressPicture::tr("%1, now: %2").arg(stagedText(row.state), row.before);
    else if (row.state != models::RowState::Unchanged)
        lines << stagedText(row.state);
    if (const QString findings = models::findingsText(row); !findings.isEmpty())
        lines << findings;
    lines << relations(lanes, bar);
    if (others > 0)
        lines << AddressPicture::tr("%Ln more range(s) here: zoom in.", nullptr, others);
    return lines.join(u'\n');
}

QString laneToolTip(const PictureLane &lane)
{
    QStringList lines{lane.name, AddressPicture::tr("%Ln range(s)", nullptr, lane.bars + lane.unreadable)};
    lines << (lane.inForce ? AddressPicture::tr("in force") : AddressPicture::tr("disabled: lets nobody in"));
    if (lane.state != models::RowState::Unchanged)
        lines << stagedText(lane.state);
    if (lane.unreadable > 0)
        lines << AddressPicture::tr("%Ln entry(s) cannot be read as a network and cannot be drawn.", nullptr, lane.unreadable);
    if (!lane.trunks.isEmpty())
        lines << AddressPicture::tr("Trunks: %1").arg(lane.trunks.mid(0, 12).join(u", "_s) + (lane.trunks.size() > 12 ? u", \u2026"_s : QString()));
    else if (lane.trunksKnown)
        lines << AddressPicture::tr("No trunk uses this list.");
    return lines.join(u'\n');
}

QString emptyPictureText(const PictureLanes &lanes)
{
    const bool unreadable = std::any_of(lanes.lanes().cbegin(), lanes.lanes().cend(), [](const PictureLane &lane) { return lane.unreadable > 0; });
    return unreadable ? AddressPicture::tr("No entry here can be read as a network, so there is nothing to draw. The table shows them.")
                      : AddressPicture::tr("No range to draw. Add a range to a list, or show more with the filter.");
}

} // namespace gui
