// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <array>

namespace limber {

class DayDot;
class RovingFocus;

/// How a day went or is meant to go. Each has its own shape, so that none rests on colour.
enum class DayMark {
    None,    ///< nothing planned: a small point
    Planned, ///< still to come: an open ring
    Kept,    ///< a filled disc with a tick
    Partial, ///< a half-filled disc
    Missed,  ///< a broken ring with a dash
    Paused,  ///< two bars
};

enum class DayPlace { Ordinary, Today };

/// One day of the row, worded by the caller.
struct WeekDay {
    QString letter;      ///< short weekday name, as the locale gives it
    QString description; ///< whole sentence for tool tip and screen reader
    DayMark mark = DayMark::None;
    DayPlace place = DayPlace::Ordinary;

    bool operator==(const WeekDay&) const = default;
};

/// Seven days in a row. One stop of the Tab key; arrow keys walk the days, and a click, Space or
/// Enter activates one.
class WeekDots : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDays = 7;

    explicit WeekDots(QWidget* parent = nullptr);

    void setDays(const std::array<WeekDay, kDays>& days);

Q_SIGNALS:
    /// `index` counts from 0 in the order given to setDays.
    void dayActivated(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    QList<DayDot*> m_dots;
    RovingFocus* m_roving;
};

} // namespace limber
