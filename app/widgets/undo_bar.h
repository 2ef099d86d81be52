// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

namespace limber {

class Button;
class PlainLabel;

/// Says near the top of a page what was just done and offers to take it back, for a few seconds.
/// It floats over its parent, never takes the focus, stays as long as the pointer or the focus is
/// on it, and answers the platform's undo keys while it shows.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDuration{8000};

    /// `page` is the widget near whose top the bar appears.
    explicit UndoBar(QWidget* page);

    /// Shows `text` with a fresh countdown. An earlier offer still showing ends with `expired()`.
    void offer(const QString& text, std::chrono::milliseconds duration = kDuration);

Q_SIGNALS:
    void undoRequested();

    /// Too late, or replaced, or closed: what was done stays done.
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void word();
    void undo();
    void expire();
    void resumeUnlessHeld();
    void place();

    PlainLabel* m_text;
    Button* m_undo;
    Button* m_close;
    QTimer m_timer;
};

} // namespace limber
