// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/rangewords.h"

#include "core/trunkaccess.h"
#include "gui/base/errortext.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

QString rangeReading(const core::Ipv4Network &network, bool remarks)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("gui::RangeWords", words); };
    QString reading = network.count() == 1
        ? text(QT_TRANSLATE_NOOP("gui::RangeWords", "1 address"))
        : text(QT_TRANSLATE_NOOP("gui::RangeWords", "%1 addresses, %2 to %3"))
              .arg(models::countText(network.count()), core::ipv4Text(network.first()), core::ipv4Text(network.last()));
    if (network.hasHostBits())
        reading = u"%1: %2"_s.arg(network.canonical().text(), reading);
    if (!remarks)
        return reading;
    if (core::widthLevel(network) == core::WidthLevel::Error)
        reading = text(QT_TRANSLATE_NOOP("gui::RangeWords", "Very wide: %1")).arg(reading);
    else if (core::widthLevel(network) == core::WidthLevel::Warning)
        reading = text(QT_TRANSLATE_NOOP("gui::RangeWords", "Wide: %1")).arg(reading);
    const QString reserved = reservedText(core::reservedBlock(network));
    if (!reserved.isEmpty())
        reading += u". "_s + reserved;
    return reading;
}

models::Mark rangeMark(const core::Ipv4Network &network)
{
    if (core::widthLevel(network) == core::WidthLevel::Error)
        return models::Mark::Error;
    if (core::widthLevel(network) == core::WidthLevel::Warning || network.hasHostBits() || core::reservedBlock(network) != core::ReservedBlock::None)
        return models::Mark::Warning;
    return models::Mark::None;
}

} // namespace gui
