// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "workspace/calls/rulereplay.h"

#include <QFrame>

#include <memory>

namespace Ui {
class CountryDetail;
}
namespace models {
struct CountryRow;
}

namespace gui {

//! What is selected on the page of the country permissions: its switch, who shares its dialling code, the blocking rules about it, its latest calls.
class CountryDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit CountryDetail(const PageContext &context, QWidget *parent = nullptr);
    ~CountryDetail() override;

    QSize sizeHint() const override;
    //! \a countries is how many switches the rows stand for.
    void showRows(const QList<models::CountryRow> &rows, int countries, bool editable);

Q_SIGNALS:
    void switched(const QString &isoCode, bool open);

private:
    void showCountry(const models::CountryRow &row, bool editable);
    void showFacts(const models::CountryRow &row);
    void showIdentity(const QString &isoCode);
    QString sharedText(const models::CountryRow &row) const;
    QString rulesText(const QString &isoCode) const;
    void countCalls(const QString &isoCode);
    void showCalls();

    PageContext m_context;
    std::unique_ptr<Ui::CountryDetail> m_ui;
    workspace::RuleReplay m_replay;
    QString m_isoCode;
    QString m_counted;
};

} // namespace gui
