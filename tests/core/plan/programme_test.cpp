// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "core/plan/programme.h"
#include "tests/support/json_edit.h"

#include <QFile>

#include <algorithm>
#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

const Programme& programme(const QString& id)
{
    const auto found = std::ranges::find_if(
        content().programmes, [&](const Programme& one) { return one.id.text() == id; });
    EXPECT_NE(found, content().programmes.end());
    return *found;
}

AdoptedProgramme adopted(const Programme& one, const std::vector<QTime>& times)
{
    return adopt(one, QDate(2026, 3, 4), times, content().catalogue).value();
}

const PlanEntry* entryOf(const AdoptedProgramme& all, const QString& routine, QTime time)
{
    const auto found = std::ranges::find_if(all.entries, [&](const PlanEntry& entry) {
        return entry.routine.text() == routine && entry.time == time;
    });
    return found == all.entries.end() ? nullptr : &*found;
}

constexpr auto kWalk = "single-easy-walk-600"_L1;

TEST(AdoptTest, BlocksOfTheSameRoutineAtTheSameTimeBecomeOneEntry)
{
    const AdoptedProgramme all = adopted(programme(u"beginner"_s), {QTime(7, 30), QTime(18, 0)});
    EXPECT_THAT(all.routines, IsEmpty());
    EXPECT_EQ(all.entries.size(), 4U);
    const PlanEntry* core = entryOf(all, u"core-foundations"_s, QTime(7, 30));
    ASSERT_NE(core, nullptr);
    EXPECT_EQ(core->recurrence.weekdays, (Weekdays{Qt::Monday, Qt::Thursday}));
    const PlanEntry* desk = entryOf(all, u"desk-reset"_s, QTime(18, 0));
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->recurrence.weekdays, (Weekdays{Qt::Tuesday, Qt::Friday, Qt::Sunday}));
}

TEST(AdoptTest, EntriesLastTheWeeksOfTheProgrammeFromAnyDayOn)
{
    for (const PlanEntry& entry :
         adopted(programme(u"beginner"_s), {QTime(7, 30), QTime(18, 0)}).entries) {
        EXPECT_EQ(entry.recurrence.from, QDate(2026, 3, 4));
        EXPECT_EQ(entry.recurrence.until, QDate(2026, 3, 31));
        EXPECT_EQ(entry.recurrence.everyWeeks, 1);
        EXPECT_EQ(entry.recurrence.times, std::nullopt);
        EXPECT_TRUE(checkEntry(entry).has_value());
    }
}

TEST(AdoptTest, EveryBlockOfEveryProgrammeIsPlannedOnItsDay)
{
    for (const Programme& one : content().programmes) {
        int blocks = 0;
        for (const auto& day : one.days)
            blocks += static_cast<int>(day.second.size());
        int planned = 0;
        for (const PlanEntry& entry : adopted(one, one.times).entries)
            planned += entry.recurrence.weekdays.count();
        EXPECT_EQ(planned, blocks) << one.id.text().toStdString();
    }
}

TEST(AdoptTest, AnEveningRoutineTakesTheLastTimeEvenWhereItIsTheOnlyBlock)
{
    const AdoptedProgramme gentle = adopted(programme(u"beginner"_s), {QTime(7, 30), QTime(18, 0)});
    EXPECT_NE(entryOf(gentle, u"evening-unwind"_s, QTime(18, 0)), nullptr);
    EXPECT_EQ(entryOf(gentle, u"evening-unwind"_s, QTime(7, 30)), nullptr);
    const AdoptedProgramme active = adopted(programme(u"active"_s), {QTime(7, 30), QTime(18, 0)});
    const PlanEntry* desk = entryOf(active, u"desk-reset"_s, QTime(7, 30));
    ASSERT_NE(desk, nullptr) << "an evening routine does not take the first block's place";
    EXPECT_EQ(desk->recurrence.weekdays, Weekdays{Qt::Thursday});
}

TEST(AdoptTest, TheLastTimeServesAllFurtherBlocks)
{
    const AdoptedProgramme all = adopted(programme(u"beginner"_s), {QTime(6, 0)});
    for (const PlanEntry& entry : all.entries)
        EXPECT_EQ(entry.time, QTime(6, 0));
    EXPECT_EQ(all.entries.size(), 4U);
}

