// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"

#include "app/figure/figure_order.h"
#include "app/figure/figure_parts.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// Detail grows with the picture.
struct Detail {
    int directions = 32;
    int tones = 6;
    double outline = 1.0; ///< Pixels.
};

Detail detailFor(double pixelsPerMetre)
{
    const double size = pixelsPerMetre / 230.0;
    return {.directions = std::clamp(static_cast<int>(22 + 8 * size), 24, 96),
            .tones = std::clamp(static_cast<int>(4 + 1.4 * size), 4, 12),
            .outline = 1.25 * std::clamp(size, 0.6, 1.6)};
}

/// The hulls of one layer with what is the same at every tone.
class LayerPainter {
public:
    LayerPainter(const FigureLayer& layer, int directions)
        : m_layer(layer)
    {
        m_outlines.reserve(layer.hulls.size());
        for (const Hull& hull : layer.hulls)
            m_outlines.emplace_back(hull, directions);
    }

    void paintOutline(QPainter& painter, const Detail& detail, double share)
    {
        fill(painter, outlineOf(m_layer.colour, share), {.wider = detail.outline});
    }

    /// From the tone of the shade to that of the light, each smaller than the one before.
    void paintTone(QPainter& painter, int tone, int tones)
    {
        const double u = tones > 1 ? static_cast<double>(tone) / (tones - 1) : 0.0;
        const double light = (-0.80 + 1.36 * std::pow(u, 0.85));
        fill(painter, toned(m_layer.colour, light > 0.0 ? light * m_layer.gloss : light),
             {.scale = 1.0 - 0.7 * u});
    }

private:
    void fill(QPainter& painter, const QColor& colour, const HullShape& shape)
    {
        painter.setBrush(colour);
        for (const HullOutline& outline : m_outlines) {
            outline.corners(shape, m_corners);
            painter.drawConvexPolygon(m_corners);
        }
    }

    const FigureLayer& m_layer;
    std::vector<HullOutline> m_outlines;
    QPolygonF m_corners;
};

void paintMarks(QPainter& painter, const std::vector<FigureMark>& marks)
{
    for (const FigureMark& mark : marks) {
        if (mark.isOpen) {
            painter.setPen(
                QPen(mark.colour, mark.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(mark.shape);
            painter.setPen(Qt::NoPen);
        } else {
            painter.setBrush(mark.colour);
            painter.drawPolygon(mark.shape, Qt::WindingFill);
        }
    }
}

/// Units that are shaded together, as one limb.
void paintTogether(QPainter& painter, const std::vector<const FigureUnit*>& units,
                   const Detail& detail, const FigurePalette& palette)
{
    std::vector<std::vector<LayerPainter>> layers;
    layers.reserve(units.size());
    for (const FigureUnit* unit : units) {
        auto& own = layers.emplace_back();
        own.reserve(unit->layers.size());
        for (const FigureLayer& layer : unit->layers)
            own.emplace_back(layer, detail.directions);
    }
    for (auto& own : layers) {
        for (LayerPainter& layer : own)
            layer.paintOutline(painter, detail, palette.outlineShare);
    }
    // Cloth must stay above the skin that it covers, so each layer is finished before the next;
    // only the bare parts of a limb share their tones.
    const bool isLimb = units.size() == 2;
    for (std::size_t u = 0; u < layers.size(); ++u) {
        for (std::size_t l = 0; l < layers[u].size(); ++l) {
            const bool meetsNext =
                isLimb && u == 0 && units[0]->layers[l].colour == units[1]->layers[0].colour;
            for (int tone = 0; tone < detail.tones; ++tone) {
                layers[u][l].paintTone(painter, tone, detail.tones);
                if (meetsNext)
                    layers[1][0].paintTone(painter, tone, detail.tones);
            }
        }
        paintMarks(painter, units[u]->marks);
    }
}

/// The figure in a few pieces, each the hull of its shapes.
std::vector<std::vector<Ellipsoid>> shadowPieces(const Body& body)
{
    std::vector<std::vector<Ellipsoid>> pieces;
    const auto addEnds = [&pieces](const FleshChain& chain) {
        pieces.push_back({chain.front().shape, chain.back().shape});
    };
    const FleshChain torso = torsoFlesh(body);
    constexpr std::size_t kPiece = 9;
    for (std::size_t i = 0; i + 1 < torso.size(); i += kPiece) {
        auto& piece = pieces.emplace_back();
        for (std::size_t k = i; k <= std::min(i + kPiece, torso.size() - 1); k += 3)
            piece.push_back(torso[k].shape);
    }
    const HeadFlesh head = headFlesh(body);
    pieces.push_back({head.skull, head.jaw});
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = body.arms[half];
        const Leg& leg = body.legs[half];
        addEnds(upperArmFlesh(arm));
        addEnds(forearmFlesh(arm));
        addEnds(handFlesh(arm));
        addEnds(thighFlesh(leg));
        addEnds(shinFlesh(leg));
        const FootFlesh foot = footFlesh(leg);
        pieces.push_back({foot.heel, foot.ball, foot.toes});
    }
    return pieces;
}

/// The pieces pressed flat on the floor, without those that are higher above it.
QPainterPath shadowPath(const std::vector<std::vector<Ellipsoid>>& pieces, const FigureView& view,
                        double wider, double highest)
{
    constexpr int kDirections = 20;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    QPolygonF corners;
    Hull hull;
    const auto flat = [wider](const Vector& v) { return Vector{v.x, 0, v.z} * wider; };
    for (const std::vector<Ellipsoid>& piece : pieces) {
        hull.clear();
        for (const Ellipsoid& shape : piece) {
            if (shape.lowest() > highest)
                continue;
            hull.push_back(discOf(
                {{shape.centre.x, 0, shape.centre.z}, flat(shape.a), flat(shape.b), flat(shape.c)},
                view));
        }
        if (hull.empty())
            continue;
        HullOutline(hull, kDirections).corners({}, corners);
        path.addPolygon(corners);
        path.closeSubpath();
    }
    return path;
}

void paintShadow(QPainter& painter, const Body& body, const FigureView& view,
                 const FigurePalette& palette)
{
    if (view.towards().y < 0.02)
        return;
    struct Pass {
        double wider;
        double highest;
        int alpha;
    };
    const std::vector<std::vector<Ellipsoid>> pieces = shadowPieces(body);
    for (const Pass& pass : {Pass{1.22, 1.1, 14}, Pass{1.02, 0.45, 22}, Pass{0.85, 0.08, 37}}) {
        QColor colour = palette.shadow;
        colour.setAlpha(std::min(255, static_cast<int>(pass.alpha * palette.shadowDepth)));
        painter.setBrush(colour);
        painter.drawPath(shadowPath(pieces, view, pass.wider, pass.highest));
    }
}

/// A rounded rectangle on the floor at a height.
QPolygonF onFloor(const QRectF& rect, double corner, double height, const FigureView& view)
{
    // Curves are broken into as many lines as their size in pixels asks for.
    constexpr double kPixels = 1000.0;
    QPainterPath path;
    path.addRoundedRect(QRectF(rect.topLeft() * kPixels, rect.size() * kPixels), corner * kPixels,
                        corner * kPixels);
    QPolygonF polygon;
    for (const QPointF& point : path.toFillPolygon())
        polygon.append(view.project({point.x() / kPixels, height, point.y() / kPixels}));
    return polygon;
}

QRectF matOf(const Motion& motion)
{
    constexpr double kWidth = 0.72;
    constexpr double kLeastLength = 1.80;
    const QRectF used = footprintOf(motion);
    const double length = std::max(kLeastLength, used.width() + 0.16);
    return {used.center().x() - length / 2, used.center().y() - kWidth / 2, length, kWidth};
}

} // namespace

