// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QWidget>

namespace limber {

/// Says which side of the body is meant: LEFT stands on the left and points there, RIGHT on the
/// right, also where the interface is mirrored. The side that is not meant is only outlined.
class SideSign : public QWidget {
    Q_OBJECT

public:
    explicit SideSign(QWidget* parent = nullptr);

    /// Both sides at once show nothing.
    void setSide(BodySide side);
    [[nodiscard]] BodySide side() const { return m_side; }
    /// What is written on the half that is meant; empty for both sides.
    [[nodiscard]] QString text() const;

    /// Height in pixels; everything inside grows with it.
    void setSignHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont signFont() const;
    void paintHalf(QPainter& painter, const QRectF& half, BodySide side) const;
    void name();

    BodySide m_side = BodySide::Both;
    int m_height;
};

} // namespace limber
