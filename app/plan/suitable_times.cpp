// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/suitable_times.h"

#include "app/plan/span_rows.h"
#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

SuitableTimes::SuitableTimes(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_workingDays(new PlainLabel)
    , m_usual(new SpanRows(u"span"_s))
    , m_hasWeekend(new QCheckBox)
    , m_weekendDays(new PlainLabel)
    , m_weekend(new SpanRows(u"weekend"_s))
{
    m_hasWeekend->setObjectName(u"otherWeekendTimes"_s);
    m_title->setWeight(QFont::DemiBold);
    for (PlainLabel* label : {m_title, m_workingDays, m_weekendDays})
        yieldWidth(*label);
    for (SpanRows* spans : {m_usual, m_weekend}) {
        spans->setSpan(1, {QTime(17, 0), QTime(20, 0)});
        connect(spans, &SpanRows::edited, this, &SuitableTimes::edited);
    }
    m_usual->setSpan(0, {QTime(7, 0), QTime(21, 0)});
    m_weekend->setSpan(0, {QTime(9, 0), QTime(21, 0)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_workingDays, m_usual,
                                                         m_hasWeekend, m_weekendDays, m_weekend})
        column->addWidget(part);
    connect(m_hasWeekend, &QCheckBox::toggled, this, [this] {
        showWeekend();
        Q_EMIT edited();
    });
    showWeekend();
    word();
}

std::optional<std::map<Qt::DayOfWeek, std::vector<StartWindow>>> SuitableTimes::times() const
{
    const auto usual = m_usual->spans();
    const auto weekend = m_hasWeekend->isChecked() ? m_weekend->spans() : usual;
    if (!usual || !weekend)
        return std::nullopt;
    std::map<Qt::DayOfWeek, std::vector<StartWindow>> times;
    const QList<Qt::DayOfWeek> workingDays = QLocale().weekdays();
    for (const auto& entry : TokenTable<Qt::DayOfWeek>::entries)
        times[entry.value] = workingDays.contains(entry.value) ? *usual : *weekend;
    return times;
}

void SuitableTimes::showWeekend()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_workingDays, m_weekendDays, m_weekend})
        part->setVisible(m_hasWeekend->isChecked());
    word();
}

void SuitableTimes::word()
{
    m_title->setText(tr("Times that suit you"));
    m_workingDays->setText(tr("On working days"));
    m_weekendDays->setText(tr("At the weekend"));
    m_hasWeekend->setText(tr("Other times at the weekend"));
    m_usual->setDays(m_hasWeekend->isChecked() ? m_workingDays->text() : m_title->text());
    m_weekend->setDays(m_weekendDays->text());
}

void SuitableTimes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
