// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/drop_marker.h"

#include "app/style/theme.h"

#include <QPainter>

namespace limber {

using namespace Qt::StringLiterals;

DropMarker::DropMarker(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"dropMarker"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMarker::showAt(QRect box, const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(box);
    show();
    raise();
    update();
}

void DropMarker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = t.accentSoft;
    ground.setAlphaF(0.9F);
    painter.setBrush(ground);
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kControl,
                            radius::kControl);
    QFont strong = font();
    strong.setPixelSize(type_size::kSmall);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(t.onAccentSoft);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace limber
