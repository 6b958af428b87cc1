// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/endpointorder.h"
#include "gui/base/objectgestures.h"

namespace gui {

//! Results as signals carry them.
inline std::optional<core::Error> problemOf(const core::Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}
inline core::Result<void> resultOf(const std::optional<core::Error> &problem)
{
    return problem ? core::Result<void>(core::failure(*problem)) : core::Result<void>();
}

//! What an endpoint is to be: static when `username` is empty.
struct EndpointDraft
{
    QString name;
    QString address;
    int port = 5060;
    QString transport = QStringLiteral("UDP");
    QString username;
    int priority = 1;
    bool enabled = true;
};

//! What can be done with trunks and their endpoints, beyond single fields. Each gesture is one undo step of the desk; nothing is sent.
//! Errors of their own (Invalid): "priority-limit"; else those of the desk.
class TrunkGestures
{
public:
    explicit TrunkGestures(workspace::ChangeDesk &desk) : m_desk(desk) {}

    core::Result<void> attach(const QString &trunkId, const core::ObjectRef &list);
    core::Result<void> detach(const QString &trunkId, const QList<core::ObjectRef> &lists);
    core::Result<void> removeTrunks(const QStringList &trunkIds);
    core::Result<void> assignNumber(const QString &trunkId, const QString &number);
    core::Result<void> takeNumbersOff(const QStringList &numbers);

    //! The fields of a Create.
    static QList<FieldValue> endpointFields(const EndpointDraft &draft);
    //! The reference of the draft. With \a attachList also the link that its user needs.
    core::Result<core::ObjectRef> addEndpoint(const QString &trunkId, const EndpointDraft &draft, const QString &attachList = {});
    core::Result<void> removeEndpoints(const QList<core::ObjectRef> &refs);
    core::Result<void> enableEndpoints(const QList<core::ObjectRef> &refs, bool on);
    core::Result<void> moveEndpoint(const core::ObjectRef &ref, core::EndpointMove move, const QString &targetId = {});

    QString trunkName(const QString &trunkId) const;
    QString listName(const core::ObjectRef &list) const;

private:
    QString endpointName(const core::ObjectRef &ref) const;

    workspace::ChangeDesk &m_desk;
};

} // namespace gui
