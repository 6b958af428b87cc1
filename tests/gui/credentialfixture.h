// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentialrules.h"
#include "core/usage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "gui/credential/credentialdialogs.h"
#include "gui/credential/credentialpage.h"
#include "gui/credential/rotationdialog.h"
#include "gui/credential/secretclipboard.h"
#include "gui/openproject.h"
#include "models/tablemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

inline const QString goodPassword = QStringLiteral("Canary-Pass-77x");

//! The page of credential lists of a project of the simulator, worked as a user would.
class CredentialFixture : public QObject
{
    Q_OBJECT

protected:
    void open(bool production = false, support::ManualClock *clock = nullptr);
    const core::ProjectConfiguration &draft() const { return m_project->desk().draft(); }
    const core::CredentialList &listNamed(const QString &name) const
    {
        for (const core::CredentialList &list : draft().credentialLists.items) {
            if (list.name.value == name)
                return list;
        }
        qFatal("no list %s", qPrintable(name));
    }
    //! A registered endpoint and the list of its user.
    const core::SipEndpoint &registered(const QString &listName) const;
    //! A user as whom nothing registers.
    QString unusedUser(const QString &listName) const
    {
        for (const core::Credential &user : listNamed(listName).credentials) {
            if (core::usesOf(draft(), {core::Kind::Credential, {}, core::liveId(user.username)}).isEmpty())
                return user.username;
        }
        qFatal("every user of %s is in use", qPrintable(listName));
    }
    void select(const QString &listName) { QVERIFY(gui::selectKeys(child<QTableView>(m_page.get(), QStringLiteral("credentialListsView")), {listNamed(listName).id})); }
    void selectUser(const QString &id) { QVERIFY(gui::selectKeys(child<QTableView>(m_page.get(), QStringLiteral("usersView")), {id})); }
    QPushButton *button(const QString &name) { return child<QPushButton>(m_page.get(), name); }
    gui::CredentialListDialog *newList()
    {
        QTest::keyClick(child<QTableView>(m_page.get(), QStringLiteral("credentialListsView")), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_page->findChild<gui::CredentialListDialog *>();
        if (!dialog)
            qFatal("the dialog does not open");
        // Keys go where they go on a real screen: to the dialog, not to the page below.
        dialog->activateWindow();
        if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            qFatal("the dialog is not active");
        return dialog;
    }
    static void type(QWidget *parent, const QString &name, const QString &text)
    {
        auto *edit = child<QLineEdit>(parent, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool apply(bool skipHold = true);
    QJsonObject server(const QString &collection) { return m_project->server().snapshot().value(collection).toObject(); }
    QJsonObject serverList(const QString &name)
    {
        for (const QJsonValue value : server(QStringLiteral("credentialLists"))) {
            if (value.toObject().value(QStringLiteral("name")).toString() == name)
                return value.toObject();
        }
        return {};
    }
    static QStringList serverUsers(const QJsonObject &list)
    {
        QStringList users;
        for (const QJsonValue value : list.value(QStringLiteral("credentials")).toArray())
            users << value.toObject().value(QStringLiteral("username")).toString();
        return users;
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CredentialPage> m_page;
};

inline void CredentialFixture::open(bool production, support::ManualClock *clock)
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(production, clock);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::CredentialPage>(m_project->context());
    QWidget *page = m_page.get();
    page->resize(1250, 820);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    child<QTableView>(page, QStringLiteral("credentialListsView"))->setFocus();
}

inline const core::SipEndpoint &CredentialFixture::registered(const QString &listName) const
{
    for (const core::SipEndpoint &endpoint : draft().endpoints.items) {
        for (const core::Credential &user : listNamed(listName).credentials) {
            if (endpoint.type == core::EndpointType::Registered && endpoint.credentialUsername.value == user.username)
                return endpoint;
        }
    }
    qFatal("nothing registers as a user of %s", qPrintable(listName));
}

inline bool CredentialFixture::apply(bool skipHold)
{
    const core::Result<core::Plan> plan = m_project->desk().plan();
    if (!plan) {
        qWarning() << plan.error().reason << plan.error().message;
        return false;
    }
    workspace::ChangeRunner &runner = m_project->workspace().runner();
    QObject context;
    bool begun = false;
    connect(&runner, &workspace::ChangeRunner::changed, &context, [&runner, skipHold] {
        if (skipHold && runner.phase() == workspace::RunPhase::Holding)
            runner.skipHold();
    });
    runner.start(*plan).then(&context, [&begun](const core::Result<void> &) { begun = true; });
    return QTest::qWaitFor([&begun, &runner] { return begun && !runner.isRunning(); }, 60'000);
}
