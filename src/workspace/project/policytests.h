// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policytest.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace workspace {

class FileKeeper;

//! What must hold of the project's access, kept in a file of the project.
class PolicyTests : public QObject
{
    Q_OBJECT

public:
    //! An empty \a file keeps nothing on disk. A damaged file is set aside and the tests begin empty.
    explicit PolicyTests(const QString &file, QObject *parent = nullptr);
    ~PolicyTests() override;

    const QList<core::PolicyTest> &tests() const { return m_tests; }
    void setTests(const QList<core::PolicyTest> &tests);
    //! Tests on a draft trunk that is not staged any more: its number is given out again, so they must not name it.
    void forgetDrafts(const core::ProjectConfiguration &draft);
    //! After a run: tests of a draft trunk go by the id that the service has given it. \a bound is draft id to service id.
    void follow(const QHash<QString, QString> &bound);

Q_SIGNALS:
    void changed();
    //! The tests could not be kept on disk; they are still in memory.
    void notKept(const core::Error &error);

private:
    std::unique_ptr<FileKeeper> m_keeper;
    QList<core::PolicyTest> m_tests;
};

} // namespace workspace
