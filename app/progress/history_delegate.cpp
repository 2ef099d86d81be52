// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_delegate.h"

#include "app/progress/history_model.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QPainter>

namespace limber {

namespace {

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Draws `trailing` whole and `leading` in what is left of the line.
void paintLine(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
               const QString& leading, const QString& trailing)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int taken = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + space::kSmall;
    const QRect start = QStyle::visualRect(direction, line, line.adjusted(0, 0, -taken, 0));
    painter.drawText(start,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     metrics.elidedText(leading, Qt::ElideRight, start.width()));
    painter.drawText(line,
                     int(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     trailing);
}

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return HistoryDelegate::tr("%1 · %2", "two remarks on a session").arg(first, second);
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inner =
        option.rect.adjusted(space::kMedium, space::kSmall, -space::kMedium, -space::kSmall);
    if (index.data(HistoryModel::IsHeadingRole).toBool()) {
        painter->setFont(sized(option.font, type_size::kSmall, QFont::DemiBold));
        painter->setPen(t.textMuted);
        paintLine(*painter, inner, option.direction, index.data().toString(), QString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    if (isSelected)
        paint::roundedBox(*painter, box, radius::kControl, t.accentSoft, t.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::roundedBox(*painter, box, radius::kControl, t.sunken, QColor());

    QRect first = inner;
    first.setHeight(inner.height() / 2);
    QRect second = inner;
    second.setTop(first.bottom() + 1);
    painter->setFont(sized(option.font, type_size::kBody, QFont::DemiBold));
    painter->setPen(isSelected ? t.onAccentSoft : t.text);
    paintLine(*painter, first, option.direction, index.data(HistoryModel::NameRole).toString(),
              index.data(HistoryModel::MinutesRole).toString());
    painter->setFont(sized(option.font, type_size::kSmall, QFont::Normal));
    painter->setPen(isSelected ? t.onAccentSoft : t.textMuted);
    paintLine(*painter, second, option.direction, index.data(HistoryModel::MomentRole).toString(),
              joined(index.data(HistoryModel::RemarkRole).toString(),
                     index.data(HistoryModel::PainRole).toString()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, box, radius::kControl, t);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_lineHeight == 0 || m_measuredFont != option.font) {
        m_measuredFont = option.font;
        m_lineHeight = QFontMetrics(sized(option.font, type_size::kBody, QFont::DemiBold)).height();
    }
    if (index.data(HistoryModel::IsHeadingRole).toBool())
        return {0, m_lineHeight + 2 * space::kMedium};
    return {0, 2 * m_lineHeight + 2 * space::kSmall + space::kTiny};
}

} // namespace limber
