// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/silent_output.h"

#include <QTemporaryDir>
#include <QUrl>

namespace limber::bench {

/// The usual way, for comparison: when a timer says that a cue is due, a new QSoundEffect plays.
class SoundEffects final : public SilentOutput {
    Q_OBJECT
public:
    SoundEffects();

    void play(CueSound sound) override;

private:
    QTemporaryDir m_folder;
    QUrl m_click;
};

} // namespace limber::bench
