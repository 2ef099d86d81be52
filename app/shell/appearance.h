// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace limber {

class Language;
class Theme;

/// Dresses and words the whole program as the settings say.
void applyAppearance(const Settings& settings, Theme& theme, Language& language);

} // namespace limber
