// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/importwords.h"

#include "gui/access/rangewords.h"
#include "gui/base/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(gui::ImportWords)
};

QString reasonText(const core::ImportRow &row)
{
    switch (row.reason) {
    case core::ImportReason::None:
        break;
    case core::ImportReason::NotAnAddress:
        return addressProblemText(row.parse);
    case core::ImportReason::MaskSyntax:
        return ImportWords::tr("The mask is neither a length nor four numbers, as in 255.255.255.0.");
    case core::ImportReason::MaskNotContiguous:
        return ImportWords::tr("The mask has gaps; only a network with a length can be taken.");
    case core::ImportReason::SpanBackwards:
        return ImportWords::tr("The range ends before it begins.");
    case core::ImportReason::Denied:
        return ImportWords::tr("A deny rule: an access control list only allows. Take it out of the ranges that contain it.");
    case core::ImportReason::DeniesRest:
        return ImportWords::tr("Denies everything else, as an access control list does anyway.");
    case core::ImportReason::DomainNode:
        return ImportWords::tr("The users of a domain of FreeSWITCH; it names no addresses.");
    case core::ImportReason::NoAddress:
        return ImportWords::tr("There is no address in this record.");
    case core::ImportReason::BrokenQuote:
        return ImportWords::tr("A quote or a row begins here and never ends.");
    case core::ImportReason::BrokenXml:
        return ImportWords::tr("The XML is broken here: nothing below this line was read.");
    }
    return {};
}

} // namespace

models::ImportModel::Reading importReading(const core::ImportRow &row)
{
    models::ImportModel::Reading reading;
    if (row.state == core::ImportState::Refused) {
        reading.text = reasonText(row);
        reading.mark = models::Mark::Error;
    } else if (row.networks.size() == 1) {
        reading.text = rangeReading(row.networks.first());
        reading.mark = rangeMark(row.networks.first());
    } else {
        reading.text = ImportWords::tr("%Ln network(s) that cover it exactly", nullptr, int(row.networks.size()));
        for (const core::Ipv4Network &network : row.networks)
            reading.mark = std::max(reading.mark, rangeMark(network));
    }
    if (row.noteCut) {
        reading.text += u' ' + ImportWords::tr("The note is cut after 1,000 characters.");
        reading.mark = std::max(reading.mark, models::Mark::Warning);
    }
    return reading;
}

QString importFormatText(core::ImportFormat format)
{
    switch (format) {
    case core::ImportFormat::Automatic:
        return ImportWords::tr("Recognised automatically");
    case core::ImportFormat::Plain:
        return ImportWords::tr("Addresses, networks and ranges");
    case core::ImportFormat::Csv:
        return ImportWords::tr("CSV or table");
    case core::ImportFormat::Asterisk:
        return ImportWords::tr("Asterisk: permit and match");
    case core::ImportFormat::FreeSwitch:
        return ImportWords::tr("FreeSWITCH: acl.conf.xml");
    case core::ImportFormat::Kamailio:
        return ImportWords::tr("Kamailio: rows of address");
    case core::ImportFormat::OpenSips:
        return ImportWords::tr("OpenSIPS: rows of address");
    }
    Q_UNREACHABLE();
    return {};
}

QString aboutTimeText(double seconds)
{
    if (seconds < 5)
        return ImportWords::tr("a few seconds");
    if (seconds < 90)
        return ImportWords::tr("about %Ln s", nullptr, int(std::lround(seconds)));
    return ImportWords::tr("about %Ln min", nullptr, int(std::lround(std::min(seconds / 60, 1e6))));
}

} // namespace gui
