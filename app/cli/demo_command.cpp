// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_command.h"

#include "app/demo/demo_history.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostYears = 20;
constexpr int kGreatestSeed = 1'000'000'000;

Outcome<Answer> demo(Invocation& call)
{
    const QString path = call.words().front();
    const auto years = call.integer(u"years"_s, 1, kMostYears);
    if (!years)
        return tl::unexpected(years.error());
    const auto seed =
        call.has(u"seed"_s) ? call.integer(u"seed"_s, 0, kGreatestSeed) : Outcome<int>(1);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto today = call.has(u"today"_s) ? call.date(u"today"_s)
                                            : Outcome<QDate>(dayOf(call.clock().now(), DayStart()));
    if (!today)
        return tl::unexpected(today.error());
    if (QFileInfo::exists(path)) {
        return tl::unexpected(
            Stop{ExitCode::NoData, CliText::tr("%1 exists and was left alone").arg(path)});
    }
    const auto file = DataFile::open(path, call.clock());
    if (!file)
        return noData(file.error());
    const DemoHistory history =
        generateDemoHistory(call.content(), *today, *years, static_cast<quint32>(*seed));
    if (const auto written = writeDemoHistory(**file, history); !written)
        return noData(written.error());
    const auto sessions = static_cast<int>(history.sessions.size());
    return Answer{QJsonObject{{u"file"_s, path},
                              {u"sessions"_s, sessions},
                              {u"checkIns"_s, static_cast<int>(history.checkIns.size())}},
                  {CliText::tr("%1: %2 sessions of a made-up person").arg(path).arg(sessions)}};
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            u"demo FILE --years N [--seed S]"_s,
            CliText::tr("a new data file with a generated, marked history"),
            {u"years"_s, u"seed"_s},
            1,
            demo};
}

} // namespace limber::cli
