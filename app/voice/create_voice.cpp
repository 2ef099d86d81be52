// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/create_voice.h"

#include "app/voice/built_in_voice.h"
#include "app/voice/silent_voice.h"
#include "app/voice/system_voice.h"

#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

template <typename Made, typename Factory>
std::unique_ptr<Voice> voiceOfPlugin(const QString& name, const QStringList& folders,
                                     SpokenBy spokenBy)
{
    QStringList messages;
    for (const QString& folder : folders) {
        QPluginLoader loader(QDir(folder).absoluteFilePath(name));
        if (auto* factory = qobject_cast<Factory*>(loader.instance()))
            return std::make_unique<Made>(*factory);
        messages.append(loader.errorString());
    }
    return std::make_unique<SilentVoice>(spokenBy, Voice::Fault::NoPlugin, messages.join(u'\n'));
}

} // namespace

std::unique_ptr<Voice> createBuiltInVoice(const QStringList& folders)
{
    return voiceOfPlugin<BuiltInVoice, SpeechEngineFactory>(u"limber_voice"_s, folders,
                                                            SpokenBy::Stream);
}

std::unique_ptr<Voice> createSystemVoice(const QStringList& folders)
{
    return voiceOfPlugin<SystemVoice, SystemSpeakerFactory>(u"limber_system_voice"_s, folders,
                                                            SpokenBy::System);
}

std::unique_ptr<Voice> createVoice(VoiceEngine engine)
{
    return engine == VoiceEngine::System ? createSystemVoice() : createBuiltInVoice();
}

} // namespace limber
