// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_commands.h"

#include "app/cli/plan_check_command.h"
#include "core/plan/plan_edit.h"
#include "core/progress/practice_history.h"
#include "core/storage/history_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

/// What every change of the plan needs.
struct OpenPlan {
    DataFile* file = nullptr;
    Plan plan;
    Qt::DayOfWeek firstDay = Qt::Monday;
    QDate today;
};

Outcome<OpenPlan> openPlan(Invocation& call)
{
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto plan = (*file)->plan.load();
    if (!plan)
        return noData(plan.error());
    return OpenPlan{*file, *plan, firstDayOfWeek(*settings), *today};
}

Outcome<> save(OpenPlan& open, const Result<Plan>& changed)
{
    if (!changed)
        return wrongUse(CliText::tr("not possible: %1").arg(changed.error().detail));
    if (const auto saved = open.file->plan.save(*changed); !saved)
        return noData(saved.error());
    return {};
}

Outcome<Weekdays> readWeekdays(const QString& text)
{
    Weekdays days;
    for (const QString& word : text.toLower().split(u',', Qt::SkipEmptyParts)) {
        bool isKnown = false;
        for (const auto& entry : TokenTable<Qt::DayOfWeek>::entries) {
            const QString name(entry.token);
            if (word.trimmed() == name || word.trimmed() == name.left(3)) {
                days.insert(entry.value);
                isKnown = true;
            }
        }
        if (!isKnown)
            return wrongUse(CliText::tr("--days: not a day of the week (mon, tue, wed, thu, fri, "
                                        "sat, sun): %1")
                                .arg(word));
    }
    if (days.isEmpty())
        return wrongUse(CliText::tr("--days is missing"));
    return days;
}

Outcome<std::optional<int>> readTimes(const Invocation& call)
{
    if (!call.has(u"times"_s))
        return std::optional<int>();
    return call.integer(u"times"_s, 1, 9999).map([](int times) { return std::optional(times); });
}

Outcome<std::vector<ReminderTime>> readReminders(const Invocation& call)
{
    const QString text = call.text(u"remind"_s);
    auto reminders = remindersFromText(text);
    if (!reminders || (call.has(u"remind"_s) && reminders->empty()))
        return wrongUse(CliText::tr("--remind: not minutes before (0 to 1440) or times of day "
                                    "(HH:MM), with commas: %1")
                            .arg(text));
    return *std::move(reminders);
}

