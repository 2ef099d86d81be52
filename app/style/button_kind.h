// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace limber {

/// How a push button looks, which says how much it matters.
enum class ButtonKind {
    Secondary,  ///< outlined; what every plain QPushButton gets
    Primary,    ///< coral; at most one on a page
    Quiet,      ///< text only until hovered
    Chip,       ///< checkable pill in a row of filters
    Navigation, ///< checkable entry of the side bar: icon before word, aligned to the start
    Cell,       ///< one cell in a row of equals, such as a step of a scale
};

/// Regular is 36 high, Large 44 (the practice and the main action of a page).
enum class ButtonSize { Regular, Large };

void setButtonKind(QAbstractButton& button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* widget);

void setButtonSize(QAbstractButton& button, ButtonSize size);
[[nodiscard]] ButtonSize buttonSize(const QWidget* widget);

} // namespace limber
