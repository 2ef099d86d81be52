// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/practice/view_mode.h"
#include "core/session/player.h"

#include <QWidget>

#include <vector>

namespace limber {

class Button;
class PlainLabel;

/// The large buttons of a running session, each with its key beneath it. The order is that of
/// every music player and is never mirrored.
class PracticeControls : public QWidget {
    Q_OBJECT

public:
    explicit PracticeControls(QWidget* parent = nullptr);

    void setPlayerState(PlayerState state);
    void setMuted(Muted muted);
    /// Whether the button with the Space bar finishes a repetition that waits for the person.
    void setWaiting(bool waits);
    void setInPosition(InPosition position);
    /// In floor mode most buttons show their icon only: nobody reads them from the mat.
    void setMode(ViewMode mode);
    void focusPause();

Q_SIGNALS:
    void pauseToggled();
    void previousRequested();
    void skipRequested();
    /// The repetition that waits is done.
    void doneRequested();
    void repeatRequested();
    void positionToggled();
    void miniRequested();
    void muteToggled();
    void floorModeToggled();
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Control {
        Button* button;
        PlainLabel* key;
    };
    Control add(Button* button, void (PracticeControls::*signal)());
    void keepOrder();
    void word();
    /// What the buttons would take as they are worded now.
    [[nodiscard]] int neededWidth() const;
    /// Takes the words off the lesser buttons where not all of them fit.
    void fitTexts();

    Control m_previous;
    Control m_done;
    Control m_pause;
    Control m_skip;
    Control m_repeat;
    Control m_position;
    Control m_mini;
    Control m_mute;
    Control m_floor;
    Control m_end;
    PlayerState m_state = PlayerState::Running;
    Muted m_muted = Muted::No;
    ViewMode m_mode = ViewMode::Desk;
    bool m_waits = false;
    InPosition m_inPosition = InPosition::Yes;
};

} // namespace limber
