// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_label.h"

#include <QPainter>
#include <QStyle>

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
