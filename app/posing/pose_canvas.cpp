// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/pose_canvas.h"

#include "app/posing/pose_words.h"
#include "app/style/theme.h"
#include "core/body/flesh.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

using std::chrono::milliseconds;

constexpr double kHit = 18.0; ///< Half of a handle's hit area, in pixels.
constexpr double kDegreesPerPixel = 0.5;
constexpr double kStep = 0.01;
constexpr double kLargeStep = 0.05;
constexpr double kDegreesPerKey = 15.0;
constexpr double kLowestView = -15.0;
constexpr double kHighestView = 89.0;
/// Room around the figure to drag hands and feet into, in metres.
constexpr double kRoom = 0.22;
constexpr double kLeastHeight = 1.3;
constexpr milliseconds kFrame{16};
constexpr milliseconds kLeg{1500};
constexpr milliseconds kRest{500};

/// The picture of everything that a motion's poses reach, in metres.
QRectF reachOf(const Motion& motion, const FigureView& view)
{
    QRectF reach;
    const auto add = [&](const Vector& point) {
        const QPointF at = view.inMetres(point);
        const QRectF spot(at.x() - 0.001, at.y() - 0.001, 0.002, 0.002);
        reach = reach.isNull() ? spot : reach.united(spot);
    };
    for (const Keyframe& keyframe : motion.keyframes) {
        for (const Ellipsoid& shape :
             landmarkFlesh(solveBody(keyframe.pose), {Landmark::All, {}})) {
            for (const Vector& way : {Vector{1, 0, 0}, Vector{0, 1, 0}, Vector{0, 0, 1}}) {
                add(shape.centre + way * shape.reach(way));
                add(shape.centre - way * shape.reach(way));
            }
        }
    }
    for (const Prop& prop : motion.props) {
        add(prop.at - prop.size * 0.5);
        add(prop.at + prop.size * 0.5);
    }
    return reach;
}

} // namespace

PoseCanvas::PoseCanvas(QWidget* parent)
    : QWidget(parent)
{
    m_motion.keyframes = {{QString(), Pose()}};
    m_body = solveBody(pose());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &PoseCanvas::advance);
    speak();
}

const Pose& PoseCanvas::pose() const
{
    return m_motion.keyframes[static_cast<std::size_t>(m_keyframe)].pose;
}

void PoseCanvas::setPose(const Motion& motion, int keyframe)
{
    const bool isSame = motion == m_motion && keyframe == m_keyframe;
    const bool isNewScene = motion.props != m_motion.props;
    m_motion = motion;
    m_keyframe = std::clamp(keyframe, 0, static_cast<int>(motion.keyframes.size()) - 1);
    m_body = solveBody(pose());
    if (isSame)
        return;
    if (!m_drag) {
        if (isNewScene || hasLeftView())
            fitView();
        forgetBackdrop();
    }
    update();
}

void PoseCanvas::resetView()
{
    m_azimuth = m_motion.camera.azimuth;
    m_elevation = m_motion.camera.elevation;
    fitView();
}

void PoseCanvas::setView(double azimuth, double elevation)
{
    m_azimuth = std::remainder(azimuth, 360.0);
    m_elevation = std::clamp(elevation, kLowestView, kHighestView);
    fitView();
}

void PoseCanvas::fitView()
{
    m_view = FigureView(m_azimuth, m_elevation);
    QRectF world = reachOf(m_motion, m_view).adjusted(-kRoom, -kRoom, kRoom, kRoom);
    if (world.height() < kLeastHeight) {
        const double missing = kLeastHeight - world.height();
        world.adjust(0, -missing * 0.3, 0, missing * 0.7);
    }
    m_view.fit(world, size());
    forgetBackdrop();
}

bool PoseCanvas::hasLeftView() const
{
    constexpr double kInside = 12.0;
    const QRectF inside = QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside);
    return std::ranges::any_of(
        kBodyHandles, [&](BodyHandle handle) { return !inside.contains(positionOf(handle)); });
}