Outcome<Answer> show(Invocation& call)
{
    const auto open = openPlan(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto from = call.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = call.date(u"to"_s);
    if (!until)
        return tl::unexpected(until.error());
    const auto history = loadHistory(open->file->database);
    if (!history)
        return noData(history.error());
    QJsonArray json;
    QStringList lines;
    for (const MatchedOccurrence& matched :
         matchOccurrences(*history, *from, *until, open->today, open->firstDay)) {
        const Occurrence& occurrence = matched.occurrence;
        const QString status(token(matched.status));
        json.append(QJsonObject{
            {u"entry"_s, occurrence.key.entry.text()},
            {u"routine"_s, occurrence.routine.text()},
            {u"date"_s, occurrence.date.toString(Qt::ISODate)},
            {u"time"_s, occurrence.time.toString(u"HH:mm"_s)},
            {u"status"_s, status},
            {u"movedFrom"_s, occurrence.isMovedToOtherDate()
                                 ? QJsonValue(occurrence.key.ruleDate.toString(Qt::ISODate))
                                 : QJsonValue()},
            {u"session"_s, matched.session ? QJsonValue(matched.session->text()) : QJsonValue()}});
        lines.append(
            u"%1 %2  %3  %4  %5"_s
                .arg(occurrence.date.toString(Qt::ISODate), occurrence.time.toString(u"HH:mm"_s))
                .arg(status, -8)
                .arg(occurrence.routine.text(), -24)
                .arg(occurrence.key.entry.text()));
    }
    return Answer{json, lines};
}

Outcome<Answer> add(Invocation& call)
{
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto days = readWeekdays(call.text(u"days"_s));
    if (!days)
        return tl::unexpected(days.error());
    const auto time = call.time(u"at"_s);
    if (!time)
        return tl::unexpected(time.error());
    const auto every = call.has(u"every"_s) ? call.integer(u"every"_s, 1, 52) : Outcome<int>(1);
    if (!every)
        return tl::unexpected(every.error());
    const auto from = call.optionalDate(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = call.optionalDate(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    const auto times = readTimes(call);
    if (!times)
        return tl::unexpected(times.error());
    const auto reminders = readReminders(call);
    if (!reminders)
        return tl::unexpected(reminders.error());
    auto open = openPlan(call);
    if (!open)
        return tl::unexpected(open.error());

    const PlanEntry entry{PlanEntryId::create(), routine->id,
                          Recurrence{*days, *every, from->value_or(open->today), *until, *times},
                          *time, *reminders};
    if (const auto saved = save(*open, withEntryAdded(open->plan, entry)); !saved)
        return tl::unexpected(saved.error());
    return Answer{QJsonObject{{u"entry"_s, entry.id.text()}}, {entry.id.text()}};
}

Outcome<OccurrenceKey> meantOccurrence(const Invocation& call, const OpenPlan& open)
{
    const auto entry = PlanEntryId::fromText(call.words().at(0));
    if (!entry)
        return wrongUse(CliText::tr("not an entry id: %1").arg(call.words().at(0)));
    const auto day = parseDate(call.words().at(1), CliText::tr("date"));
    if (!day)
        return tl::unexpected(day.error());
    const auto occurrence = findOccurrence(open.plan, *entry, *day, open.firstDay);
    if (!occurrence) {
        return wrongUse(CliText::tr("entry %1 has nothing on %2")
                            .arg(entry->text(), day->toString(Qt::ISODate)));
    }
    return occurrence->key;
}

Outcome<Answer>
changeOccurrence(Invocation& call,
                 const std::function<Outcome<Plan>(const OpenPlan&, const OccurrenceKey&)>& change)
{
    auto open = openPlan(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto key = meantOccurrence(call, *open);
    if (!key)
        return tl::unexpected(key.error());
    const auto changed = change(*open, *key);
    if (!changed)
        return tl::unexpected(changed.error());
    if (const auto saved = save(*open, *changed); !saved)
        return tl::unexpected(saved.error());
    const auto now = findOccurrence(*changed, key->entry, key->ruleDate, open->firstDay);
    return Answer{
        QJsonObject{{u"entry"_s, key->entry.text()},
                    {u"ruleDate"_s, key->ruleDate.toString(Qt::ISODate)},
                    {u"date"_s, now ? QJsonValue(now->date.toString(Qt::ISODate)) : QJsonValue()},
                    {u"time"_s, now ? QJsonValue(now->time.toString(u"HH:mm"_s)) : QJsonValue()}},
        {}};
}

/// The changed plan, or the reason why it cannot be changed so.
Outcome<Plan> orWrongUse(const Result<Plan>& changed)
{
    if (!changed)
        return wrongUse(CliText::tr("not possible: %1").arg(changed.error().detail));
    return *changed;
}

/// Whether a session completed the occurrence.
Outcome<bool> isDone(const OpenPlan& open, const OccurrenceKey& key)
{
    const auto history = loadHistory(open.file->database);
    if (!history)
        return noData(history.error());
    const auto meant = findOccurrence(open.plan, key.entry, key.ruleDate, open.firstDay);
    if (!meant)
        return false;
    const auto matched = matchOccurrences(*history, meant->date, meant->date,
                                          std::max(meant->date, open.today), open.firstDay);
    return std::ranges::any_of(matched, [&key](const MatchedOccurrence& one) {
        return one.occurrence.key == key && one.status == OccurrenceStatus::Done;
    });
}

Outcome<Answer> move(Invocation& call)
{
    const auto toDate = call.date(u"to"_s);
    if (!toDate)
        return tl::unexpected(toDate.error());
    std::optional<QTime> toTime;
    if (call.has(u"at"_s)) {
        const auto time = call.time(u"at"_s);
        if (!time)
            return tl::unexpected(time.error());
        toTime = *time;
    }
    return changeOccurrence(
        call, [&](const OpenPlan& open, const OccurrenceKey& key) -> Outcome<Plan> {
            const auto done = isDone(open, key);
            if (!done)
                return tl::unexpected(done.error());
            if (*done)
                return wrongUse(CliText::tr("what is done cannot be moved"));
            return orWrongUse(withOccurrenceMoved(open.plan, key, *toDate, toTime, open.firstDay));
        });
}

Outcome<Answer> skip(Invocation& call)
{
    return changeOccurrence(call, [](const OpenPlan& open, const OccurrenceKey& key) {
        return orWrongUse(withOccurrenceSkipped(open.plan, key, open.firstDay));
    });
}

Outcome<Answer> pause(Invocation& call)
{
    const auto from = call.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = call.date(u"to"_s);
    if (!until)
        return tl::unexpected(until.error());
    auto open = openPlan(call);
    if (!open)
        return tl::unexpected(open.error());
    const Pause added{PauseId::create(), DateRange{*from, *until}};
    if (const auto saved = save(*open, withPauseAdded(open->plan, added)); !saved)
        return tl::unexpected(saved.error());
    return Answer{QJsonObject{{u"pause"_s, added.id.text()}}, {added.id.text()}};
}

} // namespace

std::vector<Command> planCommands()
{
    return {
        {u"plan show"_s,
         u"plan show --from D --to D"_s,
         CliText::tr("what is planned, with its status"),
         {u"from"_s, u"to"_s},
         0,
         show},
        {u"plan add"_s,
         u"plan add ROUTINE --days mon,wed,fri --at 07:30 [--every N] [--from D] [--until D] "
         "[--times N] [--remind 10,07:00]"_s,
         CliText::tr("put a routine on weekdays"),
         {u"days"_s, u"at"_s, u"every"_s, u"from"_s, u"until"_s, u"times"_s, u"remind"_s},
         1,
         add},
        {u"plan move"_s,
         u"plan move ENTRY D --to D [--at T]"_s,
         CliText::tr("move one occurrence"),
         {u"to"_s, u"at"_s},
         2,
         move},
        {u"plan skip"_s, u"plan skip ENTRY D"_s, CliText::tr("skip one occurrence"), {}, 2, skip},
        {u"plan pause"_s,
         u"plan pause --from D --to D"_s,
         CliText::tr("pause everything over some days"),
         {u"from"_s, u"to"_s},
         0,
         pause},
        planCheckCommand(),
    };
}

} // namespace limber::cli
