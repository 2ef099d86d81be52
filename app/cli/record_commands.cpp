// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_commands.h"

#include "core/progress/statistics.h"
#include "core/storage/history_store.h"
#include "core/storage/plan_link.h"
#include "core/storage/practice_preferences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestSessionMinutes = 24 * 60;

QJsonValue painJson(const std::optional<Pain>& pain)
{
    return pain ? QJsonValue(pain->value()) : QJsonValue();
}

Outcome<std::optional<Pain>> readPain(const Invocation& call, const QString& option)
{
    if (!call.has(option))
        return std::optional<Pain>();
    const auto value = call.integer(option, 0, Pain::kWorst);
    if (!value)
        return tl::unexpected(value.error());
    return std::optional<Pain>(*Pain::create(*value));
}

Outcome<SessionRecord> readRecord(Invocation& call)
{
    for (const QString& option : {u"routine"_s, u"start"_s}) {
        if (!call.has(option))
            return wrongUse(CliText::tr("--%1 is missing").arg(option));
    }
    const auto routine = call.routine(call.text(u"routine"_s));
    if (!routine)
        return tl::unexpected(routine.error());
    const auto start = localInstantFromIso(call.text(u"start"_s));
    if (!start) {
        return wrongUse(CliText::tr("--start: not a date and time with an offset "
                                    "(2026-03-01T07:30:00+01:00): %1")
                            .arg(call.text(u"start"_s)));
    }
    const auto minutes = call.integer(u"minutes"_s, 1, kLongestSessionMinutes);
    if (!minutes)
        return tl::unexpected(minutes.error());
    const auto before = readPain(call, u"before"_s);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = readPain(call, u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());

    SessionRecord record{{.id = SessionId::create(),
                          .routine = routine->id,
                          .routineName = routine->name,
                          .start = *start,
                          .day = dayOf(*start, settings->dayStartsAt)},
                         {}};
    record.active = std::chrono::minutes{*minutes};
    record.session = record.active;
    record.plannedActive = record.active;
    record.outcome = call.has(u"partial"_s) ? SessionOutcome::Partial : SessionOutcome::Completed;
    record.painBefore = *before;
    record.painAfter = *after;
    return record;
}

