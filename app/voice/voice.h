// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_clip.h"
#include "app/voice/voice_choice.h"

#include <QObject>

#include <vector>

namespace limber {

/// Where speech comes out.
enum class SpokenBy {
    Stream, ///< The voice makes clips, which Limber mixes into its own stream to the sample.
    System, ///< The voice speaks by itself as soon as it is told to, on the computer's own terms.
};

/// Speaks texts. Belongs to the GUI thread, and none of its functions waits for speech.
///
/// A voice that is SpokenBy::Stream is asked to `synthesise`; one that is SpokenBy::System is told
/// to `speak`. The other kind's functions do nothing.
class Voice : public QObject {
    Q_OBJECT
public:
    enum class State {
        Starting,
        Ready,
        Failed, ///< Nothing can be spoken; fault() says why.
    };
    Q_ENUM(State)

    enum class Fault {
        None,
        NoPlugin,     ///< The plugin is missing or does not fit, or a library that it needs is.
        NoSpeechData, ///< The engine's data, or the engine itself, is not installed.
        NoVoice,      ///< No voice speaks the language.
        EngineFailed, ///< The engine does not answer or reports a failure.
    };
    Q_ENUM(Fault)

    using QObject::QObject;

    [[nodiscard]] virtual SpokenBy spokenBy() const = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Technical text in English about the fault; often empty.
    [[nodiscard]] QString faultDetail() const { return m_faultDetail; }
    /// The voices that can be wished for: of the stream all, of the system those of the language.
    /// Empty while starting.
    [[nodiscard]] const std::vector<SpeechVoice>& voices() const { return m_voices; }
    /// The pace and voice in use.
    [[nodiscard]] const VoiceWish& wish() const { return m_wish; }

    /// Speaks with this voice from now on. May be called at any time, also while starting.
    virtual void use(const VoiceWish& wish) = 0;

    /// Asks for the clip of a text; the answer is `synthesised` with the number returned here, in
    /// the order of asking, never before this function has returned.
    virtual quint64 synthesise(const QString& text);
    /// Those that have not been answered need not be.
    virtual void forgetRequests() {}

    /// Speaks at once; what is being spoken by this voice is cut off.
    virtual void speak(const QString& text);
    virtual void hush() {}
    /// Whether something is being spoken, as far as the system tells.
    [[nodiscard]] virtual bool isSpeaking() const { return false; }

Q_SIGNALS:
    /// The state, the fault or the list of voices has changed.
    void stateChanged(limber::Voice::State state);
    /// A null clip: the text cannot be spoken, or there is nothing to be heard in it.
    void synthesised(quint64 request, const limber::SoundClip& clip);

protected:
    void setWish(const VoiceWish& wish) { m_wish = wish; }
    void setVoices(std::vector<SpeechVoice> voices) { m_voices = std::move(voices); }
    void setReady();
    void setFailed(Fault fault, const QString& detail);

private:
    State m_state = State::Starting;
    Fault m_fault = Fault::None;
    QString m_faultDetail;
    std::vector<SpeechVoice> m_voices;
    VoiceWish m_wish;
};

} // namespace limber
