// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gui {

//! One path of a call: each gate with its sign, its word and why, what decides as a link, and what no configuration tells.
class PathView final : public QFrame
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const core::ObjectRef &)>;

    explicit PathView(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    //! Links are called what \a nameOf says.
    void setPath(const core::CallPath &path, const NameOf &nameOf);
    //! Instead of a path.
    void setMessage(const QString &text);

Q_SIGNALS:
    void showRequested(const core::ObjectRef &ref);

private:
    void clear();
    void addGate(const core::GateAnswer &answer, const NameOf &nameOf);
    QLabel *addLabel(const QString &name, const QString &text);

    QLabel *m_title;
    QLabel *m_verdict;
    QWidget *m_body = nullptr; //!< made anew for each path
    QGridLayout *m_gates = nullptr;
    QVBoxLayout *m_layout;
    core::CallPath m_path;
    QStringList m_names; //!< of the links shown
};

} // namespace gui
