// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/move_scope.h"

#include <QFrame>

#include <array>

namespace limber {

class Button;
class PlainLabel;

/// Asks, where a block was dropped or moved by keys, how much is to be moved. The first answer has
/// the focus, arrow keys walk, Enter answers and Escape leaves everything as it was.
class ScopeQuestion : public QFrame {
    Q_OBJECT

public:
    /// Over the days, in whose pixels `box` below is.
    explicit ScopeQuestion(QWidget* days);

    /// Shows itself near `box`, within the days.
    void ask(const QString& question, QRect box);

Q_SIGNALS:
    void answered(limber::MoveScope scope);
    /// Ctrl and an arrow key: it is to go on further before it is answered.
    void steered(int key);
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
