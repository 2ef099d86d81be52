// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "app/widgets/card.h"

#include <QTime>

#include <optional>
#include <vector>

class QLabel;

namespace limber {

class Button;
class Chip;
class DayField;
class Heading;
class Notice;
class PlainLabel;
class TimeField;

/// A programme on offer: what it is, what a week of it looks like, and the form that begins it.
class ProgrammeCard : public Card {
    Q_OBJECT

public:
    explicit ProgrammeCard(QWidget* parent = nullptr);

    void showOffer(const ProgrammeOffer& offer, const Plan& plan, QDate today,
                   Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void adoptRequested(const limber::Programme& programme, QDate from,
                        const std::vector<QTime>& times, limber::AdoptionKind kind);
    /// The form is open; it ends in this button.
    void formShown(QWidget* action);

protected:
    void changeEvent(QEvent* event) override;
    /// Whoever comes back begins with the choice again.
    void hideEvent(QHideEvent* event) override;

private:
    void fillForm();
    void word();
    void preview();
    void showForm(bool isOpen);
    void showQuestion(bool isOpen);
    void startOn(QDate day);
    void markChosenDay();
    void request(AdoptionKind kind);
    [[nodiscard]] QDate nextFirstDay() const;

    std::optional<ProgrammeOffer> m_offer;
    Plan m_plan;
    QDate m_today;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    Heading* m_name;
    PlainLabel* m_audience;
    PlainLabel* m_facts;
    QWidget* m_week = nullptr;
    Button* m_choose;
    QWidget* m_form;
    QLabel* m_fromLabel;
    DayField* m_from;
    Chip* m_onToday;
    Chip* m_onNextWeek;
    std::vector<QLabel*> m_timeLabels;
    std::vector<TimeField*> m_times;
    Button* m_adopt;
    Notice* m_question;
    Button* m_add;
    Button* m_replace;
};

} // namespace limber
