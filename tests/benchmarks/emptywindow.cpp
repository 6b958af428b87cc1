// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// What the start of the program is compared with: the same toolkit, an empty main window.

#include <QApplication>
#include <QDateTime>
#include <QMainWindow>
#include <QPaintEvent>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        std::fprintf(stderr, "first window painted %s\n", qPrintable(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)));
        std::fflush(stderr);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
