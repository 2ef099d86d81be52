// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFromLocale = "locale"_L1;
constexpr QLatin1StringView kFromSystem = "system"_L1;

/// How one setting is written and read; `read` refuses by returning false.
struct Entry {
    QLatin1StringView key;
    QLatin1StringView allowed;
    QString (*text)(const Settings&);
    bool (*read)(Settings&, const QString&);
};

/// Only the plain form of a number: no sign, no blanks, no leading zeros.
std::optional<int> numberWithin(const QString& text, int minimum, int maximum)
{
    const int number = text.toInt();
    if (QString::number(number) != text || number < minimum || number > maximum)
        return std::nullopt;
    return number;
}

template <typename Value> bool assign(Value& target, const std::optional<Value>& value)
{
    if (value)
        target = *value;
    return value.has_value();
}

bool assignFlag(bool& target, const QString& text)
{
    if (text != "true"_L1 && text != "false"_L1)
        return false;
    target = text == "true"_L1;
    return true;
}

bool assignSeconds(std::chrono::seconds& target, const QString& text, int minimum, int maximum)
{
    const std::optional<int> number = numberWithin(text, minimum, maximum);
    if (number)
        target = std::chrono::seconds{*number};
    return number.has_value();
}

QString flagText(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

QString secondsText(std::chrono::seconds seconds)
{
    return QString::number(seconds.count());
}

QString dayStartText(const Settings& settings)
{
    const std::chrono::milliseconds sinceMidnight = settings.dayStartsAt.afterMidnight();
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count()))
        .toString(u"HH:mm"_s);
}

bool readDayStart(Settings& settings, const QString& text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid() || time.toString(u"HH:mm"_s) != text)
        return false;
    const auto start = DayStart::create(std::chrono::minutes{time.hour() * 60 + time.minute()});
    if (start)
        settings.dayStartsAt = *start;
    return start.has_value();
}

QString weekStartText(const Settings& settings)
{
    return settings.weekStartsOn ? QString(token(*settings.weekStartsOn)) : QString(kFromLocale);
}

bool readWeekStart(Settings& settings, const QString& text)
{
    const bool fromLocale = text.isEmpty() || text == kFromLocale;
    const auto day = fromToken<Qt::DayOfWeek>(text);
    if (!fromLocale && !day)
        return false;
    settings.weekStartsOn = day;
    return true;
}

QString languageText(const Settings& settings)
{
    return settings.language.isEmpty() ? QString(kFromSystem) : settings.language;
}

bool readLanguage(Settings& settings, const QString& text)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*\\z"_s);
    const bool fromSystem = text.isEmpty() || text == kFromSystem;
    if (!fromSystem && !tag.match(text).hasMatch())
        return false;
    settings.language = fromSystem ? QString() : text;
    return true;
}

constexpr std::array kEntries{
    Entry{"dayStartsAt"_L1, "00:00 to 06:00"_L1, dayStartText, readDayStart},
    Entry{"daysAWeek"_L1, "1 to 7"_L1,
          [](const Settings& settings) { return QString::number(settings.daysAWeek); },
          [](Settings& settings, const QString& text) {
              return assign(settings.daysAWeek, numberWithin(text, 1, 7));
          }},
    Entry{"weekStartsOn"_L1, "monday to sunday, locale"_L1, weekStartText, readWeekStart},
    Entry{"appearance"_L1, "system, light, dark, highContrast"_L1,
          [](const Settings& settings) { return QString(token(settings.appearance)); },
          [](Settings& settings, const QString& text) {
              return assign(settings.appearance, fromToken<Appearance>(text));
          }},
    Entry{"language"_L1, "a language tag such as de or en, system"_L1, languageText, readLanguage},
    Entry{"streakShown"_L1, "weeks, days, none"_L1,
          [](const Settings& settings) { return QString(token(settings.streakShown)); },
          [](Settings& settings, const QString& text) {
              return assign(settings.streakShown, fromToken<StreakShown>(text));
          }},
    Entry{
        "soundOn"_L1, "true, false"_L1,
        [](const Settings& settings) { return flagText(settings.soundOn); },
        [](Settings& settings, const QString& text) { return assignFlag(settings.soundOn, text); }},
    Entry{"soundVolume"_L1, "0 to 100"_L1,
          [](const Settings& settings) { return QString::number(settings.soundVolume); },
          [](Settings& settings, const QString& text) {
              return assign(settings.soundVolume, numberWithin(text, 0, 100));
          }},
    Entry{"prepareSeconds"_L1, "3 to 60"_L1,
          [](const Settings& settings) { return secondsText(settings.prepare); },
          [](Settings& settings, const QString& text) {
              return assignSeconds(settings.prepare, text, 3, 60);
          }},
    Entry{"changeSidesSeconds"_L1, "3 to 30"_L1,
          [](const Settings& settings) { return secondsText(settings.changeSides); },
          [](Settings& settings, const QString& text) {
              return assignSeconds(settings.changeSides, text, 3, 30);
          }},
    Entry{"exerciseView"_L1, "pictures, list"_L1,
          [](const Settings& settings) { return QString(token(settings.exerciseView)); },
          [](Settings& settings, const QString& text) {
              return assign(settings.exerciseView, fromToken<ExerciseView>(text));
          }},
    Entry{"figureSkin"_L1, "light, tan, brown, dark"_L1,
          [](const Settings& settings) { return QString(token(settings.figure.skin)); },
          [](Settings& settings, const QString& text) {
              return assign(settings.figure.skin, fromToken<SkinTone>(text));
          }},
    Entry{"figureOutfit"_L1, "coral, blue, yellow, grey"_L1,
          [](const Settings& settings) { return QString(token(settings.figure.outfit)); },
          [](Settings& settings, const QString& text) {
              return assign(settings.figure.outfit, fromToken<Outfit>(text));
          }},
    Entry{"reducedMotion"_L1, "true, false"_L1,
          [](const Settings& settings) { return flagText(settings.reducedMotion); },
          [](Settings& settings, const QString& text) {
              return assignFlag(settings.reducedMotion, text);
          }},
};

} // namespace

QMap<QString, QString> settingTexts(const Settings& settings)
{
    QMap<QString, QString> texts;
    for (const Entry& entry : kEntries)
        texts.insert(entry.key, entry.text(settings));
    return texts;
}

Result<Settings> withSetting(Settings settings, const QString& key, const QString& value)
{
    for (const Entry& entry : kEntries) {
        if (key != entry.key)
            continue;
        if (!entry.read(settings, value))
            return failure(ErrorCode::InvalidValue, entry.allowed);
        return settings;
    }
    return failure(ErrorCode::NotFound, key);
}

Qt::DayOfWeek firstDayOfWeek(const Settings& settings)
{
    return settings.weekStartsOn.value_or(QLocale().firstDayOfWeek());
}

} // namespace limber
