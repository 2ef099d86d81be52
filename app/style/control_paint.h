// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/button_kind.h"

#include <QColor>
#include <QRectF>
#include <QStyle>

class QPainter;

namespace limber {

struct Tokens;

/// The shapes that controls are made of, drawn from tokens alone. Used by the style for stock
/// controls and by our own widgets, so that both look alike.
namespace paint {

/// Two pixels just inside `rect`. Over a coloured ground `gap` separates the ring from it.
void focusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius, const Tokens& tokens,
               const QColor& gap = QColor());

/// A filled shape with a hairline edge; either colour may be invalid, meaning none.
void roundedBox(QPainter& painter, const QRectF& rect, qreal cornerRadius, const QColor& fill,
                const QColor& edge);

void buttonFace(QPainter& painter, const QRectF& rect, ButtonKind kind, QStyle::State state,
                const Tokens& tokens);

/// The colour of text and icon on `buttonFace` in the same state.
[[nodiscard]] QColor buttonText(ButtonKind kind, QStyle::State state, const Tokens& tokens);

/// The box of a line edit, combo box or spin box, with its focus ring.
void field(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens);

void checkBox(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens);
void radioButton(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens);

void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour);

enum class StepSign { Minus, Plus };
void stepSign(QPainter& painter, const QRectF& rect, StepSign sign, const QColor& colour);

void sliderHandle(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens);

} // namespace paint
} // namespace limber
