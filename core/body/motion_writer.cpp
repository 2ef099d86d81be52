// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/motion_writer.h"

#include <QJsonArray>

#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPerMetre = 1000.0;
constexpr double kPerDegree = 10.0;
constexpr double kPerDirection = 10000.0;

double roundedTo(double value, double parts)
{
    // Adding nothing makes a negative zero an ordinary one.
    return std::round(value * parts) / parts + 0.0;
}

void roundTo(double& value, double parts)
{
    value = roundedTo(value, parts);
}

void roundTo(Vector& vector, double parts)
{
    vector = {roundedTo(vector.x, parts), roundedTo(vector.y, parts), roundedTo(vector.z, parts)};
}

template <typename T> void roundTo(std::optional<T>& value, double parts)
{
    if (value)
        roundTo(*value, parts);
}

void roundBend(SpineBend& bend)
{
    for (double* angle : {&bend.bend, &bend.side, &bend.twist})
        roundTo(*angle, kPerDegree);
}

void roundPelvis(PelvisPose& pelvis)
{
    roundTo(pelvis.up, kPerDirection);
    roundTo(pelvis.front, kPerDirection);
    roundTo(pelvis.at, kPerMetre);
    for (double* angle : {&pelvis.tilt, &pelvis.lean, &pelvis.turn})
        roundTo(*angle, kPerDegree);
}

void roundArm(ArmPose& arm)
{
    roundTo(arm.at, kPerMetre);
    roundTo(arm.elbow, kPerDirection);
    roundTo(arm.upper, kPerDirection);
    roundTo(arm.lower, kPerDirection);
    roundTo(arm.fingers, kPerDirection);
    roundTo(arm.palm, kPerDirection);
    roundTo(arm.curl, kPerDirection);
}

void roundLeg(LegPose& leg)
{
    roundTo(leg.at, kPerMetre);
    roundTo(leg.knee, kPerDirection);
    roundTo(leg.thigh, kPerDirection);
    roundTo(leg.shin, kPerDirection);
    roundTo(leg.toes, kPerDirection);
    roundTo(leg.sole, kPerDirection);
    roundTo(leg.ankle, kPerDegree);
    roundTo(leg.toeBend, kPerDegree);
}

QJsonArray toJson(const Vector& vector)
{
    return {vector.x, vector.y, vector.z};
}

