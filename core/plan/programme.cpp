// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/programme.h"

#include "core/common/json_reader.h"
#include "core/exercise/dose_file.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool hasTag(const Exercise& exercise, PlanTag tag)
{
    return std::ranges::find(exercise.planTags, tag) != exercise.planTags.end();
}

RoutineFocus focusOf(const Exercise& exercise)
{
    if (hasTag(exercise, PlanTag::Aerobic))
        return RoutineFocus::Aerobic;
    if (exercise.load == LoadClass::Strength)
        return RoutineFocus::Strength;
    if (hasTag(exercise, PlanTag::Posture))
        return RoutineFocus::Posture;
    return exercise.load == LoadClass::Restorative ? RoutineFocus::Restorative
                                                   : RoutineFocus::Mixed;
}

/// A text that is the same for the same amounts and differs for others: "600" for ten minutes.
/// What has no effect (the rest of a single set) is left out.
QString amountsText(const Dose& dose)
{
    QStringList amounts;
    for (const DoseField field : doseFields(dose.type)) {
        const bool needsSets = field == DoseField::Sets || field == DoseField::RestSeconds;
        if (needsSets && dose.sets == 1)
            continue;
        if (field == DoseField::Repetitions && !dose.repetitionsPerSet.empty()) {
            for (const int repetitions : dose.repetitionsPerSet)
                amounts.append(QString::number(repetitions));
        } else {
            amounts.append(QString::number(dose.value(field)));
        }
    }
    return amounts.join(u'-');
}

RoutineId singleRoutineId(const RoutineStep& step)
{
    QStringList parts{u"single"_s, step.exercise.text()};
    if (!step.mode.isEmpty())
        parts.append(step.mode);
    parts.append(amountsText(step.dose));
    const QString text = parts.join(u'-');
    if (const auto id = RoutineId::fromText(text))
        return *id;
    // Too long for an id: a hash of it is as stable.
    static const QUuid kNamespace(u"{a4d0a5a1-3a3b-5c1e-9a43-5d8f5a1be6c7}"_s);
    const QString hashed = QUuid::createUuidV5(kNamespace, text).toString(QUuid::WithoutBraces);
    return RoutineId::fromText(hashed).value_or(RoutineId::create());
}

Result<Routine> singleRoutine(const RoutineStep& step, const Catalogue& catalogue)
{
    const Exercise* exercise = catalogue.find(step.exercise);
    if (!exercise)
        return failure(ErrorCode::NotFound, step.exercise.text());
    return Routine{.id = singleRoutineId(step),
                   .origin = Origin::Own,
                   .name = exercise->name,
                   .goal = {},
                   .focus = focusOf(*exercise),
                   .level = RoutineLevel::Beginner,
                   .steps = {step}};
}

template <typename T> void addUnlessThere(std::vector<T>& things, T thing)
{
    if (std::ranges::find(things, thing.id, &T::id) == things.end())
        things.push_back(std::move(thing));
}

Result<RoutineId> routineOf(const ProgrammeItem& item, const Catalogue& catalogue,
                            std::vector<Routine>& routines)
{
    if (const auto* routine = std::get_if<RoutineId>(&item))
        return *routine;
    Result<Routine> routine = singleRoutine(std::get<RoutineStep>(item), catalogue);
    if (!routine)
        return tl::unexpected(routine.error());
    RoutineId id = routine->id;
    addUnlessThere(routines, std::move(*routine));
    return id;
}

Result<> checkAdoption(QDate from, const std::vector<QTime>& times)
{
    if (!from.isValid())
        return failure(ErrorCode::InvalidValue, u"from"_s);
    if (times.empty() || !std::ranges::all_of(times, [](QTime time) { return time.isValid(); }))
        return failure(ErrorCode::InvalidValue, u"times"_s);
    return {};
}

std::vector<QTime> readTimes(JsonReader& reader)
{
    std::vector<QTime> times;
    for (const QString& text : reader.texts("times"_L1)) {
        const QTime time = QTime::fromString(text, u"HH:mm"_s);
        if (time.isValid())
            times.push_back(time);
        else
            reader.report("times"_L1, u"\"%1\" is not a time as HH:MM"_s.arg(text));
    }
    if (times.empty())
        reader.report("times"_L1, u"names no time"_s);
    return times;
}

/// The bundled programmes are the only ones, so a place that makes no valid id is a mistake of
/// the file's own id, which has been reported already.
RoutineStepId itemStepId(const ProgrammeId& programme, QLatin1StringView day, int place)
{
    const QString text = u"%1-%2-%3"_s.arg(programme.text(), day).arg(place);
    return RoutineStepId::fromText(text).value_or(RoutineStepId::create());
}

std::optional<ProgrammeItem> readItem(JsonReader& reader, const RoutineStepId& stepId,
                                      const std::vector<Routine>& routines,
                                      const Catalogue& catalogue)
{
    if (!reader.has("routine"_L1)) {
        if (auto step = readStep(reader, stepId, catalogue))
            return std::move(*step);
        return std::nullopt;
    }
    const auto id = reader.id<RoutineId>("routine"_L1);
    if (std::ranges::find(routines, id, &Routine::id) == routines.end()) {
        reader.report("routine"_L1, u"there is no routine \"%1\""_s.arg(id.text()));
        return std::nullopt;
    }
    return id;
}

