// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename Make> QJsonArray listOf(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& one : list)
        array.append(make(one));
    return array;
}

QJsonArray textsOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray keysOf(const std::vector<SourceKey>& keys)
{
    return listOf(keys, [](const SourceKey& key) { return QJsonValue(key); });
}

template <typename Enum> QJsonArray tokensOf(const std::vector<Enum>& values)
{
    return listOf(values, [](Enum value) { return QJsonValue(QString(token(value))); });
}

int secondsOf(std::chrono::seconds duration)
{
    return static_cast<int>(duration.count());
}

void insertText(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject rangeObject(DoseField field, const DoseRange& range)
{
    QJsonObject object{{u"default"_s, range.standard}, {u"sources"_s, keysOf(range.sources)}};
    // The rest has no range of its own: any rest up to the longest will do.
    if (field == DoseField::RestSeconds)
        return object;
    object.insert("min"_L1, range.minimum);
    object.insert("max"_L1, range.maximum);
    if (range.step != 1)
        object.insert("step"_L1, range.step);
    if (range.cap) {
        object.insert("cap"_L1, *range.cap);
        object.insert("capSources"_L1, keysOf(range.capSources));
    }
    insertText(object, "note"_L1, range.note);
    return object;
}

bool countsRepetitions(DoseType type)
{
    return type == DoseType::Repetitions || type == DoseType::RepetitionsWithHold;
}

QJsonObject doseObject(const DoseDefinition& dose)
{
    QJsonObject object{{u"type"_s, QString(token(dose.type))}};
    if (countsRepetitions(dose.type))
        object.insert("repsPer"_L1, QString(token(dose.repetitionsPer)));
    if (dose.type == DoseType::TimedFlow)
        object.insert("flow"_L1, QString(token(dose.flow)));
    const bool isDescending = !dose.repetitionsPerSet.empty();
    for (const auto& [field, range] : dose.ranges) {
        // Descending sets are told by their numbers, from which the range follows.
        if (field != DoseField::Repetitions || !isDescending)
            object.insert(token(field), rangeObject(field, range));
    }
    if (isDescending) {
        object.insert("repsPerSet"_L1,
                      listOf(dose.repetitionsPerSet, [](int count) { return QJsonValue(count); }));
    }
    return object;
}

QJsonObject modeObject(const DoseMode& mode)
{
    return {{u"id"_s, mode.id},
            {u"name"_s, mode.name},
            {u"sources"_s, keysOf(mode.sources)},
            {u"dose"_s, doseObject(mode.definition)}};
}

QJsonObject phaseObject(const Phase& phase)
{
    QJsonObject object{{u"id"_s, phase.id},
                       {u"name"_s, phase.name},
                       {u"cue"_s, phase.cue},
                       {u"seconds"_s, secondsOf(phase.duration)},
                       {u"when"_s, QString(token(phase.when))},
                       {u"breath"_s, QString(token(phase.breath))},
                       {u"sources"_s, keysOf(phase.sources)}};
    if (phase.usesHold)
        object.insert("usesHold"_L1, true);
    return object;
}

QJsonObject sourcedObject(const SourcedText& text)
{
    return {{u"text"_s, text.text}, {u"sources"_s, keysOf(text.sources)}};
}

QJsonObject levelObject(const Level& level)
{
    QJsonObject object{{u"direction"_s, QString(token(level.direction))},
                       {u"name"_s, level.name},
                       {u"sources"_s, keysOf(level.sources)}};
    if (level.exercise)
        object.insert("exercise"_L1, level.exercise->text());
    return object;
}

QJsonObject noteObject(const SourceNote& note)
{
    return {{u"source"_s, note.source}, {u"section"_s, note.section}, {u"says"_s, note.says}};
}

QJsonObject frequencyObject(const Frequency& frequency)
{
    QJsonObject object{{u"minPerWeek"_s, frequency.minimumPerWeek},
                       {u"maxPerWeek"_s, frequency.maximumPerWeek},
                       {u"sources"_s, keysOf(frequency.sources)}};
    insertText(object, "note"_L1, frequency.note);
    return object;
}

} // namespace

QByteArray writeExercise(const Exercise& exercise)
{
    QJsonObject object{
        {u"id"_s, exercise.id.text()},
        {u"name"_s, exercise.name},
        {u"aliases"_s, textsOf(exercise.aliases)},
        {u"category"_s, QString(token(exercise.category))},
        {u"categories"_s, tokensOf(exercise.categories)},
        {u"position"_s, QString(token(exercise.position))},
        {u"equipment"_s, tokensOf(exercise.equipment)},
        {u"sides"_s, QString(token(exercise.sides))},
        {u"bodyAreas"_s, tokensOf(exercise.bodyAreas)},
        {u"intensity"_s, exercise.intensity},
        {u"load"_s, QString(token(exercise.load))},
        {u"stretch"_s, QString(token(exercise.stretch))},
        {u"spineMotions"_s, tokensOf(exercise.spineMotions)},
        {u"planTags"_s, tokensOf(exercise.planTags)},
        {u"frequency"_s, frequencyObject(exercise.frequency)},
        {u"dose"_s, doseObject(exercise.dose)},
        {u"doseModes"_s, listOf(exercise.doseModes, modeObject)},
        {u"phases"_s, listOf(exercise.phases, phaseObject)},
        {u"steps"_s, textsOf(exercise.steps)},
        {u"formCues"_s, listOf(exercise.formCues, sourcedObject)},
        {u"breathing"_s, listOf(exercise.breathing, sourcedObject)},
        {u"cautions"_s, listOf(exercise.cautions, sourcedObject)},
        {u"levels"_s, listOf(exercise.levels, levelObject)},
        {u"sourceNotes"_s, listOf(exercise.sourceNotes, noteObject)},
        {u"decisions"_s, textsOf(exercise.decisions)},
    };
    insertText(object, "purpose"_L1, exercise.purpose);
    if (exercise.variantOf)
        object.insert("variantOf"_L1, exercise.variantOf->text());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace limber
