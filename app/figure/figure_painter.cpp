// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"

#include "app/figure/figure_order.h"
#include "app/figure/figure_parts.h"

#include <QImage>
#include <QLinearGradient>
#include <QPaintEngine>
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
            .tones = std::clamp(static_cast<int>(6 + 2 * size), 6, 14),
            .outline = 1.25 * std::clamp(size, 0.6, 1.6)};
}

/// The hulls of one layer with what is the same at every tone.
class LayerPainter {
public:
    LayerPainter(const FigureLayer& layer, int directions, FigureInk ink)
        : m_layer(layer)
        , m_ink(ink)
    {
        m_outlines.reserve(layer.hulls.size());
        for (const Hull& hull : layer.hulls)
            m_outlines.emplace_back(hull, directions);
    }

    void paintOutline(QPainter& painter, const Detail& detail, double share)
    {
        fill(painter, outlineOf(m_layer.colour, share), {.wider = detail.outline});
    }

    /// From the tone of the shade to that of the light, each smaller than the one before. Only the
    /// first has smooth edges and every corner: the others differ too little from what they lie on
    /// for that to be seen, and cost a quarter, so that there can be more tones.
    void paintTone(QPainter& painter, int tone, int tones)
    {
        const double u = tones > 1 ? static_cast<double>(tone) / (tones - 1) : 0.0;
        const double light = (-0.80 + 1.36 * std::pow(u, 0.85));
        const bool isEdge = tone == 0;
        painter.setRenderHint(QPainter::Antialiasing, isEdge);
        fill(painter, toned(m_layer.colour, light > 0.0 ? light * m_layer.gloss : light),
             {.scale = 1.0 - 0.7 * u, .stride = isEdge ? 1 : 2});
        painter.setRenderHint(QPainter::Antialiasing);
    }

    /// Flatter than a layer of its own: the shape below stays to be seen.
    void paintTint(QPainter& painter)
    {
        fill(painter, toned(m_layer.colour, -0.3), {});
        fill(painter, toned(m_layer.colour, 0.15), {.scale = 0.72});
    }

private:
    void fill(QPainter& painter, const QColor& colour, const HullShape& shape)
    {
        painter.setBrush(inked(colour, m_ink));
        for (const HullOutline& outline : m_outlines) {
            outline.corners(shape, m_corners);
            painter.drawConvexPolygon(m_corners);
        }
    }

    const FigureLayer& m_layer;
    FigureInk m_ink;
    std::vector<HullOutline> m_outlines;
    QPolygonF m_corners;
};

