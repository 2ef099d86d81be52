// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/plan/plan_entry.h"

#include <vector>

class QLabel;

namespace limber {

class Button;
class DayField;
class Heading;
class Notice;
class PlainLabel;

/// Pauses: a holiday or an illness, ahead or in hindsight, and those that there are.
class PausePanel : public Card {
    Q_OBJECT

public:
    explicit PausePanel(QWidget* parent = nullptr);

    void setPauses(const std::vector<Pause>& pauses);
    /// Begins anew with the week from `today`.
    void begin(QDate today, Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void pauseRequested(const limber::DateRange& days);
    void removeRequested(const limber::PauseId& pause);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void list();
    void request();

    std::vector<Pause> m_pauses;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_hint;
    QLabel* m_fromLabel;
    DayField* m_from;
    QLabel* m_untilLabel;
    DayField* m_until;
    Notice* m_fault;
    Button* m_pause;
    PlainLabel* m_listTitle;
    QWidget* m_listed = nullptr;
};

} // namespace limber