void paintBackdrop(QPainter& painter, const Motion& motion, const FigureView& view,
                   const QSizeF& size, const FigurePalette& palette, FigureGround ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (ground == FigureGround::Studio) {
        QLinearGradient fall(0, 0, 0, size.height());
        fall.setColorAt(0, palette.backgroundTop);
        fall.setColorAt(1, palette.backgroundBottom);
        painter.fillRect(QRectF(QPointF(), size), fall);
    }
    if (!motion.mat)
        return;
    constexpr double kThickness = 0.014;
    constexpr double kCorner = 0.05;
    const QRectF mat = matOf(motion);
    QColor shade = palette.shadow;
    shade.setAlpha(26);
    painter.setBrush(shade);
    painter.drawPolygon(
        onFloor(mat.adjusted(-0.02, -0.02, 0.02, 0.02), kCorner, -kThickness, view));
    painter.setBrush(palette.matEdge);
    painter.drawPolygon(onFloor(mat, kCorner, -kThickness, view));
    painter.drawPolygon(onFloor(mat, kCorner, -kThickness / 2, view));
    painter.setBrush(palette.mat);
    painter.drawPolygon(onFloor(mat, kCorner, 0, view));
}

void paintFigure(QPainter& painter, const Motion& motion, const Body& body, const FigureView& view,
                 const FigurePalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paintShadow(painter, body, view, palette);
    std::vector<FigureUnit> units = bodyUnits(body, view, palette);
    for (FigureUnit& prop : propUnits(motion, body.rolled, view, palette))
        units.push_back(std::move(prop));
    const Detail detail = detailFor(view.pixelsPerMetre());
    const std::vector<int> order = paintingOrder(units, body.joint(SpineJoint::Skull).axes.y, view);
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::vector<const FigureUnit*> together{&units[static_cast<std::size_t>(order[i])]};
        if (i + 1 < order.size()) {
            const FigureUnit& next = units[static_cast<std::size_t>(order[i + 1])];
            if (together.front()->limb >= 0 && next.limb == together.front()->limb) {
                together.push_back(&next);
                ++i;
            }
        }
        paintTogether(painter, together, detail, palette);
    }
}

void paintScene(QPainter& painter, const Motion& motion, const Body& body, const QSizeF& size,
                const FigurePalette& palette, FigureGround ground, const FigureTurn& turn)
{
    const FigureView view = viewOf(motion, size, turn);
    paintBackdrop(painter, motion, view, size, palette, ground);
    paintFigure(painter, motion, body, view, palette);
}

} // namespace limber
