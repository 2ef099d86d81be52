// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/month_cell.h"

#include "app/plan/plan_block.h"
#include "app/style/control_paint.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/category_tone.h"
#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = space::kTiny;
constexpr int kNumber = 26;
constexpr int kIcon = 16;
constexpr int kDot = 9;
constexpr int kDotStep = kDot + 4;
constexpr double kEnough = 0.25; ///< Of a routine, to have a dot.
constexpr int kLeastWidth = 44;
constexpr int kHeight = 76;

bool counts(const PlanItem& item)
{
    return item.matched.status != OccurrenceStatus::Skipped &&
           item.matched.status != OccurrenceStatus::Missed;
}

} // namespace

std::vector<Category> categoriesOf(const PlanDay& day)
{
    std::vector<Category> found;
    for (const PlanItem& item : day.items) {
        for (std::size_t i = 0; i < item.categories.size(); ++i) {
            const CategoryShare& share = item.categories[i];
            const bool isNew = std::ranges::find(found, share.category) == found.end();
            if (isNew && (i == 0 || share.share >= kEnough))
                found.push_back(share.category);
        }
    }
    std::ranges::sort(found);
    return found;
}

MonthCell::MonthCell(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"monthDay"_s);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthCell::setDay(const PlanDay& day)
{
    m_day = day;
    m_categories = categoriesOf(day);
    m_isOver = std::ranges::none_of(day.items, counts);
    word();
    update();
}

void MonthCell::setDropMark(DropMark mark)
{
    if (m_dropMark == mark)
        return;
    m_dropMark = mark;
    update();
}

std::optional<OccurrenceKey> MonthCell::pullable() const
{
    std::optional<OccurrenceKey> only;
    for (const PlanItem& item : m_day.items) {
        if (!item.canChange)
            continue;
        if (only)
            return std::nullopt;
        only = item.key();
    }
    return only;
}

QSize MonthCell::sizeHint() const
{
    return {kHeight, kHeight};
}

QSize MonthCell::minimumSizeHint() const
{
    return {kLeastWidth, kHeight};
}

void MonthCell::word()
{
    if (!m_day.date.isValid())
        return;
    QStringList spoken{shortDayText(m_day.date)};
    if (m_day.isToday)
        spoken.append(tr("Today"));
    if (m_day.isPaused)
        spoken.append(tr("Paused", "a day of the plan"));
    if (m_day.isKept)
        spoken.append(tr("Kept", "a day of the plan"));
    for (const PlanItem& item : m_day.items) {
        spoken.append(tr("%1 %2 (%3)", "time of day, routine, status")
                          .arg(timeText(item.matched.occurrence.time), planItemName(item),
                               occurrenceStatusName(item.matched.status)));
    }
    if (m_day.items.empty())
        spoken.append(tr("nothing planned"));
    setAccessibleName(spoken.join(tr(", ", "between the parts of a description")));
    setToolTip(u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(spoken.join(u'\n').toHtmlEscaped()));
}

QRect MonthCell::placed(QRect rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void MonthCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = currentTokens();
    const bool isTarget = m_dropMark == DropMark::Target;
    const QColor ground = isTarget                            ? t.accentSoft
                          : m_day.isPaused || !m_day.isInView ? t.sunken
                                                              : t.surface;
    paint::roundedBox(painter, rect(), radius::kControl, ground,
                      isTarget || underMouse() || m_day.isToday ? t.accent : t.line);
    if (m_day.isPaused) {
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kControl,
                              radius::kControl);
        painter.fillPath(inside, QBrush(t.line, Qt::BDiagPattern));
    }
    paintNumber(painter);
    paintMark(painter);
    paintDots(painter);
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kControl, t);
}

void MonthCell::paintNumber(QPainter& painter) const
{
    const Tokens& t = currentTokens();
    const QRect room = placed(QRect(kInset, kInset, kNumber, kNumber));
    if (m_day.isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(room);
    }
    QFont number = font();
    number.setPixelSize(type_size::kBody);
    number.setWeight(m_day.isToday ? QFont::Bold : QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(m_day.isToday ? t.onAccent : m_day.isInView ? t.text : t.textMuted);
    painter.drawText(room, Qt::AlignCenter, QLocale().toString(m_day.date.day()));
}

void MonthCell::paintMark(QPainter& painter) const
{
    if (!m_day.isKept && !m_day.isPaused)
        return;
    const Tokens& t = currentTokens();
    const QRect room =
        placed(QRect(width() - kInset - kIcon, kInset + (kNumber - kIcon) / 2, kIcon, kIcon));
    const QPixmap picture =
        m_day.isKept ? iconPixmap(IconName::Check, t.good.strong, kIcon, devicePixelRatioF())
                     : iconPixmap(IconName::Paused, t.textMuted, kIcon, devicePixelRatioF());
    painter.drawPixmap(room.topLeft(), picture);
}

void MonthCell::paintDots(QPainter& painter) const
{
    const Tokens& t = currentTokens();
    const int inARow = qMax(1, (width() - 2 * kInset - 2) / kDotStep);
    const int top = kInset + kNumber + space::kSmall;
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        const int column = static_cast<int>(i) % inARow;
        const int row = static_cast<int>(i) / inARow;
        const QRectF dot =
            placed(QRect(kInset + 2 + column * kDotStep, top + row * kDotStep, kDot, kDot));
        const QColor colour = t.category(categoryTone(m_categories[i]));
        if (m_isOver) {
            painter.setPen(QPen(colour, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(dot);
        }
    }
}

void MonthCell::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void MonthCell::mousePressEvent(QMouseEvent* event)
{
    m_hold = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint())
                                               : std::nullopt;
    QAbstractButton::mousePressEvent(event);
}

void MonthCell::mouseMoveEvent(QMouseEvent* event)
{
    const bool isPulled = m_hold && event->buttons().testFlag(Qt::LeftButton) &&
                          (event->position().toPoint() - *m_hold).manhattanLength() >=
                              QApplication::startDragDistance();
    if (!isPulled || !pullable()) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    const QPoint hold = *m_hold;
    m_hold.reset();
    // What is pulled away is not clicked.
    setDown(false);
    Q_EMIT pulled(hold);
}

void MonthCell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace limber
