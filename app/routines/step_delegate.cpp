// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_delegate.h"

#include "app/routines/step_list.h"
#include "app/routines/step_list_model.h"
#include "app/style/control_paint.h"
#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QPixmap>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBracket = 12; ///< Room for the bracket of a group.
constexpr int kLead = 24;
constexpr int kGap = 2;
constexpr int kInset = space::kTiny;
constexpr int kIcon = 18;
constexpr int kChevron = 12;
constexpr int kLeastText = 150;
constexpr int kMostRemembered = 4000;
constexpr QSize kPicture{56, 42};

void drawText(QPainter& painter, const QRect& place, int flags, const QString& text)
{
    painter.drawText(
        place, flags | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
        text);
}

} // namespace

/// The parts of one row, from its top, in logical (left to right) places.
struct StepDelegate::Shape {
    QFont titleFont;
    QFont detailFont;
    QRect lead;
    QRect title;
    QRect detail;
    QRect picture; ///< Empty without one, or where the row is too narrow.
    int left = 0;  ///< Where the row begins beside the bracket.
    int height = 0;
};

StepDelegate::TextHeights StepDelegate::heightsOf(const Shape& shape, const QString& title,
                                                  const QString& detail, int width) const
{
    const QString key = QString::number(width) + u'\n' + title + u'\n' + detail;
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
        return *known;
    const QRect room(0, 0, width, 10000);
    const auto heightOf = [&](const QFont& font, const QString& text) {
        return text.isEmpty()
                   ? 0
                   : QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    };
    if (m_heights.size() >= kMostRemembered)
        m_heights.clear();
    const TextHeights heights{heightOf(shape.titleFont, title), heightOf(shape.detailFont, detail)};
    m_heights.insert(key, heights);
    return heights;
}

StepDelegate::Shape StepDelegate::shapeOf(const QFont& font, const QModelIndex& index,
                                          int width) const
{
    Shape shape;
    const bool isHead = index.data(IsHeadRole).toBool();
    shape.titleFont = font;
    shape.titleFont.setPixelSize(isHead ? type_size::kSmall : type_size::kBody);
    shape.titleFont.setWeight(QFont::DemiBold);
    shape.detailFont = font;
    shape.detailFont.setPixelSize(type_size::kSmall);
    shape.left = indentOf(index);
    int left = shape.left + space::kTiny;
    int room = width - left - kLead - 2 * space::kTiny - hit_size::kLeast - kInset;
    const bool hasPicture =
        index.data(HasPictureRole).toBool() && room - kPicture.width() >= kLeastText;
    if (hasPicture)
        room -= kPicture.width() + space::kTiny;
    room = qMax(1, room);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(DetailRole).toString();
    const TextHeights heights = heightsOf(shape, title, detail, room);
    const int text = heights.title + (heights.detail > 0 ? kGap + heights.detail : 0);
    shape.height = qMax(text + 2 * kInset, hit_size::kLeast) + 2 * kGap;
    if (hasPicture)
        shape.height = qMax(shape.height, kPicture.height() + 2 * kInset);
    const int top = (shape.height - text) / 2;
    shape.lead = QRect(left, top, kLead, heights.title);
    left += kLead + space::kTiny;
    shape.title = QRect(left, top, room, heights.title);
    shape.detail = QRect(left, shape.title.bottom() + 1 + kGap, room, heights.detail);
    if (hasPicture) {
        shape.picture = QRect(
            QPoint(left + room + space::kTiny, (shape.height - kPicture.height()) / 2), kPicture);
    }
    return shape;
}

int StepDelegate::rowHeight(const QFont& font, const QModelIndex& index, int width) const
{
    return shapeOf(font, index, width).height;
}

int StepDelegate::indentOf(const QModelIndex& index)
{
    const auto place = static_cast<GroupPlace>(index.data(GroupPlaceRole).toInt());
    return kInset + (place == GroupPlace::None ? 0 : kBracket);
}

QRect StepDelegate::openPlace(const QRect& row, int height, Qt::LayoutDirection direction)
{
    const QRect logical(row.right() + 1 - kInset - hit_size::kLeast,
                        row.top() + (height - hit_size::kLeast) / 2, hit_size::kLeast,
                        hit_size::kLeast);
    return QStyle::visualRect(direction, row, logical);
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const StepList*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {0, rowHeight(option.font, index, width) + (list ? list->editorHeight(index) : 0)};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const Shape shape = shapeOf(option.font, index, option.rect.width());
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect,
                                  logical.translated(option.rect.topLeft()));
    };
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) |
                      Qt::TextWordWrap;
    const bool selected = option.state & QStyle::State_Selected;
    const auto* list = qobject_cast<const StepList*>(option.widget);
    const bool isOpen = list && list->editorHeight(index) > 0;
    const QRect face =
        place({shape.left, 1, option.rect.width() - shape.left - kInset, option.rect.height() - 2});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || isOpen || (option.state & QStyle::State_MouseOver)) {
        paint::roundedBox(*painter, face, radius::kControl - 2, selected ? t.accentSoft : t.sunken,
                          isOpen ? t.control : QColor());
    }
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, face, radius::kControl - 2, t);

    const auto where = static_cast<GroupPlace>(index.data(GroupPlaceRole).toInt());
    if (where != GroupPlace::None) {
        painter->setPen(QPen(t.accent, 2));
        const int height = option.rect.height();
        const int top = where == GroupPlace::Head ? shape.height / 2 : 0;
        const int bottom = where == GroupPlace::Last ? height - space::kTiny : height;
        const QRect line = place({kInset, top, kBracket - kInset, bottom - top});
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int x = isMirrored ? line.right() : line.left() + 1;
        const int end = isMirrored ? line.left() : line.right();
        painter->drawLine(x, line.top(), x, line.bottom());
        if (where == GroupPlace::Head)
            painter->drawLine(x, line.top(), end, line.top());
        if (where == GroupPlace::Last)
            painter->drawLine(x, line.bottom(), end, line.bottom());
    }

    const QColor accent = selected ? t.onAccentSoft : t.accent;
    if (index.data(IsHeadRole).toBool()) {
        const QRect lead = place(shape.lead);
        painter->drawPixmap(
            lead.center() - QPoint(kIcon / 2, kIcon / 2),
            iconPixmap(IconName::Repeat, accent, kIcon, painter->device()->devicePixelRatioF()));
    } else {
        painter->setPen(accent);
        painter->setFont(shape.detailFont);
        painter->drawText(place(shape.lead), Qt::AlignCenter, index.data(LeadRole).toString());
    }
    painter->setFont(shape.titleFont);
    painter->setPen(selected ? t.onAccentSoft : t.text);
    drawText(*painter, place(shape.title), flags, index.data(Qt::DisplayRole).toString());
    painter->setFont(shape.detailFont);
    painter->setPen(selected ? t.onAccentSoft : t.textMuted);
    drawText(*painter, place(shape.detail), flags, index.data(DetailRole).toString());
    if (!shape.picture.isEmpty()) {
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        painter->drawPixmap(place(shape.picture).topLeft(), picture);
    }
    const QRect open = openPlace(option.rect, shape.height, option.direction);
    const QRect mark(open.center() - QPoint(kChevron / 2, kChevron / 2), QSize(kChevron, kChevron));
    paint::chevron(*painter, mark, isOpen ? Qt::UpArrow : Qt::DownArrow,
                   selected ? t.onAccentSoft : t.textMuted);
    painter->restore();
}

} // namespace limber
