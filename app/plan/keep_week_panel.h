// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/plan/own_programme.h"

#include <optional>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace limber {

class Button;
class Heading;
class Notice;
class PlainLabel;

/// Keeps a week under a name, as a programme of one's own: which week it is, the name, and for how
/// many weeks it is adopted later. It saves nothing by itself.
class KeepWeekPanel : public Card {
    Q_OBJECT

public:
    explicit KeepWeekPanel(QWidget* parent = nullptr);

    /// Begins anew with the week that begins on this day; `sessions` are planned in it.
    void begin(QDate weekStart, int sessions);
    [[nodiscard]] QDate weekStart() const { return m_weekStart; }
    /// Says why the programme cannot be saved, and goes to the field that it is about.
    void showFault(ProgrammeFault fault);

Q_SIGNALS:
    void saveRequested(QDate weekStart, const QString& name, int weeks);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void request();

    QDate m_weekStart;
    int m_sessions = 0;
    std::optional<ProgrammeFault> m_shown;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_week;
    PlainLabel* m_hint;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_weeksLabel;
    QSpinBox* m_weeks;
    Notice* m_fault;
    Button* m_save;
};

/// What keeps a programme from being saved, and what to do about it.
[[nodiscard]] QString programmeFaultText(ProgrammeFault fault);

} // namespace limber
