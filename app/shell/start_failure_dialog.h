// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/error_wording.h"

#include <QDialog>
#include <QString>

namespace limber {

/// Says why the program cannot open its data, what to do, and lets the person try again, choose
/// another data file or quit. Nothing is written by it.
class StartFailureDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { TryAgain, OtherFile, Quit };

    StartFailureDialog(const ErrorWords& words, const QString& detail, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);
    Choice m_choice = Choice::Quit;
};

} // namespace limber
