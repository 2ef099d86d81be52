// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/effort_scale.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"
#include "app/wording/feel_wording.h"
#include "core/session/session_record.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

EffortScale::EffortScale(QWidget* parent)
    : QWidget(parent)
    , m_roving(new RovingFocus(this))
    , m_least(new PlainLabel(QString(), this))
    , m_most(new PlainLabel(QString(), this))
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::kTiny);
    for (int value = kLeastEffort; value <= kMostEffort; ++value) {
        auto* step = new Button(QString(), ButtonKind::Cell, this);
        step->setMinimumWidth(hit_size::kLeast);
        step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(step, &QAbstractButton::clicked, this, [this, value] {
            setValue(m_value == value ? std::nullopt : std::optional(value));
        });
        m_roving->add(step);
        m_steps.append(step);
        steps->addWidget(step);
    }
    auto* ends = new QHBoxLayout;
    for (PlainLabel* end : {m_least, m_most}) {
        end->setPixelSize(type_size::kSmall);
        end->setTone(TextTone::Muted);
        ends->addWidget(end);
    }
    m_most->setAlignment(Qt::AlignTrailing | Qt::AlignTop);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(steps);
    column->addLayout(ends);
    word();
}

void EffortScale::setValue(std::optional<int> value)
{
    m_value = value && *value >= kLeastEffort && *value <= kMostEffort ? value : std::nullopt;
    for (qsizetype index = 0; index < m_steps.size(); ++index)
        m_steps[index]->setChecked(m_value && index == *m_value - kLeastEffort);
    if (m_value)
        m_roving->setCurrent(*m_value - kLeastEffort);
}

void EffortScale::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void EffortScale::word()
{
    setAccessibleName(tr("Effort"));
    m_least->setText(effortName(kLeastEffort));
    m_most->setText(effortName(kMostEffort));
    for (int value = kLeastEffort; value <= kMostEffort; ++value) {
        const QString number = QLocale().toString(value);
        m_steps[value - kLeastEffort]->setText(number);
        m_steps[value - kLeastEffort]->setToolTip(effortName(value));
        m_steps[value - kLeastEffort]->setAccessibleName(
            tr("Effort: %1 of 5, %2").arg(number, effortName(value)));
    }
}

} // namespace limber
