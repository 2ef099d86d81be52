// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field_note.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"

#include <QEvent>

namespace limber {

FieldNote::FieldNote(QWidget* parent)
    : PlainLabel(QString(), parent)
{
    setPixelSize(type_size::kSmall);
    setWeight(QFont::DemiBold);
    dress();
    hide();
}

void FieldNote::setProblems(const QStringList& problems)
{
    setText(problems.join(u'\n'));
    setVisible(!problems.isEmpty());
}

void FieldNote::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FieldNote::dress()
{
    const QColor colour = currentTokens().problem.strong;
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    setPalette(coloured);
}

} // namespace limber
