// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activities_card.h"

#include "app/progress/activity_name_form.h"
#include "app/progress/activity_row.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

ActivitiesCard::ActivitiesCard(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_explanation(new PlainLabel(QString(), this))
    , m_list(new QVBoxLayout)
    , m_form(new ActivityNameForm(this))
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Secondary, this))
    , m_full(new PlainLabel(QString(), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"activitiesCard"_s);
    m_title->setObjectName(u"activitiesTitle"_s);
    m_explanation->setObjectName(u"activitiesExplanation"_s);
    m_add->setObjectName(u"activityAdd"_s);
    m_full->setObjectName(u"activitiesFull"_s);
    m_explanation->setTone(TextTone::Muted);
    m_full->setTone(TextTone::Muted);
    m_list->setSpacing(space::kSmall);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(m_title);
    m_column->addWidget(m_explanation);
    m_column->addLayout(m_list);
    m_column->addWidget(m_form);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addWidget(m_full);
    m_form->hide();

    connect(m_add, &QAbstractButton::clicked, this, &ActivitiesCard::openForm);
    connect(m_form, &ActivityNameForm::cancelled, this, &ActivitiesCard::closeForm);
    connect(m_form, &ActivityNameForm::submitted, this, [this](const QString& name) {
        closeForm();
        Q_EMIT addRequested(name);
    });
    word();
    showWhatFits();
}

void ActivitiesCard::showState(const ActivitiesState& state)
{
    m_state = state;
    placeRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->showState(m_state, i);
    word();
    showWhatFits();
}

void ActivitiesCard::setChart(QWidget* chart)
{
    delete m_chart;
    m_chart = chart;
    if (m_chart)
        m_column->insertWidget(m_column->indexOf(m_form), m_chart);
    showWhatFits();
}

void ActivitiesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void ActivitiesCard::placeRows()
{
    std::vector<ActivityRow*> rows;
    for (const ActivityStanding& standing : m_state.standings) {
        const auto found = std::ranges::find_if(
            m_rows, [&](const ActivityRow* row) { return row->id() == standing.activity.id; });
        rows.push_back(found == m_rows.end() ? makeRow(standing.activity.id) : *found);
    }
    for (ActivityRow* row : m_rows) {
        m_list->removeWidget(row);
        if (std::ranges::find(rows, row) == rows.end()) {
            // The signal that led here may still be on its way out of the row.
            row->hide();
            row->deleteLater();
        }
    }
    m_rows = std::move(rows);
    QWidget* before = m_explanation;
    for (ActivityRow* row : m_rows) {
        m_list->addWidget(row);
        row->show();
        // Rows that came later would be the last stops of the whole page.
        for (QWidget* stop : row->findChildren<QWidget*>()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

ActivityRow* ActivitiesCard::makeRow(const ActivityId& id)
{
    auto* row = new ActivityRow(id, this);
    row->setObjectName(u"activityRow"_s);
    connect(row, &ActivityRow::renameRequested, this, &ActivitiesCard::renameRequested);
    connect(row, &ActivityRow::removeRequested, this, &ActivitiesCard::removeRequested);
    connect(row, &ActivityRow::rateRequested, this, &ActivitiesCard::rateRequested);
    return row;
}

void ActivitiesCard::openForm()
{
    m_add->hide();
    m_form->open(QString(), [this](const QString& name) {
        return activityNameFault(name, m_state.activities(), std::nullopt);
    });
}

void ActivitiesCard::closeForm()
{
    m_form->hide();
    showWhatFits();
    m_add->setFocus(Qt::OtherFocusReason);
}

void ActivitiesCard::showWhatFits()
{
    const bool isFull = std::ssize(m_rows) >= kMostActivities;
    m_add->setVisible(!isFull && m_form->isHidden());
    m_full->setVisible(isFull);
    if (isFull)
        m_form->hide();
    if (m_chart)
        m_chart->setVisible(
            std::ranges::any_of(m_state.standings, [](const ActivityStanding& standing) {
                return standing.ratings.size() > 1;
            }));
}

void ActivitiesCard::word()
{
    m_title->setText(titleText());
    m_explanation->setText(
        m_rows.empty()
            ? tr("Name up to five things that your back makes hard, such as sitting for 40 "
                 "minutes, and see every two weeks how they come back.")
            : tr("Rated by you every two weeks, from 0, not at all, to 10, as before your back "
                 "hurt."));
    m_add->setText(m_rows.empty() ? tr("Add an activity") : tr("Add another"));
    m_full->setText(tr("Five at most, so that each stays in view."));
}

QString ActivitiesCard::titleText() const
{
    switch (m_state.verdict) {
    case ActivityVerdict::ClearlyBetter:
        return tr("What matters to you goes clearly better than at first");
    case ActivityVerdict::ClearlyWorse:
        return tr("What matters to you is clearly harder than at first");
    case ActivityVerdict::NoClearChange:
    case ActivityVerdict::NotEnoughEntries:
        break;
    }
    return tr("Activities that matter to you");
}

} // namespace limber
