// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/running_view.h"

#include "app/figure/figure_library.h"
#include "app/figure/figure_picture.h"
#include "app/figure/figure_widget.h"
#include "app/practice/breath_pacer.h"
#include "app/practice/end_question.h"
#include "app/practice/hurt_question.h"
#include "app/practice/practice_controls.h"
#include "app/practice/practice_look.h"
#include "app/practice/practice_wording.h"
#include "app/practice/ring_frame.h"
#include "app/practice/session_tools.h"
#include "app/practice/side_sign.h"
#include "app/practice/step_bar.h"
#include "app/practice/step_panel.h"
#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/heading.h"
#include "app/widgets/picture_view.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTintBlend{400};
constexpr int kSignHeight = 48;
/// A key that is down for longer is held, not pressed.
constexpr std::chrono::milliseconds kHeldDown{500};
constexpr QSize kNextPicture{72, 54};
constexpr int kTallWindow = 760;
constexpr int kStepsStretch = 1000;
/// Least contrast of text, WCAG 2.1 AA.
constexpr double kTextContrast = 4.5;
/// Finer steps of the ring could not be seen.
constexpr int kRingSteps = 720;

} // namespace

RunningView::RunningView(FigureLibrary& figures, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_header(new QWidget(this))
    , m_place(new PlainLabel(QString(), m_header))
    , m_left(new PlainLabel(QString(), m_header))
    , m_bar(new StepBar(this))
    , m_ring(new RingFrame(this))
    , m_counted(&m_ring->caption())
    , m_words(new QWidget(this))
    , m_kindRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_kind(new Heading(HeadingLevel::Section, QString(), m_words))
    , m_side(new SideSign(m_words))
    , m_exercise(new Heading(HeadingLevel::Display, QString(), m_words))
    , m_floorName(new ElidedLabel(QString(), m_words))
    , m_cue(new PlainLabel(QString(), m_words))
    , m_breath(new PlainLabel(QString(), m_words))
    , m_figure(new FigureWidget(m_words))
    , m_picture(new PictureView(m_words))
    , m_scroll(new QScrollArea(m_words))
    , m_steps(new StepPanel(this))
    , m_nextRow(new QWidget(this))
    , m_nextPicture(new FigurePicture(figures, kNextPicture, m_nextRow))
    , m_next(new ElidedLabel(QString(), m_nextRow))
    , m_pause(new PlainLabel(QString(), this))
    , m_remark(new PlainLabel(QString(), this))
    , m_controls(new PracticeControls(this))
    , m_pacer(new BreathPacer(this))
    , m_tools(new SessionTools(this))
    , m_question(new EndQuestion(this))
    , m_hurt(new HurtQuestion(this))
{
    // Everything that the whole window shows is painted here, below the rest.
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_kind->setObjectName(u"kindLabel"_s);
    m_cue->setObjectName(u"cueLabel"_s);
    m_counted->setObjectName(u"countedLabel"_s);
    m_exercise->setObjectName(u"exerciseLabel"_s);
    m_floorName->setObjectName(u"floorExerciseLabel"_s);
    m_pause->setObjectName(u"pauseNote"_s);
    m_next->setObjectName(u"nextLabel"_s);
    m_remark->setObjectName(u"remarkLabel"_s);
    m_kind->setTone(TextTone::Accent);
    m_breath->setTone(TextTone::Muted);
    m_breath->setPixelSize(type_size::kSection);
    m_left->setWeight(QFont::DemiBold);
    m_left->setWordWrap(false);
    m_place->setWordWrap(false);
    m_place->setTone(TextTone::Muted);
    m_pause->setWeight(QFont::DemiBold);
    m_remark->setPixelSize(type_size::kSmall);
    m_remark->setTone(TextTone::Muted);
    m_remark->setAlignment(Qt::AlignCenter);
    m_remark->hide();
    m_figure->setObjectName(u"practiceFigure"_s);
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_picture->setObjectName(u"practicePicture"_s);
    m_picture->setFallbackName(tr("Picture of the exercise"));
    m_picture->hide();
    m_figure->setAccessibleName(tr("Moving picture of the exercise"));
    m_ring->ring().setAccessibleName(tr("Time left"));
    QFont nameFont = m_floorName->font();
    nameFont.setPixelSize(type_size::kDisplay);
    nameFont.setWeight(QFont::DemiBold);
    m_floorName->setFont(nameFont);
    m_floorName->hide();
    buildLayout();
    addShortcuts();

    m_tint.setDuration(static_cast<int>(kTintBlend.count()));
    m_tint.setEndValue(currentTokens().background);
    connect(&m_tint, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));

    connectControls();
    sizeTexts();
}

