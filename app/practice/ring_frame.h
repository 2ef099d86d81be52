// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber {

class CountdownRing;

/// Holds the ring as large as there is room. A layout alone would ask for as much height as there
/// is width and grow the window.
class RingFrame : public QWidget {
    Q_OBJECT

public:
    explicit RingFrame(QWidget* parent = nullptr);

    [[nodiscard]] CountdownRing& ring() const { return *m_ring; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CountdownRing* m_ring;
};

} // namespace limber
