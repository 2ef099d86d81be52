// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <array>
#include <type_traits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFromLocale = "locale"_L1;
constexpr QLatin1StringView kFromSystem = "system"_L1;
constexpr QLatin1StringView kAutomatic = "automatic"_L1;
constexpr QLatin1StringView kNone = "none"_L1;

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

bool assignMinutes(std::chrono::minutes& target, const QString& text, int minimum, int maximum)
{
    const std::optional<int> number = numberWithin(text, minimum, maximum);
    if (number)
        target = std::chrono::minutes{*number};
    return number.has_value();
}

QString flagText(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

QString minutesText(std::chrono::minutes minutes)
{
    return QString::number(minutes.count());
}

QString secondsText(std::chrono::seconds seconds)
{
    return QString::number(seconds.count());
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "07:30", and no other form.
bool assignTime(QTime& target, const QString& text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid() || timeText(time) != text)
        return false;
    target = time;
    return true;
}

QString weekdaysText(Weekdays days)
{
    QStringList names;
    for (const auto& entry : TokenTable<Qt::DayOfWeek>::entries) {
        if (days.contains(entry.value))
            names << entry.token;
    }
    return names.join(u',');
}

bool assignWeekdays(Weekdays& target, const QString& text)
{
    Weekdays days;
    for (const QString& name : text.split(u',')) {
        const auto day = fromToken<Qt::DayOfWeek>(name);
        if (!day || days.contains(*day))
            return false;
        days.insert(*day);
    }
    target = days;
    return true;
}

QString dayStartText(const Settings& settings)
{
    const std::chrono::milliseconds sinceMidnight = settings.dayStartsAt.afterMidnight();
    return timeText(QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count())));
}

