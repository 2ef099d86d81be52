// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <QFile>

// tests/data/storage/README.md says what the frozen files are and how they were made.

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString frozenFile(int version)
{
    return QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/storage/v%1.sqlite").arg(version);
}

template <typename Kind> Id<Kind> fixedId(int number)
{
    return Id<Kind>::fromText(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')))
        .value();
}

ExerciseId birdDog()
{
    return ExerciseId::fromText(u"bird-dog"_s).value();
}

Dose descendingHolds()
{
    Dose dose;
    dose.type = DoseType::RepetitionsWithHold;
    dose.repetitionsPer = RepetitionsPer::Side;
    dose.sets = 3;
    dose.repetitions = 5;
    dose.repetitionsPerSet = {5, 3, 1};
    dose.hold = std::chrono::seconds{10};
    dose.rest = std::chrono::seconds{30};
    return dose;
}

Routine frozenRoutine()
{
    Routine routine{fixedId<RoutineKind>(1),
                    Origin::Own,
                    u"Rückenmorgen"_s,
                    u"Gently awake"_s,
                    RoutineFocus::Posture,
                    RoutineLevel::Active,
                    {}};
    routine.steps.push_back(
        {fixedId<RoutineStepKind>(2), birdDog(), u"short-holds"_s, descendingHolds(), u"slowly"_s});
    return routine;
}

Plan frozenPlan()
{
    const PlanEntryId entry = fixedId<PlanEntryKind>(3);
    Plan plan;
    plan.entries.push_back(
        {entry,
         frozenRoutine().id,
         {{Qt::Monday, Qt::Thursday}, 2, QDate(2026, 1, 5), QDate(2026, 12, 31), 40},
         QTime(7, 30)});
    plan.overrides.push_back({{entry, QDate(2026, 1, 5)},
                              OccurrenceOverride::Change::Moved,
                              QDate(2026, 1, 6),
                              QTime(18, 0)});
    plan.overrides.push_back(
        {{entry, QDate(2026, 1, 8)}, OccurrenceOverride::Change::Skipped, QDate(), std::nullopt});
    plan.pauses.push_back({fixedId<PauseKind>(4), {QDate(2026, 2, 1), QDate(2026, 2, 14)}});
    return plan;
}

SessionRecord frozenSession(int id)
{
    using std::chrono::seconds;
    return {{fixedId<SessionKind>(id),
             frozenRoutine().id,
             u"Rückenmorgen"_s,
             {Instant{std::chrono::milliseconds{1'767'681'000'000}}, std::chrono::minutes{60}},
             QDate(2026, 1, 6),
             StartedFrom{fixedId<PlanEntryKind>(3).text(), QDate(2026, 1, 5)},
             seconds{300},
             seconds{280},
             seconds{420},
             SessionOutcome::Completed,
             Pain::create(4).value(),
             std::nullopt,
             Pain::create(2).value(),
             5,
             u"Good."_s,
             std::nullopt},
            {{birdDog(), descendingHolds(), seconds{300}, seconds{280}, 3, true, std::nullopt}}};
}

CheckIn frozenCheckIn()
{
    return {fixedId<CheckInKind>(7),
            {Instant{std::chrono::milliseconds{1'767'700'000'000}}, std::chrono::minutes{60}},
            QDate(2026, 1, 6),
            Pain::create(3).value()};
}

Settings frozenSettings()
{
    Settings settings;
    settings.daysAWeek = 3;
    settings.appearance = Appearance::Dark;
    return settings;
}

class FrozenFileTest : public StorageTest {};

/// Not a check: makes the file of the current version, by hand, when a version is published.
TEST_F(FrozenFileTest, DISABLED_WritesTheFileOfThisVersion)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->routines.save(frozenRoutine())));
    ASSERT_TRUE(succeeded(file->plan.save(frozenPlan())));
    ASSERT_TRUE(succeeded(file->sessions.save(frozenSession(5))));
    ASSERT_TRUE(succeeded(file->checkIns.save(frozenCheckIn())));
    ASSERT_TRUE(succeeded(file->settings.save(frozenSettings())));
    SessionRecord running = frozenSession(6);
    running.steps.clear();
    ASSERT_TRUE(succeeded(file->sessions.begin(running, frozenRoutine().steps)));
    ASSERT_TRUE(succeeded(file->sessions.recordStep(running.id, 0, frozenSession(6).steps[0],
                                                    running.active, running.session)));
    // Small pages, since most of a young file's pages are nearly empty.
    ForeignConnection writer(path());
    writer.run(u"PRAGMA page_size = 1024"_s);
    const QString version = writer.value(u"PRAGMA user_version"_s).toString();
    writer.run(u"VACUUM INTO 'v%1.sqlite'"_s.arg(version));
}

class OldFileTest : public StorageTest, public testing::WithParamInterface<int> {};

TEST_P(OldFileTest, IsReadInFull)
{
    ASSERT_TRUE(QFile::copy(frozenFile(GetParam()), path()));
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto file = open();
    ASSERT_TRUE(file);
    EXPECT_EQ(file->routines.all().value(), std::vector{frozenRoutine()});
    EXPECT_EQ(file->plan.load().value(), frozenPlan());
    // Written on the scale of 0 to 10 that was asked before version 3.
    SessionRecord session = frozenSession(5);
    if (GetParam() < 3)
        session.effort = 3;
    EXPECT_EQ(file->sessions.find(session.id).value(), session);
    EXPECT_EQ(file->checkIns.all().value(), std::vector{frozenCheckIn()});
    EXPECT_EQ(file->settings.load().value(), frozenSettings());
    const auto running = file->sessions.running().value();
    ASSERT_TRUE(running.has_value());
    SessionRecord begun = frozenSession(6);
    if (GetParam() < 3)
        begun.effort = 3;
    EXPECT_EQ(running->record, begun);
    EXPECT_EQ(running->plannedSteps, frozenRoutine().steps);
    EXPECT_EQ(running->nextStep, 1);
    EXPECT_EQ(loadHistory(file->database)->sessions.size(), 1u);
    EXPECT_EQ(file->sessions.lastFirstSide().value(), std::nullopt);
    EXPECT_EQ(file->practiceChoices.find(frozenRoutine().id).value(), PracticeChoice{});
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, OldFileTest, testing::Values(1, 2, 3, 4));

} // namespace

} // namespace limber
