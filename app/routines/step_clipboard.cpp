// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_clipboard.h"

#include "app/routines/routine_words.h"
#include "app/wording/exercise_wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int kVersion = 1;
constexpr int kHighestNumber = 100'000;
constexpr qsizetype kMostSets = 100;

QJsonObject jsonOf(const Dose& dose)
{
    QJsonObject json{{u"type"_s, token(dose.type)},
                     {u"per"_s, token(dose.repetitionsPer)},
                     {u"flow"_s, token(dose.flow)}};
    for (const DoseField field : doseFields(dose.type))
        json.insert(token(field), dose.value(field));
    QJsonArray perSet;
    for (const int repetitions : dose.repetitionsPerSet)
        perSet.append(repetitions);
    if (!perSet.isEmpty())
        json.insert("repsPerSet"_L1, perSet);
    return json;
}

QJsonObject jsonOf(const RoutineStep& step, const std::vector<StepGroup>& groups)
{
    QJsonObject json{{u"exercise"_s, step.exercise.text()}, {u"dose"_s, jsonOf(step.dose)}};
    if (!step.mode.isEmpty())
        json.insert("mode"_L1, step.mode);
    if (!step.note.isEmpty())
        json.insert("note"_L1, step.note);
    if (step.restAfter.count() > 0)
        json.insert("restAfter"_L1, static_cast<int>(step.restAfter.count()));
    if (step.changeSides)
        json.insert("changeSides"_L1, static_cast<int>(step.changeSides->count()));
    if (step.group) {
        const auto found = std::ranges::find(groups, *step.group, &StepGroup::id);
        if (found != groups.end())
            json.insert("group"_L1, static_cast<int>(found - groups.begin()));
    }
    return json;
}

/// A whole number from 0 to `most`; nothing where it is anything else.
std::optional<int> numberOf(const QJsonValue& value, int most)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!(number >= 0 && number <= most))
        return std::nullopt;
    const int whole = static_cast<int>(number);
    return whole == number ? std::optional(whole) : std::nullopt;
}

/// An optional number: false where it is there and wrong.
bool readNumber(const QJsonObject& json, QLatin1StringView name, int most,
                std::optional<int>& number)
{
    if (!json.contains(name))
        return true;
    number = numberOf(json.value(name), most);
    return number.has_value();
}

std::optional<Dose> doseOf(const QJsonObject& json)
{
    const auto type = fromToken<DoseType>(json.value("type"_L1).toString());
    const auto per = fromToken<RepetitionsPer>(json.value("per"_L1).toString());
    const auto flow = fromToken<FlowShape>(json.value("flow"_L1).toString());
    if (!type || !per || !flow)
        return std::nullopt;
    Dose dose{.type = *type, .repetitionsPer = *per, .flow = *flow};
    for (const auto& entry : TokenTable<DoseField>::entries) {
        std::optional<int> number;
        if (!readNumber(json, token(entry.value), kHighestNumber, number))
            return std::nullopt;
        if (number)
            dose.setValue(entry.value, *number);
    }
    const QJsonArray perSet = json.value("repsPerSet"_L1).toArray();
    if (perSet.size() > kMostSets || (!perSet.isEmpty() && perSet.size() != dose.sets))
        return std::nullopt;
    for (const QJsonValue& value : perSet) {
        const auto number = numberOf(value, kHighestNumber);
        if (!number)
            return std::nullopt;
        dose.repetitionsPerSet.push_back(*number);
    }
    return dose;
}

/// What the exercise refuses would keep the whole routine from being saved.
void keepWithinBounds(RoutineStep& step, const Exercise& exercise)
{
    const DoseDefinition* definition = exercise.definition(step.mode);
    if (!definition) {
        step.mode.clear();
        definition = &exercise.dose;
    }
    const std::vector<DoseFinding> findings = definition->findings(step.dose);
    const bool isRefused = step.dose.type != definition->type ||
                           std::ranges::any_of(findings, [](const DoseFinding& finding) {
                               return finding.verdict == DoseVerdict::Refused;
                           });
    if (isRefused)
        step.dose = definition->standardDose();
}

std::optional<RoutineStep> stepOf(const QJsonValue& value, const std::vector<StepGroup>& groups,
                                  const Catalogue& catalogue)
{
    const QJsonObject json = value.toObject();
    const auto exercise = ExerciseId::fromText(json.value("exercise"_L1).toString());
    const QString mode = json.value("mode"_L1).toString();
    const auto dose = doseOf(json.value("dose"_L1).toObject());
    std::optional<int> rest;
    std::optional<int> change;
    std::optional<int> group;
    const int lastGroup = static_cast<int>(groups.size()) - 1;
    if (!exercise || !dose || (!mode.isEmpty() && !isIdText(mode)) ||
        !readNumber(json, "restAfter"_L1, static_cast<int>(kLongestStepRest.count()), rest) ||
        !readNumber(json, "changeSides"_L1, static_cast<int>(kLongestChangeOfSides.count()),
                    change) ||
        !readNumber(json, "group"_L1, lastGroup, group))
        return std::nullopt;
    RoutineStep step{.id = RoutineStepId::create(),
                     .exercise = *exercise,
                     .mode = mode,
                     .dose = *dose,
                     .note = json.value("note"_L1).toString().left(kLongestStepNote),
                     .restAfter = seconds{rest.value_or(0)}};
    if (change)
        step.changeSides = seconds{*change};
    if (group)
        step.group = groups[static_cast<std::size_t>(*group)].id;
    if (const Exercise* known = catalogue.find(step.exercise))
        keepWithinBounds(step, *known);
    return step;
}

