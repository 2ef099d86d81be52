// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/reminder_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"
#include "tests/support/silent_notifier.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::IsEmpty;

namespace {

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

class ReminderServiceTest : public ::testing::Test {
protected:
    ReminderServiceTest() { open(); }

    void open()
    {
        service.reset();
        data.reset();
        data = std::move(*DataFile::open(folder.filePath(u"limber.sqlite"_s), clock));
    }

    /// As after a start of the program: a new service, a new notifier, the same file.
    void restart()
    {
        open();
        notifier = std::make_unique<SilentNotifier>();
        notifier->answers = answers;
        service = std::make_unique<ReminderService>(content(), *data, clock, *notifier);
        QObject::connect(service.get(), &ReminderService::practiceRequested, service.get(),
                         [this](const PracticeRequest& request) { requests.push_back(request); });
        service->start();
    }

    void plan(const QStringList& lines, const QString& reminders)
    {
        Plan made = data->plan.load().value();
        for (const QString& line : lines) {
            PlanEntry added = entry(line);
            added.reminders = remindersFromText(reminders).value();
            made.entries.push_back(added);
        }
        ASSERT_TRUE(data->plan.save(made));
    }

    void set(const QString& key, const QString& value)
    {
        ASSERT_TRUE(
            data->settings.save(withSetting(data->settings.load().value(), key, value).value()));
    }

    void at(const QString& iso)
    {
        clock.set(iso);
        service->check();
    }

    /// Minutes pass as they do while the program runs.
    void pass(int minutes)
    {
        for (int passed = 0; passed < minutes; ++passed) {
            clock.advance(1min);
            service->check();
        }
    }

    void complete(const std::optional<StartedFrom>& from, const QString& routine)
    {
        SessionRecord session{{.id = SessionId::create(),
                               .routine = id<RoutineId>(routine),
                               .routineName = {},
                               .start = clock.now(),
                               .day = dayOf(clock.now(), {}),
                               .startedFrom = from,
                               .plannedActive = 60s,
                               .active = 60s,
                               .painBefore = {},
                               .painWorst = {},
                               .painAfter = {},
                               .effort = {},
                               .note = {}},
                              {}};
        ASSERT_TRUE(data->sessions.save(session));
    }

    QTemporaryDir folder;
    FakeClock clock{u"2026-03-04T08:00:00+01:00"_s};
    std::unique_ptr<DataFile> data;
    Notifier::State answers = Notifier::State::Ready;
    std::unique_ptr<SilentNotifier> notifier;
    std::unique_ptr<ReminderService> service;
    std::vector<PracticeRequest> requests;
};

} // namespace

TEST_F(ReminderServiceTest, RemindsOnceAlsoAfterARestartAndThePersonMayStartFromIt)
{
    plan({u"a desk-reset daily from 03-02 at 18:00"_s}, u"10"_s);
    restart();
    EXPECT_EQ(notifier->asked, 0);
    at(u"2026-03-04T17:49:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    at(u"2026-03-04T17:50:00+01:00"_s);
    ASSERT_EQ(notifier->shown.size(), 1U);
    EXPECT_EQ(notifier->shown[0].title, u"Desk Reset"_s);
    notifier->answer(NotificationAction::Start);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].routine.id.text(), u"desk-reset"_s);
    EXPECT_EQ(requests[0].startedFrom, (StartedFrom{u"a"_s, day(u"03-04"_s)}));
    restart();
    at(u"2026-03-04T17:55:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
}

TEST_F(ReminderServiceTest, AfterALateStartThereIsOneSummary)
{
    plan({u"a desk-reset daily from 03-02 at 08:00"_s,
          u"b core-builder daily from 03-02 at 12:00"_s,
          u"c evening-unwind daily from 03-02 at 13:00"_s},
         u"10"_s);
    clock.set(u"2026-03-04T15:00:00+01:00"_s);
    restart();
    ASSERT_EQ(notifier->shown.size(), 1U);
    EXPECT_TRUE(notifier->shown[0].title.startsWith(u"3 routine"_s));
    const QSignalSpy windows(service.get(), &ReminderService::windowRequested);
    notifier->answer(NotificationAction::Open);
    EXPECT_EQ(windows.count(), 1);
}

