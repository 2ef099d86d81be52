// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/pause_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/day_field.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 7;

QString pauseText(const Pause& pause)
{
    if (pause.days.until == pause.days.from)
        return dateText(pause.days.from);
    return PausePanel::tr("%1 to %2", "first and last day of a pause")
        .arg(dateText(pause.days.from), dateText(pause.days.until.value_or(pause.days.from)));
}

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

PausePanel::PausePanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_hint(new PlainLabel)
    , m_fromLabel(new QLabel)
    , m_from(new DayField)
    , m_untilLabel(new QLabel)
    , m_until(new DayField)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_pause(new Button(IconName::Pause, QString(), ButtonKind::Primary))
    , m_listTitle(new PlainLabel)
{
    setObjectName(u"pausePanel"_s);
    m_from->setObjectName(u"pauseFrom"_s);
    m_until->setObjectName(u"pauseUntil"_s);
    m_fault->setObjectName(u"pauseFault"_s);
    m_pause->setObjectName(u"savePauseButton"_s);
    m_close->setObjectName(u"closePauseButton"_s);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_hint->setTone(TextTone::Muted);
    yieldWidth(*m_hint);
    m_listTitle->setWeight(QFont::DemiBold);
    m_fault->hide();

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* fields = new QGridLayout;
    fields->setSpacing(space::kSmall);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_fromLabel, 0, 0);
    fields->addWidget(m_from, 0, 1);
    fields->addWidget(m_untilLabel, 1, 0);
    fields->addWidget(m_until, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(fields);
    column->addWidget(m_fault);
    column->addWidget(m_pause, 0, Qt::AlignLeading);
    column->addSpacing(space::kSmall);
    column->addWidget(m_listTitle);

    connect(m_close, &QAbstractButton::clicked, this, &PausePanel::closed);
    connect(m_pause, &QAbstractButton::clicked, this, &PausePanel::request);
    connect(m_from, &QDateEdit::dateChanged, m_fault, &QWidget::hide);
    connect(m_until, &QDateEdit::dateChanged, m_fault, &QWidget::hide);
    word();
}

void PausePanel::setPauses(const std::vector<Pause>& pauses, QDate today)
{
    if (m_listed && m_pauses == pauses && m_today == today)
        return;
    m_pauses = pauses;
    m_today = today;
    list();
}

void PausePanel::begin(QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    m_from->setFirstDayOfWeek(firstDayOfWeek);
    m_until->setFirstDayOfWeek(firstDayOfWeek);
    m_from->setDate(today);
    m_until->setDate(today.addDays(kUsualDays - 1));
    m_fault->hide();
    m_from->setFocus(Qt::OtherFocusReason);
}

void PausePanel::request()
{
    if (m_until->date() < m_from->date()) {
        m_fault->setText(tr("The last day lies before the first one. Choose a later last day."));
        m_fault->show();
        return;
    }
    Q_EMIT pauseRequested({m_from->date(), m_until->date()});
}

Button* PausePanel::actionFor(const Pause& pause)
{
    const QString days = pauseText(pause);
    if (pause.days.contains(m_today)) {
        auto* end = new Button(tr("End it today"));
        end->setObjectName(u"endPauseButton"_s);
        end->setAccessibleName(tr("End the pause %1 today").arg(days));
        end->setToolTip(tr("The plan goes on today; the days before stay paused"));
        connect(end, &QAbstractButton::clicked, this,
                [this, id = pause.id] { Q_EMIT endRequested(id); });
        return end;
    }
    auto* remove = Button::iconOnly(IconName::Delete, tr("Remove the pause %1").arg(days));
    remove->setObjectName(u"removePauseButton"_s);
    connect(remove, &QAbstractButton::clicked, this,
            [this, id = pause.id] { Q_EMIT removeRequested(id); });
    return remove;
}

void PausePanel::list()
{
    if (m_listed) {
        m_listed->hide();
        // One of its buttons may be the one that is being pressed.
        m_listed->deleteLater();
    }
    m_listed = new QWidget(this);
    auto* lines = new QVBoxLayout(m_listed);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTiny);
    for (const Pause& pause : m_pauses) {
        auto* line = new QHBoxLayout;
        auto* days = new PlainLabel(pauseText(pause));
        yieldWidth(*days);
        line->addWidget(days, 1);
        line->addWidget(actionFor(pause));
        lines->addLayout(line);
    }
    layout()->addWidget(m_listed);
    m_listed->show();
    m_listTitle->setText(m_pauses.empty() ? tr("No pauses so far.") : tr("Pauses"));
}

void PausePanel::word()
{
    m_title->setText(tr("Pause the plan"));
    m_close->setName(tr("Close"));
    m_hint->setText(tr("On a holiday or when you are ill: nothing is due on these days and nothing "
                       "counts as missed. Past days can be paused, too."));
    m_fromLabel->setText(tr("From", "first day"));
    m_untilLabel->setText(tr("To", "last day"));
    m_from->setAccessibleName(tr("First day of the pause"));
    m_until->setAccessibleName(tr("Last day of the pause"));
    m_pause->setText(tr("Pause these days"));
    list();
}

void PausePanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void PausePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
