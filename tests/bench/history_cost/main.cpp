// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/overview.h"
#include "app/progress/progress_page.h"
#include "app/progress/progress_reading.h"
#include "app/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace limber;
using namespace Qt::StringLiterals;

// limber_history_cost FILE TODAY
//
// What Progress costs over one data file, each figure the median of some rounds in milliseconds,
// one "name value" a line:
//
//   first_quarter  a new page reads, lays out and paints the range it opens with
//   rest_quarter   what follows the first paint: all that needs every session
//   read_quarter   the reading for the first paint alone
//   sum_quarter    SQLite sums up the steps of the sessions that the first paint rests on
//   first_all, rest_all, read_all, sum_all: the same for the whole history

namespace {

constexpr int kRounds = 9;
constexpr int kWidth = 1180;
constexpr int kHeight = 780;

class FixedClock final : public Clock {
public:
    explicit FixedClock(const QString& today)
        : m_now(localInstantFromIso(today + u"T09:00:00+01:00"_s).value_or(LocalInstant{}))
    {
    }
    [[nodiscard]] LocalInstant now() const override { return m_now; }

private:
    LocalInstant m_now;
};

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double timed(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const QString& name, const std::vector<double>& times)
{
    QTextStream(stdout) << name << ' ' << median(times) << '\n';
}

/// Paints a new page at once; then lets it do what follows the paint.
void measurePage(const BundledContent& content, DataFile& data, const Clock& clock,
                 ProgressRange range)
{
    std::vector<double> first;
    std::vector<double> rest;
    for (int round = 0; round <= kRounds; ++round) {
        std::unique_ptr<ProgressPage> page;
        const double paint = timed([&] {
            page = std::make_unique<ProgressPage>(content, data, clock);
            page->resize(kWidth, kHeight);
            page->showRange(range);
            page->show();
            page->repaint();
        });
        const double after = timed([&] {
            // The answer of the other thread comes as an event.
            auto* milestones = page->findChild<QWidget*>(u"milestoneCard"_s);
            while (!milestones->isVisibleTo(page.get()))
                QApplication::processEvents(QEventLoop::AllEvents, 5);
        });
        if (round == 0)
            continue;
        first.push_back(paint);
        rest.push_back(after);
    }
    const QString name = QString(token(range));
    say(u"first_"_s + name, first);
    say(u"rest_"_s + name, rest);
}

void measureReading(const BundledContent& content, const DataFile& data, const Clock& clock,
                    QDate today, ProgressRange range)
{
    std::vector<double> times;
    for (int round = 0; round <= kRounds; ++round) {
        const double time = timed([&] {
            if (!readProgress(data, content, clock, range, today, {}))
                qFatal("not read");
        });
        if (round > 0)
            times.push_back(time);
    }
    say(u"read_"_s + token(range), times);
}

void measureSum(const QString& path, const QString& name, QDate from)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("not opened");
    std::vector<double> times;
    for (int round = 0; round <= kRounds; ++round) {
        const double time = timed([&] {
            QSqlQuery query(database);
            query.prepare(u"SELECT sum(session_steps.active), sum(sessions.active) FROM sessions "
                          "JOIN session_steps ON session_steps.session = sessions.uuid "
                          "WHERE sessions.deleted = 0 AND sessions.day >= ?"_s);
            query.addBindValue(from.toString(Qt::ISODate));
            if (!query.exec() || !query.next() || query.value(0).toLongLong() == 0)
                qFatal("nothing to sum up");
        });
        if (round > 0)
            times.push_back(time);
    }
    say(u"sum_"_s + name, times);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        QTextStream(stdout) << "limber_history_cost FILE TODAY\n";
        return 2;
    }
    Theme theme(application, ThemeChoice::Light);
    const BundledContent content = loadBundledContent();
    const QDate today = QDate::fromString(words[2], Qt::ISODate);
    const FixedClock clock(words[2]);
    auto data = DataFile::open(words[1], clock, IntegrityCheck::Later);
    if (!data)
        return 1;
    for (const ProgressRange range : {ProgressRange::Quarter, ProgressRange::All}) {
        measurePage(content, **data, clock, range);
        measureReading(content, **data, clock, today, range);
        const QDate from =
            range == ProgressRange::All
                ? QDate(1900, 1, 1)
                : firstDayNeeded(range, today, Settings{}).value_or(QDate(1900, 1, 1));
        measureSum(words[1], QString(token(range)), from);
    }
    return 0;
}
