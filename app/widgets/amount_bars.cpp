// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/amount_bars.h"

#include "app/style/theme.h"

#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace limber {

namespace {

constexpr int kBarHeight = 10;
constexpr int kLeastBar = 3;
constexpr int kLeastTrack = 48;
constexpr int kRounding = 2;         ///< Widths of texts are fractions.
constexpr double kWidestName = 0.45; ///< Of the whole width.

} // namespace

AmountBars::AmountBars(QWidget* parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setPixelSize(type_size::kSmall);
    setFont(small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountBars::setBars(const QString& title, std::vector<AmountBar> bars)
{
    QStringList said;
    for (const AmountBar& bar : bars)
        said.append(tr("%1 %2", "what, how much of it").arg(bar.name, bar.spoken));
    setAccessibleName(tr("%1: %2", "title, amounts")
                          .arg(title, said.join(tr(", ", "between the items of a list"))));
    if (bars == m_bars)
        return;
    const bool isOtherHeight = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    if (isOtherHeight)
        updateGeometry();
    update();
}

int AmountBars::lineHeight() const
{
    return fontMetrics().height() + space::kTiny;
}

QSize AmountBars::sizeHint() const
{
    return {240, lineHeight() * static_cast<int>(m_bars.size())};
}

QSize AmountBars::minimumSizeHint() const
{
    return {kLeastTrack, sizeHint().height()};
}

void AmountBars::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Tokens& t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int names = 0;
    int amounts = 0;
    double most = 0;
    for (const AmountBar& bar : m_bars) {
        names = std::max(names, fontMetrics().horizontalAdvance(bar.name) + kRounding);
        amounts = std::max(amounts, fontMetrics().horizontalAdvance(bar.amount) + kRounding);
        most = std::max(most, bar.value);
    }
    names = std::min({names, static_cast<int>(width() * kWidestName),
                      std::max(0, width() - amounts - kLeastTrack - 2 * space::kSmall)});
    const int track = std::max(0, width() - names - amounts - 2 * space::kSmall);
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const auto flags = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side)) | Qt::AlignVCenter;
    };
    int top = 0;
    for (const AmountBar& bar : m_bars) {
        painter.setPen(t.text);
        painter.drawText(place({0, top, names, lineHeight()}), flags(Qt::AlignLeft),
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, names));
        const double share = most > 0 ? bar.value / most : 0;
        const int length =
            std::clamp(static_cast<int>(share * track), std::min(kLeastBar, track), track);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.tone ? t.category(*bar.tone) : t.accent);
        painter.drawRoundedRect(place({names + space::kSmall, top + (lineHeight() - kBarHeight) / 2,
                                       length, kBarHeight}),
                                kBarHeight / 2.0, kBarHeight / 2.0);
        painter.setPen(t.textMuted);
        painter.drawText(place({width() - amounts, top, amounts, lineHeight()}),
                         flags(Qt::AlignRight), bar.amount);
        top += lineHeight();
    }
}

} // namespace limber
