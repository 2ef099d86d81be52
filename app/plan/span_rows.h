// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_wishes.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace limber {

class Button;
class PlainLabel;
class TimeField;

/// One span of times of day, and a second one where it is wanted.
class SpanRows : public QWidget {
    Q_OBJECT

public:
    /// Its fields are called after `name`: nameFrom1, nameUntil1, nameFrom2 and so on.
    explicit SpanRows(const QString& name, QWidget* parent = nullptr);

    /// Which days they are for; spoken with every field.
    void setDays(const QString& days);
    void setSpan(std::size_t place, const StartWindow& span);
    /// The shown spans; nothing where one ends before it begins.
    [[nodiscard]] std::optional<std::vector<StartWindow>> spans() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* box = nullptr;
        TimeField* from = nullptr;
        PlainLabel* dash = nullptr;
        TimeField* until = nullptr;
    };

    [[nodiscard]] Row makeRow(const QString& name, int number);
    void showSecond(bool isShown);
    void word();

    QString m_days;
    std::array<Row, 2> m_rows{};
    Button* m_remove; ///< Of the second span.
    Button* m_add;
};

} // namespace limber
