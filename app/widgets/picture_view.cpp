// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/picture_view.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace limber {

namespace {

constexpr QSize kUsualSize{360, 270};
constexpr int kCaptionFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
}

void PictureView::setPicture(const QImage& image, const QString& caption)
{
    if (image.cacheKey() == m_image.cacheKey() && caption == m_caption)
        return;
    m_image = image;
    m_caption = caption;
    m_scaled = {};
    name();
    updateGeometry();
    update();
}

void PictureView::clear()
{
    setPicture({}, {});
}

void PictureView::setFallbackName(const QString& name)
{
    m_fallbackName = name;
    this->name();
}

void PictureView::name()
{
    setAccessibleName(m_caption.isEmpty() ? m_fallbackName : m_caption);
}

QSize PictureView::sizeHint() const
{
    const QSize caption(0, captionHeight());
    if (m_image.isNull())
        return kUsualSize + caption;
    return m_image.size().scaled(kUsualSize, Qt::KeepAspectRatio).boundedTo(m_image.size()) +
           caption;
}

int PictureView::captionHeight() const
{
    if (m_caption.isEmpty())
        return 0;
    const QRect room(0, 0, qMax(width(), minimumSizeHint().width()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, kCaptionFlags, m_caption).height() + space::kTiny;
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const int below = captionHeight();
    const QRectF room = QRectF(rect()).adjusted(0, 0, 0, -below);
    const double ratio = devicePixelRatioF();
    const QSizeF natural = QSizeF(m_image.size()) / ratio;
    QSizeF size = natural.scaled(room.size(), Qt::KeepAspectRatio);
    if (size.width() > natural.width())
        size = natural;
    QRectF target(QPointF(0, 0), size);
    target.moveCenter(room.center());
    const QSize pixels = (size * ratio).toSize();
    if (m_scaled.size() != pixels)
        m_scaled = m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(target, radius::kControl, radius::kControl);
    painter.setClipPath(corners);
    painter.drawImage(target, m_scaled);
    painter.setClipping(false);
    if (below == 0)
        return;
    painter.setPen(currentTokens().textMuted);
    const QRect text(0, qRound(target.bottom()) + space::kTiny, width(), below);
    painter.drawText(text, kCaptionFlags, m_caption);
}

} // namespace limber
