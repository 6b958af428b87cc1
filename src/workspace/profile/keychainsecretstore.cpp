// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/keychainsecretstore.h"

#include "core/logging.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

QString serviceName()
{
    return u"org.trunkdesk.Trunkdesk"_s;
}

QString itemKey(const QUuid &profile)
{
    return u"profile/"_s + profile.toString(QUuid::WithoutBraces);
}

// The library's own default would be a plain file where no keychain answers.
template<class Job>
Job *keychainJob(const QUuid &profile, QObject *parent)
{
    auto *job = new Job(serviceName(), parent);
    job->setKey(itemKey(profile));
    job->setInsecureFallback(false);
    return job;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent) : QObject(parent) {}

KeychainSecretStore::~KeychainSecretStore() = default;

core::Task<core::Secret> KeychainSecretStore::read(const QUuid &profile)
{
    if (m_session.contains(profile))
        return core::readyTask<core::Secret>(this, m_session.value(profile));
    core::TaskSource<core::Secret> source(this);
    auto *job = keychainJob<QKeychain::ReadPasswordJob>(profile, this);
    connect(job, &QKeychain::Job::finished, this, [job, source] {
        if (!source.isOpen())
            return;
        if (job->error() == QKeychain::NoError) {
            QByteArray value = job->binaryData();
            source.finish(core::Secret(value));
            core::wipe(value);
            return;
        }
        if (job->error() != QKeychain::EntryNotFound)
            qCWarning(logWorkspace) << "the keychain did not answer, code" << int(job->error());
        source.finish(core::Secret());
    });
    job->start();
    return source.task();
}

core::Task<SecretPlace> KeychainSecretStore::write(const QUuid &profile, const core::Secret &secret)
{
    core::TaskSource<SecretPlace> source(this);
    auto *job = keychainJob<QKeychain::WritePasswordJob>(profile, this);
    job->setBinaryData(secret.reveal());
    connect(job, &QKeychain::Job::finished, this, [this, job, source, profile, secret] {
        const bool stored = job->error() == QKeychain::NoError;
        if (stored) {
            m_session.remove(profile);
        } else {
            qCWarning(logWorkspace) << "the keychain took no secret, code" << int(job->error());
            m_session.insert(profile, secret);
        }
        if (source.isOpen())
            source.finish(stored ? SecretPlace::Keychain : SecretPlace::SessionOnly);
    });
    job->start();
    return source.task();
}

core::Task<void> KeychainSecretStore::remove(const QUuid &profile)
{
    m_session.remove(profile);
    core::TaskSource<void> source(this);
    auto *job = keychainJob<QKeychain::DeletePasswordJob>(profile, this);
    connect(job, &QKeychain::Job::finished, this, [job, source] {
        if (!source.isOpen())
            return;
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        if (gone)
            source.finish({});
        else
            source.finish(core::failure(core::storageError("keychain-delete")));
    });
    job->start();
    return source.task();
}

core::Task<core::Secret> SessionSecretStore::read(const QUuid &profile)
{
    return core::readyTask<core::Secret>(this, m_session.value(profile));
}

core::Task<SecretPlace> SessionSecretStore::write(const QUuid &profile, const core::Secret &secret)
{
    m_session.insert(profile, secret);
    return core::readyTask<SecretPlace>(this, SecretPlace::SessionOnly);
}

core::Task<void> SessionSecretStore::remove(const QUuid &profile)
{
    m_session.remove(profile);
    return core::readyTask<void>(this, core::Result<void>());
}

} // namespace workspace
