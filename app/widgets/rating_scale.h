// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace limber {

class Button;
class PlainLabel;
class RovingFocus;

/// An eleven-point numeric rating scale, 0 to 10, answered with one tap. It starts without an
/// answer: nothing is preselected.
class RatingScale : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeast = 0;
    static constexpr int kMost = 10;

    explicit RatingScale(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }

    /// Shows an answer given earlier, without emitting. Values outside 0 to 10 show none.
    void setValue(std::optional<int> value);

    /// What is asked; part of every step's accessible name.
    void setQuestion(const QString& question);
    /// What 0 and 10 mean.
    void setEnds(const QString& least, const QString& most);

Q_SIGNALS:
    /// The user tapped `value`, also when it was chosen already.
    void valueChosen(int value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int value);
    void word();

    QString m_question;
    PlainLabel* m_least;
    PlainLabel* m_most;

    QList<Button*> m_steps;
    RovingFocus* m_roving;
    std::optional<int> m_value;
};

} // namespace limber
