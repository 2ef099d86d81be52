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

/// Pauses: a holiday or an illness, ahead or in hindsight, and those that there are. One that runs
/// is ended, the others are removed.
class PausePanel : public Card {
    Q_OBJECT

public:
    explicit PausePanel(QWidget* parent = nullptr);

    void setPauses(const std::vector<Pause>& pauses, QDate today);
    /// Begins anew with the week from `today`.
    void begin(QDate today, Qt::DayOfWeek firstDayOfWeek);

Q_SIGNALS:
    void pauseRequested(const limber::DateRange& days);
    void removeRequested(const limber::PauseId& pause);
    /// The plan is to go on today.
    void endRequested(const limber::PauseId& pause);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void list();
    [[nodiscard]] Button* actionFor(const Pause& pause);
    void request();

    std::vector<Pause> m_pauses;
    QDate m_today;
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
