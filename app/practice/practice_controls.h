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
    /// In floor mode most buttons show their icon only: nobody reads them from the mat.
    void setMode(ViewMode mode);
    void focusPause();

Q_SIGNALS:
    void pauseToggled();
    void previousRequested();
    void skipRequested();
    void muteToggled();
    void floorModeToggled();
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Control {
        Button* button;
        PlainLabel* key;
    };
    Control add(Button* button, void (PracticeControls::*signal)());
    void keepOrder();
    void word();

    Control m_previous;
    Control m_pause;
    Control m_skip;
    Control m_mute;
    Control m_floor;
    Control m_end;
    PlayerState m_state = PlayerState::Running;
    Muted m_muted = Muted::No;
    ViewMode m_mode = ViewMode::Desk;
};

} // namespace limber
