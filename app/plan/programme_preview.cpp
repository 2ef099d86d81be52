// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programme_preview.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

ProgrammePreview::ProgrammePreview(QWidget* parent)
    : QWidget(parent)
    , m_previous(Button::iconOnly(IconName::Back, QString()))
    , m_next(Button::iconOnly(IconName::Forward, QString()))
    , m_title(new PlainLabel)
{
    setObjectName(u"programmePreview"_s);
    m_previous->setObjectName(u"previousProgrammeWeekButton"_s);
    m_next->setObjectName(u"nextProgrammeWeekButton"_s);
    m_title->setObjectName(u"programmeWeekTitle"_s);
    m_title->setWeight(QFont::DemiBold);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_previous);
    head->addWidget(m_title, 1);
    head->addWidget(m_next);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kDays; ++i) {
        m_days.at(i) = new PlainLabel;
        m_items.at(i) = new PlainLabel;
        m_items.at(i)->setObjectName(u"previewDay%1"_s.arg(i));
        m_days.at(i)->setWeight(QFont::DemiBold);
        m_days.at(i)->setWordWrap(false);
        for (PlainLabel* label : {m_days.at(i), m_items.at(i)}) {
            label->setPixelSize(type_size::kSmall);
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        }
        grid->addWidget(m_days.at(i), static_cast<int>(i), 0);
        grid->addWidget(m_items.at(i), static_cast<int>(i), 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addLayout(grid);

    connect(m_previous, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { turn(1); });
}

void ProgrammePreview::showWeeks(std::vector<ProgrammeWeek> weeks, RoutineNames names)
{
    if (weeks.size() != m_weeks.size())
        m_week = 0;
    m_weeks = std::move(weeks);
    m_names = std::move(names);
    word();
}

void ProgrammePreview::rewind()
{
    m_week = 0;
    word();
}

void ProgrammePreview::turn(int weeks)
{
    m_week = std::clamp(m_week + weeks, 0, std::max(0, static_cast<int>(m_weeks.size()) - 1));
    word();
}

void ProgrammePreview::word()
{
    m_previous->setName(tr("Week before"));
    m_next->setName(tr("Week after"));
    const int count = static_cast<int>(m_weeks.size());
    if (count == 0) {
        m_title->clear();
        return;
    }
    // A button that is pressed at the end would lose the focus by being disabled.
    QWidget* other = m_week == 0 ? m_next : m_previous;
    const bool isAtEnd =
        (m_week == 0 && m_previous->hasFocus()) || (m_week == count - 1 && m_next->hasFocus());
    m_previous->setEnabled(true);
    m_next->setEnabled(true);
    if (isAtEnd && count > 1)
        other->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(m_week > 0);
    m_next->setEnabled(m_week < count - 1);

    const ProgrammeWeek& week = m_weeks.at(static_cast<std::size_t>(m_week));
    m_title->setText(tr("Week %1 of %2: %3", "number, number of weeks, dates")
                         .arg(QLocale().toString(m_week + 1), QLocale().toString(count),
                              weekText(week.days.from)));
    for (std::size_t i = 0; i < kDays; ++i) {
        const QDate day = week.days.from.addDays(static_cast<qint64>(i));
        QStringList lines;
        for (const Occurrence& occurrence : week.occurrences) {
            const auto name = m_names.find(occurrence.routine);
            if (occurrence.date == day && name != m_names.end()) {
                lines.append(tr("%1  %2", "time of day, routine")
                                 .arg(timeText(occurrence.time), name->second));
            }
        }
        m_days.at(i)->setText(shortDayText(day));
        m_items.at(i)->setTone(lines.isEmpty() ? TextTone::Muted : TextTone::Normal);
        m_items.at(i)->setText(lines.isEmpty() ? tr("Rest day") : lines.join(u'\n'));
    }
}

void ProgrammePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
