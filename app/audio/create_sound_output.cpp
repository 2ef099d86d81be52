// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/create_sound_output.h"

#include "app/audio/silent_output.h"
#include "app/audio/sound_device.h"
#include "app/audio/sound_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace limber {

QStringList soundPluginFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const QString& relative : {u"limber-plugins"_s, QStringLiteral(LIMBER_INSTALLED_PLUGINS)})
        folders.append(QDir::cleanPath(program.absoluteFilePath(relative)));
    return folders;
}

std::unique_ptr<CueOutput> createSoundOutput(const QStringList& folders)
{
    QStringList messages;
    for (const QString& folder : folders) {
        QPluginLoader loader(QDir(folder).absoluteFilePath(u"limber_sound"_s));
        if (auto* devices = qobject_cast<SoundDeviceFactory*>(loader.instance()))
            return std::make_unique<SoundOutput>(*devices);
        messages.append(loader.errorString());
    }
    return std::make_unique<SilentOutput>(CueOutput::SilenceReason::NoPlugin, messages.join(u'\n'));
}

} // namespace limber
