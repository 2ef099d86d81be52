// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"

#include <QTime>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace limber {

class Button;
class Heading;
class PlainLabel;
class ProgrammeCard;

/// The ready-made programmes, side by side where there is room.
class ProgrammesView : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammesView(QWidget* parent = nullptr);

    void showOffers(const std::vector<ProgrammeOffer>& offers, const Plan& plan, QDate today,
                    Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void adoptRequested(const limber::Programme& programme, QDate from,
                        const std::vector<QTime>& times, limber::AdoptionKind kind);
    void backRequested();
    /// A card opened its form, which ends in this button.
    void formShown(QWidget* action);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();

    Button* m_back;
    Heading* m_title;
    PlainLabel* m_hint;
    QBoxLayout* m_row;
    std::vector<ProgrammeCard*> m_cards;
};

} // namespace limber
