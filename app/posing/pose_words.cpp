// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/pose_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PoseWords {
    Q_DECLARE_TR_FUNCTIONS(PoseWords)
};

struct Named {
    QLatin1StringView key;
    const char* english;
};

QString nameIn(const auto& table, const QString& key)
{
    const auto found = std::ranges::find(table, key, &Named::key);
    return found == std::end(table) ? QString() : PoseWords::tr(found->english);
}

constexpr std::array kBases{
    Named{"standing"_L1, QT_TRANSLATE_NOOP("PoseWords", "Standing")},
    Named{"supine"_L1, QT_TRANSLATE_NOOP("PoseWords", "On the back, knees bent")},
    Named{"quadruped"_L1, QT_TRANSLATE_NOOP("PoseWords", "On all fours")},
    Named{"kneeling"_L1, QT_TRANSLATE_NOOP("PoseWords", "Kneeling upright")},
    Named{"half-kneeling"_L1, QT_TRANSLATE_NOOP("PoseWords", "On one knee")},
    Named{"seated-chair"_L1, QT_TRANSLATE_NOOP("PoseWords", "Sitting on a chair")},
    Named{"long-sitting"_L1, QT_TRANSLATE_NOOP("PoseWords", "Sitting on the floor, legs straight")},
    Named{"cross-legged"_L1, QT_TRANSLATE_NOOP("PoseWords", "Sitting cross-legged")},
    Named{"prone-resting"_L1, QT_TRANSLATE_NOOP("PoseWords", "On the belly")},
    Named{"side-lying"_L1, QT_TRANSLATE_NOOP("PoseWords", "On the right side")},
    Named{"high-plank"_L1, QT_TRANSLATE_NOOP("PoseWords", "Plank on the hands")},
    // These two leave the arms to whoever builds on them, and are not offered.
    Named{"prone"_L1, QT_TRANSLATE_NOOP("PoseWords", "On the belly, arms free")},
    Named{"side-lying-right"_L1, QT_TRANSLATE_NOOP("PoseWords", "On the right side, arms free")},
};
constexpr qsizetype kOffered = 11;

