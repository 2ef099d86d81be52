// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include "app/style/theme.h"
#include "app/wording/language.h"

namespace limber {

namespace {

ThemeChoice themeChoice(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return ThemeChoice::System;
    case Appearance::Light:
        return ThemeChoice::Light;
    case Appearance::Dark:
        return ThemeChoice::Dark;
    case Appearance::HighContrast:
        return ThemeChoice::HighContrast;
    }
    return ThemeChoice::System;
}

} // namespace

void applyAppearance(const Settings& settings, Theme& theme, Language& language)
{
    theme.setChoice(themeChoice(settings.appearance));
    theme.setFigureLook(settings.figure);
    language.use(settings.language);
}

} // namespace limber
