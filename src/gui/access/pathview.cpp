// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/pathview.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/callpathtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

Meaning meaningOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Passes:
        return Meaning::Answered;
    case core::Verdict::Refused:
        return Meaning::Error;
    case core::Verdict::NotKnown:
        break;
    }
    return Meaning::Warning;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeBold(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

} // namespace

PathView::PathView(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(u"pathTitleLabel"_s, this))
    , m_verdict(plainLabel(u"pathVerdictLabel"_s, this))
    , m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_verdict);
    m_layout->addStretch(1);
    makeBold(m_verdict);
}

void PathView::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_verdict->setAccessibleName(title);
}

void PathView::clear()
{
    delete m_body;
    m_body = nullptr;
    m_gates = nullptr;
    m_path = {};
    m_names.clear();
}

void PathView::setMessage(const QString &text)
{
    clear();
    setInk(m_verdict, Meaning::Quiet);
    m_verdict->setText(visibleText(text));
    setAccessibleDescription(m_verdict->text());
}

void PathView::setPath(const core::CallPath &path, const NameOf &nameOf)
{
    QStringList names;
    for (const core::GateAnswer &answer : path.gates)
        names << (answer.decides ? nameOf(*answer.decides) : QString());
    // What has not changed stays, with the focus in it.
    if (m_body && path == m_path && names == m_names)
        return;
    clear();
    m_path = path;
    m_names = names;
    setInk(m_verdict, meaningOf(path.verdict));
    m_verdict->setText(models::pathVerdictText(path.verdict));
    setAccessibleDescription(m_verdict->text());
    m_body = new QWidget(this);
    m_body->setObjectName(u"pathBody"_s);
    m_gates = new QGridLayout(m_body);
    m_gates->setContentsMargins(0, 0, 0, 0);
    m_gates->setHorizontalSpacing(8);
    m_gates->setVerticalSpacing(4);
    m_gates->setColumnStretch(1, 1);
    for (const core::GateAnswer &answer : path.gates)
        addGate(answer, nameOf);
    if (!path.cannotKnow.isEmpty()) {
        QStringList lines{tr("What no configuration tells:")};
        for (const QByteArray &code : path.cannotKnow)
            lines << u"\u2022 "_s + models::cannotKnowText(code);
        QLabel *doubts = addLabel(u"pathDoubtsLabel"_s, lines.join(u'\n'));
        setInk(doubts, Meaning::Quiet);
        m_gates->addWidget(doubts, m_gates->rowCount(), 0, 1, 2);
    }
    m_layout->insertWidget(m_layout->count() - 1, m_body);
}

QLabel *PathView::addLabel(const QString &name, const QString &text)
{
    QLabel *label = plainLabel(name, m_body);
    label->setText(text);
    return label;
}

void PathView::addGate(const core::GateAnswer &answer, const NameOf &nameOf)
{
    const int row = m_gates->rowCount();
    const QString gate = models::gateText(answer.gate);
    const QString name = QString::fromLatin1(core::gateName(answer.gate));
    QLabel *verdict = addLabel(u"gateVerdictLabel-"_s + name, models::gateVerdictText(answer.verdict));
    verdict->setWordWrap(false);
    verdict->setAccessibleName(u"%1: %2"_s.arg(gate, verdict->text()));
    setInk(verdict, meaningOf(answer.verdict));
    QLabel *title = addLabel(u"gateTitleLabel-"_s + name, gate);
    makeBold(title);
    QLabel *reason = addLabel(u"gateReasonLabel-"_s + name, visibleText(models::gateReasonText(answer)));
    title->setBuddy(reason);
    m_gates->addWidget(verdict, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_gates->addWidget(title, row, 1);
    m_gates->addWidget(reason, row + 1, 1);
    if (!answer.decides)
        return;
    auto *link = new QToolButton(m_body);
    link->setObjectName(u"gateLink-"_s + name);
    link->setText(withoutMnemonic(visibleText(nameOf(*answer.decides), false, 60)));
    link->setIcon(icon(u"external-link"_s));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setAutoRaise(true);
    // Reached by Tab, as every other control.
    link->setFocusPolicy(Qt::StrongFocus);
    link->setToolTip(plainToolTip(tr("Show %1").arg(nameOf(*answer.decides))));
    link->setAccessibleName(tr("Show %1").arg(visibleText(nameOf(*answer.decides))));
    connect(link, &QToolButton::clicked, this, [this, ref = *answer.decides] { Q_EMIT showRequested(ref); });
    m_gates->addWidget(link, row + 2, 1, Qt::AlignLeft);
}

} // namespace gui
