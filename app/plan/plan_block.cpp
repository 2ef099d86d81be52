// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_block.h"

#include "app/wording/exercise_wording.h"
#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace limber {

using namespace Qt::StringLiterals;

QString planItemName(const PlanItem& item)
{
    if (item.routine)
        return routineName(*item.routine);
    return item.formerName.isEmpty() ? PlanBlock::tr("Deleted routine") : item.formerName;
}

IconName occurrenceStatusIcon(OccurrenceStatus status)
{
    switch (status) {
    case OccurrenceStatus::Done:
        return IconName::Check;
    case OccurrenceStatus::Due:
        return IconName::Today;
    case OccurrenceStatus::Upcoming:
        return IconName::Clock;
    case OccurrenceStatus::Missed:
        return IconName::Missed;
    case OccurrenceStatus::Skipped:
        return IconName::Skipped;
    case OccurrenceStatus::Paused:
        return IconName::Paused;
    }
    return IconName::Clock;
}

PlanBlock::PlanBlock(const PlanItem& item, QWidget* parent)
    : QAbstractButton(parent)
    , m_item(item)
{
    setObjectName(u"planBlock"_s);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    word();
}

void PlanBlock::setItem(const PlanItem& item)
{
    m_item = item;
    word();
}

void PlanBlock::setShape(BlockShape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    updateGeometry();
    update();
}

void PlanBlock::word()
{
    const Occurrence& occurrence = m_item.matched.occurrence;
    m_time = timeText(occurrence.time);
    m_name = planItemName(m_item);
    m_minutes = m_item.routine ? minutesText(m_item.length) : QString();
    m_status = occurrenceStatusName(m_item.matched.status);
    QStringList spoken{shortDayText(occurrence.date), m_time, m_name};
    if (m_item.routine)
        spoken.append(spokenMinutes(m_item.length));
    spoken.append(m_status);
    if (m_item.isMoved)
        spoken.append(tr("Moved", "planned routine"));
    const QString sentence = spoken.join(tr(", ", "between the parts of a description"));
    setAccessibleName(sentence);
    QString tip = sentence;
    if (m_item.canChange)
        tip += u'\n' + tr("Enter opens, Ctrl and an arrow moves it, Delete skips it");
    setToolTip(u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(tip.toHtmlEscaped()));
    updateGeometry();
    update();
}

void PlanBlock::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void PlanBlock::mousePressEvent(QMouseEvent* event)
{
    m_hold = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint())
                                               : std::nullopt;
    QAbstractButton::mousePressEvent(event);
}

void PlanBlock::mouseMoveEvent(QMouseEvent* event)
{
    const bool isPulled = m_hold && event->buttons().testFlag(Qt::LeftButton) &&
                          (event->position().toPoint() - *m_hold).manhattanLength() >=
                              QApplication::startDragDistance();
    if (!isPulled) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    const QPoint hold = *m_hold;
    m_hold.reset();
    // What is pulled away is not clicked.
    setDown(false);
    Q_EMIT pulled(hold);
}

void PlanBlock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace limber