Outcome<Answer> logAdd(Invocation& call)
{
    auto record = readRecord(call);
    if (!record)
        return tl::unexpected(record.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto linked = keepLoggedSession(**file, *record, firstDayOfWeek(*settings));
    if (!linked)
        return noData(linked.error());
    QJsonValue completes;
    if (const auto& completed = *linked) {
        completes = QJsonObject{{u"entry"_s, completed->key.entry.text()},
                                {u"date"_s, completed->date.toString(Qt::ISODate)}};
    }
    return Answer{QJsonObject{{u"session"_s, record->id.text()}, {u"completes"_s, completes}},
                  {record->id.text()}};
}

Outcome<Answer> logList(Invocation& call)
{
    const auto from = call.optionalDate(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = call.optionalDate(u"to"_s);
    if (!until)
        return tl::unexpected(until.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto sessions = (*file)->sessions.summaries();
    if (!sessions)
        return noData(sessions.error());
    QJsonArray json;
    QStringList lines;
    for (const SessionSummary& session : *sessions) {
        if ((*from && session.day < **from) || (*until && session.day > **until))
            continue;
        const QString start = wallTime(session.start).toString(Qt::ISODate);
        json.append(QJsonObject{
            {u"session"_s, session.id.text()},
            {u"routine"_s, session.routine ? QJsonValue(session.routine->text()) : QJsonValue()},
            {u"day"_s, session.day.toString(Qt::ISODate)},
            {u"start"_s, start},
            {u"utcOffsetMinutes"_s, static_cast<int>(session.start.utcOffset.count())},
            {u"activeSeconds"_s, static_cast<qint64>(session.active.count())},
            {u"sessionSeconds"_s, static_cast<qint64>(session.session.count())},
            {u"outcome"_s, QString(token(session.outcome))},
            {u"painBefore"_s, painJson(session.painBefore)},
            {u"painWorst"_s, painJson(session.painWorst)},
            {u"painAfter"_s, painJson(session.painAfter)},
            {u"effort"_s, session.effort ? QJsonValue(*session.effort) : QJsonValue()}});
        lines.append(u"%1  %2  %3  %4"_s.arg(start, QString(token(session.outcome)))
                         .arg(session.active.count() / 60, 4)
                         .arg(session.routineName));
    }
    return Answer{json, lines};
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

qint64 seconds(std::chrono::seconds length)
{
    return length.count();
}

QJsonObject statisticsJson(const Statistics& figures)
{
    return QJsonObject{
        {u"today"_s, figures.today.toString(Qt::ISODate)},
        {u"dayStreak"_s, figures.dayStreak},
        {u"longestDayStreak"_s, figures.longestDayStreak},
        {u"weekStreak"_s, figures.weekStreak},
        {u"longestWeekStreak"_s, figures.longestWeekStreak},
        {u"weekGoal"_s, figures.weekGoal},
        {u"keptDaysThisWeek"_s, figures.keptDaysThisWeek},
        {u"score"_s, figures.score},
        {u"adherence"_s, QJsonObject{{u"last7Days"_s, orNull(figures.adherenceLast7Days)},
                                     {u"last30Days"_s, orNull(figures.adherenceLast30Days)},
                                     {u"all"_s, orNull(figures.adherenceAll)}}},
        {u"activeSeconds"_s, QJsonObject{{u"today"_s, seconds(figures.activeToday)},
                                         {u"thisWeek"_s, seconds(figures.activeThisWeek)},
                                         {u"last30Days"_s, seconds(figures.activeLast30Days)},
                                         {u"all"_s, seconds(figures.activeAll)}}},
        {u"sessions"_s, QJsonObject{{u"completed"_s, figures.sessions.completed},
                                    {u"partial"_s, figures.sessions.partial}}},
        {u"pain"_s, QJsonObject{{u"today"_s, orNull(figures.pain.today)},
                                {u"mean7"_s, orNull(figures.pain.mean7)},
                                {u"baseline"_s, orNull(figures.pain.baseline)},
                                {u"change"_s, orNull(figures.pain.change)},
                                {u"verdict"_s, QString(token(figures.pain.verdict))}}}};
}

/// "adherence.last7Days: 0.8" for every figure of a nested object.
void appendLines(const QJsonObject& json, const QString& prefix, QStringList& lines)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isObject()) {
            appendLines(it.value().toObject(), prefix + it.key() + u'.', lines);
            continue;
        }
        const QString text =
            it.value().isNull() ? CliText::tr("not known") : it.value().toVariant().toString();
        lines.append(prefix + it.key() + u": "_s + text);
    }
}

Outcome<Answer> stats(Invocation& call)
{
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto history = loadHistory((*file)->database);
    if (!history)
        return noData(history.error());
    const QJsonObject json =
        statisticsJson(computeStatistics(*history, *today, progressOptions(*settings)));
    QStringList lines;
    appendLines(json, QString(), lines);
    return Answer{json, lines};
}

/// Numbers and switches as such, everything else as text.
QJsonValue settingJson(const QString& text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

Outcome<Answer> settingsShow(Invocation& call)
{
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    QJsonObject json;
    QStringList lines;
    const auto texts = settingTexts(*settings);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        json.insert(it.key(), settingJson(it.value()));
        lines.append(it.key() + u": "_s + it.value());
    }
    return Answer{json, lines};
}

Outcome<Answer> settingsSet(Invocation& call)
{
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString key = call.words().at(0);
    const auto changed = withSetting(*settings, key, call.words().at(1));
    if (!changed) {
        return wrongUse(changed.error().code == ErrorCode::NotFound
                            ? CliText::tr("no setting has the name %1").arg(key)
                            : CliText::tr("%1: %2").arg(key, changed.error().detail));
    }
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    if (const auto saved = (*file)->settings.save(*changed); !saved)
        return noData(saved.error());
    return Answer{QJsonObject{{key, settingJson(settingTexts(*changed).value(key))}}, {}};
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {u"log add"_s,
         u"log add --routine ID --start ISO --minutes N [--before P] [--after P] [--partial]"_s,
         CliText::tr("record a session done elsewhere"),
         {u"routine"_s, u"start"_s, u"minutes"_s, u"before"_s, u"after"_s, u"partial"_s},
         0,
         logAdd},
        {u"log list"_s,
         u"log list [--from D] [--to D]"_s,
         CliText::tr("the sessions kept"),
         {u"from"_s, u"to"_s},
         0,
         logList},
        {u"stats"_s, u"stats"_s, CliText::tr("every figure on --today"), {}, 0, stats},
        {u"settings show"_s,
         u"settings show"_s,
         CliText::tr("all preferences"),
         {},
         0,
         settingsShow},
        {u"settings set"_s,
         u"settings set KEY VALUE"_s,
         CliText::tr("change one preference"),
         {},
         2,
         settingsSet},
    };
}

} // namespace limber::cli
