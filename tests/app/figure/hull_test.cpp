// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hull.h"

#include <QLineF>

#include <gtest/gtest.h>

namespace limber {
namespace {

Ellipsoid ball(const Vector& centre, double radius)
{
    return {centre, {radius, 0, 0}, {0, radius, 0}, {0, 0, radius}};
}

TEST(HullTest, ABallIsACircleFromEverySide)
{
    for (const double azimuth : {0.0, 35.0, 120.0}) {
        const FigureView view(azimuth, 20);
        const Hull hull{discOf(ball({0.3, 1, -0.2}, 0.5), view)};
        QPolygonF corners;
        HullOutline(hull, 48).corners({}, corners);
        const QPointF middle = view.project({0.3, 1, -0.2});
        for (const QPointF& corner : corners)
            EXPECT_NEAR(QLineF(middle, corner).length(), 0.5 * view.pixelsPerMetre(), 1e-6);
    }
}

TEST(HullTest, TheHullHoldsBothItsBalls)
{
    const FigureView view(0, 0);
    const Hull hull{discOf(ball({0, 0, 0}, 0.3), view), discOf(ball({1, 0.2, 0}, 0.1), view)};
    QPolygonF corners;
    HullOutline(hull, 64).corners({}, corners);
    for (const Vector& inside :
         {Vector{-0.28, 0, 0}, Vector{0, 0.28, 0}, Vector{1.08, 0.2, 0}, Vector{0.5, 0.1, 0}})
        EXPECT_TRUE(corners.containsPoint(view.project(inside), Qt::WindingFill));
}

TEST(HullTest, AShrunkHullStaysInsideTheWholeOne)
{
    const FigureView view(0, 0);
    const Hull hull{discOf(ball({0, 0, 0}, 0.3), view), discOf(ball({1, 0.2, 0}, 0.1), view)};
    const HullOutline outline(hull, 64);
    QPolygonF whole;
    outline.corners({.wider = 0.5}, whole);
    for (const double scale : {0.9, 0.6, 0.3}) {
        QPolygonF shrunk;
        outline.corners({.scale = scale}, shrunk);
        for (const QPointF& corner : shrunk)
            EXPECT_TRUE(whole.containsPoint(corner, Qt::WindingFill));
    }
}

} // namespace
} // namespace limber
