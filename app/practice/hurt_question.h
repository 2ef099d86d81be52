// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// Asks, in the place of the controls, how to go on where an exercise hurts, and says when to seek
/// help.
class HurtQuestion : public Card {
    Q_OBJECT

public:
    explicit HurtQuestion(QWidget* parent = nullptr);

    /// The name of the easier variant in the language of the screen; empty where there is none.
    void setEasier(const QString& name);
    void focusFirst();

Q_SIGNALS:
    void easierRequested();
    void skipRequested();
    void stopRequested();
    void continueRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    QString m_easierName;
    Heading* m_title;
    PlainLabel* m_advice;
    PlainLabel* m_warning;
    Button* m_easier;
    Button* m_skip;
    Button* m_stop;
    Button* m_continue;
};

} // namespace limber
