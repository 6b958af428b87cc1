// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "simulator/simulatorserver.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

simulator::Options serverOptions(const std::optional<QDateTime> &frozen)
{
    simulator::Options options;
    options.now = frozen;
    options.keepLedger = false;
    if (frozen)
        options.provisioningMs = 0;
    return options;
}

} // namespace

Demo::Demo(const std::optional<QDateTime> &frozen)
    : m_server(std::make_unique<simulator::SimulatorServer>(serverOptions(frozen)))
{
}

Demo::~Demo() = default;

core::Result<void> Demo::start()
{
    QString reason;
    if (!m_folder.isValid())
        return core::failure(core::storageError("demo-folder", m_folder.errorString()));
    if (!m_server->start(&reason))
        return core::failure(core::storageError("demo-server", reason));
    return {};
}

workspace::Workspace::Options Demo::options() const
{
    workspace::Workspace::Options options;
    options.profile.id = QUuid(0x7d4f0a11, 0x5c2e, 0x4f0b, 0x9a, 0x41, 0x3e, 0x77, 0x21, 0x5b, 0x90, 0x01);
    options.profile.name = u"Demo"_s;
    options.profile.projectId = m_server->options().projectId;
    options.profile.keyId = m_server->options().keyId;
    options.profile.color = u"#2f4b7c"_s;
    options.secret = core::Secret(m_server->options().keySecret.toUtf8());
    options.hosts = {m_server->baseUrl(), m_server->baseUrl(), m_server->baseUrl()};
    options.folder = m_folder.filePath(u"project"_s);
    options.stored = false;
    return options;
}

} // namespace app
