// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/trunk_panel.h"

#include "app/posing/angle_slider.h"
#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/roving_focus.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kParts{TrunkPart::Pelvis, TrunkPart::LowerBack, TrunkPart::UpperBack,
                            TrunkPart::Neck};
constexpr std::array kPartNames{"trunkPelvis", "trunkLowerBack", "trunkUpperBack", "trunkNeck"};
constexpr std::array kTurns{SpineTurn::Bend, SpineTurn::Side, SpineTurn::Twist};
constexpr std::array kTurnNames{"angleBend", "angleSide", "angleTwist"};

/// Poses count a twist to the left; a slider that goes to the right turns to the right.
bool isReversed(SpineTurn turn)
{
    return turn == SpineTurn::Twist;
}

SpinePart spinePartOf(TrunkPart part)
{
    switch (part) {
    case TrunkPart::UpperBack:
        return SpinePart::Thorax;
    case TrunkPart::Neck:
        return SpinePart::Neck;
    default:
        return SpinePart::Lumbar;
    }
}

} // namespace

double trunkPartAngle(const Pose& pose, TrunkPart part, SpineTurn turn)
{
    const double angle = part == TrunkPart::Pelvis ? trunkAngle(pose, turn)
                                                   : spineAngle(pose, spinePartOf(part), turn);
    return isReversed(turn) ? -angle : angle;
}

AngleRange trunkPartRange(const Pose& pose, TrunkPart part, SpineTurn turn)
{
    return part == TrunkPart::Pelvis ? trunkRange(turn) : spineRange(pose, spinePartOf(part), turn);
}

Pose withTrunkPartAngle(const Pose& pose, TrunkPart part, SpineTurn turn, double angle,
                        const std::vector<Prop>& props)
{
    const double signedAngle = isReversed(turn) ? -angle : angle;
    return part == TrunkPart::Pelvis
               ? withTrunkAngle(pose, turn, signedAngle, props)
               : withSpineAngle(pose, spinePartOf(part), turn, signedAngle, props);
}

TrunkPanel::TrunkPanel(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QButtonGroup(this))
{
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kTiny);
    auto* roving = new RovingFocus(this);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i) = new Chip(QString());
        m_parts.at(i)->setObjectName(QLatin1StringView(kPartNames.at(i)));
        m_choice->addButton(m_parts.at(i), static_cast<int>(i));
        flow->addWidget(m_parts.at(i));
        roving->add(m_parts.at(i));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(chips);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        auto* slider = new AngleSlider;
        m_sliders.at(i) = slider;
        slider->setObjectName(QLatin1StringView(kTurnNames.at(i)));
        column->addWidget(slider);
        const SpineTurn turn = kTurns.at(i);
        connect(slider, &AngleSlider::angleDragged, this,
                [this, turn](int degrees) { Q_EMIT angleDragged(m_part, turn, degrees); });
        connect(slider, &AngleSlider::angleChosen, this,
                [this, turn](int degrees) { Q_EMIT angleChosen(m_part, turn, degrees); });
    }
    connect(m_choice, &QButtonGroup::idClicked, this,
            [this](int index) { setPart(kParts.at(static_cast<std::size_t>(index))); });
    word();
    refresh();
}

AngleSlider* TrunkPanel::slider(SpineTurn turn) const
{
    return m_sliders.at(static_cast<std::size_t>(turn));
}

void TrunkPanel::setPose(const Pose& pose)
{
    m_pose = pose;
    refresh();
}

void TrunkPanel::setPart(TrunkPart part)
{
    m_part = part;
    word();
    refresh();
}

void TrunkPanel::refresh()
{
    m_parts.at(static_cast<std::size_t>(m_part))->setChecked(true);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        m_sliders.at(i)->setRange(trunkPartRange(m_pose, m_part, kTurns.at(i)));
        m_sliders.at(i)->setAngle(trunkPartAngle(m_pose, m_part, kTurns.at(i)));
    }
}

void TrunkPanel::word()
{
    m_parts[0]->setText(tr("Pelvis"));
    m_parts[1]->setText(tr("Lower back"));
    m_parts[2]->setText(tr("Upper back"));
    m_parts[3]->setText(tr("Neck"));
    const bool isPelvis = m_part == TrunkPart::Pelvis;
    m_sliders[0]->setName(isPelvis ? tr("Leaning back or forward") : tr("Bent back or forward"));
    m_sliders[1]->setName(isPelvis ? tr("Leaning left or right") : tr("Bent left or right"));
    m_sliders[2]->setName(tr("Turned left or right"));
}

void TrunkPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
