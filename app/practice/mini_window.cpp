// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/mini_window.h"

#include "app/practice/practice_look.h"
#include "app/practice/practice_wording.h"
#include "app/practice/side_sign.h"
#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/elided_label.h"
#include "app/wording/exercise_wording.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 440;
constexpr int kRingSide = 132;
constexpr int kSignHeight = 32;
/// About one pixel of the ring each.
constexpr int kRingSteps = 360;
constexpr int kEdge = 1;

void setPixelSize(QWidget& widget, int pixels, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    widget.setFont(font);
}

} // namespace

MiniWindow::MiniWindow(QWidget* parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_ring(new CountdownRing(this))
    , m_exercise(new ElidedLabel(QString(), this))
    , m_counted(new ElidedLabel(QString(), this))
    , m_side(new SideSign(this))
    , m_buttons(new QHBoxLayout)
    , m_pause(addButton(IconName::Pause, u"miniPauseButton"_s))
    , m_skip(addButton(IconName::Skip, u"miniSkipButton"_s))
    , m_back(addButton(IconName::Window, u"miniBackButton"_s))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    // Going back to the big window must not end the program where that one is hidden.
    setAttribute(Qt::WA_QuitOnClose, false);
    // The Mac hides tool windows of programs in the background, where this one is most needed.
    setAttribute(Qt::WA_MacAlwaysShowToolWindow);
    m_exercise->setObjectName(u"miniExerciseLabel"_s);
    m_counted->setObjectName(u"miniCountedLabel"_s);
    setPixelSize(*m_exercise, type_size::kSection, QFont::DemiBold);
    setPixelSize(*m_counted, type_size::kSmall, QFont::Normal);
    m_ring->setFixedSize(kRingSide, kRingSide);
    m_side->setSignHeight(kSignHeight);
    setButtonKind(*m_pause, ButtonKind::Primary);
    buildLayout();
    addShortcuts();
    connect(m_pause, &QAbstractButton::clicked, this, &MiniWindow::pauseToggled);
    connect(m_skip, &QAbstractButton::clicked, this, &MiniWindow::skipRequested);
    connect(m_back, &QAbstractButton::clicked, this, &QWidget::close);
    word();
    sizeWindow();
}

Button* MiniWindow::addButton(IconName icon, const QString& name)
{
    auto* button = new Button(icon, QString(), ButtonKind::Secondary, this);
    button->setObjectName(name);
    setButtonSize(*button, ButtonSize::Large);
    return button;
}

void MiniWindow::buildLayout()
{
    m_buttons->setSpacing(space::kSmall);
    m_buttons->addWidget(m_pause, 1);
    m_buttons->addWidget(m_skip);
    m_buttons->addWidget(m_back);
    keepOrder();

    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    words->addWidget(m_exercise);
    words->addWidget(m_counted);
    words->addWidget(m_side);
    words->addStretch(1);
    words->addLayout(m_buttons);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    row->setSpacing(space::kLarge);
    row->addWidget(m_ring);
    row->addLayout(words, 1);
}

void MiniWindow::sizeWindow()
{
    // Whatever is shown, the window does not change its size under the mouse.
    const QString shown = m_pause->text();
    int widest = 0;
    for (const QString& text : {tr("Pause"), tr("Continue")}) {
        m_pause->setText(text);
        widest = qMax(widest, m_pause->sizeHint().width());
    }
    m_pause->setText(shown);
    m_pause->setMinimumWidth(widest);
    setFixedSize(qMax(kWidth, layout()->minimumSize().width()), kRingSide + 2 * space::kMedium);
}

void MiniWindow::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence>& keys, auto slot) {
        for (const QKeySequence& key : keys) {
            auto* shortcut = new QShortcut(key, this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, this, slot);
        }
    };
    add({Qt::Key_Space, Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_MediaPause},
        &MiniWindow::pauseToggled);
    add({Qt::Key_Right, Qt::Key_MediaNext}, &MiniWindow::skipRequested);
    add({Qt::Key_Escape}, &QWidget::close);
}

void MiniWindow::setState(const PracticeState& state)
{
    m_state = state;
    word();
    showRing();
    m_side->setSide(state.side);
    m_side->setVisible(state.side != BodySide::Both);
    if (practiceGround(m_state) != m_ground)
        update();
}

void MiniWindow::setSmoothness(Smoothness smoothness)
{
    m_smoothness = smoothness;
    showRing();
}

void MiniWindow::showRing()
{
    m_ring->setText(countText(m_state));
    m_ring->setTone(ringTone(m_state.kind));
    m_ring->setRemaining(ringRemaining(m_state, m_smoothness, kRingSteps));
}

void MiniWindow::word()
{
    const bool isPaused = m_state.player == PlayerState::Paused;
    const auto name = [](Button* button, const QString& text, Qt::Key key) {
        const QString keyText =
            key == Qt::Key_Right ? u"→"_s : QKeySequence(key).toString(QKeySequence::NativeText);
        const QString tip = tr("%1 (%2)", "what a button does, its key").arg(text, keyText);
        if (button->toolTip() == tip)
            return;
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_skip, tr("Next"), Qt::Key_Right);
    name(m_back, tr("Back to the big window"), Qt::Key_Escape);
    const QString pause = isPaused ? tr("Continue") : tr("Pause");
    name(m_pause, pause, Qt::Key_Space);
    if (m_pause->text() != pause) {
        m_pause->setText(pause);
        m_pause->setIconName(isPaused ? IconName::Play : IconName::Pause);
    }
    m_ring->setAccessibleName(tr("Time left"));
    setTextOf(*m_exercise, exerciseText(m_state.origin, m_state.exercise));
    // In a phase there is no room for its name beside set and repetition.
    const QString counted = countedText(m_state);
    const bool hasKind = isPaused || m_state.kind != SegmentKind::Phase || counted.isEmpty();
    QStringList parts{hasKind ? (isPaused ? tr("Paused") : kindText(m_state)) : QString(),
                      isPaused ? QString() : counted};
    parts.removeAll(QString());
    setTextOf(*m_counted, parts.join(u" · "_s));
    const QString title = m_exercise->text().isEmpty() ? tr("Practice") : m_exercise->text();
    if (windowTitle() != title)
        setWindowTitle(title);
}

void MiniWindow::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter(this);
    m_ground = practiceGround(m_state);
    painter.fillRect(rect(), m_ground);
    painter.setPen(QPen(t.control, kEdge));
    painter.drawRect(rect().adjusted(0, 0, -kEdge, -kEdge));
}

void MiniWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        sizeWindow();
    } else if (event->type() == QEvent::LayoutDirectionChange)
        keepOrder();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

void MiniWindow::keepOrder()
{
    // The order of every music player, as in the big window: never mirrored.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_buttons->setDirection(isMirrored ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
}

void MiniWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pause->setFocus(Qt::OtherFocusReason);
}

void MiniWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MiniWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // Some desktops let no program place its own windows, but all that do not move them themselves
    // do.
    if (windowHandle() == nullptr || !windowHandle()->startSystemMove())
        m_grabbed = event->globalPosition().toPoint() - pos();
}

void MiniWindow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbed)
        move(event->globalPosition().toPoint() - *m_grabbed);
}

void MiniWindow::mouseReleaseEvent(QMouseEvent*)
{
    m_grabbed.reset();
}

} // namespace limber
