// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/practice/practice_session.h"
#include "app/practice/practice_state.h"

#include <QVariantAnimation>
#include <QWidget>

class QScrollArea;
class QShortcut;

namespace limber {

class ElidedLabel;
class EndQuestion;
class Heading;
class PlainLabel;
class PracticeControls;
class RingFrame;
class SideSign;
class StepBar;
class StepPanel;

/// Whether the ring runs smoothly and tints blend, or both step.
enum class Motion { Smooth, Stepped };

/// Floor mode leaves what can be read from a mat two metres away: number, side and cue.
enum class ViewMode { Desk, Floor };

/// The screen of a running session. Shows states and says what the person wants.
class RunningView : public QWidget {
    Q_OBJECT

public:
    explicit RunningView(QWidget* parent = nullptr);

    /// Paints only what is different from the state before.
    void setState(const PracticeState& state, PracticeSession::PauseReason pauseReason);
    void setMuted(Muted muted);
    void setMotion(Motion motion);
    void setMode(ViewMode mode);
    [[nodiscard]] ViewMode mode() const { return m_mode; }
    /// A quiet remark under the controls; empty for none.
    void setRemark(const QString& remark);

    /// Puts the question what is to become of the session in the place of the controls.
    void ask();
    void stopAsking();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void pauseToggled();
    void previousRequested();
    void skipRequested();
    void muteToggled();
    void floorModeToggled();
    /// The person wants to leave; nothing is decided yet.
    void endRequested();
    void continueRequested();
    void keepRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void addShortcuts();
    void addShortcut(const QList<QKeySequence>& keys, void (RunningView::*signal)());
    void word();
    void showRing();
    void showPause();
    void tint();
    void sizeTexts();

    PracticeState m_state;
    PracticeSession::PauseReason m_pauseReason = PracticeSession::PauseReason::Person;
    Motion m_motion = Motion::Smooth;
    ViewMode m_mode = ViewMode::Desk;
    QVariantAnimation m_tint;
    QList<QShortcut*> m_shortcuts;

    QWidget* m_header;
    PlainLabel* m_place;
    PlainLabel* m_left;
    StepBar* m_bar;
    RingFrame* m_ring;
    PlainLabel* m_counted;
    Heading* m_kind;
    SideSign* m_side;
    Heading* m_exercise;
    PlainLabel* m_cue;
    PlainLabel* m_breath;
    QScrollArea* m_scroll;
    StepPanel* m_steps;
    QWidget* m_above; ///< With m_below keeps the words in the middle where the steps are hidden.
    QWidget* m_below;
    ElidedLabel* m_next;
    PlainLabel* m_pause;
    PlainLabel* m_remark;
    PracticeControls* m_controls;
    EndQuestion* m_question;
};

} // namespace limber