void RunningView::connectControls()
{
    connect(m_controls, &PracticeControls::pauseToggled, this, &RunningView::pauseToggled);
    connect(m_controls, &PracticeControls::previousRequested, this,
            &RunningView::previousRequested);
    connect(m_controls, &PracticeControls::skipRequested, this, &RunningView::skipRequested);
    connect(m_controls, &PracticeControls::muteToggled, this, &RunningView::muteToggled);
    connect(m_controls, &PracticeControls::floorModeToggled, this, &RunningView::floorModeToggled);
    connect(m_controls, &PracticeControls::endRequested, this, &RunningView::endRequested);
    connect(m_question, &EndQuestion::continueRequested, this, &RunningView::continueRequested);
    connect(m_question, &EndQuestion::keepRequested, this, &RunningView::keepRequested);
    connect(m_question, &EndQuestion::discardRequested, this, &RunningView::discardRequested);
    connect(m_controls, &PracticeControls::doneRequested, this, &RunningView::advanceRequested);
    connect(m_controls, &PracticeControls::repeatRequested, this, &RunningView::repeatRequested);
    connect(m_controls, &PracticeControls::miniRequested, this, &RunningView::miniRequested);
    connect(m_controls, &PracticeControls::positionToggled, this, [this] {
        Q_EMIT positionChanged(m_state.inPosition == InPosition::Yes ? InPosition::No
                                                                     : InPosition::Yes);
    });
    connect(m_tools, &SessionTools::feelChosen, this,
            [this](int, std::optional<Feel> feel) { m_tools->setFeel(feel); });
    connect(m_hurt, &HurtQuestion::easierRequested, this, &RunningView::easierRequested);
    connect(m_hurt, &HurtQuestion::skipRequested, this, &RunningView::hurtSkipRequested);
    connect(m_hurt, &HurtQuestion::stopRequested, this, &RunningView::keepRequested);
    connect(m_hurt, &HurtQuestion::continueRequested, this, &RunningView::continueRequested);
}

void RunningView::buildLayout()
{
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(m_place);
    header->addStretch(1);
    header->addWidget(m_left);

    auto* next = new QHBoxLayout(m_nextRow);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(space::kMedium);
    next->addWidget(m_nextPicture);
    next->addWidget(m_next, 1);

    // The ring's share of the width must not depend on the words, or it would jump with them.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setLayout(buildWords());
    auto* body = new QHBoxLayout;
    body->setSpacing(space::kHuge);
    body->addWidget(m_ring, 5);
    body->addWidget(m_pacer, 5);
    body->addWidget(m_words, 7);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    column->addWidget(m_nextRow);
    column->addWidget(m_pause);
    column->addWidget(m_tools);
    column->addWidget(m_controls);
    column->addWidget(m_question);
    column->addWidget(m_hurt);
    column->addWidget(m_remark);
    m_pause->hide();
    m_question->hide();
    m_hurt->hide();
    m_pacer->hide();
}

QBoxLayout* RunningView::buildWords()
{
    m_kindRow->setSpacing(space::kMedium);
    m_kindRow->addWidget(m_kind, 1);
    m_kindRow->addWidget(m_side);
    m_kindRow->setAlignment(m_side, Qt::AlignLeading | Qt::AlignVCenter);

    auto* steps = new QWidget(m_scroll);
    auto* stepsColumn = new QVBoxLayout(steps);
    stepsColumn->setContentsMargins(0, 0, 0, 0);
    stepsColumn->addWidget(m_steps);
    stepsColumn->addStretch(1);
    m_scroll->setWidget(steps);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    steps->setAutoFillBackground(false);
    steps->installEventFilter(this);
    m_scroll->installEventFilter(this);

    // The steps take their whole height before anything above and below them is left free.
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::kSmall);
    words->addStretch(1);
    words->addLayout(m_kindRow);
    words->addWidget(m_exercise);
    words->addWidget(m_floorName);
    words->addWidget(m_cue);
    words->addWidget(m_breath);
    words->addSpacing(space::kTiny);
    words->addWidget(m_figure, kStepsStretch);
    words->addWidget(m_picture, kStepsStretch);
    words->addWidget(m_scroll, kStepsStretch);
    words->addStretch(1);
    return words;
}

