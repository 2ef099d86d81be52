// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile_delegate.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/row_list.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPixmap>

namespace limber {

namespace {

constexpr int kInset = space::kTiny;
constexpr int kTitleLines = 2;
constexpr int kDot = 8;

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(type_size::kSmall);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The title on at most two lines, the second one cut where it is too long.
QString fitted(const QString& title, const QFontMetrics& metrics, int width)
{
    const QStringList words = title.split(QLatin1Char(' '));
    QString first;
    qsizetype used = 0;
    while (used < words.size()) {
        const QString longer = first.isEmpty() ? words[used] : first + u' ' + words[used];
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        first = longer;
        ++used;
    }
    first = metrics.elidedText(first, Qt::ElideRight, width);
    const QString rest = words.mid(used).join(u' ');
    return rest.isEmpty() ? first : first + u'\n' + metrics.elidedText(rest, Qt::ElideRight, width);
}

} // namespace

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect face = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver))
        paint::roundedBox(*painter, face, radius::kControl, selected ? t.accentSoft : t.sunken, {});
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, face, radius::kControl, t);
    const QPoint at(face.left() + (face.width() - kTilePicture.width()) / 2, face.top() + kInset);
    painter->drawPixmap(at, index.data(TilePictureRole).value<QPixmap>());
    const QFont font = titleFont(option.font);
    const QFontMetrics metrics(font);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect text(face.left() + kInset, at.y() + kTilePicture.height() + kInset,
                     face.width() - 2 * kInset, kTitleLines * metrics.height());
    painter->setFont(font);
    painter->setPen(selected ? t.onAccentSoft : t.text);
    painter->drawText(
        text,
        static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) |
            (title.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
        fitted(title, metrics, text.width()));
    if (index.data(ToneRole).isValid()) {
        painter->setBrush(t.category(static_cast<CategoryTone>(index.data(ToneRole).toInt())));
        painter->setPen(Qt::NoPen);
        const QRect dot(face.left() + space::kSmall, face.top() + space::kSmall, kDot, kDot);
        painter->drawEllipse(QStyle::visualRect(option.direction, face, dot));
    }
    painter->restore();
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(titleFont(option.font));
    const int least = kTilePicture.width() + 2 * kInset;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int room = view ? view->viewport()->width() : least;
    const int columns = qMax(1, room / least);
    // One pixel less than the share: a view that is exactly full would wrap one tile too early.
    return {qMax(least, (room - 1) / columns),
            kTilePicture.height() + kTitleLines * metrics.height() + 4 * kInset};
}

} // namespace limber
