// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_reader.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFarthest = 10.0;
constexpr double kMostDegrees = 180.0;

/// A vector that must have a direction.
std::optional<Vector> readDirection(JsonReader& reader, QLatin1StringView name)
{
    const auto vector = readVector(reader, name);
    if (vector && length(*vector) < 1e-6) {
        reader.report(name, u"has no direction"_s);
        return {};
    }
    return vector;
}

double readDegrees(JsonReader& reader, QLatin1StringView name)
{
    return reader.optionalNumber(name, -kMostDegrees, kMostDegrees).value_or(0.0);
}

double readShare(JsonReader& reader, QLatin1StringView name, double whenMissing)
{
    return reader.optionalNumber(name, 0.0, 1.0).value_or(whenMissing);
}

template <typename Enum> Enum readWord(JsonReader& reader, QLatin1StringView name, Enum whenMissing)
{
    return reader.has(name) ? reader.value(name, whenMissing) : whenMissing;
}

PelvisPose readPelvis(JsonReader& outer)
{
    PelvisPose pelvis;
    if (!outer.has("pelvis"_L1))
        return pelvis;
    JsonReader reader = outer.object("pelvis"_L1);
    pelvis.up = readDirection(reader, "up"_L1).value_or(pelvis.up);
    pelvis.front = readDirection(reader, "front"_L1).value_or(pelvis.front);
    pelvis.at = readVector(reader, "at"_L1).value_or(pelvis.at);
    pelvis.tilt = readDegrees(reader, "tilt"_L1);
    pelvis.lean = readDegrees(reader, "lean"_L1);
    pelvis.turn = readDegrees(reader, "turn"_L1);
    reader.finish();
    return pelvis;
}

SpineBend readBend(JsonReader& outer, QLatin1StringView name)
{
    if (!outer.has(name))
        return {};
    JsonReader reader = outer.object(name);
    const SpineBend bend{readDegrees(reader, "bend"_L1), readDegrees(reader, "side"_L1),
                         readDegrees(reader, "twist"_L1)};
    reader.finish();
    return bend;
}

ArmPose readArm(JsonReader& outer, QLatin1StringView name)
{
    ArmPose arm;
    if (!outer.has(name))
        return arm;
    JsonReader reader = outer.object(name);
    arm.frame = readWord(reader, "frame"_L1, arm.frame);
    arm.at = readVector(reader, "at"_L1);
    arm.by = readWord(reader, "by"_L1, arm.by);
    arm.elbow = readDirection(reader, "elbow"_L1);
    arm.upper = readDirection(reader, "upper"_L1).value_or(arm.upper);
    arm.lower = readDirection(reader, "lower"_L1);
    arm.fingers = readDirection(reader, "fingers"_L1);
    arm.palm = readDirection(reader, "palm"_L1);
    arm.curl = readShare(reader, "curl"_L1, arm.curl);
    reader.finish();
    return arm;
}

LegPose readLeg(JsonReader& outer, QLatin1StringView name)
{
    LegPose leg;
    if (!outer.has(name))
        return leg;
    JsonReader reader = outer.object(name);
    leg.frame = readWord(reader, "frame"_L1, leg.frame);
    leg.at = readVector(reader, "at"_L1);
    leg.by = readWord(reader, "by"_L1, leg.by);
    leg.knee = readDirection(reader, "knee"_L1);
    leg.thigh = readDirection(reader, "thigh"_L1).value_or(leg.thigh);
    leg.shin = readDirection(reader, "shin"_L1);
    leg.toes = readDirection(reader, "toes"_L1);
    leg.sole = readDirection(reader, "sole"_L1);
    leg.ankle = readDegrees(reader, "ankle"_L1);
    leg.toeBend = readDegrees(reader, "toeBend"_L1);
    reader.finish();
    return leg;
}

