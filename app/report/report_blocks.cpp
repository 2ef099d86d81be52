// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_blocks.h"

#include "app/charts/pain_chart.h"
#include "app/report/report_part.h"
#include "app/report/report_text.h"
#include "app/report/report_words.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHairline = 0.6;
constexpr double kTitleRule = 1.4;
constexpr std::size_t kMostPlanLines = 8;
constexpr std::size_t kMostLinesInOneColumn = 3;
constexpr std::size_t kMostExercisesInOneColumn = 3;
constexpr int kMostNoteLines = 4;
constexpr double kNameLine = 190.0;
/// A chart is made for screens: so many points on paper to one of its pixels.
constexpr double kChartScale = 0.66;

/// Sentences, without the empty ones.
QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// The tokens of paper without any colour.
const Tokens& greyTokens(const Tokens& coloured)
{
    static const Tokens grey = [&coloured] {
        Tokens tokens = coloured;
        const auto turn = [](QColor& colour) {
            const int value = qGray(colour.rgb());
            colour = QColor(value, value, value, colour.alpha());
        };
        for (QColor* colour : {&tokens.background,     &tokens.surface,        &tokens.sunken,
                               &tokens.line,           &tokens.control,        &tokens.text,
                               &tokens.textMuted,      &tokens.textDisabled,   &tokens.accent,
                               &tokens.accentHover,    &tokens.accentPressed,  &tokens.onAccent,
                               &tokens.accentSoft,     &tokens.onAccentSoft,   &tokens.action,
                               &tokens.actionHover,    &tokens.actionPressed,  &tokens.onAction,
                               &tokens.focusRing,      &tokens.good.strong,    &tokens.good.soft,
                               &tokens.caution.strong, &tokens.caution.soft,   &tokens.info.strong,
                               &tokens.info.soft,      &tokens.problem.strong, &tokens.problem.soft,
                               &tokens.tintWork,       &tokens.tintRest,       &tokens.tintChange})
            turn(*colour);
        for (QColor& colour : tokens.categories)
            turn(colour);
        return tokens;
    }();
    return grey;
}

QFont chartFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(type_size::kSmall);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace

SheetBlock reportHead(const ReportState& report, const SheetSetting& setting)
{
    BlockComposer composer(setting);
    const double width = setting.measures.contentWidth();
    const QString title = ReportWords::tr("Back practice report");
    const QString name = ReportWords::tr("Name:", "of the person, to be written by hand");
    const double line = composer.lineHeight(SheetText::Body);
    const double nameWidth = composer.widthOf(name, SheetText::Body) + 4.0;
    const double left = width - kNameLine - nameWidth;
    double y = composer.addText(title, SheetText::Title, SheetInk::Text, 0, 0, left - 12.0);
    // On a level with the title's last line.
    composer.addText(name, SheetText::Body, SheetInk::Muted, left, y - line - 4.0, nameWidth);
    composer.add({left + nameWidth, y - 4.0, kNameLine, kHairline}, RulePiece{SheetInk::Box});
    y = composer.addText(reportRangeText(report.days), SheetText::Strong, SheetInk::Text, 0,
                         y + 2.0, width);
    y = composer.addText(ReportWords::tr("Made on %1 from what the person noted in Limber.")
                             .arg(dateText(report.madeOn)),
                         SheetText::Small, SheetInk::Muted, 0, y + 1.0, width);
    composer.add({0, y + 4.0, width, kTitleRule}, RulePiece{SheetInk::Accent});
    return composer.take(SheetBlockKind::Title);
}

SheetBlock reportPlanBlock(const ReportState& report, const SheetSetting& setting)
{
    ReportPart part(setting);
    part.heading(ReportWords::tr("Plan and practice"));
    if (report.plan.empty()) {
        part.text(ReportWords::tr("No weekly plan on the last day of the report."));
    } else {
        const std::size_t shown = std::min(report.plan.size(), kMostPlanLines);
        std::vector<ReportPart::Row> lines;
        for (std::size_t i = 0; i < shown; ++i)
            lines.push_back({{u"• "_s + reportPlanText(report.plan[i], report.firstDayOfWeek)}});
        if (shown > kMostLinesInOneColumn) {
            part.rowsInHalves(lines, SheetText::Body, SheetInk::Text);
        } else {
            for (const auto& line : lines)
                part.row(line, SheetText::Body, SheetInk::Text);
        }
        if (const auto more = static_cast<int>(report.plan.size() - shown); more > 0)
            part.text(
                ReportWords::tr("%n more routine(s) of the plan do not fit here.", nullptr, more),
                SheetInk::Muted);
    }
    part.text(paragraph({reportPracticeText(report), reportAdherenceText(report.adherence),
                         reportWeeksText(report.weeks)}));
    return part.take();
}

SheetBlock reportPainBlock(const ReportState& report, const SheetSetting& setting)
{
    ReportPart part(setting);
    part.heading(ReportWords::tr("Pain"));
    part.text(reportTrendText(report));
    part.text(paragraph({reportEntriesText(report), reportWithinText(report.painWithin)}));
    return part.take();
}

SheetBlock reportPainChart(const ReportState& report, const SheetSetting& setting, double height)
{
    BlockComposer composer(setting);
    if (report.pain.daily.empty() && report.pain.sessions.empty())
        return composer.take(SheetBlockKind::Exercise);
    const auto chart = std::make_shared<const PainChart>(report.pain);
    ChartStyle style = paperChartStyle(chartFont(), setting.direction);
    if (setting.choices.colours == PrintColours::Grey)
        style.tokens = &greyTokens(*style.tokens);
    composer.add({0, 0, setting.measures.contentWidth(), height},
                 DrawingPiece{[chart, style](QPainter& painter, const QRectF& place) {
                     painter.translate(place.topLeft());
                     painter.scale(kChartScale, kChartScale);
                     chart->paint(painter, {QPointF(), place.size() / kChartScale}, style);
                 }});
    return composer.take(SheetBlockKind::Exercise);
}

