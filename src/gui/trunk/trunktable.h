// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"
#include "models/trunkmodel.h"

#include <QFutureWatcher>

namespace gui {

class SecretClipboard;
class TrunkDetail;

//! The trunks of the project in a table, with the detail of the chosen one.
class TrunkTable final : public TablePage
{
    Q_OBJECT

public:
    explicit TrunkTable(const PageContext &context, QWidget *parent = nullptr);

    void show(const core::ObjectRef &ref) override;
    using TablePage::show;

Q_SIGNALS:
    void endpointsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    QString emptyAct() const override { return QStringLiteral("actionNewTrunk"); }
    core::Completeness completeness() const override;

private:
    void addActs();
    void setUpColumns();
    //! As many columns as the window has room for, until somebody chooses them.
    void fitColumns();
    void noteChoice();
    //! Once for all trunks, and in a thread of its own where that takes longer than a frame.
    void judge();
    void takeFindings(const QHash<QString, models::TrunkFindings> &findings);
    //! Findings and labels come beside the project.
    void showRows();
    void completeRows(QList<models::TrunkRow> *rows) const;
    void newTrunk();
    void showHandover();
    void removeSelected();
    void stageRemoval(const QStringList &ids);
    QString usesText(const QStringList &ids) const;

    models::TrunkModel *m_model;
    TrunkDetail *m_detail;
    SecretClipboard *m_clipboard;
    QHash<QString, models::TrunkFindings> m_findings;
    QFutureWatcher<QHash<QString, models::TrunkFindings>> m_judging;
    bool m_outdated = true;   //!< the project is another one than was judged
    bool m_chosen; //!< somebody chose the columns
    QList<bool> m_fitted; //!< whether the columns that come and go were hidden by `fitColumns`
};

} // namespace gui
