// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_state.h"

#include "app/wording/language.h"
#include "app/wording/time_wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QTime>

namespace limber {

namespace {

constexpr int kDayStartStepMinutes = 30;

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsState)
};

std::vector<SettingChoice> languageChoices()
{
    std::vector<SettingChoice> choices{{SettingsTexts::tr("Same as the computer"), QString()}};
    for (const QString& code : Language::available())
        choices.push_back({Language::nativeName(code), code});
    return choices;
}

std::vector<SettingChoice> firstDayChoices()
{
    std::vector<SettingChoice> choices{{SettingsTexts::tr("As usual in my region"), QString()}};
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday, Qt::Tuesday,
                                    Qt::Wednesday, Qt::Thursday, Qt::Friday})
        choices.push_back({weekdayName(day), QString(token(day))});
    return choices;
}

std::vector<SettingChoice> dayStartChoices()
{
    std::vector<SettingChoice> choices;
    for (int minutes = 0; minutes <= DayStart::kLatest.count(); minutes += kDayStartStepMinutes) {
        const QTime time = QTime(0, 0).addSecs(minutes * 60);
        choices.push_back({timeText(time), time.toString(QStringLiteral("HH:mm"))});
    }
    return choices;
}

} // namespace

SettingsState buildSettingsState(const Settings& settings, const QString& dataFile,
                                 const QString& version, bool isDemonstration)
{
    SettingsState state;
    state.settings = settings;
    state.dataFile = QDir::toNativeSeparators(dataFile);
    state.version = version;
    state.isDemonstration = isDemonstration;
    state.appearances = {
        {SettingsTexts::tr("Same as the computer"), QString(token(Appearance::System))},
        {SettingsTexts::tr("Light"), QString(token(Appearance::Light))},
        {SettingsTexts::tr("Dark"), QString(token(Appearance::Dark))},
        {SettingsTexts::tr("High contrast"), QString(token(Appearance::HighContrast))},
    };
    state.languages = languageChoices();
    state.skins = {
        {SettingsTexts::tr("Light", "skin"), QString(token(SkinTone::Light))},
        {SettingsTexts::tr("Tanned", "skin"), QString(token(SkinTone::Tan))},
        {SettingsTexts::tr("Brown", "skin"), QString(token(SkinTone::Brown))},
        {SettingsTexts::tr("Dark", "skin"), QString(token(SkinTone::Dark))},
    };
    state.outfits = {
        {SettingsTexts::tr("Coral and navy", "clothes"), QString(token(Outfit::Coral))},
        {SettingsTexts::tr("Blue and plum", "clothes"), QString(token(Outfit::Blue))},
        {SettingsTexts::tr("Yellow and olive", "clothes"), QString(token(Outfit::Yellow))},
        {SettingsTexts::tr("Grey and slate", "clothes"), QString(token(Outfit::Grey))},
    };
    state.streaks = {
        {SettingsTexts::tr("Weeks that reached the goal"), QString(token(StreakShown::Weeks))},
        {SettingsTexts::tr("Days in a row"), QString(token(StreakShown::Days))},
        {SettingsTexts::tr("Steadiness (planned days kept of late)"),
         QString(token(StreakShown::Score))},
        {SettingsTexts::tr("No streak"), QString(token(StreakShown::None))},
    };
    state.firstDays = firstDayChoices();
    state.dayStarts = dayStartChoices();
    return state;
}

} // namespace limber
