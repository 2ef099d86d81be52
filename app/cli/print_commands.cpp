// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_commands.h"

#include "app/print/pdf_file.h"
#include "app/print/routine_sheet.h"
#include "app/print/sheet_layout.h"
#include "app/print/week_sheet.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/language.h"
#include "app/wording/time_wording.h"
#include "core/body/pose_file.h"
#include "core/storage/practice_preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList kPrintOptions{u"columns"_s, u"large"_s, u"paper"_s, u"grey"_s};

Outcome<PrintChoices> choicesOf(const Invocation& call)
{
    PrintChoices choices;
    if (call.has(u"columns"_s)) {
        const auto columns = call.integer(u"columns"_s, 1, 2);
        if (!columns)
            return tl::unexpected(columns.error());
        choices.columns = *columns == 2 ? PrintColumns::Two : PrintColumns::One;
    }
    if (call.has(u"large"_s))
        choices.size = PrintSize::Large;
    if (call.has(u"grey"_s))
        choices.colours = PrintColours::Grey;
    if (call.has(u"paper"_s)) {
        choices.paper = fromToken<PrintPaper>(call.text(u"paper"_s));
        if (!choices.paper)
            return wrongUse(
                CliText::tr("--paper: not a4 or letter: %1").arg(call.text(u"paper"_s)));
    }
    return choices;
}

/// What both kinds of sheet are built from.
struct PrintGround {
    DataFile* file = nullptr;
    Settings settings;
    QDate today;
    Plan plan;
    PrintChoices choices;
    std::unique_ptr<Language> language; ///< Spoken while it lives.

    [[nodiscard]] SheetDocument document(const QString& title) const
    {
        return {.title = title,
                .week = {},
                .routines = {},
                .printed = dateText(today),
                .look = settings.figure,
                .direction = QGuiApplication::layoutDirection()};
    }
};

Outcome<PrintGround> groundOf(Invocation& call)
{
    const auto choices = choicesOf(call);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto plan = (*file)->plan.load();
    if (!plan)
        return noData(plan.error());
    // What is read on paper is in the person's language.
    auto language = std::make_unique<Language>();
    language->use(settings->language);
    return PrintGround{*file, *settings, *today, *plan, *choices, std::move(language)};
}

Outcome<Answer> write(const QString& path, const SheetDocument& document, const PrintGround& ground)
{
    if (QFileInfo(path) == QFileInfo(ground.file->database.path()))
        return wrongUse(CliText::tr("%1 is the data file itself").arg(path));
    const LaidOutDocument laidOut = layOut(document, ground.choices);
    if (const auto written = writePdf(path, laidOut); !written) {
        const QString reason = written.error().code == ErrorCode::DiskFull
                                   ? CliText::tr("the disk is full (%1)")
                                   : CliText::tr("the PDF cannot be written (%1)");
        return tl::unexpected(Stop{ExitCode::NoData, reason.arg(written.error().detail)});
    }
    const int pages = static_cast<int>(laidOut.pages.size());
    return Answer{QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}},
                  {CliText::tr("%1: %2 pages").arg(path).arg(pages)}};
}

Outcome<Answer> printRoutine(Invocation& call)
{
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto ground = groundOf(call);
    if (!ground)
        return tl::unexpected(ground.error());
    const MotionLibrary motions = loadMotions(u":/content/poses"_s);
    const SheetSources sources{
        .catalogue = &call.content().catalogue,
        .options = timelineOptions(ground->settings),
        .motion = [&motions](const ExerciseId& exercise) { return motions.find(exercise.text()); }};
    const TickDays days =
        tickDays(ground->plan, routine->id, ground->today, firstDayOfWeek(ground->settings));
    SheetDocument document = ground->document(routineName(*routine));
    document.routines.push_back(routineSheet(*routine, days, sources));
    return write(call.words().back(), document, *ground);
}

Outcome<Answer> printWeek(Invocation& call)
{
    const auto day = call.date(u"week"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto ground = groundOf(call);
    if (!ground)
        return tl::unexpected(ground.error());
    const auto own = ground->file->routines.all();
    if (!own)
        return noData(own.error());
    const Qt::DayOfWeek first = firstDayOfWeek(ground->settings);
    const QDate from = weekStart(*day, first);
    SheetDocument document = ground->document(weekText(from));
    document.week = weekSheet(ground->plan, {&call.content(), &*own}, from, first,
                              timelineOptions(ground->settings));
    return write(call.words().front(), document, *ground);
}

} // namespace

std::vector<Command> printCommands()
{
    const QString how = u" [--columns 1|2] [--large] [--paper a4|letter] [--grey]"_s;
    return {
        {u"routine print"_s, u"routine print ROUTINE FILE"_s + how,
         CliText::tr("a routine as PDF, with boxes to tick"), kPrintOptions, 2, printRoutine},
        {u"plan print"_s, u"plan print FILE --week D"_s + how,
         CliText::tr("the week that holds a day as PDF"), kPrintOptions + QStringList{u"week"_s}, 1,
         printWeek},
    };
}

bool mayPrint(int count, char** words)
{
    return std::any_of(words, words + count,
                       [](const char* word) { return std::strcmp(word, "print") == 0; });
}

} // namespace limber::cli
