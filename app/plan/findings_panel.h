// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/findings_state.h"
#include "app/widgets/card.h"

#include <set>
#include <vector>

class QVBoxLayout;

namespace limber {

class Button;
class FindingRow;
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
    void wordAccepted();
    void list();
    void orderKeys();
    /// The row that holds the focus, or -1.
    [[nodiscard]] int focusedPlace() const;
    void focusNear(int place);

    FindingsState m_state;
    std::set<QString> m_unfolded; ///< Ids of those whose sources are shown.
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_week;
    PlainLabel* m_nothing;
    QVBoxLayout* m_openRows;
    Button* m_showAccepted;
    QVBoxLayout* m_acceptedRows;
    std::vector<FindingRow*> m_rows; ///< As they stand.
};

} // namespace limber
