// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_data/long_history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace limber;
using namespace Qt::StringLiterals;

// limber_history_data FILE YEARS [TODAY]
//
// Makes a data file with so many years of practice that end the day before TODAY (YYYY-MM-DD, or
// the day it is). A file that is there is not touched.

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    const int years = words.size() > 2 ? words[2].toInt() : 0;
    const QDate today =
        words.size() > 3 ? QDate::fromString(words[3], Qt::ISODate) : QDate::currentDate();
    if (years < 1 || years > 100 || !today.isValid()) {
        out << "limber_history_data FILE YEARS [TODAY]\n";
        return 2;
    }
    if (QFile::exists(words[1])) {
        out << words[1] << " is there already\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    const auto file = DataFile::open(words[1], clock);
    const auto written = file ? bench::writeLongHistory(**file, loadBundledContent(), years, today)
                              : Result<>(tl::unexpect, file.error());
    if (!written) {
        out << words[1] << ": " << written.error().detail << '\n';
        return 3;
    }
    const int sessions = years * bench::kDaysAYear * bench::kSessionsADay;
    out << words[1] << ": " << sessions << " sessions, " << sessions * bench::kStepsASession
        << " steps, " << timer.elapsed() / 1000.0 << " s\n";
    return 0;
}
