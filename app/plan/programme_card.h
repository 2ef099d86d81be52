// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "app/widgets/card.h"

#include <QTime>

#include <optional>
#include <vector>

namespace limber {

class AdoptionForm;
class Button;
class Heading;
class PlainLabel;

/// A programme on offer: what it is, what a week of it looks like, and the form that begins it.
class ProgrammeCard : public Card {
    Q_OBJECT

public:
    /// The reference must outlive the card.
    explicit ProgrammeCard(const BundledContent& content, QWidget* parent = nullptr);

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
    void word();
    void preview();
    void showForm(bool isOpen);
    void request(QDate from, const std::vector<QTime>& times, AdoptionKind kind);
    /// The times with those that the form does not ask for.
    [[nodiscard]] std::vector<QTime> allTimes(std::vector<QTime> times) const;

    const BundledContent& m_content;
    std::optional<ProgrammeOffer> m_offer;
    QDate m_today;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    Heading* m_name;
    PlainLabel* m_audience;
    PlainLabel* m_facts;
    QWidget* m_week = nullptr;
    Button* m_choose;
    AdoptionForm* m_form;
};

} // namespace limber