std::vector<RoutineId> readEvening(JsonReader& reader, const std::vector<Routine>& routines)
{
    std::vector<RoutineId> evening;
    if (!reader.has("evening"_L1))
        return evening;
    for (const QString& text : reader.texts("evening"_L1)) {
        const auto id = RoutineId::fromText(text);
        if (id && std::ranges::find(routines, *id, &Routine::id) != routines.end())
            evening.push_back(*id);
        else
            reader.report("evening"_L1, u"there is no routine \"%1\""_s.arg(text));
    }
    return evening;
}

std::map<Qt::DayOfWeek, std::vector<ProgrammeItem>> readDays(JsonReader reader,
                                                             const ProgrammeId& programme,
                                                             const std::vector<Routine>& routines,
                                                             const Catalogue& catalogue)
{
    std::map<Qt::DayOfWeek, std::vector<ProgrammeItem>> days;
    for (const auto& [day, name] : TokenTable<Qt::DayOfWeek>::entries) {
        std::vector<ProgrammeItem> items;
        int place = 0;
        for (JsonReader& item : reader.objects(name)) {
            const RoutineStepId stepId = itemStepId(programme, name, ++place);
            if (auto read = readItem(item, stepId, routines, catalogue))
                items.push_back(std::move(*read));
            item.finish();
        }
        if (!items.empty())
            days.emplace(day, std::move(items));
    }
    reader.finish();
    return days;
}

} // namespace

Result<AdoptedProgramme> adopt(const Programme& programme, QDate from,
                               const std::vector<QTime>& times, const Catalogue& catalogue)
{
    if (const auto checked = checkAdoption(from, times); !checked)
        return tl::unexpected(checked.error());
    const QDate lastDay = from.addDays(7 * programme.weeks - 1);

    AdoptedProgramme adopted;
    for (const auto& [day, items] : programme.days) {
        std::size_t place = 0;
        for (const ProgrammeItem& item : items) {
            const auto routine = routineOf(item, catalogue, adopted.routines);
            if (!routine)
                return tl::unexpected(routine.error());
            const bool isEvening =
                std::ranges::find(programme.evening, *routine) != programme.evening.end();
            const QTime time =
                isEvening ? times.back() : times[std::min(place++, times.size() - 1)];
            const auto same = std::ranges::find_if(adopted.entries, [&](const PlanEntry& entry) {
                return entry.routine == *routine && entry.time == time;
            });
            if (same != adopted.entries.end()) {
                same->recurrence.weekdays.insert(day);
                continue;
            }
            adopted.entries.push_back({.id = PlanEntryId::create(),
                                       .routine = *routine,
                                       .recurrence = {.weekdays = {day},
                                                      .everyWeeks = 1,
                                                      .from = from,
                                                      .until = lastDay,
                                                      .times = std::nullopt},
                                       .time = time});
        }
    }
    return adopted;
}

std::optional<Programme> parseProgramme(const QByteArray& json, const QString& fileName,
                                        const std::vector<Routine>& routines,
                                        const Catalogue& catalogue,
                                        std::vector<LoadProblem>& problems)
{
    const std::optional<QJsonObject> root = parseJsonObject(json, fileName, problems);
    if (!root)
        return std::nullopt;
    const std::size_t before = problems.size();
    JsonReader reader(*root, fileName, QString(), problems);
    const auto id = reader.idOfFile<ProgrammeId>();
    Programme programme{.id = id,
                        .name = reader.text("name"_L1),
                        .audience = reader.text("audience"_L1),
                        .weeks = reader.integer("weeks"_L1, 1, 26),
                        .times = readTimes(reader),
                        .evening = readEvening(reader, routines),
                        .days = readDays(reader.object("days"_L1), id, routines, catalogue),
                        .sources = readSourceKeys(reader, "sources"_L1)};
    for (const SourceKey& key : programme.sources) {
        if (!catalogue.source(key))
            reader.report("sources"_L1, u"there is no source \"%1\""_s.arg(key));
    }
    reader.finish();
    if (problems.size() > before)
        return std::nullopt;
    return programme;
}

LoadedProgrammes loadProgrammes(const QString& folder, const std::vector<Routine>& routines,
                                const Catalogue& catalogue)
{
    LoadedProgrammes loaded;
    for (const JsonFile& file : readJsonFiles(folder, loaded.problems)) {
        auto programme = parseProgramme(file.json, file.name, routines, catalogue, loaded.problems);
        if (programme)
            loaded.programmes.push_back(std::move(*programme));
    }
    std::ranges::stable_sort(loaded.programmes, [](const Programme& left, const Programme& right) {
        if (left.weeks != right.weeks)
            return left.weeks < right.weeks;
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return loaded;
}

LoadedProgrammes loadBundledProgrammes(const std::vector<Routine>& routines,
                                       const Catalogue& catalogue)
{
    return loadProgrammes(u":/content/programmes"_s, routines, catalogue);
}

} // namespace limber
