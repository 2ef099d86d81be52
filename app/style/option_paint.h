// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace limber {

struct Tokens;

/// Whole controls drawn from their style option. `style` is asked for the places of their parts.
namespace paint {

void menuItem(const QStyleOptionMenuItem& option, QPainter& painter, const Tokens& tokens);
void tabShape(const QStyleOptionTab& option, QPainter& painter, const Tokens& tokens);
void headerSection(const QStyleOptionHeader& option, QPainter& painter, const Tokens& tokens);
void progressGroove(const QStyleOptionProgressBar& option, QPainter& painter, const Tokens& tokens);
void progressContents(const QStyleOptionProgressBar& option, QPainter& painter,
                      const Tokens& tokens);
void scrollBar(const QStyleOptionSlider& option, QPainter& painter, const Tokens& tokens,
               const QStyle& style, const QWidget* widget);
void slider(const QStyleOptionSlider& option, QPainter& painter, const Tokens& tokens,
            const QStyle& style, const QWidget* widget);
void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const Tokens& tokens,
              const QStyle& style, const QWidget* widget);
void spinBox(const QStyleOptionSpinBox& option, QPainter& painter, const Tokens& tokens,
             const QStyle& style, const QWidget* widget);

} // namespace paint
} // namespace limber
