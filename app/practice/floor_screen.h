// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QRect>
#include <QScreen>
#include <QString>

#include <optional>

class QWidget;

namespace limber {

/// Takes a window to the screen that is seen from the floor, and back.
class FloorScreen {
public:
    /// Moves the window to the screen of that name, if there is such a screen and the window is
    /// elsewhere. Call it before the window fills its screen.
    void enter(QWidget& window, const QString& name);

    /// Moves the window back to where it was, if it was moved. Call it when it has left the whole
    /// screen.
    void leave(QWidget& window);

private:
    QPointer<QScreen> m_origin;
    std::optional<QRect> m_place;
};

} // namespace limber
