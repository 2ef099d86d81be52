// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/routine_blocks.h"

#include "app/figure/figure_view.h"
#include "app/print/print_words.h"
#include "app/wording/time_wording.h"

#include <QLocale>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPictureShape = 0.75; ///< Height of a picture's place for its width.
constexpr double kTileGap = 8.0;
constexpr double kWidestTile = 1.4;   ///< Times the width that a tile has at least.
constexpr double kTallestTile = 0.95; ///< The same for its height.
constexpr std::size_t kFewStills = 2;
constexpr double kMediaShare = 0.40;
constexpr double kMediaGap = 18.0;
constexpr double kTitleRule = 1.5;
constexpr double kHairline = 0.6;

/// How the boxes of four weeks stand in a width.
struct WeekGrid {
    double box = 0.0;
    double gap = 0.0; ///< Between two boxes.
    double groupWidth = 0.0;
    double pitch = 0.0; ///< From one week to the next in its row.
    int weeksInRow = 1;
};

WeekGrid weekGrid(std::size_t days, double width, double box)
{
    constexpr double kLeastGap = 10.0;
    constexpr double kSmallest = 0.8;
    const auto count = static_cast<double>(days);
    const double gap = std::max(2.0, box / 8);
    const double group = count * box + (count - 1) * gap;
    // Four weeks stand evenly in one, two or four rows; a little smaller where that saves one.
    for (const int inRow : {4, 2, 1}) {
        const double share = (width - (inRow - 1) * kLeastGap) / (inRow * group);
        if (share < kSmallest && inRow > 1)
            continue;
        const double scale = std::min(1.0, share);
        return {.box = box * scale,
                .gap = gap * scale,
                .groupWidth = group * scale,
                .pitch = (width + kLeastGap) / inRow,
                .weeksInRow = inRow};
    }
    return {};
}

enum class LabelPlace { InBox, AboveBox };

double addWeeks(BlockComposer& composer, const TickDays& days, double y, double boxEdge,
                LabelPlace labels)
{
    const double width = composer.measures().columnWidth();
    const WeekGrid grid = weekGrid(days.size(), width, boxEdge);
    const double labelHeight = composer.lineHeight(SheetText::BoxLabel);
    const double above = labels == LabelPlace::AboveBox ? labelHeight : 0.0;
    for (int week = 0; week < kTickWeeks; week += grid.weeksInRow) {
        double bottom = y;
        for (int i = 0; i < grid.weeksInRow; ++i) {
            const double x = i * grid.pitch;
            const double top = composer.addText(
                PrintWords::tr("Week %1").arg(QLocale().toString(week + i + 1)), SheetText::Small,
                SheetInk::Muted, x, y, std::max(grid.groupWidth, grid.pitch - kTileGap));
            bottom = std::max(bottom, top + 1.0 + above);
        }
        for (int i = 0; i < grid.weeksInRow; ++i) {
            double x = i * grid.pitch;
            for (const Qt::DayOfWeek day : days) {
                const double labelTop = labels == LabelPlace::AboveBox
                                            ? bottom - labelHeight
                                            : bottom + (grid.box - labelHeight) / 2;
                composer.add({x, bottom, grid.box, grid.box}, BoxPiece{});
                composer.addText(narrowWeekday(day), SheetText::BoxLabel, SheetInk::Muted, x,
                                 labelTop, grid.box, TextEdge::Middle);
                x += grid.box + grid.gap;
            }
        }
        y = bottom + grid.box + composer.measures().gap;
    }
    return y - composer.measures().gap;
}

/// Height for width of what a motion reaches, within what looks well on a sheet.
double shapeOf(const Motion& motion)
{
    constexpr double kLong = 1e4;
    constexpr double kFlattest = 0.5;
    constexpr double kTallest = 1.1;
    // The scale at which it fills a strip that is endless the other way.
    const double acrossFills = viewOf(motion, {1.0, kLong}).pixelsPerMetre();
    const double upwardsFills = viewOf(motion, {kLong, 1.0}).pixelsPerMetre();
    return std::clamp(acrossFills / upwardsFills, kFlattest, kTallest);
}