TEST(AdoptTest, ASingleExerciseBecomesARoutineOfTheUser)
{
    const AdoptedProgramme all = adopted(programme(u"active"_s), {QTime(7, 30), QTime(18, 0)});
    ASSERT_EQ(all.routines.size(), 1U);
    const Routine& walk = all.routines.front();
    EXPECT_EQ(walk.id.text(), kWalk);
    EXPECT_EQ(walk.origin, Origin::Own);
    EXPECT_EQ(walk.name,
              content().catalogue.find(ExerciseId::fromText(u"easy-walk"_s).value())->name);
    EXPECT_EQ(walk.focus, RoutineFocus::Aerobic);
    ASSERT_EQ(walk.steps.size(), 1U);
    EXPECT_EQ(walk.steps[0].dose.duration, std::chrono::seconds{600});
    EXPECT_THAT(faultsOf(walk, content().catalogue), IsEmpty());
    const PlanEntry* entry = entryOf(all, kWalk, QTime(18, 0));
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->recurrence.weekdays, Weekdays{Qt::Saturday});
}

TEST(AdoptTest, AdoptingTwiceGivesTheSameRoutinesAndNewEntries)
{
    const std::vector<QTime> times{QTime(7, 30), QTime(18, 0)};
    const AdoptedProgramme first = adopted(programme(u"active"_s), times);
    const AdoptedProgramme second = adopted(programme(u"active"_s), times);
    EXPECT_EQ(first.routines, second.routines);
    EXPECT_NE(first.entries.front().id, second.entries.front().id);
}

TEST(AdoptTest, TheSameExerciseOnTwoDaysIsOneRoutineAndOtherAmountsAreAnother)
{
    Programme one = programme(u"active"_s);
    RoutineStep walk = std::get<RoutineStep>(one.days.at(Qt::Saturday).at(1));
    one.days = {{Qt::Monday, {walk}}, {Qt::Tuesday, {walk}}};
    AdoptedProgramme all = adopted(one, {QTime(8, 0)});
    EXPECT_EQ(all.routines.size(), 1U);
    ASSERT_EQ(all.entries.size(), 1U);
    EXPECT_EQ(all.entries[0].recurrence.weekdays, (Weekdays{Qt::Monday, Qt::Tuesday}));

    RoutineStep longer = walk;
    longer.dose.setValue(DoseField::DurationSeconds, 900);
    one.days[Qt::Tuesday] = {longer};
    all = adopted(one, {QTime(8, 0)});
    ASSERT_EQ(all.routines.size(), 2U);
    EXPECT_EQ(all.routines[1].id.text(), u"single-easy-walk-900"_s);
}

TEST(AdoptTest, AnIdThatWouldBeTooLongIsStillTheSameEveryTime)
{
    const auto plank = content().catalogue.find(ExerciseId::fromText(u"side-plank"_s).value());
    RoutineStep step = makeStep(*plank, u"short-holds"_s).value();
    step.dose.sets = 9;
    step.dose.repetitionsPerSet.assign(30, 1);
    Programme one = programme(u"active"_s);
    one.days = {{Qt::Monday, {step}}};
    const AdoptedProgramme first = adopted(one, {QTime(8, 0)});
    const AdoptedProgramme second = adopted(one, {QTime(8, 0)});
    EXPECT_EQ(first.routines.front().id, second.routines.front().id);
    EXPECT_FALSE(first.routines.front().id.text().startsWith("single-"_L1));
}

TEST(AdoptTest, WithoutTimesOrAValidDayNothingIsAdopted)
{
    const Programme& one = programme(u"beginner"_s);
    const Catalogue& catalogue = content().catalogue;
    const QDate day(2026, 3, 4);
    const auto noTimes = adopt(one, day, {}, catalogue);
    ASSERT_FALSE(noTimes.has_value());
    EXPECT_EQ(noTimes.error(), (Error{ErrorCode::InvalidValue, u"times"_s}));
    const auto badTime = adopt(one, day, {QTime(7, 0), QTime()}, catalogue);
    ASSERT_FALSE(badTime.has_value());
    EXPECT_EQ(badTime.error(), (Error{ErrorCode::InvalidValue, u"times"_s}));
    const auto noDay = adopt(one, QDate(), {QTime(7, 0)}, catalogue);
    ASSERT_FALSE(noDay.has_value());
    EXPECT_EQ(noDay.error(), (Error{ErrorCode::InvalidValue, u"from"_s}));
}