bool readDayStart(Settings& settings, const QString& text)
{
    QTime time;
    if (!assignTime(time, text))
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

QString defaultReminderText(const Settings& settings)
{
    return settings.defaultReminder ? QString::number(settings.defaultReminder->count())
                                    : QString(kNone);
}

bool readShortestDay(Settings& settings, const QString& text)
{
    DayMinutes& day = settings.care.dayMinutes;
    const bool isRead = assignMinutes(day.shortest, text, 1, 120);
    day.longest = std::max(day.longest, day.shortest);
    return isRead;
}

bool readLongestDay(Settings& settings, const QString& text)
{
    DayMinutes& day = settings.care.dayMinutes;
    const bool isRead = assignMinutes(day.longest, text, 5, 180);
    day.shortest = std::min(day.shortest, day.longest);
    return isRead;
}

bool readDefaultReminder(Settings& settings, const QString& text)
{
    constexpr int kMinutesOfADay = 24 * 60;
    const std::optional<int> minutes = numberWithin(text, 0, kMinutesOfADay);
    if (!minutes && text != kNone)
        return false;
    settings.defaultReminder.reset();
    if (minutes)
        settings.defaultReminder = std::chrono::minutes{*minutes};
    return true;
}

/// A choice of tokens, a number within a range, a switch or seconds, kept in one field. Several
/// members lead to a field of a field.
template <auto... field> constexpr Entry choice(QLatin1StringView key, QLatin1StringView allowed)
{
    return {key, allowed,
            [](const Settings& settings) { return QString(token((settings.*....*field))); },
            [](Settings& settings, const QString& text) {
                using Choice = std::remove_cvref_t<decltype((settings.*....*field))>;
                return assign((settings.*....*field), fromToken<Choice>(text));
            }};
}

template <auto field, int minimum, int maximum>
constexpr Entry number(QLatin1StringView key, QLatin1StringView allowed)
{
    return {key, allowed, [](const Settings& settings) { return QString::number(settings.*field); },
            [](Settings& settings, const QString& text) {
                return assign(settings.*field, numberWithin(text, minimum, maximum));
            }};
}

template <auto field, int minimum, int maximum>
constexpr Entry seconds(QLatin1StringView key, QLatin1StringView allowed)
{
    return {key, allowed, [](const Settings& settings) { return secondsText(settings.*field); },
            [](Settings& settings, const QString& text) {
                return assignSeconds(settings.*field, text, minimum, maximum);
            }};
}

template <int minimum, int maximum, auto... field>
constexpr Entry minutes(QLatin1StringView key, QLatin1StringView allowed)
{
    return {key, allowed,
            [](const Settings& settings) { return minutesText((settings.*....*field)); },
            [](Settings& settings, const QString& text) {
                return assignMinutes((settings.*....*field), text, minimum, maximum);
            }};
}

template <auto... field> constexpr Entry flag(QLatin1StringView key)
{
    return {key, "true, false"_L1,
            [](const Settings& settings) { return flagText((settings.*....*field)); },
            [](Settings& settings, const QString& text) {
                return assignFlag((settings.*....*field), text);
            }};
}

template <auto... field> constexpr Entry time(QLatin1StringView key)
{
    return {key, "00:00 to 23:59"_L1,
            [](const Settings& settings) { return timeText((settings.*....*field)); },
            [](Settings& settings, const QString& text) {
                return assignTime((settings.*....*field), text);
            }};
}

/// The same of how sheets are printed.
template <auto field> constexpr Entry printChoice(QLatin1StringView key, QLatin1StringView allowed)
{
    return {key, allowed,
            [](const Settings& settings) { return QString(token(settings.print.*field)); },
            [](Settings& settings, const QString& text) {
                using Choice = std::remove_cvref_t<decltype(settings.print.*field)>;
                return assign(settings.print.*field, fromToken<Choice>(text));
            }};
}

template <auto field> constexpr Entry printFlag(QLatin1StringView key)
{
    return {key, "true, false"_L1,
            [](const Settings& settings) { return flagText(settings.print.*field); },
            [](Settings& settings, const QString& text) {
                return assignFlag(settings.print.*field, text);
            }};
}

QString printPaperText(const Settings& settings)
{
    return settings.print.paper ? QString(token(*settings.print.paper)) : QString(kFromLocale);
}

bool readPrintPaper(Settings& settings, const QString& text)
{
    const auto paper = fromToken<PrintPaper>(text);
    if (!paper && text != kFromLocale)
        return false;
    settings.print.paper = paper;
    return true;
}

/// A name that the computer gives to a thing of its own, such as a voice or a screen.
template <auto field> constexpr Entry name(QLatin1StringView key)
{
    return {key, "a name of up to 200 characters, automatic"_L1,
            [](const Settings& settings) {
                return (settings.*field).isEmpty() ? QString(kAutomatic) : settings.*field;
            },
            [](Settings& settings, const QString& text) {
                constexpr qsizetype kLongest = 200;
                if (text.size() > kLongest)
                    return false;
                settings.*field = text == kAutomatic ? QString() : text;
                return true;
            }};
}

/// Other files are not written over by mistake.
bool readCalendarFile(Settings& settings, const QString& text)
{
    constexpr qsizetype kLongest = 2000;
    const bool isNone = text.isEmpty() || text == kNone;
    const bool isPath = text.size() <= kLongest && QDir::isAbsolutePath(text) &&
                        text.endsWith(".ics"_L1, Qt::CaseInsensitive) && !text.contains(QChar(0));
    if (!isNone && !isPath)
        return false;
    settings.calendarFile = isNone ? QString() : text;
    return true;
}

constexpr std::array kEntries{
    Entry{"dayStartsAt"_L1, "00:00 to 06:00"_L1, dayStartText, readDayStart},
    number<&Settings::daysAWeek, 1, 7>("daysAWeek"_L1, "1 to 7"_L1),
    Entry{"weekStartsOn"_L1, "monday to sunday, locale"_L1, weekStartText, readWeekStart},
    choice<&Settings::appearance>("appearance"_L1, "system, light, dark, highContrast"_L1),
    Entry{"language"_L1, "a language tag such as de or en, system"_L1, languageText, readLanguage},
    choice<&Settings::streakShown>("streakShown"_L1, "weeks, days, none"_L1),
    flag<&Settings::weeklyReview>("weeklyReview"_L1),
    flag<&Settings::soundOn>("soundOn"_L1),
    number<&Settings::soundVolume, 0, 100>("soundVolume"_L1, "0 to 100"_L1),
    choice<&Settings::guidance>("guidance"_L1, "tones, voice, both, none"_L1),
    choice<&Settings::soundSet>("soundSet"_L1, "warm, bright, wood"_L1),
    choice<&Settings::voiceEngine>("voiceEngine"_L1, "builtIn, system"_L1),
    name<&Settings::voice>("voice"_L1),
    number<&Settings::voiceRate, 50, 200>("voiceRate"_L1, "50 to 200"_L1),
    number<&Settings::voiceVolume, 0, 100>("voiceVolume"_L1, "0 to 100"_L1),
    choice<&Settings::counting>("counting"_L1, "none, repetitions, seconds, both"_L1),
    flag<&Settings::encouragement>("encouragement"_L1),
    choice<&Settings::pacing>("pacing"_L1, "paced, selfPaced"_L1),
    flag<&Settings::repetitionBeat>("repetitionBeat"_L1),
    number<&Settings::tempo, 50, 150>("tempo"_L1, "50 to 150"_L1),
    choice<&Settings::firstSide>("firstSide"_L1, "left, right, alternating"_L1),
    name<&Settings::floorScreen>("floorScreen"_L1),
    choice<&Settings::breathing>("breathing"_L1, "asTaught, own"_L1),
    seconds<&Settings::breathIn, 2, 15>("breathInSeconds"_L1, "2 to 15"_L1),
    seconds<&Settings::breathHold, 0, 15>("breathHoldSeconds"_L1, "0 to 15"_L1),
    seconds<&Settings::breathOut, 2, 15>("breathOutSeconds"_L1, "2 to 15"_L1),
    seconds<&Settings::breathPause, 0, 15>("breathPauseSeconds"_L1, "0 to 15"_L1),
    seconds<&Settings::prepare, 3, 60>("prepareSeconds"_L1, "3 to 60"_L1),
    seconds<&Settings::changeSides, 3, 30>("changeSidesSeconds"_L1, "3 to 30"_L1),
    choice<&Settings::exerciseView>("exerciseView"_L1, "pictures, list"_L1),
    choice<&Settings::planWeekView>("planWeekView"_L1, "hours, lists"_L1),
    choice<&Settings::figure, &FigureLook::skin>("figureSkin"_L1, "light, tan, brown, dark"_L1),
    choice<&Settings::figure, &FigureLook::outfit>("figureOutfit"_L1,
                                                   "coral, blue, yellow, grey"_L1),
    flag<&Settings::reducedMotion>("reducedMotion"_L1),
    flag<&Settings::remindersOn>("remindersOn"_L1),
    time<&Settings::quietHours, &DailySpan::from>("quietFrom"_L1),
    time<&Settings::quietHours, &DailySpan::until>("quietUntil"_L1),
    Entry{"defaultReminderMinutes"_L1, "0 to 1440, none"_L1, defaultReminderText,
          readDefaultReminder},
    flag<&Settings::deskBreaks, &DeskBreakChoice::on>("deskBreaksOn"_L1),
    minutes<20, 180, &Settings::deskBreaks, &DeskBreakChoice::every>("deskBreakEveryMinutes"_L1,
                                                                     "20 to 180"_L1),
    time<&Settings::deskBreaks, &DeskBreakChoice::hours, &DailySpan::from>("deskBreakFrom"_L1),
    time<&Settings::deskBreaks, &DeskBreakChoice::hours, &DailySpan::until>("deskBreakUntil"_L1),
    Entry{"deskBreakDays"_L1, "one or more of monday to sunday, with commas"_L1,
          [](const Settings& settings) { return weekdaysText(settings.deskBreaks.days); },
          [](Settings& settings, const QString& text) {
              return assignWeekdays(settings.deskBreaks.days, text);
          }},
    Entry{"dayShortestMinutes"_L1, "1 to 120"_L1,
          [](const Settings& settings) { return minutesText(settings.care.dayMinutes.shortest); },
          readShortestDay},
    Entry{"dayLongestMinutes"_L1, "5 to 180"_L1,
          [](const Settings& settings) { return minutesText(settings.care.dayMinutes.longest); },
          readLongestDay},
    choice<&Settings::care, &CareChoice::experience>("experience"_L1, "new, used"_L1),
    flag<&Settings::care, &CareChoice::wakeTimeOn>("wakeTimeOn"_L1),
    time<&Settings::care, &CareChoice::wakeTime>("wakeTime"_L1),
    flag<&Settings::care, &CareChoice::aerobicGoalOn>("aerobicGoalOn"_L1),
    minutes<10, 600, &Settings::care, &CareChoice::aerobicGoal>("aerobicGoalMinutes"_L1,
                                                                "10 to 600"_L1),
    flag<&Settings::startAtLogin>("startAtLogin"_L1),
    flag<&Settings::closeToTray>("closeToTray"_L1),
    printChoice<&PrintChoices::columns>("printColumns"_L1, "one, two"_L1),
    printChoice<&PrintChoices::size>("printSize"_L1, "normal, large"_L1),
    Entry{"printPaper"_L1, "a4, letter, locale"_L1, printPaperText, readPrintPaper},
    printChoice<&PrintChoices::colours>("printColours"_L1, "colour, grey"_L1),
    printFlag<&PrintChoices::tickBoxes>("printTickBoxes"_L1),
    printFlag<&PrintChoices::figures>("printFigures"_L1),
    printFlag<&PrintChoices::weekRoutines>("printWeekRoutines"_L1),
    Entry{"calendarFile"_L1, "the whole path of a file that ends in .ics, none"_L1,
          [](const Settings& settings) {
              return settings.calendarFile.isEmpty() ? QString(kNone) : settings.calendarFile;
          },
          readCalendarFile},
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

Settings withChoice(Settings settings, const PracticeChoice& choice)
{
    settings.guidance = choice.guidance.value_or(settings.guidance);
    settings.soundSet = choice.soundSet.value_or(settings.soundSet);
    settings.pacing = choice.pacing.value_or(settings.pacing);
    settings.breathing = choice.breathing.value_or(settings.breathing);
    return settings;
}

Qt::DayOfWeek firstDayOfWeek(const Settings& settings)
{
    return settings.weekStartsOn.value_or(QLocale().firstDayOfWeek());
}

} // namespace limber
