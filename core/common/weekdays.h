// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <bit>
#include <initializer_list>

namespace limber {

/// A set of days of the week.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<Qt::DayOfWeek> days)
    {
        for (const Qt::DayOfWeek day : days)
            insert(day);
    }
    /// Every day of the week.
    [[nodiscard]] static constexpr Weekdays all() { return fromBits(0x7f); }
    /// Monday is bit 0.
    [[nodiscard]] static constexpr Weekdays fromBits(unsigned bits)
    {
        Weekdays days;
        days.m_bits = bits & 0x7f;
        return days;
    }

    constexpr void insert(Qt::DayOfWeek day) { m_bits |= bit(day); }
    constexpr void remove(Qt::DayOfWeek day) { m_bits &= ~bit(day); }
    [[nodiscard]] constexpr bool contains(Qt::DayOfWeek day) const
    {
        return (m_bits & bit(day)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr unsigned bits() const { return m_bits; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }

    friend bool operator==(const Weekdays&, const Weekdays&) = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Qt::DayOfWeek day)
    {
        return 1u << (static_cast<unsigned>(day) - 1u);
    }
    unsigned m_bits = 0;
};

} // namespace limber