TEST_F(ReminderServiceTest, PostponedItComesAgainAfterTenMinutesEvenAfterARestart)
{
    plan({u"a desk-reset daily from 03-02 at 18:00"_s}, u"0"_s);
    restart();
    at(u"2026-03-04T18:00:00+01:00"_s);
    notifier->answer(NotificationAction::Postpone);
    pass(9);
    EXPECT_EQ(notifier->shown.size(), 1U);
    restart();
    EXPECT_THAT(notifier->shown, IsEmpty());
    pass(1);
    EXPECT_EQ(notifier->shown.size(), 1U);
    pass(60);
    EXPECT_EQ(notifier->shown.size(), 1U);
}

TEST_F(ReminderServiceTest, SkippingSkipsTheOccurrenceAndSaysSo)
{
    plan({u"a desk-reset daily from 03-02 at 18:00"_s}, u"10,0"_s);
    restart();
    const QSignalSpy changes(service.get(), &ReminderService::planChanged);
    at(u"2026-03-04T17:50:00+01:00"_s);
    notifier->answer(NotificationAction::Skip);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(data->plan.load().value().overrides,
              std::vector{limber::test::skipped(u"a 03-04"_s)});
    at(u"2026-03-04T18:00:00+01:00"_s);
    EXPECT_EQ(notifier->shown.size(), 1U);
    EXPECT_EQ(service->today()[0].status, OccurrenceStatus::Skipped);
}

TEST_F(ReminderServiceTest, WhatIsDoneMeanwhileIsTakenAway)
{
    plan({u"a desk-reset daily from 03-02 at 18:00"_s}, u"10,0"_s);
    restart();
    at(u"2026-03-04T17:50:00+01:00"_s);
    EXPECT_EQ(notifier->standing.size(), 1U);
    complete(StartedFrom{u"a"_s, day(u"03-04"_s)}, u"desk-reset"_s);
    service->refresh();
    EXPECT_EQ(notifier->standing.size(), 0U);
    at(u"2026-03-04T18:00:00+01:00"_s);
    EXPECT_EQ(notifier->shown.size(), 1U);
}

TEST_F(ReminderServiceTest, ASecondReminderTakesThePlaceOfTheFirst)
{
    plan({u"a desk-reset daily from 03-02 at 18:00"_s}, u"10,0"_s);
    restart();
    at(u"2026-03-04T17:50:00+01:00"_s);
    at(u"2026-03-04T18:00:00+01:00"_s);
    EXPECT_EQ(notifier->shown.size(), 2U);
    EXPECT_EQ(notifier->standing.size(), 1U);
}

