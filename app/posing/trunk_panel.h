// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose_edit.h"

#include <QWidget>

#include <array>

class QButtonGroup;

namespace limber {

class AngleSlider;
class Chip;

/// A part of the trunk whose angles are set by sliders.
enum class TrunkPart { Pelvis, LowerBack, UpperBack, Neck };

/// The angle of a part in a pose, how far it goes, and the pose with another one; + is forward and
/// to the right, of a twist as well.
[[nodiscard]] double trunkPartAngle(const Pose& pose, TrunkPart part, SpineTurn turn);
[[nodiscard]] AngleRange trunkPartRange(const Pose& pose, TrunkPart part, SpineTurn turn);
[[nodiscard]] Pose withTrunkPartAngle(const Pose& pose, TrunkPart part, SpineTurn turn,
                                      double angle, const std::vector<Prop>& props);

/// Chooses a part of the trunk and bends it by three sliders.
class TrunkPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrunkPanel(QWidget* parent = nullptr);

    void setPose(const Pose& pose);
    void setPart(TrunkPart part);
    [[nodiscard]] TrunkPart part() const { return m_part; }
    [[nodiscard]] AngleSlider* slider(SpineTurn turn) const;

Q_SIGNALS:
    void angleDragged(limber::TrunkPart part, limber::SpineTurn turn, int degrees);
    void angleChosen(limber::TrunkPart part, limber::SpineTurn turn, int degrees);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void refresh();

    TrunkPart m_part = TrunkPart::UpperBack;
    Pose m_pose;
    std::array<Chip*, 4> m_parts{};
    std::array<AngleSlider*, 3> m_sliders{};
    QButtonGroup* m_choice;
};

} // namespace limber
