// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/tablepage.h"

#include "models/countrymodel.h"

class QComboBox;

namespace gui {

class CountryDetail;

//! The country permissions of the project by continent. One switch holds for all trunks.
class CountryPage final : public TablePage
{
    Q_OBJECT

public:
    explicit CountryPage(const PageContext &context, QWidget *parent = nullptr);
    ~CountryPage() override;

    void show(const core::ObjectRef &ref) override;
    using TablePage::show;
    //! Opens the dialog that takes country codes.
    void pasteCodes(const QString &text);

protected:
    void load() override;
    void showSelection() override;
    core::ObjectRef refOfKey(const QString &key) const override;
    QString emptyText() const override;
    core::Completeness completeness() const override;
    bool isNarrowed() const override;
    void clearNarrowing() override;

private:
    void addActs();
    //! The countries of the selected rows; a heading stands for all of its group, whatever is filtered.
    QStringList selectedCountries() const;
    void setOpen(const QStringList &isoCodes, bool open);
    void toggleSelection();
    int countToSwitch(bool open) const;
    //! Why \a open cannot be staged for what is selected.
    QString whyNotSwitch(bool open) const;
    void showSwitches();

    models::CountryModel *m_model;
    CountryDetail *m_detail;
    QComboBox *m_show;
    QAction *m_open = nullptr;
    QAction *m_close = nullptr;
};

} // namespace gui
