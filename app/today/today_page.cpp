// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/style/tokens.h"
#include "app/today/back_card.h"
#include "app/today/now_card.h"
#include "app/today/occurrence_card.h"
#include "app/today/week_review_card.h"
#include "app/week/week_card.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/plan/plan_edit.h"
#include "core/progress/statistics.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 1040;

QString nameOf(const TodayOccurrence& occurrence)
{
    if (occurrence.routine)
        return routineName(*occurrence.routine);
    return occurrence.formerName.isEmpty() ? TodayPage::tr("A deleted routine")
                                           : catalogueText(occurrence.formerName);
}

QVBoxLayout* cardColumn()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    return column;
}

} // namespace

TodayPage::TodayPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                     QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_body(new QWidget)
    , m_title(new Heading(HeadingLevel::Page))
    , m_date(new PlainLabel)
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_now(new NowCard)
    , m_review(new WeekReviewCard)
    , m_missedColumn(cardColumn())
    , m_othersColumn(cardColumn())
    , m_lower(new QHBoxLayout)
    , m_week(new WeekCard(WeekCardPlace::Today))
    , m_back(new BackCard)
    , m_undoBar(nullptr)
{
    setObjectName(u"todayPage"_s);
    m_date->setTone(TextTone::Muted);
    m_failure->hide();
    m_review->hide();
    m_body->setMaximumWidth(kWidestColumn);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kLarge);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_date);
    column->addLayout(head);
    column->addWidget(m_failure);
    column->addWidget(m_now);
    column->addWidget(m_review);
    column->addLayout(m_missedColumn);
    column->addLayout(m_othersColumn);
    m_lower->setSpacing(space::kLarge);
    m_lower->addWidget(m_week, 2);
    m_lower->addWidget(m_back, 3);
    column->addLayout(m_lower);
    // All of the room that is left, so that no card grows blank.
    column->addStretch(1);

    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_body, 1);
    row->addStretch(0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"todayScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(frame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_undoBar = new UndoBar(this);

    connect(m_now, &NowCard::actionChosen, this, &TodayPage::act);
    connect(m_review, &WeekReviewCard::adoptRequested, this, &TodayPage::adoptSuggestion);
    connect(m_review, &WeekReviewCard::planRequested, this, &TodayPage::planRequested);
    connect(m_review, &WeekReviewCard::closed, this, &TodayPage::closeReview);
    connect(m_week, &WeekCard::progressRequested, this, &TodayPage::progressRequested);
    connect(m_back, &BackCard::painChosen, this, &TodayPage::checkIn);
    connect(m_undoBar, &UndoBar::undoRequested, this, &TodayPage::undo);
    connect(m_undoBar, &UndoBar::expired, this, [this] { m_undo = nullptr; });
}

void TodayPage::refresh()
{
    m_settings = m_data.settings.load().value_or(Settings{});
    const LocalInstant now = m_clock.now();
    const QDate today = dayOf(now, m_settings.dayStartsAt);
    const auto history = loadHistoryFrom(m_data.database, firstDayOfWeekState(today, m_settings));
    const auto routines = m_data.routines.all();
    if (!history || !routines) {
        m_failure->setText(tr("Your data could not be read. Close Limber and open it again; "
                              "nothing was changed."));
        m_failure->show();
        return;
    }
    m_state = buildTodayState(*history, *routines, m_content, today, wallTime(now), m_settings);
    showState();
    showReview(*history, *routines);
    m_isStreakDue = m_state.week.isStreakLonger;
}

void TodayPage::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_isStreakDue, false))
        QTimer::singleShot(0, this, &TodayPage::countStreak);
}

void TodayPage::countStreak()
{
    const ProgressOptions options = progressOptions(m_settings);
    const auto history =
        loadHistoryWithStreaks(m_data.database, m_state.today, m_state.today, options);
    if (!history)
        return;
    const DayLedger ledger(*history, m_state.today, options);
    WeekState& week = m_state.week;
    week.isStreakLonger = false;
    if (week.streakShown == StreakShown::Weeks)
        week.streak = weekStreak(ledger);
    else if (week.streakShown == StreakShown::Days)
        week.streak = dayStreak(ledger);
    m_week->show(week, m_state.today);
}

void TodayPage::showState()
{
    m_title->setText(tr("Today"));
    m_date->setText(tr("%1, %2", "weekday, date")
                        .arg(weekdayName(static_cast<Qt::DayOfWeek>(m_state.today.dayOfWeek())),
                             dateText(m_state.today)));
    m_now->show(m_state);
    showCards(m_missed, *m_missedColumn, m_state.missed);
    showCards(m_others, *m_othersColumn, m_state.others);
    m_week->show(m_state.week, m_state.today);
    // A week without a plan and without a session has nothing to tell yet.
    m_week->setVisible(m_state.stage != TodayStage::BrandNew);
    m_back->show(m_state.checkIn);
    arrange();
}

void TodayPage::showCards(std::vector<OccurrenceCard*>& cards, QVBoxLayout& column,
                          const std::vector<TodayOccurrence>& occurrences)
{
    while (cards.size() < occurrences.size())
        cards.push_back(addCard(column));
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i < occurrences.size())
            cards[i]->show(occurrences[i]);
        else
            cards[i]->hide();
    }
}

