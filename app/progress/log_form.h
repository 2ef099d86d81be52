// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/session_edit.h"
#include "app/widgets/card.h"
#include "core/exercise/catalogue.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QBoxLayout;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace limber {

class Button;
class Heading;
class PlainLabel;
class StepsForm;

/// A routine that can be logged.
struct LogChoice {
    RoutineId id;
    QString name;

    friend bool operator==(const LogChoice&, const LogChoice&) = default;
};

/// Asks for a session done without the program, or corrects one that is kept.
class LogForm : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the form.
    explicit LogForm(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Starts anew: the given moment, no pain, nothing said.
    void reset(const std::vector<LogChoice>& choices, const LocalInstant& now);
    /// Shows a session that is kept, to be corrected.
    void correct(const SessionRecord& session, const std::vector<LogChoice>& choices,
                 const LocalInstant& now);
    /// The session that is being corrected, as it is kept; nothing for another one.
    [[nodiscard]] const std::optional<SessionRecord>& original() const { return m_original; }
    /// What is typed so far.
    [[nodiscard]] LogEntry entry() const;
    [[nodiscard]] SessionCorrection correction() const;
    /// Says why it cannot be saved; what was typed stays. An empty text hides the message.
    void setMessage(const QString& text);
    [[nodiscard]] static QString faultText(LogFault fault);
    void focusFirst();

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(QVBoxLayout& column, QWidget& control);
    QBoxLayout* dayButtons();
    QComboBox* scaleBox(const QString& name, int least, int most);
    void followRoutine();
    void followSteps();
    void fillRoutines(const std::vector<LogChoice>& choices);
    void showOriginal();
    void word();
    void wordTitle();

    const Catalogue& m_catalogue;
    std::optional<SessionRecord> m_original;
    /// The length that the steps give, as long as the person typed none of their own.
    int m_stepMinutes = 0;

    Heading* m_title;
    QComboBox* m_routine;
    QLineEdit* m_name;
    QDateEdit* m_day;
    Button* m_today;
    Button* m_yesterday;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    QComboBox* m_before;
    QComboBox* m_worst;
    QComboBox* m_after;
    QComboBox* m_effort;
    QLineEdit* m_note;
    StepsForm* m_steps;
    QCheckBox* m_partial;
    PlainLabel* m_message;
    Button* m_save;
    Button* m_cancel;
    std::vector<QLabel*> m_labels; ///< In the order of the rows.
    QLabel* m_routineLabel = nullptr;
    QLabel* m_nameLabel = nullptr;
    QDate m_calendarToday;
};

} // namespace limber
