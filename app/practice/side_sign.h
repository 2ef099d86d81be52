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

    /// Height in pixels; everything inside grows with it, and shrinks where the width is short.
    void setSignHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont signFont(int pixels) const;
    /// Width of one half whose words and arrows are those of a sign of this height.
    [[nodiscard]] double halfWidth(double height) const;
    /// Paints with words and arrows of a sign of this height.
    void paintHalf(QPainter& painter, const QRectF& half, BodySide side, double height) const;
    void name();

    BodySide m_side = BodySide::Both;
    int m_height;
};

} // namespace limber