void paintMarks(QPainter& painter, const std::vector<FigureMark>& marks, FigureInk ink)
{
    for (const FigureMark& mark : marks) {
        const QColor colour = inked(mark.colour, ink);
        if (mark.isOpen) {
            painter.setPen(QPen(colour, mark.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(mark.shape);
            painter.setPen(Qt::NoPen);
        } else {
            painter.setBrush(colour);
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
            own.emplace_back(layer, detail.directions, palette.ink);
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
        for (const FigureLayer& tint : units[u]->worked)
            LayerPainter(tint, detail.directions, palette.ink).paintTint(painter);
        paintMarks(painter, units[u]->marks, palette.ink);
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
std::vector<QPolygonF> pressedFlat(const std::vector<std::vector<Ellipsoid>>& pieces,
                                   const FigureView& view, double wider, double highest)
{
    constexpr int kDirections = 20;
    std::vector<QPolygonF> outlines;
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
        if (!hull.empty())
            HullOutline(hull, kDirections).corners({}, outlines.emplace_back());
    }
    return outlines;
}

/// One of the nested shapes that make the soft edge of the shadow.
struct Shade {
    std::vector<QPolygonF> outlines;
    double cover = 0.0; ///< Share of the light that it takes, on top of those around it.
};

std::vector<Shade> shadesOf(const Body& body, const FigureView& view, const FigurePalette& palette)
{
    struct Pass {
        double wider;
        double highest;
        double cover;
    };
    const std::vector<std::vector<Ellipsoid>> pieces = shadowPieces(body);
    std::vector<Shade> shades;
    for (const Pass& pass :
         {Pass{1.22, 1.1, 0.055}, Pass{1.02, 0.45, 0.086}, Pass{0.85, 0.08, 0.145}}) {
        shades.push_back({pressedFlat(pieces, view, pass.wider, pass.highest),
                          std::min(1.0, pass.cover * palette.shadowDepth)});
    }
    return shades;
}

QColor shadeColour(QColor colour, double cover)
{
    colour.setAlphaF(static_cast<float>(cover));
    return colour;
}

/// Each shade over those around it, as shapes that stay shapes in a document.
void paintShadesAsShapes(QPainter& painter, const std::vector<Shade>& shades, const QColor& colour)
{
    for (const Shade& shade : shades) {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QPolygonF& outline : shade.outlines) {
            path.addPolygon(outline);
            path.closeSubpath();
        }
        painter.setBrush(shadeColour(colour, shade.cover));
        painter.drawPath(path);
    }
}

/// The same by way of a picture of its own, on which each shade takes the place of what it lies on.
/// Qt hands fills that let something shine through to several threads, line by line, which costs
/// more than the fill.
void paintShadesAsPixels(QPainter& painter, const std::vector<Shade>& shades, const QColor& colour)
{
    QRectF bounds;
    for (const QPolygonF& outline : shades.front().outlines)
        bounds |= outline.boundingRect();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRectF device(QPointF(), QSizeF(painter.device()->width(), painter.device()->height()));
    const QRect area = (bounds & painter.transform().inverted().mapRect(device)).toAlignedRect();
    if (area.isEmpty())
        return;
    QImage picture((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter onPicture(&picture);
    onPicture.setRenderHint(QPainter::Antialiasing);
    onPicture.setCompositionMode(QPainter::CompositionMode_Source);
    onPicture.setPen(Qt::NoPen);
    onPicture.translate(-area.topLeft());
    double light = 1.0;
    for (const Shade& shade : shades) {
        light *= 1.0 - shade.cover;
        onPicture.setBrush(shadeColour(colour, 1.0 - light));
        for (const QPolygonF& outline : shade.outlines)
            onPicture.drawConvexPolygon(outline);
    }
    onPicture.end();
    painter.drawImage(area.topLeft(), picture);
}

void paintShadow(QPainter& painter, const Body& body, const FigureView& view,
                 const FigurePalette& palette)
{
    if (view.towards().y < 0.02)
        return;
    const std::vector<Shade> shades = shadesOf(body, view, palette);
    const QColor shadow = inked(palette.shadow, palette.ink);
    if (painter.paintEngine()->type() == QPaintEngine::Raster &&
        painter.transform().type() <= QTransform::TxTranslate)
        paintShadesAsPixels(painter, shades, shadow);
    else
        paintShadesAsShapes(painter, shades, shadow);
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
        fall.setColorAt(0, inked(palette.backgroundTop, palette.ink));
        fall.setColorAt(1, inked(palette.backgroundBottom, palette.ink));
        painter.fillRect(QRectF(QPointF(), size), fall);
    }
    if (!motion.mat)
        return;
    constexpr double kThickness = 0.014;
    constexpr double kCorner = 0.05;
    const QRectF mat = matOf(motion);
    QColor shade = inked(palette.shadow, palette.ink);
    shade.setAlpha(26);
    painter.setBrush(shade);
    painter.drawPolygon(
        onFloor(mat.adjusted(-0.02, -0.02, 0.02, 0.02), kCorner, -kThickness, view));
    painter.setBrush(inked(palette.matEdge, palette.ink));
    painter.drawPolygon(onFloor(mat, kCorner, -kThickness, view));
    painter.drawPolygon(onFloor(mat, kCorner, -kThickness / 2, view));
    painter.setBrush(inked(palette.mat, palette.ink));
    painter.drawPolygon(onFloor(mat, kCorner, 0, view));
}

void paintFigure(QPainter& painter, const Motion& motion, const Body& body, const FigureView& view,
                 const FigurePalette& palette, WorkedAreas worked)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paintShadow(painter, body, view, palette);
    std::vector<FigureUnit> units = bodyUnits(body, view, palette);
    tintWorked(units, body, view, palette, worked);
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
