// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "app/widgets/card.h"

#include <optional>

class QLineEdit;

namespace limber {

class AdoptionForm;
class Button;
class Heading;
class Notice;
class PlainLabel;

/// A programme of one's own: what it is, the form that begins it, and how to rename or delete it.
class OwnProgrammeCard : public Card {
    Q_OBJECT

public:
    explicit OwnProgrammeCard(QWidget* parent = nullptr);

    void showOffer(const OwnProgrammeOffer& offer, const Plan& plan, QDate today,
                   Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void adoptRequested(const limber::OwnProgramme& programme, QDate from,
                        limber::AdoptionKind kind);
    /// The programme with another name.
    void renameRequested(const limber::OwnProgramme& programme);
    void deleteRequested(const limber::OwnProgramme& programme);
    /// The form is open; it ends in this button.
    void formShown(QWidget* action);

protected:
    void changeEvent(QEvent* event) override;
    /// Whoever comes back begins with the choice again.
    void hideEvent(QHideEvent* event) override;

private:
    enum class Form { None, Adopt, Rename };

    void layOut();
    void showForm(Form form);
    void rename();
    void word();

    std::optional<OwnProgrammeOffer> m_offer;
    QDate m_today;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    Heading* m_name;
    PlainLabel* m_facts;
    PlainLabel* m_week;
    Notice* m_missing;
    Button* m_choose;
    Button* m_rename;
    Button* m_delete;
    QWidget* m_renameForm;
    QLineEdit* m_newName;
    Notice* m_fault;
    Button* m_saveName;
    AdoptionForm* m_form;
};

} // namespace limber