bool readGroups(const QJsonArray& array, std::vector<StepGroup>& groups)
{
    if (array.size() > kMostRoutineSteps)
        return false;
    for (const QJsonValue& value : array) {
        const auto rounds = numberOf(value["rounds"_L1], kMostRounds);
        const auto rest = numberOf(value["rest"_L1], static_cast<int>(kLongestStepRest.count()));
        if (!rounds || *rounds < 1 || !rest)
            return false;
        groups.push_back(
            {.id = StepGroupId::create(), .rounds = *rounds, .restBetweenRounds = seconds{*rest}});
    }
    return true;
}

/// Whether the steps of each group stand next to each other and none is without steps.
bool areGroupsWhole(const StepExcerpt& excerpt)
{
    std::vector<StepGroupId> met;
    std::optional<StepGroupId> before;
    for (const RoutineStep& step : excerpt.steps) {
        if (step.group && step.group != before) {
            if (std::ranges::find(met, *step.group) != met.end())
                return false;
            met.push_back(*step.group);
        }
        before = step.group;
    }
    return met.size() == excerpt.groups.size();
}

} // namespace

QByteArray stepsAsJson(const StepExcerpt& excerpt)
{
    QJsonArray steps;
    for (const RoutineStep& step : excerpt.steps)
        steps.append(jsonOf(step, excerpt.groups));
    QJsonArray groups;
    for (const StepGroup& group : excerpt.groups) {
        groups.append(QJsonObject{{u"rounds"_s, group.rounds},
                                  {u"rest"_s, static_cast<int>(group.restBetweenRounds.count())}});
    }
    const QJsonObject root{{u"version"_s, kVersion}, {u"steps"_s, steps}, {u"groups"_s, groups}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::unique_ptr<QMimeData> mimeOf(const StepExcerpt& excerpt, const Catalogue& catalogue)
{
    QStringList lines;
    for (const RoutineStep& step : excerpt.steps)
        lines.append(stepLine(step, catalogue));
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1StringView(kStepsMime), stepsAsJson(excerpt));
    mime->setText(lines.join(u'\n'));
    return mime;
}

std::optional<StepExcerpt> stepsFromJson(const QByteArray& json, const Catalogue& catalogue)
{
    if (json.isEmpty() || json.size() > kLargestStepClipboard)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != kVersion)
        return std::nullopt;
    const QJsonArray steps = root.value("steps"_L1).toArray();
    if (steps.isEmpty() || steps.size() > kMostRoutineSteps)
        return std::nullopt;
    StepExcerpt excerpt;
    if (!readGroups(root.value("groups"_L1).toArray(), excerpt.groups))
        return std::nullopt;
    for (const QJsonValue& value : steps) {
        auto step = stepOf(value, excerpt.groups, catalogue);
        if (!step)
            return std::nullopt;
        excerpt.steps.push_back(std::move(*step));
    }
    if (!areGroupsWhole(excerpt))
        return std::nullopt;
    return excerpt;
}

std::optional<StepExcerpt> stepsOf(const QMimeData* mime, const Catalogue& catalogue)
{
    const QString format = QLatin1StringView(kStepsMime);
    if (!mime || !mime->hasFormat(format))
        return std::nullopt;
    return stepsFromJson(mime->data(format), catalogue);
}

std::unique_ptr<QMimeData> mimeOfExercises(const std::vector<const Exercise*>& exercises)
{
    QStringList ids;
    QStringList names;
    for (const Exercise* exercise : exercises) {
        ids.append(exercise->id.text());
        names.append(exerciseName(*exercise));
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1StringView(kExercisesMime), ids.join(u'\n').toLatin1());
    mime->setText(names.join(u'\n'));
    return mime;
}

std::vector<const Exercise*> exercisesOf(const QMimeData* mime, const Catalogue& catalogue)
{
    std::vector<const Exercise*> exercises;
    const QString format = QLatin1StringView(kExercisesMime);
    if (!mime || !mime->hasFormat(format))
        return exercises;
    const QByteArray ids = mime->data(format);
    if (ids.size() > kLargestStepClipboard)
        return exercises;
    for (const QByteArray& line : ids.split('\n')) {
        const auto id = ExerciseId::fromText(QString::fromLatin1(line));
        const Exercise* known = id ? catalogue.find(*id) : nullptr;
        if (known && exercises.size() < static_cast<std::size_t>(kMostRoutineSteps))
            exercises.push_back(known);
    }
    return exercises;
}

} // namespace limber
