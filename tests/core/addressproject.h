// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"

#include "core/generator.h"

//! A project of lists and links only. Lists: `A1=45.45.45.0/28 a note|45.45.45.1`, disabled with a minus in front; their entries are called `A1.1` and on.
//! Links: `T1:A1,A2`; each makes the trunk.
core::ProjectConfiguration projectOf(const QStringList &lists, const QStringList &links = {});

//! Addresses of random projects: 32 that arrive, then 8 that cannot.
inline constexpr quint32 openBase = 0x2d2d2d40;
inline constexpr quint32 openSize = 32;
inline constexpr quint32 privateBase = 0x0a000000;
inline constexpr quint32 privateSize = 8;

//! Lists of entries that are there twice, lie within each other, have host bits, notes, owners and ends, or cannot be read; half of the trunks have users too.
core::ProjectConfiguration randomAddressProject(Generator &generator);
QHash<QString, QString> randomCustomers(Generator &generator, const core::ProjectConfiguration &project);

//! The addresses among those above that the lists in force of a trunk let in, worked out bit by bit.
QList<quint32> acceptedOneByOne(const core::ProjectConfiguration &project, const QString &trunkId);

//! `C01 I A1.2 45.45.45.0/28, 45.45.45.0/28, A1`
QString drawn(const core::Finding &finding);
