// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/loading.h"

#include "gui/base/formats.h"

#include <QCoreApplication>

namespace gui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("gui::Loading", text);
}

constexpr qsizetype fewObjects = 500;

} // namespace

bool isLarge(const core::ProjectConfiguration &project)
{
    qsizetype objects = project.trunks.items.size() + project.endpoints.items.size() + project.numbers.items.size() + project.credentialLists.items.size();
    for (const core::AccessControlList &list : project.accessControlLists.items)
        objects += 1 + list.ranges.size();
    return objects > fewObjects;
}

QString loadingText(const workspace::LoadState &state, const QDateTime &now)
{
    const bool complete = state.completeness == core::Completeness::Complete;
    if (state.isLoading && !complete)
        return state.expected > 0 ? say(QT_TRANSLATE_NOOP("gui::Loading", "Loading %1 of %2\u2026")).arg(countText(quint64(state.done)), countText(quint64(state.expected)))
                                  : say(QT_TRANSLATE_NOOP("gui::Loading", "Loading\u2026"));
    if (state.completeness == core::Completeness::NotLoaded)
        return say(QT_TRANSLATE_NOOP("gui::Loading", "not loaded"));
    if (!complete)
        return say(QT_TRANSLATE_NOOP("gui::Loading", "not everything could be loaded"));
    if (state.error && !state.isLoading)
        return say(QT_TRANSLATE_NOOP("gui::Loading", "could not be loaded again; as of %1")).arg(ageText(state.asOf, now));
    return {};
}

QString countsWithLoading(const QString &counts, bool anyRows, const workspace::LoadState &state, const QDateTime &now)
{
    const QString loading = loadingText(state, now);
    if (loading.isEmpty())
        return counts;
    const bool nothingToCount = state.completeness == core::Completeness::NotLoaded || (state.completeness == core::Completeness::Partial && !anyRows);
    return nothingToCount || counts.isEmpty() ? loading : loading + QStringLiteral(" \u00B7 ") + counts;
}

} // namespace gui
