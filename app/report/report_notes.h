// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_state.h"

#include <QWidget>

#include <set>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace limber {

class PlainLabel;

/// The notes of a range, each with a box to tick; none is ticked to begin with. What was ticked
/// stays so as long as its note is listed.
class ReportNotes : public QWidget {
    Q_OBJECT

public:
    /// More are not listed: a shorter range shows the others.
    static constexpr std::size_t kMost = 100;

    explicit ReportNotes(QWidget* parent = nullptr);

    /// The latest first.
    void setNotes(const std::vector<ReportNote>& notes);
    [[nodiscard]] const std::set<SessionId>& chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

private:
    void addNote(const ReportNote& note);

    PlainLabel* m_hint;
    QVBoxLayout* m_column;
    std::vector<ReportNote> m_notes;
    std::set<SessionId> m_chosen;
    QWidget* m_rows = nullptr;
};

} // namespace limber
