// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_painter.h"

#include "app/figure/figure_painter.h"
#include "app/figure/motion_arrows.h"

#include <QPainter>

namespace limber {

namespace {

/// The figure is painted as for a screen of so many pixels to the point, which decides how finely
/// it is drawn.
constexpr double kFigurePixels = 3.0;

class PiecePainter {
public:
    PiecePainter(QPainter& painter, const LaidOutDocument& document)
        : m_painter(painter)
        , m_document(document)
        , m_palette(printedPalette(document.look, document.colours))
    {
    }

    void paint(const SheetPiece& piece)
    {
        m_place = piece.place;
        m_painter.save();
        std::visit(*this, piece.shape);
        m_painter.restore();
    }

    void operator()(const LinePiece& piece)
    {
        m_painter.setPen(ink(piece.ink));
        piece.text->paint(m_painter, piece.line, m_place.topLeft());
    }

    void operator()(const FigurePiece& piece)
    {
        const Motion& motion = *piece.motion;
        const QSizeF size = m_place.size() * kFigurePixels;
        m_painter.setClipRect(m_place, Qt::IntersectClip);
        m_painter.translate(m_place.topLeft());
        m_painter.scale(1.0 / kFigurePixels, 1.0 / kFigurePixels);
        const Pose& pose = motion.keyframes[static_cast<std::size_t>(piece.keyframe)].pose;
        paintScene(m_painter, motion, solveBody(pose), size, m_palette, FigureGround::None);
        const FigureView view = viewOf(motion, size);
        paintArrows(m_painter, arrowsOf(motion, piece.way, view), m_palette, view.pixelsPerMetre());
    }

    void operator()(const PicturePiece& piece)
    {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const bool isGrey = m_document.colours == PrintColours::Grey;
        m_painter.drawImage(m_place, isGrey ? greyOf(piece.picture) : piece.picture);
    }

    void operator()(const BoxPiece&)
    {
        m_painter.setPen(QPen(ink(SheetInk::Box), 0.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_place.adjusted(0.4, 0.4, -0.4, -0.4), 1.8, 1.8);
    }

    void operator()(const RulePiece& piece) { m_painter.fillRect(m_place, ink(piece.ink)); }

    void operator()(const RingPiece&)
    {
        m_painter.setPen(QPen(ink(SheetInk::Accent), 1.2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(m_place.adjusted(0.6, 0.6, -0.6, -0.6));
    }

    void operator()(const CautionPiece&)
    {
        const bool isGrey = m_document.colours == PrintColours::Grey;
        const double line = m_place.width() * 0.09;
        const QRectF inside = m_place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        const QPointF top(inside.center().x(), inside.top());
        m_painter.setPen(
            QPen(ink(SheetInk::Text), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(isGrey ? QColor(Qt::white) : QColor(0xFF, 0xD9, 0x7A));
        m_painter.drawPolygon(QPolygonF{top, inside.bottomRight(), inside.bottomLeft()});
        const double height = inside.height();
        m_painter.drawLine(top + QPointF(0, height * 0.36), top + QPointF(0, height * 0.64));
        m_painter.drawPoint(top + QPointF(0, height * 0.83));
    }

    void operator()(const DrawingPiece& piece) { piece.paint(m_painter, m_place); }

private:
    [[nodiscard]] QColor ink(SheetInk kind) const { return inkColour(kind, m_document.colours); }

    static QImage greyOf(const QImage& picture)
    {
        QImage onPaper(picture.size(), QImage::Format_RGB32);
        onPaper.fill(Qt::white);
        QPainter(&onPaper).drawImage(0, 0, picture);
        return onPaper.convertToFormat(QImage::Format_Grayscale8);
    }

    QPainter& m_painter;
    const LaidOutDocument& m_document;
    FigurePalette m_palette;
    QRectF m_place;
};

} // namespace

void paintSheetPage(QPainter& painter, const LaidOutDocument& document, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PiecePainter pieces(painter, document);
    for (const SheetBlock& block : document.pages[static_cast<std::size_t>(page)].blocks) {
        for (const SheetPiece& piece : block.pieces)
            pieces.paint(piece);
    }
    painter.restore();
}

} // namespace limber
