// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/move_scope.h"

#include <QFrame>

#include <array>

namespace limber {

class Button;
class PlainLabel;

/// Asks, where a block was dropped, how much is to be moved. The first answer has the focus, arrow
/// keys walk, Enter answers and Escape leaves everything as it was.
class ScopeQuestion : public QFrame {
    Q_OBJECT

public:
    explicit ScopeQuestion(QWidget* board);

    /// Shows itself near `box`, within the board.
    void ask(const QString& question, QRect box);

Q_SIGNALS:
    void answered(limber::MoveScope scope);
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void word();
    void cancel();
    void step(int by);

    PlainLabel* m_question;
    std::array<Button*, 3> m_answers;
    Button* m_close;
};

} // namespace limber
