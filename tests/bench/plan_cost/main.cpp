// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/plan/plan_page.h"
#include "app/plan/plan_state.h"
#include "app/style/theme.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"
#include "core/storage/history_store.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAYear = 365;
constexpr int kSessionsAYear = 500;
constexpr int kRounds = 60;
constexpr double kGoal = 30.0;
const QDate kToday(2026, 11, 18);

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

class FixedClock final : public Clock {
public:
    [[nodiscard]] LocalInstant now() const override
    {
        return localInstantFromIso(kToday.toString(Qt::ISODate) + u"T09:00:00+01:00"_s)
            .value_or(LocalInstant{});
    }
};

/// The plan of somebody who changes it every half year, moves something every fifth day and skips
/// something every eleventh.
Plan planOf(const BundledContent& content, int years)
{
    Plan plan;
    const QDate begin = kToday.addDays(-qint64{years} * kDaysAYear);
    for (int half = 0; half < 2 * years; ++half) {
        const QDate from = begin.addDays(qint64{half} * kDaysAYear / 2);
        const bool isLast = half + 1 == 2 * years;
        const std::optional<QDate> until =
            isLast ? std::nullopt
                   : std::optional(begin.addDays(qint64{half + 1} * kDaysAYear / 2 - 1));
        for (int i = 0; i < 3; ++i) {
            const auto routine = static_cast<std::size_t>(half + i) % content.routines.size();
            plan.entries.push_back(
                {PlanEntryId::create(),
                 content.routines[routine].id,
                 {i == 0 ? Weekdays::all() : Weekdays{Qt::Monday, Qt::Wednesday, Qt::Friday}, 1,
                  from, until, std::nullopt},
                 QTime(7 + 5 * i, 30)});
        }
    }
    for (QDate day = begin; day < kToday; day = day.addDays(1)) {
        const auto half = std::min<qint64>(begin.daysTo(day) * 2 / kDaysAYear, 2 * years - 1);
        const OccurrenceKey key{plan.entries[static_cast<std::size_t>(half) * 3].id, day};
        if (day.dayOfYear() % 5 == 0)
            plan.overrides.push_back(
                {key, OccurrenceOverride::Change::Moved, day.addDays(1), QTime(18, 0)});
        else if (day.dayOfYear() % 11 == 0)
            plan.overrides.push_back({key, OccurrenceOverride::Change::Skipped, {}, {}});
    }
    for (int year = 0; year < years; ++year) {
        const QDate from = begin.addDays(qint64{year} * kDaysAYear + 100);
        plan.pauses.push_back({PauseId::create(), {from, from.addDays(13)}});
    }
    return plan;
}

/// Sessions started from the plan, some of them on another day than planned.
std::vector<SessionRecord> sessionsOf(const Plan& plan, int years)
{
    std::vector<SessionRecord> sessions;
    const QDate begin = kToday.addDays(-qint64{years} * kDaysAYear);
    const auto planned = occurrences(plan, begin, kToday, Qt::Monday);
    const int count = years * kSessionsAYear;
    for (int i = 0; i < count; ++i) {
        const auto place =
            static_cast<std::size_t>(i) * planned.size() / static_cast<std::size_t>(count);
        const Occurrence& occurrence = planned[place];
        const QDate day = i % 40 == 0 ? occurrence.date.addDays(1) : occurrence.date;
        const QString start = day.toString(Qt::ISODate) + u'T' +
                              occurrence.time.toString(u"HH:mm:ss"_s) + u"+01:00"_s;
        const SessionSummary summary{
            .id = SessionId::create(),
            .routine = occurrence.routine,
            .routineName = u"Routine"_s,
            .start = localInstantFromIso(start).value_or(LocalInstant{}),
            .day = day,
            .startedFrom = StartedFrom{occurrence.key.entry.text(), occurrence.key.ruleDate},
            .plannedActive = std::chrono::seconds{600},
            .active = std::chrono::seconds{600},
            .session = std::chrono::seconds{700},
            .outcome = SessionOutcome::Completed,
            .painBefore = {},
            .painWorst = {},
            .painAfter = {},
            .effort = {},
            .note = {}};
        sessions.push_back({summary, {}});
    }
    return sessions;
}

struct Times {
    double median = 0.0;
    double most = 0.0;
};

template <typename Action> Times measure(Action action)
{
    std::vector<double> times;
    action(0);
    for (int round = 1; round <= kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        action(round);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

void say(const char* what, const Times& times)
{
    out() << "  " << what << ": median " << times.median << " ms, most " << times.most << " ms"
          << (times.most <= kGoal ? "" : "  (over 30 ms)") << '\n';
}

void measureState(const PracticeHistory& history, const BundledContent& content, int years)
{
    const auto build = [&](PlanView view, int round) {
        // All over the history and a little beyond.
        const QDate day = kToday.addDays(60 - qint64{round} * years * kDaysAYear / kRounds);
        const PlanState state = buildPlanState(
            history, {}, content, planRange(view, day, Qt::Monday), kToday, Qt::Monday, {});
        if (state.days.empty())
            out() << "nothing\n";
    };
    say("state of a week", measure([&](int round) { build(PlanView::Week, round); }));
    say("state of a month", measure([&](int round) { build(PlanView::Month, round); }));
    say("state of four weeks of agenda",
        measure([&](int round) { build(PlanView::Agenda, round); }));
}

void measurePage(DataFile& data, const BundledContent& content, const Clock& clock)
{
    FigureLibrary figures;
    PlanPage page(content, figures, data, clock);
    page.resize(1280, 860);
    page.show();
    page.refresh();
    const auto turnAndPaint = [&](const QString& view) {
        page.findChild<QAbstractButton*>(view)->click();
        auto* previous = page.findChild<QAbstractButton*>(u"previousWeekButton"_s);
        return measure([&](int) {
            previous->click();
            QApplication::processEvents();
        });
    };
    say("the page turns to another week and paints it", turnAndPaint(u"weekViewButton"_s));
    say("the page turns to another month and paints it", turnAndPaint(u"monthViewButton"_s));
    page.findChild<QAbstractButton*>(u"thisWeekButton"_s)->click();
    say("reading the data file", measure([&](int) {
            if (!loadHistory(data.database))
                out() << "not read\n";
        }));
    say("the page reads the data file and shows a month", measure([&](int) {
            page.refresh();
            QApplication::processEvents();
        }));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    const BundledContent content = loadBundledContent();
    const FixedClock clock;
    for (const int years : {1, 5, 10}) {
        QTemporaryDir folder;
        auto data = DataFile::open(folder.filePath(u"limber.db"_s), clock);
        if (!data)
            return 1;
        const Plan plan = planOf(content, years);
        if (!(*data)->plan.save(plan))
            return 1;
        const auto sessions = sessionsOf(plan, years);
        for (const SessionRecord& session : sessions) {
            if (!(*data)->sessions.save(session))
                return 1;
        }
        const auto history = loadHistory((*data)->database);
        if (!history)
            return 1;
        out() << years << " year(s): " << history->plan.entries.size() << " entries, "
              << history->plan.overrides.size() << " overrides, " << history->sessions.size()
              << " sessions\n";
        measureState(*history, content, years);
        measurePage(**data, content, clock);
        out().flush();
    }
    return 0;
}
