// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/figure_section.h"

#include "app/exercises/own_figure.h"
#include "app/figure/figure_widget.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigureHeight = 200;

} // namespace

FigureSection::FigureSection(QWidget* parent)
    : FormSection(parent)
    , m_hint(new PlainLabel)
    , m_figure(new FigureWidget)
    , m_choose(new Button(IconName::Edit, QString()))
    , m_remove(new Button(IconName::Delete, QString()))
{
    m_hint->setTone(TextTone::Muted);
    m_figure->setObjectName(u"ownFigure"_s);
    m_figure->setFixedHeight(kFigureHeight);
    m_choose->setObjectName(u"ownFigureChoose"_s);
    m_remove->setObjectName(u"ownFigureRemove"_s);
    column().addWidget(m_hint);
    column().addWidget(m_figure);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    column().addLayout(buttons);
    connect(m_choose, &QAbstractButton::clicked, this, &FigureSection::posesRequested);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        OwnExercise changed = own();
        changed.motion.clear();
        apply(changed);
        fill();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    word();
}

void FigureSection::fill()
{
    if (m_shown != own().motion) {
        m_figure->setMotion(nullptr);
        m_shown = own().motion;
        m_motion = motionOf(own());
        m_figure->setMotion(m_motion ? &*m_motion : nullptr);
    }
    const bool hasFigure = m_motion.has_value();
    m_figure->setVisible(hasFigure);
    m_remove->setVisible(hasFigure);
    m_choose->setText(hasFigure ? tr("Change the poses") : tr("Choose a pose"));
    m_hint->setText(hasFigure ? tr("The figure moves in the practice and stands for the exercise "
                                   "in lists. Without it your first picture does.")
                              : tr("Instead of pictures, a figure can show how it goes: choose a "
                                   "pose and adjust it."));
}

void FigureSection::showObstacles(const std::vector<OwnExerciseObstacle>&)
{
    // Only sound figures come out of the pose editor.
}

void FigureSection::word()
{
    heading().setText(tr("Figure"));
    m_figure->setAccessibleName(tr("Figure of the exercise"));
    m_remove->setText(tr("Do without the figure"));
}

} // namespace limber
