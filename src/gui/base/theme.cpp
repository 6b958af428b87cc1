// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/theme.h"

#include "gui/base/style.h"

#include <QApplication>
#include <QLabel>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair pairOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Answered:
        return {0xff007a5a, 0xff2bc99a};
    case Meaning::NoAnswer:
        return {0xffb36b00, 0xfff0a83c};
    case Meaning::Busy:
        return {0xff0072b2, 0xff56b4e9};
    case Meaning::Cancelled:
        return {0xff6b7280, 0xff9ca3af};
    case Meaning::Failed:
        return {0xffb3261e, 0xffff7a6b};
    case Meaning::EndedNotAnswered:
        return {0xff6b4e00, 0xffd6b85a};
    case Meaning::UnknownValue:
        return {0xff8e4585, 0xffd58fcb};
    case Meaning::Added:
        return {0xff00703c, 0xff4ccf86};
    case Meaning::Changed:
        return {0xff8a5a00, 0xfff0a83c};
    case Meaning::Removed:
        return {0xffb3261e, 0xffff8a7d};
    case Meaning::Error:
        return {0xffb3261e, 0xffff7a6b};
    case Meaning::Warning:
        return {0xff9a5b00, 0xfff0a83c};
    case Meaning::Note:
        return {0xff1f5fbf, 0xff7db4ff};
    case Meaning::Accent:
        return {0xff0b63ce, 0xff5aa2ff};
    case Meaning::Quiet:
        return {0xff5c6570, 0xffa3acb8};
    }
    Q_UNREACHABLE();
    return {};
}

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

void fill(QPalette &palette, QPalette::ColorRole role, QRgb active, QRgb disabled)
{
    palette.setColor(role, QColor::fromRgb(active));
    palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

QColor color(Meaning meaning, const QPalette &palette)
{
    const Pair pair = pairOf(meaning);
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

QColor cycleColor(int index, const QPalette &palette)
{
    static constexpr std::array<Pair, 8> cycle{{{0xff0072b2, 0xff56b4e9},
                                                {0xffb35a00, 0xffffb14e},
                                                {0xff007a5a, 0xff2bc99a},
                                                {0xff8e4585, 0xffd58fcb},
                                                {0xff6b4e00, 0xffd6b85a},
                                                {0xffb3261e, 0xffff7a6b},
                                                {0xff3d5a80, 0xff98b7dd},
                                                {0xff4d6b1f, 0xffa8cc66}}};
    const int count = int(cycle.size());
    const Pair &pair = cycle.at(std::size_t((index % count + count) % count));
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

double contrast(const QColor &left, const QColor &right)
{
    const double first = luminance(left);
    const double second = luminance(right);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor textOn(const QColor &ground)
{
    return contrast(ground, Qt::white) >= contrast(ground, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

namespace {

constexpr char inkProperty[] = "ink";

// The ground is the application's: widgets are told a moment later, the parent may still have the palette of before.
void applyInk(QLabel *label)
{
    const QColor ink = color(Meaning(label->property(inkProperty).toInt()), QApplication::palette());
    if (label->palette().color(QPalette::WindowText) == ink)
        return;
    // Of its own it has the ink and nothing else: a palette with more in it would no longer follow the theme.
    QPalette colors;
    colors.setColor(QPalette::WindowText, ink);
    label->setPalette(colors);
}

class InkKeeper final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The system's palette has changed; a window that is not shown is not told of it until it is.
        const QEvent::Type type = event->type();
        if (type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange || type == QEvent::Show)
            applyInk(static_cast<QLabel *>(watched));
        return false;
    }
};

} // namespace

void setInk(QLabel *label, Meaning meaning)
{
    static InkKeeper keeper;
    if (!label->property(inkProperty).isValid())
        label->installEventFilter(&keeper);
    label->setProperty(inkProperty, int(meaning));
    applyInk(label);
}

QPalette lightPalette()
{
    QPalette palette(QColor::fromRgb(0xf3f4f6));
    fill(palette, QPalette::Window, 0xfff3f4f6, 0xfff3f4f6);
    fill(palette, QPalette::WindowText, 0xff1b1f24, 0xff7a828c);
    fill(palette, QPalette::Base, 0xffffffff, 0xfff7f8f9);
    fill(palette, QPalette::AlternateBase, 0xfff8f9fb, 0xfff3f4f6);
    fill(palette, QPalette::Text, 0xff1b1f24, 0xff7a828c);
    fill(palette, QPalette::Button, 0xfff3f4f6, 0xfff3f4f6);
    fill(palette, QPalette::ButtonText, 0xff1b1f24, 0xff7a828c);
    fill(palette, QPalette::PlaceholderText, 0xff68717c, 0xff8b939d);
    fill(palette, QPalette::ToolTipBase, 0xfffffff0, 0xfffffff0);
    fill(palette, QPalette::ToolTipText, 0xff1b1f24, 0xff1b1f24);
    fill(palette, QPalette::Highlight, 0xff0b63ce, 0xff9db4d0);
    fill(palette, QPalette::HighlightedText, 0xffffffff, 0xffffffff);
    fill(palette, QPalette::Link, 0xff0b57c2, 0xff7a828c);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor::fromRgb(0x24282d));
    fill(palette, QPalette::Window, 0xff24282d, 0xff24282d);
    fill(palette, QPalette::WindowText, 0xffe6e9ed, 0xff868e98);
    fill(palette, QPalette::Base, 0xff1b1e22, 0xff22262a);
    fill(palette, QPalette::AlternateBase, 0xff202429, 0xff22262a);
    fill(palette, QPalette::Text, 0xffe6e9ed, 0xff868e98);
    fill(palette, QPalette::Button, 0xff2d3238, 0xff2a2e33);
    fill(palette, QPalette::ButtonText, 0xffe6e9ed, 0xff868e98);
    fill(palette, QPalette::BrightText, 0xffffffff, 0xffffffff);
    fill(palette, QPalette::PlaceholderText, 0xff9aa3ad, 0xff757d87);
    fill(palette, QPalette::ToolTipBase, 0xff353b42, 0xff353b42);
    fill(palette, QPalette::ToolTipText, 0xffe6e9ed, 0xffe6e9ed);
    fill(palette, QPalette::Highlight, 0xff2f6fc4, 0xff44566e);
    fill(palette, QPalette::HighlightedText, 0xffffffff, 0xffc9d0d8);
    fill(palette, QPalette::Link, 0xff7db4ff, 0xff868e98);
    return palette;
}

namespace {

// The styles of Windows and macOS draw what their users know, but none of them follows a palette of ours into the dark before Qt 6.7.
void applyStyle(Theme theme)
{
    static const QString start = QApplication::style()->name();
    const bool ours = theme == Theme::Dark || start.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
    if (ours == (qobject_cast<Style *>(QApplication::style()) != nullptr))
        return;
    QApplication::setStyle(ours ? new Style : QStyleFactory::create(start));
}

} // namespace

void applyTheme(Theme theme)
{
    applyStyle(theme);
    static const QPalette start = QApplication::palette();
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(start);
        break;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->property(inkProperty).isValid())
            applyInk(label);
    }
}

} // namespace gui
