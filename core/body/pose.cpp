// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose.h"

#include <QLatin1StringView>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The words for a landmark: of both halves or the middle, and of one half after "right" or
/// "left", empty for a part of the middle.
struct LandmarkWords {
    Landmark landmark;
    QLatin1StringView whole;
    QLatin1StringView single;
};

constexpr std::array kWords{
    LandmarkWords{Landmark::Pelvis, "pelvis"_L1, ""_L1},
    LandmarkWords{Landmark::Seat, "seat"_L1, ""_L1},
    LandmarkWords{Landmark::Sacrum, "sacrum"_L1, ""_L1},
    LandmarkWords{Landmark::Trunk, "trunk"_L1, ""_L1},
    LandmarkWords{Landmark::MidBack, "midBack"_L1, ""_L1},
    LandmarkWords{Landmark::UpperBack, "upperBack"_L1, ""_L1},
    LandmarkWords{Landmark::Head, "head"_L1, ""_L1},
    LandmarkWords{Landmark::Thighs, "thighs"_L1, "Thigh"_L1},
    LandmarkWords{Landmark::Knees, "knees"_L1, "Knee"_L1},
    LandmarkWords{Landmark::Shins, "shins"_L1, "Shin"_L1},
    LandmarkWords{Landmark::Feet, "feet"_L1, "Foot"_L1},
    LandmarkWords{Landmark::Heels, "heels"_L1, "Heel"_L1},
    LandmarkWords{Landmark::Toes, "toes"_L1, "Toes"_L1},
    LandmarkWords{Landmark::Elbows, "elbows"_L1, "Elbow"_L1},
    LandmarkWords{Landmark::Forearms, "forearms"_L1, "Forearm"_L1},
    LandmarkWords{Landmark::Hands, "hands"_L1, "Hand"_L1},
    LandmarkWords{Landmark::All, "all"_L1, ""_L1},
};

QLatin1StringView halfWord(BodyHalf half)
{
    return half == BodyHalf::Right ? "right"_L1 : "left"_L1;
}

Vector mirroredSide(const Vector& v)
{
    return {v.x, v.y, -v.z};
}

std::optional<Vector> mirroredSide(const std::optional<Vector>& v)
{
    return v ? std::optional(mirroredSide(*v)) : std::nullopt;
}

SpineBend mirroredSide(const SpineBend& bend)
{
    return {bend.bend, -bend.side, -bend.twist};
}

ArmPose mirroredSide(ArmPose arm)
{
    arm.at = mirroredSide(arm.at);
    arm.elbow = mirroredSide(arm.elbow);
    arm.upper = mirroredSide(arm.upper);
    arm.lower = mirroredSide(arm.lower);
    arm.fingers = mirroredSide(arm.fingers);
    arm.palm = mirroredSide(arm.palm);
    return arm;
}

LegPose mirroredSide(LegPose leg)
{
    leg.at = mirroredSide(leg.at);
    leg.knee = mirroredSide(leg.knee);
    leg.thigh = mirroredSide(leg.thigh);
    leg.shin = mirroredSide(leg.shin);
    leg.toes = mirroredSide(leg.toes);
    leg.sole = mirroredSide(leg.sole);
    return leg;
}

} // namespace

std::optional<LandmarkName> landmarkFromText(const QString& text)
{
    for (const LandmarkWords& words : kWords) {
        if (text == words.whole)
            return LandmarkName{words.landmark, {}};
        for (const BodyHalf half : kBodyHalves) {
            if (!words.single.isEmpty() && text.startsWith(halfWord(half)) &&
                QStringView(text).mid(halfWord(half).size()) == words.single)
                return LandmarkName{words.landmark, half};
        }
    }
    return {};
}

QString landmarkText(const LandmarkName& name)
{
    for (const LandmarkWords& words : kWords) {
        if (words.landmark == name.landmark)
            return name.half ? QString(halfWord(*name.half)) + words.single : QString(words.whole);
    }
    return {};
}

LandmarkName mirrored(LandmarkName name)
{
    if (name.half)
        name.half = opposite(*name.half);
    return name;
}

Pose mirrored(const Pose& pose)
{
    Pose other = pose;
    other.pelvis.up = mirroredSide(pose.pelvis.up);
    other.pelvis.front = mirroredSide(pose.pelvis.front);
    other.pelvis.at = mirroredSide(pose.pelvis.at);
    other.pelvis.lean = -pose.pelvis.lean;
    other.pelvis.turn = -pose.pelvis.turn;
    other.lumbar = mirroredSide(pose.lumbar);
    other.thorax = mirroredSide(pose.thorax);
    other.neck = mirroredSide(pose.neck);
    other.head = mirroredSide(pose.head);
    for (const BodyHalf half : kBodyHalves) {
        other.arms[half] = mirroredSide(pose.arms[opposite(half)]);
        other.legs[half] = mirroredSide(pose.legs[opposite(half)]);
    }
    for (Support& support : other.settle)
        support.on = mirrored(support.on);
    if (other.anchor) {
        other.anchor->point = mirrored(other.anchor->point);
        if (other.anchor->z)
            other.anchor->z = -*other.anchor->z;
    }
    for (LandmarkName& contact : other.contacts)
        contact = mirrored(contact);
    return other;
}

} // namespace limber
