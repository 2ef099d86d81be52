// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_controls.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseWidth = 160;

Button* largeButton(IconName icon, const QString& name, ButtonKind kind = ButtonKind::Secondary)
{
    auto* button = new Button(icon, QString(), kind);
    button->setObjectName(name);
    setButtonSize(*button, ButtonSize::Large);
    return button;
}

QString keyText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

PracticeControls::PracticeControls(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_previous = add(largeButton(IconName::Previous, u"previousButton"_s),
                     &PracticeControls::previousRequested);
    m_done = add(largeButton(IconName::Check, u"doneButton"_s, ButtonKind::Primary),
                 &PracticeControls::doneRequested);
    m_done.button->setMinimumWidth(kPauseWidth);
    m_pause = add(largeButton(IconName::Pause, u"pauseButton"_s, ButtonKind::Primary),
                  &PracticeControls::pauseToggled);
    m_pause.button->setMinimumWidth(kPauseWidth);
    m_skip = add(largeButton(IconName::Skip, u"skipButton"_s), &PracticeControls::skipRequested);
    m_repeat =
        add(largeButton(IconName::Repeat, u"repeatButton"_s), &PracticeControls::repeatRequested);
    m_position =
        add(largeButton(IconName::Clock, u"positionButton"_s), &PracticeControls::positionToggled);
    m_position.button->setCheckable(true);
    row->addStretch(1);
    m_mute = add(largeButton(IconName::Sound, u"muteButton"_s), &PracticeControls::muteToggled);
    m_floor =
        add(largeButton(IconName::Mat, u"floorButton"_s), &PracticeControls::floorModeToggled);
    m_floor.button->setCheckable(true);
    m_mini = add(largeButton(IconName::Window, u"miniButton"_s), &PracticeControls::miniRequested);
    m_end = add(largeButton(IconName::Stop, u"endButton"_s), &PracticeControls::endRequested);
    setWaiting(false);
    keepOrder();
    word();
}

PracticeControls::Control PracticeControls::add(Button* button, void (PracticeControls::*signal)())
{
    button->setParent(this);
    auto* key = new PlainLabel(QString(), this);
    key->setPixelSize(type_size::kSmall);
    key->setTone(TextTone::Muted);
    key->setAlignment(Qt::AlignCenter);
    key->setWordWrap(false);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kTiny);
    column->addWidget(button);
    column->addWidget(key);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    connect(button, &QAbstractButton::clicked, this, signal);
    return {button, key};
}

void PracticeControls::setPlayerState(PlayerState state)
{
    if (m_state == state)
        return;
    m_state = state;
    word();
}

void PracticeControls::setMuted(Muted muted)
{
    if (m_muted == muted)
        return;
    m_muted = muted;
    word();
}

void PracticeControls::setWaiting(bool waits)
{
    m_waits = waits;
    m_done.button->setVisible(waits);
    m_done.key->setVisible(waits);
    word();
}

void PracticeControls::setInPosition(InPosition position)
{
    // Clicking has switched the button already; the session decides.
    m_position.button->setChecked(position == InPosition::No);
    if (m_inPosition == position)
        return;
    m_inPosition = position;
    word();
}

void PracticeControls::setMode(ViewMode mode)
{
    m_mode = mode;
    m_floor.button->setChecked(mode == ViewMode::Floor);
    word();
}

void PracticeControls::focusPause()
{
    m_pause.button->setFocus(Qt::OtherFocusReason);
}

void PracticeControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
    else if (event->type() == QEvent::LayoutDirectionChange)
        keepOrder();
}

void PracticeControls::keepOrder()
{
    // A mirrored row is mirrored once more: previous stays left of next, as their arrow keys do.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    static_cast<QHBoxLayout*>(layout())->setDirection(isMirrored ? QBoxLayout::RightToLeft
                                                                 : QBoxLayout::LeftToRight);
}

void PracticeControls::word()
{
    const bool isPaused = m_state == PlayerState::Paused;
    const bool isMuted = m_muted == Muted::Yes;
    const bool atDesk = m_mode == ViewMode::Desk;
    const auto say = [](const Control& control, const QString& text, const QString& key) {
        control.button->setText(text);
        control.button->setAccessibleName(text);
        control.button->setToolTip(
            key.isEmpty() ? text : tr("%1 (%2)", "what a button does, its key").arg(text, key));
        control.key->setText(key);
    };
    const QString escape = keyText(Qt::Key_Escape);
    m_pause.button->setIconName(isPaused ? IconName::Play : IconName::Pause);
    m_mute.button->setIconName(isMuted ? IconName::Mute : IconName::Sound);
    const auto either = [](const QString& one, const QString& other) {
        return tr("%1 or %2", "one key or another").arg(one, other);
    };
    say(m_previous, tr("Previous"), u"←"_s);
    say(m_done, tr("Done", "a repetition"), keyText(Qt::Key_Space));
    say(m_pause, isPaused ? tr("Continue") : tr("Pause"),
        keyText(m_waits && !isPaused ? Qt::Key_P : Qt::Key_Space));
    say(m_skip, tr("Skip"), either(u"→"_s, keyText(Qt::Key_S)));
    say(m_repeat, tr("Repeat"), keyText(Qt::Key_R));
    say(m_position, m_inPosition == InPosition::No ? tr("I am ready") : tr("Not ready yet"),
        keyText(Qt::Key_N));
    say(m_mute, isMuted ? tr("Muted") : tr("Sound"), keyText(Qt::Key_M));
    say(m_mini, tr("Small", "a button: a small window"), keyText(Qt::Key_W));
    const QString floor = keyText(Qt::Key_F);
    say(m_floor,
        atDesk ? tr("Floor", "a button: show what can be read from the floor") : tr("Desk view"),
        atDesk ? floor : either(floor, escape));
    say(m_end, tr("End"), atDesk ? escape : QString());
    m_mini.button->setVisible(atDesk);
    m_mini.key->setVisible(atDesk);
    fitTexts();
}

void PracticeControls::fitTexts()
{
    const std::array lesser{m_previous, m_skip, m_repeat, m_mute, m_floor, m_mini, m_end};
    for (const Control& control : lesser)
        control.button->setText(control.button->accessibleName());
    m_position.button->setText(m_position.button->accessibleName());
    if (m_mode == ViewMode::Desk && neededWidth() <= width())
        return;
    for (const Control& control : lesser) {
        // The way back to the desk is worth its words.
        if (m_mode == ViewMode::Desk || control.button != m_floor.button)
            control.button->setText(QString());
    }
    for (const Control& control : {m_position, m_floor}) {
        if (neededWidth() > width())
            control.button->setText(QString());
    }
}

int PracticeControls::neededWidth() const
{
    // The layout learns of new texts only later.
    int needed = 0;
    for (const Control& control : {m_previous, m_done, m_pause, m_skip, m_repeat, m_position,
                                   m_mute, m_floor, m_mini, m_end}) {
        if (control.button->isHidden())
            continue;
        const int button = qMax(control.button->minimumWidth(), control.button->sizeHint().width());
        needed += qMax(button, control.key->sizeHint().width()) + space::kSmall;
    }
    return needed;
}

void PracticeControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

} // namespace limber
