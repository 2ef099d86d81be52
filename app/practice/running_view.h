// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/practice/practice_session.h"
#include "app/practice/practice_state.h"
#include "app/practice/smoothness.h"
#include "app/practice/view_mode.h"

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QShortcut;

namespace limber {

class ElidedLabel;
class BreathPacer;
class EndQuestion;
class FigureLibrary;
class FigurePicture;
class FigureWidget;
class Heading;
class HurtQuestion;
class PictureView;
class PlainLabel;
class PracticeControls;
class RingFrame;
class SessionTools;
class SideSign;
class StepBar;
class StepPanel;

/// The screen of a running session. Shows states and says what the person wants.
class RunningView : public QWidget {
    Q_OBJECT

public:
    /// The figures must outlive the view.
    explicit RunningView(FigureLibrary& figures, QWidget* parent = nullptr);

    /// Paints only what is different from the state before.
    void setState(const PracticeState& state, PracticeSession::PauseReason pauseReason);
    void setMuted(Muted muted);
    void setSmoothness(Smoothness smoothness);
    void setMode(ViewMode mode);
    [[nodiscard]] ViewMode mode() const { return m_mode; }
    /// A quiet remark under the controls; empty for none.
    void setRemark(const QString& remark);
    [[nodiscard]] SessionTools& tools() const { return *m_tools; }

    /// Puts the question what is to become of the session in the place of the controls.
    void ask();
    /// Asks there how to go on where it hurts; `easier` is the easier variant, empty for none.
    void askAboutPain(const QString& easier);
    void stopAsking();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void pauseToggled();
    /// The Space bar, a media key or a click on the picture: a repetition that waits is done, or
    /// else the session pauses or goes on.
    void advanceRequested();
    /// The next exercise, or the next repetition where one waits: the media key for the next title.
    void nextRequested();
    void repeatRequested();
    void positionChanged(limber::InPosition position);
    void miniRequested();
    void easierRequested();
    void hurtSkipRequested();
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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QBoxLayout* buildWords();
    void addShortcuts();
    void addShortcut(const QList<QKeySequence>& keys, void (RunningView::*signal)());
    void word();
    void showRing();
    void showBreath();
    void showFigure();
    void showPicture();
    void showFigureOrSteps();
    void showPause();
    void showNext();
    void showFloorName();
    void tint();
    void colourKind();
    void sizeTexts();
    void sizeCue();
    void fitSteps();
    void handleEscape();
    void showQuestion(QWidget& question);
    void connectControls();

    FigureLibrary& m_figures;
    PracticeState m_state;
    PracticeSession::PauseReason m_pauseReason = PracticeSession::PauseReason::Person;
    Smoothness m_smoothness = Smoothness::Smooth;
    ViewMode m_mode = ViewMode::Desk;
    QVariantAnimation m_tint;
    QList<QShortcut*> m_shortcuts;

    QWidget* m_header;
    PlainLabel* m_place;
    PlainLabel* m_left;
    StepBar* m_bar;
    RingFrame* m_ring;
    PlainLabel* m_counted;
    QWidget* m_words; ///< Takes what the ring leaves, however long its words are.
    QBoxLayout* m_kindRow;
    Heading* m_kind;
    SideSign* m_side;
    Heading* m_exercise;
    ElidedLabel* m_floorName;
    PlainLabel* m_cue;
    PlainLabel* m_breath;
    FigureWidget* m_figure;
    PictureView* m_picture; ///< In place of the figure for an own exercise that has none.
    QScrollArea* m_scroll;
    StepPanel* m_steps;
    QWidget* m_nextRow;
    FigurePicture* m_nextPicture;
    ElidedLabel* m_next;
    PlainLabel* m_pause;
    PlainLabel* m_remark;
    PracticeControls* m_controls;
    BreathPacer* m_pacer;
    SessionTools* m_tools;
    EndQuestion* m_question;
    HurtQuestion* m_hurt;
    QElapsedTimer m_positionKey; ///< Since the key for "not in position" went down.
};

} // namespace limber
