// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QPainter>

namespace limber {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(padding());
}

void Card::setTone(CardTone tone)
{
    m_tone = tone;
    update();
}

QMargins Card::padding()
{
    // Layouts add their own margin of `space::kMedium` to this.
    return {space::kTiny, space::kTiny, space::kTiny, space::kTiny};
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    const bool accent = m_tone == CardTone::Accent;
    paint::roundedBox(painter, rect(), radius::kCard, accent ? t.accentSoft : t.surface,
                      accent ? t.accent : t.line);
}

} // namespace limber
