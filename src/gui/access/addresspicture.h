// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/access/pictureview.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

class QAction;

namespace gui {

//! The occupied parts of the address line with the empty gaps folded, one lane for each list. By mouse and keyboard ranges are chosen and opened; a screen
//! reader meets each range as a child. It changes nothing itself.
class AddressPicture final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AddressPicture(QWidget *parent = nullptr);
    ~AddressPicture() override;

    //! Zoom, place and the current range stay as far as they are still there.
    void setRows(const QList<models::AccessRow> &rows);
    //! The range with this `AccessRow::key()` becomes current and is scrolled into view; of a list, its lane. Emits nothing.
    void setCurrentKey(const QString &key);
    QString currentKey() const { return m_currentKey; }

    double zoom() const { return m_view.zoom; }
    void zoomIn();
    void zoomOut();
    void showEverything();

    // What there is to be read out; bars are numbered list by list from the lowest address on.
    const PictureLanes &lanes() const { return m_lanes; }
    int currentBar() const { return m_view.current; }
    QString nameOfBar(int bar) const;
    //! In coordinates of the viewport.
    QRect rectOfBar(int bar) const;
    //! -1 when there is none.
    int barAt(const QPoint &position) const;
    core::Ipv4Address addressAt(int x) const { return m_view.addressAt(m_lanes, x); }
    //! As if the user had chosen it.
    void chooseBar(int bar);
    void activateBar(int bar);

    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void keySelected(const QString &key);
    //! Double click or Return: the range is to be changed.
    void keyActivated(const QString &key);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpActions();
    void measure();
    void layOut();
    void setRanges();
    void zoomTo(double zoom, double anchor);
    double anchorOfKeys() const;
    void setCurrent(int bar, int lane);
    void scrollToCurrent();
    bool moveBy(QKeyEvent *event);
    void moveInLane(int step);
    void moveToLane(int step);
    QString toolTipAt(const QPoint &position) const;
    void announceCurrent();

    PictureLanes m_lanes;
    PictureView m_view;
    QString m_currentKey;
    QAction *m_edit = nullptr;
    std::optional<QPoint> m_dragged; //!< where the pointer was, while the ground is moved
};

} // namespace gui