void RunningView::addShortcuts()
{
    addShortcut(
        {Qt::Key_Space, Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_MediaPause},
        &RunningView::advanceRequested);
    addShortcut({Qt::Key_P}, &RunningView::pauseToggled);
    addShortcut({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_MediaPrevious},
                &RunningView::previousRequested);
    addShortcut({Qt::Key_Right, Qt::Key_S}, &RunningView::skipRequested);
    addShortcut({Qt::Key_PageDown, Qt::Key_MediaNext}, &RunningView::nextRequested);
    addShortcut({Qt::Key_R}, &RunningView::repeatRequested);
    addShortcut({Qt::Key_W}, &RunningView::miniRequested);
    addShortcut({Qt::Key_M}, &RunningView::muteToggled);
    addShortcut({Qt::Key_F}, &RunningView::floorModeToggled);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setAutoRepeat(false);
    connect(escape, &QShortcut::activated, this, &RunningView::handleEscape);
}

void RunningView::keyPressEvent(QKeyEvent* event)
{
    // Held down it means "until I let go", which no shortcut can tell.
    if (event->key() != Qt::Key_N || isAsking()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (m_state.inPosition == InPosition::Yes) {
        m_positionKey.start();
        Q_EMIT positionChanged(InPosition::No);
    } else {
        m_positionKey.invalidate();
        Q_EMIT positionChanged(InPosition::Yes);
    }
}

void RunningView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_N || event->isAutoRepeat() || !m_positionKey.isValid()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    if (m_positionKey.elapsed() >= kHeldDown.count())
        Q_EMIT positionChanged(InPosition::Yes);
    m_positionKey.invalidate();
}

void RunningView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_state.waitsForPerson && !isAsking())
        Q_EMIT advanceRequested();
}

void RunningView::handleEscape()
{
    if (isAsking())
        Q_EMIT continueRequested();
    else if (m_mode == ViewMode::Floor)
        Q_EMIT floorModeToggled();
    else
        Q_EMIT endRequested();
}

void RunningView::addShortcut(const QList<QKeySequence>& keys, void (RunningView::*signal)())
{
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, signal);
        m_shortcuts << shortcut;
    }
}

void RunningView::setState(const PracticeState& state, PracticeSession::PauseReason pauseReason)
{
    m_state = state;
    m_pauseReason = pauseReason;
    word();
    showRing();
    showBreath();
    m_bar->setShares(state.shares);
    m_steps->setInstructions(state.instructions, state.origin);
    showFigure();
    m_side->setSide(state.side);
    m_side->setVisible(state.side != BodySide::Both);
    m_controls->setPlayerState(state.player);
    m_controls->setWaiting(state.waitsForPerson);
    m_controls->setInPosition(state.inPosition);
    m_tools->setState(state);
    tint();
    colourKind();
}

void RunningView::showBreath()
{
    const bool isBreathing = m_state.breathing.has_value();
    if (isBreathing)
        m_pacer->showMoment(*m_state.breathing);
    m_pacer->setVisible(isBreathing);
    // The pacer says the same in larger letters.
    m_breath->setVisible(!isBreathing);
    m_ring->setVisible(!isBreathing);
}

void RunningView::showFigure()
{
    const Motion* motion =
        m_state.figure.exercise.isEmpty() ? nullptr : m_figures.find(m_state.figure.exercise);
    m_figure->setMotion(motion);
    if (motion) {
        const FigureCue& cue = m_state.figure;
        m_figure->setSide(m_state.side == BodySide::Left ? FigureSide::Left : FigureSide::Right);
        m_figure->setFigureMotion(m_smoothness == Smoothness::Smooth ? FigureMotion::Moving
                                                                     : FigureMotion::Stepping);
        m_figure->showMoment(momentIn(*motion, cue.previous, cue.phase, cue.done, cue.elapsed));
    }
    showPicture();
    showFigureOrSteps();
}

void RunningView::showPicture()
{
    const FigureCue& cue = m_state.figure;
    const auto pictures = m_figure->motion() != nullptr
                              ? std::vector<ShownPicture>()
                              : m_figures.ownPictures().pictures(cue.exercise);
    if (pictures.empty()) {
        m_picture->clear();
        return;
    }
    // Several pictures share the phases in their order: one of each phase, or begin and end.
    const int count = static_cast<int>(pictures.size());
    const int index = cue.phases > 0 ? cue.phaseIndex * count / cue.phases : 0;
    const ShownPicture& shown = pictures[static_cast<std::size_t>(std::clamp(index, 0, count - 1))];
    m_picture->setPicture(shown.image, shown.caption);
}

