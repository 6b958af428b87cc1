// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/profilelist.h"

#include "gui/base/formats.h"
#include "gui/base/plaintext.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

void ProfileList::setProfiles(const QList<workspace::Profile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    std::sort(m_profiles.begin(), m_profiles.end(), [](const workspace::Profile &left, const workspace::Profile &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    endResetModel();
}

int ProfileList::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&id](const workspace::Profile &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? -1 : int(found - m_profiles.cbegin());
}

int ProfileList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfileList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QStringList marks{shortId(profile.projectId)};
        if (profile.production)
            marks.append(tr("production"));
        if (profile.readOnly)
            marks.append(tr("read-only"));
        if (profile.scheme == workspace::AuthScheme::Basic)
            marks.append(tr("Basic, for tests"));
        return u"%1\n%2"_s.arg(visibleText(profile.name, false, 80), marks.join(u", "_s));
    }
    case Qt::DecorationRole: {
        QPixmap swatch(12, 32);
        swatch.fill(QColor(profile.color).isValid() ? QColor(profile.color) : QColor(Qt::gray));
        return swatch;
    }
    case Qt::AccessibleTextRole:
        return visibleText(profile.name, false, 80);
    default:
        return {};
    }
}

} // namespace gui
