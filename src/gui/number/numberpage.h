// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"
#include "models/numbermodel.h"

class QComboBox;

namespace gui {

class NumberDetail;
class NumberPoller;

//! The numbers of the project as trunking and the Numbers API see them: which trunk, what is under way, where the two disagree.
class NumberPage final : public TablePage
{
    Q_OBJECT

public:
    enum class Show { All, Unassigned, Inconsistent, UnderWay, Failed, Staged };

    explicit NumberPage(const PageContext &context, QWidget *parent = nullptr);
    ~NumberPage() override;

    //! Failed, and where the two hosts disagree.
    int attention() const override { return m_attention; }

    // The acts; public for menus and tests.
    void assign();
    void assignOther();
    void openAssign(const QStringList &chosen);
    void takeOff();
    void tryAgain();

protected:
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    core::Completeness completeness() const override;
    bool countsWhileHidden() const override { return true; }
    bool isNarrowed() const override;
    void clearNarrowing() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpActs();
    void setUpFilters();
    void showCalls();
    void setUpDetail();
    void filterRows();
    bool isShown(const models::NumberRow &row) const;
    void fillFilters();
    void showFigures();
    void followRun();
    void watch();
    QList<models::NumberRow> selectedRows() const;
    core::Change assignment(const QString &number, const QString &trunkId) const;
    void stage(const QStringList &numbers, const QString &trunkId, const QString &label, const QString &subject);

    QList<models::NumberRow> m_rows;
    models::NumberModel *m_model;
    NumberDetail *m_numberDetail;
    NumberPoller *m_poller;
    QComboBox *m_trunkFilter;
    QComboBox *m_countryFilter;
    QComboBox *m_showFilter;
    QSet<QString> m_running;
    int m_attention = 0;
};

} // namespace gui
