// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "core/dialplan.h"

namespace core {

// The single gates of a call's path; for callpath.cpp only.

//! A number, and what the project's countries say about where it belongs.
struct NumberPlace
{
    QString digits;
    QStringList candidates; //!< ISO codes by the dialling codes of the project
    QStringList area; //!< by the prefixes of countries that share a code; may be countries that the project does not list
    bool international = false;

    //! The one country that it is sure to belong to; empty when there are several, none, or one that the project does not list.
    QString listedCountry() const;
    //! The same, also of a country that the project does not list.
    QString country() const;
};
NumberPlace placeOf(const QString &number, const DialPlan &plan);

GateAnswer gateAnswer(Gate gate, Verdict verdict, const QByteArray &reason, const QStringList &details = {});
GateAnswer notLoaded(Gate gate);

GateAnswer trunkGate(const ProjectConfiguration &project, const QString &trunkId);
GateAnswer addressGate(const ProjectConfiguration &project, const CallQuestion &question);
GateAnswer credentialsGate(const ProjectConfiguration &project, const CallQuestion &question);
GateAnswer countryGate(const ProjectConfiguration &project, const DialPlan &plan, const QString &to);
GateAnswer rulesGate(const ProjectConfiguration &project, const DialPlan &plan, const CallQuestion &question);
GateAnswer limitGate(const ProjectConfiguration &project, const QString &trunkId);

//! \a trunkId is set where the trunk is sure, whatever else is not known.
GateAnswer numberGate(const ProjectConfiguration &project, const QString &to, QString &trunkId);
//! The endpoints, and behind them call forward where it is asked; \a registration when it depends on whether a device is registered.
QList<GateAnswer> endpointGates(const ProjectConfiguration &project, const DialPlan &plan, const QString &trunkId, bool &registration);

} // namespace core
