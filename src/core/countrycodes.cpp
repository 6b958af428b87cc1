// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countrycodes.h"

namespace core {

CountryCodes readCountryCodes(const QString &text, const ProjectConfiguration &project)
{
    CountryCodes codes;
    QString word;
    const auto take = [&] {
        if (word.isEmpty())
            return;
        const CountryPermission *country = project.country(word.toUpper());
        QStringList &list = country ? codes.known : codes.unknown;
        const QString entry = country ? country->isoCode : word;
        if (!list.contains(entry))
            list.append(entry);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'*')
            word.append(c);
        else
            take();
    }
    take();
    return codes;
}

} // namespace core
