// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"

#include "core/body/flesh.h"

#include <algorithm>

namespace limber {
namespace {

constexpr double kLeastHeight = 1.15; ///< Metres; a small pose is not blown up.
constexpr double kMargin = 0.06;

/// A rectangle that grows.
struct Extent {
    double left = 1e9;
    double right = -1e9;
    double low = 1e9;
    double high = -1e9;

    void add(double x, double y, double reachX = 0.0, double reachY = 0.0)
    {
        left = std::min(left, x - reachX);
        right = std::max(right, x + reachX);
        low = std::min(low, y - reachY);
        high = std::max(high, y + reachY);
    }
    [[nodiscard]] QRectF rect() const { return {left, low, right - left, high - low}; }
};

const LandmarkName kWhole{Landmark::All, {}};

/// Every keyframe, and the middle between each and the next.
template <typename Visit> void forEachBody(const Motion& motion, Visit visit)
{
    const auto& keyframes = motion.keyframes;
    for (std::size_t i = 0; i < keyframes.size(); ++i) {
        visit(solveBody(keyframes[i].pose));
        if (i + 1 < keyframes.size())
            visit(solveBetween(keyframes[i].pose, keyframes[i + 1].pose, 0.5));
    }
}

template <typename Visit> void forEachCorner(const Block& block, Visit visit)
{
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            for (const double z : {-1.0, 1.0})
                visit(block.middle + block.axes * Vector{x * block.halfSize.x, y * block.halfSize.y,
                                                         z * block.halfSize.z});
        }
    }
}

} // namespace

FigureView::FigureView(double azimuth, double elevation)
    : m_elevation(elevation)
{
    const double a = radians(azimuth);
    const double e = radians(elevation);
    m_towards = {std::sin(a) * std::cos(e), std::sin(e), std::cos(a) * std::cos(e)};
    m_right = {std::cos(a), 0, -std::sin(a)};
    m_up = cross(m_towards, m_right);
}

QPointF FigureView::inMetres(const Vector& point) const
{
    return {dot(point, m_right), dot(point, m_up)};
}

QPointF FigureView::projectAxis(const Vector& axis) const
{
    return {dot(axis, m_right) * m_scale, -dot(axis, m_up) * m_scale};
}

QPointF FigureView::project(const Vector& point) const
{
    return m_origin + projectAxis(point);
}

Vector FigureView::wayOf(const QPointF& pixels) const
{
    return (m_right * pixels.x() - m_up * pixels.y()) * (1.0 / m_scale);
}

void FigureView::fit(const QRectF& world, const QSizeF& size)
{
    m_scale = std::min(size.width() / world.width(), size.height() / world.height());
    const QPointF middle = world.center();
    m_origin =
        QPointF(size.width() / 2 - middle.x() * m_scale, size.height() / 2 + middle.y() * m_scale);
}

FigureView viewOf(const Motion& motion, const QSizeF& size, const FigureTurn& turn)
{
    const Camera& camera = motion.camera;
    FigureView view(camera.azimuth + turn.azimuth,
                    std::clamp(camera.elevation + turn.elevation, -15.0, 89.0));
    if (camera.centre) {
        const QPointF middle = view.inMetres(*camera.centre);
        const double height = camera.height;
        view.fit({middle.x() - height / 2, middle.y() - height / 2, height, height}, size);
        return view;
    }
    const FigureView unscaled = view;
    const double perMetre = unscaled.pixelsPerMetre();
    const Vector right{unscaled.projectAxis({1, 0, 0}).x() / perMetre,
                       unscaled.projectAxis({0, 1, 0}).x() / perMetre,
                       unscaled.projectAxis({0, 0, 1}).x() / perMetre};
    const Vector up{-unscaled.projectAxis({1, 0, 0}).y() / perMetre,
                    -unscaled.projectAxis({0, 1, 0}).y() / perMetre,
                    -unscaled.projectAxis({0, 0, 1}).y() / perMetre};
    Extent extent;
    forEachBody(motion, [&](const Body& body) {
        for (const Ellipsoid& shape : landmarkFlesh(body, kWhole)) {
            const QPointF at = unscaled.inMetres(shape.centre);
            extent.add(at.x(), at.y(), shape.reach(right), shape.reach(up));
        }
    });
    for (const Prop& prop : motion.props) {
        for (const Block& block : blocksOf(prop)) {
            forEachCorner(block, [&](const Vector& corner) {
                const QPointF at = unscaled.inMetres(corner);
                extent.add(at.x(), at.y());
            });
        }
    }
    QRectF world = extent.rect().adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (world.height() < kLeastHeight) {
        // The figure stands a little below the middle, as things on a floor do.
        const double missing = kLeastHeight - world.height();
        world.adjust(0, -missing * 0.4, 0, missing * 0.6);
    }
    view.fit(world, size);
    return view;
}

QRectF footprintOf(const Motion& motion)
{
    constexpr double kLow = 0.12;
    Extent extent;
    forEachBody(motion, [&](const Body& body) {
        for (const Ellipsoid& shape : landmarkFlesh(body, kWhole)) {
            if (shape.lowest() < kLow)
                extent.add(shape.centre.x, shape.centre.z, shape.reach({1, 0, 0}),
                           shape.reach({0, 0, 1}));
        }
    });
    return extent.rect();
}

} // namespace limber