double addStills(BlockComposer& composer, const SheetExercise& exercise, double x, double y,
                 double width)
{
    const auto count = static_cast<int>(exercise.stills.size());
    const double shape = shapeOf(*exercise.motion);
    const double least = composer.measures().tile;
    const int fit = std::clamp(static_cast<int>((width + kTileGap) / (least + kTileGap)), 1, count);
    const int rows = (count + fit - 1) / fit;
    const int inRow = (count + rows - 1) / rows;
    const double widest = std::min(least * kWidestTile, least * kTallestTile / shape);
    const double tile = std::min((width - (inRow - 1) * kTileGap) / inRow, widest);
    for (int first = 0; first < count; first += inRow) {
        double bottom = y;
        for (int i = first; i < std::min(first + inRow, count); ++i) {
            const FigureStill& still = exercise.stills[static_cast<std::size_t>(i)];
            const double left = x + (i - first) * (tile + kTileGap);
            composer.add({left, y, tile, tile * shape},
                         FigurePiece{exercise.motion, still.keyframe, still.way});
            const QString caption =
                count > 1 ? QLocale().toString(i + 1) + u' ' + still.caption : still.caption;
            bottom = std::max(bottom, composer.addText(caption, SheetText::Small, SheetInk::Muted,
                                                       left, y + tile * shape + 2.0, tile));
        }
        y = bottom + composer.measures().gap;
    }
    return y - composer.measures().gap;
}

double addPicture(BlockComposer& composer, const QImage& picture, double x, double y, double width)
{
    const double widest = std::min(width, 2 * composer.measures().tile);
    const QSizeF size =
        QSizeF(picture.size()).scaled(widest, widest * kPictureShape, Qt::KeepAspectRatio);
    composer.add({QPointF(x, y), size}, PicturePiece{picture});
    return y + size.height();
}

double addMedia(BlockComposer& composer, const SheetExercise& exercise, double x, double y,
                double width)
{
    if (exercise.motion && !exercise.stills.empty())
        return addStills(composer, exercise, x, y, width);
    return addPicture(composer, exercise.picture, x, y, width);
}

double addSteps(BlockComposer& composer, const QStringList& steps, double x, double y, double width)
{
    const QString last = QLocale().toString(steps.size()) + u". "_s;
    const double indent = composer.widthOf(last, SheetText::Body) + 6.0;
    int number = 0;
    for (const QString& step : steps) {
        composer.addText(QLocale().toString(++number) + u'.', SheetText::Body, SheetInk::Accent, x,
                         y, indent - 2.0);
        y = composer.addText(step, SheetText::Body, SheetInk::Text, x + indent, y, width - indent);
    }
    return y;
}

/// What to mind, and what the person noted.
double addForm(BlockComposer& composer, const SheetExercise& exercise, double x, double y,
               double width)
{
    const double gap = composer.measures().gap;
    const auto addParagraph = [&](const QString& text, SheetInk ink) {
        y = composer.addText(text, SheetText::Body, ink, x, y, width) + gap;
    };
    // Two columns are for those who want it short.
    if (!exercise.form.isEmpty() && composer.measures().columns == 1)
        addParagraph(PrintWords::tr("Good form: %1", "sentences").arg(exercise.form),
                     SheetInk::Muted);
    if (!exercise.note.isEmpty())
        addParagraph(PrintWords::tr("Your note: %1").arg(exercise.note), SheetInk::Text);
    return y;
}

double addCautions(BlockComposer& composer, const QStringList& cautions, double x, double y,
                   double width)
{
    const double line = composer.lineHeight(SheetText::Body);
    const double mark = line * 0.86;
    const double indent = mark + 5.0;
    for (const QString& caution : cautions) {
        composer.add({x, y + (line - mark) / 2, mark, mark}, CautionPiece{});
        y = composer.addText(caution, SheetText::Body, SheetInk::Text, x + indent, y,
                             width - indent) +
            2.0;
    }
    return cautions.isEmpty() ? y : y - 2.0;
}

/// Everything that is said, one below the other.
double addTexts(BlockComposer& composer, const SheetExercise& exercise, double x, double y,
                double width)
{
    if (!exercise.steps.isEmpty())
        y = addSteps(composer, exercise.steps, x, y, width) + composer.measures().gap;
    y = addForm(composer, exercise, x, y, width);
    return addCautions(composer, exercise.cautions, x, y, width);
}

/// The steps in one half, the rest in the other.
double addTextsInHalves(BlockComposer& composer, const SheetExercise& exercise, double y)
{
    const double half = (composer.measures().columnWidth() - kMediaGap) / 2;
    const double x = half + kMediaGap;
    const double left = addSteps(composer, exercise.steps, 0, y, half);
    const double right = addForm(composer, exercise, x, y, half);
    return std::max(left, addCautions(composer, exercise.cautions, x, right, half));
}

