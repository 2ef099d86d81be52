// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber {

class CountdownRing;
class PlainLabel;

/// Holds the ring as large as there is room, and right below it a caption. A layout alone would ask
/// for as much height as there is width and grow the window. The caption's room is always kept
/// free, so that the ring is as large with a caption as without one.
class RingFrame : public QWidget {
    Q_OBJECT

public:
    explicit RingFrame(QWidget* parent = nullptr);

    [[nodiscard]] CountdownRing& ring() const { return *m_ring; }
    [[nodiscard]] PlainLabel& caption() const { return *m_caption; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Height of the caption and the gap above it.
    [[nodiscard]] int captionRoom() const;

    CountdownRing* m_ring;
    PlainLabel* m_caption;
};

} // namespace limber
