// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/validator.h"

#include "core/body/validator_checks.h"

#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Which frame of a motion is looked at.
struct Place {
    int from = 0;
    int to = 0;
    double share = 0.0;
};

/// Keeps the worst frame of each movement, check and part, in the order in which they turned up.
class Findings {
public:
    void add(const Place& place, Faults& faults)
    {
        for (const Fault& fault : faults)
            add(place, fault);
        faults.clear();
    }

    /// Without what a movement only has from the keyframe where it starts or ends.
    [[nodiscard]] std::vector<PoseFinding> take()
    {
        std::vector<PoseFinding> findings;
        for (const PoseFinding& finding : m_findings) {
            if (finding.from == finding.to ||
                !(isOf(finding.from, finding) || isOf(finding.to, finding)))
                findings.push_back(finding);
        }
        return findings;
    }

private:
    static double excess(const PoseFinding& finding)
    {
        return std::abs(finding.amount - finding.limit);
    }

    /// Whether a keyframe has the same fault about as badly.
    [[nodiscard]] bool isOf(int keyframe, const PoseFinding& finding) const
    {
        constexpr double kWorse = 0.25;
        const auto known = m_known.find({keyframe, keyframe, finding.check, finding.part});
        return known != m_known.end() &&
               excess(m_findings[known->second]) + kWorse > excess(finding);
    }

    void add(const Place& place, const Fault& fault)
    {
        const PoseFinding finding{fault.check, place.from,   place.to,   place.share,
                                  fault.part,  fault.amount, fault.limit};
        const auto [known, isNew] =
            m_known.try_emplace({place.from, place.to, fault.check, fault.part}, m_findings.size());
        if (isNew) {
            m_findings.push_back(finding);
            return;
        }
        PoseFinding& worst = m_findings[known->second];
        if (excess(finding) > excess(worst))
            worst = finding;
    }

    std::map<std::tuple<int, int, PoseCheck, QString>, std::size_t> m_known;
    std::vector<PoseFinding> m_findings;
};

/// What holds in every frame.
void checkBody(const Body& body, const Motion& motion, Faults& faults)
{
    checkBones(body, faults);
    checkReach(body, faults);
    checkLimbJoints(body, faults);
    const BodyShape shape = shapeOf(body);
    checkFloor(shape, faults);
    checkOverlap(shape, faults);
    checkProps(shape, motion.props, body.rolled, faults);
}

/// A keyframe is held unless the figure only passes it at a walking pace.
bool isHeld(const Motion& motion, int keyframe)
{
    bool isPassed = false;
    for (const auto& [phase, path] : motion.phases) {
        if (std::ranges::find(path.keyframes, keyframe) == path.keyframes.end())
            continue;
        if (path.kind != PathKind::Brisk)
            return true;
        isPassed = true;
    }
    return !isPassed;
}

std::vector<LandmarkName> sharedContacts(const Pose& from, const Pose& to)
{
    std::vector<LandmarkName> shared;
    for (const LandmarkName& contact : from.contacts) {
        if (std::ranges::find(to.contacts, contact) != to.contacts.end())
            shared.push_back(contact);
    }
    return shared;
}

const Pose& poseOf(const Motion& motion, int keyframe)
{
    return motion.keyframes[static_cast<std::size_t>(keyframe)].pose;
}

void checkKeyframe(const Motion& motion, int keyframe, Findings& findings)
{
    const Pose& pose = poseOf(motion, keyframe);
    const Body body = solveBody(pose);
    Faults faults;
    checkBody(body, motion, faults);
    checkSpineJoints(pose, faults);
    checkFloorGuard(body, faults);
    checkContactHeights(body, pose.contacts, motion.props, faults);
    if (isHeld(motion, keyframe))
        checkBalance(body, pose, motion.props, faults);
    findings.add({keyframe, keyframe, 0.0}, faults);
}

void checkMovement(const Motion& motion, int from, int to, int between, Findings& findings)
{
    const Pose& first = poseOf(motion, from);
    const Pose& last = poseOf(motion, to);
    const std::vector<LandmarkName> contacts = sharedContacts(first, last);
    const Body start = solveBody(first);
    Faults faults;
    for (int frame = 1; frame <= between + 1; ++frame) {
        const double share = static_cast<double>(frame) / (between + 1);
        const Body body = solveBetween(first, last, share);
        if (frame <= between) {
            checkBody(body, motion, faults);
            checkContactHeights(body, contacts, motion.props, faults);
        }
        checkContactSlides(start, body, contacts, faults);
        findings.add({from, to, share}, faults);
    }
}

QString faultText(const PoseFinding& finding)
{
    const QString part = finding.part;
    const QString amount = QString::number(finding.amount, 'f', 1);
    const QString limit = QString::number(finding.limit, 'f', 1);
    const auto text = [&](const QString& form) { return form.arg(part, amount, limit); };
    switch (finding.check) {
    case PoseCheck::Floor:
        return text(u"%1 is %2 cm in the floor (limit %3)"_s);
    case PoseCheck::BoneLength:
        return text(u"%1 is %2 cm off its length (limit %3)"_s);
    case PoseCheck::Reach:
        return text(u"%1 misses its target by %2 cm (limit %3)"_s);
    case PoseCheck::ContactHeight:
        return text(u"%1 is %2 cm off what carries it (limit %3)"_s);
    case PoseCheck::ContactSlide:
        return text(u"%1 slides %2 cm (limit %3)"_s);
    case PoseCheck::JointRange:
        return text(u"%1 is at %2 degrees (limit %3)"_s);
    case PoseCheck::FloorGuard:
        return text(u"%1 had to be lifted %2 cm off the floor (limit %3)"_s);
    case PoseCheck::SelfPenetration:
    case PoseCheck::PropPenetration:
        return text(u"%1 by %2 cm (limit %3)"_s);
    case PoseCheck::Balance:
        return finding.limit > 0.0 ? text(u"%1 is %2 cm beside what carries the body (limit %3)"_s)
                                   : part;
    }
    return {};
}

} // namespace

std::vector<PoseFinding> validate(const Motion& motion, const QStringList& phaseOrder, int between)
{
    Findings findings;
    for (int keyframe = 0; keyframe < static_cast<int>(motion.keyframes.size()); ++keyframe)
        checkKeyframe(motion, keyframe, findings);
    for (const auto& [from, to] : transitionsOf(motion, phaseOrder))
        checkMovement(motion, from, to, between, findings);
    return findings.take();
}

QString describe(const PoseFinding& finding, const Motion& motion)
{
    const auto nameOf = [&motion](int keyframe) {
        return motion.keyframes.at(static_cast<std::size_t>(keyframe)).name;
    };
    QString place = nameOf(finding.from);
    if (finding.from != finding.to) {
        place = u"%1 to %2, %3 %"_s.arg(nameOf(finding.from), nameOf(finding.to),
                                        QString::number(std::lround(finding.share * 100.0)));
    }
    return u"%1: %2 [%3]"_s.arg(place, faultText(finding), token(finding.check));
}

} // namespace limber
