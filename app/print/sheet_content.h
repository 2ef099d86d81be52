// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_still.h"
#include "core/common/weekdays.h"
#include "core/exercise/exercise.h"
#include "core/settings/settings.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What stands on printed sheets, in the words of the language that was spoken when it was built. A
// *routine sheet* is one routine with its exercises, a *week sheet* what is planned on seven days.
// A *document* is what is printed in one go.

namespace limber {

/// One step of a routine.
struct SheetExercise {
    QString name;
    QString dose;  ///< One line.
    QString facts; ///< Position, sides, equipment and kind of dose in one line.
    QString note;  ///< The person's own, as typed.
    QStringList steps;
    QString form; ///< What to mind, in one paragraph. Two columns leave it out.
    QStringList cautions;
    const Motion* motion = nullptr; ///< Must outlive the sheet.
    std::vector<FigureStill> stills;
    QImage picture; ///< Instead of stills, of an exercise that has no figure.
};

/// The days for which there are boxes to tick, in the order of the week.
using TickDays = std::vector<Qt::DayOfWeek>;

struct RoutineSheet {
    QString name;
    QString goal;
    QString facts; ///< Length, number of exercises, kind and level.
    QString needs; ///< Equipment.
    TickDays days;
    std::vector<SheetExercise> exercises;
};

/// One planned routine of a day.
struct WeekSheetItem {
    QString time;
    QString name;
    QString remark; ///< Length, and where it was moved from.
};

struct WeekSheetDay {
    QString name;   ///< Weekday and date.
    QString remark; ///< "Paused"; empty on other days.
    std::vector<WeekSheetItem> items;
};

struct WeekSheet {
    QString name; ///< Which week.
    QString summary;
    std::vector<WeekSheetDay> days; ///< Seven.
};

struct SheetDocument {
    QString title;
    std::optional<WeekSheet> week;
    std::vector<RoutineSheet> routines;
    QString printed; ///< The day on which it is printed.
    FigureLook look;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

} // namespace limber
