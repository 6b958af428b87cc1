// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/usersfield.h"

#include "core/credentialrules.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "gui/credential/secretclipboard.h"
#include "ui_userrow.h"
#include "ui_usersfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString wordsOf(const QByteArray &problem)
{
    return problem.isEmpty() ? QString() : errorText(core::invalidError(problem)).sentence();
}

void say(QLabel *label, const QString &text)
{
    setInk(label, Meaning::Error);
    label->setText(text);
    label->setToolTip(text);
}

} // namespace

UserRow::UserRow(const QString &replaces, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_replaces(replaces)
    , m_clipboard(clipboard)
    , m_ui(std::make_unique<Ui::UserRow>())
{
    m_ui->setupUi(this);
    m_ui->replacesLabel->setText(tr("instead of %1").arg(visibleText(replaces)));
    m_ui->replacesLabel->setVisible(!replaces.isEmpty());
    // Their place is always kept, so that nothing moves while somebody types.
    for (QLabel *label : {m_ui->usernameMessageLabel, m_ui->passwordMessageLabel})
        label->setFixedHeight(label->fontMetrics().height());
    m_ui->revealButton->setIcon(icon(u"eye"_s));
    m_ui->removeRowButton->setIcon(icon(u"x"_s));
    m_ui->passwordEdit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(m_ui->usernameEdit, &QLineEdit::textChanged, this, &UserRow::edited);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, [this] {
        m_ui->copyButton->setText(tr("Copy"));
        showPasswordState();
        Q_EMIT edited();
    });
    connect(m_ui->revealButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->passwordEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->revealButton->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    });
    connect(m_ui->generateButton, &QPushButton::clicked, this, &UserRow::generate);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &UserRow::copy);
    connect(m_ui->removeRowButton, &QToolButton::clicked, this, &UserRow::removeRequested);
    showPasswordState();
}

UserRow::~UserRow()
{
    const QSignalBlocker blocker(m_ui->passwordEdit);
    m_ui->passwordEdit->clear();
}

QString UserRow::username() const
{
    return m_ui->usernameEdit->text();
}

core::Secret UserRow::password() const
{
    return core::Secret(m_ui->passwordEdit->text().toUtf8());
}

void UserRow::setUsername(const QString &username, bool editable)
{
    m_ui->usernameEdit->setText(editable ? username : visibleText(username));
    m_ui->usernameEdit->setReadOnly(!editable);
    m_ui->usernameEdit->setFocusPolicy(editable ? Qt::StrongFocus : Qt::ClickFocus);
}

void UserRow::showUsernameProblem(const QString &text)
{
    const QString shown = username().isEmpty() ? QString() : text;
    say(m_ui->usernameMessageLabel, shown);
    m_ui->usernameEdit->setAccessibleDescription(shown);
}

bool UserRow::hasGoodPassword() const
{
    return core::passwordProblem(m_ui->passwordEdit->text()).isEmpty();
}

void UserRow::generate()
{
    m_ui->passwordEdit->setText(QString::fromUtf8(core::generatedPassword().reveal()));
}

void UserRow::setRemovable(bool removable)
{
    m_ui->removeRowButton->setVisible(removable);
}

int UserRow::headWidth() const
{
    return m_replaces.isEmpty() ? 0 : m_ui->replacesLabel->sizeHint().width();
}

void UserRow::setHeadWidth(int width)
{
    m_ui->replacesLabel->setMinimumWidth(width);
    m_ui->replacesLabel->setVisible(width > 0);
    if (m_replaces.isEmpty())
        m_ui->replacesLabel->clear();
}

void UserRow::focusFirst()
{
    QLineEdit *edit = m_ui->usernameEdit->isReadOnly() || !username().isEmpty() ? m_ui->passwordEdit : m_ui->usernameEdit;
    edit->setFocus();
}

void UserRow::showPasswordState()
{
    const bool empty = m_ui->passwordEdit->text().isEmpty();
    const QString words = empty ? QString() : wordsOf(core::passwordProblem(m_ui->passwordEdit->text()));
    say(m_ui->passwordMessageLabel, words);
    m_ui->passwordEdit->setAccessibleDescription(words);
    m_ui->copyButton->setEnabled(hasGoodPassword());
}

void UserRow::copy()
{
    m_clipboard.copy(password());
    // Another password can be copied again; this one is on its way to where it belongs.
    m_ui->copyButton->setText(tr("Copied"));
    m_ui->copyButton->setEnabled(false);
    Q_EMIT copied();
}

UsersField::UsersField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UsersField>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::NoFocus);
    connect(m_ui->addRowButton, &QPushButton::clicked, this, [this] { addRow()->focusFirst(); });
    connect(m_ui->generateAllButton, &QPushButton::clicked, this, [this] {
        for (UserRow *row : std::as_const(m_rows)) {
            if (!row->hasGoodPassword())
                row->generate();
        }
    });
}

UsersField::~UsersField() = default;

void UsersField::setUp(SecretClipboard &clipboard, Check check)
{
    m_clipboard = &clipboard;
    m_check = std::move(check);
}

UserRow *UsersField::addRow(const QString &replaces, const QString &username)
{
    auto *row = new UserRow(replaces, *m_clipboard, m_ui->rowsPanel);
    row->setUsername(username);
    m_ui->rowsLayout->addWidget(row);
    m_rows << row;
    connect(row, &UserRow::edited, this, &UsersField::showState);
    connect(row, &UserRow::copied, this, [this] { m_ui->copiedLabel->setText(tr("Copied. The clipboard is cleared in 60 s.")); });
    connect(row, &UserRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        showState();
    });
    showState();
    return row;
}

void UsersField::setOnly(const QString &username)
{
    m_fixed = true;
    addRow()->setUsername(username, false);
    m_ui->addRowButton->hide();
    m_ui->generateAllButton->hide();
    m_ui->rowsArea->setMinimumHeight(64);
    m_rows.first()->focusFirst();
}

QByteArray UsersField::problemOf(const UserRow *row) const
{
    if (m_fixed)
        return {};
    const bool twice = std::any_of(m_rows.cbegin(), m_rows.cend(), [row](const UserRow *other) { return other != row && other->username() == row->username(); });
    const QByteArray problem = m_check(row->username());
    return problem.isEmpty() && twice ? QByteArray("username-taken") : problem;
}

void UsersField::showState()
{
    int head = 0;
    for (UserRow *row : std::as_const(m_rows)) {
        row->showUsernameProblem(wordsOf(problemOf(row)));
        row->setRemovable(!m_fixed && row->replaces().isEmpty() && m_rows.size() > 1);
        head = std::max(head, row->headWidth());
    }
    // The inputs of all rows stand below each other.
    for (UserRow *row : std::as_const(m_rows))
        row->setHeadWidth(head);
    Q_EMIT changed();
}

bool UsersField::isAcceptable() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [this](const UserRow *row) { return problemOf(row).isEmpty() && row->hasGoodPassword(); });
}

QList<NewUser> UsersField::users() const
{
    QList<NewUser> users;
    for (const UserRow *row : m_rows)
        users << NewUser{row->username(), row->password()};
    return users;
}

QList<Rotation::Replacement> UsersField::replacements() const
{
    QList<Rotation::Replacement> pairs;
    for (const UserRow *row : m_rows) {
        if (!row->replaces().isEmpty())
            pairs << Rotation::Replacement{row->replaces(), row->username()};
    }
    return pairs;
}

} // namespace gui