/// Writes fields that say something other than what a missing one means.
class ObjectWriter {
public:
    template <typename T>
    void add(QLatin1StringView name, const T& value, const T& whenMissing = T())
    {
        if (!(value == whenMissing))
            m_object.insert(name, jsonOf(value));
    }
    void add(QLatin1StringView name, const std::optional<Vector>& vector)
    {
        if (vector)
            m_object.insert(name, toJson(*vector));
    }
    void add(QLatin1StringView name, const QJsonObject& object)
    {
        if (!object.isEmpty())
            m_object.insert(name, object);
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QJsonValue jsonOf(double value) { return value; }
    static QJsonValue jsonOf(bool value) { return value; }
    static QJsonValue jsonOf(const Vector& value) { return toJson(value); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static QJsonValue jsonOf(Enum value) { return QString(token(value)); }

    QJsonObject m_object;
};

QJsonObject toJson(const PelvisPose& pelvis)
{
    const PelvisPose usual;
    ObjectWriter writer;
    writer.add("up"_L1, pelvis.up, usual.up);
    writer.add("front"_L1, pelvis.front, usual.front);
    writer.add("at"_L1, pelvis.at, usual.at);
    writer.add("tilt"_L1, pelvis.tilt);
    writer.add("lean"_L1, pelvis.lean);
    writer.add("turn"_L1, pelvis.turn);
    return writer.object();
}

QJsonObject toJson(const SpineBend& bend)
{
    ObjectWriter writer;
    writer.add("bend"_L1, bend.bend);
    writer.add("side"_L1, bend.side);
    writer.add("twist"_L1, bend.twist);
    return writer.object();
}

QJsonObject toJson(const ArmPose& arm)
{
    const ArmPose usual;
    ObjectWriter writer;
    writer.add("frame"_L1, arm.frame, usual.frame);
    writer.add("at"_L1, arm.at);
    writer.add("by"_L1, arm.by, usual.by);
    writer.add("elbow"_L1, arm.elbow);
    writer.add("upper"_L1, arm.upper, usual.upper);
    writer.add("lower"_L1, arm.lower);
    writer.add("fingers"_L1, arm.fingers);
    writer.add("palm"_L1, arm.palm);
    writer.add("curl"_L1, arm.curl, usual.curl);
    return writer.object();
}

QJsonObject toJson(const LegPose& leg)
{
    const LegPose usual;
    ObjectWriter writer;
    writer.add("frame"_L1, leg.frame, usual.frame);
    writer.add("at"_L1, leg.at);
    writer.add("by"_L1, leg.by, usual.by);
    writer.add("knee"_L1, leg.knee);
    writer.add("thigh"_L1, leg.thigh, usual.thigh);
    writer.add("shin"_L1, leg.shin);
    writer.add("toes"_L1, leg.toes);
    writer.add("sole"_L1, leg.sole);
    writer.add("ankle"_L1, leg.ankle);
    writer.add("toeBend"_L1, leg.toeBend);
    return writer.object();
}

QJsonArray toJson(const std::vector<Support>& supports)
{
    QJsonArray list;
    for (const Support& support : supports) {
        const QString name = landmarkText(support.on);
        if (support.height == 0.0)
            list.append(name);
        else
            list.append(QJsonArray{name, support.height});
    }
    return list;
}

QJsonObject toJson(const Anchor& anchor)
{
    QJsonObject object{{u"point"_s, landmarkText(anchor.point)}};
    if (anchor.x)
        object.insert(u"x"_s, *anchor.x);
    if (anchor.z)
        object.insert(u"z"_s, *anchor.z);
    return object;
}

QJsonObject toJson(const Keyframe& keyframe)
{
    const Pose& pose = keyframe.pose;
    ObjectWriter writer;
    writer.add("pelvis"_L1, toJson(pose.pelvis));
    writer.add("lumbar"_L1, toJson(pose.lumbar));
    writer.add("thorax"_L1, toJson(pose.thorax));
    writer.add("neck"_L1, toJson(pose.neck));
    writer.add("head"_L1, toJson(pose.head));
    writer.add("rightArm"_L1, toJson(pose.arms.right));
    writer.add("leftArm"_L1, toJson(pose.arms.left));
    writer.add("rightLeg"_L1, toJson(pose.legs.right));
    writer.add("leftLeg"_L1, toJson(pose.legs.left));
    writer.add("belly"_L1, pose.belly);
    writer.add("ribs"_L1, pose.ribs);
    writer.add("rolled"_L1, pose.rolled);
    QJsonObject object = writer.object();
    object.insert("name"_L1, keyframe.name);
    if (!pose.settle.empty())
        object.insert("settle"_L1, toJson(pose.settle));
    if (pose.anchor)
        object.insert("anchor"_L1, toJson(*pose.anchor));
    QJsonArray contacts;
    for (const LandmarkName& contact : pose.contacts)
        contacts.append(landmarkText(contact));
    if (!contacts.isEmpty())
        object.insert("contacts"_L1, contacts);
    return object;
}

QJsonObject toJson(const Camera& camera)
{
    QJsonObject object{{u"azimuth"_s, camera.azimuth}, {u"elevation"_s, camera.elevation}};
    if (camera.centre) {
        object.insert("centre"_L1, toJson(*camera.centre));
        object.insert("height"_L1, camera.height);
    }
    return object;
}

QJsonObject toJson(const Prop& prop)
{
    ObjectWriter writer;
    writer.add("at"_L1, prop.at);
    writer.add("yaw"_L1, prop.yaw);
    QJsonObject object = writer.object();
    object.insert("kind"_L1, QString(token(prop.kind)));
    object.insert("size"_L1, toJson(prop.size));
    return object;
}

QJsonObject phasesToJson(const Motion& motion)
{
    QJsonObject phases;
    for (const auto& [phase, path] : motion.phases) {
        QJsonArray names;
        for (const int keyframe : path.keyframes)
            names.append(motion.keyframes[static_cast<std::size_t>(keyframe)].name);
        if (path.kind == PathKind::Once)
            phases.insert(phase, names);
        else
            phases.insert(phase,
                          QJsonObject{{u"path"_s, names}, {u"kind"_s, QString(token(path.kind))}});
    }
    return phases;
}

} // namespace

Pose rounded(const Pose& pose)
{
    Pose tidy = pose;
    roundPelvis(tidy.pelvis);
    for (SpineBend* bend : {&tidy.lumbar, &tidy.thorax, &tidy.neck, &tidy.head})
        roundBend(*bend);
    for (const BodyHalf half : kBodyHalves) {
        roundArm(tidy.arms[half]);
        roundLeg(tidy.legs[half]);
    }
    for (Support& support : tidy.settle)
        roundTo(support.height, kPerMetre);
    if (tidy.anchor) {
        roundTo(tidy.anchor->x, kPerMetre);
        roundTo(tidy.anchor->z, kPerMetre);
    }
    for (double* share : {&tidy.belly, &tidy.ribs})
        roundTo(*share, kPerDirection);
    roundTo(tidy.rolled, kPerMetre);
    return tidy;
}

Motion rounded(const Motion& motion)
{
    Motion tidy = motion;
    roundTo(tidy.camera.azimuth, kPerDegree);
    roundTo(tidy.camera.elevation, kPerDegree);
    roundTo(tidy.camera.centre, kPerMetre);
    roundTo(tidy.camera.height, kPerMetre);
    for (Prop& prop : tidy.props) {
        roundTo(prop.at, kPerMetre);
        roundTo(prop.size, kPerMetre);
        roundTo(prop.yaw, kPerDegree);
    }
    for (Keyframe& keyframe : tidy.keyframes)
        keyframe.pose = rounded(keyframe.pose);
    return tidy;
}

QJsonObject motionToJson(const Motion& motion)
{
    if (motion.isMirrored)
        return motionToJson(mirrored(motion));
    const Motion tidy = rounded(motion);
    QJsonArray props;
    for (const Prop& prop : tidy.props)
        props.append(toJson(prop));
    QJsonArray keyframes;
    for (const Keyframe& keyframe : tidy.keyframes)
        keyframes.append(toJson(keyframe));
    QJsonObject object{
        {u"exercise"_s, tidy.exercise},
        {u"camera"_s, toJson(tidy.camera)},
        {u"mat"_s, tidy.mat},
        {u"keyframes"_s, keyframes},
        {u"phases"_s, phasesToJson(tidy)},
        {u"picture"_s, tidy.keyframes[static_cast<std::size_t>(tidy.picture)].name},
    };
    if (!props.isEmpty())
        object.insert(u"props"_s, props);
    return object;
}

} // namespace limber
