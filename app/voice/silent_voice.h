// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/voice.h"

namespace limber {

/// The voice where there is none: always failed, with a reason to show.
class SilentVoice final : public Voice {
    Q_OBJECT
public:
    SilentVoice(SpokenBy spokenBy, Fault fault, const QString& detail, QObject* parent = nullptr);

    SpokenBy spokenBy() const override { return m_spokenBy; }
    void use(const VoiceWish& wish) override { setWish(wish); }

private:
    SpokenBy m_spokenBy;
};

} // namespace limber
