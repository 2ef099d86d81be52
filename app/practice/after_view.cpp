// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/after_view.h"

#include "app/practice/effort_scale.h"
#include "app/practice/reading_column.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/pain_scale.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/stat_tile.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoteHeight = 72;
constexpr int kFinishWidth = 220;

std::optional<Pain> painOf(const PainScale& scale)
{
    if (!scale.value())
        return std::nullopt;
    const auto pain = Pain::create(*scale.value());
    return pain ? std::optional(*pain) : std::nullopt;
}

} // namespace

AfterView::AfterView(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(HeadingLevel::Display, QString(), this))
    , m_outcome(new PlainLabel(QString(), this))
    , m_minutes(new StatTile(QString(), this))
    , m_exercises(new StatTile(QString(), this))
    , m_week(new StatTile(QString(), this))
    , m_streak(new StatTile(QString(), this))
    , m_question(new Heading(HeadingLevel::Section, QString(), this))
    , m_optional(new PlainLabel(QString(), this))
    , m_worstLabel(new PlainLabel(QString(), this))
    , m_worst(new PainScale(this))
    , m_afterLabel(new PlainLabel(QString(), this))
    , m_after(new PainScale(this))
    , m_effortLabel(new PlainLabel(QString(), this))
    , m_effort(new EffortScale(this))
    , m_noteLabel(new PlainLabel(QString(), this))
    , m_note(new QPlainTextEdit(this))
    , m_finish(new Button(IconName::Check, QString(), ButtonKind::Primary, this))
{
    m_outcome->setObjectName(u"outcomeLabel"_s);
    m_worst->setObjectName(u"painWorst"_s);
    m_after->setObjectName(u"painAfter"_s);
    m_effort->setObjectName(u"effortScale"_s);
    m_note->setObjectName(u"noteField"_s);
    m_finish->setObjectName(u"finishButton"_s);
    m_outcome->setPixelSize(type_size::kSection);
    m_optional->setTone(TextTone::Muted);
    m_note->setFixedHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    setButtonSize(*m_finish, ButtonSize::Large);
    m_finish->setMinimumWidth(kFinishWidth);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::kMedium);
    for (StatTile* tile : {m_minutes, m_exercises, m_week, m_streak})
        tiles->addWidget(tile, 1);

    auto* rating = new Card(this);
    auto* questions = new QVBoxLayout(rating);
    questions->setSpacing(space::kSmall);
    questions->addWidget(m_question);
    questions->addWidget(m_optional);
    const auto ask = [questions](PlainLabel* label, QWidget* answer) {
        label->setWeight(QFont::DemiBold);
        questions->addSpacing(space::kSmall);
        questions->addWidget(label);
        questions->addWidget(answer);
    };
    ask(m_worstLabel, m_worst);
    ask(m_afterLabel, m_after);
    ask(m_effortLabel, m_effort);
    ask(m_noteLabel, m_note);

    auto* reading = new ReadingColumn(this);
    reading->column().addWidget(m_title);
    reading->column().addWidget(m_outcome);
    reading->column().addSpacing(space::kSmall);
    reading->column().addLayout(tiles);
    reading->column().addSpacing(space::kSmall);
    reading->column().addWidget(rating);
    reading->column().addStretch(1);

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(space::kHuge, space::kSmall, space::kHuge, space::kLarge);
    footer->addStretch(1);
    footer->addWidget(m_finish);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(reading, 1);
    all->addLayout(footer);
    connect(m_finish, &QAbstractButton::clicked, this, &AfterView::finishRequested);
}

void AfterView::setSummary(const PracticeSummary& summary)
{
    m_summary = summary;
    m_worst->setValue(std::nullopt);
    m_after->setValue(std::nullopt);
    m_effort->setValue(std::nullopt);
    m_note->clear();
    word();
}

SessionRating AfterView::rating() const
{
    return {.worst = painOf(*m_worst),
            .after = painOf(*m_after),
            .effort = m_effort->value(),
            .note = m_note->toPlainText().trimmed()};
}

void AfterView::focusFinish()
{
    m_finish->setFocus(Qt::OtherFocusReason);
}

void AfterView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void AfterView::word()
{
    m_question->setText(tr("How was it?"));
    m_optional->setText(tr("You may leave any of this out. The session is kept already."));
    m_worstLabel->setText(tr("Worst pain during the session"));
    m_worst->setQuestion(tr("Worst pain"));
    m_afterLabel->setText(tr("Pain now"));
    m_after->setQuestion(tr("Pain after"));
    m_effortLabel->setText(tr("How hard did it feel?"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you want to remember"));
    m_finish->setText(tr("Finish"));
    if (!m_summary)
        return;
    wordOutcome();
    wordTiles();
}

void AfterView::wordOutcome()
{
    const PracticeSummary& summary = *m_summary;
    const bool isCompleted = summary.outcome == SessionOutcome::Completed;
    m_title->setText(isCompleted ? tr("Done") : tr("Good that you began"));
    QStringList sentences;
    if (!isCompleted)
        sentences << tr("Less than half was done, so this counts for your minutes, not as a "
                        "completed session.");
    else if (summary.completed)
        sentences << tr("What you planned for %1 is done.").arg(timeText(summary.completed->time));
    else
        sentences << tr("The session is completed.");
    if (summary.dayNewlyKept)
        sentences << tr("Today is a kept day.");
    if (summary.weekNewlyReached)
        sentences << tr("You have reached your goal for this week.");
    m_outcome->setText(sentences.join(u' '));
}

void AfterView::wordTiles()
{
    const PracticeSummary& summary = *m_summary;
    const QLocale locale;
    m_minutes->setLabel(tr("Active time"));
    m_minutes->setReading(
        minutesText(summary.active),
        tr("%1 with rests", "a length of time").arg(minutesText(summary.session)));
    m_exercises->setLabel(tr("Exercises"));
    m_exercises->setReading(
        locale.toString(summary.exercisesDone),
        tr("of %1", "a number of exercises").arg(locale.toString(summary.exercises)));
    m_week->setLabel(tr("This week"));
    const int missing = summary.weekGoal - summary.daysThisWeek;
    if (summary.weekGoal == 0)
        m_week->setReading(locale.toString(summary.daysThisWeek),
                           tr("day(s)", nullptr, summary.daysThisWeek));
    else
        m_week->setReading(
            tr("%1 of %2", "days of the week's goal")
                .arg(locale.toString(summary.daysThisWeek), locale.toString(summary.weekGoal)),
            missing <= 0 ? tr("days, goal reached")
                         : tr("days, %n more for your goal", nullptr, missing));
    m_streak->setVisible(summary.streakShown == StreakShown::Weeks ||
                         summary.streakShown == StreakShown::Days);
    m_streak->setLabel(tr("Streak"));
    const QString unit = summary.streakShown == StreakShown::Days
                             ? tr("day(s) in a row", nullptr, summary.streak)
                             : tr("week(s) in a row", nullptr, summary.streak);
    m_streak->setReading(locale.toString(summary.streak), unit);
}

} // namespace limber
