// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/tableexport.h"

#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "models/tablemodel.h"
#include "workspace/csvfile.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gui {

QList<QStringList> tableLines(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    const QAbstractItemModel *model = view.model();
    QList<int> columns;
    QStringList heads;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns << column;
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        heads << (title.isEmpty() ? model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() : title);
    }
    QList<QStringList> lines{heads};
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(models::HeadingRole).toBool())
            continue;
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << model->index(row, column).data(Qt::DisplayRole).toString();
        lines << cells;
    }
    return lines;
}

void exportTable(const QTableView &view, const QString &name, Prompter &prompter, MessageBar &messages)
{
    FileQuestion question;
    question.title = QCoreApplication::translate("gui::TableExport", "Export table");
    question.suggestedName = u"trunkdesk-%1.csv"_s.arg(name);
    question.filter = QCoreApplication::translate("gui::TableExport", "CSV file (*.csv)");
    prompter.askSavePath(messages.window(), question, &messages, [&view, &messages](const QString &path) {
        workspace::saveCsv(&messages, tableLines(view), path).then(&messages, [&messages, path](const core::Result<int> &written) {
            const QString where = visibleText(path);
            if (written)
                messages.showMessage(Meaning::Note, QCoreApplication::translate("gui::TableExport", "%Ln row(s) written to %1.", nullptr, *written).arg(where));
            else
                messages.showMessage(Meaning::Error, errorText(written.error()).sentence(QCoreApplication::translate("gui::TableExport", "Writing %1").arg(where)));
        });
    });
}

} // namespace gui
