// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/row_list.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/tile_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QStyleOptionFrame>

#include <cmath>

namespace limber {

namespace {

constexpr int kDot = 10;
constexpr int kLead = 20;
constexpr int kGap = 2;
constexpr int kInset = space::kTiny;

/// The parts of one row, from the top, in logical (left to right) places.
struct RowShape {
    QFont titleFont;
    QFont detailFont;
    QFont sectionFont;
    QRect section; ///< Empty in the middle of a section.
    QRect face;    ///< What is coloured when selected.
    QRect lead;
    QRect title;
    QRect detail;
    QRect picture; ///< Empty without a picture, or where the row is too narrow for one.
    QRect star;    ///< Empty without a star.
    int height = 0;
};

QRect textRect(const QFont& font, const QString& text, int left, int top, int width)
{
    if (text.isEmpty())
        return {left, top, width, 0};
    const QRect room(0, 0, width, 10000);
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    return {left, top, width, height};
}

RowShape shapeOf(const QFont& base, const QModelIndex& index, int width)
{
    RowShape shape;
    shape.titleFont = base;
    shape.titleFont.setPixelSize(type_size::kBody);
    shape.titleFont.setWeight(QFont::DemiBold);
    shape.detailFont = base;
    shape.detailFont.setPixelSize(type_size::kSmall);
    shape.sectionFont = shape.detailFont;
    shape.sectionFont.setWeight(QFont::DemiBold);

    int y = 0;
    if (const QString section = index.data(SectionRole).toString(); !section.isEmpty()) {
        y += index.row() > 0 ? space::kLarge : space::kSmall;
        shape.section =
            textRect(shape.sectionFont, section, space::kMedium, y, width - 2 * space::kMedium);
        y = shape.section.bottom() + 1 + space::kTiny;
    }
    const int top = y;
    y += space::kSmall + kInset / 2;
    int left = kInset + space::kSmall;
    const bool hasLead = !index.data(LeadRole).toString().isEmpty();
    const bool hasDot = index.data(ToneRole).isValid();
    const int titleHeight = QFontMetrics(shape.titleFont).height();
    if (hasLead || hasDot) {
        const int leadWidth = hasLead ? kLead : kDot;
        shape.lead = QRect(left, y, leadWidth, titleHeight);
        left += leadWidth + space::kSmall;
    }
    const bool hasStar = index.data(StarRole).isValid();
    int room = qMax(1, width - left - space::kMedium - kInset - (hasStar ? hit_size::kLeast : 0));
    constexpr int kLeastText = 150;
    const int pictureRoom = kRowPicture.width() + space::kSmall;
    const bool hasPicture = index.data(HasPictureRole).toBool() && room - pictureRoom >= kLeastText;
    if (hasPicture)
        room -= pictureRoom;
    shape.title = textRect(shape.titleFont, index.data(Qt::DisplayRole).toString(), left, y, room);
    y = shape.title.bottom() + 1 + kGap;
    shape.detail = textRect(shape.detailFont, index.data(DetailRole).toString(), left, y, room);
    y = shape.detail.bottom() + 1 + space::kSmall + kInset / 2;
    shape.height = qMax(y, top + hit_size::kRow);
    if (hasPicture) {
        shape.height = qMax(shape.height, top + kRowPicture.height() + 2 * kInset);
        shape.picture = QRect(
            QPoint(left + room + space::kSmall, (top + shape.height - kRowPicture.height()) / 2),
            kRowPicture);
    }
    if (hasStar) {
        shape.star =
            QRect(width - kInset - space::kTiny - hit_size::kLeast,
                  (top + shape.height - hit_size::kLeast) / 2, hit_size::kLeast, hit_size::kLeast);
    }
    shape.face = QRect(kInset, top + 1, width - 2 * kInset, shape.height - top - 2);
    return shape;
}

/// Draws text at the leading edge of the row but in its own direction, as PlainLabel does.
void drawText(QPainter& painter, const QRect& place, int flags, const QString& text)
{
    painter.drawText(
        place, flags | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
        text);
}

/// Five points, filled or only drawn round.
void drawStar(QPainter& painter, const QRect& place, const QColor& colour, bool isFilled)
{
    constexpr double kOuter = 8.5;
    constexpr double kInner = 3.6;
    constexpr double kTenth = 3.14159265358979 / 5;
    const QPointF centre = QRectF(place).center();
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double length = i % 2 == 0 ? kOuter : kInner;
        star.append(centre +
                    QPointF(length * std::sin(i * kTenth), -length * std::cos(i * kTenth)));
    }
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(star);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const RowShape shape = shapeOf(option.font, index, option.rect.width());
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect,
                                  logical.translated(option.rect.topLeft()));
    };
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) |
                      Qt::TextWordWrap;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        paint::roundedBox(*painter, place(shape.face), radius::kControl - 2,
                          selected ? t.accentSoft : t.sunken, {});
    }
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, place(shape.face), radius::kControl - 2, t);

    painter->setFont(shape.sectionFont);
    painter->setPen(t.textMuted);
    drawText(*painter, place(shape.section), flags, index.data(SectionRole).toString());
    const QString lead = index.data(LeadRole).toString();
    if (!lead.isEmpty()) {
        painter->setPen(selected ? t.onAccentSoft : t.accent);
        painter->drawText(place(shape.lead), Qt::AlignCenter, lead);
    } else if (index.data(ToneRole).isValid()) {
        const auto tone = static_cast<CategoryTone>(index.data(ToneRole).toInt());
        painter->setBrush(t.category(tone));
        painter->setPen(Qt::NoPen);
        const QRect spot = place(shape.lead);
        painter->drawEllipse(QRectF(spot.left(), spot.center().y() + 0.5 - kDot / 2.0, kDot, kDot));
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
    if (!shape.star.isEmpty()) {
        const QColor colour = selected ? t.onAccentSoft : t.accent;
        drawStar(*painter, place(shape.star), colour, index.data(StarRole).toBool());
    }
    painter->restore();
}

QRect RowDelegate::starPlace(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowShape shape = shapeOf(option.font, index, option.rect.width());
    return shape.star.isEmpty() ? QRect()
                                : QStyle::visualRect(option.direction, option.rect,
                                                     shape.star.translated(option.rect.topLeft()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, shapeOf(option.font, index, width).height};
}

RowList::RowList(QWidget* parent)
    : QListView(parent)
    , m_rows(new RowDelegate(this))
    , m_tiles(new TileDelegate(this))
{
    setItemDelegate(m_rows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
}

void RowList::setFace(ListFace face)
{
    if (face == m_face)
        return;
    m_face = face;
    const bool isTiled = face == ListFace::Tiles;
    // This resets flow, wrapping and whether items may be moved.
    setViewMode(isTiled ? QListView::IconMode : QListView::ListMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(isTiled);
    setItemDelegate(isTiled ? static_cast<QAbstractItemDelegate*>(m_tiles) : m_rows);
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void RowList::setCurrentRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (m_face != ListFace::Rows || event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !index.data(StarRole).isValid())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (m_rows->starPlace(option, index).contains(event->position().toPoint()))
        Q_EMIT starPressed(index.row());
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

void RowList::initStyleOption(QStyleOptionFrame* option) const
{
    QListView::initStyleOption(option);
    if (currentIndex().isValid())
        option->state.setFlag(QStyle::State_HasFocus, false);
}

} // namespace limber
