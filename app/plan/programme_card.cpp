// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programme_card.h"

#include "app/plan/adoption_form.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

ProgrammeCard::ProgrammeCard(const BundledContent& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_name(new Heading(HeadingLevel::Section))
    , m_audience(new PlainLabel)
    , m_facts(new PlainLabel)
    , m_choose(new Button(IconName::Calendar, QString()))
    , m_form(new AdoptionForm)
{
    setObjectName(u"programmeCard"_s);
    m_choose->setObjectName(u"chooseProgrammeButton"_s);
    m_audience->setTone(TextTone::Muted);
    yieldWidth(*m_audience);
    m_facts->setWeight(QFont::DemiBold);
    yieldWidth(*m_facts);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_audience);
    column->addWidget(m_facts);
    column->addStretch(1);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_choose, &QAbstractButton::clicked, this, [this] { showForm(true); });
    connect(m_form, &AdoptionForm::adoptRequested, this, &ProgrammeCard::request);
    connect(m_form, &AdoptionForm::shown, this, &ProgrammeCard::formShown);
    showForm(false);
}

void ProgrammeCard::showOffer(const ProgrammeOffer& offer, const Plan& plan, QDate today,
                              Qt::DayOfWeek firstDayOfWeek)
{
    const bool isOther = m_offer != offer || m_today != today || m_firstDayOfWeek != firstDayOfWeek;
    m_form->setPlan(plan);
    if (!isOther)
        return;
    m_offer = offer;
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    std::vector<QTime> asked = offer.programme.times;
    asked.resize(std::min(asked.size(), static_cast<std::size_t>(offer.mostBlocks)));
    m_form->begin(today, firstDayOfWeek, asked);
    showForm(false);
    word();
}

void ProgrammeCard::showForm(bool isOpen)
{
    m_form->setVisible(isOpen);
    m_choose->setVisible(!isOpen);
    // The form shows the same week with its dates.
    if (m_week)
        m_week->setVisible(!isOpen);
    if (isOpen)
        m_form->open();
}

std::vector<QTime> ProgrammeCard::allTimes(std::vector<QTime> times) const
{
    const std::vector<QTime>& own = m_offer->programme.times;
    for (std::size_t i = times.size(); i < own.size(); ++i)
        times.push_back(own[i]);
    return times;
}

void ProgrammeCard::request(QDate from, const std::vector<QTime>& times, AdoptionKind kind)
{
    if (m_offer)
        Q_EMIT adoptRequested(m_offer->programme, from, allTimes(times), kind);
}

void ProgrammeCard::preview()
{
    if (m_week) {
        m_week->hide();
        m_week->deleteLater();
    }
    m_week = new QWidget(this);
    auto* grid = new QGridLayout(m_week);
    grid->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < ProgrammeOffer::kDays; ++i) {
        const auto weekday = static_cast<Qt::DayOfWeek>((m_firstDayOfWeek - 1 + i) % 7 + 1);
        QStringList blocks;
        for (const ProgrammeBlock& block : m_offer->days.at(static_cast<std::size_t>(i))) {
            blocks.append(tr("%1, %2", "name and length of a routine")
                              .arg(catalogueText(block.routine.name), minutesText(block.length)));
        }
        auto* day = new PlainLabel(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        auto* items = new PlainLabel(blocks.isEmpty() ? tr("Rest day") : blocks.join(u'\n'));
        for (PlainLabel* label : {day, items}) {
            label->setPixelSize(type_size::kSmall);
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        }
        day->setWordWrap(false);
        day->setWeight(QFont::DemiBold);
        if (blocks.isEmpty())
            items->setTone(TextTone::Muted);
        grid->addWidget(day, i, 0);
        grid->addWidget(items, i, 1);
    }
    constexpr int kBelowFacts = 3;
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(kBelowFacts, m_week);
    m_week->setVisible(m_form->isHidden());
}

void ProgrammeCard::word()
{
    m_choose->setText(tr("Choose this one"));
    if (!m_offer)
        return;
    m_name->setText(catalogueText(m_offer->programme.name));
    m_audience->setText(catalogueText(m_offer->programme.audience));
    const QStringList facts{tr("%n week(s)", "length of a programme", m_offer->programme.weeks),
                            tr("%n day(s) a week", nullptr, m_offer->practiceDays),
                            tr("%1 a week", "minutes").arg(minutesText(m_offer->weekLength))};
    m_facts->setText(facts.join(u" · "_s));
    preview();
    RoutineNames names;
    for (const Routine& routine : m_offer->routines)
        names[routine.id] = catalogueText(routine.name);
    const auto brings = [this](QDate from, const std::vector<QTime>& times) {
        const auto adopted = adopt(m_offer->programme, from, allTimes(times), m_content.catalogue);
        return adopted ? weeksOf(*adopted, from, m_offer->programme.weeks)
                       : std::vector<ProgrammeWeek>();
    };
    m_form->setPreview(brings, std::move(names));
}

void ProgrammeCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous())
        showForm(false);
}

void ProgrammeCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
