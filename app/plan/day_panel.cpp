// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/day_panel.h"

#include "app/plan/agenda_model.h"
#include "app/plan/plan_block.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

DayPanel::DayPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_date(new PlainLabel)
    , m_week(new Button(IconName::Plan, QString()))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"dayPanel"_s);
    m_close->setObjectName(u"closeDayButton"_s);
    m_week->setObjectName(u"dayWeekButton"_s);
    m_date->setTone(TextTone::Muted);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_column->setSpacing(space::kSmall);
    m_column->addLayout(head);
    m_column->addWidget(m_date);
    m_column->addWidget(m_week, 0, Qt::AlignLeading);
    connect(m_close, &QAbstractButton::clicked, this, &DayPanel::closed);
    connect(m_week, &QAbstractButton::clicked, this, [this] { Q_EMIT weekRequested(m_day.date); });
    word();
}

void DayPanel::showDay(const PlanDay& day, QDate today)
{
    if (m_body && m_day == day && m_today == today)
        return;
    m_day = day;
    m_today = today;
    word();
}

void DayPanel::focusFirst()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void DayPanel::fill()
{
    if (m_body) {
        m_body->hide();
        // One of its blocks may be what was clicked.
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_column->insertWidget(2, m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, space::kTiny, 0, 0);
    column->setSpacing(space::kSmall);
    const auto addHeading = [&](const QString& text) {
        auto* label = new PlainLabel(text);
        label->setWeight(QFont::DemiBold);
        column->addWidget(label);
    };
    if (!m_day.sessions.empty())
        addHeading(tr("Practised"));
    for (const SessionSummary& session : m_day.sessions)
        addSession(session);
    if (!m_day.items.empty())
        addHeading(tr("Planned"));
    for (const PlanItem& item : m_day.items) {
        auto* block = new PlanBlock(item);
        block->setCheckable(false);
        column->addWidget(block);
        connect(block, &QAbstractButton::clicked, this,
                [this, key = item.key()] { Q_EMIT opened(key); });
        connect(block, &PlanBlock::pulled, this, [this, block](QPoint hold) {
            if (block->item().canChange)
                startDrag(*this, block->key(), block->grab(), hold, m_dragRun);
        });
    }
    if (m_day.items.empty() && m_day.sessions.empty()) {
        column->addWidget(new PlainLabel(m_day.date < m_today
                                             ? tr("Nothing was planned or practised on this day.")
                                             : tr("Nothing is planned on this day.")));
    }
    m_body->show();
}

void DayPanel::addSession(const SessionSummary& session)
{
    auto* name = new PlainLabel(catalogueText(session.routineName));
    name->setObjectName(u"daySession"_s);
    auto* facts =
        new PlainLabel(tr("%1 · %2", "time of day, what was done")
                           .arg(timeText(wallTime(session.start).time()), sessionText(session)));
    facts->setObjectName(u"daySessionFacts"_s);
    facts->setTone(TextTone::Muted);
    facts->setPixelSize(type_size::kSmall);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(name);
    lines->addWidget(facts);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(lines);
}

void DayPanel::word()
{
    m_close->setName(tr("Close"));
    m_week->setText(tr("Show its week"));
    if (!m_day.date.isValid())
        return;
    m_title->setText(dayText(m_day.date, m_today));
    QStringList parts{dateText(m_day.date)};
    if (m_day.isPaused)
        parts.append(tr("Paused", "a day of the plan"));
    if (m_day.isKept)
        parts.append(tr("Kept", "a day of the plan"));
    m_date->setText(parts.join(u" · "_s));
    setAccessibleName(m_title->text());
    fill();
}

void DayPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void DayPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
