// SPDX-License-Identifier: GPL-3.0-or-later
// How a block of the plan is painted and how tall that makes it.
#include "app/plan/plan_block.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/category_tone.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace limber {

namespace {

constexpr int kPadding = space::kSmall;
constexpr int kStripe = 5; ///< Of the categories' colours, at the leading edge.
constexpr int kIcon = 14;
constexpr int kLeastWidth = 84;
constexpr int kSideBySideFrom = 300; ///< Wide enough for one line.
constexpr int kFullNameFrom = 104;   ///< Room for the longer words of a routine's name.
constexpr int kTimeColumn = 64;
constexpr int kMinutesColumn = 88;
constexpr int kStatusColumn = 112;
constexpr int kLine = 17;      ///< Of small text in a block by time.
constexpr int kTimedInset = 2; ///< Above and below its lines.

struct BlockColours {
    QColor ground;
    QColor edge;
    QColor text;
    QColor quiet;
    QColor status;
};

BlockColours coloursOf(OccurrenceStatus status, const Tokens& t)
{
    switch (status) {
    case OccurrenceStatus::Done:
        return {t.good.soft, t.good.soft, t.text, t.text, t.good.strong};
    case OccurrenceStatus::Due:
        return {t.accentSoft, t.accent, t.onAccentSoft, t.onAccentSoft, t.onAccentSoft};
    case OccurrenceStatus::Upcoming:
        return {t.surface, t.control, t.text, t.textMuted, t.textMuted};
    case OccurrenceStatus::Missed:
        return {t.surface, t.line, t.text, t.textMuted, t.textMuted};
    case OccurrenceStatus::Skipped:
    case OccurrenceStatus::Paused:
        return {t.sunken, t.sunken, t.textMuted, t.textMuted, t.textMuted};
    }
    return {};
}

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QSize PlanBlock::sizeHint() const
{
    const int width = kSideBySideFrom / 2;
    return {width, heightForWidth(width)};
}

QSize PlanBlock::minimumSizeHint() const
{
    return {kLeastWidth, hit_size::kLeast};
}

int PlanBlock::heightForWidth(int width) const
{
    return width >= kSideBySideFrom ? sideBySide(nullptr, width) : stacked(nullptr, width);
}

QRect PlanBlock::placed(QRect rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

/// Wraps between words, and within a word only where it alone is too long. Where the lines are
/// limited, the last one is elided. Returns the height.
int PlanBlock::drawText(QPainter* painter, const QString& text, const QFont& font, QRect room,
                        int mostLines) const
{
    if (mostLines == 1) {
        const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
        return drawText(painter, cut, font, room.adjusted(0, 0, space::kTiny, 0));
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    int lines = 0;
    QString rest;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (mostLines > 0 && ++lines == mostLines) {
            rest = text.mid(line.textStart());
            break;
        }
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, placed(room).topLeft());
    const int above = static_cast<int>(std::ceil(height));
    if (rest.isEmpty())
        return above;
    return above + drawText(painter, rest, font, room.translated(0, above), 1);
}

void PlanBlock::drawStatus(QPainter& painter, QRect room) const
{
    const BlockColours colours = coloursOf(m_item.matched.status, currentTokens());
    const QRect picture =
        placed(QRect(room.left(), room.top() + (room.height() - kIcon) / 2, kIcon, kIcon));
    painter.drawPixmap(picture.topLeft(), iconPixmap(occurrenceStatusIcon(m_item.matched.status),
                                                     colours.status, kIcon, devicePixelRatioF()));
    const QRect words = placed(room.adjusted(kIcon + space::kTiny, 0, 0, 0));
    painter.setFont(sized(font(), type_size::kSmall, QFont::DemiBold));
    if (painter.fontMetrics().horizontalAdvance(m_status) > words.width())
        painter.setFont(sized(font(), type_size::kSmall, QFont::Normal));
    // Half a word says less than the symbol alone; the name and the tool tip have all of it.
    if (painter.fontMetrics().horizontalAdvance(m_status) > words.width())
        return;
    painter.setPen(colours.status);
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter,
        m_status);
}

int PlanBlock::stacked(QPainter* painter, int width) const
{
    const BlockColours colours = coloursOf(m_item.matched.status, currentTokens());
    const int left = kStripe + space::kTiny;
    const int inside = width - left - space::kTiny;
    const int nameSize = inside < kFullNameFrom ? type_size::kSmall : type_size::kBody;
    int y = kPadding;
    const auto line = [&](const QString& text, int pixels, QFont::Weight weight,
                          const QColor& colour) {
        if (text.isEmpty())
            return;
        if (painter)
            painter->setPen(colour);
        y += drawText(painter, text, sized(font(), pixels, weight), QRect(left, y, inside, 0));
    };
    line(m_time, type_size::kSmall, QFont::DemiBold, colours.quiet);
    line(m_name, nameSize, QFont::DemiBold, colours.text);
    line(m_minutes, type_size::kSmall, QFont::Normal, colours.quiet);
    if (m_item.isMoved)
        line(tr("Moved", "planned routine"), type_size::kSmall, QFont::Normal, colours.quiet);
    y += space::kTiny;
    constexpr int kStatusLine = 20;
    if (painter)
        drawStatus(*painter, QRect(left, y, inside, kStatusLine));
    return y + kStatusLine + kPadding;
}

/// As many lines as there is room for: time, then the name, then the status in a word. Where the
/// word finds no room its symbol stands beside the time.
void PlanBlock::timed(QPainter& painter) const
{
    const BlockColours colours = coloursOf(m_item.matched.status, currentTokens());
    const int left = kStripe + space::kTiny - 1;
    const int inside = width() - left - space::kTiny;
    const int lines = qMax(1, (height() - 2 * kTimedInset) / kLine);
    const QFont small = sized(font(), type_size::kSmall, QFont::DemiBold);
    const bool hasStatusLine = lines >= 3;
    const int top =
        qMax(kTimedInset, lines <= 3 ? (height() - lines * kLine) / 2 : int{space::kTiny});
    const auto pictureAt = [&](QRect place) {
        painter.drawPixmap(placed(place).topLeft(),
                           iconPixmap(occurrenceStatusIcon(m_item.matched.status), colours.status,
                                      kIcon, devicePixelRatioF()));
    };

    int timeRoom = inside;
    if (!hasStatusLine) {
        pictureAt(QRect(left + inside - kIcon, top + 1, kIcon, kIcon));
        timeRoom -= kIcon + 2;
    }
    QString when = m_time;
    const QString withMinutes =
        m_minutes.isEmpty() ? m_time : tr("%1 · %2", "time of day, length").arg(m_time, m_minutes);
    if (QFontMetrics(small).horizontalAdvance(withMinutes) <= timeRoom)
        when = withMinutes;
    if (lines == 1)
        when = m_name;
    painter.setPen(lines == 1 ? colours.text : colours.quiet);
    drawText(&painter, when, small, QRect(left, top, timeRoom, kLine), 1);
    if (lines == 1)
        return;
    painter.setPen(colours.text);
    drawText(&painter, m_name, small, QRect(left, top + kLine, inside, kLine),
             hasStatusLine ? lines - 2 : 1);
    if (hasStatusLine)
        drawStatus(painter, QRect(left, height() - kLine - top, width() - left - 1, kLine));
}

void PlanBlock::drawStripe(QPainter& painter) const
{
    if (m_item.categories.empty())
        return;
    const Tokens& t = currentTokens();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kControl - 1,
                         radius::kControl - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    double top = 1.0;
    for (const CategoryShare& share : m_item.categories) {
        const double part = share.share * (height() - 2);
        const QRect bar = placed(QRect(1, qRound(top), kStripe, qRound(top + part) - qRound(top)));
        painter.fillRect(bar, t.category(categoryTone(share.category)));
        top += part;
    }
    painter.restore();
}

int PlanBlock::sideBySide(QPainter* painter, int width) const
{
    const BlockColours colours = coloursOf(m_item.matched.status, currentTokens());
    const int left = kPadding + kStripe;
    const int nameRoom =
        width - left - kTimeColumn - kMinutesColumn - kStatusColumn - kPadding - space::kSmall;
    QString name = m_name;
    if (m_item.isMoved)
        name = tr("%1 (moved)", "name of a routine").arg(m_name);
    const QFont strong = sized(font(), type_size::kBody, QFont::DemiBold);
    const QFont small = sized(font(), type_size::kSmall, QFont::Normal);
    const int nameLeft = left + kTimeColumn;
    const int nameHeight = drawText(nullptr, name, strong, QRect(nameLeft, 0, nameRoom, 0));
    const int height = qMax(hit_size::kPractice, nameHeight + 2 * kPadding);
    if (!painter)
        return height;

    const auto middle = [height](int textHeight) { return (height - textHeight) / 2; };
    painter->setPen(colours.quiet);
    const int smallHeight = QFontMetrics(small).height();
    drawText(painter, m_time, small, QRect(left, middle(smallHeight), kTimeColumn, 0));
    painter->setPen(colours.text);
    drawText(painter, name, strong, QRect(nameLeft, middle(nameHeight), nameRoom, 0));
    painter->setPen(colours.quiet);
    const int minutesLeft = nameLeft + nameRoom + space::kSmall;
    drawText(painter, m_minutes, small,
             QRect(minutesLeft, middle(smallHeight), kMinutesColumn - space::kSmall, 0));
    drawStatus(*painter, QRect(minutesLeft + kMinutesColumn, 0, kStatusColumn, height));
    return height;
}

void PlanBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    const BlockColours colours = coloursOf(m_item.matched.status, t);
    const bool isHot = underMouse() || isChecked();
    paint::roundedBox(painter, rect(), radius::kControl, colours.ground,
                      isHot ? t.accent : colours.edge);
    drawStripe(painter);
    if (m_shape == BlockShape::Timed)
        timed(painter);
    else if (width() >= kSideBySideFrom)
        sideBySide(&painter, width());
    else
        stacked(&painter, width());
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kControl, t);
}

} // namespace limber
