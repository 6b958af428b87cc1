// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "core/callquery.h"
#include "gui/base/page.h"
#include "gui/base/theme.h"

#include <QPointer>

class QAction;

namespace workspace {
class Activity;
}

namespace gui {

//! What can be done with one call: copy it for a ticket, look at its whole path, save its packet capture, block its number.
class CallActs final : public QObject
{
    Q_OBJECT

public:
    //! \a page takes the actions; all of \a context outlives them.
    CallActs(const PageContext &context, QWidget *page);

    //! Of the Edit menu and the context menu.
    QList<QAction *> actions() const { return {m_copy, m_path, m_inboundPcap, m_outboundPcap, m_blockCaller, m_blockDestination}; }
    QAction *pathAction() const { return m_path; }
    QList<QAction *> pcapActions() const { return {m_inboundPcap, m_outboundPcap}; }
    //! Null when none is chosen.
    void setCall(const core::CallRow *row);

Q_SIGNALS:
    void copyRequested();
    void pathRequested(const core::CallQuestion &question);
    void blockRequested(core::CallDirection direction, const QString &number);
    void activityStarted(workspace::Activity *activity);
    //! What became of an act. \a file can be opened when it is not empty.
    void said(gui::Meaning meaning, const QString &text, const QString &file, const QString &details);

private:
    QAction *add(const QString &name, const QString &text);
    void savePcap(core::CallDirection leg);
    void follow(workspace::Activity *activity, const QString &path);
    void showBlocking();

    PageContext m_context;
    QWidget *m_page;
    QAction *m_copy;
    QAction *m_path;
    QAction *m_inboundPcap;
    QAction *m_outboundPcap;
    QAction *m_blockCaller;
    QAction *m_blockDestination;
    std::optional<core::CallRow> m_call;
    QPointer<workspace::Activity> m_saving;
};

} // namespace gui
