// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/occurrence_card.h"

#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 24;

IconName iconOf(OccurrenceStatus status)
{
    switch (status) {
    case OccurrenceStatus::Done:
        return IconName::Check;
    case OccurrenceStatus::Missed:
        return IconName::Missed;
    case OccurrenceStatus::Skipped:
        return IconName::Skipped;
    case OccurrenceStatus::Paused:
        return IconName::Paused;
    case OccurrenceStatus::Due:
    case OccurrenceStatus::Upcoming:
        break;
    }
    return IconName::Clock;
}

} // namespace

OccurrenceCard::OccurrenceCard(QWidget* parent)
    : Card(parent)
    , m_picture(new QLabel(this))
    , m_time(new PlainLabel(QString(), this))
    , m_name(new ElidedLabel(QString(), this))
    , m_status(new PlainLabel(QString(), this))
    , m_start(new Button(IconName::Play, QString(), ButtonKind::Secondary, this))
    , m_takeToday(new Button(IconName::Today, QString(), ButtonKind::Secondary, this))
    , m_planAgain(new Button(IconName::Undo, QString(), ButtonKind::Quiet, this))
    , m_skip(Button::iconOnly(IconName::Skipped, QString(), this))
    , m_postpone(Button::iconOnly(IconName::Forward, QString(), this))
{
    setObjectName(u"occurrenceCard"_s);
    m_start->setObjectName(u"startOccurrenceButton"_s);
    m_takeToday->setObjectName(u"takeTodayButton"_s);
    m_planAgain->setObjectName(u"planAgainButton"_s);
    m_skip->setObjectName(u"skipOccurrenceButton"_s);
    m_postpone->setObjectName(u"postponeOccurrenceButton"_s);
    m_time->setWordWrap(false);
    m_time->setWeight(QFont::DemiBold);
    m_status->setPixelSize(type_size::kSmall);
    m_status->setTone(TextTone::Muted);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(space::kMedium);
    row->addWidget(m_picture);
    row->addWidget(m_time);
    row->addLayout(texts, 1);
    row->addWidget(m_start);
    row->addWidget(m_takeToday);
    row->addWidget(m_planAgain);
    row->addWidget(m_skip);
    row->addWidget(m_postpone);

    connect(m_start, &QAbstractButton::clicked, this,
            [this] { Q_EMIT startRequested(*m_occurrence); });
    connect(m_takeToday, &QAbstractButton::clicked, this,
            [this] { Q_EMIT takeTodayRequested(*m_occurrence); });
    connect(m_planAgain, &QAbstractButton::clicked, this,
            [this] { Q_EMIT planAgainRequested(*m_occurrence); });
    connect(m_skip, &QAbstractButton::clicked, this,
            [this] { Q_EMIT skipRequested(*m_occurrence); });
    connect(m_postpone, &QAbstractButton::clicked, this,
            [this] { Q_EMIT postponeRequested(*m_occurrence); });
}

void OccurrenceCard::show(const TodayOccurrence& occurrence)
{
    m_occurrence = occurrence;
    dress();
    word();
    const bool isDue = occurrence.status == OccurrenceStatus::Due;
    const bool isMissed = occurrence.status == OccurrenceStatus::Missed;
    m_start->setVisible(occurrence.isStartable() && !isMissed);
    m_takeToday->setVisible(isMissed);
    m_planAgain->setVisible(occurrence.status == OccurrenceStatus::Skipped);
    m_skip->setVisible(isDue);
    m_postpone->setVisible(isDue && occurrence.isStartable());
    show();
}

void OccurrenceCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void OccurrenceCard::dress()
{
    if (!m_occurrence)
        return;
    const Tokens& t = currentTokens();
    const bool isDone = m_occurrence->status == OccurrenceStatus::Done;
    m_picture->setPixmap(iconPixmap(iconOf(m_occurrence->status),
                                    isDone ? t.good.strong : t.textMuted, kPicture,
                                    devicePixelRatioF()));
}

void OccurrenceCard::word()
{
    const TodayOccurrence& shown = *m_occurrence;
    const bool isMissed = shown.status == OccurrenceStatus::Missed;
    QString name =
        shown.formerName.isEmpty() ? tr("Deleted routine") : catalogueText(shown.formerName);
    if (shown.routine)
        name = routineName(*shown.routine);
    const QString time = timeText(shown.occurrence.time);
    m_time->setText(time);
    m_time->setVisible(!isMissed);
    m_name->setText(isMissed ? tr("Missed yesterday: %1", "routine").arg(name) : name);

    QString status = occurrenceStatusName(shown.status);
    if (!shown.isStartable()) {
        status = tr("This routine no longer exists");
    } else if (isMissed) {
        status = tr("%1 · it is not too late", "length").arg(minutesText(shown.length));
    } else {
        status = tr("%1 · %2", "status, length").arg(status, minutesText(shown.length));
    }
    m_status->setText(status);
    setAccessibleName(tr("%1, %2, %3", "time, routine, status").arg(time, m_name->text(), status));

    m_start->setText(shown.status == OccurrenceStatus::Done ? tr("Again") : tr("Start"));
    m_start->setAccessibleName(tr("Start %1", "routine").arg(name));
    m_takeToday->setText(tr("Take it today"));
    m_takeToday->setAccessibleName(tr("Take it today: %1", "routine").arg(name));
    m_planAgain->setText(tr("Plan it again"));
    m_skip->setName(tr("Skip %1 today", "routine").arg(name));
    m_postpone->setName(tr("Move %1 to tomorrow", "routine").arg(name));
}

} // namespace limber
