// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "gui/access/importreader.h"
#include "gui/base/stagingdialog.h"

#include <QTimer>

#include <memory>

class QToolButton;

namespace Ui {
class ImportDialog;
}

namespace models {
class ImportModel;
class TextFilter;
}

namespace gui {

class Prompter;
class Settings;

//! Takes ranges out of pasted or dropped text or a file, in the formats of `core::ImportFormat`, and shows before anything is staged how each entry is read.
class ImportDialog final : public StagingDialog
{
    Q_OBJECT

public:
    //! \a listId is chosen first; empty chooses the first list.
    ImportDialog(const core::ProjectConfiguration &draft, const QString &listId, QWidget *parent);
    ~ImportDialog() override;

    //! Needed for *Open file...* and for what the table remembers. Both outlive the dialog.
    void setUp(Prompter &prompter, Settings &settings);
    //! Pace of the requests that follow, for the time that is shown. The default is what the transport allows at most.
    void setRequestsPerSecond(double rate);
    //! What is staged already counts too: a change set adds `core::maximumImportedRanges` at most.
    void setStagedAdditions(int count);
    void setText(const QString &text);
    void openFile(const QString &path);

    //! Empty: a new list named `newListName()`.
    QString listId() const;
    QString newListName() const;
    //! What is to be added, in the order of the text.
    QList<core::ImportedRange> ranges() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Filter
    {
        QToolButton *button;
        QString (*text)(const QString &count);
        QList<core::ImportState> states; //!< empty: all
    };

    void fillBoxes(const QString &listId);
    void setUpPreview();
    void setUpFilters();
    void connectAll();
    //! Reads \a source, which becomes what is shown once that has succeeded.
    void read(const ImportSource &source);
    void readAgain();
    void take(const ImportReader::Outcome &outcome);
    void hold(const ImportSource &source);
    void typeInstead();
    void filter();
    QByteArray nameProblem() const;
    QString problemText(const ImportReader::Outcome &outcome) const;
    QString sumText() const;
    void showState();
    void showCounts();
    void showReading();

    core::ProjectConfiguration m_draft;
    int m_stagedAdditions = 0;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    models::ImportModel *m_model;
    models::TextFilter *m_proxy;
    ImportReader *m_reader;
    QTimer m_tick; //!< moves the bar
    QList<Filter> m_filters;
    Prompter *m_prompter = nullptr;
    double m_requestsPerSecond = 20;
    ImportSource m_source; //!< what the result is of
    ImportSource m_reading; //!< what is being read, or was when reading was stopped
    QString m_heldName; //!< empty while the text field is the source
    QString m_readingName;
    core::ImportResult m_result;
};

} // namespace gui
