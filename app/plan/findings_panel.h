// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/care/findings_state.h"
#include "app/widgets/card.h"

namespace limber {

class Button;
class FindingList;
class Heading;
class PlainLabel;

/// What the plan check says of a week: how much it matters, why, and what can be done about it.
/// Nothing has to be done: each finding can be accepted as it is, and be taken back later.
class FindingsPanel : public Card {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void showFindings(const FindingsState& state);
    /// Begins anew: nothing unfolded, with the focus on the first thing to do.
    void begin();

Q_SIGNALS:
    void acceptRequested(const QString& id);
    void takeBackRequested(const QString& id);
    void fixRequested(const limber::Finding& finding);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void list();
    void fix(const QString& id);

    FindingsState m_state;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_week;
    PlainLabel* m_nothing;
    FindingList* m_list;
};

} // namespace limber
