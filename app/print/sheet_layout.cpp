// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include "app/print/page_flow.h"
#include "app/print/print_words.h"
#include "app/print/routine_blocks.h"
#include "app/print/week_pages.h"

#include <QLocale>

#include <algorithm>

namespace limber {

namespace {

constexpr double kHairline = 0.6;
constexpr double kAboveFooter = 10.0;

/// A page and the name of the sheet that it goes on with; none on a sheet's first page.
struct DraftPage {
    SheetPage page;
    QString continued;
};

QString safetyText()
{
    return PrintWords::tr(
        "Stop and ask a doctor if the pain gets clearly worse, or if a leg becomes weak or numb. "
        "Get "
        "help at once if you lose control of bladder or bowels or go numb between the legs.");
}

double addFooter(BlockComposer& composer, const SheetDocument& document, double width, int page,
                 int pages)
{
    composer.add({0, 0, width, kHairline}, RulePiece{SheetInk::Line});
    double y = composer.addText(safetyText(), SheetText::Footer, SheetInk::Text, 0, 4.0, width);
    const QLocale locale;
    const QString number =
        PrintWords::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    const double share = width * 0.35;
    y += 2.0;
    const double left = composer.addText(
        PrintWords::tr("Limber · printed on %1", "a date").arg(document.printed), SheetText::Footer,
        SheetInk::Muted, 0, y, width - share - composer.measures().gap);
    const double right = composer.addText(number, SheetText::Footer, SheetInk::Muted, width - share,
                                          y, share, TextEdge::Trailing);
    return std::max(left, right);
}

double footerRoom(const SheetSetting& setting, double width)
{
    // More digits than any sheet needs.
    constexpr int kManyPages = 999;
    BlockComposer composer(setting);
    SheetDocument longest;
    longest.printed = QLocale().toString(QDate(2000, 9, 27), QLocale::LongFormat);
    return kAboveFooter + addFooter(composer, longest, width, kManyPages, kManyPages);
}

double headerRoom(const SheetSetting& setting)
{
    return BlockComposer(setting).lineHeight(SheetText::Small) * 1.9;
}

void addPages(std::vector<DraftPage>& drafts, std::vector<SheetPage> pages, const QString& name)
{
    bool isFirst = true;
    for (SheetPage& page : pages) {
        drafts.push_back({std::move(page), isFirst ? QString() : name});
        isFirst = false;
    }
}

/// Places an exercise with smaller figures where that saves a new column or a division.
void placeExercise(PageFlow& flow, const SheetExercise& exercise, int index, const TickDays& days,
                   SheetSetting setting)
{
    const double tile = setting.measures.tile;
    std::vector<SheetBlock> blocks;
    for (const double share : {1.0, 0.85, 0.7}) {
        setting.measures.tile = tile * share;
        blocks.push_back(exerciseBlock(exercise, index, days, setting));
        if (blocks.back().height <= flow.room()) {
            flow.place(std::move(blocks.back()));
            return;
        }
    }
    const auto whole = std::ranges::find_if(
        blocks, [&flow](const SheetBlock& block) { return block.height <= flow.wholePage(); });
    flow.place(std::move(whole == blocks.end() ? blocks.back() : *whole));
}

std::vector<SheetPage> routinePages(const RoutineSheet& sheet, const SheetSetting& setting)
{
    PageFlow flow(setting.measures, headerRoom(setting),
                  footerRoom(setting, setting.measures.contentWidth()));
    flow.placeAcross(titleBlock(sheet, setting));
    int index = 0;
    for (const SheetExercise& exercise : sheet.exercises)
        placeExercise(flow, exercise, index++, sheet.days, setting);
    if (setting.choices.tickBoxes && !sheet.days.empty())
        flow.place(backBlock(sheet.days, setting));
    return flow.take();
}

void addHeaderAndFooter(DraftPage& draft, const SheetDocument& document,
                        const SheetSetting& setting, int page, int pages)
{
    const double margin = setting.measures.margin;
    const double width = draft.page.size.width() - 2 * margin;
    BlockComposer composer(setting);
    if (!draft.continued.isEmpty()) {
        // One line of it tells enough.
        const auto lines = std::make_shared<const TextLines>(
            draft.continued, width,
            TextSetting{.points = textPoints(SheetText::Small, setting.choices),
                        .weight = textWeight(SheetText::Small),
                        .direction = setting.direction,
                        .edge = TextEdge::Leading});
        composer.add({0, 0, width, lines->lineHeight()}, LinePiece{lines, 0, SheetInk::Muted});
        placeOn(draft.page, composer.take(SheetBlockKind::Header), {margin, margin});
    }
    addFooter(composer, document, width, page, pages);
    SheetBlock footer = composer.take(SheetBlockKind::Footer);
    const double top = draft.page.size.height() - margin - footer.height;
    placeOn(draft.page, std::move(footer), {margin, top});
}

} // namespace

LaidOutDocument layOut(const SheetDocument& document, const PrintChoices& choices)
{
    const SheetSetting setting{choices, sheetMeasures(choices), document.direction};
    std::vector<DraftPage> drafts;
    if (document.week) {
        addPages(drafts, weekPages(*document.week, setting, headerRoom(setting), footerRoom),
                 document.week->name);
    }
    for (const RoutineSheet& sheet : document.routines)
        addPages(drafts, routinePages(sheet, setting), sheet.name);
    if (drafts.empty())
        drafts.push_back({{setting.measures.page, {}}, {}});

    LaidOutDocument laidOut{.title = document.title,
                            .paper = paperOf(choices),
                            .colours = choices.colours,
                            .look = document.look,
                            .pages = {}};
    int number = 0;
    for (DraftPage& draft : drafts) {
        addHeaderAndFooter(draft, document, setting, ++number, static_cast<int>(drafts.size()));
        if (document.direction == Qt::RightToLeft)
            mirror(draft.page);
        laidOut.pages.push_back(std::move(draft.page));
    }
    return laidOut;
}

} // namespace limber