/// A landmark by its name; reports what is none.
std::optional<LandmarkName> readLandmark(JsonReader& reader, QLatin1StringView name,
                                         const QJsonValue& value)
{
    if (const auto landmark = landmarkFromText(value.toString()))
        return landmark;
    reader.report(name, u"\"%1\" is no part of the body"_s.arg(value.toString()));
    return {};
}

/// ["knees", ["seat", 0.45]]
std::vector<Support> readSettle(JsonReader& reader)
{
    constexpr auto kName = "settle"_L1;
    std::vector<Support> supports;
    const QJsonValue list = reader.any(kName);
    if (list.isUndefined())
        return supports;
    if (!list.isArray() || list.toArray().size() > 2) {
        reader.report(kName, u"is not a list of at most two supports"_s);
        return supports;
    }
    const QJsonArray entries = list.toArray();
    for (const auto& entry : entries) {
        const bool hasHeight = entry.isArray();
        const QJsonArray pair = entry.toArray();
        if (hasHeight && (pair.size() != 2 || !pair.at(1).isDouble() ||
                          std::abs(pair.at(1).toDouble()) > kFarthest)) {
            reader.report(kName, u"has a support that is not a name with a height"_s);
            continue;
        }
        const auto on = readLandmark(reader, kName, hasHeight ? pair.at(0) : QJsonValue(entry));
        if (on)
            supports.push_back({*on, hasHeight ? pair.at(1).toDouble() : 0.0});
    }
    return supports;
}

std::vector<LandmarkName> readContacts(JsonReader& reader)
{
    std::vector<LandmarkName> contacts;
    if (!reader.has("contacts"_L1))
        return contacts;
    for (const QString& name : reader.texts("contacts"_L1)) {
        if (const auto contact = readLandmark(reader, "contacts"_L1, name))
            contacts.push_back(*contact);
    }
    return contacts;
}

std::optional<Anchor> readAnchor(JsonReader& outer)
{
    if (!outer.has("anchor"_L1) || outer.isNull("anchor"_L1))
        return {};
    JsonReader reader = outer.object("anchor"_L1);
    Anchor anchor;
    const QString point = reader.text("point"_L1);
    if (const auto landmark =
            point.isEmpty() ? std::nullopt : readLandmark(reader, "point"_L1, point))
        anchor.point = *landmark;
    anchor.x = reader.optionalNumber("x"_L1, -kFarthest, kFarthest);
    anchor.z = reader.optionalNumber("z"_L1, -kFarthest, kFarthest);
    reader.finish();
    return anchor;
}

} // namespace

std::optional<Vector> readVector(JsonReader& reader, QLatin1StringView name)
{
    const auto numbers = reader.optionalNumbers(name, 3, -kFarthest, kFarthest);
    if (!numbers)
        return {};
    return Vector{(*numbers)[0], (*numbers)[1], (*numbers)[2]};
}

Pose readPose(JsonReader& reader)
{
    Pose pose;
    pose.pelvis = readPelvis(reader);
    pose.lumbar = readBend(reader, "lumbar"_L1);
    pose.thorax = readBend(reader, "thorax"_L1);
    pose.neck = readBend(reader, "neck"_L1);
    pose.head = readBend(reader, "head"_L1);
    pose.arms.right = readArm(reader, "rightArm"_L1);
    pose.arms.left = readArm(reader, "leftArm"_L1);
    pose.legs.right = readLeg(reader, "rightLeg"_L1);
    pose.legs.left = readLeg(reader, "leftLeg"_L1);
    pose.settle = readSettle(reader);
    pose.anchor = readAnchor(reader);
    pose.belly = readShare(reader, "belly"_L1, 0.0);
    pose.ribs = readShare(reader, "ribs"_L1, 0.0);
    pose.rolled = reader.optionalNumber("rolled"_L1, -1.0, 1.0).value_or(0.0);
    pose.contacts = readContacts(reader);
    return pose;
}

} // namespace limber
