// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/progress/activity.h"
#include "core/progress/progress_range.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <optional>

namespace limber {

class ActivitiesCard;
class UndoBar;

/// The activities that matter to the person, with the chart of how they went, kept in the data file
/// as they are changed. What is removed can be brought back.
class ActivitySection : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the section; the undo bar lies over `page`.
    ActivitySection(DataFile& dataFile, const Clock& clock, QWidget* page);

    /// The chart reaches over the days of a range, which has an end.
    void show(const ActivityHistory& history, QDate today, const DateRange& days);
    using QWidget::show;

Q_SIGNALS:
    /// Something was kept; read it anew.
    void activitiesChanged();
    /// It could not be kept, in words.
    void failed(const QString& text);

private:
    void add(const QString& name);
    void rename(const ActivityId& id, const QString& name);
    void remove(const ActivityId& id);
    void rate(const ActivityId& id, int value);
    void undo();
    void tell(const Result<>& kept);
    [[nodiscard]] QDate today() const;

    DataFile& m_data;
    const Clock& m_clock;
    std::optional<ActivityId> m_removed;
    ActivitiesCard* m_card;
    UndoBar* m_undoBar;
};

} // namespace limber
