// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/routine/routine.h"

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// Asks which of the user's own routines go into one file.
class ExportPanel : public Card {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);

    /// Shows itself with all routines chosen, as many as a file holds.
    void ask(std::vector<Routine> own);

Q_SIGNALS:
    void saveRequested(const std::vector<limber::Routine>& routines);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void judge();
    [[nodiscard]] std::vector<Routine> chosen() const;

    std::vector<Routine> m_own;
    std::vector<QCheckBox*> m_boxes; ///< One for each routine.
    Heading* m_title;
    QWidget* m_list;
    PlainLabel* m_hint;
    Button* m_save;
    Button* m_cancel;
};

} // namespace limber