TEST(AdoptTest, ASingleExerciseMustBeKnown)
{
    const auto walk = adopt(programme(u"active"_s), QDate(2026, 3, 4), {QTime(7, 0)}, Catalogue());
    ASSERT_FALSE(walk.has_value());
    EXPECT_EQ(walk.error(), (Error{ErrorCode::NotFound, u"easy-walk"_s}));
}

TEST(BundledProgrammesTest, TheShorterOneComesFirst)
{
    std::vector<QString> ids;
    for (const Programme& one : content().programmes)
        ids.push_back(one.id.text());
    EXPECT_THAT(ids, ElementsAre(u"beginner"_s, u"active"_s, u"desk-worker"_s));
    EXPECT_EQ(programme(u"beginner"_s).weeks, 4);
    EXPECT_THAT(programme(u"desk-worker"_s).times, ElementsAre(QTime(12, 30), QTime(18, 0)));
}

struct BrokenProgramme {
    const char* name;
    const char* path;
    const char* value;
    const char* field;
    const char* reason;
};

void PrintTo(const BrokenProgramme& one, std::ostream* out)
{
    *out << one.path << " = " << one.value;
}

class BrokenProgrammeFileTest : public ::testing::TestWithParam<BrokenProgramme> {};

TEST_P(BrokenProgrammeFileTest, IsLeftOutWithFileFieldAndReason)
{
    const BrokenProgramme& broken = GetParam();
    QFile file(u":/content/programmes/active.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray json = withJsonChanged(file.readAll(), QString::fromUtf8(broken.path),
                                            jsonValue(QString::fromUtf8(broken.value)));
    std::vector<LoadProblem> problems;
    EXPECT_EQ(
        parseProgramme(json, u"active.json"_s, content().routines, content().catalogue, problems),
        std::nullopt);
    EXPECT_THAT(problems, Contains(LoadProblem{u"active.json"_s, QString::fromUtf8(broken.field),
                                               QString::fromUtf8(broken.reason)}));
}

const BrokenProgramme kBrokenProgrammes[] = {
    {"OtherName", "id", R"("busy")", "id", "\"busy\" is not the name of the file"},
    {"NoName", "name", R"("")", "name", "is empty"},
    {"NoAudience", "audience", "", "audience", "is missing"},
    {"NoWeeks", "weeks", "0", "weeks", "0 is not between 1 and 26"},
    {"NoTimes", "times", "[]", "times", "names no time"},
    {"BadTime", "times[0]", R"("25:00")", "times", "\"25:00\" is not a time as HH:MM"},
    {"ADayMissing", "days.monday", "", "days.monday", "is missing"},
    {"AnEighthDay", "days.someday", "[]", "days.someday", "is not a field that belongs here"},
    {"UnknownRoutine", "days.monday[0].routine", R"("marathon")", "days.monday[0].routine",
     "there is no routine \"marathon\""},
    {"UnknownExercise", "days.saturday[1].exercise", R"("marathon")", "days.saturday[1].exercise",
     "there is no exercise \"marathon\""},
    {"ExerciseBesideRoutine", "days.monday[0].exercise", R"("bridge")", "days.monday[0].exercise",
     "is not a field that belongs here"},
    {"AmountOutOfRange", "days.saturday[1].dose.durationSeconds", "1801",
     "days.saturday[1].dose.durationSeconds", "1801 is not in the range of this dose"},
    {"NoSource", "sources", "[]", "sources", "names no source"},
    {"UnknownSource", "sources[0]", R"("external:nobody")", "sources",
     "there is no source \"external:nobody\""},
    {"UnknownField", "price", "5", "price", "is not a field that belongs here"},
};

INSTANTIATE_TEST_SUITE_P(Table, BrokenProgrammeFileTest, ::testing::ValuesIn(kBrokenProgrammes),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace limber
