// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"
#include "app/practice/smoothness.h"
#include "app/style/icons.h"

#include <QPoint>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace limber {

class Button;
class CountdownRing;
class ElidedLabel;
class SideSign;

/// A running session in a small window above all others, for practising beside other work. It has
/// no frame: it is moved by dragging any part that is not a button.
class MiniWindow : public QWidget {
    Q_OBJECT

public:
    explicit MiniWindow(QWidget* parent = nullptr);

    /// Paints only what is different from the state before.
    void setState(const PracticeState& state);
    void setSmoothness(Smoothness smoothness);

Q_SIGNALS:
    void pauseToggled();
    void skipRequested();
    /// The window was closed, to go on in the big one.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] Button* addButton(IconName icon, const QString& name);
    void buildLayout();
    void sizeWindow();
    void addShortcuts();
    void word();
    void showRing();
    void keepOrder();

    PracticeState m_state;
    Smoothness m_smoothness = Smoothness::Smooth;
    QColor m_ground;                 ///< As it was painted last.
    std::optional<QPoint> m_grabbed; ///< Where it is held while dragged, from its corner.

    CountdownRing* m_ring;
    ElidedLabel* m_exercise;
    ElidedLabel* m_counted;
    SideSign* m_side;
    QHBoxLayout* m_buttons;
    Button* m_pause;
    Button* m_skip;
    Button* m_back;
};

} // namespace limber
