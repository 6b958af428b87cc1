// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/fieldform.h"
#include "gui/base/objectacts.h"
#include "gui/openproject.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TestFieldForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<OpenProject>();
        QVERIFY(m_project->load());
        m_window = std::make_unique<QWidget>();
        auto *layout = new QHBoxLayout(m_window.get());
        m_name = new QLineEdit;
        m_message = new QLabel;
        m_callerName = new QCheckBox;
        m_other = new QLineEdit;
        for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_callerName), static_cast<QWidget *>(m_other)})
            layout->addWidget(widget);
        m_form = std::make_unique<gui::FieldForm>(m_project->workspace());
        m_form->bindText(m_name, m_message, "name", [](const QString &text) { return text.isEmpty() ? u"A name is needed."_s : QString(); });
        m_form->bindFlag(m_callerName, nullptr, "enableCallerName");
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_trunk = m_project->desk().live().trunks.items.first();
        m_form->show(ref(), true);
    }
    void cleanup()
    {
        m_form.reset();
        m_window.reset();
        m_project.reset();
    }

    void leavingAnInputStagesIt()
    {
        QCOMPARE(m_name->text(), m_trunk.name.value);
        type(u"Renamed"_s);
        QVERIFY(staged().isEmpty());
        QTest::keyClick(m_name, Qt::Key_Tab);
        QCOMPARE(staged().size(), 1);
        QCOMPARE(staged().first().edits.first().field, QByteArray("name"));
        QCOMPARE(staged().first().edits.first().after, core::RawValue(QByteArray("\"Renamed\"")));
        QVERIFY(m_message->text().contains(m_trunk.name.value));
        QVERIFY(m_message->isVisible());
        // Back to what it was: nothing is left.
        type(m_trunk.name.value);
        QTest::keyClick(m_name, Qt::Key_Return);
        QVERIFY(staged().isEmpty());
        m_form->show(ref(), true);
        QVERIFY(!m_message->isVisible());
    }

    void whatIsWrongStaysAndIsSaid()
    {
        m_name->selectAll();
        QTest::keyClick(m_name, Qt::Key_Delete);
        QCOMPARE(m_message->text(), u"A name is needed."_s);
        QTest::keyClick(m_name, Qt::Key_Tab);
        QVERIFY(staged().isEmpty());
        m_form->show(ref(), true);
        QCOMPARE(m_name->text(), QString());
        QCOMPARE(m_message->text(), u"A name is needed."_s);
        QVERIFY(!m_form->isClean());
        // Esc brings the staged value back.
        m_name->setFocus();
        QTest::keyClick(m_name, Qt::Key_Escape);
        QCOMPARE(m_name->text(), m_trunk.name.value);
        QVERIFY(m_form->isClean());
    }

    void refreshDoesNotTouchWhatIsTyped()
    {
        type(u"half a na"_s);
        m_form->show(ref(), true);
        QCOMPARE(m_name->text(), u"half a na"_s);
        // Another object takes the form over.
        const core::Trunk other = m_project->desk().live().trunks.items.at(1);
        m_form->show({core::Kind::Trunk, {}, core::liveId(other.id)}, true);
        QCOMPARE(m_name->text(), other.name.value);
    }

    void whatIsLostIsTold()
    {
        QSignalSpy told(m_form.get(), &gui::FieldForm::notStaged);
        const core::Trunk other = m_project->desk().live().trunks.items.at(1);
        const core::ObjectRef second{core::Kind::Trunk, {}, core::liveId(other.id)};
        m_name->selectAll();
        m_name->setFocus();
        QTest::keyClick(m_name, Qt::Key_Delete);
        QTest::keyClick(m_name, Qt::Key_Tab);
        m_form->show(ref(), true);
        QCOMPARE(told.size(), 0);
        m_form->show(second, true);
        QCOMPARE(told.size(), 1);
        const QString text = told.first().first().toString();
        QVERIFY2(text.contains(m_trunk.name.value) && text.contains(u"was not staged: A name is needed."_s), qPrintable(text));
        // Half typed: the words are not lost.
        type(u"half a na"_s);
        m_form->clear();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.last().first().toString().contains(u"half a na"_s), qPrintable(told.last().first().toString()));
        m_form->show(ref(), true);
        m_form->show(second, true);
        QCOMPARE(told.size(), 2);
        QVERIFY(staged().isEmpty());
    }

    void choicesHaveNoEmptyItem()
    {
        QComboBox box;
        for (const QString &text : {u"UDP"_s, u"TCP"_s, u"TLS"_s})
            box.addItem(text, text);
        gui::FieldForm form(m_project->workspace());
        form.bindChoice(&box, nullptr, "transport");
        // A trunk has no such field, as an endpoint that registers has none.
        form.show(ref(), true);
        QCOMPARE(box.count(), 3);
        QCOMPARE(box.currentIndex(), -1);
        form.clear();
        QCOMPARE(box.count(), 3);
    }

    void valuesOfAnotherObjectAreNotOffered()
    {
        QComboBox box;
        box.addItem(u"nowhere"_s, u"nowhere"_s);
        gui::FieldForm form(m_project->workspace());
        form.bindChoice(&box, nullptr, "hostName");
        form.show(ref(), true);
        QCOMPARE(box.count(), 2);
        QCOMPARE(box.currentText(), m_trunk.hostName.value);
        const core::Trunk other = m_project->desk().live().trunks.items.at(1);
        form.show({core::Kind::Trunk, {}, core::liveId(other.id)}, true);
        QCOMPARE(box.count(), 2);
        QCOMPARE(box.currentText(), other.hostName.value);
        form.clear();
        QCOMPARE(box.count(), 1);
        QCOMPARE(box.currentIndex(), -1);
    }

    void flagsAreStagedAtOnce()
    {
        const bool before = m_callerName->isChecked();
        m_callerName->click();
        QCOMPARE(staged().size(), 1);
        QCOMPARE(staged().first().edits.first().after, core::RawValue(QByteArray(before ? "false" : "true")));
        m_project->desk().undo();
        m_form->show(ref(), true);
        QCOMPARE(m_callerName->isChecked(), before);
    }

    void readOnlyTakesNothing()
    {
        m_form->show(ref(), false);
        QVERIFY(!m_name->isEnabled());
        QVERIFY(!m_callerName->isEnabled());
    }

    void objectsCanBeCopied()
    {
        const QString json = gui::objectAsJson(m_project->workspace(), ref());
        QVERIFY(json.contains(u"\n  \"name\": "_s));
        QCOMPARE(QJsonDocument::fromJson(json.toUtf8()), QJsonDocument::fromJson(m_trunk.raw.toJson()));
        const QString curl = gui::objectAsCurl(m_project->workspace(), ref());
        QVERIFY(curl.startsWith(u"curl "_s));
        QVERIFY(curl.contains(u"$SINCH_TOKEN"_s));
        QVERIFY(curl.endsWith(u"/trunks/%1'"_s.arg(m_trunk.id)));
        QCOMPARE(gui::objectAsCurl(m_project->workspace(), {core::Kind::Trunk, {}, core::draftId(3)}), QString());
    }

private:
    core::ObjectRef ref() const { return {core::Kind::Trunk, {}, core::liveId(m_trunk.id)}; }
    QList<core::Change> staged() const { return m_project->desk().staged().changes; }
    void type(const QString &text)
    {
        m_name->setFocus();
        m_name->selectAll();
        QTest::keyClicks(m_name, text);
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<gui::FieldForm> m_form;
    QLineEdit *m_name = nullptr;
    QLabel *m_message = nullptr;
    QCheckBox *m_callerName = nullptr;
    QLineEdit *m_other = nullptr;
    core::Trunk m_trunk;
};

QTEST_MAIN(TestFieldForm)

#include "tst_fieldform.moc"
