// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"
#include "core/session/session_record.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QMenu;
class QSlider;

namespace limber {

class Button;
class PlainLabel;

/// What can be put in the place of the running exercise; the name of a bundled one is
/// catalogue English.
struct OtherExercise {
    QString id;
    QString name;
    Origin origin = Origin::Bundled;

    friend bool operator==(const OtherExercise&, const OtherExercise&) = default;
};

/// What a person may want to change in the middle of a session: how long to wait, the pace, the
/// exercise; and what they may want to say about it.
class SessionTools : public QWidget {
    Q_OBJECT

public:
    explicit SessionTools(QWidget* parent = nullptr);

    /// Shows what fits the moment.
    void setState(const PracticeState& state);
    /// The answer given for the exercise that is asked about.
    void setFeel(std::optional<Feel> feel);
    void setTempo(int percent);
    /// Without any, the button is disabled and says why.
    void setOthers(const std::vector<OtherExercise>& others);

Q_SIGNALS:
    /// By so many seconds, this time and from now on.
    void waitChanged(int seconds);
    void tempoChosen(int percent);
    void otherChosen(const QString& exercise);
    void hurtReported();
    /// The same answer once more takes it back.
    void feelChosen(int step, std::optional<limber::Feel> feel);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Button* addButton(const QString& name);
    void buildLayout();
    void chooseFeel(Feel feel);
    void word();

    std::optional<AskedExercise> m_asked;
    std::optional<Feel> m_feel;
    std::vector<OtherExercise> m_others;
    int m_percent = 100; ///< The pace chosen; the slider stands at it or less than a step off.

    QWidget* m_feelRow;
    PlainLabel* m_question;
    std::array<Button*, 4> m_feels{};
    QWidget* m_waitRow;
    Button* m_shorter;
    Button* m_longer;
    PlainLabel* m_tempoLabel;
    QSlider* m_tempo;
    Button* m_other;
    QMenu* m_menu;
    Button* m_hurt;
};

} // namespace limber