void RunningView::showFigureOrSteps()
{
    // Without a figure or a picture the steps say in words how it is done.
    const bool hasFigure = m_figure->motion() != nullptr;
    m_figure->setVisible(hasFigure);
    m_picture->setVisible(!hasFigure && m_picture->hasPicture());
    m_scroll->setVisible(!hasFigure && !m_picture->hasPicture() && m_mode == ViewMode::Desk);
}

void RunningView::setMuted(Muted muted)
{
    m_controls->setMuted(muted);
}

void RunningView::setSmoothness(Smoothness smoothness)
{
    m_smoothness = smoothness;
    m_pacer->setSmoothness(smoothness);
}

void RunningView::setMode(ViewMode mode)
{
    m_mode = mode;
    const bool atDesk = mode == ViewMode::Desk;
    for (QWidget* small : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_exercise),
                           static_cast<QWidget*>(m_bar)})
        small->setVisible(atDesk);
    m_tools->setVisible(atDesk && !isAsking());
    showFigureOrSteps();
    // On the floor the side stands in a row of its own, above.
    m_kindRow->setDirection(atDesk ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_kindRow->setStretchFactor(m_kind, atDesk ? 1 : 0);
    m_controls->setMode(mode);
    sizeTexts();
    word();
}

void RunningView::setRemark(const QString& remark)
{
    setTextOf(*m_remark, remark);
    m_remark->setVisible(!remark.isEmpty());
}

void RunningView::ask()
{
    showQuestion(*m_question);
    m_question->focusContinue();
}

void RunningView::askAboutPain(const QString& easier)
{
    m_hurt->setEasier(easier);
    showQuestion(*m_hurt);
    m_hurt->focusFirst();
}