/// One or two stills, and what is said beside them.
double addBesideMedia(BlockComposer& composer, const SheetExercise& exercise, double y)
{
    const double width = composer.measures().columnWidth();
    const double gap = composer.measures().gap;
    const double media = width * kMediaShare;
    const double x = media + kMediaGap;
    double left = addMedia(composer, exercise, 0, y, media) + gap;
    double right = y;
    if (!exercise.steps.isEmpty())
        right = addSteps(composer, exercise.steps, x, right, width - x) + gap;
    right = addForm(composer, exercise, x, right, width - x);
    // Where there is more room.
    if (left < right)
        left = addCautions(composer, exercise.cautions, 0, left, media);
    else
        right = addCautions(composer, exercise.cautions, x, right, width - x);
    return std::max(left, right);
}

/// Number, name, dose and what is needed.
double addHead(BlockComposer& composer, const SheetExercise& exercise, int index)
{
    const double width = composer.measures().columnWidth();
    const double line = composer.lineHeight(SheetText::Heading);
    const double ring = line * 1.2;
    const double number = composer.lineHeight(SheetText::Strong);
    composer.add({0.0, 0.0, ring, ring}, RingPiece{});
    composer.addText(QLocale().toString(index + 1), SheetText::Strong, SheetInk::Accent, 0.0,
                     (ring - number) / 2, ring, TextEdge::Middle);
    const double indent = ring + 8.0;
    double y = composer.addText(exercise.name, SheetText::Heading, SheetInk::Text, indent,
                                (ring - line) / 2, width - indent);
    y = composer.addText(exercise.dose, SheetText::Strong, SheetInk::Accent, indent, y + 1.0,
                         width - indent);
    y = composer.addText(exercise.facts, SheetText::Small, SheetInk::Muted, indent, y + 1.0,
                         width - indent);
    return std::max(y, ring);
}

} // namespace

SheetBlock titleBlock(const RoutineSheet& sheet, const SheetSetting& setting)
{
    BlockComposer composer(setting);
    const double width = setting.measures.contentWidth();
    const double gap = setting.measures.gap;
    double y = composer.addText(sheet.name, SheetText::Title, SheetInk::Text, 0, 0, width);
    y = composer.addText(sheet.goal, SheetText::Body, SheetInk::Text, 0, y + 2.0, width);
    y = composer.addText(sheet.facts, SheetText::Strong, SheetInk::Text, 0, y + gap, width);
    y = composer.addText(sheet.needs, SheetText::Body, SheetInk::Text, 0, y + 1.0, width);
    if (setting.choices.tickBoxes) {
        const QString begin = PrintWords::tr(
            "Tick a box each time you have done an exercise. My first week begins on:");
        const double blank = 110.0;
        const double wanted = composer.widthOf(begin, SheetText::Small);
        const double text = std::min(wanted + 2.0, width - blank - 6.0);
        y = composer.addText(begin, SheetText::Small, SheetInk::Muted, 0, y + gap, text);
        composer.add({text + 6.0, y - 2.0, blank, kHairline}, RulePiece{SheetInk::Box});
    }
    composer.add({0, y + gap, width, kTitleRule}, RulePiece{SheetInk::Accent});
    return composer.take(SheetBlockKind::Title);
}

SheetBlock exerciseBlock(const SheetExercise& exercise, int index, const TickDays& days,
                         const SheetSetting& setting)
{
    BlockComposer composer(setting);
    const SheetMeasures& measures = setting.measures;
    const double width = measures.columnWidth();
    const bool hasMedia =
        setting.choices.figures && (!exercise.stills.empty() || !exercise.picture.isNull());
    double y = addHead(composer, exercise, index) + measures.gap;
    const bool isBeside = hasMedia && measures.columns == 1 && exercise.stills.size() <= kFewStills;
    if (isBeside)
        y = addBesideMedia(composer, exercise, y);
    else {
        if (hasMedia)
            y = addMedia(composer, exercise, 0, y, width) + measures.gap;
        y = measures.columns == 1 ? addTextsInHalves(composer, exercise, y)
                                  : addTexts(composer, exercise, 0, y, width);
    }
    if (setting.choices.tickBoxes && !days.empty())
        addWeeks(composer, days, y + measures.gap, measures.box, LabelPlace::InBox);
    return composer.take(SheetBlockKind::Exercise, index);
}

SheetBlock backBlock(const TickDays& days, const SheetSetting& setting)
{
    BlockComposer composer(setting);
    const double width = setting.measures.columnWidth();
    double y = composer.addText(PrintWords::tr("How my back feels"), SheetText::Heading,
                                SheetInk::Text, 0, 0, width);
    y = composer.addText(
        PrintWords::tr("Write a number: 0 is no pain, 10 is the worst you can imagine."),
        SheetText::Body, SheetInk::Text, 0, y + 1.0, width);
    addWeeks(composer, days, y + setting.measures.gap, setting.measures.box, LabelPlace::AboveBox);
    return composer.take(SheetBlockKind::Back);
}

} // namespace limber
