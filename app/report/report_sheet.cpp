// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_sheet.h"

#include "app/report/report_blocks.h"
#include "app/report/report_text.h"

#include <algorithm>
#include <vector>

namespace limber {

namespace {

constexpr double kGap = 10.0;
constexpr double kAboveFoot = 8.0;
constexpr double kUsualChart = 165.0;
constexpr double kSmallestChart = 105.0;
constexpr double kTinyChart = 85.0;
constexpr std::size_t kFewestExercises = 4;

/// Puts the parts of a report below each other and finds out how much of it fits.
class OnePage {
public:
    OnePage(const ReportState& report, const Catalogue& catalogue, const SheetSetting& setting)
        : m_report(report)
        , m_catalogue(catalogue)
        , m_setting(setting)
        , m_noteTexts(reportNoteTexts(report, setting))
        , m_page{setting.measures.page, {}}
        , m_y(setting.measures.margin)
    {
    }

    SheetPage compose()
    {
        const double margin = m_setting.measures.margin;
        SheetBlock foot = reportFoot(m_report, m_setting);
        const double bottom = m_setting.measures.page.height() - margin - foot.height;
        put(reportHead(m_report, m_setting));
        put(reportPlanBlock(m_report, m_setting));
        put(reportPainBlock(m_report, m_setting));
        SheetBlock activities = reportActivitiesBlock(m_report, m_setting);
        // What is left for chart, exercises and notes.
        const double activitiesRoom = activities.pieces.empty() ? 0.0 : activities.height + kGap;
        const double room = bottom - kAboveFoot - m_y - activitiesRoom;
        choose(room);
        put(reportPainChart(m_report, m_setting, m_chart));
        put(reportExercisesBlock(m_report, m_catalogue, m_setting, m_exercises));
        put(std::move(activities));
        put(reportNotesBlock(m_noteTexts, m_setting, m_notes));
        placeOn(m_page, std::move(foot), {margin, bottom});
        return std::move(m_page);
    }

private:
    void put(SheetBlock block)
    {
        if (block.pieces.empty())
            return;
        const double y = m_y;
        m_y += block.height + kGap;
        placeOn(m_page, std::move(block), {m_setting.measures.margin, y});
    }

    [[nodiscard]] double exercisesHeight(std::size_t count) const
    {
        return reportExercisesBlock(m_report, m_catalogue, m_setting, count).height + kGap;
    }

    [[nodiscard]] double notesHeight(std::size_t count) const
    {
        const double height = reportNotesBlock(m_noteTexts, m_setting, count).height;
        return height > 0.0 ? height + kGap : 0.0;
    }

    /// The largest count up to `most` whose height stays within a room; 0 where none does.
    template <typename Height>
    static std::size_t asManyAsFit(std::size_t most, double room, const Height& height)
    {
        if (height(most) <= room)
            return most;
        std::size_t fits = 0;
        std::size_t tooMany = most;
        while (tooMany - fits > 1) {
            const std::size_t middle = fits + (tooMany - fits) / 2;
            (height(middle) <= room ? fits : tooMany) = middle;
        }
        return fits;
    }

    /// Notes were chosen, so they go before exercises, a few of which stay as long as one note has
    /// room as well; the chart gives way to both.
    void choose(double room)
    {
        choose(room, kFewestExercises, kSmallestChart);
        if (m_notes == 0 && !m_noteTexts.isEmpty())
            choose(room, 0, kTinyChart);
    }

    void choose(double room, std::size_t fewestExercises, double smallestChart)
    {
        const auto exercises = [this](std::size_t count) { return exercisesHeight(count); };
        const auto notes = [this](std::size_t count) { return notesHeight(count); };
        const std::size_t every = m_report.exercises.size();
        const bool hasChart = !reportPainChart(m_report, m_setting, kUsualChart).pieces.empty();
        const double wanted = exercises(every) + notes(m_report.notes.size());
        m_chart = std::clamp(room - kGap - wanted, smallestChart, kUsualChart);
        const double left = hasChart ? room - m_chart - kGap : room;
        const double kept = exercises(std::min(every, fewestExercises));
        m_notes = asManyAsFit(m_report.notes.size(), left - kept, notes);
        m_exercises = asManyAsFit(every, left - notes(m_notes), exercises);
    }

    const ReportState& m_report;
    const Catalogue& m_catalogue;
    const SheetSetting& m_setting;
    QStringList m_noteTexts;
    SheetPage m_page;
    double m_y;
    double m_chart = kUsualChart;
    std::size_t m_exercises = 0;
    std::size_t m_notes = 0;
};

} // namespace

LaidOutDocument layOutReport(const ReportState& report, const Catalogue& catalogue,
                             const PrintChoices& choices, Qt::LayoutDirection direction)
{
    PrintChoices used = choices;
    used.size = PrintSize::Normal;
    used.columns = PrintColumns::One;
    const SheetSetting setting{used, sheetMeasures(used), direction};
    SheetPage page = OnePage(report, catalogue, setting).compose();
    if (direction == Qt::RightToLeft)
        mirror(page);
    return {.title = reportTitle(report.days),
            .paper = paperOf(used),
            .colours = used.colours,
            .look = {},
            .pages = {std::move(page)}};
}

} // namespace limber