SheetBlock reportExercisesBlock(const ReportState& report, const Catalogue& catalogue,
                                const SheetSetting& setting, std::size_t count)
{
    ReportPart part(setting);
    part.heading(ReportWords::tr("Exercises and doses done"));
    if (report.exercises.empty()) {
        part.text(ReportWords::tr("No exercise was practised in these days."));
        return part.take();
    }
    const std::size_t shown = std::min(count, report.exercises.size());
    const bool isInHalves = shown > kMostExercisesInOneColumn;
    const auto row = [isInHalves](const QString& name, const QString& sessions,
                                  const QString& typical, const QString& best) {
        const double amount = isInHalves ? 0.2 : 0.15;
        return ReportPart::Row{{name, 1.0 - 2.9 * amount},
                               {sessions, 0.9 * amount, TextEdge::Trailing},
                               {typical, amount, TextEdge::Trailing},
                               {best, amount, TextEdge::Trailing}};
    };
    std::vector<ReportPart::Row> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const ReportExercise& one = report.exercises[i];
        rows.push_back(row(exerciseName(one.exercise, catalogue), QLocale().toString(one.sessions),
                           reportAmountText(one.type, one.typical),
                           reportAmountText(one.type, one.best)));
    }
    const auto head = row(ReportWords::tr("Exercise"), ReportWords::tr("Sessions"),
                          ReportWords::tr("Typical", "amount"), ReportWords::tr("Best", "amount"));
    if (isInHalves) {
        part.rowsInHalves({head, head}, SheetText::Small, SheetInk::Muted);
        part.rule(ReportPart::Columns::Two);
        part.rowsInHalves(rows, SheetText::Small, SheetInk::Text);
    } else if (!rows.empty()) {
        part.row(head, SheetText::Small, SheetInk::Muted);
        part.rule(ReportPart::Columns::One);
        for (const auto& cells : rows)
            part.row(cells, SheetText::Body, SheetInk::Text);
    }
    if (const auto more = static_cast<int>(report.exercises.size() - shown); more > 0)
        part.text(ReportWords::tr("%n more exercise(s), practised less often, do not fit on one "
                                  "page.",
                                  nullptr, more),
                  SheetInk::Muted, SheetText::Small);
    return part.take();
}

SheetBlock reportActivitiesBlock(const ReportState& report, const SheetSetting& setting)
{
    ReportPart part(setting);
    if (report.activities.empty())
        return part.take();
    part.heading(ReportWords::tr("Activities that matter to the person"));
    const auto row = [](const QString& name, const QString& first, const QString& latest,
                        const QString& verdict) {
        return ReportPart::Row{{name, 0.42, TextEdge::Leading, 2},
                               {first, 0.19},
                               {latest, 0.19},
                               {verdict, 0.2, TextEdge::Leading, 2}};
    };
    part.row(row(ReportWords::tr("Activity"), ReportWords::tr("First", "rating"),
                 ReportWords::tr("Latest", "rating"), ReportWords::tr("Change", "of a rating")),
             SheetText::Small, SheetInk::Muted);
    part.rule(ReportPart::Columns::One);
    for (const ReportActivity& one : report.activities) {
        part.row(row(one.name, reportRatingText(one.first), reportRatingText(one.latest),
                     reportVerdictText(one.verdict)),
                 SheetText::Body, SheetInk::Text);
    }
    part.text(ReportWords::tr("Rated by the person: 0 is not at all, 10 is as before."),
              SheetInk::Muted, SheetText::Small);
    return part.take();
}

QStringList reportNoteTexts(const ReportState& report, const SheetSetting& setting)
{
    QStringList texts;
    for (const ReportNote& note : report.notes) {
        texts.append(shortenedTo(kMostNoteLines, u"• "_s + reportNoteText(note),
                                 setting.measures.contentWidth(),
                                 textSettingOf(SheetText::Body, setting)));
    }
    return texts;
}

SheetBlock reportNotesBlock(const QStringList& notes, const SheetSetting& setting,
                            std::size_t count)
{
    ReportPart part(setting);
    if (notes.isEmpty())
        return part.take();
    part.heading(ReportWords::tr("Notes that the person chose"));
    const auto shown = std::min(static_cast<qsizetype>(count), notes.size());
    for (qsizetype i = 0; i < shown; ++i)
        part.text(notes[i]);
    if (const auto more = static_cast<int>(notes.size() - shown); more > 0)
        part.text(
            ReportWords::tr("%n more note(s), older ones, do not fit on one page.", nullptr, more),
            SheetInk::Muted, SheetText::Small);
    return part.take();
}

SheetBlock reportFoot(const ReportState& report, const SheetSetting& setting)
{
    BlockComposer composer(setting);
    const double width = setting.measures.contentWidth();
    composer.add({0, 0, width, kHairline}, RulePiece{SheetInk::Line});
    composer.addText(
        ReportWords::tr("Limber · %1 · From the person's own entries: what was done and "
                        "noted, not why. No diagnosis.",
                        "a date")
            .arg(dateText(report.madeOn)),
        SheetText::Footer, SheetInk::Muted, 0, 4.0, width);
    return composer.take(SheetBlockKind::Footer);
}

} // namespace limber
