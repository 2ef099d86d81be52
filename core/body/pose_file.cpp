// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_file.h"

#include "core/body/pose_merge.h"
#include "core/body/pose_reader.h"

#include <QFileInfo>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostKeyframes = 40;
constexpr int kMostProps = 8;
constexpr auto kBasesFile = "bases.json"_L1;

Camera readCamera(JsonReader& outer)
{
    Camera camera;
    if (!outer.has("camera"_L1))
        return camera;
    JsonReader reader = outer.object("camera"_L1);
    camera.azimuth = reader.optionalNumber("azimuth"_L1, -360, 360).value_or(camera.azimuth);
    camera.elevation = reader.optionalNumber("elevation"_L1, -90, 90).value_or(camera.elevation);
    camera.centre = readVector(reader, "centre"_L1);
    camera.height = reader.optionalNumber("height"_L1, 0.2, 10).value_or(0.0);
    if (camera.centre && camera.height <= 0.0)
        reader.report("height"_L1, u"is missing beside the centre"_s);
    reader.finish();
    return camera;
}

std::vector<Prop> readProps(JsonReader& outer)
{
    std::vector<Prop> props;
    if (!outer.has("props"_L1))
        return props;
    for (JsonReader& reader : outer.objects("props"_L1)) {
        Prop prop;
        prop.kind = reader.value("kind"_L1, prop.kind);
        prop.at = readVector(reader, "at"_L1).value_or(prop.at);
        prop.size = readVector(reader, "size"_L1).value_or(prop.size);
        prop.yaw = reader.optionalNumber("yaw"_L1, -360, 360).value_or(0.0);
        if (std::min({prop.size.x, prop.size.y, prop.size.z}) <= 0.0)
            reader.report("size"_L1, u"is not positive"_s);
        reader.finish();
        props.push_back(prop);
    }
    if (props.size() > kMostProps)
        outer.report("props"_L1, u"are more than %1"_s.arg(kMostProps));
    return props;
}

/// Keyframes with base and pose merged in.
std::vector<Keyframe> readKeyframes(JsonReader& outer, const QJsonObject& below,
                                    const QString& file, std::vector<LoadProblem>& problems)
{
    std::vector<Keyframe> keyframes;
    const QJsonValue list = outer.any("keyframes"_L1);
    const QJsonArray entries = list.toArray();
    if (!list.isArray() || entries.isEmpty() || entries.size() > kMostKeyframes) {
        outer.report("keyframes"_L1, u"is not a list of 1 to %1 keyframes"_s.arg(kMostKeyframes));
        return keyframes;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = u"keyframes[%1]"_s.arg(i);
        if (!entries.at(i).isObject()) {
            problems.push_back({file, path, u"is not an object"_s});
            continue;
        }
        JsonReader reader(mergedPose(below, entries.at(i).toObject()), file, path, problems);
        const QString name = reader.text("name"_L1);
        if (std::ranges::find(keyframes, name, &Keyframe::name) != keyframes.end())
            reader.report("name"_L1, u"\"%1\" is there twice"_s.arg(name));
        keyframes.push_back({name, readPose(reader)});
        reader.finish();
    }
    return keyframes;
}

int indexOf(const std::vector<Keyframe>& keyframes, const QString& name)
{
    const auto found = std::ranges::find(keyframes, name, &Keyframe::name);
    return found == keyframes.end() ? -1 : static_cast<int>(found - keyframes.begin());
}

/// The keyframes of a path by their names; unknown ones are reported.
std::vector<int> readPath(const QJsonValue& value, const Motion& motion, const QString& file,
                          const QString& path, std::vector<LoadProblem>& problems)
{
    std::vector<int> indices;
    const QJsonArray names = value.toArray();
    if (!value.isArray() || names.isEmpty() || names.size() > kMostKeyframes)
        problems.push_back({file, path, u"is not a list of keyframes"_s});
    for (const auto& name : names) {
        const int index = indexOf(motion.keyframes, name.toString());
        if (index < 0)
            problems.push_back({file, path, u"\"%1\" is no keyframe"_s.arg(name.toString())});
        else
            indices.push_back(index);
    }
    return indices;
}

PhasePath readPhase(const QJsonValue& value, const Motion& motion, const QString& file,
                    const QString& path, std::vector<LoadProblem>& problems)
{
    if (!value.isObject())
        return {readPath(value, motion, file, path, problems), PathKind::Once};
    JsonReader reader(value.toObject(), file, path, problems);
    PhasePath phase;
    phase.keyframes =
        readPath(reader.any("path"_L1), motion, file, reader.pathOf("path"_L1), problems);
    phase.kind = reader.value("kind"_L1, PathKind::Once);
    reader.finish();
    return phase;
}

/// Which keyframes each phase passes; where the file does not say, each keyframe is the phase of
/// its name.
std::map<QString, PhasePath> readPhases(JsonReader& outer, const Motion& motion,
                                        const QString& file, std::vector<LoadProblem>& problems)
{
    std::map<QString, PhasePath> phases;
    const QJsonValue value = outer.any("phases"_L1);
    if (value.isUndefined()) {
        for (int i = 0; i < static_cast<int>(motion.keyframes.size()); ++i)
            phases[motion.keyframes[static_cast<std::size_t>(i)].name] = {{i}, PathKind::Once};
        return phases;
    }
    if (!value.isObject())
        outer.report("phases"_L1, u"is not an object"_s);
    const QJsonObject object = value.toObject();
    for (auto phase = object.constBegin(); phase != object.constEnd(); ++phase) {
        phases[phase.key()] =
            readPhase(phase.value(), motion, file, u"phases.%1"_s.arg(phase.key()), problems);
    }
    return phases;
}

