// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessfindings.h"

#include "gui/base/iconlabel.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "models/accessrow.h"
#include "models/findingtext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int shownAtMost = 6;
} // namespace

AccessFindings::AccessFindings(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
}

void AccessFindings::showFindings(const QList<core::Finding> &findings, const std::function<int(const core::Finding &)> &fixes, const QString &readOnly)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // A button that was pressed is still in its own handler.
        if (QWidget *line = item->widget()) {
            line->hide();
            line->setObjectName(QString());
            const QList<QWidget *> parts = line->findChildren<QWidget *>();
            for (QWidget *part : parts)
                part->setObjectName(QString());
            line->deleteLater();
        }
        delete item;
    }
    m_shown = findings;
    const int count = int(findings.size());
    for (int i = 0; i < count && i < shownAtMost; ++i)
        addLine(i, findings.at(i), fixes(findings.at(i)), readOnly);
    if (count > shownAtMost) {
        auto *more = new QLabel(tr("and %Ln more finding(s)", nullptr, count - shownAtMost), this);
        more->setTextFormat(Qt::PlainText);
        m_lines->addWidget(more);
    }
    setVisible(count > 0);
}

void AccessFindings::addLine(int number, const core::Finding &finding, int fixes, const QString &readOnly)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString text = visibleText(models::findingText(finding));
    auto *sign = new IconLabel(line);
    sign->setIcon(markIcon(models::markOf(QList<core::Finding>{finding})));
    sign->setAccessibleName(models::severityText(finding.severity));
    auto *words = new QLabel(text, line);
    words->setObjectName(u"findingLabel%1"_s.arg(number));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAccessibleName(tr("Finding"));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    if (fixes > 0) {
        auto *fix = new QPushButton(tr("Fix"), line);
        fix->setObjectName(u"fixButton%1"_s.arg(number));
        fix->setAccessibleName(tr("Fix: %1").arg(text));
        fix->setEnabled(readOnly.isEmpty());
        fix->setToolTip(plainToolTip(readOnly.isEmpty() ? tr("Stages %Ln change(s) that put it right. Nothing is sent before you apply.", nullptr, fixes) : readOnly));
        connect(fix, &QPushButton::clicked, this, [this, number] { Q_EMIT fixRequested(core::Finding(m_shown.at(number))); });
        layout->addWidget(fix, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

} // namespace gui
