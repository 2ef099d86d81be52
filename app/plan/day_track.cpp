// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/day_track.h"

#include "app/plan/plan_block.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastBlock = 38;   ///< Time and name.
constexpr int kWantedBlock = 56;  ///< Time, name and status.
constexpr int kLeastWidth = 84;   ///< Of a day.
constexpr int kNowLineHeight = 7; ///< With the dot at its beginning.

constexpr int minutesOf(int pixels)
{
    return (pixels * kMinutesAnHour + kHourHeight - 1) / kHourHeight;
}

/// The line for now. It stands above the blocks and lets every click through.
class NowLine : public QWidget {
public:
    explicit NowLine(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = currentTokens();
        const int middle = height() / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.action);
        const int dot = layoutDirection() == Qt::RightToLeft ? width() - height() : 0;
        painter.drawEllipse(dot, 0, height(), height());
        painter.drawRect(0, middle - 1, width(), 2);
    }
};

} // namespace

TimedItem timedItem(const PlanItem& item)
{
    const QTime time = item.matched.occurrence.time;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(item.length);
    return {time.hour() * kMinutesAnHour + time.minute(), static_cast<int>(minutes.count())};
}

DayTrack::DayTrack(QWidget* parent)
    : QWidget(parent)
    , m_nowLine(new NowLine(this))
{
    setObjectName(u"dayTrack"_s);
    m_nowLine->setObjectName(u"nowLine"_s);
    m_nowLine->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayTrack::setItems(const std::vector<PlanItem>& items)
{
    while (m_blocks.size() > static_cast<qsizetype>(items.size())) {
        PlanBlock* block = m_blocks.takeLast();
        block->hide();
        block->setParent(nullptr);
        // It may be the one whose key is being answered.
        block->deleteLater();
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (place < m_blocks.size()) {
            m_blocks.at(place)->setItem(items[i]);
            continue;
        }
        auto* made = new PlanBlock(items[i], this);
        made->setShape(m_shape == TrackShape::Hours ? BlockShape::Timed : BlockShape::Worded);
        made->show();
        m_blocks.append(made);
        Q_EMIT blockMade(made);
    }
    arrange();
    updateGeometry();
}

void DayTrack::setShape(TrackShape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    for (PlanBlock* block : m_blocks)
        block->setShape(shape == TrackShape::Hours ? BlockShape::Timed : BlockShape::Worded);
    arrange();
    updateGeometry();
    update();
}

void DayTrack::setSpan(TimeSpan span)
{
    if (m_span == span)
        return;
    m_span = span;
    arrange();
    updateGeometry();
    update();
}

void DayTrack::setNow(const std::optional<QTime>& now)
{
    m_now = now;
    arrange();
}

double DayTrack::yOf(double minute) const
{
    return (minute - m_span.from) * kHourHeight / kMinutesAnHour;
}

QTime DayTrack::timeAt(int y) const
{
    const double minute = m_span.from + double(y) * kMinutesAnHour / kHourHeight;
    const int snapped = std::clamp(snappedMinute(minute), m_span.from, m_span.until - 5);
    return QTime(snapped / kMinutesAnHour, snapped % kMinutesAnHour);
}

QRect DayTrack::placeOf(QTime time, std::chrono::milliseconds length) const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(length);
    const std::vector<TimedItem> one{
        {time.hour() * kMinutesAnHour + time.minute(), static_cast<int>(minutes.count())}};
    const TimeBox box =
        layOutTimes(one, minutesOf(kLeastBlock), minutesOf(kLeastBlock), m_span).front();
    return {0, qRound(yOf(box.top)), width(), qRound(yOf(box.height + m_span.from))};
}

QSize DayTrack::sizeHint() const
{
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

QSize DayTrack::minimumSizeHint() const
{
    // The board takes another shape before its days become too narrow to read.
    return {hit_size::kLeast, m_shape == TrackShape::Hours ? heightForWidth(kLeastWidth) : 0};
}

int DayTrack::heightForWidth(int width) const
{
    if (m_shape == TrackShape::Hours)
        return m_span.minutes() * kHourHeight / kMinutesAnHour;
    int height = 0;
    for (const PlanBlock* block : m_blocks)
        height += block->heightForWidth(width) + space::kTiny;
    return height;
}

void DayTrack::arrange()
{
    if (m_shape == TrackShape::List)
        arrangeList();
    else
        arrangeHours();
    const bool hasNow = m_shape == TrackShape::Hours && m_now &&
                        m_now->msecsSinceStartOfDay() / 60000 >= m_span.from &&
                        m_now->msecsSinceStartOfDay() / 60000 <= m_span.until;
    m_nowLine->setVisible(hasNow);
    if (!hasNow)
        return;
    const double minute = m_now->msecsSinceStartOfDay() / 60000.0;
    m_nowLine->setGeometry(0, qRound(yOf(minute)) - kNowLineHeight / 2, width(), kNowLineHeight);
    m_nowLine->raise();
}

void DayTrack::arrangeList()
{
    int y = 0;
    for (PlanBlock* block : m_blocks) {
        const int height = block->heightForWidth(width());
        block->setGeometry(0, y, width(), height);
        y += height + space::kTiny;
    }
}

void DayTrack::arrangeHours()
{
    std::vector<TimedItem> items;
    for (const PlanBlock* block : m_blocks)
        items.push_back(timedItem(block->item()));
    const std::vector<TimeBox> boxes =
        layOutTimes(items, minutesOf(kLeastBlock), minutesOf(kWantedBlock), m_span);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const TimeBox& box = boxes[i];
        const int left = box.lane * width() / box.lanes;
        const int right = (box.lane + 1) * width() / box.lanes;
        const int top = qRound(yOf(box.top));
        const int bottom = qRound(yOf(box.top + box.height));
        const QRect place(left, top, right - left - (box.lane + 1 < box.lanes ? 2 : 0),
                          bottom - top - 1);
        m_blocks.at(static_cast<qsizetype>(i))
            ->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void DayTrack::paintEvent(QPaintEvent*)
{
    if (m_shape != TrackShape::Hours)
        return;
    QPainter painter(this);
    painter.setPen(currentTokens().line);
    for (int minute = m_span.from; minute <= m_span.until; minute += kMinutesAnHour) {
        const int y = qMin(height() - 1, qRound(yOf(minute)));
        painter.drawLine(0, y, width(), y);
    }
}

void DayTrack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace limber
