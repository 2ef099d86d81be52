// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/wall_time.h"

#include <QDateTime>

#include <array>
#include <gtest/gtest.h>
#include <ostream>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zone(const char* name)
{
    return QTimeZone(QByteArray(name));
}

/// "2026-03-29T01:00Z" and what the clocks show then, "2026-03-29T03:00+02:00".
QString text(const LocalInstant& moment)
{
    const QDateTime utc =
        QDateTime::fromMSecsSinceEpoch(qint64{moment.instant.time_since_epoch().count()}, Qt::UTC);
    const qint64 offset = moment.utcOffset.count();
    return utc.toString(u"yyyy-MM-ddTHH:mmZ"_s) +
           wallTime(moment).toString(u" yyyy-MM-ddTHH:mm"_s) +
           u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
               .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
               .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
}

struct WallTimeCase {
    const char* name;
    const char* zone;
    const char* wall;
    const char* instant;
};

void PrintTo(const WallTimeCase& each, std::ostream* out)
{
    *out << each.zone << ' ' << each.wall;
}

constexpr WallTimeCase kCases[] = {
    {"Winter", "Europe/Berlin", "2026-01-15T07:00", "2026-01-15T06:00Z 2026-01-15T07:00+01:00"},
    {"Summer", "Europe/Berlin", "2026-07-15T07:00", "2026-07-15T05:00Z 2026-07-15T07:00+02:00"},
    {"BerlinGap", "Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00Z 2026-03-29T03:00+02:00"},
    {"BerlinGapBegins", "Europe/Berlin", "2026-03-29T02:00",
     "2026-03-29T01:00Z 2026-03-29T03:00+02:00"},
    {"BerlinGapIsOver", "Europe/Berlin", "2026-03-29T03:00",
     "2026-03-29T01:00Z 2026-03-29T03:00+02:00"},
    {"BerlinTwice", "Europe/Berlin", "2026-10-25T02:30",
     "2026-10-25T00:30Z 2026-10-25T02:30+02:00"},
    {"BerlinTwiceIsOver", "Europe/Berlin", "2026-10-25T03:00",
     "2026-10-25T02:00Z 2026-10-25T03:00+01:00"},
    {"BerlinFarAhead", "Europe/Berlin", "2061-07-15T07:00",
     "2061-07-15T05:00Z 2061-07-15T07:00+02:00"},
    {"NewYorkGap", "America/New_York", "2026-03-08T02:59",
     "2026-03-08T07:00Z 2026-03-08T03:00-04:00"},
    {"NewYorkTwice", "America/New_York", "2026-11-01T01:00",
     "2026-11-01T05:00Z 2026-11-01T01:00-04:00"},
    {"LordHoweHalfAnHourGap", "Australia/Lord_Howe", "2026-10-04T02:15",
     "2026-10-03T15:30Z 2026-10-04T02:30+11:00"},
    {"LordHoweHalfAnHourTwice", "Australia/Lord_Howe", "2026-04-05T01:45",
     "2026-04-04T14:45Z 2026-04-05T01:45+11:00"},
    {"LordHoweIsOver", "Australia/Lord_Howe", "2026-04-05T02:00",
     "2026-04-04T15:30Z 2026-04-05T02:00+10:30"},
    {"ApiaBeforeItsLostDay", "Pacific/Apia", "2011-12-29T23:30",
     "2011-12-30T09:30Z 2011-12-29T23:30-10:00"},
    {"ApiaMorningOfItsLostDay", "Pacific/Apia", "2011-12-30T07:00",
     "2011-12-30T10:00Z 2011-12-31T00:00+14:00"},
    {"ApiaEveningOfItsLostDay", "Pacific/Apia", "2011-12-30T23:59",
     "2011-12-30T10:00Z 2011-12-31T00:00+14:00"},
    {"ApiaAfterItsLostDay", "Pacific/Apia", "2011-12-31T07:00",
     "2011-12-30T17:00Z 2011-12-31T07:00+14:00"},
    {"SaoPauloMissingMidnight", "America/Sao_Paulo", "2018-11-04T00:00",
     "2018-11-04T03:00Z 2018-11-04T01:00-02:00"},
    {"SaoPauloAfterMidnight", "America/Sao_Paulo", "2018-11-04T01:00",
     "2018-11-04T03:00Z 2018-11-04T01:00-02:00"},
    {"SaoPauloTwice", "America/Sao_Paulo", "2018-02-17T23:30",
     "2018-02-18T01:30Z 2018-02-17T23:30-02:00"},
    {"KathmanduNeverChanges", "Asia/Kathmandu", "2026-06-01T07:00",
     "2026-06-01T01:15Z 2026-06-01T07:00+05:45"},
    {"CasablancaBeforeRamadan", "Africa/Casablanca", "2026-02-15T02:30",
     "2026-02-15T01:30Z 2026-02-15T02:30+01:00"},
    {"CasablancaAfterRamadan", "Africa/Casablanca", "2026-03-22T02:30",
     "2026-03-22T02:00Z 2026-03-22T03:00+01:00"},
    {"ChathamGap", "Pacific/Chatham", "2026-09-27T03:00",
     "2026-09-26T14:00Z 2026-09-27T03:45+13:45"},
    {"ChathamTwice", "Pacific/Chatham", "2026-04-05T03:30",
     "2026-04-04T13:45Z 2026-04-05T03:30+13:45"},
    {"TehranMissingMidnight", "Asia/Tehran", "2022-03-22T00:30",
     "2022-03-21T20:30Z 2022-03-22T01:00+04:30"},
    {"TehranTwice", "Asia/Tehran", "2022-09-21T23:30", "2022-09-21T19:00Z 2022-09-21T23:30+04:30"},
    {"TrollTwoHoursGap", "Antarctica/Troll", "2026-03-29T02:59",
     "2026-03-29T01:00Z 2026-03-29T03:00+02:00"},
    {"TrollTwoHoursTwice", "Antarctica/Troll", "2026-10-25T01:30",
     "2026-10-24T23:30Z 2026-10-25T01:30+02:00"},
    {"StJohnsGapAfterMidnight", "America/St_Johns", "2011-03-13T00:45",
     "2011-03-13T03:31Z 2011-03-13T01:01-02:30"},
    {"StJohnsTwice", "America/St_Johns", "2026-11-01T01:30",
     "2026-11-01T04:00Z 2026-11-01T01:30-02:30"},
    {"GazaMissingMidnight", "Asia/Gaza", "2022-03-27T00:00",
     "2022-03-26T22:00Z 2022-03-27T01:00+03:00"},
    {"GazaGapAMinuteAfterMidnight", "Asia/Gaza", "2011-04-01T00:30",
     "2011-03-31T22:01Z 2011-04-01T01:01+03:00"},
    {"GazaTwice", "Asia/Gaza", "2026-10-24T01:30", "2026-10-23T22:30Z 2026-10-24T01:30+03:00"},
    {"Utc", "UTC", "2026-03-29T02:30", "2026-03-29T02:30Z 2026-03-29T02:30+00:00"},
};

