// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/effectmodel.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

QString gainText(const core::Ipv4Set &set, QChar sign)
{
    if (set.isEmpty())
        return {};
    const QList<core::Ipv4Network> cover = set.minimalCover();
    const QString count = sign + countText(set.count());
    if (cover.size() == 1)
        return u"%1: %2"_s.arg(count, cover.first().text());
    return QCoreApplication::translate("models::EffectModel", "%1: %2 and %Ln more", nullptr, int(cover.size()) - 1).arg(count, cover.first().text());
}

QString effectSummary(const core::Effect &effect)
{
    int wider = 0;
    int narrower = 0;
    int unknown = 0;
    int refusing = 0;
    for (const core::TrunkEffect &trunk : effect.trunks) {
        wider += trunk.change == core::AccessChange::Wider || trunk.change == core::AccessChange::NarrowerAndWider;
        narrower += trunk.change == core::AccessChange::Narrower || trunk.change == core::AccessChange::NarrowerAndWider;
        unknown += trunk.change == core::AccessChange::NotKnown;
        refusing += trunk.refusesAll;
    }
    QStringList parts{QCoreApplication::translate("models::EffectModel", "%Ln trunk(s) wider", nullptr, wider),
                      QCoreApplication::translate("models::EffectModel", "%Ln narrower", nullptr, narrower),
                      QCoreApplication::translate("models::EffectModel", "%Ln refuse(s) all", nullptr, refusing)};
    if (unknown > 0)
        parts << QCoreApplication::translate("models::EffectModel", "%Ln not known", nullptr, unknown);
    return parts.join(u", "_s);
}

EffectModel::EffectModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant EffectModel::display(const core::TrunkEffect &row, int column) const
{
    switch (Column(column)) {
    case TrunkColumn:
        return row.trunkName;
    case EffectColumn:
        if (row.refusesAll)
            return tr("refuses all");
        return row.opensToPasswordAlone ? tr("opens to any address") : accessChangeText(row.change);
    case BeforeColumn:
        return accessShortText(row.before);
    case BetweenColumn: {
        QStringList parts;
        for (const core::TrunkAccess &access : row.between) {
            const QString text = accessShortText(access);
            if (parts.isEmpty() || parts.last() != text)
                parts << text;
        }
        return parts.join(u" \u2192 "_s);
    }
    case AfterColumn:
        return accessShortText(row.after);
    case GainsColumn:
        return gainText(row.gained, u'+');
    case LosesColumn:
        return gainText(row.lost, QChar(0x2212));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EffectModel::cell(int row, int column, int role) const
{
    if (role != MarkRole)
        return RowsModel::cell(row, column, role);
    const core::TrunkEffect &item = rowAt(row);
    const bool alarming = item.opensToPasswordAlone || item.refusesAll || item.change == core::AccessChange::NotKnown;
    return column == EffectColumn && alarming ? QVariant(int(Mark::Warning)) : QVariant();
}

Heading EffectModel::heading(int column) const
{
    switch (Column(column)) {
    case TrunkColumn:
        return {tr("Trunk")};
    case EffectColumn:
        return {tr("Effect")};
    case BeforeColumn:
        return {tr("Now")};
    case BetweenColumn:
        return {tr("In between"), tr("While the changes are sent: additions first, removals after the hold")};
    case AfterColumn:
        return {tr("After")};
    case GainsColumn:
        return {tr("Gains")};
    case LosesColumn:
        return {tr("Loses")};
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
