// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace limber {

class Button;
class PlainLabel;
class RovingFocus;

/// How hard a session felt, kLeastEffort to kMostEffort. It starts without an answer;
/// choosing the same value again takes it back.
class EffortScale : public QWidget {
    Q_OBJECT

public:
    explicit EffortScale(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    QList<Button*> m_steps;
    RovingFocus* m_roving;
    PlainLabel* m_least;
    PlainLabel* m_most;
    std::optional<int> m_value;
};

} // namespace limber
