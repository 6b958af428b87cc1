// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planbuilder.h"

namespace core {

//! Runs the steps of a plan over a copy of the configuration, in their order, and watches who may send over each trunk.
class EffectBuilder
{
public:
    EffectBuilder(const ProjectConfiguration &live, const QList<PlannedStep> &steps);

    Effect build();

private:
    struct Watched
    {
        TrunkEffect effect;
        bool passwordAloneBefore = false;
        bool passwordAloneOnTheWay = false;
        bool refusesBefore = false;
        bool refusesOnTheWay = false;
    };

    void findTrunks();
    QStringList trunksOf(const Step &step) const;
    void watch(const QString &trunkId);
    //! Looks at the trunk now; keeps it among the states in between when \a keep.
    void look(const QString &trunkId, bool keep);
    void advance(const Step &step);
    void createAccessList(const Step &step);
    void createCredentialList(const Step &step);
    void updateAccessList(const Step &step);
    void updateRange(const Step &step);
    void note(const Step &step);
    bool isPasswordAlone(const ProjectConfiguration &configuration, const QString &trunkId, const TrunkAccess &access) const;
    AccessControlList *accessList(const QString &id);
    void finish(Watched &watched);

    const ProjectConfiguration &m_live;
    const QList<PlannedStep> &m_steps;
    ProjectConfiguration m_now;
    QStringList m_order;
    QHash<QString, Watched> m_watched;
    QMultiHash<QString, QString> m_accessTrunks; //!< list to every trunk that has it at any time
    QMultiHash<QString, QString> m_userTrunks;
    Effect m_effect;
};

} // namespace core
