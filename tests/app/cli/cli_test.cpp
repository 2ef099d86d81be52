// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise_edit.h"
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"
#include "core/storage/data_file.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

struct Ended {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// Calls the real program on a data file of its own.
class CommandLineTest : public testing::Test {
protected:
    Ended call(const QString& words) const
    {
        QProcess process;
        QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
        arguments << u"--data"_s << m_file << u"--json"_s;
        process.start(QStringLiteral(LIMBER_CLI_PATH), arguments);
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static QStringList keys(const QJsonObject& object)
    {
        QStringList sorted = object.keys();
        sorted.sort();
        return sorted;
    }

    QString addEntry() const
    {
        return call(u"plan add desk-reset --days mon,wed,fri --at 07:30 --from 2026-03-02"_s)
            .object()
            .value(u"entry"_s)
            .toString();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"limber.sqlite"_s);
};

TEST_F(CommandLineTest, TheCatalogueHasThirtyFourExercisesWithTheAgreedKeys)
{
    const QJsonArray exercises = call(u"catalogue"_s).array();
    ASSERT_EQ(exercises.size(), 34);
    for (const QJsonValue& value : exercises) {
        const QJsonObject exercise = value.toObject();
        EXPECT_EQ(keys(exercise),
                  (QStringList{u"categories"_s, u"dose"_s, u"doseType"_s, u"equipment"_s, u"id"_s,
                               u"name"_s, u"phases"_s, u"position"_s, u"sides"_s, u"sources"_s}));
        for (const QJsonValue& field : exercise.value(u"dose"_s).toObject()) {
            for (const QString& key : {u"default"_s, u"min"_s, u"max"_s, u"origin"_s})
                EXPECT_TRUE(field.toObject().contains(key));
        }
        for (const QJsonValue& phase : exercise.value(u"phases"_s).toArray()) {
            EXPECT_EQ(keys(phase.toObject()),
                      (QStringList{u"breath"_s, u"name"_s, u"seconds"_s, u"when"_s}));
        }
    }
}

TEST_F(CommandLineTest, OwnExercisesAreInTheCatalogueAndInRoutines)
{
    const test::FakeClock clock{u"2026-03-02T07:30:00+01:00"_s};
    const auto text = [](StandardPhase) { return PhaseText{u"Slide"_s, u"Slide up"_s}; };
    OwnExercise own = newOwnExercise(u"Wall slide"_s, text);
    own.exercise.steps = {u"Stand against a wall."_s};
    const Routine routine{
        .id = RoutineId::create(), .name = u"Mine"_s, .steps = {makeStep(own.exercise).value()}};
    {
        const auto data = DataFile::open(m_file, clock);
        ASSERT_TRUE(data);
        ASSERT_TRUE((*data)->ownExercises.save(own));
        ASSERT_TRUE((*data)->routines.save(routine));
    }
    EXPECT_EQ(call(u"catalogue"_s).array().size(), 35);
    const QJsonObject shown = call(u"routine show "_s + routine.id.text()).object();
    const QJsonObject step = shown.value(u"steps"_s).toArray().first().toObject();
    EXPECT_TRUE(step.value(u"known"_s).toBool());
    const QJsonObject timeline = call(u"timeline "_s + routine.id.text()).object();
    EXPECT_GT(timeline.value(u"totalMs"_s).toInteger(), 0);
}

TEST_F(CommandLineTest, ShowsRoutinesAndOneWithItsSteps)
{
    EXPECT_EQ(call(u"routines"_s).array().size(), 7);
    const QJsonObject routine = call(u"routine show core-builder"_s).object();
    EXPECT_EQ(routine.value(u"steps"_s).toArray().size(), 11);
    EXPECT_EQ(routine.value(u"groups"_s).toArray().size(), 0);
    const QJsonObject step = routine.value(u"steps"_s).toArray().first().toObject();
    EXPECT_EQ(step.value(u"restAfterSeconds"_s).toInt(-1), 0);
    EXPECT_TRUE(step.value(u"changeSidesSeconds"_s).isNull());
    EXPECT_TRUE(step.value(u"group"_s).isNull());
}

TEST_F(CommandLineTest, ShowsGroupsRestsAndEveryRound)
{
    const BundledContent content = loadBundledContent();
    const auto deskReset = RoutineId::fromText(u"desk-reset"_s).value();
    Routine mine = ownCopy(*findRoutine(content, {}, deskReset), u"Mine"_s);
    mine = withGroup(mine, {0, 1}, 3, std::chrono::seconds{40});
    mine = withRestAfter(mine, 1, std::chrono::seconds{20});
    mine = withChangeSides(mine, 0, std::chrono::seconds{7});
    {
        const SystemClock clock;
        const auto file = DataFile::open(m_file, clock);
        ASSERT_TRUE(file.has_value());
        ASSERT_TRUE((*file)->routines.save(mine).has_value());
    }
    const QJsonObject shown = call(u"routine show "_s + mine.id.text()).object();
    const QJsonArray groups = shown.value(u"groups"_s).toArray();
    ASSERT_EQ(groups.size(), 1);
    const QJsonObject group = groups.first().toObject();
    EXPECT_EQ(group.value(u"id"_s).toString(), mine.groups[0].id.text());
    EXPECT_EQ(group.value(u"rounds"_s).toInt(), 3);
    EXPECT_EQ(group.value(u"restBetweenSeconds"_s).toInt(), 40);
    const QJsonArray steps = shown.value(u"steps"_s).toArray();
    EXPECT_EQ(steps.at(0).toObject().value(u"changeSidesSeconds"_s).toInt(), 7);
    EXPECT_EQ(steps.at(1).toObject().value(u"restAfterSeconds"_s).toInt(), 20);
    EXPECT_EQ(steps.at(1).toObject().value(u"group"_s).toString(), mine.groups[0].id.text());
    EXPECT_TRUE(steps.at(2).toObject().value(u"group"_s).isNull());

    const QJsonObject timeline = call(u"timeline "_s + mine.id.text()).object();
    EXPECT_EQ(timeline.value(u"totalMs"_s).toInteger(), shown.value(u"estimatedMs"_s).toInteger());
    int rests = 0;
    for (const QJsonValue& value : timeline.value(u"segments"_s).toArray()) {
        const QJsonObject segment = value.toObject();
        if (segment.value(u"kind"_s).toString() == "rest"_L1 && segment.value(u"set"_s).isNull())
            ++rests;
    }
    EXPECT_EQ(rests, 3) << "two between rounds, one behind the group";
}

TEST_F(CommandLineTest, ATimelineAddsUpAndGivesBothSidesTheSame)
{
    for (const QJsonValue& routine : call(u"routines"_s).array()) {
        const QString id = routine.toObject().value(u"id"_s).toString();
        const QJsonObject timeline = call(u"timeline "_s + id).object();
        qint64 total = 0;
        qint64 left = 0;
        qint64 right = 0;
        for (const QJsonValue& value : timeline.value(u"segments"_s).toArray()) {
            const QJsonObject segment = value.toObject();
            EXPECT_EQ(segment.value(u"startMs"_s).toInteger(), total);
            const qint64 length = segment.value(u"durationMs"_s).toInteger();
            total += length;
            if (segment.value(u"side"_s).toString() == "left"_L1)
                left += length;
            if (segment.value(u"side"_s).toString() == "right"_L1)
                right += length;
        }
        EXPECT_EQ(timeline.value(u"totalMs"_s).toInteger(), total) << id.toStdString();
        EXPECT_EQ(left, right) << id.toStdString();
        EXPECT_EQ(routine.toObject().value(u"estimatedMs"_s).toInteger(), total);
    }
}

TEST_F(CommandLineTest, PlansForSoManyTimesWithReminders)
{
    const QString added =
        call(u"plan add desk-reset --days mon,wed --at 07:30 --from 2026-03-02 --times 3 --remind "
             "10,07:00"_s)
            .object()
            .value(u"entry"_s)
            .toString();
    ASSERT_FALSE(added.isEmpty());
    const QJsonArray shown =
        call(u"plan show --from 2026-03-02 --to 2026-04-30 --today 2026-03-02"_s).array();
    ASSERT_EQ(shown.size(), 3);
    EXPECT_EQ(shown.at(2).toObject().value(u"date"_s).toString(), u"2026-03-09"_s);

    const SystemClock clock;
    const auto file = DataFile::open(m_file, clock);
    ASSERT_TRUE(file.has_value());
    const Plan plan = (*file)->plan.load().value();
    ASSERT_EQ(plan.entries.size(), 1U);
    EXPECT_EQ(plan.entries.front().recurrence.times, 3);
    EXPECT_EQ(remindersText(plan.entries.front().reminders), u"10,07:00"_s);
}

TEST_F(CommandLineTest, PlansMovesSkipsAndPauses)
{
    const QString entry = addEntry();
    ASSERT_FALSE(entry.isEmpty());
    EXPECT_EQ(call(u"plan move %1 2026-03-04 --to 2026-03-05 --at 18:00"_s.arg(entry)).code, 0);
    EXPECT_EQ(call(u"plan skip %1 2026-03-06"_s.arg(entry)).code, 0);
    EXPECT_EQ(call(u"plan pause --from 2026-03-09 --to 2026-03-10"_s).code, 0);
    const QJsonArray shown =
        call(u"plan show --from 2026-03-02 --to 2026-03-11 --today 2026-03-03"_s).array();
    ASSERT_EQ(shown.size(), 5);
    const auto status = [&shown](int i) {
        return shown.at(i).toObject().value(u"status"_s).toString();
    };
    EXPECT_EQ(status(0), u"missed"_s);
    EXPECT_EQ(status(1), u"upcoming"_s);
    EXPECT_EQ(shown.at(1).toObject().value(u"date"_s).toString(), u"2026-03-05"_s);
    EXPECT_EQ(shown.at(1).toObject().value(u"time"_s).toString(), u"18:00"_s);
    EXPECT_EQ(shown.at(1).toObject().value(u"movedFrom"_s).toString(), u"2026-03-04"_s);
    EXPECT_EQ(status(2), u"skipped"_s);
    EXPECT_TRUE(shown.at(2).toObject().value(u"movedFrom"_s).isNull());
    EXPECT_EQ(status(3), u"paused"_s);
    EXPECT_EQ(keys(shown.at(0).toObject()),
              (QStringList{u"date"_s, u"entry"_s, u"movedFrom"_s, u"routine"_s, u"session"_s,
                           u"status"_s, u"time"_s}));
}

TEST_F(CommandLineTest, ThePlanCheckTellsWhatTheWeekDoesNotKeepAndEndsWithOne)
{
    ASSERT_FALSE(call(u"plan add core-foundations --days mon,tue --at 07:30 --from 2026-03-02"_s)
                     .out.isEmpty());
    const Ended ended = call(u"plan check --today 2026-03-02"_s);
    EXPECT_EQ(ended.code, 1);
    QStringList found;
    for (const QJsonValue& value : ended.array()) {
        const QJsonObject one = value.toObject();
        EXPECT_EQ(keys(one),
                  (QStringList{u"message"_s, u"rule"_s, u"scope"_s, u"severity"_s, u"subject"_s}));
        EXPECT_FALSE(one.value(u"message"_s).toString().isEmpty());
        found.append(one.value(u"rule"_s).toString() + u' ' + one.value(u"severity"_s).toString() +
                     u' ' + one.value(u"scope"_s).toString() + u' ' +
                     one.value(u"subject"_s).toString());
    }
    EXPECT_TRUE(found.contains(u"PC03 warn week 2026-03-03"_s)) << found.join(u'|').toStdString();
    EXPECT_TRUE(found.contains(u"PC04 info week 2026-03-04"_s));
    EXPECT_TRUE(found.contains(u"PC05 warn week 2026-03-02"_s));
    EXPECT_FALSE(found.join(u'|').contains(u"PC01"_s));
    EXPECT_FALSE(found.join(u'|').contains(u"PC35"_s)) << "nobody asks safety questions";
}

TEST_F(CommandLineTest, ThePlanCheckOfAWeekThatKeepsEverythingEndsWithZero)
{
    EXPECT_EQ(call(u"plan check --today 2026-03-02"_s).code, 0) << "nothing is planned";
    for (const auto& words :
         {u"core-foundations --days mon,wed,fri --at 18:00"_s,
          u"desk-reset --days mon,tue,wed,thu,fri --at 12:30"_s,
          u"morning-loosener --days tue --at 18:00"_s, u"roll-and-release --days sat --at 12:30"_s,
          u"evening-unwind --days thu,sun --at 18:00"_s})
        ASSERT_EQ(call(u"plan add "_s + words + u" --from 2026-03-02"_s).code, 0);
    const Ended ended = call(u"plan check --today 2026-03-02"_s);
    EXPECT_EQ(ended.code, 0) << ended.out.toStdString();
    EXPECT_TRUE(ended.array().isEmpty());
    EXPECT_EQ(call(u"plan check --from 2026-03-12 --today 2026-03-02"_s).code, 0);
}

TEST_F(CommandLineTest, ThePlanCheckKnowsWhatTheSettingsTell)
{
    const auto rules = [this] {
        QStringList found;
        for (const QJsonValue& value : call(u"plan check --today 2026-03-02"_s).array())
            found.append(value.toObject().value(u"rule"_s).toString());
        found.removeDuplicates();
        return found;
    };
    ASSERT_EQ(call(u"plan add evening-unwind --days mon --at 07:30 --from 2026-03-02"_s).code, 0);
    QStringList found = rules();
    for (const auto& silent : {u"PC06"_s, u"PC27"_s, u"PC31"_s, u"PC33"_s})
        EXPECT_FALSE(found.contains(silent)) << silent.toStdString();
    {
        const SystemClock clock;
        const auto file = DataFile::open(m_file, clock);
        ASSERT_TRUE(file);
        Settings settings;
        settings.care.dayMinutes = {std::chrono::minutes{1}, std::chrono::minutes{5}};
        settings.care.wakeTimeOn = true;
        settings.care.aerobicGoalOn = true;
        settings.deskBreaks.on = true;
        settings.deskBreaks.every = std::chrono::minutes{120};
        ASSERT_TRUE((*file)->settings.save(settings));
    }
    found = rules();
    for (const auto& told : {u"PC06"_s, u"PC27"_s, u"PC31"_s, u"PC33"_s})
        EXPECT_TRUE(found.contains(told)) << told.toStdString();
}

TEST_F(CommandLineTest, ARoutineThatKeepsEverythingIsCheckedWithZeroAndOthersWithOne)
{
    EXPECT_EQ(call(u"routine check core-foundations"_s).code, 0);
    EXPECT_EQ(call(u"routine check core-foundations"_s).array(), QJsonArray());
    const SystemClock clock;
    const auto file = DataFile::open(m_file, clock);
    ASSERT_TRUE(file.has_value());
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    const Exercise& bridge = *catalogue.find(ExerciseId::fromText(u"bridge"_s).value());
    Routine routine{.id = RoutineId::create(), .name = u"Mine"_s, .goal = {}, .steps = {}};
    routine.steps.push_back(makeStep(bridge).value());
    ASSERT_TRUE((*file)->routines.save(routine).has_value());
    const QString check = u"routine check "_s + routine.id.text();
    const Ended ended = call(check);
    EXPECT_EQ(ended.code, 1);
    ASSERT_EQ(ended.array().size(), 2);
    const QJsonObject first = ended.array().first().toObject();
    EXPECT_EQ(keys(first), (QStringList{u"fix"_s, u"message"_s, u"rule"_s, u"scope"_s,
                                        u"severity"_s, u"steps"_s, u"subject"_s}));
    EXPECT_EQ(first.value(u"rule"_s).toString(), u"PC08"_s);
    EXPECT_EQ(first.value(u"severity"_s).toString(), u"warn"_s);
    EXPECT_EQ(first.value(u"scope"_s).toString(), u"session"_s);
    EXPECT_EQ(first.value(u"subject"_s).toString(), routine.id.text());
    EXPECT_EQ(first.value(u"steps"_s).toArray(), QJsonArray{routine.steps.front().id.text()});
    EXPECT_TRUE(first.value(u"message"_s).toString().contains(bridge.name));
    const QDate day(2026, 3, 2);
    ASSERT_TRUE((*file)->acceptedFindings.accept(u"PC08/"_s + routine.id.text(), day).has_value());
    EXPECT_EQ(call(check).array().size(), 1) << "what was accepted is left out";
}

TEST_F(CommandLineTest, ThePlanIsExportedAsACalendarFile)
{
    const QString entry = addEntry();
    EXPECT_EQ(call(u"plan skip %1 2026-03-06"_s.arg(entry)).code, 0);
    const QString path = m_folder.filePath(u"plan.ics"_s);
    const Ended exported = call(u"export --ics "_s + path);
    EXPECT_EQ(exported.code, 0);
    EXPECT_EQ(exported.object(), (QJsonObject{{u"file"_s, path}, {u"entries"_s, 1}}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    for (const QString& line :
         {u"UID:%1@limber"_s.arg(entry), u"DTSTART:20260302T073000"_s, u"EXDATE:20260306T073000"_s,
          u"RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR"_s, u"SUMMARY:Desk Reset"_s})
        EXPECT_TRUE(calendar.contains((line + u"\r\n"_s).toUtf8())) << line.toStdString();
}

TEST_F(CommandLineTest, AnExportNeverReplacesTheDataFileAndSaysWhereItCannotBeWritten)
{
    addEntry();
    EXPECT_EQ(call(u"export"_s).code, 2);
    EXPECT_EQ(call(u"export --ics "_s + m_file).code, 2);
    EXPECT_EQ(call(u"plan show --from 2026-03-02 --to 2026-03-06"_s).array().size(), 3);
    const Ended gone = call(u"export --ics "_s + m_folder.filePath(u"gone/plan.ics"_s));
    EXPECT_EQ(gone.code, 3);
    EXPECT_EQ(gone.err.count(u'\n'), 1);
    EXPECT_TRUE(gone.out.isEmpty());
}

TEST_F(CommandLineTest, TheHistoryIsExportedAsTables)
{
    addEntry();
    ASSERT_EQ(call(u"log add --routine desk-reset --start 2026-03-02T07:40:00+01:00 --minutes 5 "
                   "--before 4 --after 2"_s)
                  .code,
              0);
    const QString folder = m_folder.filePath(u"tables"_s);
    const Ended exported = call(u"export --today 2026-03-04 --csv "_s + folder);
    EXPECT_EQ(exported.code, 0) << exported.err.toStdString();
    EXPECT_EQ(exported.object(), (QJsonObject{{u"folder"_s, folder},
                                              {u"sessions"_s, 1},
                                              {u"steps"_s, 0},
                                              {u"checkIns"_s, 0},
                                              {u"activities"_s, 0},
                                              {u"occurrences"_s, 2}}));
    QFile file(folder + u"/plan.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray plan = file.readAll();
    EXPECT_TRUE(plan.startsWith("entry,ruleDate,date,time,routine,status,session\r\n"));
    EXPECT_TRUE(plan.contains(",2026-03-02,2026-03-02,07:30,desk-reset,done,"));
    EXPECT_TRUE(plan.contains(",2026-03-04,2026-03-04,07:30,desk-reset,due,\r\n"));

    EXPECT_EQ(call(u"export --ics %1/a.ics --csv %1"_s.arg(folder)).code, 2);
    const Ended closed = call(u"export --csv "_s + m_file);
    EXPECT_EQ(closed.code, 3);
    EXPECT_EQ(closed.err.count(u'\n'), 1);
}

TEST_F(CommandLineTest, ARecordedSessionCompletesTheOccurrenceOfItsDay)
{
    const QString entry = addEntry();
    const QJsonObject added = call(u"log add --routine desk-reset --start "
                                   u"2026-03-04T07:35:00+01:00 --minutes 7 --before 4 --after 3"_s)
                                  .object();
    EXPECT_EQ(added.value(u"completes"_s).toObject().value(u"entry"_s).toString(), entry);
    EXPECT_EQ(added.value(u"completes"_s).toObject().value(u"date"_s).toString(), u"2026-03-04"_s);
    const QJsonObject bonus = call(u"log add --routine core-builder --start "
                                   u"2026-03-03T23:30:00-05:00 --minutes 20"_s)
                                  .object();
    EXPECT_TRUE(bonus.value(u"completes"_s).isNull());

    const QJsonArray sessions = call(u"log list --from 2026-03-01 --to 2026-03-31"_s).array();
    ASSERT_EQ(sessions.size(), 2);
    EXPECT_EQ(sessions.at(0).toObject().value(u"day"_s).toString(), u"2026-03-03"_s)
        << "the offset decides the day";
    EXPECT_EQ(sessions.at(0).toObject().value(u"utcOffsetMinutes"_s).toInt(), -300);
    EXPECT_EQ(sessions.at(1).toObject().value(u"day"_s).toString(), u"2026-03-04"_s);
    EXPECT_EQ(keys(sessions.at(0).toObject()),
              (QStringList{u"activeSeconds"_s, u"day"_s, u"effort"_s, u"outcome"_s, u"painAfter"_s,
                           u"painBefore"_s, u"painWorst"_s, u"routine"_s, u"session"_s,
                           u"sessionSeconds"_s, u"start"_s, u"utcOffsetMinutes"_s}));
}

TEST_F(CommandLineTest, FiguresAreNullWhereTheyAreNotKnown)
{
    const QJsonObject figures = call(u"stats --today 2026-03-04"_s).object();
    EXPECT_EQ(
        keys(figures),
        (QStringList{u"activeSeconds"_s, u"adherence"_s, u"dayStreak"_s, u"keptDaysThisWeek"_s,
                     u"longestDayStreak"_s, u"longestWeekStreak"_s, u"pain"_s, u"score"_s,
                     u"sessions"_s, u"today"_s, u"weekGoal"_s, u"weekStreak"_s}));
    const QJsonObject adherence = figures.value(u"adherence"_s).toObject();
    EXPECT_TRUE(adherence.value(u"all"_s).isNull());
    EXPECT_EQ(figures.value(u"pain"_s).toObject().value(u"verdict"_s).toString(),
              u"notEnoughEntries"_s);
    EXPECT_TRUE(figures.value(u"pain"_s).toObject().value(u"mean7"_s).isNull());
}

TEST_F(CommandLineTest, SettingsAreShownChangedAndRefusedOutsideTheirRange)
{
    EXPECT_EQ(call(u"settings set dayStartsAt 03:00"_s).code, 0);
    EXPECT_EQ(call(u"settings set daysAWeek 5"_s).code, 0);
    EXPECT_EQ(call(u"settings set weekStartsOn sunday"_s).code, 0);
    const QJsonObject settings = call(u"settings show"_s).object();
    EXPECT_EQ(settings.value(u"dayStartsAt"_s).toString(), u"03:00"_s);
    EXPECT_EQ(settings.value(u"daysAWeek"_s).toInt(), 5);
    EXPECT_EQ(settings.value(u"weekStartsOn"_s).toString(), u"sunday"_s);
    EXPECT_EQ(call(u"settings set daysAWeek 8"_s).code, 2);
    EXPECT_EQ(call(u"settings set nothing 8"_s).code, 2);
    EXPECT_EQ(call(u"settings show"_s).object(), settings);
}

TEST_F(CommandLineTest, ADemonstrationIsMarkedRepeatableAndNeverOverwrites)
{
    const QString first = m_folder.filePath(u"first.sqlite"_s);
    const QString second = m_folder.filePath(u"second.sqlite"_s);
    ASSERT_EQ(call(u"demo %1 --years 1 --seed 7 --today 2026-03-04"_s.arg(first)).code, 0);
    ASSERT_EQ(call(u"demo %1 --years 1 --seed 7 --today 2026-03-04"_s.arg(second)).code, 0);
    m_file = first;
    const Ended figures = call(u"stats --today 2026-03-04"_s);
    EXPECT_TRUE(figures.err.contains(u"made up"_s));
    QMap<QString, int> sessionsADay;
    int mostSessionsADay = 0;
    for (const QJsonValue& session : call(u"log list"_s).array()) {
        const QString day = session.toObject().value(u"day"_s).toString();
        mostSessionsADay = std::max(mostSessionsADay, ++sessionsADay[day]);
    }
    EXPECT_LE(mostSessionsADay, 2);
    EXPECT_GT(sessionsADay.size(), 150);
    m_file = second;
    EXPECT_EQ(call(u"stats --today 2026-03-04"_s).object(), figures.object());
    EXPECT_EQ(call(u"demo %1 --years 1"_s.arg(first)).code, 3);
    m_file = first;
    EXPECT_EQ(call(u"stats --today 2026-03-04"_s).object(), figures.object());
}

struct WrongCall {
    QString words;
    QString named; ///< What standard error must name.
};

class WrongCallTest : public CommandLineTest, public testing::WithParamInterface<WrongCall> {};

TEST_P(WrongCallTest, EndsWithTwoAndSaysWhatIsWrong)
{
    const Ended ended = call(GetParam().words);
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains(GetParam().named)) << ended.err.toStdString();
    EXPECT_EQ(ended.err.count(u'\n'), 1);
    EXPECT_TRUE(ended.out.isEmpty());
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Table, WrongCallTest, testing::Values(
    WrongCall{u""_s, u"command"_s},
    WrongCall{u"fly"_s, u"fly"_s},
    WrongCall{u"routine show"_s, u"routine show ID"_s},
    WrongCall{u"routine show no-such-routine"_s, u"no-such-routine"_s},
    WrongCall{u"timeline NOT/AN/ID"_s, u"NOT/AN/ID"_s},
    WrongCall{u"plan add desk-reset --days moonday --at 07:30"_s, u"moonday"_s},
    WrongCall{u"plan add desk-reset --at 07:30"_s, u"--days"_s},
    WrongCall{u"plan add desk-reset --days mon --at 25:30"_s, u"25:30"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --every 0"_s, u"--every"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --from 2026-02-30"_s, u"2026-02-30"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --from 2026-03-10 --until 2026-03-01"_s, u"not possible"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --times 0"_s, u"--times"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --remind soon"_s, u"--remind"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --remind 10,1441"_s, u"1441"_s},
    WrongCall{u"plan add desk-reset --days mon --at 07:30 --remind 1,2,3,4,5,6,7,8,9"_s, u"not possible"_s},
    WrongCall{u"plan skip x 2026-03-01 --times 3"_s, u"--times"_s},
    WrongCall{u"plan show --from yesterday --to 2026-03-01"_s, u"yesterday"_s},
    WrongCall{u"plan show --from 2026-03-01"_s, u"--to"_s},
    WrongCall{u"plan skip 00000000-0000-0000-0000-000000000000 2026-03-01"_s, u"2026-03-01"_s},
    WrongCall{u"log add --routine desk-reset --start 2026-03-04T07:35:00 --minutes 7"_s, u"offset"_s},
    WrongCall{u"log add --routine desk-reset --start 2026-03-04T07:35:00Z --minutes 0"_s, u"--minutes"_s},
    WrongCall{u"log add --routine desk-reset --start 2026-03-04T07:35:00Z --minutes 7 --before 11"_s, u"--before"_s},
    WrongCall{u"stats --today 2026-13-01"_s, u"2026-13-01"_s},
    WrongCall{u"stats --partial"_s, u"--partial"_s},
    WrongCall{u"stats --nonsense"_s, u"nonsense"_s}));
// clang-format on

TEST_F(CommandLineTest, ADamagedFileEndsWithThreeAndStaysAsItIs)
{
    const QByteArray rubbish = "this is not a database, whatever it is called";
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rubbish);
    file.close();
    const Ended ended = call(u"stats"_s);
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(ended.err.count(u'\n'), 1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), rubbish);
}

TEST_F(CommandLineTest, ARoutineAndAWeekArePrintedAsPdf)
{
    const auto isPdf = [this](const QString& name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    };
    const QString routine = m_folder.filePath(u"routine.pdf"_s);
    const QJsonObject printed =
        call(
            u"routine print desk-reset %1 --columns 2 --large --paper letter --grey"_s.arg(routine))
            .object();
    EXPECT_GE(printed.value(u"pages"_s).toInt(), 1);
    EXPECT_TRUE(isPdf(u"routine.pdf"_s));
    addEntry();
    const QString week = m_folder.filePath(u"week.pdf"_s);
    EXPECT_EQ(call(u"plan print %1 --week 2026-03-04"_s.arg(week)).code, 0);
    EXPECT_TRUE(isPdf(u"week.pdf"_s));
}

TEST_F(CommandLineTest, WhatCannotBePrintedIsRefused)
{
    const QString file = m_folder.filePath(u"sheet.pdf"_s);
    EXPECT_EQ(call(u"routine print desk-reset %1 --columns 3"_s.arg(file)).code, 2);
    EXPECT_EQ(call(u"routine print desk-reset %1 --paper a3"_s.arg(file)).code, 2);
    EXPECT_EQ(call(u"routine print no-such-routine %1"_s.arg(file)).code, 2);
    EXPECT_EQ(call(u"plan print %1"_s.arg(file)).code, 2);
    EXPECT_EQ(call(u"routine print desk-reset %1"_s.arg(m_file)).code, 2);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(call(u"routine print desk-reset %1/no/such/x.pdf"_s.arg(m_folder.path())).code, 3);
}

} // namespace
} // namespace limber