void RunningView::showQuestion(QWidget& question)
{
    for (QShortcut* shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(false);
    m_controls->hide();
    m_tools->hide();
    m_question->setVisible(&question == m_question);
    m_hurt->setVisible(&question == m_hurt);
}

void RunningView::stopAsking()
{
    for (QShortcut* shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(true);
    m_question->hide();
    m_hurt->hide();
    m_tools->setVisible(m_mode == ViewMode::Desk);
    m_controls->show();
    m_controls->focusPause();
}

bool RunningView::isAsking() const
{
    return !m_question->isHidden() || !m_hurt->isHidden();
}

void RunningView::word()
{
    const QLocale locale;
    const bool isPaused = m_state.player == PlayerState::Paused;
    QStringList place{
        tr("Exercise %1 of %2").arg(locale.toString(m_state.step), locale.toString(m_state.steps)),
        roundText(m_state.round)};
    place.removeAll(QString());
    setTextOf(*m_place, place.join(u" · "_s));
    setTextOf(*m_left, tr("%1 left", "a count-down").arg(countdownText(m_state.totalLeft)));
    setTextOf(*m_kind, isPaused ? tr("Paused") : kindText(m_state));
    setTextOf(*m_exercise, exerciseText(m_state.origin, m_state.exercise));
    setTextOf(*m_floorName, m_exercise->text());
    setTextOf(*m_cue, cueText(m_state));
    setTextOf(*m_breath, breathText(m_state.breath));
    setTextOf(*m_counted, countedText(m_state));
    showNext();
    showPause();
    showFloorName();
    sizeCue();
}

void RunningView::showNext()
{
    const QString next = nextText(m_state);
    const QString instruction = nextInstructionText(m_state);
    const QString both = next + u" · "_s + instruction;
    m_nextPicture->setExercise(m_state.next ? m_state.next->id : QString());
    const int picture = m_nextPicture->hasPicture() ? kNextPicture.width() + space::kMedium : 0;
    const int room = width() - 2 * space::kHuge - picture;
    const bool fits = m_next->fontMetrics().horizontalAdvance(both) <= room;
    setTextOf(*m_next, !instruction.isEmpty() && fits ? both : next);
}

void RunningView::showFloorName()
{
    // During the exercise itself the cue needs the room.
    m_floorName->setVisible(m_mode == ViewMode::Floor && m_state.kind != SegmentKind::Phase);
}

void RunningView::showPause()
{
    const bool isPaused = m_state.player == PlayerState::Paused;
    if (isPaused) {
        setTextOf(*m_pause, m_pauseReason == PracticeSession::PauseReason::Gap
                                ? tr("Paused by itself: the computer slept or stood still. "
                                     "Nothing was counted meanwhile.")
                                : tr("Paused. Take the time you need."));
    }
    m_pause->setVisible(isPaused);
    m_nextRow->setVisible(!isPaused && m_mode == ViewMode::Desk);
}

void RunningView::showRing()
{
    CountdownRing& ring = m_ring->ring();
    ring.setText(countText(m_state));
    ring.setTone(ringTone(m_state.kind));
    ring.setRemaining(ringRemaining(m_state, m_smoothness, kRingSteps));
}

void RunningView::tint()
{
    const QColor ground = practiceGround(m_state);
    if (m_tint.endValue().value<QColor>() == ground)
        return;
    const QVariant from = m_tint.currentValue();
    m_tint.stop();
    m_tint.setStartValue(from.isValid() ? from : QVariant(ground));
    m_tint.setEndValue(ground);
    m_tint.start();
    if (m_smoothness == Smoothness::Stepped)
        m_tint.setCurrentTime(m_tint.duration());
}

void RunningView::colourKind()
{
    const Tokens& t = currentTokens();
    const RingTone tone = ringTone(m_state.kind);
    QColor colour = ringColour(tone, t);
    if (contrastRatio(colour, practiceGround(m_state)) < kTextContrast)
        colour = tone == RingTone::Work ? t.onAccentSoft : t.text;
    if (m_kind->palette().color(QPalette::Link) == colour)
        return;
    QPalette coloured;
    coloured.setColor(QPalette::Link, colour);
    m_kind->setPalette(coloured);
}

void RunningView::sizeCue()
{
    if (m_mode == ViewMode::Desk) {
        m_cue->setPixelSize(type_size::kTitle);
        return;
    }
    // Letters of a cue that is read from 2.5 m: as large as lets three lines of it stand, and no
    // larger than lets its longest word stand in one line.
    const int wanted =
        qBound(static_cast<int>(type_size::kDisplay), qMin(height() / 13, width() / 16), 72);
    QFont large = m_cue->font();
    large.setPixelSize(wanted);
    const QFontMetrics metrics(large);
    int widest = 0;
    const QStringList pieces = m_cue->text().split(u' ');
    for (const QString& piece : pieces)
        widest = qMax(widest, metrics.horizontalAdvance(piece));
    const int room = m_words->width();
    m_cue->setPixelSize(widest <= room
                            ? wanted
                            : qMax(static_cast<int>(type_size::kTitle), wanted * room / widest));
}

void RunningView::fitSteps()
{
    const QWidget* steps = m_scroll->widget();
    const int needed = steps->heightForWidth(m_scroll->width());
    m_scroll->setMaximumHeight(needed >= 0 ? needed : steps->sizeHint().height());
}

void RunningView::sizeTexts()
{
    const bool atDesk = m_mode == ViewMode::Desk;
    m_cue->setWeight(atDesk ? QFont::Normal : QFont::DemiBold);
    m_kind->setPixelSize(atDesk ? type_size::kSection : type_size::kDisplay);
    m_left->setPixelSize(atDesk ? type_size::kBody : type_size::kTitle);
    m_breath->setPixelSize(atDesk ? type_size::kSection : type_size::kDisplay);
    m_pause->setPixelSize(atDesk ? type_size::kBody : type_size::kTitle);
    m_steps->setTextSize(height() < kTallWindow ? type_size::kBody : type_size::kSection);
    m_side->setSignHeight(atDesk ? kSignHeight : qBound(kSignHeight, height() / 9, 110));
    sizeCue();
}

void RunningView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QVariant ground = m_tint.currentValue();
    painter.fillRect(event->rect(),
                     ground.isValid() ? ground.value<QColor>() : practiceGround(m_state));
}

void RunningView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ring->ring().setAccessibleName(tr("Time left"));
        word();
    } else if (event->type() == QEvent::PaletteChange) {
        tint();
        colourKind();
    }
}

void RunningView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeTexts();
    showNext();
}

bool RunningView::eventFilter(QObject* watched, QEvent* event)
{
    const bool isWider = watched == m_scroll && event->type() == QEvent::Resize;
    const bool hasOtherSteps =
        watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest;
    if (isWider || hasOtherSteps)
        fitSteps();
    return QWidget::eventFilter(watched, event);
}

} // namespace limber
