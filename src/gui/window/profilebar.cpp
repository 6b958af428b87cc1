// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/profilebar.h"

#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "ui_profilebar.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {

ProfileBar::ProfileBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ProfileBar>())
    , m_ground(0x3d, 0x5a, 0x80)
{
    m_ui->setupUi(this);
    connect(m_ui->refreshButton, &QToolButton::clicked, this, &ProfileBar::refreshRequested);
    connect(m_ui->findButton, &QToolButton::clicked, this, &ProfileBar::findRequested);
    connect(m_ui->lockButton, &QToolButton::clicked, this, &ProfileBar::toggleLock);
    connect(m_ui->projectButton, &QToolButton::clicked, this, [this] {
        if (m_workspace)
            QGuiApplication::clipboard()->setText(m_workspace->profile().projectId);
    });
}

ProfileBar::~ProfileBar() = default;

void ProfileBar::setWorkspace(workspace::Workspace &workspace, const Settings &settings)
{
    m_workspace = &workspace;
    m_settings = &settings;
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &ProfileBar::showLock);
    connect(&workspace.store(), &workspace::ProjectStore::changed, this, &ProfileBar::updateTimes);
    connect(&workspace.store(), &workspace::ProjectStore::refreshingChanged, this, &ProfileBar::updateTimes);
    m_ui->scopeButton->setLabels(workspace.labels());
    showProfile();
    showLock();
    updateTimes();
}

void ProfileBar::setCallsAsOf(const QDateTime &time)
{
    m_callsAsOf = time;
    updateTimes();
}

void ProfileBar::showProfile()
{
    const workspace::Profile &profile = m_workspace->profile();
    const QColor chosen(profile.color);
    if (chosen.isValid())
        m_ground = chosen;
    m_ui->nameLabel->setText(visibleText(profile.name));
    m_ui->productionLabel->setVisible(profile.production);
    m_ui->projectButton->setText(withoutMnemonic(shortId(profile.projectId)));
    m_ui->projectButton->setToolTip(plainToolTip(tr("Project %1\nClick to copy").arg(profile.projectId)));
    m_ui->schemeLabel->setText(profile.scheme == workspace::AuthScheme::Basic ? tr("Basic (for tests)") : u"OAuth2"_s);
    const QUrl host = m_workspace->hosts().est;
    const bool usual = host == workspace::ServiceHosts().est;
    m_ui->hostLabel->setText(usual ? QString() : visibleText(host.host() + (host.port() > 0 ? u":%1"_s.arg(host.port()) : QString())));
    m_ui->hostLabel->setVisible(!usual);
    setInk();
}

void ProfileBar::setInk()
{
    const QColor ink = textOn(m_ground);
    QPalette colors = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        colors.setColor(role, ink);
        colors.setColor(QPalette::Disabled, role, ink);
    }
    colors.setColor(QPalette::Button, m_ground);
    colors.setColor(QPalette::Window, m_ground);
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        // A menu lies on its own ground.
        if (!child->isWindow())
            child->setPalette(colors);
    }
    m_ui->refreshButton->setIcon(icon(u"refresh"_s, ink));
    m_ui->findButton->setIcon(icon(u"search"_s, ink));
}

void ProfileBar::showLock()
{
    const workspace::AccessGuard &guard = m_workspace->guard();
    const QColor ink = textOn(m_ground);
    m_ui->lockIconLabel->setPixmap(icon(guard.isLocked() ? u"lock"_s : u"unlock"_s, ink).pixmap(16, 16));
    m_ui->lockIconLabel->setVisible(guard.canLock() || guard.isLocked());
    m_ui->lockButton->setVisible(guard.canLock() && !m_workspace->isSecondWindow());
    if (guard.isLocked()) {
        m_ui->lockIconLabel->setAccessibleName(tr("Read-only"));
        m_ui->lockButton->setText(tr("Read-only: unlock 15 min"));
        m_ui->lockButton->setToolTip(
            plainToolTip(tr("Read-only. Nothing you do here changes %1. Unlock for 15 minutes to stage and apply changes.").arg(m_workspace->profile().name)));
    } else {
        m_ui->lockIconLabel->setAccessibleName(tr("Changes are allowed"));
        m_ui->lockButton->setText(tr("Unlocked %1, lock now").arg(durationText(guard.remainingMs())));
        m_ui->lockButton->setToolTip(plainToolTip(tr("Changes can be staged and applied until the time is over. Click to lock now.")));
    }
}

void ProfileBar::toggleLock()
{
    workspace::AccessGuard &guard = m_workspace->guard();
    if (guard.isLocked())
        guard.unlock();
    else
        guard.lock();
}

void ProfileBar::updateTimes()
{
    if (!m_workspace)
        return;
    const QDateTime now = m_workspace->clock().utcNow();
    const workspace::ProjectStore &store = m_workspace->store();
    const QString age = ageText(store.asOf(), now);
    if (store.isRefreshing())
        m_ui->configurationAgeLabel->setText(age.isEmpty() ? tr("Loading…") : tr("Config %1, loading…").arg(age));
    else
        m_ui->configurationAgeLabel->setText(age.isEmpty() ? tr("Config not loaded") : tr("Config %1").arg(age));
    m_ui->configurationAgeLabel->setToolTip(plainToolTip(timeText(store.asOf(), m_settings->timeZone())));
    m_ui->callsAgeLabel->setVisible(m_callsAsOf.isValid());
    m_ui->callsAgeLabel->setText(tr("Calls %1").arg(ageText(m_callsAsOf, now)));
    m_ui->callsAgeLabel->setToolTip(plainToolTip(timeText(m_callsAsOf, m_settings->timeZone())));
    m_ui->refreshButton->setEnabled(!store.isRefreshing());
    if (!m_workspace->guard().isLocked() && m_workspace->guard().canLock())
        m_ui->lockButton->setText(tr("Unlocked %1, lock now").arg(durationText(m_workspace->guard().remainingMs())));
}

void ProfileBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground);
}

} // namespace gui
