// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_painter.h"
#include "app/figure/motion_arrows.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace limber {

/// Whether the figure is shown as drawn, for the right side, or mirrored.
enum class FigureSide { Right, Left };

/// Whether the figure moves or steps from pose to pose (reduced motion).
enum class FigureMotion { Moving, Stepping };

/// Whether arrows show where the movement goes.
enum class FigureArrows { Hidden, Shown };

/// A phase as it is played: which and how long.
struct PlayedPhase {
    QString phase;
    std::chrono::milliseconds length{0};

    friend bool operator==(const PlayedPhase&, const PlayedPhase&) = default;
};

/// Shows a figure: still, at a moment that somebody else drives, or playing its phases round and
/// round by itself while it can be seen. Dragging turns it, a double click turns it back; so do the
/// arrow keys and Escape while it has the focus. It is painted anew as often as it moves by what
/// eyes can see, so that a slow movement costs little.
class FigureWidget : public QWidget {
    Q_OBJECT

public:
    explicit FigureWidget(QWidget* parent = nullptr);

    /// Shows the motion's picture. The motion must outlive the widget or the next call; nullptr
    /// shows nothing.
    void setMotion(const Motion* motion);
    [[nodiscard]] const Motion* motion() const { return m_source; }
    void setSide(FigureSide side);
    [[nodiscard]] FigureSide side() const { return m_side; }
    void setFigureMotion(FigureMotion motion);
    void setArrows(FigureArrows arrows);
    /// Areas to tint; none hides the tint.
    void setWorkedAreas(WorkedAreas areas);
    /// Shows a moment and stops playing. A figure that steps shows where the moment leads.
    void showMoment(const MotionMoment& moment);
    [[nodiscard]] const MotionMoment& moment() const { return m_moment; }
    /// Plays phases in a circle; an empty list stops.
    void play(std::vector<PlayedPhase> phases);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    [[nodiscard]] const FigureTurn& turn() const { return m_turn; }
    void setTurn(const FigureTurn& turn);

    [[nodiscard]] QSize sizeHint() const override { return {360, 270}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void advance();
    /// Takes a moment and paints it, unless the figure looks as it does already.
    void moveTo(const MotionMoment& moment);
    void refreshTimer();
    void forgetView();
    void paintStill();
    void paintDirection(QPainter& painter, const FigurePalette& palette);

    const Motion* m_source = nullptr;
    std::optional<Motion> m_mirrored; ///< Made when first shown on the left.
    FigureSide m_side = FigureSide::Right;
    FigureMotion m_figureMotion = FigureMotion::Moving;
    MotionMoment m_moment;
    std::optional<Body> m_painted; ///< As it was last painted in this view.
    FigureTurn m_turn;
    std::optional<FigureView> m_view;
    QPixmap m_backdrop;
    FigureArrows m_arrowsShown = FigureArrows::Hidden;
    WorkedAreas m_worked;
    std::pair<int, int> m_arrowsFor{-1, -1}; ///< The keyframes between which m_arrows lead.
    std::vector<MotionArrow> m_arrows;
    TokenSet m_theme = TokenSet::Light;
    std::vector<PlayedPhase> m_phases;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    std::optional<QPoint> m_grip; ///< Where the mouse was when it last turned the figure.

    [[nodiscard]] const Motion& shown() const { return m_mirrored ? *m_mirrored : *m_source; }
};

} // namespace limber
