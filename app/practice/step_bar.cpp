// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/step_bar.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"

#include <QPainter>

#include <cmath>

namespace limber {

namespace {

constexpr int kHeight = 6;
constexpr int kGap = space::kTiny;
constexpr int kShortestPiece = 4;
/// Finer steps could not be seen on any screen.
constexpr double kSteps = 400.0;

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setShares(const std::vector<StepShare>& shares)
{
    std::vector<StepShare> rounded = shares;
    for (StepShare& share : rounded)
        share.done = std::round(share.done * kSteps) / kSteps;
    if (rounded == m_shares)
        return;
    m_shares = std::move(rounded);
    update();
}

QSize StepBar::sizeHint() const
{
    return {0, kHeight};
}

void StepBar::paintEvent(QPaintEvent*)
{
    if (m_shares.empty())
        return;
    milliseconds whole{0};
    for (const StepShare& share : m_shares)
        whole += share.length;
    const auto count = static_cast<double>(m_shares.size());
    const double room = width() - kGap * (count - 1) - kShortestPiece * count;
    if (whole <= milliseconds{0} || room <= 0)
        return;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const Tokens& t = currentTokens();
    QColor open = t.text;
    open.setAlphaF(0.16F);
    double left = 0;
    for (const StepShare& share : m_shares) {
        const double part =
            static_cast<double>(share.length.count()) / static_cast<double>(whole.count());
        const QRectF piece(left, 0, kShortestPiece + room * part, kHeight);
        painter.setBrush(open);
        painter.drawRoundedRect(piece, kHeight / 2.0, kHeight / 2.0);
        if (share.done > 0) {
            QRectF done = piece;
            done.setWidth(piece.width() * share.done);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(done, kHeight / 2.0, kHeight / 2.0);
        }
        left = piece.right() + kGap;
    }
}

} // namespace limber
