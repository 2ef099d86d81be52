// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_preview.h"

#include "app/print/sheet_painter.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace limber {

namespace {
constexpr int kMargin = space::kMedium;
constexpr int kWheelStep = 120;
} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int PagePreview::pageCount() const
{
    return m_document ? static_cast<int>(m_document->pages.size()) : 0;
}

void PagePreview::showDocument(std::shared_ptr<const LaidOutDocument> document)
{
    m_document = std::move(document);
    showPage(m_page);
}

void PagePreview::showPage(int page)
{
    if (pageCount() == 0)
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_picture = {};
    update();
    Q_EMIT pageShown(m_page, pageCount());
}

QSize PagePreview::sizeHint() const
{
    return {420, 560};
}

QSize PagePreview::minimumSizeHint() const
{
    return {160, 220};
}

QRect PagePreview::paper() const
{
    const QRect room = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QSizeF page = m_document->pages[static_cast<std::size_t>(m_page)].size;
    QRect at(QPoint(), page.scaled(room.size(), Qt::KeepAspectRatio).toSize());
    at.moveCenter(room.center());
    return at;
}

void PagePreview::paintPaper(const QSize& size)
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white);
    QPainter painter(&m_picture);
    const QSizeF page = m_document->pages[static_cast<std::size_t>(m_page)].size;
    const double scale = size.width() / page.width();
    painter.scale(scale, scale);
    paintSheetPage(painter, *m_document, m_page);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = currentTokens();
    paint::roundedBox(painter, rect(), radius::kCard, tokens.sunken, tokens.line);
    if (pageCount() > 0) {
        const QRect at = paper();
        if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
            paintPaper(at.size());
        painter.drawPixmap(at.topLeft(), m_picture);
        painter.setPen(tokens.control);
        painter.drawRect(at.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kCard, tokens);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        showPage(m_page + (isMirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        showPage(m_page + (isMirrored ? -1 : 1));
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        showPage(m_page - 1);
        return;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        showPage(m_page + 1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / kWheelStep;
    m_wheel %= kWheelStep;
    if (steps != 0)
        showPage(m_page - steps);
    event->accept();
}

} // namespace limber
