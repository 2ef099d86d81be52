// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_widget.h"

#include "app/style/theme.h"
#include "core/body/movement.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <cmath>

namespace limber {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFrame{16};
/// Pixels of the screen by which something must move before it is painted anew.
constexpr double kLeastMove = 0.3;
constexpr double kDegreesPerPixel = 0.5;
constexpr double kDegreesPerKey = 15.0;
constexpr double kMostTilt = 70.0;

} // namespace

FigureWidget::FigureWidget(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &FigureWidget::advance);
}

void FigureWidget::setMotion(const Motion* motion)
{
    if (m_source == motion)
        return;
    m_source = motion;
    m_mirrored.reset();
    if (m_source && m_side == FigureSide::Left)
        m_mirrored = mirrored(*m_source);
    m_phases.clear();
    m_turn = {};
    m_moment = m_source ? MotionMoment{m_source->picture, m_source->picture, 0.0} : MotionMoment{};
    refreshTimer();
    forgetView();
}

void FigureWidget::setSide(FigureSide side)
{
    if (m_side == side)
        return;
    m_side = side;
    m_mirrored.reset();
    if (m_source && side == FigureSide::Left)
        m_mirrored = mirrored(*m_source);
    forgetView();
}

void FigureWidget::setFigureMotion(FigureMotion motion)
{
    m_figureMotion = motion;
    refreshTimer();
}

void FigureWidget::setArrows(FigureArrows arrows)
{
    m_arrowsShown = arrows;
    update();
}

void FigureWidget::setWorkedAreas(WorkedAreas areas)
{
    m_worked = areas;
    update();
}

void FigureWidget::showMoment(const MotionMoment& moment)
{
    m_phases.clear();
    refreshTimer();
    MotionMoment wanted = moment;
    if (m_figureMotion == FigureMotion::Stepping)
        wanted = {moment.to, moment.to, 0.0};
    moveTo(wanted);
}

void FigureWidget::moveTo(const MotionMoment& moment)
{
    if (moment == m_moment)
        return;
    const bool isOtherLeg = moment.from != m_moment.from || moment.to != m_moment.to;
    m_moment = moment;
    const bool hasArrows = m_arrowsShown == FigureArrows::Shown;
    if (m_source && m_view && m_painted && !(isOtherLeg && hasArrows)) {
        const double pixels = farthestMove(*m_painted, bodyAt(shown(), m_moment)) *
                              m_view->pixelsPerMetre() * devicePixelRatioF();
        if (pixels < kLeastMove)
            return;
    }
    update();
}

void FigureWidget::play(std::vector<PlayedPhase> phases)
{
    m_phases = std::move(phases);
    m_elapsed.start();
    refreshTimer();
}

void FigureWidget::setTurn(const FigureTurn& turn)
{
    if (m_turn == turn)
        return;
    m_turn = {std::remainder(turn.azimuth, 360.0),
              std::clamp(turn.elevation, -kMostTilt, kMostTilt)};
    forgetView();
}

void FigureWidget::advance()
{
    milliseconds round{0};
    for (const PlayedPhase& phase : m_phases)
        round += phase.length;
    if (!m_source || round.count() <= 0)
        return;
    milliseconds at{m_elapsed.elapsed() % round.count()};
    // The phase before the first is the last: the figure goes round.
    QString previous = m_phases.back().phase;
    for (const PlayedPhase& phase : m_phases) {
        if (at < phase.length) {
            const double done = static_cast<double>(at.count()) / phase.length.count();
            moveTo(momentIn(*m_source, previous, phase.phase, done, at));
            return;
        }
        at -= phase.length;
        previous = phase.phase;
    }
}

void FigureWidget::refreshTimer()
{
    const bool plays = !m_phases.empty() && isVisible() && m_figureMotion == FigureMotion::Moving;
    if (plays && !m_timer.isActive())
        m_timer.start();
    else if (!plays)
        m_timer.stop();
}

void FigureWidget::forgetView()
{
    m_view.reset();
    m_painted.reset();
    m_arrowsFor = {-1, -1};
    update();
}

void FigureWidget::paintStill()
{
    const QSizeF room = size();
    m_theme = currentTokens().set;
    m_view = viewOf(shown(), room, m_turn);
    m_backdrop = QPixmap(size() * devicePixelRatioF());
    m_backdrop.setDevicePixelRatio(devicePixelRatioF());
    m_backdrop.fill(Qt::transparent);
    QPainter painter(&m_backdrop);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(QPointF(), room), radius::kCard, radius::kCard);
    painter.setClipPath(card);
    paintBackdrop(painter, shown(), *m_view, room, figurePalette(m_theme), FigureGround::Studio);
}

void FigureWidget::paintDirection(QPainter& painter, const FigurePalette& palette)
{
    if (m_moment.from == m_moment.to)
        return;
    if (const std::pair leg(m_moment.from, m_moment.to); m_arrowsFor != leg) {
        m_arrowsFor = leg;
        m_arrows = arrowsOf(shown(), {leg.first, leg.second}, *m_view);
    }
    paintArrows(painter, m_arrows, palette, m_view->pixelsPerMetre());
}

void FigureWidget::paintEvent(QPaintEvent*)
{
    if (!m_source || width() < 8 || height() < 8)
        return;
    if (!m_view || m_theme != currentTokens().set ||
        m_backdrop.devicePixelRatio() != devicePixelRatioF())
        paintStill();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_backdrop);
    const FigurePalette palette = figurePalette(m_theme, currentFigureLook());
    m_painted = bodyAt(shown(), m_moment);
    paintFigure(painter, shown(), *m_painted, *m_view, palette, m_worked);
    if (m_arrowsShown == FigureArrows::Shown)
        paintDirection(painter, palette);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void FigureWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forgetView();
}

void FigureWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshTimer();
}

void FigureWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refreshTimer();
}

void FigureWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        forgetView();
}

void FigureWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_source) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_grip = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
}

void FigureWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grip)
        return;
    const QPoint here = event->position().toPoint();
    const QPoint way = here - *m_grip;
    m_grip = here;
    setTurn({m_turn.azimuth - way.x() * kDegreesPerPixel,
             m_turn.elevation + way.y() * kDegreesPerPixel});
}

void FigureWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip.reset();
    setCursor(Qt::OpenHandCursor);
}

void FigureWidget::mouseDoubleClickEvent(QMouseEvent*)
{
    setTurn({});
}

void FigureWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setTurn({m_turn.azimuth + kDegreesPerKey, m_turn.elevation});
        return;
    case Qt::Key_Right:
        setTurn({m_turn.azimuth - kDegreesPerKey, m_turn.elevation});
        return;
    case Qt::Key_Up:
        setTurn({m_turn.azimuth, m_turn.elevation + kDegreesPerKey});
        return;
    case Qt::Key_Down:
        setTurn({m_turn.azimuth, m_turn.elevation - kDegreesPerKey});
        return;
    case Qt::Key_Escape:
        if (m_turn != FigureTurn{}) {
            setTurn({});
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace limber
