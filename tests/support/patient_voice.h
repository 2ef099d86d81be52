// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/voice/voice.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace limber::test {

/// Makes clips of one second, whose first sample tells which text it was; the answers come when
/// the test says so.
class PatientVoice final : public Voice {
public:
    SpokenBy spokenBy() const override { return spoken; }
    void use(const VoiceWish& wish) override { setWish(wish); }
    quint64 synthesise(const QString& text) override
    {
        texts.append(text);
        waiting.push_back(texts.size());
        return static_cast<quint64>(texts.size());
    }
    void forgetRequests() override { waiting.clear(); }
    void speak(const QString& text) override { spokenTexts.append(text); }
    void hush() override { ++hushes; }
    bool isSpeaking() const override { return speaking; }
    void becomeReady(std::vector<SpeechVoice> found = {})
    {
        setVoices(std::move(found));
        setReady();
    }
    void fail(Fault why = Fault::NoVoice) { setFailed(why, {}); }

    void answer()
    {
        for (const qsizetype request : std::exchange(waiting, {})) {
            std::vector<float> samples(kCueSampleRate);
            samples.front() = static_cast<float>(request);
            Q_EMIT synthesised(static_cast<quint64>(request),
                               std::make_shared<const std::vector<float>>(std::move(samples)));
        }
    }
    QString textOf(const SoundClip& clip) const
    {
        return texts.at(static_cast<qsizetype>(clip->front()) - 1);
    }

    SpokenBy spoken = SpokenBy::Stream;
    QStringList texts;
    std::vector<qsizetype> waiting;
    QStringList spokenTexts;
    int hushes = 0;
    bool speaking = false;
};

} // namespace limber::test
