// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace limber {

class Button;
class Heading;

/// Asks, in the place of the controls, what a session that was interrupted is to become.
class EndQuestion : public Card {
    Q_OBJECT

public:
    explicit EndQuestion(QWidget* parent = nullptr);

    void focusContinue();

Q_SIGNALS:
    void continueRequested();
    void keepRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    Heading* m_question;
    Button* m_continue;
    Button* m_keep;
    Button* m_discard;
};

} // namespace limber