/// The base that a pose builds on; reports one that nobody knows.
QJsonObject baseOf(JsonReader& reader, const std::map<QString, QJsonObject>& bases)
{
    const QString name = reader.optionalText("base"_L1);
    if (name.isEmpty())
        return {};
    const auto found = bases.find(name);
    if (found != bases.end())
        return found->second;
    reader.report("base"_L1, u"\"%1\" is no base pose"_s.arg(name));
    return {};
}

} // namespace

BasePoses parseBasePoses(const QByteArray& json, const QString& file,
                         std::vector<LoadProblem>& problems)
{
    BasePoses bases;
    const auto root = parseJsonObject(json, file, problems);
    if (!root)
        return bases;
    std::map<QString, QJsonObject> open;
    for (auto pose = root->constBegin(); pose != root->constEnd(); ++pose) {
        if (pose.value().isObject())
            open[pose.key()] = pose.value().toObject();
        else
            problems.push_back({file, pose.key(), u"is not an object"_s});
    }
    // Each round takes the poses whose own base is known by then.
    for (std::size_t before = open.size() + 1; open.size() < before;) {
        before = open.size();
        for (auto pose = open.begin(); pose != open.end();) {
            JsonReader reader(pose->second, file, pose->first, problems);
            const QString below = reader.optionalText("base"_L1);
            if (!below.isEmpty() && !bases.poses.contains(below)) {
                ++pose;
                continue;
            }
            QJsonObject difference = pose->second;
            difference.remove("base"_L1);
            const QJsonObject whole =
                mergedPose(below.isEmpty() ? QJsonObject() : bases.poses[below], difference);
            JsonReader check(whole, file, pose->first, problems);
            (void)readPose(check);
            check.finish();
            bases.poses[pose->first] = whole;
            pose = open.erase(pose);
        }
    }
    for (const auto& [name, pose] : open)
        problems.push_back({file, name + u".base"_s, u"is no base pose, or goes in a circle"_s});
    return bases;
}

std::map<QString, Pose> posesOf(const BasePoses& bases)
{
    std::map<QString, Pose> poses;
    std::vector<LoadProblem> told; // parseBasePoses told them already.
    for (const auto& [name, json] : bases.poses) {
        JsonReader reader(json, kBasesFile, name, told);
        poses[name] = readPose(reader);
    }
    return poses;
}

std::optional<Motion> parseMotion(const QByteArray& json, const QString& file,
                                  const BasePoses& bases, std::vector<LoadProblem>& problems)
{
    const std::size_t before = problems.size();
    const auto root = parseJsonObject(json, file, problems);
    if (!root)
        return {};
    JsonReader reader(*root, file, {}, problems);
    Motion motion;
    motion.exercise = reader.text("exercise"_L1);
    if (!motion.exercise.isEmpty() && QFileInfo(file).completeBaseName() != motion.exercise)
        reader.report("exercise"_L1, u"\"%1\" is not the name of the file"_s.arg(motion.exercise));
    motion.camera = readCamera(reader);
    motion.mat = reader.flag("mat"_L1, true);
    motion.props = readProps(reader);
    QJsonObject below = baseOf(reader, bases.poses);
    if (const QJsonValue pose = reader.any("pose"_L1); !pose.isUndefined()) {
        if (!pose.isObject())
            reader.report("pose"_L1, u"is not an object"_s);
        below = mergedPose(below, pose.toObject());
    }
    std::vector<LoadProblem> ofPose;
    JsonReader check(below, file, u"pose"_s, ofPose);
    (void)readPose(check);
    check.finish();
    problems.insert(problems.end(), ofPose.begin(), ofPose.end());
    // What is wrong with the pose would be reported again with each keyframe.
    motion.keyframes =
        readKeyframes(reader, ofPose.empty() ? below : QJsonObject(), file, problems);
    motion.phases = readPhases(reader, motion, file, problems);
    motion.picture = static_cast<int>(motion.keyframes.size()) - 1;
    if (const QString picture = reader.optionalText("picture"_L1); !picture.isEmpty()) {
        motion.picture = indexOf(motion.keyframes, picture);
        if (motion.picture < 0)
            reader.report("picture"_L1, u"\"%1\" is no keyframe"_s.arg(picture));
    }
    reader.finish();
    if (problems.size() > before)
        return {};
    return motion;
}

const Motion* MotionLibrary::find(const QString& exercise) const
{
    const auto found = motions.find(exercise);
    return found == motions.end() ? nullptr : &found->second;
}

MotionLibrary loadMotions(const QString& folder)
{
    MotionLibrary library;
    const std::vector<JsonFile> files = readJsonFiles(folder, library.problems);
    const auto bases = std::ranges::find(files, kBasesFile, &JsonFile::name);
    BasePoses known;
    if (bases != files.end())
        known = parseBasePoses(bases->json, bases->name, library.problems);
    else
        library.problems.push_back({kBasesFile, {}, u"is missing"_s});
    for (const JsonFile& file : files) {
        if (file.name == kBasesFile)
            continue;
        if (auto motion = parseMotion(file.json, file.name, known, library.problems))
            library.motions.emplace(motion->exercise, std::move(*motion));
    }
    return library;
}

} // namespace limber
