// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace limber {

/// A finding as it is shown.
struct ShownFinding {
    QString text;
    bool isHard = false;  ///< The motion cannot be used with it.
    bool canMend = false; ///< A button offers to put it right.

    friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

/// What the validator finds, the worst first, each with a button that puts it right where there is
/// a simple way; or a line that says all is well.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void setFindings(const std::vector<ShownFinding>& findings);
    [[nodiscard]] const std::vector<ShownFinding>& findings() const { return m_findings; }

Q_SIGNALS:
    /// The button of a finding, by its place in the list.
    void mendRequested(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<ShownFinding> m_findings;
    QVBoxLayout* m_column;
};

} // namespace limber
