// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/session_tools.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/feel_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitStep = 5;
constexpr int kSlowest = 50;
constexpr int kFastest = 150;
constexpr int kTempoStep = 5;
constexpr int kTempoWidth = 140;
constexpr std::array kFeels{Feel::TooEasy, Feel::Right, Feel::TooHard, Feel::Hurt};

} // namespace

SessionTools::SessionTools(QWidget* parent)
    : QWidget(parent)
    , m_feelRow(new QWidget(this))
    , m_question(new PlainLabel(QString(), m_feelRow))
    , m_waitRow(new QWidget(this))
    , m_shorter(addButton(u"shorterButton"_s))
    , m_longer(addButton(u"longerButton"_s))
    , m_tempoLabel(new PlainLabel(QString(), this))
    , m_tempo(new QSlider(Qt::Horizontal, this))
    , m_other(addButton(u"otherButton"_s))
    , m_menu(new QMenu(this))
    , m_hurt(addButton(u"hurtButton"_s))
{
    m_question->setWordWrap(false);
    m_tempoLabel->setWordWrap(false);
    m_tempoLabel->setTone(TextTone::Muted);
    m_tempo->setObjectName(u"tempoSlider"_s);
    m_tempo->setRange(kSlowest, kFastest);
    m_tempo->setSingleStep(kTempoStep);
    m_tempo->setPageStep(2 * kTempoStep);
    m_tempo->setFixedWidth(kTempoWidth);
    // The arrow keys belong to the exercises.
    m_tempo->setFocusPolicy(Qt::NoFocus);
    m_hurt->setIconName(IconName::Warning);
    m_other->setIconName(IconName::Repeat);
    for (std::size_t i = 0; i < kFeels.size(); ++i) {
        m_feels[i] = addButton(u"feel_"_s + token(kFeels[i]));
        m_feels[i]->setCheckable(true);
        connect(m_feels[i], &QAbstractButton::clicked, this, [this, i] { chooseFeel(kFeels[i]); });
    }
    buildLayout();

    connect(m_shorter, &QAbstractButton::clicked, this, [this] { Q_EMIT waitChanged(-kWaitStep); });
    connect(m_longer, &QAbstractButton::clicked, this, [this] { Q_EMIT waitChanged(kWaitStep); });
    connect(m_tempo, &QSlider::valueChanged, this, [this](int value) {
        const int stepped = (value + kTempoStep / 2) / kTempoStep * kTempoStep;
        if (stepped == m_percent)
            return;
        m_percent = stepped;
        word();
        Q_EMIT tempoChosen(stepped);
    });
    connect(m_hurt, &QAbstractButton::clicked, this, &SessionTools::hurtReported);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_menu->popup(m_other->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
    word();
}

Button* SessionTools::addButton(const QString& name)
{
    auto* button = new Button(QString(), ButtonKind::Quiet, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SessionTools::buildLayout()
{
    auto* feel = new QHBoxLayout(m_feelRow);
    feel->setContentsMargins(0, 0, 0, 0);
    feel->setSpacing(space::kSmall);
    feel->addWidget(m_question);
    for (Button* answer : m_feels)
        feel->addWidget(answer);
    feel->addStretch(1);

    auto* wait = new QHBoxLayout(m_waitRow);
    wait->setContentsMargins(0, 0, 0, 0);
    wait->setSpacing(space::kSmall);
    wait->addWidget(m_shorter);
    wait->addWidget(m_longer);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_waitRow);
    row->addWidget(m_tempoLabel);
    row->addWidget(m_tempo);
    row->addStretch(1);
    row->addWidget(m_other);
    row->addWidget(m_hurt);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_feelRow);
    column->addLayout(row);
}

void SessionTools::setState(const PracticeState& state)
{
    m_waitRow->setVisible(state.kind != SegmentKind::Phase);
    if (m_asked != state.asked) {
        m_asked = state.asked;
        m_feel.reset();
        word();
    }
    m_feelRow->setVisible(m_asked.has_value());
}

void SessionTools::setFeel(std::optional<Feel> feel)
{
    if (m_feel == feel)
        return;
    m_feel = feel;
    word();
}

void SessionTools::setTempo(int percent)
{
    const QSignalBlocker quiet(m_tempo);
    m_tempo->setValue(percent);
    m_percent = percent;
    word();
}

void SessionTools::setOthers(const std::vector<OtherExercise>& others)
{
    if (m_others == others)
        return;
    m_others = others;
    word();
}

void SessionTools::chooseFeel(Feel feel)
{
    if (!m_asked)
        return;
    m_feel = m_feel == feel ? std::nullopt : std::optional(feel);
    word();
    Q_EMIT feelChosen(m_asked->step, m_feel);
}

void SessionTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void SessionTools::word()
{
    const QLocale locale;
    if (m_asked)
        m_question->setText(
            tr("How was %1?", "an exercise").arg(exerciseText(m_asked->origin, m_asked->exercise)));
    for (std::size_t i = 0; i < kFeels.size(); ++i) {
        m_feels[i]->setText(feelName(kFeels[i]));
        m_feels[i]->setChecked(m_feel == kFeels[i]);
    }
    const QString seconds = tr("%1 s", "a short unit of time").arg(locale.toString(kWaitStep));
    m_shorter->setText(u"−"_s + seconds);
    m_longer->setText(u"+"_s + seconds);
    m_shorter->setAccessibleName(tr("Five seconds less to wait, from now on"));
    m_longer->setAccessibleName(tr("Five seconds more to wait, from now on"));
    m_shorter->setToolTip(m_shorter->accessibleName());
    m_longer->setToolTip(m_longer->accessibleName());
    m_tempoLabel->setText(
        tr("Pace %1 %", "of movement and breath").arg(locale.toString(m_percent)));
    m_tempo->setAccessibleName(tr("Pace of movement and breath, percent"));
    m_other->setText(tr("Other exercise"));
    m_other->setEnabled(!m_others.empty());
    m_other->setToolTip(m_others.empty() ? tr("There is no other exercise for this area that needs "
                                              "the same position and equipment.")
                                         : tr("Put another one for the same area in its place"));
    m_hurt->setText(tr("This hurts"));
    m_menu->clear();
    for (const OtherExercise& other : m_others) {
        const QString text = exerciseText(other.origin, other.name).replace(u'&', u"&&"_s);
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, id = other.id] { Q_EMIT otherChosen(id); });
    }
}

} // namespace limber
