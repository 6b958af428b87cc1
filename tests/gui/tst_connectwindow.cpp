// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/connectwindow.h"
#include "support/scriptedprompter.h"
#include "workspace/profile/keychainsecretstore.h"
#include "workspace/profile/profilestore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! What is typed about a profile is not lost without a word.
class TestConnectWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<workspace::ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_secrets = std::make_unique<workspace::SessionSecretStore>();
        m_first = stored(u"Acme"_s, u"#2f4b7c"_s);
        m_second = stored(u"Bergen"_s, u"#007a5a"_s);
        m_prompter = std::make_unique<ScriptedPrompter>();
        m_window = std::make_unique<gui::ConnectWindow>(*m_profiles, *m_secrets, *m_prompter, workspace::ServiceHosts());
        m_window->show();
        m_window->select(m_first.id);
        QTRY_VERIFY(child<QLabel>(u"secretNote"_s)->text().startsWith(u"Stored"_s));
    }
    void cleanup()
    {
        m_window.reset();
        m_prompter.reset();
        m_secrets.reset();
        m_profiles.reset();
        m_folder.reset();
    }

    void nothingTypedAsksNothing()
    {
        m_window->select(m_second.id);
        QTRY_COMPARE(name()->text(), u"Bergen"_s);
        child<QPushButton>(u"addButton"_s)->click();
        QCOMPARE(name()->text(), QString());
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_prompter->asked.isEmpty());
    }

    void anotherProfileAsksFirst()
    {
        type(u"typed-secret"_s);
        m_window->select(m_second.id);
        QVERIFY(asked(1));
        QCOMPARE(m_prompter->asked.first().buttons, QStringList({u"Keep editing"_s, u"Drop what was typed"_s}));
        QTRY_COMPARE(current(), 0);
        QCOMPARE(name()->text(), u"Acme"_s);
        QCOMPARE(child<QLineEdit>(u"secretEdit"_s)->text(), u"typed-secret"_s);

        m_prompter->answers = {u"Drop what was typed"_s};
        m_window->select(m_second.id);
        QTRY_COMPARE(name()->text(), u"Bergen"_s);
        QTRY_COMPARE(current(), 1);
        QCOMPARE(child<QLineEdit>(u"secretEdit"_s)->text(), QString());
    }

    void addAsksFirst()
    {
        child<QPushButton>(u"addButton"_s)->click();
        QTest::keyClicks(name(), u"Half"_s);
        child<QPushButton>(u"addButton"_s)->click();
        QVERIFY(asked(1));
        QCOMPARE(name()->text(), u"Half"_s);
        m_prompter->answers = {u"Drop what was typed"_s};
        child<QPushButton>(u"addButton"_s)->click();
        QTRY_COMPARE(name()->text(), QString());
    }

    void closingAsksFirst()
    {
        type(u"typed-secret"_s);
        m_window->close();
        QVERIFY(asked(1));
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(asked(2));
        QVERIFY(m_window->isVisible());
        m_prompter->answers = {u"Drop what was typed"_s};
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void savedAsksNothingAndKeepsTheSecret()
    {
        QSignalSpy opened(m_window.get(), &gui::ConnectWindow::openRequested);
        name()->selectAll();
        QTest::keyClicks(name(), u"Acme EU"_s);
        child<QPushButton>(u"openButton"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<workspace::Profile>().name, u"Acme EU"_s);
        // A colour that is none of the eight stays what it is.
        QCOMPARE(opened.first().at(0).value<workspace::Profile>().color, u"#2f4b7c"_s);
        QCOMPARE(opened.first().at(1).value<core::Secret>(), core::Secret("stored-Acme"));
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_prompter->asked.isEmpty());
    }

private:
    template<class T>
    T *child(const QString &objectName) const
    {
        T *found = m_window->findChild<T *>(objectName);
        if (!found)
            qFatal("no %s", qPrintable(objectName));
        return found;
    }
    //! Asked that often, and answered.
    bool asked(int times) const
    {
        QCoreApplication::processEvents();
        return m_prompter->asked.size() == times;
    }
    QLineEdit *name() const { return child<QLineEdit>(u"nameEdit"_s); }
    int current() const { return child<QListView>(u"profileView"_s)->currentIndex().row(); }
    void type(const QString &secret) { QTest::keyClicks(child<QLineEdit>(u"secretEdit"_s), secret); }
    workspace::Profile stored(const QString &profileName, const QString &color)
    {
        workspace::Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = profileName;
        profile.projectId = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
        profile.keyId = u"7c3b9f10-51d2-4c0e-8a6b-2f9d4e1a6b70"_s;
        profile.color = color;
        if (!m_profiles->save(profile))
            qFatal("not saved");
        bool written = false;
        m_secrets->write(profile.id, core::Secret("stored-" + profileName.toUtf8())).then(this, [&written](const core::Result<workspace::SecretPlace> &) { written = true; });
        if (!QTest::qWaitFor([&written] { return written; }))
            qFatal("no secret");
        return profile;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::ProfileStore> m_profiles;
    std::unique_ptr<workspace::SessionSecretStore> m_secrets;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<gui::ConnectWindow> m_window;
    workspace::Profile m_first;
    workspace::Profile m_second;
};

QTEST_MAIN(TestConnectWindow)

#include "tst_connectwindow.moc"
