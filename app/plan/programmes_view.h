// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"

#include <QTime>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace limber {

class Button;
class Heading;
class OwnProgrammeCard;
class PlainLabel;
class ProgrammeCard;

/// The ready-made programmes, side by side where there is room, and below them one's own.
class ProgrammesView : public QWidget {
    Q_OBJECT

public:
    /// The reference must outlive the view.
    explicit ProgrammesView(const BundledContent& content, QWidget* parent = nullptr);

    void showOffers(const std::vector<ProgrammeOffer>& offers, const Plan& plan, QDate today,
                    Qt::DayOfWeek firstDayOfWeek);
    void showOwn(const std::vector<OwnProgrammeOffer>& offers, const Plan& plan, QDate today,
                 Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void ownAdoptRequested(const limber::OwnProgramme& programme, QDate from,
                           limber::AdoptionKind kind);
    /// The programme with another name.
    void renameRequested(const limber::OwnProgramme& programme);
    void deleteRequested(const limber::OwnProgramme& programme);
    /// The week that is looked at is to be kept.
    void keepWeekRequested();
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
    void addOwnCard();
    void placeOwn();
    void word();

    const BundledContent& m_content;

    Button* m_back;
    Heading* m_title;
    PlainLabel* m_hint;
    QBoxLayout* m_row;
    std::vector<ProgrammeCard*> m_cards;
    Heading* m_ownTitle;
    PlainLabel* m_ownHint;
    Button* m_keepWeek;
    QGridLayout* m_ownGrid;
    std::vector<OwnProgrammeCard*> m_ownCards;
};

} // namespace limber