TEST_F(ReminderServiceTest, WhereNothingCanBeShownItIsKeptForLater)
{
    answers = Notifier::State::NotPossible;
    plan({u"a desk-reset daily from 03-02 at 09:00"_s}, u"0"_s);
    restart();
    at(u"2026-03-04T09:00:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    EXPECT_EQ(notifier->asked, 1);
    notifier->become(Notifier::State::Ready);
    EXPECT_EQ(notifier->shown.size(), 1U);
}

TEST_F(ReminderServiceTest, DoNotDisturbAndPracticeHoldThemBack)
{
    plan({u"a desk-reset daily from 03-02 at 09:00"_s,
          u"b core-builder daily from 03-02 at 10:00"_s},
         u"0"_s);
    restart();
    notifier->prepare();
    notifier->inhibit(true);
    at(u"2026-03-04T09:00:00+01:00"_s);
    at(u"2026-03-04T10:00:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    service->setOccupation(Occupation::Practising);
    notifier->inhibit(false);
    EXPECT_THAT(notifier->shown, IsEmpty());
    service->setOccupation(Occupation::Working);
    ASSERT_EQ(notifier->shown.size(), 1U);
    EXPECT_TRUE(notifier->shown[0].title.startsWith(u"2 routine"_s));
}

TEST_F(ReminderServiceTest, APlanThatSomebodyChangesIsSeenWithinATick)
{
    restart();
    at(u"2026-03-04T14:59:00+01:00"_s);
    plan({u"a desk-reset daily from 03-04 at 15:05"_s}, u"5,09:00"_s);
    at(u"2026-03-04T14:59:20+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    at(u"2026-03-04T15:00:00+01:00"_s);
    EXPECT_EQ(notifier->shown.size(), 1U);
}

TEST_F(ReminderServiceTest, SwitchedOnLaterItSaysNothingOfWhatIsOver)
{
    set(u"remindersOn"_s, u"false"_s);
    plan({u"a desk-reset daily from 03-02 at 09:00"_s}, u"0"_s);
    restart();
    at(u"2026-03-04T09:00:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    set(u"remindersOn"_s, u"true"_s);
    at(u"2026-03-04T15:00:00+01:00"_s);
    EXPECT_THAT(notifier->shown, IsEmpty());
    at(u"2026-03-05T09:00:00+01:00"_s);
    EXPECT_EQ(notifier->shown.size(), 1U);
}

TEST_F(ReminderServiceTest, RandomDaysWithJumpsAndRestartsRemindOnceADay)
{
    plan({u"a desk-reset daily from 03-02 at 10:00"_s,
          u"b core-builder daily from 03-02 at 16:00"_s},
         u"5"_s);
    set(u"quietFrom"_s, u"00:00"_s);
    set(u"quietUntil"_s, u"00:00"_s);
    for (unsigned seed = 0; seed < 12; ++seed) {
        Chance chance(seed);
        clock.set(u"%1-04-04T06:00:00+01:00"_s.arg(2027 + seed));
        restart();
        std::map<std::pair<QDate, QString>, int> shown;
        std::map<std::pair<QDate, QString>, int> postponed;
        for (int event = 0; event < 40; ++event) {
            std::size_t before = notifier->shown.size();
            switch (chance.below(7)) {
            case 0:
                clock.advance(chance.oneIn(2) ? 1h : -1h);
                service->check();
                break;
            case 1:
                if (chance.oneIn(4))
                    clock.advance(72h);
                service->check();
                break;
            case 2:
                clock.advance(std::chrono::minutes{chance.between(10, 500)});
                service->check();
                break;
            case 3:
                restart();
                before = 0;
                break;
            default:
                pass(chance.between(1, 30));
            }
            const QDate today = dayOf(clock.now(), {});
            for (std::size_t i = before; i < notifier->shown.size(); ++i) {
                for (const QString& name : {u"Desk Reset"_s, u"Core Builder"_s}) {
                    const Notification& words = notifier->shown[i];
                    if ((words.title + words.body).contains(name))
                        ++shown[{today, name}];
                }
            }
            if (before < notifier->shown.size() && notifier->shown.back().buttons.size() > 1 &&
                chance.oneIn(3)) {
                ++postponed[{today, notifier->shown.back().title}];
                notifier->answer(NotificationAction::Postpone);
            }
        }
        for (const auto& [which, count] : shown)
            EXPECT_LE(count, 1 + postponed[which])
                << seed << " " << which.first.toString(Qt::ISODate).toStdString();
        EXPECT_FALSE(shown.empty());
    }
}

TEST_F(ReminderServiceTest, ADeskBreakIsOfferedCountedAndCanBePostponed)
{
    set(u"deskBreaksOn"_s, u"true"_s);
    clock.set(u"2026-03-04T09:00:00+01:00"_s);
    restart();
    pass(50);
    ASSERT_EQ(notifier->shown.size(), 1U);
    const QDate today = day(u"03-04"_s);
    ASSERT_EQ(data->deskBreaks.between(today, today).value().size(), 1U);
    EXPECT_EQ(data->deskBreaks.between(today, today).value()[0].outcome, DeskBreakOutcome::Passed);
    notifier->answer(NotificationAction::Postpone);
    EXPECT_EQ(data->deskBreaks.between(today, today).value()[0].outcome,
              DeskBreakOutcome::Postponed);
    pass(9);
    EXPECT_EQ(notifier->shown.size(), 1U);
    pass(1);
    ASSERT_EQ(notifier->shown.size(), 2U);
    notifier->answer(NotificationAction::Start);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].routine.id, deskBreakRoutineId());
    service->setOccupation(Occupation::Practising);
    complete(std::nullopt, u"desk-break"_s);
    service->setOccupation(Occupation::Working);
    EXPECT_EQ(data->deskBreaks.between(today, today).value()[1].outcome, DeskBreakOutcome::Done);
    pass(49);
    EXPECT_EQ(notifier->shown.size(), 2U);
    pass(2);
    EXPECT_EQ(notifier->shown.size(), 3U);
}

} // namespace limber::test
