// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

//! A small project for the tests of the models: trunks Oslo and Bergen, lists Offices (used by both) and Lab (disabled, used by none).
inline core::ProjectConfiguration sampleProject()
{
    const auto raw = [](const char *json) { return *core::RawObject::parse(json); };
    core::ProjectConfiguration project;
    project.project.projectId = QStringLiteral("p1");
    const auto complete = [](auto &collection) {
        collection.completeness = core::Completeness::Complete;
        collection.asOf = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
    };
    project.trunks.items = {core::Trunk::fromRaw(raw(R"({"id":"t1","name":"Oslo","hostName":"oslo","domain":"oslo.pstn.sinch.com","callsPerSecond":10})")),
                            core::Trunk::fromRaw(raw(R"({"id":"t2","name":"Bergen","hostName":"bergen"})"))};
    project.endpoints.items = {
        core::SipEndpoint::fromRaw(raw(R"({"id":"e1","name":"SBC","address":"198.51.100.7","port":5061,"transport":"TLS","priority":1,"enabled":true})"), QStringLiteral("t1")),
        core::SipEndpoint::fromRaw(raw(R"({"id":"e2","name":"Spare","isRegistered":true,"credentialUsername":"u1","priority":2,"enabled":false})"), QStringLiteral("t1"))};
    project.accessControlLists.items = {
        core::AccessControlList::fromRaw(raw(R"({"id":"l2","name":"Offices","enabled":true,"ipRanges":[)"
                                             R"({"id":"r1","description":"HQ","ipAddress":"198.51.100.7","range":32},)"
                                             R"({"id":"r2","description":"old","ipAddress":"8.8.8.0","range":28},)"
                                             R"({"id":"r3","ipAddress":"8.8.8.4","range":32}]})")),
        core::AccessControlList::fromRaw(raw(R"({"id":"l1","name":"Lab","enabled":false,"ipRanges":[{"id":"r4","ipAddress":"15.15.15.15","range":20}]})"))};
    project.accessLinks.items = {{QStringLiteral("t1"), QStringLiteral("l2")}, {QStringLiteral("t2"), QStringLiteral("l2")}};
    complete(project.trunks);
    complete(project.endpoints);
    complete(project.accessControlLists);
    complete(project.accessLinks);
    complete(project.credentialLists);
    complete(project.credentialLinks);
    complete(project.numbers);
    return project;
}

//! A change with a number, staged by hand.
inline core::Change sampleChange(int number, core::Act act, const core::ObjectRef &target)
{
    core::Change change;
    change.number = number;
    change.act = act;
    change.target = target;
    return change;
}
