// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/own_programme.h"

#include <QWidget>

#include <array>
#include <map>
#include <vector>

namespace limber {

class Button;
class PlainLabel;

/// What each routine of a programme is called.
using RoutineNames = std::map<RoutineId, QString>;

/// What a programme brings, one week at a time: its seven days with their times and routines, and
/// the way to the week before and after.
class ProgrammePreview : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kDays = 7;

    explicit ProgrammePreview(QWidget* parent = nullptr);

    /// Shows other weeks; the one that was looked at stays the one where there are as many.
    void showWeeks(std::vector<ProgrammeWeek> weeks, RoutineNames names);
    /// Back to the first week.
    void rewind();
    /// The number of the week that is shown, from 0.
    [[nodiscard]] int week() const { return m_week; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void turn(int weeks);
    void word();

    std::vector<ProgrammeWeek> m_weeks;
    RoutineNames m_names;
    int m_week = 0;
    Button* m_previous;
    Button* m_next;
    PlainLabel* m_title;
    std::array<PlainLabel*, kDays> m_days{};
    std::array<PlainLabel*, kDays> m_items{};
};

} // namespace limber
