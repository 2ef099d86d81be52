// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/floor_screen.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// Where windows cannot be placed, as with Wayland, the screen alone decides which one is filled.
void place(QWidget& window, QScreen* screen, const QRect& place)
{
    if (QWindow* handle = window.windowHandle())
        handle->setScreen(screen);
    window.setGeometry(place);
}

} // namespace

void FloorScreen::enter(QWidget& window, const QString& name)
{
    const auto screens = QGuiApplication::screens();
    const auto wanted = std::ranges::find_if(
        screens, [&](const QScreen* screen) { return screen->name() == name; });
    if (name.isEmpty() || wanted == screens.end() || *wanted == window.screen())
        return;
    m_origin = window.screen();
    m_place = window.normalGeometry();
    place(window, *wanted, (*wanted)->availableGeometry());
}

void FloorScreen::leave(QWidget& window)
{
    const auto before = std::exchange(m_place, std::nullopt);
    if (before && m_origin)
        place(window, m_origin, *before);
    m_origin.clear();
}

} // namespace limber
