// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/policytests.h"

#include "core/logging.h"
#include "workspace/filekeeper.h"

namespace workspace {

PolicyTests::PolicyTests(const QString &file, QObject *parent) : QObject(parent), m_keeper(std::make_unique<FileKeeper>(file))
{
    const core::Result<QByteArray> stored = m_keeper->load();
    if (stored)
        m_tests = core::policyTestsFromJson(*stored);
    else
        qCWarning(logWorkspace) << "the policy tests could not be read:" << stored.error().reason;
    connect(m_keeper.get(), &FileKeeper::failed, this, &PolicyTests::notKept);
}

PolicyTests::~PolicyTests() = default;

void PolicyTests::setTests(const QList<core::PolicyTest> &tests)
{
    if (tests == m_tests)
        return;
    m_tests = tests;
    m_keeper->save(core::policyTestsToJson(m_tests));
    Q_EMIT changed();
}

void PolicyTests::forgetDrafts(const core::ProjectConfiguration &draft)
{
    QList<core::PolicyTest> tests = m_tests;
    for (core::PolicyTest &test : tests) {
        if (core::objectIdFromText(test.trunkId).draft && !draft.trunk(test.trunkId))
            test.trunkId.prepend(QStringLiteral("gone-"));
    }
    setTests(tests);
}

void PolicyTests::follow(const QHash<QString, QString> &bound)
{
    QList<core::PolicyTest> tests = m_tests;
    for (core::PolicyTest &test : tests)
        test.trunkId = bound.value(test.trunkId, test.trunkId);
    setTests(tests);
}

} // namespace workspace
