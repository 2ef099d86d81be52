// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"
#include "tests/core/exchange/calendar_reader.h"
#include "tests/core/exchange/random_calendar_plan.h"
#include "tests/support/plan_builder.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// What other programs read in an exported calendar is what the plan says.

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

constexpr unsigned kPlans = 1000;
const Instant kNow{std::chrono::milliseconds{1'772'000'000'000}};

struct RandomCalendar {
    explicit RandomCalendar(unsigned seed)
    {
        Chance chance(seed);
        firstDayOfWeek = chance.weekday();
        plan = randomCalendarPlan(chance, firstDayOfWeek);
    }

    [[nodiscard]] QByteArray file() const
    {
        const CalendarRoutines routines{
            {id<RoutineId>(u"core"_s), {u"Core"_s, std::chrono::minutes{12}}}};
        return calendarFile(plan, routines, {}, {firstDayOfWeek, u"Limber"_s}, kNow);
    }

    /// What is open, as the readers write it. An event outside its entry's rule has the rule's date
    /// in its uid, so that only the entry is compared.
    [[nodiscard]] QStringList open() const
    {
        QStringList lines;
        for (const Occurrence& each :
             occurrences(plan, kCalendarFrom, kCalendarUntil, firstDayOfWeek)) {
            if (each.state == PlannedState::Open) {
                lines.append(u"%1 %2 %3"_s.arg(each.key.entry.text(),
                                               each.date.toString(Qt::ISODate),
                                               each.time.toString(u"HH:mm"_s)));
            }
        }
        lines.sort();
        return lines;
    }

    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    Plan plan;
};

/// The lines with the entry alone in place of the uid.
QStringList byEntry(QStringList lines)
{
    for (QString& line : lines) {
        const qsizetype blank = line.indexOf(u' ');
        line = line.left(blank).section(u'-', 0, 0) + line.mid(blank);
    }
    lines.sort();
    return lines;
}

/// What one list has and the other has not, for a message.
std::string differences(const QStringList& read, const QStringList& expected)
{
    QStringList found;
    for (const QString& line : read) {
        if (!expected.contains(line))
            found.append(u"not planned: "_s + line);
    }
    for (const QString& line : expected) {
        if (!read.contains(line))
            found.append(u"not read: "_s + line);
    }
    return found.join(u'\n').toStdString();
}

TEST(CalendarRoundTripTest, LibicalReadsTheOccurrencesOfAThousandRandomPlans)
{
    qsizetype compared = 0;
    for (unsigned seed = 0; seed < kPlans; ++seed) {
        const RandomCalendar random(seed);
        const QStringList expected = random.open();
        const QStringList read =
            byEntry(expandCalendar(random.file(), kCalendarFrom, kCalendarUntil));
        compared += expected.size();
        ASSERT_TRUE(read == expected)
            << "seed " << seed << '\n'
            << text(random.plan).toStdString() << differences(read, expected);
    }
    EXPECT_GT(compared, 100'000);
}

#ifdef LIMBER_PYTHON
TEST(CalendarRoundTripTest, PythonReadsTheOccurrencesOfAThousandRandomPlans)
{
    const QTemporaryDir folder;
    const auto path = [&folder](unsigned seed, const QString& ending) {
        return folder.filePath(QString::number(seed) + ending);
    };
    for (unsigned seed = 0; seed < kPlans; ++seed) {
        QFile file(path(seed, u".ics"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(RandomCalendar(seed).file());
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral(LIMBER_PYTHON),
                 {QStringLiteral(LIMBER_SOURCE_DIR "/tests/core/exchange/expand_calendars.py"),
                  folder.path(), kCalendarFrom.toString(Qt::ISODate),
                  kCalendarUntil.toString(Qt::ISODate)});
    ASSERT_TRUE(python.waitForFinished(-1));
    const QByteArray said = python.readAll();
    constexpr int kModuleMissing = 77;
    if (python.exitCode() == kModuleMissing)
        GTEST_SKIP() << said.toStdString();
    ASSERT_EQ(python.exitCode(), 0) << said.toStdString();
    for (unsigned seed = 0; seed < kPlans; ++seed) {
        QFile file(path(seed, u".txt"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList read = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const RandomCalendar random(seed);
        const QStringList expected = random.open();
        ASSERT_TRUE(byEntry(read) == expected)
            << "seed " << seed << '\n'
            << text(random.plan).toStdString() << differences(byEntry(read), expected);
    }
}
#else
TEST(CalendarRoundTripTest, PythonReadsTheOccurrencesOfAThousandRandomPlans)
{
    GTEST_SKIP() << "python3 was not found when this was built";
}
#endif

} // namespace
} // namespace limber
