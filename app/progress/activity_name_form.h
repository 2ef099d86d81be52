// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/activity.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace limber {

class Button;
class FieldNote;

/// One line for the name of an activity. Enter or the button submits it where nothing is wrong with
/// it, else what is wrong is said below; Escape or the other button gives up.
class ActivityNameForm : public QWidget {
    Q_OBJECT

public:
    using Judge = std::function<std::optional<ActivityNameFault>(const QString& name)>;

    explicit ActivityNameForm(QWidget* parent = nullptr);

    /// Begins with a name, selected, and takes the focus. `judge` finds what is wrong with one.
    void open(const QString& name, Judge judge);

Q_SIGNALS:
    /// Without outer blanks.
    void submitted(const QString& name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void word();
    [[nodiscard]] QString wordsOf(ActivityNameFault fault) const;

    Judge m_judge;
    QLineEdit* m_name;
    FieldNote* m_fault;
    Button* m_save;
    Button* m_cancel;
};

} // namespace limber
