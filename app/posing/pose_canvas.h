// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_palette.h"
#include "app/figure/figure_view.h"
#include "app/figure/figure_widget.h"
#include "core/body/pose_edit.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace limber {

/// Whether an edit of one hand or foot is made with the other as well.
enum class EditedSides { One, Both };

/// Whether a drag moves a part across the line of sight or along it.
enum class DragDirection { AcrossTheView, InDepth };

/// Shows a figure with handles to pose it by. Dragging a handle moves that part of the body in the
/// plane that faces the viewer (with Shift in depth); dragging beside the figure turns the view.
/// Tab chooses a handle, arrow keys move it by 1 cm, with Shift by 5 cm, Page Up and Page Down in
/// depth. It owns no history: it says what the pose is to be, and is then told the motion again.
class PoseCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PoseCanvas(QWidget* parent = nullptr);

    /// Shows a pose of a motion. The view stays as it is unless the figure has left it.
    void setPose(const Motion& motion, int keyframe);
    /// Looks from the motion's own camera and fits the view to the motion.
    void resetView();
    void setView(double azimuth, double elevation);
    [[nodiscard]] double azimuth() const { return m_azimuth; }
    [[nodiscard]] double elevation() const { return m_elevation; }

    void setEditedSides(EditedSides sides) { m_sides = sides; }
    void setDragDirection(DragDirection direction) { m_direction = direction; }
    void setFigureMotion(FigureMotion motion) { m_figureMotion = motion; }

    [[nodiscard]] BodyHandle selected() const { return m_selected; }
    void select(BodyHandle handle);
    /// Where a handle is in the widget.
    [[nodiscard]] QPointF positionOf(BodyHandle handle) const;
    /// The handle under a point; nothing beside the figure.
    [[nodiscard]] std::optional<BodyHandle> handleAt(const QPointF& point) const;

    /// Plays the motion from pose to pose and back until something is edited or stop() is called.
    void play();
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override { return {480, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 280}; }

Q_SIGNALS:
    /// While a handle is dragged: the pose as it would be.
    void poseDragged(const limber::Pose& pose);
    /// A whole step: a drag that ended, or a key. `isRepeat` is a key that is held down.
    void poseEdited(const limber::Pose& pose, bool isRepeat);
    void handleSelected(limber::BodyHandle handle);
    void playingChanged(bool isPlaying);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Drag {
        std::optional<BodyHandle> handle; ///< Nothing: the view is turned.
        QPointF from;
        Pose pose;    ///< As it was when the drag began.
        Vector point; ///< Of the handle, then.
        double azimuth = 0.0;
        double elevation = 0.0;
        bool hasMoved = false;
    };

    [[nodiscard]] const Pose& pose() const;
    [[nodiscard]] Pose movedTo(const Pose& from, BodyHandle handle, const Vector& target) const;
    void drag(const QPointF& to, bool inDepth);
    void moveSelected(const Vector& way, bool isRepeat);
    void fitView();
    [[nodiscard]] bool hasLeftView() const;
    void forgetBackdrop();
    void paintBackdropOnce();
    void paintHandles(QPainter& painter);
    void paintName(QPainter& painter, BodyHandle handle);
    void advance();
    void speak();

    Motion m_motion;
    int m_keyframe = 0;
    Body m_body;
    double m_azimuth = 12.0;
    double m_elevation = 12.0;
    FigureView m_view{12.0, 12.0};
    QPixmap m_backdrop;
    TokenSet m_theme = TokenSet::Light;
    EditedSides m_sides = EditedSides::One;
    DragDirection m_direction = DragDirection::AcrossTheView;
    FigureMotion m_figureMotion = FigureMotion::Moving;
    BodyHandle m_selected = BodyHandle::RightHand;
    std::optional<BodyHandle> m_hovered;
    std::optional<Drag> m_drag;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace limber
