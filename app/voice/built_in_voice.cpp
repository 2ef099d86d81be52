// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/built_in_voice.h"

#include "app/voice/speech_clip.h"

#include <QCache>

#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// Samples of phrases that are kept, since numbers and sides come again and again: 8 MB.
constexpr int kKeptSamples = 2'000'000;

QString shortened(const QString& text)
{
    if (text.size() <= BuiltInVoice::kLongestText)
        return text;
    const auto space = text.lastIndexOf(u' ', BuiltInVoice::kLongestText);
    return text.left(space > 0 ? space : BuiltInVoice::kLongestText);
}

/// Makes clips and remembers them.
class ClipMaker {
public:
    explicit ClipMaker(SpeechEngine& engine)
        : m_engine(engine)
        , m_voices(engine.voices())
        , m_kept(kKeptSamples)
    {
    }

    const std::vector<SpeechVoice>& voices() const { return m_voices; }

    SoundClip clipOf(const QString& text, const VoiceWish& wish)
    {
        const auto voice = chosenVoice(m_voices, wish);
        if (!voice || text.trimmed().isEmpty())
            return nullptr;
        const QString key = u"%1\n%2\n%3"_s.arg(voice->id, QString::number(wish.ratePercent), text);
        if (const SoundClip* kept = m_kept.object(key))
            return *kept;
        const auto speech = m_engine.synthesise(text, voice->id, wish.ratePercent);
        SoundClip clip = speech ? speechClip(*speech) : nullptr;
        if (clip != nullptr)
            m_kept.insert(key, new SoundClip(clip), static_cast<qsizetype>(clip->size()));
        return clip;
    }

private:
    SpeechEngine& m_engine;
    std::vector<SpeechVoice> m_voices;
    QCache<QString, SoundClip> m_kept;
};

} // namespace

BuiltInVoice::BuiltInVoice(SpeechEngineFactory& engines, QObject* parent)
    : Voice(parent)
    , m_thread([this, &engines] { work(engines); })
{
}

BuiltInVoice::~BuiltInVoice()
{
    {
        const std::scoped_lock lock(m_lock);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void BuiltInVoice::use(const VoiceWish& newWish)
{
    if (newWish == wish())
        return;
    setWish(newWish);
    if (m_isOpen)
        checkVoice();
}

quint64 BuiltInVoice::synthesise(const QString& text)
{
    const quint64 number = ++m_lastNumber;
    {
        const std::scoped_lock lock(m_lock);
        m_requests.push_back({number, shortened(text), wish()});
    }
    m_wake.notify_one();
    return number;
}

void BuiltInVoice::forgetRequests()
{
    const std::scoped_lock lock(m_lock);
    m_requests.clear();
}

std::optional<BuiltInVoice::Request> BuiltInVoice::nextRequest()
{
    std::unique_lock lock(m_lock);
    m_wake.wait(lock, [this] { return m_ending || !m_requests.empty(); });
    if (m_ending)
        return std::nullopt;
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    return request;
}

void BuiltInVoice::work(SpeechEngineFactory& engines)
{
    const auto engine = engines.open();
    std::optional<ClipMaker> maker;
    if (engine) {
        maker.emplace(**engine);
        QMetaObject::invokeMethod(
            this, [this, voices = maker->voices()] { handleOpened(voices); }, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(
            this, [this, error = engine.error()] { setFailed(Fault::NoSpeechData, error.detail); },
            Qt::QueuedConnection);
    }
    while (const auto request = nextRequest()) {
        SoundClip clip = maker ? maker->clipOf(request->text, request->wish) : nullptr;
        QMetaObject::invokeMethod(
            this,
            [this, number = request->number, made = std::move(clip)] {
                Q_EMIT synthesised(number, made);
            },
            Qt::QueuedConnection);
    }
}

void BuiltInVoice::handleOpened(const std::vector<SpeechVoice>& found)
{
    m_isOpen = true;
    setVoices(found);
    checkVoice();
}

void BuiltInVoice::checkVoice()
{
    if (chosenVoice(voices(), wish()))
        setReady();
    else
        setFailed(Fault::NoVoice, wish().language);
}

} // namespace limber
