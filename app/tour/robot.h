// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

namespace limber {

/// Uses a window as a person would: finds what can be seen, clicks it with the mouse, types on the
/// keyboard, and waits for what should follow. Events go through the same ways as real ones.
class Robot {
public:
    explicit Robot(QWidget& window)
        : m_window(window)
    {
    }

    /// The first visible widget of this object name, or nullptr.
    template <typename Kind = QWidget> [[nodiscard]] Kind* find(const QString& objectName) const
    {
        for (Kind* found : m_window.findChildren<Kind*>(objectName)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Presses and releases the left button in the middle of a widget that can be seen and used.
    [[nodiscard]] bool click(const QString& objectName) const;
    [[nodiscard]] bool click(QWidget* widget) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;

    /// Handles events until the condition holds; false where it does not within `most`.
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition,
                               std::chrono::milliseconds most = std::chrono::seconds{10}) const;
    /// Handles events for a while, so that everything asked for is painted.
    void rest(std::chrono::milliseconds length = std::chrono::milliseconds{60}) const;

private:
    QWidget& m_window;
};

} // namespace limber
