// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/routine_sheet.h"
#include "app/print/sheet_layout.h"
#include "core/body/pose_file.h"
#include "core/plan/bundled_content.h"

#include <QLocale>

namespace limber::test {

inline const BundledContent& bundled()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

inline const MotionLibrary& motions()
{
    static const MotionLibrary loaded = loadMotions(QStringLiteral(":/content/poses"));
    return loaded;
}

inline SheetSources sources()
{
    return {.catalogue = &bundled().catalogue,
            .options = {},
            .motion = [](const ExerciseId& exercise) { return motions().find(exercise.text()); }};
}

inline TickDays everyDay()
{
    return {Qt::Monday, Qt::Tuesday,  Qt::Wednesday, Qt::Thursday,
            Qt::Friday, Qt::Saturday, Qt::Sunday};
}

inline SheetDocument sheetOf(const Routine& routine, const TickDays& days = everyDay())
{
    SheetDocument document;
    document.title = routine.name;
    document.printed = QStringLiteral("3 March 2026");
    document.routines.push_back(routineSheet(routine, days, sources()));
    return document;
}

} // namespace limber::test
