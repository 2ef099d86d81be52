// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QScrollArea;

namespace limber {

/// Scrolls a page while something is dragged along its upper or lower edge: the nearer to the edge,
/// the faster.
class DragScroller : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the page.
    explicit DragScroller(QScrollArea& page);

    /// Says where the drag is, on the screen.
    void follow(QPoint globalPosition);
    void stop();

private:
    void scroll();

    QScrollArea& m_page;
    QTimer m_timer;
    int m_step = 0; ///< Pixels at a time; below 0 upwards.
};

} // namespace limber
