// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/icons.h"

#include "models/tablemodel.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// The macro does not work inside a namespace.
static void initTrunkdeskResources()
{
    Q_INIT_RESOURCE(trunkdesk);
}

namespace gui {

namespace {

//! Fills in `currentColor` when it paints, so that a palette change needs no new icons.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, std::optional<Meaning> meaning, const QColor &ink)
        : m_name(name)
        , m_meaning(meaning)
        , m_ink(ink)
    {
        QFile file(":/icons/"_L1 + name + ".svg"_L1);
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", lineColor(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        if (renderer.isValid())
            renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    QColor lineColor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (m_ink.isValid())
            return m_ink;
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_meaning ? color(*m_meaning, palette) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<Meaning> m_meaning;
    QColor m_ink;
    QByteArray m_svg;
};

} // namespace

void loadResources()
{
    initTrunkdeskResources();
}

QIcon icon(const QString &name, std::optional<Meaning> meaning)
{
    loadResources();
    return QIcon(new PaletteIconEngine(name, meaning, QColor()));
}

QIcon icon(const QString &name, const QColor &ink)
{
    loadResources();
    return QIcon(new PaletteIconEngine(name, std::nullopt, ink));
}

QIcon markIcon(models::Mark mark)
{
    switch (mark) {
    case models::Mark::None:
        return {};
    case models::Mark::Note:
        return icon(u"info"_s, Meaning::Note);
    case models::Mark::Warning:
        return icon(u"alert-triangle"_s, Meaning::Warning);
    case models::Mark::Error:
        return icon(u"alert-octagon"_s, Meaning::Error);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace gui
