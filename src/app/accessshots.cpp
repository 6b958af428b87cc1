// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"

#include "core/accessnote.h"
#include "core/policytest.h"
#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessgestures.h"
#include "gui/access/checkbar.h"
#include "gui/window/mainwindow.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/policytests.h"
#include "workspace/workspace.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize wide(1440, 900);
constexpr QSize narrow(1024, 700);

const core::AccessControlList *listNamed(const core::ProjectConfiguration &project, const QString &name)
{
    for (const core::AccessControlList &list : project.accessControlLists.items) {
        if (list.name.value == name)
            return &list;
    }
    return nullptr;
}

QString importText()
{
    return u"; acl.conf of the old switch\n[peers]\ndeny=0.0.0.0/0.0.0.0\npermit=45.10.20.0/255.255.255.240\npermit=45.10.20.30/32\npermit=203.0.113.17\npermit=45.10.20.0/28\n"
           u"permit=45.10.21.0/255.255.0.255\npermit=sbc.example.org\n"_s;
}

QList<core::PolicyTest> policyTests(const core::ProjectConfiguration &project)
{
    const QString oslo = project.trunks.items.isEmpty() ? QString() : project.trunks.items.first().id;
    using Expect = core::PolicyTest::Expect;
    return {{u"1"_s, u"193.212.4.9"_s, {}, oslo, Expect::Reach, u"Fibre of the head office"_s},
            {u"2"_s, u"198.51.100.9"_s, {}, {}, Expect::NotReach, u"Old SBC, switched off"_s},
            {u"3"_s, {}, u"agent.7"_s, {}, Expect::Reach, u"Remote agents"_s}};
}

} // namespace

//! An entry that ends, so that the pictures have one.
void Screenshots::stageAnEnd()
{
    workspace::ChangeDesk &desk = m_workspace.desk();
    const core::AccessControlList *list = listNamed(desk.draft(), u"London voice"_s);
    if (!list || list->ranges.size() < 3)
        return;
    const QString note = core::AccessNote{u"Docklands test set"_s, u"voice team"_s, m_clock.utcNow().addDays(2)}.toString();
    if (!gui::AccessGestures(desk).editNote({list->id, list->ranges.at(2).id}, note))
        m_error = u"the end of the picture could not be staged"_s;
}

void Screenshots::addAccessShot(const QString &name, const std::function<void(gui::AccessControlPage &)> &prepare, bool dialog)
{
    auto *page = qobject_cast<gui::AccessControlPage *>(m_window.page(gui::PageId::AccessControl));
    if (!page)
        return;
    for (const bool dark : {false, true}) {
        addShot(dark ? name + u"-dark"_s : name, dark && !dialog ? narrow : wide, dark, [this, page, prepare, dialog] {
            m_window.showPage(gui::PageId::AccessControl);
            if (dialog) {
                const core::AccessControlList *list = listNamed(m_workspace.desk().draft(), u"Oslo offices"_s);
                page->setView(gui::AccessControlPage::View::Ranges);
                if (list)
                    page->show({core::Kind::IpRange, core::liveId(list->id), core::liveId(list->ranges.at(1).id)});
            }
            prepare(*page);
            const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
            for (QDialog *each : dialogs) {
                if (dialog && each->isVisible())
                    m_dialog = each;
            }
        });
    }
}

void Screenshots::planAccess()
{
    using View = gui::AccessControlPage::View;
    using Page = gui::AccessControlPage;
    addAccessShot(u"access-control-by-trunk"_s, [](Page &page) {
        page.setView(View::Trunks);
        if (auto *bar = page.findChild<gui::CheckBar *>())
            bar->check(u"193.212.4.9, 198.51.100.9"_s);
    }, false);
    addAccessShot(u"access-control-picture"_s, [](Page &page) { page.setView(View::Picture); }, false);
    addAccessShot(u"access-control-matrix"_s, [](Page &page) { page.setView(View::Matrix); }, false);
    addAccessShot(u"import-ranges"_s, [](Page &page) { page.importRanges(importText()); }, true);
    addAccessShot(u"everything-of"_s, [](Page &page) { page.everythingOf(u"Docklands"_s); }, true);
    addAccessShot(u"until"_s, [](Page &page) { page.setUntil(); }, true);
    addAccessShot(u"replace-address"_s, [](Page &page) { page.replaceAddress(); }, true);
    addAccessShot(u"policy-tests"_s, [this](Page &page) {
        m_workspace.policyTests().setTests(policyTests(m_workspace.desk().live()));
        page.showPolicyTests();
    }, true);
    addAccessShot(u"access-report"_s, [](Page &page) { page.showReport(); }, true);
    addAccessShot(u"whole-path"_s, [this](Page &page) {
        core::CallQuestion question;
        question.trunkId = m_workspace.desk().live().trunks.items.value(0).id;
        question.address = core::parseIpv4Address(u"193.212.4.9");
        question.from = u"+4722000000"_s;
        question.to = u"+2348012345678"_s;
        page.showCallPath(question);
    }, true);
}

} // namespace app