class WallTimeTest : public testing::TestWithParam<WallTimeCase> {};

TEST_P(WallTimeTest, IsTheInstantOfTheTable)
{
    const QTimeZone where = zone(GetParam().zone);
    ASSERT_TRUE(where.isValid());
    const QDateTime wall =
        QDateTime::fromString(QString::fromLatin1(GetParam().wall), u"yyyy-MM-ddTHH:mm"_s);
    EXPECT_EQ(QString::fromLatin1(GetParam().instant),
              text(instantAt(wallTimeAt(wall.date(), wall.time()), where)));
}

INSTANTIATE_TEST_SUITE_P(Tables, WallTimeTest, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<WallTimeCase>& each) {
                             return std::string(each.param.name);
                         });

constexpr std::array kZones{
    "Australia/Lord_Howe", "Pacific/Apia",     "America/Sao_Paulo", "Europe/Berlin",
    "America/New_York",    "Asia/Kathmandu",   "Africa/Casablanca", "Pacific/Chatham",
    "Asia/Tehran",         "Antarctica/Troll", "America/St_Johns",  "Asia/Gaza",
};

/// The first instant at which the clocks show at least the time, looking at each quarter of an
/// hour from long before on: but for two, no clock of these years changed between them.
qint64 firstInstantShowing(qint64 wallSeconds, const std::vector<qint64>& shown, qint64 begin)
{
    constexpr qint64 kQuarter = 15 * 60;
    const auto from = static_cast<size_t>((wallSeconds - begin) / kQuarter);
    // Two days cover every difference from UTC.
    for (size_t i = from - 96; i < from + 96; ++i) {
        if (shown[i] == wallSeconds)
            return begin + static_cast<qint64>(i) * kQuarter;
    }
    // Nobody showed it: the moment at which the clocks leapt over it.
    for (size_t i = from - 96; i < from + 96; ++i) {
        if (shown[i] > wallSeconds && shown[i - 1] < wallSeconds)
            return begin + static_cast<qint64>(i) * kQuarter;
    }
    return 0;
}

TEST(WallTimeSweepTest, AgreesWithALookAtTheClockEveryQuarterOfAnHour)
{
    int gaps = 0;
    for (const char* name : kZones) {
        const QTimeZone where = zone(name);
        for (const int year : {2011, 2018, 2026}) {
            // These changed their clocks a minute after midnight then: see the table.
            if (year == 2011 &&
                (qstrcmp(name, "America/St_Johns") == 0 || qstrcmp(name, "Asia/Gaza") == 0))
                continue;
            const qint64 begin =
                QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - 3 * 86400;
            std::vector<qint64> shown;
            for (qint64 i = 0; i < qint64{372} * 96; ++i) {
                const QDateTime utc = QDateTime::fromSecsSinceEpoch(begin + i * 900, Qt::UTC);
                shown.push_back(begin + i * 900 + where.offsetFromUtc(utc));
            }
            for (int day = 0; day < 365; ++day) {
                // The hours in which clocks are changed, and one in which they are not.
                for (const QTime time : {QTime(0, 0), QTime(0, 30), QTime(2, 0), QTime(2, 15),
                                         QTime(3, 0), QTime(7, 45), QTime(23, 30)}) {
                    const QDate date = QDate(year, 1, 1).addDays(day);
                    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
                    const LocalInstant found = instantAt(wallTimeAt(date, time), where);
                    const qint64 seconds = found.instant.time_since_epoch().count() / 1000;
                    ASSERT_EQ(firstInstantShowing(wall, shown, begin), seconds)
                        << name << ' ' << text(found).toStdString();
                    gaps += wallTime(found).time() != time ? 1 : 0;
                }
            }
        }
    }
    EXPECT_GT(gaps, 30);
}

} // namespace
} // namespace limber
