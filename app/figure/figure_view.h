// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace limber {

/// How far a person has turned the figure away from the exercise's own view, in degrees.
struct FigureTurn {
    double azimuth = 0.0;
    double elevation = 0.0;

    friend bool operator==(const FigureTurn&, const FigureTurn&) = default;
};

/// A view without perspective from a direction onto a picture of a size. The picture's y runs down.
class FigureView {
public:
    FigureView(double azimuth, double elevation);

    [[nodiscard]] QPointF project(const Vector& point) const;
    /// A direction or an axis, in pixels.
    [[nodiscard]] QPointF projectAxis(const Vector& axis) const;
    /// The way in the world, across the line of sight, that looks like a way in the picture.
    [[nodiscard]] Vector wayOf(const QPointF& pixels) const;
    /// Metres towards the viewer.
    [[nodiscard]] double depth(const Vector& point) const { return dot(point, m_towards); }
    /// From the figure to the viewer.
    [[nodiscard]] const Vector& towards() const { return m_towards; }
    [[nodiscard]] double pixelsPerMetre() const { return m_scale; }
    [[nodiscard]] double elevation() const { return m_elevation; }

    /// Puts a window of the projected world, in metres with y up, into the middle of a picture.
    void fit(const QRectF& world, const QSizeF& size);
    /// What a picture of this size would show of the world, in metres.
    [[nodiscard]] QPointF inMetres(const Vector& point) const;

private:
    Vector m_towards;
    Vector m_right;
    Vector m_up;
    double m_elevation = 0.0;
    double m_scale = 100.0;
    QPointF m_origin;
};

/// What a motion needs to be seen as a whole: everything that any keyframe or the way between them
/// reaches, and the props. Depends on the motion and the direction alone, so that nothing moves or
/// zooms while the figure does.
[[nodiscard]] FigureView viewOf(const Motion& motion, const QSizeF& size,
                                const FigureTurn& turn = {});

/// The part of the floor that the figure uses, for the mat: x and z in metres.
[[nodiscard]] QRectF footprintOf(const Motion& motion);

} // namespace limber
