// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_wishes.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QCheckBox;

namespace limber {

class PlainLabel;
class SpanRows;

/// The times of day that suit: the same ones on all days, or others at the weekend. Which days are
/// the weekend is as the locale has it.
class SuitableTimes : public QWidget {
    Q_OBJECT

public:
    explicit SuitableTimes(QWidget* parent = nullptr);

    /// For every day of the week; nothing where a span ends before it begins.
    [[nodiscard]] std::optional<std::map<Qt::DayOfWeek, std::vector<StartWindow>>> times() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWeekend();
    void word();

    PlainLabel* m_title;
    PlainLabel* m_workingDays;
    SpanRows* m_usual;
    QCheckBox* m_hasWeekend;
    PlainLabel* m_weekendDays;
    SpanRows* m_weekend;
};

} // namespace limber
