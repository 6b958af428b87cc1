// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "core/addressexport.h"
#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

using models::AccessRow;

namespace {

struct Format
{
    core::RangeFormat format;
    const char *name; //!< of the act
    const char *text;
    const char *suffix;
};

constexpr std::array formats{Format{core::RangeFormat::Plain, "Plain", QT_TRANSLATE_NOOP("gui::AccessControlPage", "Plain lines"), "txt"},
                             Format{core::RangeFormat::Csv, "Csv", QT_TRANSLATE_NOOP("gui::AccessControlPage", "CSV"), "csv"},
                             Format{core::RangeFormat::Asterisk, "Asterisk", QT_TRANSLATE_NOOP("gui::AccessControlPage", "Asterisk acl.conf"), "conf"},
                             Format{core::RangeFormat::FreeSwitch, "FreeSwitch", QT_TRANSLATE_NOOP("gui::AccessControlPage", "FreeSWITCH acl.conf.xml"), "xml"},
                             Format{core::RangeFormat::Kamailio, "Kamailio", QT_TRANSLATE_NOOP("gui::AccessControlPage", "Kamailio address rows (SQL)"), "sql"},
                             Format{core::RangeFormat::OpenSips, "OpenSips", QT_TRANSLATE_NOOP("gui::AccessControlPage", "OpenSIPS address rows (SQL)"), "sql"}};

} // namespace

void AccessControlPage::setUpFormats()
{
    m_copyMenu->setObjectName(u"copyAsMenu"_s);
    m_exportMenu->setObjectName(u"exportAsMenu"_s);
    for (int i = 0; i < int(formats.size()); ++i) {
        const Format &format = formats[std::size_t(i)];
        QAction *copy = m_copyMenu->addAction(tr(format.text), this, [this, i] { copyAs(i); });
        copy->setObjectName("copyAs"_L1 + QLatin1StringView(format.name));
        QAction *save = m_exportMenu->addAction(tr("%1…").arg(tr(format.text)), this, [this, i] { exportAs(i); });
        save->setObjectName("exportAs"_L1 + QLatin1StringView(format.name));
    }
    const auto whyNothing = [this] { return m_proxy->rowCount() == 0 ? tr("Nothing is shown.") : QString(); };
    const auto add = [this, whyNothing](const QString &name, const QString &text, const QString &iconName, QMenu *menu) {
        QAction *act = m_acts->add({name, text, {}, TableActs::Place::Menu, 0, 1 << 20, false, iconName, whyNothing},
                                   [this, menu] { menu->popup(mapToGlobal(rect().center())); });
        act->setMenu(menu);
    };
    add(u"actionCopyAs"_s, tr("Copy as"), u"copy"_s, m_copyMenu);
    add(u"actionExportAs"_s, tr("Export as"), u"download"_s, m_exportMenu);
}

//! What is selected, or else everything that is shown; a range once, however often it stands there.
QByteArray AccessControlPage::exported(int format, int *count) const
{
    QList<AccessRow> rows = selectedRows();
    rows.removeIf([](const AccessRow &row) { return row.kind != AccessRow::Kind::Range; });
    if (rows.isEmpty())
        rows = m_proxy->shownRows();
    QSet<std::pair<QString, QString>> seen;
    QList<core::ExportedRange> ranges;
    for (const AccessRow &row : std::as_const(rows)) {
        const std::pair id(row.listId, row.rangeId);
        if (row.kind != AccessRow::Kind::Range || !row.network || row.state == models::RowState::Removed || seen.contains(id))
            continue;
        seen.insert(id);
        ranges << core::ExportedRange{*row.network, row.note, row.listName};
    }
    *count = int(ranges.size());
    return core::exportRanges(formats[std::size_t(format)].format, ranges);
}

void AccessControlPage::copyAs(int format)
{
    int count = 0;
    const QByteArray text = exported(format, &count);
    if (count == 0)
        return m_ui->pageMessageBar->showMessage(Meaning::Note, tr("There is no range to copy."));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_ui->pageMessageBar->showMessage(Meaning::Note, tr("%Ln range(s) copied.", nullptr, count));
}

void AccessControlPage::exportAs(int format)
{
    int count = 0;
    const QByteArray text = exported(format, &count);
    if (count == 0)
        return m_ui->pageMessageBar->showMessage(Meaning::Note, tr("There is no range to export."));
    const Format &chosen = formats[std::size_t(format)];
    const QString suffix = QLatin1StringView(chosen.suffix);
    FileQuestion question;
    question.title = tr("Export ranges");
    question.suggestedName = u"trunkdesk-ranges.%1"_s.arg(suffix);
    question.filter = u"%1 (*.%2)"_s.arg(tr(chosen.text), suffix);
    m_context.prompter.askSavePath(this, question, this, [this, text, count](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        const QString where = visibleText(path);
        if (written)
            m_ui->pageMessageBar->showMessage(Meaning::Note, tr("%Ln range(s) written to %1.", nullptr, count).arg(where));
        else
            m_ui->pageMessageBar->showMessage(Meaning::Error, tr("%1 could not be written: %2").arg(where, visibleText(file.errorString())));
    });
}

} // namespace gui