OccurrenceCard* TodayPage::addCard(QVBoxLayout& column)
{
    auto* card = new OccurrenceCard(m_body);
    column.addWidget(card);
    connect(card, &OccurrenceCard::startRequested, this, &TodayPage::start);
    connect(card, &OccurrenceCard::skipRequested, this, &TodayPage::skip);
    connect(card, &OccurrenceCard::postponeRequested, this, [this](const TodayOccurrence& one) {
        moveTo(one, m_state.today.addDays(1),
               tr("%1 moved to tomorrow", "routine").arg(nameOf(one)));
    });
    connect(card, &OccurrenceCard::takeTodayRequested, this, [this](const TodayOccurrence& one) {
        moveTo(one, m_state.today, tr("%1 is planned for today now", "routine").arg(nameOf(one)));
    });
    connect(card, &OccurrenceCard::planAgainRequested, this, &TodayPage::planAgain);
    return card;
}

void TodayPage::arrange()
{
    const int room = qMin(width(), kWidestColumn) - 2 * space::kWide;
    const int needed =
        m_week->minimumSizeHint().width() + space::kLarge + m_back->minimumSizeHint().width();
    m_lower->setDirection(room >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void TodayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_state.today.isValid())
        refresh();
    QWidget::changeEvent(event);
}

void TodayPage::act(NowAction action)
{
    switch (action) {
    case NowAction::Start:
        start(*m_state.next);
        break;
    case NowAction::StartLast:
        Q_EMIT practiceRequested({*m_state.lastRoutine, std::nullopt});
        break;
    case NowAction::Skip:
        skip(*m_state.next);
        break;
    case NowAction::Postpone:
        moveTo(*m_state.next, m_state.today.addDays(1),
               tr("%1 moved to tomorrow", "routine").arg(nameOf(*m_state.next)));
        break;
    case NowAction::ChooseProgramme:
        Q_EMIT programmesRequested();
        break;
    case NowAction::PickRoutine:
        Q_EMIT routinesRequested();
        break;
    case NowAction::BrowseExercises:
        Q_EMIT exercisesRequested();
        break;
    case NowAction::OpenPlan:
        Q_EMIT planRequested();
        break;
    }
}

void TodayPage::start(const TodayOccurrence& occurrence)
{
    Q_EMIT practiceRequested(practiceRequestFor(occurrence));
}

void TodayPage::skip(const TodayOccurrence& occurrence)
{
    const OccurrenceKey key = occurrence.occurrence.key;
    changePlan(
        key,
        [&](Plan plan) {
            return withOccurrenceSkipped(std::move(plan), key, firstDayOfWeek(m_settings));
        },
        tr("%1 skipped today", "routine").arg(nameOf(occurrence)));
}

void TodayPage::moveTo(const TodayOccurrence& occurrence, QDate day, const QString& done)
{
    const OccurrenceKey key = occurrence.occurrence.key;
    const QTime time = occurrence.occurrence.time;
    changePlan(
        key,
        [&](Plan plan) {
            return withOccurrenceMoved(std::move(plan), key, day, time, firstDayOfWeek(m_settings));
        },
        done);
}

void TodayPage::planAgain(const TodayOccurrence& occurrence)
{
    const OccurrenceKey key = occurrence.occurrence.key;
    changePlan(
        key, [&](Plan plan) -> Result<Plan> { return withOverrideRemoved(std::move(plan), key); },
        tr("%1 is planned again", "routine").arg(nameOf(occurrence)));
}

void TodayPage::changePlan(const OccurrenceKey& key, const PlanEdit& edit, const QString& done)
{
    const auto before = m_data.plan.load();
    const auto after = before ? edit(*before) : before;
    const auto saved = after ? m_data.plan.save(*after) : Result<>(tl::unexpected(after.error()));
    finish(saved, done, [this, key, former = before.value_or(Plan{})]() -> Result<> {
        auto plan = m_data.plan.load();
        if (!plan)
            return tl::unexpected(plan.error());
        return m_data.plan.save(withOverrideAsIn(former, *std::move(plan), key));
    });
}

void TodayPage::checkIn(int value)
{
    const auto pain = Pain::create(value);
    if (!pain)
        return;
    const LocalInstant now = m_clock.now();
    const std::optional<CheckIn> last = m_state.checkIn;
    CheckIn entry{CheckInId::create(), now, dayOf(now, m_settings.dayStartsAt), *pain};
    std::function<Result<>()> undo = [this, id = entry.id] { return m_data.checkIns.remove(id); };
    if (last && correctsCheckIn(*last, now)) {
        entry.id = last->id;
        undo = [this, last] { return m_data.checkIns.save(*last); };
    }
    finish(m_data.checkIns.save(entry), tr("Pain noted: %1 of 10").arg(QLocale().toString(value)),
           std::move(undo));
}

void TodayPage::finish(const Result<>& saved, const QString& done, std::function<Result<>()> undo)
{
    if (!saved) {
        m_failure->setText(saveErrorText(saved.error()));
        m_failure->show();
        return;
    }
    m_failure->hide();
    refresh();
    if (undo) {
        m_undoBar->offer(done);
        m_undo = std::move(undo);
    }
    Q_EMIT historyChanged();
}

void TodayPage::undo()
{
    const auto undo = std::exchange(m_undo, nullptr);
    if (!undo)
        return;
    const Result<> undone = undo();
    finish(undone, QString(), nullptr);
    if (!undone && undone.error().code == ErrorCode::InvalidValue) {
        m_failure->setText(tr("It was changed again since, so this could not be taken back."));
    }
}

} // namespace limber
