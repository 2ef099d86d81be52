// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/qt_speaker_plugin.h"

#include "app/voice/qt_speaker.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// The engines of the computer, those with most languages first. Qt's made-up engine for tests says
/// nothing.
QStringList engines()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s);
    engines.sort();
    std::ranges::stable_partition(engines, [](const QString& one) { return one != "flite"_L1; });
    return engines;
}

} // namespace

Result<std::unique_ptr<SystemSpeaker>>
QtSpeakerPlugin::open(std::function<void(SpeakerState, const QString&)> onState)
{
    QStringList messages;
    for (const QString& engine : engines()) {
        auto speaker = std::make_unique<QtSpeaker>(engine, onState);
        if (!speaker->hasFailed())
            return std::unique_ptr<SystemSpeaker>(std::move(speaker));
        messages.append(u"%1: not ready"_s.arg(engine));
    }
    return failure(ErrorCode::NotFound,
                   messages.isEmpty() ? u"no speech engine for Qt"_s : messages.join(u'\n'));
}

} // namespace limber