void PoseCanvas::forgetBackdrop()
{
    m_backdrop = {};
    update();
}

void PoseCanvas::select(BodyHandle handle)
{
    if (m_selected == handle)
        return;
    m_selected = handle;
    speak();
    update();
    Q_EMIT handleSelected(handle);
}

QPointF PoseCanvas::positionOf(BodyHandle handle) const
{
    return m_view.project(handlePoint(m_body, handle));
}

std::optional<BodyHandle> PoseCanvas::handleAt(const QPointF& point) const
{
    constexpr double kAbout = 4.0;
    std::optional<BodyHandle> best;
    double nearest = kHit;
    for (const BodyHandle handle : kBodyHandles) {
        const QPointF way = positionOf(handle) - point;
        const double distance = std::hypot(way.x(), way.y());
        if (distance > kHit)
            continue;
        // Of two that are about as near the one in front is meant.
        const bool isInFront = best && m_view.depth(handlePoint(m_body, handle)) >
                                           m_view.depth(handlePoint(m_body, *best));
        if (!best || distance < nearest - kAbout || (distance < nearest + kAbout && isInFront)) {
            best = handle;
            nearest = distance;
        }
    }
    return best;
}

Pose PoseCanvas::movedTo(const Pose& from, BodyHandle handle, const Vector& target) const
{
    const Vector& viewer = m_view.towards();
    const Pose moved = withHandleBefore(from, handle, target, viewer, m_motion.props);
    if (m_sides == EditedSides::One || !halfOf(handle))
        return moved;
    const Frame pelvis = solveBody(moved).joint(SpineJoint::Pelvis);
    Vector other = pelvis.toLocal(target);
    other.z = -other.z;
    return withHandleBefore(moved, opposite(handle), pelvis.toWorld(other), viewer, m_motion.props);
}

void PoseCanvas::drag(const QPointF& to, bool inDepth)
{
    const QPointF way = to - m_drag->from;
    if (!m_drag->handle) {
        setView(m_drag->azimuth - way.x() * kDegreesPerPixel,
                m_drag->elevation + way.y() * kDegreesPerPixel);
        return;
    }
    Vector move = m_view.wayOf(way);
    if (inDepth) {
        // Up in the picture is away from the viewer, as on a floor that one looks down on.
        move =
            m_view.wayOf({way.x(), 0.0}) + m_view.towards() * (way.y() / m_view.pixelsPerMetre());
    }
    const Pose moved = movedTo(m_drag->pose, *m_drag->handle, m_drag->point + move);
    m_motion.keyframes[static_cast<std::size_t>(m_keyframe)].pose = moved;
    m_body = solveBody(moved);
    m_drag->hasMoved = true;
    update();
    Q_EMIT poseDragged(moved);
}

void PoseCanvas::moveSelected(const Vector& way, bool isRepeat)
{
    stop();
    const Vector from = handlePoint(m_body, m_selected);
    const Pose moved = movedTo(pose(), m_selected, from + way);
    Q_EMIT poseEdited(moved, isRepeat);
    speak();
}

void PoseCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    stop();
    const QPointF at = event->position();
    const auto handle = handleAt(at);
    if (handle)
        select(*handle);
    m_drag = Drag{handle,    at,          pose(), handle ? handlePoint(m_body, *handle) : Vector{},
                  m_azimuth, m_elevation, false};
    setCursor(Qt::ClosedHandCursor);
}

void PoseCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_drag) {
        const bool inDepth =
            m_direction == DragDirection::InDepth || event->modifiers().testFlag(Qt::ShiftModifier);
        drag(at, inDepth);
        return;
    }
    const auto hovered = handleAt(at);
    setCursor(hovered ? Qt::OpenHandCursor : Qt::SizeHorCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void PoseCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag done = *m_drag;
    m_drag.reset();
    setCursor(done.handle ? Qt::OpenHandCursor : Qt::SizeHorCursor);
    if (done.handle && done.hasMoved) {
        if (hasLeftView())
            fitView();
        forgetBackdrop();
        Q_EMIT poseEdited(Pose(pose()), false);
    }
}

void PoseCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void PoseCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool isLarge = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = isLarge ? kLargeStep : kStep;
    const double pixels = step * m_view.pixelsPerMetre();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        switch (event->key()) {
        case Qt::Key_Left:
            setView(m_azimuth + kDegreesPerKey, m_elevation);
            return;
        case Qt::Key_Right:
            setView(m_azimuth - kDegreesPerKey, m_elevation);
            return;
        case Qt::Key_Up:
            setView(m_azimuth, m_elevation + kDegreesPerKey);
            return;
        case Qt::Key_Down:
            setView(m_azimuth, m_elevation - kDegreesPerKey);
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
        }
    }
    const bool isRepeat = event->isAutoRepeat();
    switch (event->key()) {
    case Qt::Key_Left:
        moveSelected(m_view.wayOf({-pixels, 0}), isRepeat);
        return;
    case Qt::Key_Right:
        moveSelected(m_view.wayOf({pixels, 0}), isRepeat);
        return;
    case Qt::Key_Up:
        moveSelected(m_view.wayOf({0, -pixels}), isRepeat);
        return;
    case Qt::Key_Down:
        moveSelected(m_view.wayOf({0, pixels}), isRepeat);
        return;
    case Qt::Key_PageUp:
        moveSelected(m_view.towards() * -step, isRepeat);
        return;
    case Qt::Key_PageDown:
        moveSelected(m_view.towards() * step, isRepeat);
        return;
    case Qt::Key_Escape:
        if (m_drag && m_drag->handle) {
            const Pose before = m_drag->pose;
            m_drag.reset();
            m_motion.keyframes[static_cast<std::size_t>(m_keyframe)].pose = before;
            m_body = solveBody(before);
            update();
            Q_EMIT poseDragged(before);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PoseCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        select(kBodyHandles.front());
    else if (event->reason() == Qt::BacktabFocusReason)
        select(kBodyHandles.back());
    speak();
    update();
}

void PoseCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PoseCanvas::focusNextPrevChild(bool next)
{
    // Tab walks through the handles before it leaves the figure.
    const auto at = std::ranges::find(kBodyHandles, m_selected) - kBodyHandles.begin();
    const auto wanted = at + (next ? 1 : -1);
    if (wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(kBodyHandles.size())) {
        select(kBodyHandles.at(static_cast<std::size_t>(wanted)));
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void PoseCanvas::play()
{
    if (m_motion.keyframes.size() < 2)
        return;
    m_elapsed.start();
    m_timer.start();
    Q_EMIT playingChanged(true);
}

void PoseCanvas::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_body = solveBody(pose());
    update();
    Q_EMIT playingChanged(false);
}

void PoseCanvas::advance()
{
    const auto last = static_cast<int>(m_motion.keyframes.size()) - 1;
    const milliseconds leg = kLeg + kRest;
    const auto legs = static_cast<qint64>(last) * 2;
    const qint64 along = m_elapsed.elapsed() % (legs * leg.count());
    const auto index = static_cast<int>(along / leg.count());
    const double inside = static_cast<double>(along % leg.count()) / kLeg.count();
    const int from = index < last ? index : 2 * last - index;
    const int to = index < last ? index + 1 : from - 1;
    const double share = m_figureMotion == FigureMotion::Stepping
                             ? 1.0
                             : smoothStep(0.0, 1.0, std::min(inside, 1.0));
    m_body = bodyAt(m_motion, {from, to, share});
    update();
}

void PoseCanvas::speak()
{
    setAccessibleName(tr("Figure: %1").arg(handleName(m_selected)));
    setAccessibleDescription(
        tr("Tab chooses a part of the body, arrow keys move it by 1 cm, with Shift by 5 cm, Page "
           "Up and Page Down move it in depth. Control and arrow keys turn the view."));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void PoseCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitView();
}

void PoseCanvas::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    stop();
}

void PoseCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        forgetBackdrop();
    else if (event->type() == QEvent::LanguageChange)
        speak();
}

} // namespace limber
