// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/trunklabels.h"

#include "core/logging.h"
#include "workspace/filekeeper.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

TrunkLabels::TrunkLabels(const QString &file, QObject *parent) : QObject(parent), m_keeper(std::make_unique<FileKeeper>(file))
{
    const core::Result<QByteArray> stored = m_keeper->load();
    if (stored)
        read(*stored);
    else
        qCWarning(logWorkspace) << "the labels of the trunks could not be read:" << stored.error().reason;
}

TrunkLabels::~TrunkLabels() = default;

void TrunkLabels::read(const QByteArray &json)
{
    const QJsonObject trunks = QJsonDocument::fromJson(json).object().value("trunks"_L1).toObject();
    for (auto it = trunks.begin(); it != trunks.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const TrunkLabel label{entry.value("customer"_L1).toString(), entry.value("owner"_L1).toString()};
        if (!label.isEmpty())
            m_labels.insert(it.key(), label);
    }
}

QByteArray TrunkLabels::toJson() const
{
    QJsonObject trunks;
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it)
        trunks.insert(it.key(), QJsonObject{{"customer"_L1, it->customer}, {"owner"_L1, it->owner}});
    return QJsonDocument(QJsonObject{{"version"_L1, 1}, {"trunks"_L1, trunks}}).toJson();
}

TrunkLabel TrunkLabels::labelOf(const QString &trunkId) const
{
    return m_labels.value(trunkId);
}

void TrunkLabels::setLabel(const QString &trunkId, const TrunkLabel &label)
{
    const TrunkLabel wanted{label.customer.trimmed(), label.owner.trimmed()};
    if (trunkId.isEmpty() || wanted == m_labels.value(trunkId))
        return;
    if (wanted.isEmpty())
        m_labels.remove(trunkId);
    else
        m_labels.insert(trunkId, wanted);
    m_keeper->save(toJson());
    Q_EMIT changed();
    if (m_scope.isEverything())
        return;
    if (!names(m_scope.kind).contains(m_scope.name))
        m_scope = {};
    Q_EMIT scopeChanged();
}

QStringList TrunkLabels::names(Kind kind) const
{
    QSet<QString> found;
    for (const TrunkLabel &label : m_labels)
        found << (kind == Kind::Customer ? label.customer : label.owner);
    found.remove({});
    QStringList sorted(found.cbegin(), found.cend());
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(sorted.begin(), sorted.end(), collator);
    return sorted;
}

void TrunkLabels::setScope(const Scope &scope)
{
    const Scope wanted = scope.isEverything() || !names(scope.kind).contains(scope.name) ? Scope() : scope;
    if (wanted == m_scope)
        return;
    m_scope = wanted;
    Q_EMIT scopeChanged();
}

bool TrunkLabels::isInScope(const QString &trunkId) const
{
    return m_scope.isEverything() || nameOf(m_labels.value(trunkId)) == m_scope.name;
}

QStringList TrunkLabels::trunksInScope() const
{
    QStringList trunks;
    for (auto it = m_labels.cbegin(); !m_scope.isEverything() && it != m_labels.cend(); ++it) {
        if (nameOf(*it) == m_scope.name)
            trunks << it.key();
    }
    return trunks;
}

} // namespace workspace