/// At the beginning of a sentence.
constexpr std::array kParts{
    Named{"trunk"_L1, QT_TRANSLATE_NOOP("PoseWords", "The trunk")},
    Named{"neck"_L1, QT_TRANSLATE_NOOP("PoseWords", "The neck")},
    Named{"head"_L1, QT_TRANSLATE_NOOP("PoseWords", "The head")},
    Named{"spine"_L1, QT_TRANSLATE_NOOP("PoseWords", "The back")},
    Named{"lumbar"_L1, QT_TRANSLATE_NOOP("PoseWords", "The lower back")},
    Named{"thorax"_L1, QT_TRANSLATE_NOOP("PoseWords", "The upper back")},
    Named{"upperBack"_L1, QT_TRANSLATE_NOOP("PoseWords", "The upper back")},
    Named{"midBack"_L1, QT_TRANSLATE_NOOP("PoseWords", "The middle of the back")},
    Named{"pelvis"_L1, QT_TRANSLATE_NOOP("PoseWords", "The pelvis")},
    Named{"sacrum"_L1, QT_TRANSLATE_NOOP("PoseWords", "The pelvis")},
    Named{"seat"_L1, QT_TRANSLATE_NOOP("PoseWords", "The seat")},
    Named{"rightHand"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right hand")},
    Named{"leftHand"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left hand")},
    Named{"rightWrist"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right wrist")},
    Named{"leftWrist"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left wrist")},
    Named{"rightForearm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right forearm")},
    Named{"leftForearm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left forearm")},
    Named{"rightElbow"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right elbow")},
    Named{"leftElbow"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left elbow")},
    Named{"rightUpperArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right upper arm")},
    Named{"leftUpperArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left upper arm")},
    Named{"rightArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right arm")},
    Named{"leftArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left arm")},
    Named{"rightShoulder"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right shoulder")},
    Named{"leftShoulder"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left shoulder")},
    Named{"rightHip"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right hip")},
    Named{"leftHip"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left hip")},
    Named{"rightThigh"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right thigh")},
    Named{"leftThigh"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left thigh")},
    Named{"rightKnee"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right knee")},
    Named{"leftKnee"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left knee")},
    Named{"rightShin"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right shin")},
    Named{"leftShin"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left shin")},
    Named{"rightAnkle"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right ankle")},
    Named{"leftAnkle"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left ankle")},
    Named{"rightFoot"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right foot")},
    Named{"leftFoot"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left foot")},
    Named{"rightHeel"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right heel")},
    Named{"leftHeel"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left heel")},
    Named{"rightToes"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right forefoot")},
    Named{"leftToes"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left forefoot")},
    Named{"rightLeg"_L1, QT_TRANSLATE_NOOP("PoseWords", "The right leg")},
    Named{"leftLeg"_L1, QT_TRANSLATE_NOOP("PoseWords", "The left leg")},
};

/// The second part of two that are inside each other.
constexpr std::array kOtherParts{
    Named{"trunk"_L1, QT_TRANSLATE_NOOP("PoseWords", "the trunk")},
    Named{"neck"_L1, QT_TRANSLATE_NOOP("PoseWords", "the neck")},
    Named{"head"_L1, QT_TRANSLATE_NOOP("PoseWords", "the head")},
    Named{"rightHand"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right hand")},
    Named{"leftHand"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left hand")},
    Named{"rightForearm"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right forearm")},
    Named{"leftForearm"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left forearm")},
    Named{"rightUpperArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right upper arm")},
    Named{"leftUpperArm"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left upper arm")},
    Named{"rightThigh"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right thigh")},
    Named{"leftThigh"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left thigh")},
    Named{"rightShin"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right shin")},
    Named{"leftShin"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left shin")},
    Named{"rightFoot"_L1, QT_TRANSLATE_NOOP("PoseWords", "the right foot")},
    Named{"leftFoot"_L1, QT_TRANSLATE_NOOP("PoseWords", "the left foot")},
    Named{"roller"_L1, QT_TRANSLATE_NOOP("PoseWords", "the roller")},
    Named{"chair"_L1, QT_TRANSLATE_NOOP("PoseWords", "the chair")},
    Named{"wall"_L1, QT_TRANSLATE_NOOP("PoseWords", "the wall")},
    Named{"doorway"_L1, QT_TRANSLATE_NOOP("PoseWords", "the door frame")},
    Named{"cushion"_L1, QT_TRANSLATE_NOOP("PoseWords", "the cushion")},
};

/// What is too much for a joint, by the joint without its side. %1 is the joint with it.
constexpr std::array kJoints{
    Named{"Knee"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than knees do.")},
    Named{"Elbow"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than elbows do.")},
    Named{"Wrist"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than wrists do.")},
    Named{"Wrist sideways"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 bends further sideways than wrists do.")},
    Named{"Forearm turn"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 is turned further than forearms turn.")},
    Named{"Shoulder behind"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 is drawn further back than shoulders go.")},
    Named{"Shoulder across"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 goes further across than shoulders do.")},
    Named{"Hip flexion"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than hips do.")},
    Named{"Hip abduction"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 goes further sideways than hips do.")},
    Named{"Hip turn"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 is turned further than hips turn.")},
    Named{"Ankle"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than ankles do.")},
    Named{"Ankle sideways"_L1,
          QT_TRANSLATE_NOOP("PoseWords", "%1 bends further sideways than ankles do.")},
    Named{"Toes"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than toes do.")},
    Named{"bend"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further than people do.")},
    Named{"side"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 bends further sideways than people do.")},
    Named{"twist"_L1, QT_TRANSLATE_NOOP("PoseWords", "%1 turns further than people do.")},
};

QString partName(const QString& part)
{
    const QString name = nameIn(kParts, part);
    return name.isEmpty() ? PoseWords::tr("A part of the body") : name;
}

QString jointText(const PoseFinding& finding)
{
    // "rightWrist sideways" or "lumbar bend".
    const QString first = finding.part.section(u' ', 0, 0);
    QString joint = finding.part;
    bool hasSide = false;
    for (const auto side : {"right"_L1, "left"_L1}) {
        if (finding.part.startsWith(side)) {
            joint = finding.part.mid(side.size());
            hasSide = true;
        }
    }
    if (!hasSide)
        joint = finding.part.section(u' ', 1);
    const bool isHinge = joint == "Knee"_L1 || joint == "Elbow"_L1;
    if (isHinge && finding.amount < 0.0)
        return PoseWords::tr("%1 bends backwards.").arg(partName(first));
    const QString form = nameIn(kJoints, joint);
    return (form.isEmpty() ? PoseWords::tr("%1 bends further than people do.") : form)
        .arg(partName(first));
}

} // namespace

QString basePoseName(const QString& base)
{
    return nameIn(kBases, base);
}

QStringList startingPoses()
{
    QStringList bases;
    for (qsizetype i = 0; i < kOffered; ++i)
        bases.append(QString(kBases.at(static_cast<std::size_t>(i)).key));
    return bases;
}

QString handleName(BodyHandle handle)
{
    switch (handle) {
    case BodyHandle::Head:
        return PoseWords::tr("Head");
    case BodyHandle::Chest:
        return PoseWords::tr("Chest");
    case BodyHandle::Pelvis:
        return PoseWords::tr("Pelvis");
    case BodyHandle::RightHand:
        return PoseWords::tr("Right hand");
    case BodyHandle::LeftHand:
        return PoseWords::tr("Left hand");
    case BodyHandle::RightElbow:
        return PoseWords::tr("Right elbow");
    case BodyHandle::LeftElbow:
        return PoseWords::tr("Left elbow");
    case BodyHandle::RightKnee:
        return PoseWords::tr("Right knee");
    case BodyHandle::LeftKnee:
        return PoseWords::tr("Left knee");
    case BodyHandle::RightFoot:
        return PoseWords::tr("Right foot");
    case BodyHandle::LeftFoot:
        return PoseWords::tr("Left foot");
    }
    return {};
}

QString poseFindingText(const PoseFinding& finding)
{
    const QString part = partName(finding.part.section(" in "_L1, 0, 0));
    const QString other = nameIn(kOtherParts, finding.part.section(" in "_L1, 1));
    const long centimetres = std::max(1L, std::lround(std::abs(finding.amount)));
    const QString amount = QLocale().toString(static_cast<qlonglong>(centimetres));
    switch (finding.check) {
    case PoseCheck::Floor:
        return PoseWords::tr("%1 sinks %2 cm into the floor.").arg(part, amount);
    case PoseCheck::BoneLength:
        return PoseWords::tr("%1 has a wrong length.").arg(part);
    case PoseCheck::Reach:
        return PoseWords::tr("%1 is %2 cm short of its place.").arg(part, amount);
    case PoseCheck::ContactHeight:
        return PoseWords::tr("%1 is %2 cm away from what it rests on.").arg(part, amount);
    case PoseCheck::ContactSlide:
        return PoseWords::tr("%1 slides %2 cm while it bears weight.").arg(part, amount);
    case PoseCheck::JointRange:
        return jointText(finding);
    case PoseCheck::FloorGuard:
        return PoseWords::tr("%1 had to be lifted %2 cm to stay out of the floor.")
            .arg(part, amount);
    case PoseCheck::SelfPenetration:
    case PoseCheck::PropPenetration:
        return PoseWords::tr("%1 and %3 are %2 cm inside each other.").arg(part, amount, other);
    case PoseCheck::Balance:
        return finding.limit > 0.0
                   ? PoseWords::tr("The figure would tip over.")
                   : PoseWords::tr("Nothing carries the figure: no part of it rests on anything.");
    }
    return {};
}

QString posePlaceName(int keyframe, int count)
{
    if (keyframe <= 0)
        return PoseWords::tr("Start");
    if (keyframe >= count - 1)
        return PoseWords::tr("End");
    if (count == 3)
        return PoseWords::tr("On the way");
    return PoseWords::tr("On the way %1").arg(QLocale().toString(keyframe));
}

} // namespace limber
