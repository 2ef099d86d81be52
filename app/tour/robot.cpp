// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/robot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>

namespace limber {

namespace {

constexpr int kWaitStepMs = 10;

QWidget* receiverOfKeys(QWidget& window)
{
    QWidget* focused = window.focusWidget();
    return focused && focused->isVisible() ? focused : &window;
}

void bringIntoView(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

bool Robot::click(const QString& objectName) const
{
    return click(find(objectName));
}

bool Robot::click(QWidget* widget) const
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    bringIntoView(*widget);
    rest();
    const QPointF at = widget->rect().center();
    const QPointF onScreen = widget->mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, onScreen, Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at, onScreen, Qt::LeftButton, Qt::NoButton,
                   Qt::NoModifier);
    QApplication::sendEvent(widget, &up);
    rest();
    return true;
}

void Robot::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* receiver = receiverOfKeys(m_window);
    // A shortcut takes the key first, as the window system would have it.
    QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers);
    QApplication::sendEvent(receiver, &shortcut);
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(receiver, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(receiver, &up);
    rest();
}

void Robot::type(const QString& text) const
{
    for (const QChar letter : text) {
        QWidget* receiver = receiverOfKeys(m_window);
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(receiver, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(receiver, &up);
    }
    rest();
}

bool Robot::waitFor(const std::function<bool()>& condition, std::chrono::milliseconds most) const
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > most.count())
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, kWaitStepMs);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void Robot::rest(std::chrono::milliseconds length) const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < length.count())
        QApplication::processEvents(QEventLoop::AllEvents, kWaitStepMs);
}

} // namespace limber
