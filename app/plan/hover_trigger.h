// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QAbstractButton;

namespace limber {

/// Clicks a button for somebody whose hand is busy dragging: after the pointer has rested on it
/// for a moment, and again for as long as it stays.
class HoverTrigger : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kRest{700};

    /// Lives as long as the button.
    explicit HoverTrigger(QAbstractButton& button);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractButton& m_button;
    QTimer m_rest;
};

} // namespace limber
