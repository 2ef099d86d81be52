// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/motion_arrows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// Points of one part of the body, the most telling first.
using PartPoints = std::vector<Vector>;

PartPoints armPoints(const Arm& arm)
{
    return {arm.hand.at + arm.hand.axes.y * 0.09, arm.forearm.at};
}

PartPoints legPoints(const Leg& leg)
{
    return {leg.foot.at + leg.foot.axes.x * 0.10, leg.shin.at};
}

std::vector<PartPoints> partsOf(const Body& body)
{
    const Frame& pelvis = body.joint(SpineJoint::Pelvis);
    const Frame& chest = body.joint(SpineJoint::T8);
    const Frame& skull = body.joint(SpineJoint::Skull);
    // As far to the sides as a deep breath widens the ribs.
    const double ribs = 0.15 + 0.03 * body.ribs;
    return {armPoints(body.arms.right),
            armPoints(body.arms.left),
            legPoints(body.legs.right),
            legPoints(body.legs.left),
            {skull.at + skull.axes.y * 0.10 + skull.axes.x * 0.08},
            {pelvis.at, pelvis.at + pelvis.axes.x * 0.10 - pelvis.axes.y * 0.05},
            {frameOn(body, PoseFrame::Belly).at},
            {frameOn(body, PoseFrame::Sternum).at},
            {chest.at + chest.axes.z * ribs},
            {chest.at - chest.axes.z * ribs}};
}

double lengthOf(const QPolygonF& way)
{
    double length = 0.0;
    for (qsizetype i = 1; i < way.size(); ++i)
        length += std::hypot(way[i].x() - way[i - 1].x(), way[i].y() - way[i - 1].y());
    return length;
}

/// The first point's way, unless another one goes much farther.
QPolygonF& tellingWay(std::vector<QPolygonF>& ways)
{
    constexpr double kMuch = 2.0;
    const auto farthest = std::ranges::max_element(ways, {}, lengthOf);
    return lengthOf(*farthest) > kMuch * lengthOf(ways.front()) ? *farthest : ways.front();
}

/// The same shape, larger, from the same start.
QPolygonF enlarged(const QPolygonF& way, double factor)
{
    QPolygonF larger;
    for (const QPointF& point : way)
        larger.append(way.front() + (point - way.front()) * factor);
    return larger;
}

/// The whole way without its last pixels, which belong to the head.
QPolygonF shortened(QPolygonF way, double by)
{
    while (way.size() > 1) {
        const QPointF last = way.back();
        const QPointF before = way[way.size() - 2];
        const double piece = std::hypot(last.x() - before.x(), last.y() - before.y());
        if (piece > by) {
            way.back() = last + (before - last) * (by / piece);
            return way;
        }
        by -= piece;
        way.pop_back();
    }
    return way;
}

} // namespace

std::vector<MotionArrow> arrowsOf(const Motion& motion, const std::vector<int>& keyframes,
                                  const FigureView& view)
{
    constexpr int kStepsALeg = 8;
    constexpr double kSeen = 0.004;    // Metres; less is no movement.
    constexpr double kShortest = 0.10; // Metres, as drawn.
    constexpr double kApart = 0.16;    // Metres between two arrows.
    constexpr double kShareOfLongest = 0.55;
    constexpr std::size_t kMost = 2;

    std::vector<std::vector<QPolygonF>> ways; // By part and point.
    const auto visit = [&](const Body& body) {
        const std::vector<PartPoints> parts = partsOf(body);
        ways.resize(parts.size());
        for (std::size_t part = 0; part < parts.size(); ++part) {
            ways[part].resize(parts[part].size());
            for (std::size_t point = 0; point < parts[part].size(); ++point)
                ways[part][point].append(view.project(parts[part][point]));
        }
    };
    for (std::size_t leg = 0; leg + 1 < keyframes.size(); ++leg) {
        for (int step = leg == 0 ? 0 : 1; step <= kStepsALeg; ++step)
            visit(bodyAt(motion, {keyframes[leg], keyframes[leg + 1],
                                  static_cast<double>(step) / kStepsALeg}));
    }
    std::vector<QPolygonF> longest;
    longest.reserve(ways.size());
    for (std::vector<QPolygonF>& part : ways)
        longest.push_back(std::move(tellingWay(part)));
    std::ranges::stable_sort(longest, std::greater(), lengthOf);

    std::vector<MotionArrow> arrows;
    for (const QPolygonF& way : longest) {
        const double length = lengthOf(way);
        if (arrows.size() == kMost || length < kSeen * view.pixelsPerMetre() ||
            length < kShareOfLongest * lengthOf(longest.front()))
            break;
        const bool isNear = std::ranges::any_of(arrows, [&](const MotionArrow& arrow) {
            const QPointF apart = arrow.way.front() - way.front();
            return std::hypot(apart.x(), apart.y()) < kApart * view.pixelsPerMetre();
        });
        if (!isNear)
            arrows.push_back({way});
    }
    for (MotionArrow& arrow : arrows) {
        const double least = kShortest * view.pixelsPerMetre();
        if (const double length = lengthOf(arrow.way); length < least)
            arrow.way = enlarged(arrow.way, least / length);
    }
    return arrows;
}

void paintArrows(QPainter& painter, const std::vector<MotionArrow>& arrows,
                 const FigurePalette& palette, double pixelsPerMetre)
{
    const double width = std::clamp(pixelsPerMetre * 0.014, 1.6, 5.0);
    const double head = width * 3.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MotionArrow& arrow : arrows) {
        const QPolygonF shaft = shortened(arrow.way, head * 0.8);
        const QPointF tip = arrow.way.back();
        const QPointF way = tip - shaft.back();
        const double length = std::max(1e-6, std::hypot(way.x(), way.y()));
        const QPointF along = way / length;
        const QPointF across(-along.y(), along.x());
        const QPolygonF point{tip, tip - along * head + across * (head * 0.52),
                              tip - along * head - across * (head * 0.52)};
        // The pale edge keeps it apart from whatever it crosses.
        for (const auto& [colour, wider] :
             {std::pair{inked(palette.backgroundTop, palette.ink), width * 0.9},
              std::pair{inked(palette.arrow, palette.ink), 0.0}}) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, width + wider, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(shaft);
            painter.setBrush(colour);
            painter.setPen(QPen(colour, 1.0 + wider, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawConvexPolygon(point);
        }
    }
    painter.restore();
}

} // namespace limber
