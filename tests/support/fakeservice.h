// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QMap>
#include <QSet>

#include <functional>

//! A service without a wire: takes the steps of a plan one by one, gives ids and refuses what the contract refuses. It knows nothing of changes.
class FakeService
{
public:
    explicit FakeService(core::ProjectConfiguration start) : m_state(std::move(start)) {}

    //! Runs all steps in order. \a failing ends with an error, and what comes after it stays waiting; \a unknown is done but nobody knows.
    core::RunRecord run(const core::Plan &plan, int failing = 0, int unknown = 0);
    const core::ProjectConfiguration &state() const { return m_state; }
    //! The reason of the last refusal.
    QByteArray refusal() const { return m_refusal; }
    //! Called after each step that was done.
    std::function<void(const core::Step &)> afterStep;

private:
    //! False when the service refuses.
    bool perform(const core::Step &step, core::StepRecord &record);
    bool create(const core::Step &step, core::StepRecord &record);
    bool assign(const core::Step &step);
    bool update(const core::Step &step, core::StepRecord &record);
    bool erase(const core::Step &step);
    bool link(const core::Step &step, bool attach, bool access);
    bool refuse(const QByteArray &reason);
    void addParts(const core::Step &step, core::RawObject &raw);
    QString newId() { return QStringLiteral("ID%1").arg(++m_lastId); }
    QByteArray filled(const QByteArray &text) const;
    QString argument(const core::Step &step, int index) const;

    core::ProjectConfiguration m_state;
    QHash<QString, QString> m_bound;
    QByteArray m_refusal;
    static inline int m_lastId = 0;
};

//! What a project means, without ids and without what the service adds: equal texts, equal projects. Names have to be unique.
QStringList meaning(const core::ProjectConfiguration &configuration);
