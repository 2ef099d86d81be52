// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace limber {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::setPixelSize(int pixels)
{
    QFont sized = font();
    sized.setPixelSize(pixels);
    setFont(sized);
}

void PlainLabel::setTone(TextTone tone)
{
    // Palette roles rather than colours, so that a change of theme needs nothing here.
    switch (tone) {
    case TextTone::Normal:
        setForegroundRole(QPalette::WindowText);
        break;
    case TextTone::Muted:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case TextTone::Accent:
        setForegroundRole(QPalette::Link);
        break;
    }
}

void PlainLabel::setWeight(QFont::Weight weight)
{
    QFont weighted = font();
    weighted.setWeight(weight);
    setFont(weighted);
}

int PlainLabel::heightForWidth(int width) const
{
    constexpr std::size_t kMostWidths = 16;
    if (m_measuredText != text() || m_measured.size() > kMostWidths) {
        m_measured.clear();
        m_measuredText = text();
    }
    const auto known = std::ranges::find(m_measured, width, &Measured::width);
    if (known != m_measured.end())
        return known->height;
    return m_measured.emplace_back(Measured{width, QLabel::heightForWidth(width)}).height;
}

void PlainLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measured.clear();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int direction =
        text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | direction |
                              (wordWrap() ? Qt::TextWordWrap : 0),
                          palette(), isEnabled(), text(), foregroundRole());
}

} // namespace limber
