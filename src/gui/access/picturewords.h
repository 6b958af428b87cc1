// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/access/picturelanes.h"

//! The words in and beside the picture of the address line.
namespace gui {

//! What the marks of the picture mean.
enum class PictureSign { Disabled, Added, Changed, Removed, Contained, Duplicate, Joint, Shared, Reserved, Fold };
struct PictureLegendEntry
{
    PictureSign sign;
    QString text;    //!< as short as a line of them needs
    QString meaning; //!< a sentence
};
QList<PictureLegendEntry> pictureLegend();
//! One sentence a line, and how to move and zoom.
QString pictureHelp();

//! "… 16.7 million free …".
QString freeText(quint64 addresses);
QString foldToolTip(const core::AddressLine &line, std::size_t cluster);
//! What a screen reader says of a range: "203.0.113.0/28, Offices, 16 addresses, staged: removed".
QString barName(const PictureLanes &lanes, int bar);
//! The same and more over several lines; \a others are as many ranges as lie under the same pixel.
QString barToolTip(const PictureLanes &lanes, int bar, int others);
QString laneToolTip(const PictureLane &lane);
QString emptyPictureText(const PictureLanes &lanes);

} // namespace gui
