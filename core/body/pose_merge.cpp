// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_merge.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct BothSides {
    QLatin1StringView both;
    QLatin1StringView right;
    QLatin1StringView left;
};

constexpr std::array kLimbs{BothSides{"arms"_L1, "rightArm"_L1, "leftArm"_L1},
                            BothSides{"legs"_L1, "rightLeg"_L1, "leftLeg"_L1}};

bool givesDirections(const QJsonObject& limb)
{
    for (const auto key : {"upper"_L1, "lower"_L1, "thigh"_L1, "shin"_L1}) {
        if (limb.contains(key))
            return true;
    }
    return false;
}

bool givesTarget(const QJsonObject& limb)
{
    return limb.contains("at"_L1);
}

QJsonObject mirroredLimb(const QJsonObject& limb)
{
    QJsonObject other = limb;
    for (auto field = other.begin(); field != other.end(); ++field) {
        QJsonArray vector = field.value().toArray();
        if (vector.size() != 3 || !vector.at(2).isDouble())
            continue;
        vector.replace(2, -vector.at(2).toDouble());
        field.value() = vector;
    }
    return other;
}

QJsonObject fieldByField(QJsonObject below, const QJsonObject& difference)
{
    for (auto field = difference.constBegin(); field != difference.constEnd(); ++field)
        below.insert(field.key(), field.value());
    return below;
}

QJsonObject mergedLimb(const QJsonObject& below, const QJsonObject& difference)
{
    const bool switches = (givesTarget(below) && givesDirections(difference)) ||
                          (!givesTarget(below) && givesTarget(difference));
    if (switches)
        return difference;
    // A foot is turned by its toes and sole or by its ankle; what is said last holds.
    QJsonObject kept = below;
    if (difference.contains("ankle"_L1)) {
        kept.remove("toes"_L1);
        kept.remove("sole"_L1);
    } else if (difference.contains("toes"_L1)) {
        kept.remove("ankle"_L1);
    }
    return fieldByField(kept, difference);
}

bool isLimb(const QString& key)
{
    for (const BothSides& limb : kLimbs) {
        if (key == limb.right || key == limb.left)
            return true;
    }
    return false;
}

/// The pose with "arms" and "legs" written out for each side.
QJsonObject withSides(QJsonObject pose)
{
    for (const BothSides& limb : kLimbs) {
        if (!pose.value(limb.both).isObject())
            continue;
        const QJsonObject right = pose.take(limb.both).toObject();
        pose.insert(limb.right, mergedLimb(right, pose.value(limb.right).toObject()));
        pose.insert(limb.left, mergedLimb(mirroredLimb(right), pose.value(limb.left).toObject()));
    }
    return pose;
}

} // namespace

QJsonObject mergedPose(const QJsonObject& below, const QJsonObject& difference)
{
    static const QStringList kByField{u"pelvis"_s, u"lumbar"_s, u"thorax"_s, u"neck"_s, u"head"_s};
    QJsonObject pose = withSides(below);
    const QJsonObject above = withSides(difference);
    for (auto field = above.constBegin(); field != above.constEnd(); ++field) {
        const QJsonValue old = pose.value(field.key());
        const bool canMerge = field.value().isObject() && old.isObject();
        if (canMerge && isLimb(field.key()))
            pose.insert(field.key(), mergedLimb(old.toObject(), field.value().toObject()));
        else if (canMerge && kByField.contains(field.key()))
            pose.insert(field.key(), fieldByField(old.toObject(), field.value().toObject()));
        else
            pose.insert(field.key(), field.value());
    }
    return pose;
}

} // namespace limber
