// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace simulator {
class SimulatorServer;
}

namespace app {

//! The built-in demo project: a server of its own on loopback and a folder that is thrown away. Must outlive the workspace.
class Demo
{
public:
    //! \a frozen: wall time of the server for pictures.
    explicit Demo(const std::optional<QDateTime> &frozen = {});
    ~Demo();

    //! Error: Storage "demo-server" with the reason.
    core::Result<void> start();
    workspace::Workspace::Options options() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatorServer> m_server;
};

} // namespace app
