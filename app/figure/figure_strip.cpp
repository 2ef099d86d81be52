// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_strip.h"

#include "app/figure/motion_arrows.h"
#include "app/style/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace limber {

namespace {

constexpr int kLeastTile = 132;
constexpr int kGap = space::kSmall;

QFont captionFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(type_size::kSmall);
    return font;
}

} // namespace

FigureStrip::FigureStrip(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::setStills(const Motion* motion, std::vector<FigureStill> stills)
{
    m_motion = motion;
    m_stills = std::move(stills);
    m_picture = {};
    QStringList captions;
    for (const FigureStill& still : m_stills)
        captions.append(still.caption);
    setAccessibleName(captions.join(tr(", ", "between the items of a list")));
    updateGeometry();
    update();
}

int FigureStrip::columnsAt(int width) const
{
    const int fit = std::max(1, (width + kGap) / (kLeastTile + kGap));
    return std::clamp(static_cast<int>(m_stills.size()), 1, fit);
}

QSize FigureStrip::tileAt(int width) const
{
    const int columns = columnsAt(width);
    const int tile = std::min((width - (columns - 1) * kGap) / columns, 2 * kLeastTile);
    return {tile, tile * 3 / 4};
}

int FigureStrip::captionHeight(int width) const
{
    const QFontMetrics metrics(captionFont(*this));
    const int room = tileAt(width).width();
    int highest = 0;
    int number = 0;
    for (const FigureStill& still : m_stills) {
        const QString text = QLocale().toString(++number) + u' ' + still.caption;
        const QRect needed = metrics.boundingRect(0, 0, room, 1000, Qt::TextWordWrap, text);
        highest = std::max(highest, needed.height());
    }
    return highest + space::kTiny;
}

int FigureStrip::heightForWidth(int width) const
{
    if (m_stills.empty())
        return 0;
    const int columns = columnsAt(width);
    const int rows = (static_cast<int>(m_stills.size()) + columns - 1) / columns;
    return rows * (tileAt(width).height() + captionHeight(width)) + (rows - 1) * kGap;
}

QSize FigureStrip::sizeHint() const
{
    constexpr int kUsualWidth = 560;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void FigureStrip::paintStills()
{
    const Tokens& tokens = currentTokens();
    m_look = currentFigureLook();
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(*this));
    const QSize tile = tileAt(width());
    const int caption = captionHeight(width());
    const int columns = columnsAt(width());
    for (int i = 0; i < static_cast<int>(m_stills.size()); ++i) {
        const FigureStill& still = m_stills[static_cast<std::size_t>(i)];
        const QRect place((i % columns) * (tile.width() + kGap),
                          (i / columns) * (tile.height() + caption + kGap), tile.width(),
                          tile.height());
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), place);
        painter.save();
        painter.translate(at.topLeft());
        QPainterPath card;
        card.addRoundedRect(QRectF(QPointF(), QSizeF(tile)), radius::kControl, radius::kControl);
        painter.setClipPath(card);
        const Pose& pose = m_motion->keyframes[static_cast<std::size_t>(still.keyframe)].pose;
        const FigurePalette palette = figurePalette(tokens.set, currentFigureLook());
        paintScene(painter, *m_motion, solveBody(pose), tile, palette);
        const FigureView view = viewOf(*m_motion, tile);
        paintArrows(painter, arrowsOf(*m_motion, still.way, view), palette, view.pixelsPerMetre());
        painter.restore();
        painter.setPen(tokens.text);
        painter.drawText(at.left(), at.bottom() + space::kTiny, at.width(), caption,
                         static_cast<int>(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap,
                         QLocale().toString(i + 1) + u' ' + still.caption);
    }
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    if (!m_motion || m_stills.empty())
        return;
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF() ||
        m_look != currentFigureLook())
        paintStills();
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void FigureStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

void FigureStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_picture = {};
        update();
    }
}

} // namespace limber
