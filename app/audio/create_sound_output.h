// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"

#include <QStringList>

#include <memory>

namespace limber {

/// Folders that may hold the sound plugin, best first: beside the program (build folder, Windows)
/// and where it is installed (macOS: in the bundle). Both follow from where the program lies, never
/// from the working directory.
QStringList soundPluginFolders();

/// Loads the sound plugin from the first of `folders` that has it. Costs some 15 ms and 10 MB (Qt
/// Multimedia, rendering the cues), so call it when sound is first needed. Never null: without a
/// usable plugin the output is silent and says NoPlugin, with the loader's messages as detail.
std::unique_ptr<CueOutput> createSoundOutput(const QStringList& folders = soundPluginFolders());

} // namespace limber
