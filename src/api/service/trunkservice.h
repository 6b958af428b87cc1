// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/dialect.h"
#include "api/servicebase.h"
#include "core/trunk.h"

namespace api {

//! The writable fields of a trunk; all five are always sent, because an update replaces.
struct TrunkFields
{
    QString name;
    QString hostName;
    bool enableCallerName = false;
    bool enableCallForward = false;
    QString callForwardNumber;

    QByteArray toJson() const;
};

//! Trunks and their links to lists (T1 to T12).
class TrunkService final : public ServiceBase
{
    Q_OBJECT

public:
    TrunkService(Transport &transport, core::Clock &clock, std::shared_ptr<Dialect> dialect, QObject *parent = nullptr);

    //! \a domain, when not empty, is the full SIP domain looked for.
    core::Task<core::Collection<core::Trunk>> list(const QString &domain = {}, const PageWatcher &onPage = {});
    core::Task<core::Trunk> get(const QString &trunkId);
    core::Task<Written<core::Trunk>> create(const TrunkFields &fields);
    //! The answer may still show the old domain: read again after a change of the host name.
    core::Task<Written<core::Trunk>> update(const QString &trunkId, const TrunkFields &fields);
    core::Task<WriteAnswer> remove(const QString &trunkId);

    core::Task<core::Collection<core::TrunkLink>> accessLinks(const QString &trunkId);
    //! Adds to what is attached. The answer is an echo: `reread` is set.
    core::Task<WriteAnswer> attachAccessLists(const QString &trunkId, const QStringList &listIds);
    core::Task<WriteAnswer> detachAccessList(const QString &trunkId, const QString &listId);

    core::Task<core::Collection<core::TrunkLink>> credentialLinks(const QString &trunkId);
    core::Task<WriteAnswer> attachCredentialLists(const QString &trunkId, const QStringList &listIds);
    //! Replaces the whole set; an empty \a listIds detaches all.
    core::Task<WriteAnswer> replaceCredentialLists(const QString &trunkId, const QStringList &listIds);
    //! The same with a body of `{"credentialListIds":[...]}`; a bare array is tried once on 400 VALIDATION_FAILED and remembered.
    core::Task<WriteAnswer> replaceCredentialLists(const QString &trunkId, const QByteArray &body);
    core::Task<WriteAnswer> detachCredentialList(const QString &trunkId, const QString &listId);

    //! The lists of trunks and links, for those who read them for another reason.
    static ListRequest trunksRequest(core::Operation operation, const QStringList &arguments);
    static ListRequest accessLinksRequest(const QString &trunkId);
    static ListRequest credentialLinksRequest(const QString &trunkId);

private:
    core::Task<core::Collection<core::TrunkLink>> links(const QString &trunkId, const ListRequest &request);

    std::shared_ptr<Dialect> m_dialect;
};

} // namespace api
