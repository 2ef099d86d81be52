// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/finding_row.h"

#include <QStringList>

#include <set>
#include <vector>

class QVBoxLayout;

namespace limber {

/// Findings below each other, and those that the person has accepted behind a button. Which of
/// them are unfolded stays so while they come and go, and the focus stays near where it was.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    void showFindings(std::vector<FindingEntry> open, std::vector<FindingEntry> accepted);
    /// Folds everything.
    void begin();
    /// The widget before the list in the order of the keyboard, which takes the focus where no
    /// finding is left to have it.
    void setBefore(QWidget* before);
    /// Puts the focus on the first thing to do.
    void focusFirst() { focusNear(0); }

Q_SIGNALS:
    void acceptRequested(const QString& id);
    void takeBackRequested(const QString& id);
    void fixRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void list();
    void add(QVBoxLayout* rows, const FindingEntry& finding, FindingStanding standing);
    void word();
    void orderKeys();
    /// The row that holds the focus, or -1.
    [[nodiscard]] int focusedPlace() const;
    void focusNear(int place);

    std::vector<FindingEntry> m_open;
    std::vector<FindingEntry> m_accepted;
    std::set<QString> m_unfolded; ///< Ids of those whose sources are shown.
    QWidget* m_before = nullptr;
    QVBoxLayout* m_openRows;
    Button* m_showAccepted;
    QVBoxLayout* m_acceptedRows;
    std::vector<FindingRow*> m_rows; ///< As they stand.
};

} // namespace limber
