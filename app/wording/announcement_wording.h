// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/announcement.h"

#include <QString>

namespace limber {

/// What a voice says: short and calm, numbers as digits. The timeline and the catalogue must be
/// those that the announcement was made from. Empty where there is nothing to say.
[[nodiscard]] QString announcementText(const Announcement& announcement, const Timeline& timeline,
                                       const Catalogue& catalogue);

/// A phrase to try a voice with.
[[nodiscard]] QString voiceSampleText();

} // namespace limber
