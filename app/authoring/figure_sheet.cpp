// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authoring/figure_sheet.h"

#include "app/figure/figure_painter.h"
#include "app/figure/motion_arrows.h"
#include "core/body/pose_file.h"

#include <QImage>
#include <QPainter>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kTile{320, 240};
constexpr int kGap = 6;
constexpr int kSheetColumns = 6;

/// A pose of an exercise with its caption.
struct Tile {
    const Motion* motion = nullptr;
    int keyframe = 0;
    QString caption;
    std::vector<int> way; ///< Keyframes from which arrows lead here.
};

enum class Captions { Shown, Hidden };

QImage sheetOf(const std::vector<Tile>& tiles, int columns, TokenSet theme, Captions captions)
{
    const int count = static_cast<int>(tiles.size());
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * (kTile.width() + kGap), rows * (kTile.height() + kGap),
                 QImage::Format_ARGB32_Premultiplied);
    const FigurePalette palette = figurePalette(theme);
    sheet.fill(palette.backgroundBottom);
    QPainter painter(&sheet);
    for (int i = 0; i < count; ++i) {
        const Tile& tile = tiles[static_cast<std::size_t>(i)];
        painter.save();
        const int row = i / columns;
        painter.translate((i % columns) * (kTile.width() + kGap), row * (kTile.height() + kGap));
        painter.setClipRect(QRect(QPoint(), kTile));
        const auto& keyframe = tile.motion->keyframes[static_cast<std::size_t>(tile.keyframe)];
        paintScene(painter, *tile.motion, solveBody(keyframe.pose), kTile, palette);
        const FigureView view = viewOf(*tile.motion, kTile);
        paintArrows(painter, arrowsOf(*tile.motion, tile.way, view), palette,
                    view.pixelsPerMetre());
        if (captions == Captions::Shown) {
            painter.setPen(theme == TokenSet::Dark ? Qt::white : Qt::black);
            painter.drawText(QRect(QPoint(8, 6), kTile), tile.caption);
        }
        painter.restore();
    }
    return sheet;
}

Result<> save(const QImage& image, const QString& path)
{
    if (!image.save(path))
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

/// The pose that stands for the exercise, and the one it sets out from.
std::vector<Tile> keyPoses(const MotionLibrary& library)
{
    std::vector<Tile> tiles;
    for (const auto& [exercise, motion] : library.motions) {
        if (motion.picture != 0)
            tiles.push_back({&motion, 0, exercise});
        tiles.push_back({&motion, motion.picture, exercise, wayToPicture(motion)});
    }
    return tiles;
}

} // namespace

Result<> writeFigureSheets(const QString& folder)
{
    const MotionLibrary library = loadMotions(u":/content/poses"_s);
    if (!library.problems.empty()) {
        const LoadProblem& problem = library.problems.front();
        return failure(ErrorCode::InvalidFormat,
                       u"%1: %2 %3"_s.arg(problem.file, problem.field, problem.reason));
    }
    const std::vector<Tile> tiles = keyPoses(library);
    Result<> saved = save(sheetOf(tiles, kSheetColumns, TokenSet::Light, Captions::Shown),
                          folder + u"/sheet-light.png"_s);
    if (saved)
        saved = save(sheetOf(tiles, kSheetColumns, TokenSet::Dark, Captions::Shown),
                     folder + u"/sheet-dark.png"_s);
    if (saved)
        saved = save(sheetOf(tiles, kSheetColumns, TokenSet::Light, Captions::Hidden),
                     folder + u"/sheet-unnamed.png"_s);
    for (const auto& [exercise, motion] : library.motions) {
        if (!saved)
            break;
        std::vector<Tile> strip;
        strip.reserve(motion.keyframes.size());
        for (int i = 0; i < static_cast<int>(motion.keyframes.size()); ++i)
            strip.push_back({&motion, i, motion.keyframes[static_cast<std::size_t>(i)].name,
                             i > 0 ? std::vector<int>{i - 1, i} : std::vector<int>{}});
        saved = save(sheetOf(strip, std::min(static_cast<int>(strip.size()), kSheetColumns),
                             TokenSet::Light, Captions::Shown),
                     folder + u'/' + exercise + u".png"_s);
    }
    return saved;
}

} // namespace limber
