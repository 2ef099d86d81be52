// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QCheckBox;

namespace limber {

class ChoiceChips;

/// What is printed, which decides what can be chosen.
enum class PrintSubject { Routine, Week };

/// How a sheet is to be printed: everything that can be chosen, one below the other.
class PrintOptions : public QWidget {
    Q_OBJECT

public:
    PrintOptions(PrintSubject subject, const PrintChoices& choices, QWidget* parent = nullptr);

    [[nodiscard]] const PrintChoices& choices() const { return m_choices; }

Q_SIGNALS:
    void changed(const limber::PrintChoices& choices);

private:
    QCheckBox* addFlag(const QString& objectName, const QString& text, bool PrintChoices::*flag);
    void addChips();
    void showSubject();

    PrintSubject m_subject;
    PrintChoices m_choices;
    ChoiceChips* m_columns = nullptr;
    QCheckBox* m_figures = nullptr;
};

} // namespace limber
