// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan_builder.h"

#include <ostream>
#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& what, const QString& text)
{
    throw std::invalid_argument((what + u": "_s + text).toStdString());
}

int number(const QString& text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber)
        refuse(u"not a number"_s, text);
    return value;
}

QStringList split(const QString& words, qsizetype fewest)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    if (list.size() < fewest)
        refuse(u"too few words"_s, words);
    return list;
}

QString shortWord(Qt::DayOfWeek weekday)
{
    return QString(token(weekday)).left(3);
}

QString text(const Weekdays& days)
{
    QStringList words;
    for (int i = Qt::Monday; i <= Qt::Sunday; ++i) {
        const auto weekday = static_cast<Qt::DayOfWeek>(i);
        if (days.contains(weekday))
            words.append(shortWord(weekday));
    }
    return days == Weekdays::all() ? u"daily"_s : words.join(u',');
}

} // namespace

QDate day(const QString& text)
{
    const QDate date = QDate::fromString(text.size() == 5 ? u"2026-"_s + text : text, Qt::ISODate);
    if (!date.isValid())
        refuse(u"not a day"_s, text);
    return date;
}

QTime timeOfDay(const QString& text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        refuse(u"not a time"_s, text);
    return time;
}

Weekdays weekdays(const QString& text)
{
    if (text == "daily"_L1)
        return Weekdays::all();
    Weekdays days;
    for (const QString& word : text.split(u',')) {
        const Weekdays before = days;
        for (const auto& known : TokenTable<Qt::DayOfWeek>::entries) {
            if (shortWord(known.value) == word)
                days.insert(known.value);
        }
        if (days == before)
            refuse(u"not a weekday"_s, word);
    }
    return days;
}

PlanEntry entry(const QString& words)
{
    const QStringList list = split(words, 3);
    PlanEntry entry{id<PlanEntryId>(list[0]), id<RoutineId>(list[1]), {}, QTime(7, 0)};
    entry.recurrence.weekdays = weekdays(list[2]);
    for (qsizetype i = 3; i + 1 < list.size(); i += 2) {
        const QString& value = list[i + 1];
        if (list[i] == "from"_L1)
            entry.recurrence.from = day(value);
        else if (list[i] == "until"_L1)
            entry.recurrence.until = day(value);
        else if (list[i] == "times"_L1)
            entry.recurrence.times = number(value);
        else if (list[i] == "every"_L1)
            entry.recurrence.everyWeeks = number(value);
        else if (list[i] == "at"_L1)
            entry.time = timeOfDay(value);
        else
            refuse(u"unknown word"_s, list[i]);
    }
    return entry;
}

OccurrenceKey key(const QString& text)
{
    const QStringList parts = text.split(u'@');
    if (parts.size() != 2)
        refuse(u"not a key"_s, text);
    return {id<PlanEntryId>(parts[0]), day(parts[1])};
}

OccurrenceOverride moved(const QString& words)
{
    const QStringList list = split(words, 3);
    OccurrenceOverride change{{id<PlanEntryId>(list[0]), day(list[1])},
                              OccurrenceOverride::Change::Moved,
                              day(list[2]),
                              {}};
    if (list.size() > 3)
        change.toTime = timeOfDay(list[3]);
    return change;
}

OccurrenceOverride skipped(const QString& words)
{
    const QStringList list = split(words, 2);
    return {{id<PlanEntryId>(list[0]), day(list[1])}, OccurrenceOverride::Change::Skipped, {}, {}};
}

Pause pause(const QString& words)
{
    const QStringList list = split(words, 2);
    return {id<PauseId>(u"pause-%1-%2"_s.arg(list[0], list[1])), {day(list[0]), day(list[1])}};
}

QString text(QDate date)
{
    return date.toString(date.year() == 2026 ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString text(const std::vector<QDate>& dates)
{
    QStringList words;
    for (const QDate date : dates)
        words.append(text(date));
    return words.join(u", "_s);
}

QString text(const Occurrence& occurrence)
{
    const QString state = occurrence.state == PlannedState::Open      ? u"open"_s
                          : occurrence.state == PlannedState::Skipped ? u"skipped"_s
                                                                      : u"paused"_s;
    return u"%1@%2 %3 %4 %5"_s.arg(occurrence.key.entry.text(), text(occurrence.key.ruleDate),
                                   text(occurrence.date), occurrence.time.toString(u"HH:mm"_s),
                                   state);
}

QString text(const std::vector<Occurrence>& occurrences)
{
    QString lines;
    for (const Occurrence& occurrence : occurrences)
        lines += text(occurrence) + u'\n';
    return lines;
}

QString text(const Plan& plan)
{
    QString lines;
    for (const PlanEntry& entry : plan.entries) {
        const Recurrence& rule = entry.recurrence;
        lines += u"%1 %2 %3 from %4"_s.arg(entry.id.text(), entry.routine.text(),
                                           text(rule.weekdays), text(rule.from));
        if (rule.until)
            lines += u" until "_s + text(*rule.until);
        if (rule.times)
            lines += u" times %1"_s.arg(*rule.times);
        if (rule.everyWeeks != 1)
            lines += u" every %1"_s.arg(rule.everyWeeks);
        lines += u" at %1\n"_s.arg(entry.time.toString(u"HH:mm"_s));
    }
    for (const OccurrenceOverride& change : plan.overrides) {
        const QString which = change.key.entry.text() + u'@' + text(change.key.ruleDate);
        if (change.change == OccurrenceOverride::Change::Skipped) {
            lines += u"skip %1\n"_s.arg(which);
            continue;
        }
        lines += u"move %1 to %2"_s.arg(which, text(change.toDate));
        if (change.toTime)
            lines += u' ' + change.toTime->toString(u"HH:mm"_s);
        lines += u'\n';
    }
    for (const Pause& pause : plan.pauses)
        lines += u"pause %1 to %2\n"_s.arg(text(pause.days.from), pause.days.until
                                                                      ? text(*pause.days.until)
                                                                      : u"further notice"_s);
    return lines;
}

} // namespace limber::test

namespace limber {

void PrintTo(const Occurrence& occurrence, std::ostream* out)
{
    *out << test::text(occurrence).toStdString();
}

void PrintTo(const Error& error, std::ostream* out)
{
    *out << "error " << static_cast<int>(error.code) << ' ' << error.detail.toStdString();
}

} // namespace limber
